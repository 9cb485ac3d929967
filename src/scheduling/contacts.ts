// The people behind the parties: addresses and names stand beside the journal.
import { addressKey, type EmailAddress, type Mailbox } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import type { Party } from './event.ts';
import type { Turn } from './turn.ts';

/** An address with the name that came with it. */
export function named(address: EmailAddress, names: Readonly<Record<string, string>> = {}): Mailbox {
  const name = names[address] ?? names[addressKey(address)];
  return name === undefined ? { address } : { address, name };
}

/** The party behind an address, whatever became of them; those met in this very turn too. */
export function findParty({ event, world, effects }: Turn, address: EmailAddress): Party | undefined {
  const key = addressKey(address);
  const isIt = (one: EmailAddress | undefined): boolean => one !== undefined && addressKey(one) === key;
  const met = effects.find((effect) => effect.do === 'contact' && isIt(effect.address))?.party;
  return event.parties.find(({ id }) => id === met || isIt(world.people.get(id)?.address));
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
