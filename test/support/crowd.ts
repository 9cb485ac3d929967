// People who write again and again, as mail servers do: a mail counts once it had its 250, and who hears none sends it again.
import { EventEmitter, once } from 'node:events';
import { Client } from './smtp.ts';

export interface Writer {
  readonly from: string;
  /** Whom they write to, in turn. */
  readonly to: readonly string[];
  /** What they say each time round. */
  readonly says: readonly string[];
}

export class Crowd {
  /** Message-IDs of the mails that had their 250. */
  readonly kept = new Set<string>();
  /** How often a mail was sent again because no 250 was heard. */
  resent = 0;
  readonly #news = new EventEmitter();
  readonly #port: () => Promise<number>;
  readonly #answered: (writer: Writer, mails: number) => Promise<void>;
  readonly #writing: readonly Promise<void>[];
  #isOver = false;

  /**
   * @param port of the server, once it takes mail (again)
   * @param answered resolves when so many mails of that writer have been answered; without it nobody waits for answers
   */
  constructor(
    writers: readonly Writer[],
    port: () => Promise<number>,
    answered: (writer: Writer, mails: number) => Promise<void> = async () => {},
  ) {
    this.#port = port;
    this.#answered = answered;
    this.#writing = writers.map((writer) => this.#write(writer));
  }

  /** Resolves when so many more mails have had their 250. */
  async keeps(more: number): Promise<void> {
    const goal = this.kept.size + more;
    while (this.kept.size < goal) await once(this.#news, 'kept');
  }

  /** Lets everybody finish the mail that they are at. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#writing);
  }

  async #write(writer: Writer): Promise<void> {
    let count = 0;
    let mail = mailOf(writer, count);
    while (!this.#isOver) {
      const line = await Client.open(await this.#port());
      await line.say('EHLO client.test');
      while ((await line.send(writer.from, [mail.to], mail.raw)).startsWith('250 ')) {
        this.kept.add(mail.id);
        this.#news.emit('kept');
        mail = mailOf(writer, ++count);
        await this.#answered(writer, count);
        if (this.#isOver) break;
      }
      line.close();
      if (!this.#isOver) this.resent += 1;
    }
  }
}

function mailOf(
  { from, to, says }: Writer,
  count: number,
): { readonly id: string; readonly to: string; readonly raw: string } {
  const id = `<${from.replace(/@.*/, '')}-${count}@crowd.test>`;
  const rcpt = to[count % to.length]!;
  const said = says[Math.floor(count / to.length) % says.length]!;
  const headers = [`From: ${from}`, `To: ${rcpt}`, 'Subject: Re: Lunch', `Message-ID: ${id}`];
  return { id, to: rcpt, raw: [...headers, '', said].join('\r\n') };
}
