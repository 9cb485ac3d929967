// "undo": a person's last decision is taken back as a whole, through whatever door it came; again, the one before.
import { isDeepStrictEqual } from 'node:util';
import type { PartyId } from '../values/ids.ts';
import { plus } from '../values/instant.ts';
import type { Said } from './cause.ts';
import type { Event, EventFacts } from './event.ts';
import type { Entry, Occurrence } from './journal.ts';
import { applyPatch, inverse, type Patch, standsAt } from './patch.ts';
import { roleOf } from './roles.ts';
import { freePlaces, heldPlaces, takesPlace } from './seats.ts';
import { affect, record, refuse, type Turn } from './turn.ts';

/** What leaves after the gathering time, and cannot be called back once it has. */
const sent: ReadonlySet<Occurrence> = new Set(['CREATE', 'SEND', 'CONFIRM', 'MOVE', 'CANCEL']);

/** Counters only go up: letters that carry them may have left. */
const counters: ReadonlySet<keyof EventFacts> = new Set(['version', 'sequence']);

/** Takes back the speaker's last decision. */
export function undo(turn: Turn, said: Said): Turn {
  const { world, event } = turn;
  const decision = lastDecision(world.journal ?? [], said.party);
  const [first] = decision;
  if (first === undefined) return refuse(turn, { no: 'nothing-to-undo' });
  const haveLeft = plus(first.at, world.gathering) <= world.now;
  if (haveLeft && decision.some(({ occurrence }) => sent.has(occurrence)))
    return refuse(turn, { no: 'too-late-to-undo' });
  if (!said.proven && roleOf(event, said.party) === 'organizer' && decision.some(touchesOthers))
    return refuse(turn, { no: 'not-proven', act: 'undo' });
  // Seats that were dealt on have been offered: whoever wants theirs back stands first in line.
  const own = decision.filter(({ occurrence }) => !haveLeft || (occurrence !== 'DEAL' && occurrence !== 'LAPSE'));
  // An event that nobody has heard of yet is called off; its entry stays in the log.
  const patches =
    first.occurrence === 'CREATE'
      ? stateTo(event, 'cancelled')
      : takenBack(
          event,
          own.flatMap((entry) => entry.patches),
        );
  const undone = record(turn, 'UNDO', patches, { undoes: first.seq });
  if (undone.event.seats !== undefined && heldPlaces(undone.event) > undone.event.seats)
    return refuse(turn, { no: 'bad-seats' });
  // Where nothing is dealt any more, nothing takes the last offers back either.
  const ended = event.state === 'over' || event.state === 'cancelled' ? event.state : undefined;
  if (ended !== undefined && undone.event.seats !== undefined && freePlaces(undone.event) < 0)
    return refuse(turn, { no: 'closed', state: ended });
  return takeBackEffects(undone, decision);
}

/** An organizer's own answers are nobody else's; what the rule made of them is not the organizer's act. */
const touchesOthers = ({ by, occurrence }: Entry): boolean => by !== 'parley' && occurrence !== 'REPLY';

/** The entries of that party's last decision that changed something and still stands. */
function lastDecision(journal: readonly Entry[], by: PartyId): Entry[] {
  const undone = new Set(journal.map(({ undoes }) => undoes));
  const rootOf = (entry: Entry): number => entry.cause ?? entry.seq;
  const own = journal.filter((entry) => entry.cause === undefined && entry.by === by && entry.occurrence !== 'UNDO');
  for (const root of own.toReversed()) {
    const decision = journal.filter((entry) => rootOf(entry) === root.seq);
    if (!undone.has(root.seq) && decision.some(({ patches }) => patches.some(isChange))) return decision;
  }
  return [];
}

/** Whether there is anything to take back: what only counts or remembers (a question, a view, a notice sent) is no change. */
export function isChange(patch: Patch): boolean {
  if (patch.of === 'event') return patch.key !== 'put' && patch.key !== 'news';
  if (patch.of !== 'party' || patch.from === undefined || patch.to === undefined) return true;
  return !isDeepStrictEqual(memory(patch.from), memory(patch.to));
}

function memory(party: NonNullable<Extract<Patch, { of: 'party' }>['to']>): unknown {
  const {
    question: _,
    viewedOn: __,
    notified: ___,
    reminders: ____,
    remindedAt: _____,
    stamp: ______,
    ...rest
  } = party;
  return rest;
}

const stateTo = (event: Event, to: Event['state']): Patch[] => [{ of: 'event', key: 'state', from: event.state, to }];

/** The inverse of each patch whose effect still stands; what others have changed since stays theirs. */
function takenBack(event: Event, patches: readonly Patch[]): Patch[] {
  const back: Patch[] = [];
  let at = event;
  for (const patch of patches.toReversed()) {
    if (patch.of === 'event' && counters.has(patch.key)) continue;
    if (!isDeepStrictEqual(standsAt(at, patch), patch.to)) continue;
    const one = keptSeats(keptNumber(inverse(patch)));
    back.push(one);
    at = applyPatch(at, one);
  }
  return back;
}

/** What has been numbered stays numbered: a slot that was added is withdrawn, a party that was added is removed. */
function keptNumber(patch: Patch): Patch {
  if (patch.of === 'slot' && patch.to === undefined && patch.from !== undefined)
    return { ...patch, to: { ...patch.from, status: 'withdrawn' } };
  if (patch.of === 'party' && patch.to === undefined && patch.from !== undefined)
    return { ...patch, to: { ...patch.from, status: 'removed' } };
  return patch;
}

/** A seat that was let go may be somebody else's: it is asked for again, and an offer waits for its turn again. */
function keptSeats(patch: Patch): Patch {
  if (patch.of !== 'party' || !patch.to?.seat || takesPlace(patch.from?.seat) || !takesPlace(patch.to.seat))
    return patch;
  const { until: _, ...seat } = patch.to.seat;
  return { ...patch, to: { ...patch.to, seat: { ...seat, state: seat.state === 'held' ? 'queued' : 'waiting' } } };
}

/** A "stop" taken back lifts it, a "start" taken back stops again, a zone taken back is the one before. */
function takeBackEffects(turn: Turn, decision: readonly Entry[]): Turn {
  return decision
    .flatMap(({ patches }) => patches)
    .reduce((sofar, patch) => {
      if (patch.of !== 'party' || patch.from === undefined || patch.to === undefined) return sofar;
      const { id, from, to } = patch;
      const isStop = from.reach === 'stopped' && to.reach !== 'stopped';
      const isStart = from.reach !== 'stopped' && to.reach === 'stopped';
      const back = isStop || isStart ? affect(sofar, { do: isStop ? 'stop' : 'start', party: id }) : sofar;
      return from.zone !== undefined && from.zone !== to.zone
        ? affect(back, { do: 'zone', party: id, zone: from.zone })
        : back;
    }, turn);
}
