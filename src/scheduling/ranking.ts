// The order in which slots are put to the organizer: most yes, fewest maybe, most optional yes, earliest.
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { Event, Slot } from './event.ts';
import type { Ranked } from './notice.ts';
import { answerOf, participants } from './parties.ts';
import { openSlots, tabledSlots } from './slots.ts';
import { timeIn, valueFor } from './window.ts';

/** How many nearest misses a letter tells of. */
const mostMisses = 3;

interface Tally {
  readonly ranked: Ranked;
  /** Of the required parties. */
  readonly yes: number;
  readonly maybe: number;
  readonly no: number;
  readonly missing: number;
  readonly optionalYes: number;
}

/** What everybody says of a slot, at the time that it would take place. */
export const rank = (event: Event, slot: Slot): Ranked => tally(event, slot).ranked;

/** Open slots with a yes or maybe of every required party, best first: those among which the rule chooses. */
export function candidates(event: Event, now: Instant): Ranked[] {
  return sorted(
    openSlots(event, now)
      .map((slot) => tally(event, slot))
      .filter((one) => one.no === 0 && one.missing === 0 && isEnough(event, one.ranked)),
    byRule,
  );
}

/** Every slot on the table, the most promising first: fewest in the way, fewest unheard, then by the rule. */
export const bestFirst = (event: Event, now: Instant): Ranked[] =>
  sorted(
    tabledSlots(event, now).map((slot) => tally(event, slot)),
    (a, b) => a.no - b.no || a.missing - b.missing || byRule(a, b),
  );

/** The slots that come closest although somebody stands in the way, fewest of them first. */
export const nearestMisses = (event: Event, now: Instant): Ranked[] => bestFirst(event, now).slice(0, mostMisses);

/** What the organizer may fall back on once the event is settled. */
export const runnersUp = (event: Event, now: Instant): Ranked[] =>
  candidates(event, now).filter(({ n }) => n !== event.settled?.n);

/** Whether so many can make it as the event needs to go ahead. */
const isEnough = (event: Event, { yes, maybe }: Ranked): boolean =>
  event.atLeast === undefined || yes.length + maybe.length >= event.atLeast;

const byRule = (a: Tally, b: Tally): number =>
  b.yes - a.yes ||
  a.maybe - b.maybe ||
  b.optionalYes - a.optionalYes ||
  (a.ranked.begin < b.ranked.begin ? -1 : a.ranked.begin > b.ranked.begin ? 1 : a.ranked.n - b.ranked.n);

const sorted = (tallies: Tally[], order: (a: Tally, b: Tally) => number): Ranked[] =>
  tallies.sort(order).map(({ ranked }) => ranked);

function tally(event: Event, slot: Slot): Tally {
  const time = timeIn(event, slot);
  const by = { yes: [] as PartyId[], maybe: [] as PartyId[], no: [] as PartyId[], missing: [] as PartyId[] };
  const required = { yes: 0, maybe: 0, no: 0, missing: 0 };
  for (const { id, role } of participants(event)) {
    const value = valueFor(answerOf(event, id, slot.n), time) ?? 'missing';
    by[value].push(id);
    if (role === 'required') required[value] += 1;
  }
  return { ranked: { n: slot.n, ...time, ...by }, ...required, optionalYes: by.yes.length - required.yes };
}
