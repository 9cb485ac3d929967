// The deadline passes: the organizer sees who is missing, and settles by a digit or says by a letter what else to do.
import type { Reading } from '../language/reading.ts';
import { earlier, hour, type Instant, plus } from '../values/instant.ts';
import { toInstant, toWall } from '../values/wall.ts';
import { defaultDeadline } from './deadline.ts';
import type { Event, Put } from './event.ts';
import type { Ranked } from './notice.ts';
import { zoneOf } from './parties.ts';
import { factPatch } from './patch.ts';
import { ask } from './question.ts';
import { candidates, nearestMisses } from './ranking.ts';
import { conclude } from './rule.ts';
import { openSlots } from './slots.ts';
import { missing } from './standing.ts';
import { record, type Turn, tell } from './turn.ts';

/** Closes the poll. What the rule can decide, it decides; the rest is the organizer's. */
export function passDeadline(turn: Turn): Turn {
  const { event, world } = turn;
  if (event.state !== 'proposing' || event.closed || event.seats !== undefined) return turn;
  if (event.deadline === undefined || event.deadline > world.now) return turn;
  const late = missing(event, world.now);
  const closed = record(turn, 'DEADLINE', factPatch(event, 'closed', true), { parties: late.map(({ id }) => id) });
  const concluded = conclude(closed);
  return concluded.event.state === 'confirmed' ? concluded : putDeadline(closed);
}

/** What suits all who must come, then what comes nearest. */
function putDeadline(turn: Turn): Turn {
  const { event, world } = turn;
  const best = candidates(event, world.now);
  const misses = nearestMisses(event, world.now).filter(({ n }) => !best.some((other) => other.n === n));
  const put: Put =
    best.length > 0 ? { kind: 'choice', slots: numbers(best) } : { kind: 'nearest', slots: numbers(misses) };
  const asked = ask(turn, event.organizer, { kind: 'deadline', choices: choices(event, world.now) });
  const noted = record(asked, 'NOTIFY', factPatch(event, 'put', put), { parties: [event.organizer] });
  return tell(noted, event.organizer, {
    kind: 'deadline',
    missing: missing(event, world.now).map(({ id }) => id),
    ranked: [...best, ...misses],
  });
}

const numbers = (ranked: readonly Ranked[]): number[] => ranked.map(({ n }) => n);

/** Remind whoever is missing, more time while there is some, call off: lettered in this order. */
function choices(event: Event, now: Instant): Reading[] {
  const isLate = missing(event, now).length > 0;
  const later = extended(event, now);
  const zone = zoneOf(event, event.organizer);
  return [
    ...(isLate ? [{ actions: [{ do: 'remind' as const, who: ['pending' as const] }] }] : []),
    ...(later === undefined ? [] : [{ actions: [{ do: 'set' as const, deadline: toWall(later, zone) }] }]),
    { actions: [{ do: 'cancel' }] },
  ];
}

/** More time is as much as a new poll would have, and ends before the last slot begins. */
function extended(event: Event, now: Instant): Instant | undefined {
  const open = openSlots(event, now);
  const last = open
    .map(({ begin }) => toInstant(begin, event.zone))
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  const deadline = earlier(defaultDeadline(open, event.zone, now), plus(last, -hour));
  return deadline > now ? deadline : undefined;
}
