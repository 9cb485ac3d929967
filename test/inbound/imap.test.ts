// A mailbox as a way in, against a small server of our own and, where it is installed, against Dovecot.
import { afterEach, describe, expect, test } from 'vitest';
import { type CollectHands, type Collector, collectFrom } from '../../src/inbound/imap.ts';
import { mailboxOf } from '../../src/inbound/mailbox.ts';
import { type Envelope, envelopeOf } from '../../src/inbound/recipients.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { deriveToken } from '../../src/values/token.ts';
import { type ImapServer, openImapServer } from './imap-server.ts';

const bot = { address: 'parley@bot.test' as EmailAddress };
const tag = `parley+r-${deriveToken('secret', 'reply', 'e', 'p')}@bot.test` as EmailAddress;
const mail = (head: string, text = 'yes'): string => `${head}\r\nSubject: Re: x\r\n\r\n${text}\r\n`;
const fromBob = (more: string): string => mail(`Return-Path: <bob@client.test>\r\n${more}\r\nFrom: bob@client.test`);

const open: { servers: ImapServer[]; collectors: Collector[] } = { servers: [], collectors: [] };
afterEach(async () => {
  for (const collector of open.collectors.splice(0)) await collector.stop();
  for (const server of open.servers.splice(0)) await server.close();
});

interface Watched {
  readonly server: ImapServer;
  readonly kept: { readonly raw: string; readonly envelope: Envelope }[];
  readonly positions: Map<string, string>;
  readonly collector: () => Collector;
}

async function watch(query = '', hands: Partial<CollectHands> = {}, before?: Watched): Promise<Watched> {
  const server = before?.server ?? (await openImapServer());
  if (before === undefined) open.servers.push(server);
  const kept: Watched['kept'] = [];
  const positions = before?.positions ?? new Map<string, string>();
  const start = (): Collector => {
    const collector = collectFrom(mailboxOf(`imap://bot:secret@127.0.0.1:${server.port}/INBOX${query}`), {
      bot,
      maxMessage: 100_000,
      keep: async (raw, envelope) => void kept.push({ raw: Buffer.from(raw).toString(), envelope }),
      position: async (folder) => positions.get(folder),
      remember: async (folder, position) => void positions.set(folder, position),
      log: { info() {}, warn() {} },
      ...hands,
    });
    open.collectors.push(collector);
    return collector;
  };
  return { server, kept, positions, collector: start };
}

