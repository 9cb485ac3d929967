// Takes a person out of what was written: their address and names in any text, their own words in the events they arranged.
import type { Event } from '../scheduling/event.ts';
import type { Entry } from '../scheduling/journal.ts';
import type { EmailAddress } from '../values/address.ts';

/** What stands where a name stood. */
const gone = '…';
/** Shorter names are words of the language. */
const shortestName = 3;

export interface Redactor {
  /** Whether it speaks of the person, and surely of no namesake: by address, or by a name of several words. */
  readonly names: (text: string) => boolean;
  /** Takes out whatever may be they. */
  readonly text: (text: string) => string;
  /** The same in a value: names where people write what they like, the address anywhere. Nothing else of it changes. */
  readonly value: <T>(value: T) => T;
}

/** @param substitute what stands where the address stood: an address too, since it is read as one */
export function redactorOf(address: EmailAddress, names: readonly string[], substitute: EmailAddress): Redactor {
  const telling = names.map((name) => name.trim()).filter((name) => name.length >= shortestName);
  // "Bob Roe" before "Bob"
  const all = [address, ...telling.toSorted((a, b) => b.length - a.length)];
  const pattern = patternOf(all);
  const sure = patternOf(all.filter((part) => part === address || /\s/.test(part)));
  const isAddress = (found: string): boolean => found.includes('@');
  const text = (written: string): string => written.replace(pattern, (found) => (isAddress(found) ? substitute : gone));
  const bare = patternOf([address]);
  const value = <T>(given: T): T => {
    if (typeof given === 'string') return given.replace(bare, substitute) as T;
    if (Array.isArray(given)) return given.map(value) as T;
    if (typeof given !== 'object' || given === null) return given;
    const isText = (key: string): boolean =>
      freeText.has(key) || ((key === 'from' || key === 'to') && 'key' in given && freeText.has(String(given.key)));
    const entries = Object.entries(given).map(([key, one]) => [
      key.replace(bare, substitute),
      isText(key) && typeof one === 'string' ? text(one) : value(one),
    ]);
    return Object.fromEntries(entries) as T;
  };
  return { names: (written) => written.search(sure) >= 0, text, value };
}

// Whole words only: "Ann" is not in "Annual".
function patternOf(parts: readonly string[]): RegExp {
  const plain = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${plain.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Facts that hold whatever somebody wrote. */
const freeText: ReadonlySet<string> = new Set(['title', 'description', 'location', 'category']);

/** What an organizer says of an event in their own words. */
const ownWords: ReadonlySet<string> = new Set(['title', 'description']);

/** The event without its organizer's words. */
export function withoutWords(event: Event): Event {
  const { title: _, description: __, ...rest } = event;
  return rest;
}

/** The entry as it tells of the same event: what was set is set no more, in every entry alike, so that they fold to it. */
export const entryWithoutWords = (entry: Entry): Entry => ({
  ...entry,
  patches: entry.patches.map((patch) => {
    if (patch.of !== 'event' || !ownWords.has(patch.key)) return patch;
    const { from: _, to: __, ...place } = patch;
    return place as typeof patch;
  }),
});
