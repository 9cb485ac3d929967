// The other mail server: takes every letter that leaves, as a real server would, and can be told to misbehave.
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface SunkLetter {
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
  readonly mail: ParsedMail;
}

export interface Sink {
  readonly port: number;
  /** Letters in the order in which they arrived. */
  readonly letters: SunkLetter[];
  /** Resolves when so many letters have come, each counted once: in all, or to one address. */
  readonly reached: (count: number, to?: string) => Promise<void>;
  /** What RCPT of an address is answered with, until it is set back to nothing. */
  refuse: (address: string) => { readonly code: number; readonly text: string } | undefined;
  readonly close: () => Promise<void>;
}

const idOf = ({ to, mail }: SunkLetter): string => `${to} ${mail.messageId}`;

export async function openSink(): Promise<Sink> {
  const letters: SunkLetter[] = [];
  const news = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    maxAllowedUnauthenticatedCommands: false,
    onRcptTo({ address }, _session, done) {
      const refusal = sink.refuse(address);
      done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
        void simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true }).then((mail) => {
          for (const { address } of session.envelope.rcptTo) letters.push({ from, to: address, raw, mail });
          done();
          news.emit('letter');
        });
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const sink: Sink = {
    port: (server.server.address() as AddressInfo).port,
    letters,
    reached: async (count, address) => {
      const arrived = (): number => new Set(letters.filter(({ to }) => (address ?? to) === to).map(idOf)).size;
      while (arrived() < count) await once(news, 'letter');
    },
    refuse: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}
