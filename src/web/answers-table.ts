// All answers of an event as comma-separated values (RFC 4180), for the organizer's spreadsheet.
import { answerOf } from '../scheduling/parties.ts';
import { seated } from '../scheduling/seats.ts';
import type { StoredEvent } from '../store/events.ts';
import { toInstant } from '../values/wall.ts';

const words = { yes: 'yes', maybe: 'if need be', no: 'no', none: '' } as const;

/** A line for each party: what they say of each time, or where they stand with their seat. */
export const answersTable = (stored: StoredEvent): string =>
  (stored.event.seats === undefined ? timesTable(stored) : seatsTable(stored))
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

type Table = readonly (readonly string[])[];

function timesTable({ event, people }: StoredEvent): Table {
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
  return [head, begins, ...rows];
}

function seatsTable({ event, people }: StoredEvent): Table {
  const rows = seated(event).map(({ id, seat }) => [
    people.get(id)?.name ?? '',
    people.get(id)?.address ?? '',
    String(seat.priority),
    seat.state,
    seat.said ?? '',
    String(seat.places),
    seat.since,
  ]);
  return [['name', 'address', 'priority', 'seat', 'answer', 'places', 'since (UTC)'], ...rows];
}

// A cell that begins like a formula would be run as one by spreadsheets.
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
