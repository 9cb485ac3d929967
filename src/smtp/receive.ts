// The door for mail: SMTP and LMTP sessions under limits. It keeps what it takes before it says 250, and interprets nothing.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';
import { contentTrouble, withCrLf } from './content.ts';
import { CutOff, collect, mailOf, type ReceivedMail } from './data.ts';
import { Guard } from './guard.ts';
import { limits } from './limits.ts';
import { Quotas } from './quotas.ts';
import { Reply, type ReplyName } from './replies.ts';

export interface ReceiverOptions {
  readonly host: string;
  readonly port: number;
  readonly lmtp: boolean;
  /** The name in the greeting: the bot's domain. */
  readonly name: string;
  readonly maxMessage: number;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Limits per IP and sender; relays named in `trust:` are exempt. */
  readonly quotas: boolean;
  readonly relays: readonly string[];
}

/** What the rest of the house does for the door. */
export interface ReceiverHands {
  /** Whether mail to this address is ours. */
  readonly knows: (address: string) => Promise<'yes' | 'no' | 'deadTag' | 'relaying'>;
  /** Whether the disk has room. */
  readonly hasRoom: () => boolean;
  /** Keeps the mail for each recipient, durably. Resolves before 250, throws for 451 or 452. */
  readonly keep: (mail: ReceivedMail) => Promise<void>;
  /** Which reply a thrown error deserves. */
  readonly replyFor: (error: unknown) => ReplyName;
  readonly refused: (what: ReplyName, session: SMTPServerSession) => void;
  readonly failed: (error: Error) => void;
}

export interface Receiver {
  readonly port: number;
  readonly open: () => number;
  /** Refuses new sessions, lets open mails end for a moment, then closes. */
  readonly close: () => Promise<void>;
}

export async function openReceiver(options: ReceiverOptions, hands: ReceiverHands): Promise<Receiver> {
  const guards = new Map<string, Guard>();
  // Whoever speaks LMTP to us is our own mail server, and hands over everybody's mail from one address (RFC 2033 §5).
  const quotas = new Quotas(options.quotas, options.lmtp ? 'all' : options.relays);

  const refuse = (name: ReplyName, session: SMTPServerSession): Reply => {
    hands.refused(name, session);
    return new Reply(name);
  };

  function mailTrouble({ address, args }: SMTPServerAddress, session: SMTPServerSession): ReplyName | undefined {
    const declared = args === false ? undefined : args['SIZE'];
    if (declared !== undefined && Number(declared) > options.maxMessage) return 'tooLarge';
    if (!hands.hasRoom()) return 'diskFull';
    if (address.length > 320 || /[\u0000-\u001f\u007f]/.test(address)) return 'badSender';
    const mails = guards.get(session.id)?.mails ?? 0;
    if (mails >= limits.sessionMails && quotas.binds(session.remoteAddress)) return 'tooLong';
    return quotas.mail(session.remoteAddress, address);
  }

  async function recipientTrouble(address: string, session: SMTPServerSession): Promise<ReplyName | undefined> {
    const refusal = quotas.guesses(session.remoteAddress);
    if (refusal !== undefined) return refusal;
    const known = await hands.knows(address);
    if (known !== 'no') return known === 'yes' ? undefined : known;
    quotas.guessed(session.remoteAddress);
    const guard = guards.get(session.id);
    return guard !== undefined && ++guard.unknown > limits.unknownPerSession ? 'guessing' : 'noSuchAddress';
  }

  /** LMTP: one answer for each recipient, since each may fail alone (RFC 2033 §4.2). */
  const keepEach = (mail: ReceivedMail, session: SMTPServerSession): Promise<(string | Reply)[]> =>
    Promise.all(
      mail.rcptTo.map((rcpt) =>
        hands.keep({ ...mail, rcptTo: [rcpt] }).then(
          () => '2.1.5 Kept.',
          (error: unknown) => refuse(hands.replyFor(error), session),
        ),
      ),
    );

  const server = new SMTPServer({
    lmtp: options.lmtp,
    name: options.name,
    banner: 'Parley',
    size: options.maxMessage,
    maxClients: limits.connections,
    maxRecipients: limits.recipients,
    maxCommandLength: limits.commandLine,
    maxAllowedUnauthenticatedCommands: false,
    socketTimeout: limits.idleMs,
    closeTimeout: 5000,
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['AUTH', 'WIZ', 'SHELL', 'KILL', ...(options.tls ? [] : ['STARTTLS'])],
    logger: false,
    ...(options.tls ?? {}),

    onConnect(session, done) {
      const refusal = quotas.opened(session.remoteAddress);
      if (refusal !== undefined) return done(refuse(refusal, session));
      for (const connection of server.connections)
        if (connection.id === session.id) guards.set(session.id, new Guard(connection));
      done();
    },

    onClose(session) {
      guards.delete(session.id);
      quotas.closed(session.remoteAddress);
    },

    onMailFrom(address, session, done) {
      const refusal = mailTrouble(address, session);
      done(refusal === undefined ? null : refuse(refusal, session));
    },

    onRcptTo(address, session, done) {
      recipientTrouble(address.address, session).then(
        (refusal) => done(refusal === undefined ? null : refuse(refusal, session)),
        (error: unknown) => done(refuse(hands.replyFor(error), session)),
      );
    },

    onData(stream, session, done) {
      const guard = guards.get(session.id);
      guard?.dataBegins(() => stream.byteLength);
      collect(stream, options.maxMessage)
        .then(async (raw) => {
          guard?.dataEnds();
          const trouble = raw === 'too large' ? 'tooLarge' : contentTrouble(raw);
          if (trouble !== undefined) throw new Reply(trouble);
          const mail = mailOf(withCrLf(raw as Buffer), session, options.lmtp ? 'lmtp' : 'smtp');
          if (options.lmtp) return done(null, (await keepEach(mail, session)) as unknown as string);
          await hands.keep(mail);
          done(null, '2.0.0 Kept.');
        })
        .catch((error: unknown) => {
          // The line was cut: a part of a mail is no mail, and nobody waits for a reply.
          if (error instanceof CutOff) return;
          done(refuse(error instanceof Reply ? error.reply : hands.replyFor(error), session));
        });
      stream.on('too much', () => guard?.end('tooLarge'));
    },
  });
  // Without a listener one reset connection ends the process.
  server.on('error', (error) => hands.failed(error));

  const look = setInterval(() => {
    const stress = server.connections.size > limits.stressAt;
    for (const guard of guards.values()) guard.look(stress);
  }, 5000);
  look.unref();

  server.listen(options.port, options.host);
  await Promise.race([
    once(server.server, 'listening'),
    once(server.server, 'error').then(([error]) => Promise.reject(error as Error)),
  ]);

  return {
    port: (server.server.address() as AddressInfo).port,
    open: () => server.connections.size,
    close: () =>
      new Promise((resolve) => {
        clearInterval(look);
        for (const connection of server.connections)
          if (connection.session.envelope === undefined || connection._dataStream === false)
            connection.send(421, new Reply('stopping').message, false);
        server.close(() => resolve());
      }),
  };
}
