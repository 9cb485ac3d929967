// A person's own time, as they say it: blocked and free again, in spans or in whole hours of a day. Never over what is booked.
import { dayOn, hourSpan, joined, without } from '../scheduling/busy.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import { day, type Instant, plus } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { overlaps, type Span } from '../values/span.ts';
import { clockOf, type PlainDay, toWall, wallOf, wallTimeKind } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { knows } from './acquaintance.ts';
import { type TimeRow, timesOf, weeklyIn } from './busy.ts';
import { StoreAway } from './database.ts';
import { findDiary, holdDiaryAsRead } from './diaries.ts';
import { findEvent } from './events.ts';
import { findPerson } from './people.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { BlockedTable } from './tables.ts';
import { timeOf } from './world.ts';

/** A stretch of somebody's time, and what they say of it. */
export interface TimeChange extends Span {
  readonly state: 'blocked' | 'free';
}

/** An event that stands where its party wants to block. */
export interface BookedEvent extends Span {
  readonly id: EventId;
  readonly title?: string;
}

export type TimeRefusal =
  | { readonly no: 'booked'; readonly events: readonly BookedEvent[] }
  | { readonly no: 'ends-before-it-begins' }
  | { readonly no: 'no-such-hour'; readonly hour: number; readonly date: PlainDay; readonly zone: ZoneId }
  | { readonly no: 'too-far' }
  | { readonly no: 'too-many-spans'; readonly most: number };

const mostChanges = 200;
/** Nobody plans further ahead (`field/reliability.md` section 4). */
const furthest = 2 * 366 * day;
/** Others may change the same person's time meanwhile; we look again this often. */
const mostRounds = 20;

/**
 * Blocks spans of somebody's time, or frees them; all of it or nothing.
 * @param also what stands in the same job
 */
export async function changeTimes(
  store: Store,
  address: EmailAddress,
  changes: readonly TimeChange[],
  zone: ZoneId,
  also: readonly Step[] = [],
): Promise<Result<void, TimeRefusal>> {
  const bad = badChange(store.now(), changes);
  if (bad !== undefined) return fail(bad);
  const key = addressKey(address);
  const within = {
    begin: plus(
      changes.map(({ begin }) => begin).reduce((a, b) => (a < b ? a : b)),
      -1,
    ),
    end: plus(
      changes.map(({ end }) => end).reduce((a, b) => (a > b ? a : b)),
      1,
    ),
  };
  for (let round = 0; round < mostRounds; round++) {
    const [diary, person] = await Promise.all([findDiary(store, address), findPerson(store, address)]);
    const rows = await timesOf(store, key, within);
    const booked = rows.filter((row) => changes.some((change) => change.state === 'blocked' && isBooked(row, change)));
    if (booked.length > 0) return fail({ no: 'booked', events: await eventsOf(store, booked) });
    const given = [
      ...rows.filter(({ state }) => state === 'read'),
      ...weeklyIn(diary.weekly, within, person?.zone ?? zone),
    ];
    const result = await store.db.write([
      holdDiaryAsRead(store, key, diary.changes),
      ...replaceSteps(
        store,
        key,
        rows,
        changes.reduce((sofar, change) => changed(sofar, change, given), saidIn(rows)),
      ),
      ...also,
    ]);
    if (result.done) return ok(undefined);
    if (result.step > 0) break;
  }
  throw new StoreAway(`Others keep changing the time of a person.`);
}

function badChange(now: Instant, changes: readonly TimeChange[]): TimeRefusal | undefined {
  if (changes.some(({ begin, end }) => begin >= end)) return { no: 'ends-before-it-begins' };
  if (changes.length === 0 || changes.length > mostChanges) return { no: 'too-many-spans', most: mostChanges };
  return changes.some(({ end }) => end > plus(now, furthest)) ? { no: 'too-far' } : undefined;
}

const isBooked = (row: TimeRow, span: Span): boolean => row.state === 'booked' && overlaps(row, span);

async function eventsOf(store: Store, rows: readonly TimeRow[]): Promise<BookedEvent[]> {
  const events = await Promise.all(
    rows.map(async ({ event: id, begin, end }) => {
      const title = id && (await findEvent(store, id))?.event.title;
      return { id: id!, begin, end, ...(title ? { title } : {}) };
    }),
  );
  return events.sort((a, b) => (a.begin < b.begin ? -1 : 1));
}

/** What its owner says of a stretch of time. */
interface SaidTimes {
  readonly blocked: readonly Span[];
  readonly free: readonly Span[];
}

const saidIn = (rows: readonly TimeRow[]): SaidTimes => ({
  blocked: rows.filter(({ state }) => state === 'blocked'),
  free: rows.filter(({ state }) => state === 'free'),
});

