// What must always hold, whatever people say, in whatever order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../src/language/reading.ts';
import { nextDue } from '../../src/scheduling/due.ts';
import type { Event } from '../../src/scheduling/event.ts';
import { evolve, fold } from '../../src/scheduling/journal.ts';
import { applyPatch, inverse } from '../../src/scheduling/patch.ts';
import { openSlots } from '../../src/scheduling/slots.ts';
import { partyId } from '../../src/values/ids.ts';
import { happen, happening, id, nothing, opening, play, start } from './arbitrary.ts';

const history = fc.tuple(opening, fc.array(happening, { maxLength: 12 }));
const runs = { numRuns: 600 };

/** How things stand, without what only counts, or remembers what somebody was asked. */
const essence = ({ revision: _, modified: __, version: ___, sequence: ____, parties, ...event }: Event): object => ({
  ...event,
  parties: parties.map(({ question: _____, ...party }) => party),
});

describe('every history', () => {
  test('folds to the event that was decided, entry by entry', () => {
    fc.assert(
      fc.property(history, ([first, happenings]) => {
        const { event, journal } = play(first, happenings);
        if (event === undefined) return;
        expect(fold(id, journal)).toEqual(event);
        expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index + 1));
      }),
      runs,
    );
  });

  test('can be walked back patch by patch', () => {
    fc.assert(
      fc.property(history, ([first, happenings]) => {
        const { journal } = play(first, happenings);
        let event = fold(id, []);
        for (const entry of journal) {
          const after = evolve(event, entry);
          const back = entry.patches.toReversed().map(inverse).reduce(applyPatch, after);
          expect({ ...back, revision: event.revision, modified: event.modified }).toEqual(event);
          event = after;
        }
      }),
      runs,
    );
  });

  test('writes to nobody who stopped, and of a draft to nobody but its organizer', () => {
    fc.assert(
      fc.property(history, ([first, happenings]) => {
        for (const { decision } of play(first, happenings).decisions) {
          const stopped = decision.event.parties.filter(({ reach }) => reach === 'stopped').map((party) => party.id);
          const told = decision.notices.filter(({ kind }) => kind !== 'stopped').map(({ to }) => to);
          expect(told.filter((to) => stopped.includes(to))).toEqual([]);
          if (decision.event.state === 'draft')
            expect(told.filter((to) => to !== decision.event.organizer)).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('tells a person one thing once', () => {
    fc.assert(
      fc.property(history, ([first, happenings]) => {
        for (const { decision } of play(first, happenings).decisions) {
          const told = decision.notices.map((notice) => JSON.stringify(notice));
          expect(new Set(told).size).toBe(told.length);
        }
      }),
      runs,
    );
  });

  test('leaves nothing due that the clock has just done', () => {
    fc.assert(
      fc.property(history, ([first, happenings]) => {
        const past = play(first, happenings);
        if (past.event === undefined) return;
        happen(past, { kind: 'clock' });
        const due = nextDue(past.event);
        expect(due === undefined || due > past.now, `due ${due} at ${past.now}`).toBe(true);
        const again = happen(past, { kind: 'clock' });
        expect(again?.entries).toEqual([]);
        expect(again?.notices).toEqual([]);
      }),
      runs,
    );
  });

  test('ends, if only time passes', () => {
    fc.assert(
      fc.property(history, ([first, happenings]) => {
        const past = play(first, happenings);
        for (let steps = 0; steps < 60 && past.event !== undefined; steps += 1) {
          const due = nextDue(past.event);
          if (due === undefined) break;
          past.now = due > past.now ? due : past.now;
          happen(past, { kind: 'clock' });
        }
        expect(['over', 'cancelled', undefined]).toContain(past.event?.state);
      }),
      { numRuns: 500 },
    );
  });

  test('never gives a number twice, to a slot or to a party', () => {
    fc.assert(
      fc.property(history, ([first, happenings]) => {
        const slots = new Map<number, string>();
        const parties = new Set<string>();
        for (const { decision } of play(first, happenings).decisions) {
          for (const { n, begin } of decision.event.slots) {
            expect(slots.get(n) ?? begin).toBe(begin);
            slots.set(n, begin);
          }
          for (const { id: party } of decision.event.parties) parties.add(party);
          for (const effect of decision.effects)
            if (effect.do === 'contact')
              expect(decision.event.parties.some((party) => party.id === effect.party)).toBe(true);
          expect(decision.event.parties.length).toBe(parties.size);
        }
      }),
      runs,
    );
  });
});

/** Answers to the slots of a running event. */
const answers = fc.dictionary(fc.constantFrom('1', '2', '3', '4'), fc.constantFrom<AnswerValue>('yes', 'maybe', 'no'), {
  minKeys: 1,
});
const running = opening
  .filter((cause) => cause.kind === 'open' && (cause.request.parties?.length ?? 0) > 1)
  .map((cause) => play(cause, []))
  .filter(({ event }) => event?.state === 'proposing');

const answering = (party: number, given: Record<string, AnswerValue>) =>
  ({ kind: 'said', door: 'mail', party: partyId(party), reading: { answers: given }, proven: true }) as const;

describe('answers', () => {
  test('of different people may come in any order', () => {
    fc.assert(
      fc.property(running, answers, answers, (past, bobs, carols) => {
        const told = ([first, second]: [2 | 3, 2 | 3]): Event | undefined => {
          const copy = { ...past, journal: [...past.journal], people: new Map(past.people), decisions: [] };
          for (const party of [first, second]) happen(copy, answering(party, party === 2 ? bobs : carols));
          return copy.event;
        };
        const [one, other] = [told([2, 3]), told([3, 2])];
        // A rule that settled on the first answer alone has settled: what stands is the first that was decided.
        if (one?.state !== 'proposing' || other?.state !== 'proposing') return;
        expect(one.answers).toEqual(other.answers);
        expect(openSlots(one, start)).toEqual(openSlots(other, start));
        expect(one.slots).toEqual(other.slots);
      }),
      runs,
    );
  });

  test('narrow, and never open what was closed', () => {
    fc.assert(
      fc.property(running, answers, (past, given) => {
        const event = past.event!;
        const before = openSlots(event, start).map(({ n }) => n);
        // Nothing is known of the third party's calendar: whatever they say is their first word.
        const after = happen({ ...past, journal: [...past.journal] }, answering(3, given));
        for (const { n } of openSlots(after!.event, start)) expect(before).toContain(n);
      }),
      runs,
    );
  });

  test('are taken back as if they had never been given', () => {
    fc.assert(
      fc.property(fc.tuple(opening, fc.array(happening, { maxLength: 6 })), happening, ([first, before], last) => {
        const past = play(first, before);
        const event = past.event;
        const { cause } = last;
        if (event === undefined || cause.kind !== 'said' || cause.onBehalf || !cause.proven) return;
        if (cause.reading.actions?.some((action) => action.do === 'undo')) return;
        // What the clock would change by itself is no part of it.
        happen(past, { kind: 'clock' });
        const stood = past.event!;
        const done = happen(past, cause);
        const changes = done?.entries.flatMap(({ patches }) => patches) ?? [];
        if (done === undefined || !changes.some(({ of }) => of === 'answer' || of === 'slot')) return;
        if (changes.some((patch) => patch.of === 'party' && patch.from === undefined)) return;
        const undone = happen(past, { ...cause, door: 'mail', reading: { actions: [{ do: 'undo' }] } });
        expect(undone?.entries[0]?.undoes).toBe(done.entries[0]?.seq);
        const added = new Set(
          done.event.slots.map(({ n }) => n).filter((n) => stood.slots.every((slot) => slot.n !== n)),
        );
        expect({
          ...(essence(undone!.event) as Event),
          slots: undone!.event.slots.filter(({ n }) => !added.has(n)),
        }).toEqual(essence(stood));
        for (const { n, status } of undone!.event.slots) if (added.has(n)) expect(status).toBe('withdrawn');
      }),
      runs,
    );
  });
});

test('a history begins with an event or with a refusal, never with a throw', () => {
  fc.assert(
    fc.property(history, ([first]) => {
      const past = nothing();
      expect(() => happen(past, first)).not.toThrow();
    }),
    runs,
  );
});
