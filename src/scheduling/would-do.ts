// "Would 3 do too?": a "no" that only follows from not being named is asked about once before a poll fails for it.
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { Event, Slot } from './event.ts';
import { answerOf, isAway, participants, partyOf, refused, required } from './parties.ts';
import { factPatch } from './patch.ts';
import { rank } from './ranking.ts';
import { tabledSlots } from './slots.ts';
import { record, type Turn, tell } from './turn.ts';

/** At most this many slots are asked about again at once. */
const mostAsked = 3;

interface SecondThought {
  readonly slot: Slot;
  /** Whose unsaid noes stand in its way, and nothing else does. */
  readonly whose: readonly PartyId[];
}

/** The slots that only unsaid noes keep from being chosen and that nobody was asked about yet, fewest noes first. */
export function secondThoughts(event: Event, now: Instant): SecondThought[] {
  const thoughts = tabledSlots(event, now)
    .filter(({ n }) => !event.wouldDoAsked.includes(n))
    .map((slot) => ({ slot, whose: inTheWay(event, slot) }))
    .filter(({ whose }) => whose.length > 0 && whose.every((id) => canBeAsked(event, id, now)));
  const fewest = Math.min(...thoughts.map(({ whose }) => whose.length));
  return thoughts
    .filter(({ whose }) => whose.length === fewest)
    .map((thought) => ({ ...thought, yes: rank(event, thought.slot).yes.length }))
    .sort((a, b) => b.yes - a.yes || a.slot.n - b.slot.n)
    .slice(0, mostAsked);
}

/** Whether somebody was asked and has yet to answer. The deadline does not wait for them: its letter tells how things stand. */
export const awaitsSecondThoughts = (event: Event, now: Instant): boolean =>
  tabledSlots(event, now).some((slot) => event.wouldDoAsked.includes(slot.n) && inTheWay(event, slot).length > 0);

/** Asks those in the way, each about the slots that they are in the way of. */
export function askAgain(turn: Turn, thoughts: readonly SecondThought[]): Turn {
  const whom = new Map<PartyId, number[]>();
  for (const { slot, whose } of thoughts) for (const id of whose) whom.set(id, [...(whom.get(id) ?? []), slot.n]);
  const asked = thoughts.map(({ slot }) => slot.n);
  const recorded = record(
    turn,
    'NOTIFY',
    factPatch(turn.event, 'wouldDoAsked', [...turn.event.wouldDoAsked, ...asked]),
    { by: 'parley', parties: [...whom.keys()] },
  );
  return [...whom].reduce(
    (sofar, [id, slots]) => tell(sofar, id, { kind: 'would-do', slots: slots.sort((a, b) => a - b) }),
    recorded,
  );
}

/** Those whose second thought would make a slot possible; empty when there are none, or when they are not enough. */
function inTheWay(event: Event, slot: Slot): PartyId[] {
  const unsaid = (id: PartyId): boolean => refused(event, id, slot.n) && answerOf(event, id, slot.n)?.unsaid === true;
  const deciding = required(event);
  if (deciding.some(({ id }) => refused(event, id, slot.n) && !unsaid(id))) return [];
  const whose = (event.atLeast === undefined ? deciding : participants(event)).map(({ id }) => id).filter(unsaid);
  const { yes, maybe } = rank(event, slot);
  return yes.length + maybe.length + whose.length >= (event.atLeast ?? 0) ? whose : [];
}

function canBeAsked(event: Event, id: PartyId, now: Instant): boolean {
  const party = partyOf(event, id);
  return party?.reach === 'ok' && !isAway(event, party, now);
}
