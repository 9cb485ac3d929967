// A new event: who asks whom, for which times, and what is still in doubt before anybody is invited.
import type { Request } from '../language/reading.ts';
import { addressKey, type Mailbox } from '../values/address.ts';
import { partyId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { longest, safeLine, safeLines } from '../values/text.ts';
import { dueOf, timesOf } from './asked-times.ts';
import type { Opening, World } from './cause.ts';
import { knownOf } from './conflicts.ts';
import { type Met, meet, named, newParty } from './contacts.ts';
import { type Doubts, proceed } from './draft.ts';
import type { EventFacts, Need, Party, Slot } from './event.ts';
import { blank } from './journal.ts';
import { badTime, most } from './limits.ts';
import { factPatch, type Patch } from './patch.ts';
import type { Refusal } from './refusal.ts';
import { newSeat, seatsOf } from './seats.ts';
import type { WallSpan } from './slots.ts';
import { begin, record, type Turn } from './turn.ts';

const organizer = partyId(1);

/** Requests that make an event; the others ask for something else. */
const opens: ReadonlySet<Request['do']> = new Set(['propose', 'find', 'book', 'deal']);

/** Opens an event, as a draft or at once; refused as a whole where it cannot be. */
export function openEvent(cause: Opening, world: World): Result<Turn, Refusal> {
  const { request, door } = cause;
  if (!opens.has(request.do)) return fail({ no: 'no-request' });
  const people = peopleOf(cause);
  if (people.length > most.parties) return fail({ no: 'too-many', what: 'parties', most: most.parties });
  const times = timesOf(cause, world);
  if (!times.ok) return times;
  const due = dueOf(cause, world, times.value.spans);
  if (!due.ok) return due;
  const seats = seatsOf(cause, world);
  if (!seats.ok) return seats;
  const facts = {
    ...factsOf(cause, people.length),
    ...seats.value,
    duration: times.value.duration,
    needs: needsIn(cause, times.value.past || due.value.bad),
    version: times.value.spans.length > 0 ? 1 : 0,
    deadline: due.value.deadline,
  };
  const before = blank(cause.id, world.now);
  const opened = record(begin(before, world, door, organizer), 'CREATE', [
    ...(Object.keys(facts) as (keyof EventFacts & keyof typeof facts)[]).flatMap((key) =>
      factPatch(before, key, facts[key]),
    ),
    ...people.map((person): Patch => ({ of: 'party', id: person.id, to: partyFor(cause, world, person) })),
    ...times.value.spans.flatMap((span, index) => slotPatches(cause, world, span, index + 1)),
  ]);
  const sent = proceed(meet(opened, people), doubtsOf(request, due.value.bad));
  // What cannot be booked is no event; the refusal names who is in the way.
  if (sent.refused.length > 0) return fail(sent.refused[0]!);
  // A stranger gets one letter, which asks whether it was them.
  return ok({ ...sent, owes: door === 'mail' && !cause.confirmFirst });
}

/** The organizer first, then the guests, each once; naming the organizer among them is no mistake. */
function peopleOf({ by, request, names }: Opening): Met[] {
  const all: Mailbox[] = [by, ...(request.parties ?? []).map((address) => named(address, names))];
  const isFirst = ({ address }: Mailbox, index: number): boolean =>
    all.findIndex((other) => addressKey(other.address) === addressKey(address)) === index;
  return all.filter(isFirst).map((person, index) => ({ ...person, id: partyId(index + 1) }));
}

function partyFor({ request, copied, priorities }: Opening, world: World, { id, address }: Met): Party {
  const key = addressKey(address);
  const isIn = (list: readonly string[] = []): boolean => list.some((one) => one.toLowerCase() === key);
  // Of an event that goes ahead with so many, no guest alone can stop it.
  const isOptional = request.atLeast !== undefined || isIn(request.optional);
  const party = newParty(id, knownOf(world, address), isOptional && id !== organizer ? 'optional' : 'required');
  if (id === organizer) return { ...party, reach: 'ok', status: request.without ? 'outside' : 'in' };
  return {
    ...party,
    ...(isIn(copied) ? { copied: true } : {}),
    ...(request.do === 'deal' ? { seat: newSeat(priorities?.[key] ?? 1, request.places ?? 1, world.now) } : {}),
  };
}

function factsOf({ request, zone, otherZone, offers = 'ask' }: Opening, people: number) {
  const text = (said: string | undefined, most: number): string | undefined => safeLine(said ?? '', most) || undefined;
  return {
    zone,
    otherZone,
    title: text(request.title, longest.title),
    description: safeLines(request.description ?? '', longest.description) || undefined,
    location: text(request.location, longest.place),
    category: text(request.category, longest.category),
    atLeast: request.atLeast === undefined ? undefined : Math.max(1, Math.min(request.atLeast, people)),
    pick: request.pick ? (true as const) : undefined,
    hold: request.hold ? (true as const) : undefined,
    fixed: request.do === 'book' || request.do === 'deal' ? (true as const) : undefined,
    offers,
    visibility: request.visibility ?? 'all',
  };
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
