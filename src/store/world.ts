// What the domain is told of the world: the clock, and what is known of the people whom a cause concerns. Most mails answer
// what is there already; calendars are looked into only where a cause brings new times or new people.
import type { Action, Reading } from '../language/reading.ts';
import type { Known } from '../scheduling/availability.ts';
import { type Cause, needsJournal, type Opening, type Said, type World } from '../scheduling/cause.ts';
import type { Event } from '../scheduling/event.ts';
import { most } from '../scheduling/limits.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import { day, type Instant, later, plus } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import { addDays, type PlainDay, toInstant, type WallTime, wallOf } from '../values/wall.ts';
import { utc, type ZoneId } from '../values/zone.ts';
import { knows } from './acquaintance.ts';
import { busyIn, timesOf, weeklyIn } from './busy.ts';
import { roomKey, roomNamed } from './catalogue.ts';
import { findDiary } from './diaries.ts';
import { type Contact, journalOf, type StoredEvent, spokenSince } from './events.ts';
import { findPerson, suppression } from './people.ts';
import type { Store } from './store.ts';

/** The world, and which stretch of time was looked into. */
export interface Sight extends World {
  readonly looked?: Span;
}

export async function worldOf(store: Store, stored: StoredEvent | undefined, cause: Cause): Promise<Sight> {
  const people = stored?.people ?? new Map<never, Contact>();
  const known = new Map([...people.values()].map((contact) => [addressKey(contact.address), knownOf(contact)]));
  const strangers = named(cause).filter((address) => !known.has(addressKey(address)));
  for (const address of strangers) known.set(addressKey(address), await stranger(store, address));
  const spoken = await spokenToday(store, stored?.event, cause);
  const world: World = {
    now: store.now(),
    gathering: store.gathering,
    people,
    known,
    ...(spoken === undefined ? {} : { spoken }),
  };
  if (needsCalendars(stored?.event, cause)) return withCalendars(store, world, stored, cause, strangers);
  const journal =
    stored !== undefined && needsJournal(cause) ? { journal: await journalOf(store, stored.event.id) } : {};
  // Whatever settles a poll, no rule settles on a time at which its room is taken.
  const place = stored?.event.state === 'proposing' ? stored.event.location : undefined;
  const room =
    place === undefined ? undefined : await roomIn(store, place, stretchOf(world.now, stored?.event, [], utc));
  return { ...world, ...journal, ...(room === undefined ? {} : { room }) };
}

/** Nobody can have changed more than the whole journal holds: only a long one is counted. */
async function spokenToday(store: Store, event: Event | undefined, cause: Cause): Promise<number | undefined> {
  if (event === undefined || cause.kind !== 'said' || event.revision < most.changes) return undefined;
  const today = toInstant(wallOf(store.now().slice(0, 10) as PlainDay, '00:00'), utc);
  return spokenSince(store, event.id, cause.party, today);
}

async function roomIn(store: Store, place: string | undefined, looked: Span): Promise<World['room']> {
  const room = await roomNamed(store, place);
  return room && { ...room, known: { busy: busyIn(await timesOf(store, roomKey(room.id), looked), []) } };
}

const knownOf = ({ zone, stopped }: Pick<Contact, 'zone' | 'stopped'>): Known => ({
  ...(zone === undefined ? {} : { zone }),
  ...(stopped === undefined ? {} : { stopped }),
});

/** Addresses that a cause brings in beside those of the event. */
function named(cause: Cause): readonly EmailAddress[] {
  if (cause.kind === 'open') return [cause.by.address, ...(cause.request.parties ?? [])];
  if (cause.kind !== 'said') return [];
  return (cause.reading.actions ?? []).flatMap((action) =>
    'who' in action ? (action.who.filter((who) => who.includes('@')) as EmailAddress[]) : [],
  );
}

async function stranger(store: Store, address: EmailAddress): Promise<Known> {
  const [person, stopped] = await Promise.all([findPerson(store, address), suppression(store, address)]);
  return knownOf({ ...(person?.zone ? { zone: person.zone } : {}), ...(stopped ? { stopped: true } : {}) });
}

/** What asks for somebody's calendar: new times, new people, a time that is to stand. */
const asksCalendars: ReadonlySet<Action['do']> = new Set([
  'move',
  'add',
  'delegate',
  'set',
  'confirm',
  'notify',
  'undo',
]);

