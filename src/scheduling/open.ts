// A new event: who asks whom, for which times, and what is still in doubt before anybody is invited.
import type { Request } from '../language/reading.ts';
import { addressKey, type Mailbox } from '../values/address.ts';
import { parseDuration } from '../values/duration.ts';
import { type PartyId, partyId } from '../values/ids.ts';
import type { Minutes } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { longest, safeLine, safeLines } from '../values/text.ts';
import { minutesBetween, toInstant } from '../values/wall.ts';
import type { Opening, World } from './cause.ts';
import { named } from './contacts.ts';
import { deadlineOf } from './deadline.ts';
import { type Doubts, proceed } from './draft.ts';
import type { EventFacts, Need, Party, Slot } from './event.ts';
import { blank } from './journal.ts';
import { badTime, most } from './limits.ts';
import { factPatch, type Patch } from './patch.ts';
import type { Refusal } from './refusal.ts';
import { newSeat } from './seats.ts';
import { sameSpan, type WallSpan } from './slots.ts';
import { spansOf } from './spans.ts';
import { affect, begin, record, type Turn, tell } from './turn.ts';

/** A meeting lasts this long if nobody says. */
const usualLength: Minutes = 30;

const organizer = partyId(1);

/** Requests that make an event; the others ask for something else. */
const opens: ReadonlySet<Request['do']> = new Set(['propose', 'find', 'book', 'deal']);

/** What a seat-limited event says of its seats. */
function seatsOf({ request, zone }: Opening, { now }: World): Result<Partial<EventFacts>, Refusal> {
  if (request.do !== 'deal') return ok({});
  const { seats, atATime, cutOff } = request;
  const claim = request.claim === undefined ? undefined : parseDuration(request.claim);
  const isNumber = (n: number | undefined): n is number => Number.isInteger(n) && n! >= 1 && n! <= most.seats;
  if (!isNumber(seats) || (atATime !== undefined && !isNumber(atATime)) || claim?.ok === false)
    return fail({ no: 'bad-seats' });
  return ok({
    seats,
    ...(atATime === undefined ? {} : { atATime }),
    ...(claim === undefined ? {} : { claim: claim.value }),
    ...(cutOff === undefined ? {} : { cutOff: deadlineOf(cutOff, zone, now) }),
  });
}

export function openEvent(cause: Opening, world: World): Result<Turn, Refusal> {
  const { request } = cause;
  if (!opens.has(request.do)) return fail({ no: 'no-request' });
  const people = peopleOf(cause);
  if (people.length > most.parties) return fail({ no: 'too-many', what: 'parties', most: most.parties });
  const times = timesOf(cause, world);
  if (!times.ok) return times;
  const due = dueOf(cause, world, times.value.spans);
  if (!due.ok) return due;
  const seats = seatsOf(cause, world);
  if (!seats.ok) return seats;
  const needs = needsIn(cause, times.value.past || due.value.bad);
  const facts: Partial<EventFacts> = {
    ...factsOf(cause, people.length),
    ...seats.value,
    duration: times.value.duration,
    needs,
    ...(times.value.spans.length > 0 ? { version: 1 } : {}),
    ...(due.value.deadline === undefined ? {} : { deadline: due.value.deadline }),
  };
  const parties = people.map((mailbox, index) => partyFor(cause, world, mailbox, partyId(index + 1)));
  const before = blank(cause.id, world.now);
  const patches: Patch[] = [
    ...(Object.keys(facts) as (keyof EventFacts)[]).flatMap((key) => factPatch(before, key, facts[key])),
    ...parties.map((to): Patch => ({ of: 'party', id: to.id, to })),
    ...times.value.spans.flatMap((span, index) => slotPatches(cause, world, span, index + 1)),
  ];
  const turn = record(begin(before, world, cause.door, organizer), 'CREATE', patches);
  const met = people.reduce((sofar, { address, name }, index) => {
    const contact = { do: 'contact', party: partyId(index + 1), address } as const;
    return affect(sofar, name === undefined ? contact : { ...contact, name });
  }, turn);
  const unreachable = parties.filter(({ reach }) => reach === 'stopped');
  const warned = unreachable.reduce((sofar, { id }) => tell(sofar, organizer, { kind: 'bounced', party: id }), met);
  // A stranger gets one letter, which asks whether it was them.
  const owes = cause.door === 'mail' && !cause.confirmFirst;
  return ok({ ...proceed(warned, doubtsOf(request, due.value.bad)), owes });
}

