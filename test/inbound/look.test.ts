// What `parley doctor` says of the mailbox that mail is collected from.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkMailbox } from '../../src/commands/doctor/mailbox.ts';
import { readConfig } from '../../src/config.ts';
import { must } from '../../src/values/result.ts';
import { type ImapServer, openImapServer } from './imap-server.ts';

let server: ImapServer;
beforeAll(async () => {
  server = await openImapServer();
  server.deliver('From: bob@client.test\r\n\r\nyes\r\n');
});
afterAll(() => server.close());

const said = async (url: string): Promise<string[]> => {
  const config = must(readConfig({ PARLEY_IMAP: url.replace('PORT', `${server.port}`) }));
  return (await checkMailbox(config)).map(({ state, says }) => `${state}: ${says}`);
};

test.each([
  [
    'imap://bot:secret@127.0.0.1:PORT/INBOX',
    /^fine: The mailbox of bot at 127\.0\.0\.1:\d+ opens; INBOX holds 1 mail\./,
  ],
  ['imap://bot:secret@127.0.0.1:PORT/Bot', /^mend: .* has no folder Bot: /],
  ['imap://bot:guess@127.0.0.1:PORT/INBOX', /^mend: .* does not open: wrong/],
  ['imap://bot:secret@127.0.0.1:1/INBOX', /^mend: .* does not open: .*ECONNREFUSED/],
])('%s', async (url, first) => {
  expect((await said(url))[0]).toMatch(first);
});

test('nothing is marked, moved or read by looking', async () => {
  await said('imap://bot:secret@127.0.0.1:PORT/INBOX');
  expect(server.heard.filter((line) => /STORE|MOVE|FETCH|SELECT INBOX|SELECT "INBOX"/.test(line))).toEqual([]);
});
