// A client that sends exactly what a test says, so that every odd thing can be said.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export class Client {
  readonly socket: Socket;
  #buffer = '';
  #ended = false;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      this.#buffer += chunk;
    });
    socket.on('close', () => {
      this.#ended = true;
    });
    socket.on('error', () => {});
  }

  /** Connects and waits for the greeting: whoever speaks first is sent away. */
  static async open(port: number, localAddress = '127.0.0.1'): Promise<Client> {
    const client = new Client(connect({ port, host: '127.0.0.1', localAddress }));
    await client.reply();
    return client;
  }

  /** The next whole reply, e.g. `250 Accepted`; `''` once the line is closed. */
  async reply(): Promise<string> {
    for (;;) {
      const whole = /^(?:\d{3}-[^\n]*\n)*\d{3} [^\n]*\n/.exec(this.#buffer);
      if (whole !== null) {
        this.#buffer = this.#buffer.slice(whole[0].length);
        return whole[0].trimEnd();
      }
      if (this.#ended) return '';
      const heard = new AbortController();
      const { signal } = heard;
      await Promise.race([once(this.socket, 'data', { signal }), once(this.socket, 'close', { signal })]).catch(
        () => {},
      );
      heard.abort();
    }
  }

  async say(line: string): Promise<string> {
    this.socket.write(`${line}\r\n`, 'latin1');
    return this.reply();
  }

  /** MAIL, RCPT for each, DATA and the bytes as they are; the last reply. */
  async send(from: string, to: readonly string[], raw: string): Promise<string> {
    await this.say(`MAIL FROM:<${from}>`);
    for (const one of to) await this.say(`RCPT TO:<${one}>`);
    await this.say('DATA');
    return this.say(`${raw.replace(/^\./gm, '..')}\r\n.`);
  }

  close(): void {
    this.socket.destroy();
  }
}