test('what lies there and what arrives is taken, byte for byte, and stays unread', async () => {
  const box = await watch();
  box.server.deliver(fromBob(`Delivered-To: ${tag}`));
  box.collector();
  await expect.poll(() => box.kept.length).toBe(1);
  box.server.deliver(fromBob('Delivered-To: parley@bot.test'));
  await expect.poll(() => box.kept.length, { timeout: 5000 }).toBe(2);
  expect(box.kept.map(({ envelope }) => envelope)).toEqual([
    { mailFrom: 'bob@client.test', rcptTo: [tag] },
    { mailFrom: 'bob@client.test', rcptTo: ['parley@bot.test'] },
  ]);
  expect(box.kept[0]!.raw).toBe(box.server.folders.get('INBOX')!.messages[0]!.raw);
  await expect
    .poll(() => box.server.folders.get('INBOX')!.messages.map(({ flags }) => [...flags]))
    .toEqual([['$ParleyTaken'], ['$ParleyTaken']]);
  expect(box.server.heard.filter((line) => /BODY\[/.test(line))).toEqual([]);
  expect(box.server.heard.some((line) => /BODY\.PEEK\[/.test(line))).toBe(true);
});

test('what arrives while we look is taken at once, not with the next minute', async () => {
  const kept: string[] = [];
  const box = await watch('', {
    keep: async (raw) => {
      kept.push(Buffer.from(raw).toString());
      if (kept.length < 4) box.server.deliver(fromBob(`X-N: ${kept.length + 1}`));
    },
  });
  box.server.deliver(fromBob('X-N: 1'));
  box.collector();
  await expect.poll(() => kept.length, { timeout: 5000 }).toBe(4);
  expect(kept.map((raw) => /X-N: (\d)/.exec(raw)![1])).toEqual(['1', '2', '3', '4']);
});

test('after a restart it goes on where it was, also where mails cannot be marked', async () => {
  const box = await watch();
  box.server.keywords = false;
  box.server.deliver(fromBob('X-N: 1'));
  const first = box.collector();
  await expect.poll(() => box.kept.length).toBe(1);
  await first.stop();
  box.server.deliver(fromBob('X-N: 2'));
  box.collector();
  await expect.poll(() => box.kept.length).toBe(2);
  expect(box.kept.map(({ raw }) => /X-N: (\d)/.exec(raw)![1])).toEqual(['1', '2']);
});

test('a mailbox that is numbered anew is looked through again; the keyword says what was taken', async () => {
  const box = await watch();
  box.server.deliver(fromBob('X-N: 1'));
  const first = box.collector();
  await expect.poll(() => box.kept.length).toBe(1);
  await first.stop();
  box.server.folders.get('INBOX')!.uidValidity = 2;
  box.server.deliver(fromBob('X-N: 2'));
  box.collector();
  await expect.poll(() => box.kept.length).toBe(2);
  expect(box.kept[1]!.raw).toContain('X-N: 2');
});

test('a lost line is made again', async () => {
  const box = await watch();
  box.collector();
  await expect
    .poll(() => box.server.heard.includes('DONE') || box.server.heard.some((line) => /IDLE/.test(line)))
    .toBe(true);
  box.server.cut();
  box.server.deliver(fromBob('X-N: 1'));
  await expect.poll(() => box.kept.length, { timeout: 10_000 }).toBe(1);
});

test('a mail that could not be kept is met again', async () => {
  let away = true;
  const taken: string[] = [];
  const box = await watch('', {
    keep: async (raw) => {
      if (away) throw new Error('the database is away');
      taken.push(Buffer.from(raw).toString());
    },
  });
  box.server.deliver(fromBob('X-N: 1'));
  box.collector();
  await expect
    .poll(() => box.server.heard.filter((line) => /LOGIN/.test(line)).length, { timeout: 10_000 })
    .toBeGreaterThan(1);
  away = false;
  await expect.poll(() => taken.length, { timeout: 10_000 }).toBe(1);
});

test('taken mails go into a folder where one is named', async () => {
  const box = await watch('?processed=Done');
  box.server.deliver(fromBob('X-N: 1'));
  box.collector();
  await expect.poll(() => box.server.folders.get('Done')?.messages.length).toBe(1);
  expect(box.server.folders.get('INBOX')!.messages).toEqual([]);
});

test('the spam folder is read for answers, and for nothing else', async () => {
  const box = await watch();
  box.server.deliver(fromBob('To: parley@bot.test'), 'Spam');
  box.server.deliver(fromBob(`To: ${tag}`), 'Spam');
  box.collector();
  await expect.poll(() => box.positions.get('Spam')).toBe('1 3');
  expect(box.kept.map(({ envelope }) => envelope.rcptTo)).toEqual([[tag]]);
});

test('what is larger than a mail may be is passed by', async () => {
  const box = await watch('', { maxMessage: 500 });
  box.server.deliver(mail('From: bob@client.test', 'x'.repeat(1000)));
  box.server.deliver(fromBob('X-N: 2'));
  box.collector();
  await expect.poll(() => box.kept.length).toBe(1);
  expect(box.kept[0]!.raw).toContain('X-N: 2');
});

describe('for whom a mail out of a mailbox was', () => {
  const other = `parley+r-${deriveToken('secret', 'reply', 'e', 'p2')}@bot.test`;
  const rows: readonly [string, string, Envelope][] = [
    ['a tag in To', `To: ${tag}`, { mailFrom: 'bob@client.test', rcptTo: [tag] }],
    [
      'a tag in Delivered-To, another program’s in To',
      `Delivered-To: ${tag}\r\nTo: x@y.test`,
      { mailFrom: 'bob@client.test', rcptTo: [tag] },
    ],
    ['two tags', `To: ${tag}, ${other}`, { mailFrom: 'bob@client.test', rcptTo: [tag, other as EmailAddress] }],
    ['no address of ours', 'To: list@y.test', { mailFrom: 'bob@client.test', rcptTo: [bot.address] }],
    ['a mail of a machine', 'Return-Path: <>\r\nTo: parley@bot.test', { mailFrom: '', rcptTo: [bot.address] }],
  ];
  test.each(rows)('%s', (_, head, envelope) => {
    const raw = Buffer.from(mail(`${head}\r\nFrom: bob@client.test`));
    expect(envelopeOf(raw, bot)).toEqual(envelope);
  });
});

test('a mailbox is named by a URL', () => {
  expect(mailboxOf('imaps://parley%40bot.test:p%3Aw@mail.bot.test/INBOX/Bot?processed=Done')).toEqual({
    host: 'mail.bot.test',
    port: 993,
    secure: true,
    user: 'parley@bot.test',
    password: 'p:w',
    folder: 'INBOX/Bot',
    processed: 'Done',
  });
  expect(mailboxOf('imap://a:b@127.0.0.1:143/')).toMatchObject({ port: 143, secure: false, folder: 'INBOX' });
});
