// The people behind the parties: addresses and names stand beside the journal.
import { addressKey, type EmailAddress, type Mailbox } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import type { Known } from './availability.ts';
import type { Said } from './cause.ts';
import type { Party } from './event.ts';
import { partyOf } from './parties.ts';
import { affect, type Turn, tell } from './turn.ts';

/** An address with the name that came with it. */
export function named(address: EmailAddress, names: Readonly<Record<string, string>> = {}): Mailbox {
  const name = names[address] ?? names[addressKey(address)];
  return name === undefined ? { address } : { address, name };
}

/** Somebody with the number that they have in an event. */
export type Met = Mailbox & { readonly id: PartyId };

/** A party as they come in, with what is known of them; who asked us to write no more is not written to. */
export const newParty = (id: PartyId, known: Known, role: Party['role']): Party => ({
  id,
  role,
  status: 'in',
  reach: known.stopped ? 'stopped' : 'ok',
  ...(known.zone === undefined ? {} : { zone: known.zone }),
  reminders: 0,
});

/** Remembers who the parties are, and tells the organizer whom no letter will reach. */
export const meet = (turn: Turn, people: readonly Met[]): Turn =>
  people.reduce((sofar, { id, address, name }) => {
    const known = affect(sofar, { do: 'contact', party: id, address, ...(name === undefined ? {} : { name }) });
    const isReached = partyOf(known.event, id)?.reach === 'ok';
    return isReached ? known : tell(known, known.event.organizer, { kind: 'bounced', party: id });
  }, turn);

/** Whoever was known by an address alone goes by the name that their own proven mail carries. */
export function learnName(turn: Turn, { party, proven, names }: Said): Turn {
  const known = turn.world.people.get(party);
  if (!proven || known === undefined || known.name !== undefined) return turn;
  const { address, name } = named(known.address, names);
  return name === undefined ? turn : affect(turn, { do: 'contact', party, address, name });
}

/** People met in this very turn: the store knows them only after it. */
const met = ({ effects }: Turn) => effects.filter((effect) => effect.do === 'contact');

/** Where a party is written to. */
export const addressOf = (turn: Turn, id: PartyId): EmailAddress | undefined =>
  turn.world.people.get(id)?.address ?? met(turn).find(({ party }) => party === id)?.address;

/** The party behind an address, whatever became of them. */
export function findParty(turn: Turn, address: EmailAddress): Party | undefined {
  const key = addressKey(address);
  return turn.event.parties.find(({ id }) => {
    const own = addressOf(turn, id);
    return own !== undefined && addressKey(own) === key;
  });
}

/** Sorts addresses into parties of the event and others. */
export function partiesAmong(
  turn: Turn,
  addresses: readonly EmailAddress[],
): { parties: Party[]; strangers: EmailAddress[] } {
  const found = addresses.map((address) => ({ address, party: findParty(turn, address) }));
  const ids = new Set<PartyId>();
  const parties = found.flatMap(({ party }) => {
    if (party === undefined || ids.has(party.id)) return [];
    ids.add(party.id);
    return [party];
  });
  return { parties, strangers: found.filter(({ party }) => party === undefined).map(({ address }) => address) };
}
