// The organizer brings people in and takes them out.
import type { Action } from '../language/reading.ts';
import { addressKey } from '../values/address.ts';
import { type PartyId, partyId, partyNumber } from '../values/ids.ts';
import type { Said } from './cause.ts';
import { named, partiesAmong } from './contacts.ts';
import type { Event, Party } from './event.ts';
import { most } from './limits.ts';
import { participants, takesPart } from './parties.ts';
import { type Patch, partyPatch } from './patch.ts';
import { newSeat, released, seated } from './seats.ts';
import { affect, record, refuse, type Turn, tell } from './turn.ts';

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
  const next = partyNumber(turn.event.parties.at(-1)!.id) + 1;
  const met = fresh.map((address, index) => ({ ...named(address, said.names), id: partyId(next + index) }));
  const added = record(turn, 'UPDATE', [
    ...back.flatMap((party) => partyPatch(turn.event, comeBack(turn, party))),
    ...met.map(({ id, address }): Patch => ({ of: 'party', id, to: newcomer(turn, id, addressKey(address)) })),
  ]);
  return met.reduce((sofar, { id, address, name }) => {
    const contact = { do: 'contact', party: id, address } as const;
    const known = affect(sofar, name === undefined ? contact : { ...contact, name });
    const { reach } = known.event.parties.find((party) => party.id === id)!;
    return reach === 'ok' ? known : tell(known, known.event.organizer, { kind: 'bounced', party: id });
  }, added);
}

/** Of an event that goes ahead with so many, no guest alone can stop it. */
function newcomer({ event, world }: Turn, id: PartyId, key: string): Party {
  const known = world.known?.get(key);
  return {
    id,
    role: event.atLeast === undefined ? 'required' : 'optional',
    status: 'in',
    reach: known?.stopped ? 'stopped' : 'ok',
    ...(known?.zone === undefined ? {} : { zone: known.zone }),
    reminders: 0,
    askedAt: world.now,
    ...(event.seats === undefined ? {} : { seat: newSeat(lastPriority(event), 1, world.now) }),
  };
}

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
