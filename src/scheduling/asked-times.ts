// The times that a request asks for: slots, how long the meeting takes, by when answers are due.
import type { SaidSpan } from '../language/reading.ts';
import { parseDuration } from '../values/duration.ts';
import type { Minutes } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { minutesBetween, type PlainDay, toInstant } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { dayOn } from './busy.ts';
import type { Opening, World } from './cause.ts';
import { deadlineOf } from './deadline.ts';
import type { EventFacts } from './event.ts';
import { findTimes, type Search } from './find.ts';
import { badTime, most } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { sameSpan, type WallSpan } from './slots.ts';
import { isDay, spansOf } from './spans.ts';

/** A meeting lasts this long if nobody says. */
const usualLength: Minutes = 30;

export interface Times {
  readonly spans: readonly WallSpan[];
  readonly duration: Minutes;
  readonly past: boolean;
}

/** Where nobody says how long it takes, a stretch is the meeting itself, and so nothing is a window. */
export function timesOf(cause: Opening, world: World): Result<Times, Refusal> {
  const { request, zone, door } = cause;
  const said = request.duration === undefined ? undefined : parseDuration(request.duration);
  if (said && !said.ok) return fail({ no: 'bad-duration' });
  const found = request.do === 'find' ? findTimes(world, searchFor(cause, said?.value ?? usualLength)) : [];
  const asked = (request.slots ?? []).flatMap((slot) =>
    spansOf(slot, zone, zone, said?.value ?? Number.POSITIVE_INFINITY),
  );
  const all = asked.length > 0 ? asked : found;
  const spans = all.filter((span, index) => all.findIndex((other) => sameSpan(span, other)) === index);
  if (spans.length > most.slots) return fail({ no: 'too-many', what: 'slots', most: most.slots });
  const bad = spans.map(({ begin }) => badTime(begin, zone, world.now));
  const tooFar = bad.find((refusal) => refusal?.no === 'too-far');
  if (tooFar) return fail(tooFar);
  const past = bad.some((refusal) => refusal !== undefined);
  // Who asks by mail is asked back; a program is told at once.
  if (past && door !== 'mail') return fail({ no: 'in-the-past' });
  const lengths = spans.map(({ begin, end }) => minutesBetween(begin, end));
  return ok({ spans, past, duration: said?.value ?? (lengths.length > 0 ? Math.max(...lengths) : usualLength) });
}

/** Whose calendars are looked into, and when. */
function searchFor({ by, request, zone }: Opening, duration: Minutes): Search {
  const people = [...(request.without ? [] : [by.address]), ...(request.parties ?? [])];
  const within = request.within && withinOf(request.within, zone);
  return { duration, people, zone, ...(within === undefined ? {} : { within }) };
}

function withinOf({ begin, end }: SaidSpan, zone: ZoneId): Search['within'] {
  if (isDay(begin)) return { first: begin, last: end.slice(0, 10) as PlainDay };
  return { begin: toInstant(begin, zone), end: isDay(end) ? dayOn(end, zone).end : toInstant(end, zone) };
}

/** A deadline that has passed, or after which no slot is left, is in doubt; a default stands in for it. */
export function dueOf(
  { request, zone, door }: Opening,
  { now }: World,
  spans: readonly WallSpan[],
): Result<{ deadline?: EventFacts['deadline']; bad: boolean }, Refusal> {
  if (request.deadline === undefined) return ok({ bad: false });
  const deadline = deadlineOf(request.deadline, zone, now);
  const last = spans
    .map(({ begin }) => toInstant(begin, zone))
    .sort()
    .at(-1);
  if (deadline > now && (last === undefined || deadline < last)) return ok({ deadline, bad: false });
  return door === 'mail' ? ok({ bad: true }) : fail({ no: 'in-the-past' });
}
