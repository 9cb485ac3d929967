// When a letter is tried again: the table of the durability contract, ±20 % so that a queue does not come back as one wave.
import { day, hour, type Instant, minute, msOf, plus } from '../values/instant.ts';

/** After the first, second, third … attempt; after the last of these, every six hours. */
const waits = [1 * minute, 5 * minute, 15 * minute, 1 * hour, 3 * hour, 6 * hour] as const;
const jitter = 0.2;

/** RFC 5321 §4.5.4.1: four to five days. */
const patience = 5 * day;

export interface Attempt {
  /** How often it has been tried, this time included. */
  readonly count: number;
  /** When it was due for the first time. */
  readonly due: Instant;
  readonly now: Instant;
  /** From 0 up to 1. */
  readonly random: number;
}

/** When to try again, or nothing when it has been tried for five days. */
export function nextTry({ count, due, now, random }: Attempt): Instant | undefined {
  const wait = waits[Math.min(Math.max(count, 1), waits.length) - 1]!;
  const next = plus(now, Math.round(wait * (1 - jitter + 2 * jitter * random)));
  return msOf(next) - msOf(due) > patience ? undefined : next;
}

/** Whether a letter may have arrived is not known: it is sent once more, so much later, under the same Message-ID. */
export const afterUnknown = (now: Instant): Instant => plus(now, 10 * minute);
