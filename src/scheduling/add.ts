// The organizer brings people in and takes them out.
import type { Action } from '../language/reading.ts';
import { addressKey, type EmailAddress } from '../values/address.ts';
import { partyId, partyNumber } from '../values/ids.ts';
import { conflictRefusal, sizeRefusal } from './booking.ts';
import type { Said } from './cause.ts';
import { knownOf } from './conflicts.ts';
import { addressOf, type Met, meet, named, newParty, partiesAmong } from './contacts.ts';
import type { Event, Party } from './event.ts';
import { most } from './limits.ts';
import { participants, takesPart } from './parties.ts';
import { type Patch, partyPatch } from './patch.ts';
import type { Refusal } from './refusal.ts';
import { newSeat, released, seated } from './seats.ts';
import { record, refuse, type Turn } from './turn.ts';

/** New people are invited; who was here before comes back under their own number. */
export function add(turn: Turn, said: Said, { who }: Extract<Action, { do: 'add' }>): Turn {
  const { parties, strangers } = partiesAmong(turn, who);
  const back = parties.filter((party) => !takesPart(party));
  const fresh = strangers.filter(
    (one, index) => strangers.findIndex((other) => addressKey(other) === addressKey(one)) === index,
  );
  if (participants(turn.event).length + back.length + fresh.length > most.parties)
    return refuse(turn, { no: 'too-many', what: 'parties', most: most.parties });
  if (back.length + fresh.length === 0) return turn;
  const refusal = cannotJoin(turn, [...back.flatMap(({ id }) => addressOf(turn, id) ?? []), ...fresh]);
  if (refusal) return refuse(turn, refusal);
  const next = partyNumber(turn.event.parties.at(-1)!.id) + 1;
  const met = fresh.map((address, index): Met => ({ ...named(address, said.names), id: partyId(next + index) }));
  const added = record(turn, 'UPDATE', [
    ...back.flatMap((party) => partyPatch(turn.event, comeBack(turn, party))),
    ...met.map((person): Patch => ({ of: 'party', id: person.id, to: newcomer(turn, person) })),
  ]);
  return meet(added, met);
}

/** What was booked without asking takes in nobody who has something else then, and no more than its room holds. */
function cannotJoin(turn: Turn, people: readonly EmailAddress[]): Refusal | undefined {
  const { event } = turn;
  if (event.seats !== undefined) return undefined;
  const isBooked = event.fixed && event.settled !== undefined && event.state === 'confirmed';
  return sizeRefusal(turn, people.length) ?? (isBooked ? conflictRefusal(turn, event.settled, people) : undefined);
}

/** Of an event that goes ahead with so many, no guest alone can stop it. */
const newcomer = ({ event, world }: Turn, { id, address }: Met): Party => ({
  ...newParty(id, knownOf(world, address), event.atLeast === undefined ? 'required' : 'optional'),
  askedAt: world.now,
  ...(event.seats === undefined ? {} : { seat: newSeat(lastPriority(event), 1, world.now) }),
});

/** Whoever is added later is asked after those who were there. */
const lastPriority = (event: Event): number => Math.max(1, ...seated(event).map(({ seat }) => seat.priority));

const comeBack = ({ world }: Turn, { delegating: _, ...party }: Party): Party => ({
  ...released(party, ['declined', 'lapsed'], 'waiting'),
  status: 'in',
  askedAt: world.now,
});

/** The organizer who is removed goes on arranging, without taking part. */
export function remove(turn: Turn, { who }: Extract<Action, { do: 'remove' }>): Turn {
  const { parties, strangers } = partiesAmong(turn, who);
  const known = strangers.length > 0 ? refuse(turn, { no: 'unknown-party', who: strangers }) : turn;
  const gone = parties.filter(takesPart);
  if (gone.length === 0) return known;
  return record(
    known,
    'UPDATE',
    gone.flatMap((party) => partyPatch(known.event, parted(known.event, party))),
  );
}

function parted(event: Event, { delegating, question: _, ...party }: Party): Party {
  if (party.id === event.organizer) return { ...party, status: 'outside' };
  const status = delegating ? 'delegated' : 'removed';
  return released({ ...party, status }, ['offered', 'held', 'queued', 'maybe'], 'declined');
}
