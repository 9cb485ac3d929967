// What a party's next mail is read against.
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/language/reading.ts';
import type { Event } from '../../src/scheduling/event.ts';
import { askedOf } from '../../src/scheduling/question.ts';
import { shownSlots } from '../../src/scheduling/shown.ts';
import { standing } from '../../src/scheduling/standing.ts';
import { partyId } from '../../src/values/ids.ts';
import { happen, id, play, start } from './arbitrary.ts';

const [ann, bob, carol] = [partyId(1), partyId(2), partyId(3)];
const days = ['2026-03-10', '2026-03-11', '2026-03-12'];

function poll() {
  return play(
    {
      kind: 'open',
      id,
      door: 'mail',
      by: { address: 'p1@example.com' as never },
      request: {
        do: 'propose',
        parties: ['p2@example.com', 'p3@example.com'] as never,
        slots: days.map((day) => ({ begin: `${day}T10:00`, end: `${day}T10:30` })) as never,
      },
      zone: 'Europe/London' as never,
      copied: [],
      names: {},
    },
    [],
  );
}

const says = (past: ReturnType<typeof poll>, party: typeof ann, reading: Reading): Event =>
  happen(past, { kind: 'said', door: 'mail', party, reading, proven: true })!.event;

/** "1 2x": slot 1, and slot 2, closed. */
const shown = (event: Event, party: typeof ann, seen?: number): string =>
  shownSlots(event, party, start, seen)
    .map(({ n, closed }) => `${n}${closed ? 'x' : ''}`)
    .join(' ');

describe('a letter shows', () => {
  test('all slots at first, and what somebody else has refused as closed', () => {
    const past = poll();
    expect(shown(past.event!, bob)).toBe('1 2 3');
    const event = says(past, carol, { answers: { '1': 'no', '2': 'yes' }, unsaid: [] });
    expect(shown(event, bob)).toBe('1x 2 3');
    expect(shown(event, carol)).toBe('1 2 3');
  });

  test('what is asked about alone: "would 3 do too?"', () => {
    const past = poll();
    says(past, bob, { answers: { '1': 'no', '2': 'yes', '3': 'no' }, unsaid: [1, 3] });
    const event = says(past, carol, { answers: { '1': 'no', '2': 'no', '3': 'yes' }, unsaid: [1, 2] });
    expect(shown(event, bob)).toBe('1x 2x 3');
    expect(shown(event, carol)).toBe('1x 2 3x');
  });

  test('a new slot alone to whoever has answered the others', () => {
    const past = poll();
    says(past, bob, { answers: { '1': 'yes', '2': 'yes', '3': 'yes' } });
    const event = says(past, ann, {
      propose: [{ begin: '2026-03-13T10:00' as never, end: '2026-03-13T10:30' as never }],
    });
    expect(shown(event, bob)).toBe('1x 2x 3x 4');
    expect(shown(event, carol)).toBe('1 2 3 4');
    expect(shown(event, ann)).toBe('1 2 3 4');
    expect(shown(event, carol, 1)).toBe('1 2 3 4x');
  });

  test('an offer to its author and to the organizer, to nobody else', () => {
    const past = poll();
    const event = says(past, bob, {
      propose: [{ begin: '2026-03-13T10:00' as never, end: '2026-03-13T10:30' as never }],
    });
    expect(shown(event, ann)).toBe('1 2 3 4');
    expect(shown(event, bob)).toBe('1 2 3 4');
    expect(shown(event, carol)).toBe('1 2 3');
    expect(standing(event, bob)).toEqual({ '4': 'yes' });
    expect(askedOf(event, ann)).toBe('question');
  });

  test('the one time of a settled event; to the organizer the runners-up, too, while a choice stands', () => {
    const past = poll();
    says(past, bob, { answers: { '1': 'yes', '2': 'yes', '3': 'no' } });
    says(past, carol, { answers: { '1': 'yes', '2': 'yes', '3': 'no' } });
    expect(askedOf(past.event!, ann)).toBe('choice');
    expect(shown(says(past, ann, { actions: [{ do: 'confirm', slot: 1 }] }), ann)).toBe('1');
    const event = says(past, bob, { answers: { '1': 'no' } });
    expect(shown(event, bob)).toBe('1');
    expect(shown(event, ann)).toBe('1 2 3x');
    expect(askedOf(event, ann)).toBe('choice');
  });
});
