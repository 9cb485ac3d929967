// The line to a mail server with mailboxes, and a look into one without touching anything.
import { ImapFlow, type MailboxObject } from 'imapflow';
import type { Mailbox } from './mailbox.ts';

/** IDLE is begun anew as often: connections die without a sound. */
export const idleMs = 60_000;

/** @throws what the server, or the network, has against it */
export async function connect({ host, port, secure, user, password }: Mailbox): Promise<ImapFlow> {
  const client = new ImapFlow({
    host,
    port,
    secure,
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: idleMs,
    connectionTimeout: 30_000,
    maxLiteralSize: 64 * 1024 * 1024,
  });
  // Without a listener a cut connection ends the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}

export type Look =
  | { readonly kind: 'open'; readonly mails: number }
  | { readonly kind: 'no-folder' }
  | { readonly kind: 'shut'; readonly why: string };

/** What a collector would find there. */
export async function lookInto(mailbox: Mailbox): Promise<Look> {
  let client: ImapFlow | undefined;
  try {
    client = await connect(mailbox);
    if (!(await client.list()).some(({ path }) => path === mailbox.folder)) return { kind: 'no-folder' };
    const lock = await client.getMailboxLock(mailbox.folder, { readOnly: true });
    lock.release();
    return { kind: 'open', mails: (client.mailbox as MailboxObject).exists };
  } catch (error) {
    const { responseText, message } = error as Error & { readonly responseText?: string };
    return { kind: 'shut', why: responseText ?? message };
  } finally {
    client?.close();
  }
}