/** The last word counts. That something is free is noted only against a calendar or the week that says otherwise. */
function changed({ blocked, free }: SaidTimes, change: TimeChange, given: readonly Span[]): SaidTimes {
  if (change.state === 'blocked') return { blocked: joined([...blocked, change]), free: without(free, change) };
  const against = given
    .filter((span) => overlaps(span, change))
    .map(({ begin, end }) => ({
      begin: begin > change.begin ? begin : change.begin,
      end: end < change.end ? end : change.end,
    }));
  return { blocked: without(blocked, change), free: joined([...free, ...against]) };
}

const deleteTime = statement<Pick<BlockedTable, 'address_key' | 'state' | 'begins'>>((db, row) =>
  db
    .deleteFrom('blocked')
    .where('address_key', '=', row.address_key)
    .where('state', '=', row.state)
    .where('begins', '=', row.begins),
);
const insertTime = statement<BlockedTable>((db, row) =>
  db
    .insertInto('blocked')
    .values({ address_key: row.address_key, state: row.state, begins: row.begins, ends: row.ends }),
);

/** One span of somebody's time, as it is kept. */
export const timeStep = (store: Store, key: string, state: BlockedTable['state'], { begin, end }: Span): Step =>
  store.db.bind(insertTime, { address_key: key, state, begins: begin, ends: end });

function replaceSteps(store: Store, key: string, rows: readonly TimeRow[], { blocked, free }: SaidTimes): Step[] {
  const old = rows.flatMap(({ state, begin }) => (state === 'blocked' || state === 'free' ? [{ state, begin }] : []));
  return [
    ...old.map(({ state, begin }) => store.db.bind(deleteTime, { address_key: key, state, begins: begin })),
    ...blocked.map((span) => timeStep(store, key, 'blocked', span)),
    ...free.map((span) => timeStep(store, key, 'free', span)),
  ];
}

/**
 * Whole hours of one day are blocked, and the others are free: an empty list frees the day.
 * @param also what stands in the same job
 */
export async function setHours(
  store: Store,
  address: EmailAddress,
  date: PlainDay,
  hours: readonly number[],
  zone: ZoneId,
  also: readonly Step[] = [],
): Promise<Result<void, TimeRefusal>> {
  const own = (await findPerson(store, address))?.zone ?? zone;
  const missing = hours.find((hour) => !isHour(hour) || !exists(date, hour, own));
  if (missing !== undefined) return fail({ no: 'no-such-hour', hour: missing, date, zone: own });
  const whole = dayOn(date, own);
  // A day that a zone has left out: Apia had no 30 December 2011.
  if (whole.begin >= whole.end) return fail({ no: 'no-such-hour', hour: 0, date, zone: own });
  return changeTimes(
    store,
    address,
    [
      { ...whole, state: 'free' },
      ...joined(hours.map((hour) => hourSpan(date, hour, own))).map((span) => ({ ...span, state: 'blocked' as const })),
    ],
    own,
    also,
  );
}

const isHour = (hour: number): boolean => Number.isInteger(hour) && hour >= 0 && hour <= 23;
const exists = (date: PlainDay, hour: number, zone: ZoneId): boolean =>
  wallTimeKind(wallOf(date, `${String(hour).padStart(2, '0')}:00`), zone) !== 'skipped';

/** One day of somebody's time, on their own clock. */
export interface DayOfTime {
  readonly date: PlainDay;
  readonly zone: ZoneId;
  /** Hours that are blocked, wholly or in part; to others every hour in which anything is taken. */
  readonly blocked: readonly number[];
  /** Hours in which nothing is taken. */
  readonly available: readonly number[];
  /** What is taken; why, and by which event, is for its owner alone. */
  readonly spans: readonly (Span & { readonly by?: 'event' | 'blocked'; readonly event?: EventId })[];
}

/** A day of `whose` as `asker` may see it; nothing where they do not know of each other. @param zone where theirs is not known */
export async function dayOfTime(
  store: Store,
  asker: EmailAddress,
  whose: EmailAddress,
  date: PlainDay,
  zone: ZoneId,
): Promise<DayOfTime | undefined> {
  if (!(await knows(store, asker, whose))) return undefined;
  const own = (await findPerson(store, whose))?.zone ?? zone;
  const within = dayOn(date, own);
  const { busy } = await timeOf(store, whose, within, own);
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => exists(date, hour, own));
  const taken = (spans: readonly Span[]): number[] =>
    hours.filter((hour) => spans.some((span) => overlaps(span, hourSpan(date, hour, own))));
  const isOwn = addressKey(asker) === addressKey(whose);
  const all = taken(busy);
  return {
    date,
    zone: own,
    blocked: isOwn ? taken(busy.filter(({ by }) => by === 'blocked')) : all,
    available: hours.filter((hour) => !all.includes(hour)),
    spans: isOwn ? [...busy].sort((a, b) => (a.begin < b.begin ? -1 : 1)) : joined(busy),
  };
}

/** `15` of the clock on which a booked event begins: how whole hours name what is in the way. */
export const hourOf = ({ begin }: Span, zone: ZoneId): number => Number(clockOf(toWall(begin, zone)).slice(0, 2));
