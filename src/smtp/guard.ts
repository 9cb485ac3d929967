// Watches one SMTP session from outside: smtp-server's own idle timeout is reset by every byte, so a slow drip would hold
// a connection for ever.
import type { SMTPServer } from 'smtp-server';
import { limits } from './limits.ts';
import { Reply, type ReplyName } from './replies.ts';

type Connection = SMTPServer['connections'] extends Set<infer C> ? C : never;

/** Of commands that may come in groups: MAIL, RCPT, DATA. */
const gathered: ReadonlySet<number> = new Set([250, 354]);

export class Guard {
  readonly #connection: Connection;
  readonly #began = performance.now();
  #lastReply = performance.now();
  #bytesAtLastReply = 0;
  #errors = 0;
  #commands = 0;
  #data: { readonly began: number; readonly bytes: () => number } | undefined;
  unknown = 0;
  mails = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
    const send = connection.send.bind(connection);
    // Every command ends in one reply: counting replies counts commands.
    connection.send = (code, data, context) => {
      this.#lastReply = performance.now();
      this.#bytesAtLastReply = this.#bytesRead();
      this.#commands = code === 354 ? 0 : this.#commands + 1;
      if (code >= 400) this.#errors++;
      if (gathered.has(code)) this.#gather();
      // smtp-server refuses a declared size by itself, in words without an enhanced code.
      if (code === 552) send(code, new Reply('tooLarge').message, false);
      else send(code, data, context);
      // What follows 220 is TLS, which knows nothing of what waits here.
      if (code === 220) connection._socket.uncork();
      if (code === 421) return;
      if (this.#errors >= limits.errors) this.end('tooManyErrors');
      else if (this.#commands > limits.commandsWithoutMail) this.end('tooIdle');
    };
  }

  /** The replies to commands that came together leave together, in one packet instead of one each (RFC 2920 §3.2). */
  #gather(): void {
    const socket = this.#connection._socket;
    if (socket.writableCorked > 0) return;
    socket.cork();
    setImmediate(() => socket.uncork());
  }

  dataBegins(bytes: () => number): void {
    this.#data = { began: performance.now(), bytes };
  }

  dataEnds(): void {
    this.#data = undefined;
    this.mails++;
  }

  /** Looks at the clock; called every few seconds. @param stress most connections are taken */
  look(stress: boolean): void {
    const now = performance.now();
    const talking = this.#bytesRead() > this.#bytesAtLastReply;
    if (now - this.#began > limits.sessionMs || this.#bytesRead() > limits.sessionBytes) this.end('tooLong');
    else if (this.#data !== undefined) {
      const ms = now - this.#data.began;
      if (ms > limits.dataGraceMs && this.#data.bytes() < (ms / 1000) * limits.dataBytesPerSecond) this.end('tooSlow');
    } else if (talking && now - this.#lastReply > limits.commandMs) this.end('tooSlow');
    else if (stress && now - this.#lastReply > limits.idleUnderStressMs) this.end('tooSlow');
  }

  end(name: ReplyName): void {
    const { responseCode, message } = new Reply(name);
    this.#connection.send(responseCode, message, false);
    this.#connection.close();
  }

  #bytesRead(): number {
    return this.#connection._socket?.bytesRead ?? 0;
  }
}
