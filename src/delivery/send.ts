// Carries letters to the server that takes them out: raw bytes, an explicit envelope of one sender and one recipient, and an
// outcome as a value, whatever happens.
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { EmailAddress } from '../values/address.ts';
import { type Instant, minute } from '../values/instant.ts';
import { type DkimKey, dkimSignature } from './dkim.ts';
import { type GaveUp, meaningOf, type Reply, type Stage, safeReply } from './replies.ts';
import { type Attempt, afterUnknown, nextTry } from './retry.ts';
import { offersTls, type TlsMemory } from './starttls.ts';

export interface Smarthost {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on. */
  readonly secure: boolean;
  readonly tls: 'require' | 'never' | 'opportunistic';
  readonly user?: string;
  readonly password?: string;
}

export interface Parcel {
  /** The tagged return path, by which a bounce is known. */
  readonly from: EmailAddress;
  readonly to: EmailAddress;
  readonly bytes: Uint8Array;
}

export type Outcome =
  | { readonly kind: 'sent'; readonly reply: string }
  | { readonly kind: 'try-again'; readonly at: Instant; readonly reply: string }
  | { readonly kind: 'gave-up'; readonly reason: GaveUp; readonly reply: string }
  /** The line was lost after the final dot: it may have arrived. Once more at most, with the same Message-ID. */
  | { readonly kind: 'unknown'; readonly at: Instant; readonly reply: string }
  /** The server itself takes nothing: no fault of the letter, and costs it no attempt. */
  | { readonly kind: 'lane-down'; readonly reply: string };

/** The way out. Letters may be sent at the same time; five connections share them. */
export interface Lane {
  readonly send: (parcel: Parcel, attempt: Attempt) => Promise<Outcome>;
  /** One connection, to see whether the server takes letters again; nothing when it does, else what it said. */
  readonly probe: () => Promise<string | undefined>;
  readonly close: () => void;
}

/** nodemailer's own are two minutes, half a minute and ten minutes. */
const timeouts = {
  connectionTimeout: minute / 2,
  greetingTimeout: minute / 2,
  dnsTimeout: minute / 2,
  socketTimeout: 2 * minute,
} as const;

/** @throws when the settings would send a password in the clear */
export function openLane(
  host: Smarthost,
  dkim?: DkimKey,
  limits: Partial<typeof timeouts | Record<keyof typeof timeouts, number>> = {},
  tls: TlsMemory = { seen: false, saw: () => {} },
): Lane {
  tlsOptions(host, tls.seen);
  const patience = { ...timeouts, ...limits };
  let transport: Transport | undefined;
  let looking: Promise<void> | undefined;

  /** Before the first letter the server is looked at: what it encrypts now, it must encrypt from now on. */
  async function ready(): Promise<Transport> {
    if (transport !== undefined) return transport;
    const isOpen = host.secure || host.tls !== 'opportunistic' || tls.seen;
    looking ??= (isOpen ? Promise.resolve(tls.seen) : offersTls(host, patience)).then((seen) => {
      looking = undefined;
      if (seen && !tls.seen) tls.saw();
      if (seen !== undefined) transport ??= open(host, patience, seen);
    });
    await looking;
    return transport ?? open(host, patience, false);
  }

  return {
    send: async (parcel, attempt) => {
      const message = Buffer.from(parcel.bytes.buffer, parcel.bytes.byteOffset, parcel.bytes.byteLength);
      const raw =
        dkim === undefined ? message : Buffer.concat([Buffer.from(dkimSignature(message, dkim, attempt.now)), message]);
      const progress = watched();
      const letter = { raw, envelope: { from: parcel.from, to: [parcel.to], size: raw.length }, progress };
      try {
        const { response } = await (await ready()).sendMail(letter);
        return { kind: 'sent', reply: safeReply(response) };
      } catch (error) {
        return outcomeOf(error as SmtpError, progress, attempt);
      }
    },
    probe: async () => {
      try {
        await (await ready()).verify();
        return undefined;
      } catch (error) {
        return safeReply((error as Error).message);
      }
    },
    close: () => transport?.close(),
  };
}

type Transport = ReturnType<typeof open>;

