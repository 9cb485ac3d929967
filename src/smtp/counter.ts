// How often something happened in the last stretch of time, per name; forgets by itself.

export class Counter {
  readonly #windowMs: number;
  readonly #seen = new Map<string, { began: number; count: number }>();

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Counts one more, and tells how many that makes in the current window. */
  add(name: string, now: number): number {
    const entry = this.#seen.get(name);
    if (entry !== undefined && now - entry.began < this.#windowMs) return ++entry.count;
    if (this.#seen.size > 10_000) this.#forget(now);
    this.#seen.set(name, { began: now, count: 1 });
    return 1;
  }

  count(name: string, now: number): number {
    const entry = this.#seen.get(name);
    return entry !== undefined && now - entry.began < this.#windowMs ? entry.count : 0;
  }

  #forget(now: number): void {
    for (const [name, { began }] of this.#seen) if (now - began >= this.#windowMs) this.#seen.delete(name);
  }
}
