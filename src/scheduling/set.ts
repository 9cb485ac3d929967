// The organizer changes what the event is: its name, its place, its length, who must be there, by when answers are due.
import type { Action, Changes } from '../language/reading.ts';
import { parseDuration } from '../values/duration.ts';
import type { Minutes } from '../values/instant.ts';
import { longest, safeLine, safeLines } from '../values/text.ts';
import { addMinutes, minutesBetween, toInstant } from '../values/wall.ts';
import { bookingRefusal, roomRefusal, sizeRefusal } from './booking.ts';
import type { Said } from './cause.ts';
import { findParty } from './contacts.ts';
import { deadlineOf } from './deadline.ts';
import type { Event, EventFacts, Slot } from './event.ts';
import { most } from './limits.ts';
import { answerOf, participants } from './parties.ts';
import { answerPatch, factPatch, type Patch, partyPatch, slotPatch } from './patch.ts';
import type { Refusal } from './refusal.ts';
import { heldPlaces } from './seats.ts';
import { isWindow, tabledSlots } from './slots.ts';
import { change, refuse, type Turn } from './turn.ts';

type Setting = Extract<Action, { do: 'set' }>;

/** One setter for each thing that can be changed; each says what it changes, or refuses. */
const setters: {
  readonly [K in keyof Required<Changes>]: (turn: Turn, to: NonNullable<Changes[K]>, said: Said) => Turn;
} = {
  title: (turn, to) => setText(turn, 'title', safeLine(to, longest.title)),
  location: (turn, to) => setPlace(turn, safeLine(to, longest.place)),
  description: (turn, to) => setText(turn, 'description', safeLines(to, longest.description)),
  category: (turn, to) => setText(turn, 'category', safeLine(to, longest.category)),
  duration: setDuration,
  deadline: setDeadline,
  seats: setSeats,
  optional: (turn, to) => setRole(turn, to, 'optional'),
  required: (turn, to) => setRole(turn, to, 'required'),
  visibility: (turn, to) => setFact(turn, 'visibility', to),
  keepPosted: (turn, to) => setFact(turn, 'keepPosted', to ? true : undefined),
};

/** Makes the changes that the organizer wishes, one by one. */
export function set(turn: Turn, said: Said, { do: _, ...changes }: Setting): Turn {
  return (Object.keys(changes) as (keyof Changes)[]).reduce((sofar, key) => setOne(sofar, said, key, changes), turn);
}

function setOne<K extends keyof Changes>(turn: Turn, said: Said, key: K, changes: Changes): Turn {
  const to = changes[key];
  return to === undefined ? turn : setters[key](turn, to as NonNullable<Changes[K]>, said);
}

const setFact = <K extends keyof EventFacts>(turn: Turn, key: K, to: EventFacts[K] | undefined): Turn =>
  change(turn, 'UPDATE', factPatch(turn.event, key, to));

/** What stands in a calendar entry changes the entry; an empty text takes the old one away. */
function setText(turn: Turn, key: 'title' | 'location' | 'description' | 'category', text: string): Turn {
  const patches = factPatch(turn.event, key, text === '' ? undefined : text);
  return change(turn, 'UPDATE', patches.length > 0 ? [...patches, ...raised(turn.event)] : []);
}

/** A settled meeting goes to no room that is taken then, and no event to one that is too small. */
function setPlace(turn: Turn, place: string): Turn {
  const { event } = turn;
  const isNew = place !== (event.location ?? '');
  const refusal = event.state === 'confirmed' && event.settled ? roomRefusal(turn, event.settled) : sizeRefusal(turn);
  return isNew && refusal ? refuse(turn, refusal) : setText(turn, 'location', place);
}

/** A change of a settled event is a new version of its calendar entry (RFC 5545 §3.8.7.4). */
const raised = (event: Event): Patch[] =>
  event.state === 'confirmed' ? factPatch(event, 'sequence', event.sequence + 1) : [];

/** The slots grow or shrink at their end; windows stay while the meeting still finds its place in them. */
function setDuration(turn: Turn, to: string): Turn {
  const { event } = turn;
  const length = parseDuration(to);
  if (!length.ok) return refuse(turn, { no: 'bad-duration' });
  if (length.value === event.duration) return turn;
  const refusal = growsInto(turn, length.value);
  if (refusal) return refuse(turn, refusal);
  const onTable = event.slots.filter(({ status }) => status === 'open' || status === 'offered');
  const resized = onTable.filter(
    (slot) => !isWindow(event, slot) || minutesBetween(slot.begin, slot.end) < length.value,
  );
  const version = event.version + 1;
  return change(turn, 'UPDATE', [
    ...factPatch(event, 'duration', length.value),
    ...(resized.length > 0 ? factPatch(event, 'version', version) : []),
    ...resized.flatMap((slot) => resizedSlot(event, slot, length.value, version)),
    ...settledFor(event, length.value),
    ...raised(event),
  ]);
}

/** A settled meeting does not grow into what somebody has next. */
function growsInto(turn: Turn, length: Minutes): Refusal | undefined {
  const { settled, duration } = turn.event;
  if (settled === undefined || length <= duration) return undefined;
  const longer = { begin: settled.begin, end: addMinutes(settled.begin, length) };
  const refusal = bookingRefusal(turn, longer, participants(turn.event));
  return refusal?.no === 'conflict' ? refusal : undefined;
}

/** Whoever can make half an hour may not have a whole one: a longer slot is asked about again, a shorter one is not. */
function resizedSlot(event: Event, slot: Slot, length: Minutes, version: number): Patch[] {
  const to: Slot = { ...slot, end: addMinutes(slot.begin, length), version };
  const isAskedAgain = to.end > slot.end && slot.n !== event.settled?.n;
  const again = participants(event).filter(
    ({ id }) => isAskedAgain && id !== event.organizer && (answerOf(event, id, slot.n)?.value ?? 'no') !== 'no',
  );
  return [...slotPatch(event, to), ...again.flatMap(({ id }) => answerPatch(event, id, slot.n, undefined))];
}

function settledFor(event: Event, length: Minutes): Patch[] {
  const { settled } = event;
  return settled ? factPatch(event, 'settled', { ...settled, end: addMinutes(settled.begin, length) }) : [];
}

/** A new deadline opens the poll again for those who are missing. */
function setDeadline(turn: Turn, to: NonNullable<Changes['deadline']>, said: Said): Turn {
  const { event, world } = turn;
  const deadline = deadlineOf(to, said.zone ?? event.zone, world.now);
  if (deadline <= world.now) return refuse(turn, { no: 'in-the-past' });
  const begins = tabledSlots(event, world.now).map(({ begin }) => toInstant(begin, event.zone));
  if (begins.length > 0 && begins.every((begin) => begin <= deadline)) return refuse(turn, { no: 'bad-deadline' });
  return change(turn, 'UPDATE', [...factPatch(event, 'deadline', deadline), ...factPatch(event, 'closed', undefined)]);
}

function setSeats(turn: Turn, seats: number): Turn {
  if (turn.event.seats === undefined || !Number.isInteger(seats) || seats < 1 || seats > most.seats)
    return refuse(turn, { no: 'bad-seats' });
  if (seats < heldPlaces(turn.event)) return refuse(turn, { no: 'bad-seats' });
  return setFact(turn, 'seats', seats);
}

function setRole(turn: Turn, address: Parameters<typeof findParty>[1], role: 'required' | 'optional'): Turn {
  const party = findParty(turn, address);
  if (party === undefined) return refuse(turn, { no: 'unknown-party', who: [address] });
  return change(turn, 'UPDATE', partyPatch(turn.event, { ...party, role }));
}
