// The list of what happened to an event, from which its state follows. Entries name parties by id and hold no words of theirs.
import type { EventId, PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import { utc } from '../values/zone.ts';
import type { Event } from './event.ts';
import { applyPatch, type Patch } from './patch.ts';

/** What happened, as the log and the API name it. */
export type Occurrence =
  | 'CREATE'
  | 'SEND'
  | 'REPLY'
  | 'UPDATE'
  | 'OFFER'
  | 'CONFIRM'
  | 'MOVE'
  | 'CANCEL'
  | 'NOTIFY'
  | 'REMIND'
  | 'VIEW'
  | 'UNDO'
  | 'DEADLINE'
  | 'OVER'
  | 'BOUNCE'
  | 'AWAY'
  | 'LEAVE'
  | 'STOP'
  | 'START'
  | 'DEAL'
  | 'LAPSE';

/** Through which door it came. */
export type Door = 'mail' | 'calendar' | 'page' | 'api' | 'console' | 'clock';

/** A party, or the bot itself when a rule or the clock acted. */
export type Effector = PartyId | 'parley';

export interface Entry {
  /** 1, 2, 3, …: equals the event's revision once it is folded. */
  readonly seq: number;
  readonly at: Instant;
  readonly by: Effector;
  readonly door: Door;
  readonly occurrence: Occurrence;
  readonly patches: readonly Patch[];
  /** The first entry of the decision that this one follows from; undo takes back a decision as a whole. */
  readonly cause?: number;
  /** Of an UNDO: the first entry of the decision that it takes back. */
  readonly undoes?: number;
  /** Facts for the log that change nothing: whom a NOTIFY told, which parties a deadline found missing. */
  readonly parties?: readonly PartyId[];
}

/** The event before its first entry. */
export const blank = (id: EventId, at: Instant): Event => ({
  id,
  revision: 0,
  created: at,
  modified: at,
  state: 'draft',
  zone: utc,
  duration: 30,
  organizer: 'p1' as PartyId,
  offers: 'ask',
  visibility: 'all',
  needs: [],
  wouldDoAsked: [],
  version: 0,
  sequence: 0,
  slots: [],
  parties: [],
  answers: {},
});

/** Applies one entry. Folding all entries of a journal over `blank` gives the stored state, always. */
export function evolve(event: Event, entry: Entry): Event {
  const after = entry.patches.reduce(applyPatch, event);
  return { ...after, revision: entry.seq, modified: entry.patches.length > 0 ? entry.at : event.modified };
}

/** The event that a whole journal tells of. */
export const fold = (id: EventId, entries: readonly Entry[]): Event =>
  entries.reduce(evolve, blank(id, entries[0]?.at ?? ('' as Instant)));
