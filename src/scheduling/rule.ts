// The rule, as the invitation states it, run after every change: settle, put a choice to the organizer, or ask what stands in the way.
import type { Instant } from '../values/instant.ts';
import { toInstant } from '../values/wall.ts';
import { isRoomTaken } from './conflicts.ts';
import type { Event, Put } from './event.ts';
import type { Ranked } from './notice.ts';
import { awaited, guests, organizerOf } from './parties.ts';
import { factPatch } from './patch.ts';
import { ask } from './question.ts';
import { candidates, nearestMisses } from './ranking.ts';
import { settle } from './settle.ts';
import { offeredSlots, openSlots } from './slots.ts';
import { unanswered } from './standing.ts';
import { along, record, type Turn, tell } from './turn.ts';
import { askAgain, awaitsSecondThoughts, secondThoughts } from './would-do.ts';

/** Draws the conclusion from how things stand. Run twice, it does nothing the second time. */
export function conclude(turn: Turn): Turn {
  const { event, world } = turn;
  if (event.state !== 'proposing' || event.seats !== undefined || guests(event).length === 0) return turn;
  const everyone = isEveryoneIn(event, world.now);
  const isHeard = everyone || event.closed !== undefined;
  if (!isHeard && event.atLeast === undefined) return turn;
  const best = choosable(turn);
  const enough = best.filter(({ yes }) => event.atLeast !== undefined && yes.length >= event.atLeast);
  if (enough.length > 0) return settle(turn, enough[0]!.n, enough[0]!, 'parley');
  if (!isHeard) return turn;
  if (best.length > 0 && (event.pick || (best.length === 1 && everyone)))
    return settle(turn, best[0]!.n, best[0]!, 'parley');
  if (best.length > 0) return put(turn, 'choice', best);
  return everyone ? resolve(turn) : turn;
}

/** A time at which the room is taken is none that anybody could choose. */
function choosable({ event, world }: Turn): Ranked[] {
  const best = candidates(event, world.now);
  if (world.room === undefined) return best;
  return best.filter(({ begin, end }) => {
    const span = { begin: toInstant(begin, event.zone), end: toInstant(end, event.zone) };
    return !isRoomTaken(world, span, event.id);
  });
}

/** Whether all whose word the rule waits for have answered every open slot. */
export function isEveryoneIn(event: Event, now: Instant): boolean {
  const open = openSlots(event, now);
  return awaited(event).every(({ id }) => unanswered(event, id, open).length === 0);
}

/** Puts ranked slots to the organizer, unless these very slots were put before. */
export function put(turn: Turn, kind: 'choice' | 'nearest', ranked: readonly Ranked[]): Turn {
  const slots = ranked.map(({ n }) => n);
  if (isPut(turn.event, { kind, slots })) return turn;
  const { id } = organizerOf(turn.event);
  const asked = ask(along(turn, factPatch(turn.event, 'put', { kind, slots })), id, {
    kind: 'choice',
    choices: slots.map((slot) => ({ actions: [{ do: 'confirm', slot }] })),
  });
  return tell(record(asked, 'NOTIFY', [], { by: 'parley', parties: [id] }), id, { kind, ranked });
}

/** A new order of the same slots is no news: nothing has become possible or impossible. */
function isPut({ put }: Event, next: Put): boolean {
  return (
    put?.kind === next.kind && put.slots.length === next.slots.length && next.slots.every((n) => put.slots.includes(n))
  );
}

/** No slot suits all. First those are asked whose "no" was never said, then the organizer gets the nearest misses. */
function resolve(turn: Turn): Turn {
  const { event, world } = turn;
  // The organizer has an offer to decide on: what comes of it may be the way out.
  if (offeredSlots(event, world.now).length > 0 || awaitsSecondThoughts(event, world.now)) return turn;
  const thoughts = secondThoughts(event, world.now);
  if (thoughts.length > 0) return askAgain(turn, thoughts);
  const misses = nearestMisses(event, world.now);
  return misses.length > 0 ? put(turn, 'nearest', misses) : turn;
}
