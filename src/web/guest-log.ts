// What of a log a guest may know where seats are dealt: not who else was asked, unless they come.
import type { Scene } from '../delivery/scene.ts';
import type { Entry } from '../scheduling/journal.ts';
import { knownGuests } from './pages/seats-view.ts';

/** @returns the entry as far as it may be told; nothing where it is about strangers alone */
export function entryFor(entry: Entry, scene: Scene): Entry | undefined {
  const isKnown = knownGuests(scene);
  if (entry.by !== 'parley' && !isKnown(entry.by)) return undefined;
  if (entry.parties === undefined) return entry;
  const parties = entry.parties.filter(isKnown);
  return parties.length === 0 && entry.parties.length > 0 ? undefined : { ...entry, parties };
}
