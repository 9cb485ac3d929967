// All answers of an event as comma-separated values (RFC 4180), for the organizer's spreadsheet.
import { answerOf } from '../scheduling/parties.ts';
import type { StoredEvent } from '../store/events.ts';
import { toInstant } from '../values/wall.ts';

const words = { yes: 'yes', maybe: 'if need be', no: 'no', none: '' } as const;

export function answersTable({ event, people }: StoredEvent): string {
  const slots = event.slots.filter(({ status }) => status === 'open' || status === 'offered');
  const head = [
    'name',
    'address',
    'role',
    ...slots.map(({ n, begin }) => `${n}. ${begin.replace('T', ' ')} ${event.zone}`),
  ];
  const begins = ['', '', 'begins (UTC)', ...slots.map(({ begin }) => toInstant(begin, event.zone))];
  const rows = event.parties
    .filter(({ status }) => status === 'in')
    .map(({ id, role }) => [
      people.get(id)?.name ?? '',
      people.get(id)?.address ?? '',
      id === event.organizer ? 'organizer' : role,
      ...slots.map(({ n }) => words[answerOf(event, id, n)?.value ?? 'none']),
    ]);
  return [head, begins, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

// A cell that begins like a formula would be run as one by spreadsheets.
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
