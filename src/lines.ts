// Kept mails that wait for a hand. What one sender writes to one event stands in line: a mail is taken up when the one before it
// is done, so that a second thought never overtakes the first. Different lines go on side by side.
import type { KeptMail } from './store/inbox.ts';
import type { EmailAddress } from './values/address.ts';

export class Lines {
  readonly #bot: EmailAddress;
  readonly #ready: KeptMail[] = [];
  /** Of each line with a mail that is ready or in hand: those that wait behind it. */
  readonly #behind = new Map<string, KeptMail[]>();

  constructor(bot: EmailAddress) {
    this.#bot = bot;
  }

  add(mail: KeptMail): void {
    const line = this.#behind.get(this.#lineOf(mail));
    if (line !== undefined) {
      line.push(mail);
      return;
    }
    this.#behind.set(this.#lineOf(mail), []);
    this.#ready.push(mail);
  }

  /** The next mail that may be taken up. */
  take(): KeptMail | undefined {
    return this.#ready.shift();
  }

  /** Whether a mail waits that nobody has taken up. */
  get isBusy(): boolean {
    return this.#ready.length > 0;
  }

  /** A mail that was taken up is done: the one behind it may follow. */
  done(mail: KeptMail): void {
    const line = this.#lineOf(mail);
    const next = this.#behind.get(line)?.shift();
    if (next === undefined) this.#behind.delete(line);
    else this.#ready.push(next);
  }

  /** Takes out the mails behind one that has to wait. */
  leave(mail: KeptMail): readonly KeptMail[] {
    return this.#behind.get(this.#lineOf(mail))?.splice(0) ?? [];
  }

  /** Takes out all that nobody has taken up. */
  clear(): readonly KeptMail[] {
    const behind = [...this.#behind.values()].flatMap((line) => line.splice(0));
    return [...this.#ready.splice(0), ...behind];
  }

  /** A tag is one person's in one event; to the bot's own address everybody writes. */
  #lineOf({ rcpt, mailFrom }: KeptMail): string {
    const to = rcpt.toLowerCase();
    return to === this.#bot.toLowerCase() ? `${to} ${mailFrom.toLowerCase()}` : to;
  }
}
