// A real Postfix in a folder of its own: it hands mail for the bot over by LMTP, and carries the bot's letters to the next server.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

const binary = '/usr/sbin/postfix';

/** Its master starts as root and hands its rights to the services. */
export const postfixIsMissing = !existsSync(binary) || process.getuid?.() !== 0;

export interface PostfixServer {
  readonly port: number;
  readonly close: () => void;
}

/**
 * @param port where it takes mail
 * @param lmtp where the bot takes mail for bot.test and reply.bot.test
 * @param next where the server is that takes all other mail
 */
export async function openPostfix(port: number, lmtp: number, next: number): Promise<PostfixServer> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-postfix-'));
  chmodSync(folder, 0o755);
  for (const name of ['etc', 'queue', 'data']) mkdirSync(join(folder, name));
  execFileSync('chown', ['postfix', join(folder, 'data')]);
  writeFileSync(join(folder, 'etc/main.cf'), mainOf(folder, lmtp, next));
  writeFileSync(join(folder, 'etc/master.cf'), masterOf(port));
  writeFileSync(join(folder, 'etc/headers'), headers);
  const run = (what: 'start' | 'stop'): void =>
    void execFileSync(binary, ['-c', join(folder, 'etc'), what], { stdio: 'ignore' });
  run('start');
  await vi.waitUntil(() => answers(port), { timeout: 20_000 });
  return {
    port,
    close: () => {
      run('stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const mainOf = (folder: string, lmtp: number, next: number): string => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
myhostname = mx.bot.test
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
relay_domains = bot.test, reply.bot.test
transport_maps = inline:{ { bot.test = lmtp:inet:127.0.0.1:${lmtp} }, { reply.bot.test = lmtp:inet:127.0.0.1:${lmtp} } }
relayhost = [127.0.0.1]:${next}
smtpd_recipient_restrictions = reject_unverified_recipient, permit_mynetworks, reject
unverified_recipient_reject_code = 550
address_verify_poll_delay = 1s
header_checks = regexp:${folder}/etc/headers
smtpd_tls_security_level = none
smtp_tls_security_level = none
`;

const masterOf = (port: number): string => `
127.0.0.1:${port} inet n - n - - smtpd
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
smtp      unix - - n - - smtp
relay     unix - - n - - smtp
showq     unix n - n - - showq
error     unix - - n - - error
retry     unix - - n - - error
lmtp      unix - - n - - lmtp
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
`;

/** What a filter for DMARC does: it takes out what others wrote in our name, and writes what it found. */
const headers = `
/^Authentication-Results: *mx\\.bot\\.test/ IGNORE
/^From: .*@org\\.test>?$/ PREPEND Authentication-Results: mx.bot.test; dmarc=pass header.from=org.test
/^From: .*@client\\.test>?$/ PREPEND Authentication-Results: mx.bot.test; dmarc=pass header.from=client.test
`;

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
