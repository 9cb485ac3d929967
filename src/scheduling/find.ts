// Finding times: when everybody is free and at work on their own clock, spread over days.
import type { EmailAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import { day, earlier, later, type Minutes, minute, plus } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import {
  addDays,
  addMinutes,
  dayIn,
  dayOf,
  minutesBetween,
  type PlainDay,
  toInstant,
  toWall,
  type WallTime,
  wallOf,
  weekdayOf,
} from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Known, WorkingHours } from './availability.ts';
import type { World } from './cause.ts';
import { inTheWay, isDayFull, isRoomTaken, knownOf, soonest } from './conflicts.ts';
import { usualHours } from './hours.ts';
import type { WallSpan } from './slots.ts';

const mostTimes = 5;
/** Meetings begin on the hour or half past. */
const grid: Minutes = 30;
/** Two times of one day are so far apart. */
const apart: Minutes = 120;
/** Where nobody's hours meet, a time may cost so much more than the best one. */
const tolerance: Minutes = 60;
/** Nobody is looked for further ahead than this. */
const mostDays = 62;
/** Without a word about when: the seven days from tomorrow. */
const usualDays = 7;

export interface Search {
  /** Two days, both included; without them the days to come. */
  readonly within?: { readonly first: PlainDay; readonly last: PlainDay } | Span;
  readonly duration: Minutes;
  /** Whose calendars must be free. The first one arranges, and is asked for no notice. */
  readonly people: readonly EmailAddress[];
  /** On whose clock the times begin at round hours, and are told. */
  readonly zone: ZoneId;
  /** An event that is to move is not in its own way. */
  readonly except?: EventId;
}

/** A time at which all are free; what it costs is minutes outside of somebody's working hours. */
interface Candidate {
  readonly begin: WallTime;
  readonly cost: number;
}

/** Up to five good times: the best of each day, then second ones; none that is far worse than the best. */
export function findTimes(world: World, search: Search): WallSpan[] {
  const good = goodOnes(candidates(world, search, spanOf(world, search))).toSorted(byCost);
  const chosen: Candidate[] = [];
  for (let perDay = 1; perDay <= mostTimes && chosen.length < mostTimes; perDay += 1)
    for (const one of good) {
      const sameDay = chosen.filter(({ begin }) => dayOf(begin) === dayOf(one.begin));
      const isFarOff = sameDay.every(({ begin }) => Math.abs(minutesBetween(begin, one.begin)) >= apart);
      if (chosen.length < mostTimes && sameDay.length < perDay && isFarOff) chosen.push(one);
    }
  return chosen
    .map(({ begin }) => ({ begin, end: addMinutes(begin, search.duration) }))
    .sort((a, b) => (a.begin < b.begin ? -1 : 1));
}

/** The times nearest to `asked` that would do, on the days around it. */
export function nearestTimes(world: World, search: Search, asked: WallTime, most = 3): WallSpan[] {
  const date = dayOf(asked);
  const around = {
    begin: toInstant(wallOf(addDays(date, -usualDays), '00:00'), search.zone),
    end: toInstant(wallOf(addDays(date, usualDays + 1), '00:00'), search.zone),
  };
  const distance = ({ begin }: Candidate): number => Math.abs(minutesBetween(asked, begin));
  const near = goodOnes(candidates(world, search, around)).toSorted((a, b) => distance(a) - distance(b));
  const chosen: Candidate[] = [];
  for (const one of near) {
    const isOther = chosen.every(({ begin }) => Math.abs(minutesBetween(begin, one.begin)) >= apart / 2);
    if (chosen.length < most && isOther) chosen.push(one);
  }
  return chosen.map(({ begin }) => ({ begin, end: addMinutes(begin, search.duration) }));
}

function spanOf({ now }: World, { within, zone }: Search): Span {
  if (within !== undefined && 'begin' in within) return within;
  const today = dayIn(now, zone);
  const { first, last } = within ?? { first: addDays(today, 1), last: addDays(today, usualDays) };
  return { begin: toInstant(wallOf(first, '00:00'), zone), end: toInstant(wallOf(addDays(last, 1), '00:00'), zone) };
}

/** Every round time at which nobody has anything else. */
function candidates(world: World, { duration, people, zone, except }: Search, within: Span): Candidate[] {
  const [arranger, ...guests] = people;
  const clocks = people.map((address) => clockFor(knownOf(world, address), zone));
  const from = later(within.begin, arranger === undefined ? within.begin : soonest(world, guests));
  const found: Candidate[] = [];
  const end = earlier(within.end, plus(from, mostDays * day));
  for (let begin = rounded(toWall(from, zone)); ; begin = addMinutes(begin, grid)) {
    const at = toInstant(begin, zone);
    const span = { begin: at, end: plus(at, duration * minute) };
    if (span.end > end) return found;
    if (at < from || isRoomTaken(world, span, except)) continue;
    if (clocks.some(({ known }) => inTheWay(known, span, except) || isDayFull(known, span, zone, except))) continue;
    found.push({ begin, cost: clocks.reduce((sum, clock) => sum + costOn(clock, span, duration), 0) });
  }
}

interface Clock {
  readonly known: Known;
  readonly zone: ZoneId;
  readonly hours: WorkingHours;
}

const clockFor = (known: Known, zone: ZoneId): Clock => ({
  known,
  zone: known.zone ?? zone,
  hours: known.hours ?? usualHours,
});

function rounded(wall: WallTime): WallTime {
  const late = minutesBetween(wallOf(dayOf(wall), '00:00'), wall) % grid;
  return late === 0 ? wall : addMinutes(wall, grid - late);
}

/** Nobody is asked to meet on a day off or at night while there is anything else. */
const offTime = 600;
const night = { ends: 7 * 60, begins: 22 * 60 };

function costOn({ zone, hours }: Clock, { begin }: Span, duration: Minutes): number {
  const wall = toWall(begin, zone);
  const from = minutesBetween(wallOf(dayOf(wall), '00:00'), wall);
  const today = hours[weekdayOf(dayOf(wall)) - 1] ?? [];
  const atWork = today.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.to, from + duration) - Math.max(one.from, from)),
    0,
  );
  const isNight = from < night.ends || from + duration > night.begins;
  return duration - atWork + (today.length === 0 || isNight ? offTime : 0);
}

function goodOnes(all: readonly Candidate[]): Candidate[] {
  const best = Math.min(...all.map(({ cost }) => cost));
  return all.filter(({ cost }) => cost <= (best === 0 ? 0 : best + tolerance));
}

/** People like to meet at ten or at two. */
const liked = ['10:00', '14:00'];

const byCost = (a: Candidate, b: Candidate): number =>
  a.cost - b.cost || dislike(a) - dislike(b) || (a.begin < b.begin ? -1 : 1);

const dislike = ({ begin }: Candidate): number =>
  Math.min(...liked.map((clock) => Math.abs(minutesBetween(wallOf(dayOf(begin), clock), begin))));