function open(host: Smarthost, patience: object, seen: boolean) {
  const transport = createTransport({
    pool: true,
    host: host.host,
    port: host.port,
    secure: host.secure,
    ...tlsOptions(host, seen),
    ...(host.user === undefined ? {} : { auth: { user: host.user, pass: host.password ?? '' } }),
    ...patience,
    maxConnections: 5,
    maxMessages: 100,
    // A second try on a new connection, where the old one had been closed while idle; all others are the outbox's.
    maxRequeues: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.use('stream', (mail, done) => {
    const { progress } = mail.data as typeof mail.data & { readonly progress: Progress };
    mail.message.processFunc(progress.follow);
    done();
  });
  return transport;
}

/** How much of a letter has left, which decides what a lost line means. */
interface Progress {
  readonly follow: (message: Readable) => Readable;
  readonly at: () => 'before' | 'within' | 'after';
}

function watched(): Progress {
  let stream: Readable | undefined;
  return {
    follow: (message) => {
      // What has left whole must not leave twice in one attempt, whatever the pool thinks of it.
      if (stream?.readableEnded) return refusing();
      stream = message;
      return message;
    },
    at: () => (stream?.readableEnded ? 'after' : stream?.readableDidRead ? 'within' : 'before'),
  };
}

const refusing = (): Readable =>
  new Readable({
    read() {
      this.destroy(new Error('This letter has been handed over already.'));
    },
  });

interface SmtpError extends Error {
  readonly code?: string;
  /** In which step of the dialogue: `CONN`, `AUTH PLAIN`, `MAIL FROM`, `RCPT TO`, `DATA`, `API`. */
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

function outcomeOf(error: SmtpError, progress: Progress, attempt: Attempt): Outcome {
  const reply = safeReply(error.response ?? error.message);
  if (error.responseCode === undefined && progress.at() === 'after')
    return { kind: 'unknown', at: afterUnknown(attempt.now), reply };
  const meaning = meaningOf(replyOf(error, progress));
  switch (meaning) {
    case 'lane-down':
      return { kind: 'lane-down', reply };
    case 'again': {
      const at = nextTry(attempt);
      return at === undefined ? { kind: 'gave-up', reason: 'too-long', reply } : { kind: 'try-again', at, reply };
    }
    case 'no-such-address':
    case 'refused':
      return { kind: 'gave-up', reason: meaning, reply };
    default:
      return meaning satisfies never;
  }
}

const stages: Readonly<Record<string, Stage>> = { 'MAIL FROM': 'sender', 'RCPT TO': 'recipient', DATA: 'message' };

function replyOf({ code, command = '', response, responseCode, message }: SmtpError, progress: Progress): Reply {
  // Refused before it was offered, as too large for what the server announced or as no address it could take.
  if (responseCode === undefined && (code === 'EMESSAGE' || code === 'EENVELOPE'))
    return { stage: 'message', code: 552, text: `552 5.3.0 ${message}` };
  const stage = stages[command] ?? (progress.at() === 'within' ? 'message' : 'connect');
  return { stage, text: safeReply(response ?? message), ...(responseCode === undefined ? {} : { code: responseCode }) };
}

/**
 * `opportunistic` takes STARTTLS where it is offered, whoever's certificate it is: better than none, and all that mail ever
 * promised. Where it was offered once it is required. What a password depends on is checked: with one, TLS is required unless the server is on this machine.
 */
function tlsOptions({ host, secure, tls, user }: Smarthost, seen: boolean): object {
  const near = host === 'localhost' || host === '::1' || host.startsWith('127.');
  if (secure) return near ? { tls: { rejectUnauthorized: false } } : {};
  if (tls === 'never') {
    if (user !== undefined && !near)
      throw new Error('PARLEY_OUTBOUND would send a password in the clear: leave out ?tls=never, or use smtps://.');
    return { ignoreTLS: true };
  }
  if (tls === 'require') return { requireTLS: true };
  if (user !== undefined && !near) return { requireTLS: true };
  return { ...(seen ? { requireTLS: true } : { opportunisticTLS: true }), tls: { rejectUnauthorized: false } };
}
