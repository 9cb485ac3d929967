// Who cannot make a time, as far as their calendars tell: another event, blocked time, too short a notice, too many meetings.
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import { type Instant, type Minutes, minute, plus } from '../values/instant.ts';
import { overlaps, type Span } from '../values/span.ts';
import { dayIn } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Busy, Known } from './availability.ts';
import { dayOn } from './busy.ts';
import type { World } from './cause.ts';
import type { Conflict, Refusal } from './refusal.ts';

/** Nobody is booked at shorter notice, unless they said otherwise. */
const usualNotice: Minutes = 240;

/** What is known of somebody; no entry means free. */
export const knownOf = (world: World, address: EmailAddress | undefined): Known =>
  (address && world.known?.get(addressKey(address))) ?? {};

/** An event that moves is not in its own way. */
const isItself = ({ event }: Busy, except: EventId | undefined): boolean => except !== undefined && event === except;

/** What of a person's time stands in the way; time around events is kept free where they wish so. */
export function inTheWay({ busy = [], buffer = 0 }: Known, span: Span, except?: EventId): Conflict['by'] | undefined {
  const wide = { begin: plus(span.begin, -buffer * minute), end: plus(span.end, buffer * minute) };
  const found = busy.find((one) => !isItself(one, except) && overlaps(one, one.by === 'event' ? wide : span));
  return found?.by;
}

/** Whether a day has as many meetings as its owner takes. */
export function isDayFull(known: Known, span: Span, zone: ZoneId, except?: EventId): boolean {
  const { dailyMost, busy = [] } = known;
  if (dailyMost === undefined) return false;
  const day = dayOn(dayIn(span.begin, known.zone ?? zone), known.zone ?? zone);
  const meetings = busy.filter((one) => one.by === 'event' && !isItself(one, except) && overlaps(one, day));
  return meetings.length >= dailyMost;
}

/** Everybody among `people` who is taken then. */
export const conflictsOf = (world: World, people: readonly EmailAddress[], span: Span, except?: EventId): Conflict[] =>
  people.flatMap((address) => {
    const by = inTheWay(knownOf(world, address), span, except);
    return by === undefined ? [] : [{ address, by }];
  });

/** Whether the room of the event is taken then. */
export const isRoomTaken = ({ room }: World, span: Span, except?: EventId): boolean =>
  room !== undefined && inTheWay(room.known, span, except) !== undefined;

/** Why others cannot be booked for a time, beside what is in their calendars. */
export function unbookable(
  world: World,
  guests: readonly EmailAddress[],
  span: Span,
  zone: ZoneId,
  except?: EventId,
): Refusal | undefined {
  const known = guests.map((address) => knownOf(world, address));
  const notice = Math.max(0, ...known.map(({ noticeMinutes }) => noticeMinutes ?? usualNotice));
  if (plus(world.now, notice * minute) > span.begin) return { no: 'too-soon', hours: Math.ceil(notice / 60) };
  const full = known.find((one) => isDayFull(one, span, zone, except));
  return full === undefined ? undefined : { no: 'too-many', what: 'meetings', most: full.dailyMost! };
}

/** The first moment at which all of them can be booked. */
export const soonest = (world: World, guests: readonly EmailAddress[]): Instant =>
  plus(
    world.now,
    Math.max(0, ...guests.map((address) => knownOf(world, address).noticeMinutes ?? usualNotice)) * minute,
  );
