// Rings at the earliest of the moments it was given. It looks at the wall clock again and again, since clocks are stepped
// and machines sleep; what is due is known by the store, so ringing too often costs nothing.
import { type Instant, msOf } from '../values/instant.ts';

const mostSleepMs = 15_000;

export class Alarm {
  readonly #now: () => Instant;
  readonly #ring: () => Promise<Instant | undefined>;
  readonly #failed: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #due = Number.POSITIVE_INFINITY;
  #ringing: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  /** @param ring does what is due and tells when the next is */
  constructor(now: () => Instant, ring: () => Promise<Instant | undefined>, failed: (error: unknown) => void) {
    this.#now = now;
    this.#ring = ring;
    this.#failed = failed;
  }

  /** Rings at that moment, unless it rings before anyway. */
  at(due: Instant): void {
    const ms = msOf(due);
    if (this.#ringing !== undefined && ms <= this.#ms()) this.#again = true;
    if (ms >= this.#due && this.#timer !== undefined) return;
    this.#due = ms;
    this.#set();
  }

  now(): void {
    if (this.#ringing !== undefined) this.#again = true;
    else {
      this.#due = 0;
      this.#set();
    }
  }

  /** Something is being done, or due now. */
  busy(): boolean {
    return this.#ringing !== undefined || (this.#timer !== undefined && this.#due <= this.#ms());
  }

  /** Resolves when nothing is being done. */
  async idle(): Promise<void> {
    while (this.busy()) {
      if (this.#ringing === undefined) this.#go();
      await this.#ringing;
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.idle();
  }

  #ms(): number {
    return msOf(this.#now());
  }

  #set(): void {
    if (this.#stopped || this.#ringing !== undefined) return;
    clearTimeout(this.#timer);
    const wait = Math.min(Math.max(this.#due - this.#ms(), 0), mostSleepMs);
    this.#timer = setTimeout(() => this.#go(), wait);
    this.#timer.unref();
  }

  #go(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = Number.POSITIVE_INFINITY;
    this.#again = false;
    this.#ringing = this.#ring()
      .then(
        (next) => {
          if (next !== undefined) this.#due = Math.min(this.#due, msOf(next));
        },
        (error: unknown) => {
          this.#failed(error);
          this.#due = this.#ms() + 1000;
        },
      )
      .then(() => {
        this.#ringing = undefined;
        if (this.#again) this.#due = 0;
        else if (this.#due === Number.POSITIVE_INFINITY) this.#due = this.#ms() + mostSleepMs;
        this.#set();
      });
  }
}
