// Seats: whatever happens, and in whatever order, nobody is promised a seat that is not there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDue } from '../../src/scheduling/due.ts';
import type { Event } from '../../src/scheduling/event.ts';
import { fold } from '../../src/scheduling/journal.ts';
import { cutOffOf, freePlaces, heldPlaces, inState, reasonFor } from '../../src/scheduling/seats.ts';
import { partyId } from '../../src/values/ids.ts';
import { dealing, happen, id, play, seating } from './arbitrary.ts';

const dinner = fc.tuple(dealing, fc.array(seating, { maxLength: 20 }));

test('held seats plus open offers never exceed the seats, in 10,000 histories', () => {
  let dealt = 0;
  fc.assert(
    fc.property(dinner, ([first, happenings]) => {
      const past = play(first, happenings);
      for (const { decision, now } of past.decisions) {
        const { event } = decision;
        if (event.seats === undefined) continue;
        expect(freePlaces(event)).toBeGreaterThanOrEqual(0);
        expect(heldPlaces(event)).toBeLessThanOrEqual(event.seats);
        // A yes that is taken back is an offer again, whatever has been dealt meanwhile.
        const isPlain = !past.journal.some(({ undoes }) => undoes !== undefined);
        if (event.atATime !== undefined && isPlain)
          expect(inState(event, 'offered').length).toBeLessThanOrEqual(event.atATime);
        for (const { to, kind } of decision.notices) {
          if (kind !== 'seat') continue;
          dealt += 1;
          expect(event.parties.find((party) => party.id === to)?.seat?.state).toBe('offered');
          expect(now < cutOffOf(event)!).toBe(true);
        }
      }
      if (past.event !== undefined) expect(fold(id, past.journal)).toEqual(past.event);
    }),
    { numRuns: 10_000 },
  );
  expect(dealt).toBeGreaterThan(10_000);
});

test('no seat is left free while somebody could have it', () => {
  fc.assert(
    fc.property(dinner, ([first, happenings]) => {
      const past = play(first, happenings);
      if (past.event?.state !== 'confirmed') return;
      happen(past, { kind: 'clock' });
      const event = past.event as Event;
      const isOpen = event.state === 'confirmed' && cutOffOf(event)! > past.now;
      const fits = ({ seat }: { seat?: { places: number } | undefined }): boolean =>
        (seat?.places ?? 9) <= freePlaces(event);
      if (isOpen) expect(inState(event, 'queued').filter(fits)).toEqual([]);
      const due = nextDue(event);
      expect(due === undefined || due > past.now).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('fifty answers in one second fill the seats, and everybody else stands in line', () => {
  const addresses = Array.from({ length: 49 }, (_, index) => `g${index}@example.com`);
  const past = play(
    {
      kind: 'open',
      id,
      door: 'mail',
      by: { address: 'host@example.com' as never },
      request: {
        do: 'deal',
        parties: addresses as never,
        seats: 12,
        slots: [{ begin: '2026-03-07T19:00' as never, end: '2026-03-07T22:00' as never }],
      },
      zone: 'Europe/London' as never,
      copied: [],
      names: {},
    },
    [],
  );
  for (let n = 50; n >= 2; n -= 1)
    happen(past, { kind: 'said', door: 'mail', party: partyId(n), reading: { rsvp: 'yes' }, proven: true });
  const event = past.event as Event;
  expect(heldPlaces(event)).toBe(12);
  expect(inState(event, 'queued').length).toBe(37);
  // The offers that were open belong to whoever had them.
  expect(inState(event, 'held').map((guest) => guest.id)).toEqual(
    Array.from({ length: 12 }, (_, index) => partyId(index + 2)),
  );
  expect(reasonFor(event, inState(event, 'queued')[0]!, past.now)).toBe('in-line');
});
