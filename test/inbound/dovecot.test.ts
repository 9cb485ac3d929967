// The same against Dovecot, where it is installed (Debian: `apt-get install dovecot-imapd`).
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Collector, collectFrom } from '../../src/inbound/imap.ts';
import { mailboxOf } from '../../src/inbound/mailbox.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { freePort } from '../support/postgres.ts';

const binary = '/usr/sbin/dovecot';
/** It drops its rights to those of `nobody`, so it must be started by root. */
const missing = !existsSync(binary) || process.getuid?.() !== 0;
if (missing)
  console.log('Dovecot is not installed, or this is not root: the mailbox is tried against our own small server only.');

const nobody = 65_534;
let folder: string;
let port: number;
let server: ChildProcess;
let collector: Collector | undefined;

beforeAll(async () => {
  if (missing) return;
  folder = mkdtempSync(join(tmpdir(), 'parley-dovecot-'));
  chmodSync(folder, 0o755);
  port = await freePort();
  for (const name of ['run', 'home', 'home/Maildir', 'home/Maildir/new', 'home/Maildir/cur', 'home/Maildir/tmp']) {
    mkdirSync(join(folder, name));
    chownSync(join(folder, name), nobody, nobody);
  }
  const config = `
base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = nobody
default_internal_group = nogroup
default_login_user = nobody
first_valid_uid = 1
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${nobody} gid=${nobody} home=${folder}/home
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    special_use = \\Junk
    auto = create
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
  writeFileSync(join(folder, 'dovecot.conf'), config);
  server = spawn(binary, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  await vi.waitUntil(() => answers(port), { timeout: 15_000 });
});

afterAll(async () => {
  await collector?.stop();
  if (missing) return;
  server.kill();
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
});

const answers = (at: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(at, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

let count = 0;
function deliver(text: string): void {
  const name = `${Date.now()}.M${++count}.parley`;
  const path = join(folder, 'home/Maildir/tmp', name);
  writeFileSync(path, text);
  chownSync(path, nobody, nobody);
  execFileSync('mv', [path, join(folder, 'home/Maildir/new', name)]);
}

test.skipIf(missing)('Dovecot: taken, moved away, left unread; what arrives in IDLE too', async () => {
  const kept: string[] = [];
  const positions = new Map<string, string>();
  deliver('Return-Path: <bob@client.test>\nFrom: bob@client.test\nSubject: one\n\nyes\n');
  collector = collectFrom(mailboxOf(`imap://bot:secret@127.0.0.1:${port}/INBOX?processed=Done`), {
    bot: { address: 'parley@bot.test' as EmailAddress },
    maxMessage: 100_000,
    keep: async (raw) => void kept.push(Buffer.from(raw).toString()),
    position: async (name) => positions.get(name),
    remember: async (name, position) => void positions.set(name, position),
    log: { info() {}, warn() {} },
  });
  await expect.poll(() => kept.length, { timeout: 10_000 }).toBe(1);
  expect(kept[0]).toBe('Return-Path: <bob@client.test>\r\nFrom: bob@client.test\r\nSubject: one\r\n\r\nyes\r\n');
  deliver('From: bob@client.test\nSubject: two\n\nno\n');
  await expect.poll(() => kept.length, { timeout: 20_000 }).toBe(2);
  const done = join(folder, 'home/Maildir/.Done');
  await expect.poll(() => ['new', 'cur'].flatMap((name) => readdirSync(join(done, name))).length).toBe(2);
  // "S" in the name would say that somebody has read it.
  for (const name of readdirSync(join(done, 'cur'))) expect(name).not.toMatch(/:2,.*S/);
});