function needsCalendars(event: Event | undefined, cause: Cause): cause is Opening | Said {
  if (cause.kind === 'open') return cause.request.do !== 'deal';
  if (cause.kind !== 'said' || event === undefined || event.seats !== undefined) return false;
  const { propose = [], actions = [], answers } = cause.reading;
  if (propose.length > 0 || actions.some((action) => asksCalendars.has(action.do))) return true;
  const speaksFirst = cause.party === event.organizer && (answers !== undefined || actions.length > 0);
  // The organizer's word sends a draft, or puts an offer on the table.
  return speaksFirst && (event.state === 'draft' || event.slots.some(({ status }) => status === 'offered'));
}

/** Times are looked for a week around those that were asked. */
const around = 9 * day;

async function withCalendars(
  store: Store,
  world: World,
  stored: StoredEvent | undefined,
  cause: Opening | Said,
  strangers: readonly EmailAddress[],
): Promise<Sight> {
  const zone = stored?.event.zone ?? (cause as Opening).zone;
  const spoken = timesIn(cause.kind === 'open' ? cause.request : cause.reading);
  const looked = stretchOf(world.now, stored?.event, spoken, zone);
  const asker = cause.kind === 'open' ? cause.by.address : world.people.get(cause.party)?.address;
  const known = new Map<string, Known>();
  for (const [key, one] of world.known ?? []) {
    // Those who take part together know of each other, unless nobody has been written to yet.
    const isMet =
      stored !== undefined && stored.event.state !== 'draft' && !strangers.some((it) => addressKey(it) === key);
    const full = { ...one, ...(await timeOf(store, key as EmailAddress, looked, one.zone ?? zone)) };
    const isHidden = full.busy.length > 0 && !isMet && !(asker && (await knows(store, asker, key as EmailAddress)));
    known.set(key, isHidden ? { ...full, hidden: true } : full);
  }
  const room = await roomIn(store, locationIn(stored?.event, cause), looked);
  const journal = stored !== undefined && needsJournal(cause) ? await journalOf(store, stored.event.id) : undefined;
  return {
    ...world,
    known,
    looked,
    ...(room === undefined ? {} : { room }),
    ...(journal === undefined ? {} : { journal }),
  };
}

/** What is known of a person's time between two moments. @param zone where theirs is not known */
export async function timeOf(
  store: Store,
  address: EmailAddress,
  within: Span,
  zone: ZoneId,
): Promise<Known & Required<Pick<Known, 'busy'>>> {
  const { hours, weekly, buffer, noticeMinutes, dailyMost } = await findDiary(store, address);
  const rows = await timesOf(store, addressKey(address), within);
  return {
    busy: busyIn(rows, weeklyIn(weekly, within, zone)),
    ...(hours === undefined ? {} : { hours }),
    ...(buffer === undefined ? {} : { buffer }),
    ...(noticeMinutes === undefined ? {} : { noticeMinutes }),
    ...(dailyMost === undefined ? {} : { dailyMost }),
  };
}

/** From yesterday, whose meetings may reach into today, to well after the last time that anybody speaks of. */
function stretchOf(
  now: Instant,
  event: Event | undefined,
  spoken: readonly (WallTime | PlainDay)[],
  zone: ZoneId,
): Span {
  const tabled = (event?.slots ?? []).map(({ end }) => end);
  const last = [...spoken, ...tabled].sort().at(-1);
  const end = last === undefined ? now : toInstant(wallOf(addDays(last.slice(0, 10) as PlainDay, 1), '00:00'), zone);
  return { begin: plus(now, -day), end: plus(later(end, plus(now, around)), around) };
}

function timesIn(said: Opening['request'] | Reading): (WallTime | PlainDay)[] {
  const spans = 'do' in said ? [...(said.slots ?? []), ...(said.within ? [said.within] : [])] : (said.propose ?? []);
  const moves = 'do' in said ? [] : (said.actions ?? []).flatMap((action) => (action.do === 'move' ? [action] : []));
  return [...spans, ...moves].map(({ end }) => end);
}

/** Where it shall take place, as far as this cause says. */
function locationIn(event: Event | undefined, cause: Opening | Said): string | undefined {
  if (cause.kind === 'open') return cause.request.location;
  const set = (cause.reading.actions ?? []).flatMap((action) => (action.do === 'set' ? (action.location ?? []) : []));
  return set.at(-1) ?? event?.location;
}
