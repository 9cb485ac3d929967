// What each role may do, and how sure we must be of who is speaking. Every door asks this one table.
import type { PartyId } from '../values/ids.ts';
import type { Event } from './event.ts';
import type { Refusal } from './refusal.ts';

export type Role = 'organizer' | 'party';

/** `tag`: whoever holds the party's link or address tag; `proof`: an authenticated sender; `never`: not in this role. */
export type Trust = 'tag' | 'proof' | 'never';

/** What touches nobody else needs the tag alone: one day a tag will leak. */
export const acts = {
  answer: { organizer: 'tag', party: 'tag' },
  offer: { organizer: 'never', party: 'tag' },
  table: { organizer: 'proof', party: 'never' },
  withdraw: { organizer: 'proof', party: 'never' },
  send: { organizer: 'proof', party: 'never' },
  confirm: { organizer: 'proof', party: 'never' },
  move: { organizer: 'proof', party: 'never' },
  cancel: { organizer: 'proof', party: 'never' },
  set: { organizer: 'proof', party: 'never' },
  add: { organizer: 'proof', party: 'never' },
  remove: { organizer: 'proof', party: 'never' },
  remind: { organizer: 'proof', party: 'never' },
  'on-behalf': { organizer: 'proof', party: 'never' },
  delegate: { organizer: 'never', party: 'tag' },
  leave: { organizer: 'tag', party: 'tag' },
  notify: { organizer: 'tag', party: 'tag' },
  'pass-words-on': { organizer: 'proof', party: 'proof' },
  undo: { organizer: 'tag', party: 'tag' },
  status: { organizer: 'tag', party: 'tag' },
  log: { organizer: 'tag', party: 'tag' },
  help: { organizer: 'tag', party: 'tag' },
  zone: { organizer: 'tag', party: 'tag' },
  stop: { organizer: 'tag', party: 'tag' },
  start: { organizer: 'proof', party: 'proof' },
} as const satisfies Record<string, Record<Role, Trust>>;

export type Act = keyof typeof acts;

/** In which role a party speaks. */
export const roleOf = (event: Event, id: PartyId): Role => (id === event.organizer ? 'organizer' : 'party');

/** Why a party may not do this; nothing when they may. */
export function refusalOf(event: Event, id: PartyId, act: Act, proven: boolean): Refusal | undefined {
  const trust: Trust = acts[act][roleOf(event, id)];
  if (trust === 'never') return { no: 'not-the-organizer', act };
  return trust === 'proof' && !proven ? { no: 'not-proven', act } : undefined;
}

/** Whose answers a reader may see: everybody's by name, how many there are, or their own alone. */
export function sightOf(event: Event, reader: PartyId): 'all' | 'counts' | 'own' {
  if (reader === event.organizer || event.visibility === 'all') return 'all';
  return event.visibility === 'counts' ? 'counts' : 'own';
}

/** Whether a reader may see the words of `writer`: their own, or as the organizer. */
export const maySeeWords = (event: Event, reader: PartyId, writer: PartyId): boolean =>
  reader === writer || reader === event.organizer;

/** Addresses are shown to the organizer alone; the organizer's own is known to all. */
export const maySeeAddress = (event: Event, reader: PartyId, whose: PartyId): boolean =>
  reader === whose || reader === event.organizer || whose === event.organizer;
