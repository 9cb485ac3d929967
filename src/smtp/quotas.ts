// How much one IP address and one sender may ask of the door. Relays named in `trust:` are exempt from what counts IPs.
import { Counter } from './counter.ts';
import { limits } from './limits.ts';
import type { ReplyName } from './replies.ts';

const minute = 60_000;
const hour = 60 * minute;

export class Quotas {
  readonly #on: boolean;
  readonly #relays: readonly string[] | 'all';
  readonly #open = new Map<string, number>();
  readonly #connections = new Counter(minute);
  readonly #mails = new Counter(minute);
  readonly #unknown = new Counter(hour);
  readonly #senderHour = new Counter(hour);
  readonly #senderDay = new Counter(24 * hour);

  /** @param relays whom no limit per IP address binds */
  constructor(on: boolean, relays: readonly string[] | 'all') {
    this.#on = on;
    this.#relays = relays;
  }

  binds(ip: string): boolean {
    return this.#on && this.#relays !== 'all' && !this.#relays.includes(ip);
  }

  opened(ip: string): ReplyName | undefined {
    const open = (this.#open.get(ip) ?? 0) + 1;
    this.#open.set(ip, open);
    if (!this.binds(ip)) return undefined;
    const tooMany =
      open > limits.connectionsPerIp || this.#connections.add(ip, Date.now()) > limits.newConnectionsPerMinute;
    return tooMany ? 'tooManyConnections' : undefined;
  }

  closed(ip: string): void {
    const left = (this.#open.get(ip) ?? 1) - 1;
    if (left > 0) this.#open.set(ip, left);
    else this.#open.delete(ip);
  }

  mail(ip: string, sender: string): ReplyName | undefined {
    const now = Date.now();
    if (this.binds(ip) && this.#mails.add(ip, now) > limits.mailsPerMinute) return 'tooManyFromYou';
    // Bounces have no sender, and many machines send them.
    if (!this.#on || sender === '') return undefined;
    const key = sender.toLowerCase();
    const tooMany =
      this.#senderHour.add(key, now) > limits.senderPerHour || this.#senderDay.add(key, now) > limits.senderPerDay;
    return tooMany ? 'tooManyFromYou' : undefined;
  }

  /** Whether this IP has guessed too often to be answered at all. */
  guesses(ip: string): ReplyName | undefined {
    return this.binds(ip) && this.#unknown.count(ip, Date.now()) >= limits.unknownPerHour
      ? 'tooManyUnknown'
      : undefined;
  }

  guessed(ip: string): void {
    if (this.binds(ip)) this.#unknown.add(ip, Date.now());
  }
}
