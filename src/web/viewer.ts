// As whom somebody looks at an event: one of its parties, or an admin, who sees and does what its organizer may.
import type { Party } from '../scheduling/event.ts';
import { partyOf } from '../scheduling/parties.ts';
import { type Role, roleOf, sightOf } from '../scheduling/roles.ts';
import type { StoredEvent } from '../store/events.ts';
import { sameAddress } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import type { Asker } from './asker.ts';

export interface Viewer {
  readonly party: PartyId;
  readonly role: Role;
  readonly sees: ReturnType<typeof sightOf>;
  /** Not a party: looks and acts in the organizer's place. */
  readonly admin?: string;
}

/** @param as the party that the address of the page names, where it names one */
export function viewerOf(stored: StoredEvent, asker: Asker, as?: PartyId): Viewer | undefined {
  const own = ownParty(stored, asker);
  if (own !== undefined && (as === undefined || as === own.id))
    return isKept(stored, own) ? viewerAs(stored, own.id) : undefined;
  if (asker.kind !== 'person' || !asker.admin) return undefined;
  const { organizer } = stored.event;
  return as === undefined || as === organizer ? { ...viewerAs(stored, organizer), admin: asker.address } : undefined;
}

const viewerAs = ({ event }: StoredEvent, party: PartyId): Viewer => ({
  party,
  role: roleOf(event, party),
  sees: sightOf(event, party),
});

function ownParty({ event, people }: StoredEvent, asker: Asker): Party | undefined {
  if (asker.kind === 'link') return asker.place.eventId === event.id ? partyOf(event, asker.place.partyId) : undefined;
  if (asker.kind !== 'person') return undefined;
  const own = [...people].find(([, contact]) => sameAddress(contact.address, asker.address));
  return own && partyOf(event, own[0]);
}

/** Whoever was taken off, or has not been asked yet, sees nothing of it; a draft is shown to nobody but who makes it. */
const isKept = ({ event }: StoredEvent, { id, status, seat }: Party): boolean =>
  id === event.organizer || (status !== 'removed' && event.state !== 'draft' && seat?.state !== 'waiting');