/** The organizer first, then the guests, each once; naming the organizer among them is no mistake. */
function peopleOf({ by, request, names }: Opening): Mailbox[] {
  const seen = new Set([addressKey(by.address)]);
  const guests = (request.parties ?? []).filter((address) => {
    const isNew = !seen.has(addressKey(address));
    seen.add(addressKey(address));
    return isNew;
  });
  return [by, ...guests.map((address) => named(address, names))];
}

function partyFor({ request, copied, priorities }: Opening, world: World, { address }: Mailbox, id: PartyId): Party {
  const key = addressKey(address);
  const known = world.known?.get(key);
  const isIn = (list: readonly string[] = []): boolean => list.some((one) => one.toLowerCase() === key);
  // Of an event that goes ahead with so many, no guest alone can stop it.
  const optional = id !== organizer && (request.atLeast !== undefined || isIn(request.optional));
  return {
    id,
    role: optional ? 'optional' : 'required',
    status: id === organizer && request.without ? 'outside' : 'in',
    reach: known?.stopped && id !== organizer ? 'stopped' : 'ok',
    ...(known?.zone === undefined ? {} : { zone: known.zone }),
    ...(id !== organizer && isIn(copied) ? { copied: true } : {}),
    reminders: 0,
    ...(request.do === 'deal' && id !== organizer
      ? { seat: newSeat(priorities?.[key] ?? 1, request.places ?? 1, world.now) }
      : {}),
  };
}

function factsOf({ request, zone, otherZone, offers }: Opening, people: number): Partial<EventFacts> {
  const facts: { [K in keyof EventFacts]?: EventFacts[K] | undefined } = {
    zone,
    otherZone,
    title: request.title && safeLine(request.title, longest.title),
    description: request.description && safeLines(request.description, longest.description),
    location: request.location && safeLine(request.location, longest.place),
    category: request.category && safeLine(request.category, longest.category),
    atLeast: request.atLeast === undefined ? undefined : Math.max(1, Math.min(request.atLeast, people)),
    pick: request.pick ? true : undefined,
    hold: request.hold ? true : undefined,
    fixed: request.do === 'book' || request.do === 'deal' ? true : undefined,
    offers,
    visibility: request.visibility,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}

interface Times {
  readonly spans: readonly WallSpan[];
  readonly duration: Minutes;
  readonly past: boolean;
}

/** Where nobody says how long it takes, a stretch is the meeting itself, and so nothing is a window. */
function timesOf({ request, zone, door }: Opening, world: World): Result<Times, Refusal> {
  const said = request.duration === undefined ? undefined : parseDuration(request.duration);
  if (said && !said.ok) return fail({ no: 'bad-duration' });
  const all = (request.slots ?? []).flatMap((slot) =>
    spansOf(slot, zone, zone, said?.value ?? Number.POSITIVE_INFINITY),
  );
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

/** A deadline that has passed, or after which no slot is left, is in doubt; a default stands in for it. */
function dueOf(
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

function needsIn({ request, confirmFirst, otherZone }: Opening, doubtful: boolean): Need[] {
  const needs: Record<Need, boolean> = {
    confirmation: confirmFirst === true,
    zone: otherZone !== undefined,
    parties: false,
    slots: false,
    details: doubtful || (request.unclear ?? []).length > 0,
    approval: request.draft === true,
  };
  return (Object.keys(needs) as Need[]).filter((need) => needs[need]);
}

const doubtsOf = ({ unclear }: Request, badDeadline: boolean): Doubts => ({
  ...(unclear && unclear.length > 0 ? { unclear } : {}),
  ...(badDeadline ? { badDeadline: true } : {}),
});

/** The organizer can make every time that they offer, until they say otherwise. */
function slotPatches({ request, zone }: Opening, { now }: World, span: WallSpan, n: number): Patch[] {
  const begun = badTime(span.begin, zone, now) !== undefined;
  const slot: Slot = { n, ...span, status: 'open', version: 1, by: organizer, ...(begun ? { begun } : {}) };
  const yes: Patch = { of: 'answer', party: organizer, n, to: { value: 'yes', version: 1 } };
  return [{ of: 'slot', n, to: slot }, ...(request.without ? [] : [yes])];
}
