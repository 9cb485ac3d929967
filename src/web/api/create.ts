// What a POST of an event asks for: a meeting with times to choose from or to be found, one that is booked at once, seats to
// deal, or an entry of one's own.
import type { Request, SaidSpan, Visibility } from '../../language/reading.ts';
import { formatDuration } from '../../values/duration.ts';
import type { Minutes } from '../../values/instant.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import type { PlainDay, WallTime } from '../../values/wall.ts';
import { parseZone, type ZoneId } from '../../values/zone.ts';
import { bad, type Trouble } from '../trouble.ts';
import { type Guests, type PersonInput, readGuests } from './people.ts';
import { readDayOrTime, readLength, readSlot, readSlots, type SlotInput, type WallSlot } from './times.ts';

export interface CreateInput {
  readonly title?: string;
  readonly description?: string;
  readonly location?: string;
  readonly category?: string;
  readonly parties?: readonly PersonInput[];
  readonly participants?: readonly PersonInput[];
  readonly slots?: readonly SlotInput[];
  readonly time_slot?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly duration?: string;
  readonly within?: { readonly begin: string; readonly end: string };
  readonly zone?: string;
  readonly deadline?: string;
  readonly at_least?: number;
  readonly visibility?: Visibility;
  readonly pick?: boolean;
  readonly offers?: 'ask' | 'open' | 'off';
  readonly without_me?: boolean;
  readonly invite?: boolean;
  readonly seats?: number;
  readonly at_a_time?: number;
  readonly claim?: string;
  readonly cut_off?: string;
  readonly places?: number;
}

export interface Creating {
  readonly request: Request;
  readonly zone: ZoneId;
  readonly names: Readonly<Record<string, string>>;
  readonly offers?: 'ask' | 'open' | 'off';
  readonly priorities?: Readonly<Record<string, number>>;
}

const hourLong: Minutes = 60;
const usual: Minutes = 30;

/** @param known the asker's own zone, for times without an offset where the request names none */
export function creationOf(input: CreateInput, known: ZoneId): Result<Creating, Trouble> {
  const zone = input.zone === undefined ? ok(known) : parseZone(input.zone);
  if (!zone.ok) return fail(bad(zone.error));
  const guests = readGuests(input.parties ?? input.participants ?? []);
  if (!guests.ok) return guests;
  const times = timesIn(input, zone.value);
  if (!times.ok) return times;
  const limits = limitsIn(input, zone.value);
  if (!limits.ok) return limits;
  const { fixed, slots, length, within } = times.value;
  if (!fixed && guests.value.addresses.length === 0)
    return fail(bad('Name at least one of "parties", or give "begin" and "end" for an entry of your own.'));
  const request: Request = {
    do: within !== undefined ? 'find' : input.seats !== undefined ? 'deal' : fixed ? 'book' : 'propose',
    ...textsIn(input),
    ...peopleIn(guests.value),
    ...(within === undefined ? { slots } : { within }),
    ...(length === undefined ? {} : { duration: formatDuration(length) }),
    ...limits.value,
    ...(input.at_least === undefined ? {} : { atLeast: input.at_least }),
    ...(input.visibility === undefined ? {} : { visibility: input.visibility }),
    ...(input.pick ? { pick: true } : {}),
    ...(input.without_me ? { without: true } : {}),
    ...(input.invite === false ? { draft: true } : {}),
    ...(input.seats === undefined ? {} : { seats: input.seats }),
    ...(input.at_a_time === undefined ? {} : { atATime: input.at_a_time }),
    ...(input.places === undefined ? {} : { places: input.places }),
  };
  const { names, priorities } = guests.value;
  return ok({
    request,
    zone: zone.value,
    names,
    ...(input.offers === undefined ? {} : { offers: input.offers }),
    ...(priorities === undefined ? {} : { priorities }),
  });
}

const texts = ['title', 'description', 'location', 'category'] as const;
const textsIn = (input: CreateInput): Partial<Request> =>
  Object.fromEntries(
    texts.flatMap((key) => (input[key] === undefined || input[key] === '' ? [] : [[key, input[key]]])),
  );

const peopleIn = ({ addresses, optional }: Guests): Partial<Request> => ({
  ...(addresses.length > 0 ? { parties: addresses } : {}),
  ...(optional.length > 0 ? { optional } : {}),
});

interface Times {
  readonly slots: readonly WallSlot[];
  /** One time and no poll. */
  readonly fixed: boolean;
  /** Of the meeting, where it is said: longer slots are windows. */
  readonly length?: Minutes;
  /** Between which days or times Parley finds some itself, out of what it knows of everybody. */
  readonly within?: SaidSpan;
}

function timesIn(input: CreateInput, zone: ZoneId): Result<Times, Trouble> {
  const said = input.duration === undefined ? undefined : readLength(input.duration);
  if (said && !said.ok) return said;
  const begin = input.time_slot ?? input.begin;
  if (begin !== undefined) {
    const { end, duration } = input;
    const slot = readSlot({ begin, ...(end ? { end } : {}), ...(duration ? { duration } : {}) }, zone, hourLong);
    return slot.ok ? ok({ slots: [slot.value], fixed: true }) : slot;
  }
  if (input.within !== undefined && (input.slots ?? []).length === 0 && input.seats === undefined)
    return withinIn(input.within, zone, said?.value);
  if (input.slots === undefined || input.slots.length === 0)
    return fail(
      bad('Name the times: "slots" to choose from, "time_slot" to book at once, or "within" to have some found.'),
    );
  const slots = readSlots(input.slots, zone, said?.value ?? usual);
  if (!slots.ok) return slots;
  return ok({
    slots: slots.value,
    fixed: input.seats !== undefined,
    ...(said === undefined ? {} : { length: said.value }),
  });
}

function withinIn(
  { begin, end }: NonNullable<CreateInput['within']>,
  zone: ZoneId,
  length: Minutes | undefined,
): Result<Times, Trouble> {
  const [from, to] = [readDayOrTime(begin, zone), readDayOrTime(end, zone)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  const isForwards = to.value >= from.value.slice(0, to.value.length);
  if (from.value.length !== to.value.length || !isForwards)
    return fail(bad('"within" goes from one day to the same or a later one, or from one time to a later one.'));
  const within = { begin: from.value, end: to.value } as SaidSpan;
  return ok({ slots: [], fixed: false, within, ...(length === undefined ? {} : { length }) });
}

/** Moments by which something must have happened, and how long an offered seat is kept. */
function limitsIn(input: CreateInput, zone: ZoneId): Result<Partial<Request>, Trouble> {
  const limits: { deadline?: WallTime | PlainDay; cutOff?: WallTime | PlainDay; claim?: string } = {};
  for (const [key, text] of [
    ['deadline', input.deadline],
    ['cutOff', input.cut_off],
  ] as const) {
    if (text === undefined) continue;
    const moment = readDayOrTime(text, zone);
    if (!moment.ok) return moment;
    limits[key] = moment.value;
  }
  if (input.claim !== undefined) {
    const claim = readLength(input.claim);
    if (!claim.ok) return claim;
    limits.claim = formatDuration(claim.value);
  }
  return ok(limits);
}
