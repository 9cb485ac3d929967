// What ends a conversation between machines when no header gives them away (`field/email.md` R28): too many mails from one
// party, and answers to mails that change nothing. Kept in memory: a loop runs in minutes.
import { hash } from 'node:crypto';
import { Counter } from '../smtp/counter.ts';
import { day, hour, type Instant, minute, msOf } from '../values/instant.ts';

const most = {
  mailsInTenMinutes: 6,
  mailsInADay: 20,
  /** Answers in a row, within an hour, to mails that changed nothing. */
  answersInARow: 3,
  /** Letters to one address that explain what could not be done. */
  explanationsInADay: 5,
} as const;

interface Idling {
  readonly words: string;
  /** How often the same words have come again. */
  readonly same: number;
  /** Mails in a row that changed nothing, and since when. */
  readonly times: number;
  readonly since: number;
}

export class Brakes {
  readonly #quotas: boolean;
  readonly #soon = new Counter(10 * minute);
  readonly #day = new Counter(day);
  readonly #explained = new Counter(day);
  readonly #idling = new Map<string, Idling>();

  /** @param quotas without them only mails in a row are counted, which no person ever notices */
  constructor(quotas: boolean) {
    this.#quotas = quotas;
  }

  /** Counts a mail to somebody's tag; whether it is one too many to be taken for a person's. */
  floods(key: string, at: Instant): boolean {
    if (!this.#quotas) return false;
    const now = msOf(at);
    const soon = this.#soon.add(key, now);
    return this.#day.add(key, now) > most.mailsInADay || soon > most.mailsInTenMinutes;
  }

  /** A mail changed nothing; whether it is better left without an answer. */
  tires(key: string, words: string, at: Instant): boolean {
    const now = msOf(at);
    const before = this.#fresh(key, now);
    const print = fingerprint(words);
    const same = before?.words === print ? before.same + 1 : 0;
    const times = (before?.times ?? 0) + 1;
    this.#remember(key, { words: print, same, times, since: before?.since ?? now });
    if (times > most.answersInARow || same > (this.#quotas ? 0 : 1)) return true;
    return this.#quotas && this.#explained.add(key, now) > most.explanationsInADay;
  }

  /** A mail changed something: whoever wrote it gets somewhere, unless they only say it again. */
  moves(key: string, words: string, at: Instant): void {
    this.#remember(key, { words: fingerprint(words), same: 0, times: 0, since: msOf(at) });
  }

  #fresh(key: string, now: number): Idling | undefined {
    const before = this.#idling.get(key);
    return before !== undefined && now - before.since < hour ? before : undefined;
  }

  #remember(key: string, idling: Idling): void {
    if (this.#idling.size >= 10_000) this.#idling.clear();
    this.#idling.set(key, idling);
  }
}

/** Machines number their mails: "Ticket 1041" and "Ticket 1042" are the same words. */
const fingerprint = (words: string): string =>
  hash('sha256', words.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ').trim(), 'base64');
