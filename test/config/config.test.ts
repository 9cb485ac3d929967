import { expect, test } from 'vitest';
import { describeConfig, readConfig, settingList } from '../../src/config.ts';

const problems = (env: Record<string, string>): readonly string[] => {
  const config = readConfig(env);
  return config.ok ? [] : config.error;
};

test('with no setting at all, everything stays on this machine', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    ok: true,
    value: {
      address: 'parley@parley.localhost',
      mailroom: true,
      url: 'http://127.0.0.1:8025',
      coalesce: 0,
      quotas: false,
      organizers: ['*'],
      senderCheck: { kind: 'off' },
      smtp: { host: '127.0.0.1', port: 2525 },
    },
  });
});

test('with an outbound server the defaults are those of the open sea', () => {
  const config = readConfig({ PARLEY_OUTBOUND: 'smtp://127.0.0.1:2526', PARLEY_TRUSTED: '' });
  expect(problems({ PARLEY_TRUSTED: 'x' })[0]).toContain('PARLEY_TRUSTED is no setting');
  expect(config.ok).toBe(false);
  expect(readConfig({ PARLEY_OUTBOUND: 'smtps://u:p%40@mail.test' })).toMatchObject({
    ok: true,
    value: {
      mailroom: false,
      url: undefined,
      coalesce: 60_000,
      quotas: true,
      organizers: [],
      senderCheck: { kind: 'verify' },
      outbound: { host: 'mail.test', port: 465, secure: true, user: 'u', password: 'p@' },
    },
  });
});

test('a bad start lists every problem at once', () => {
  expect(problems({ PARLEY_SMTP: 'nowhere', PARLEY_COALESCE: 'soon', PARLEY_ZONE: 'Mars' })).toHaveLength(3);
});

test.each([
  [{ PARLEY_SMTP: '0.0.0.0:25' }, /PARLEY_SENDER_CHECK=off would let anybody/],
  [{ PARLEY_HTTP: '0.0.0.0:8025' }, /Nobody would carry the letters out/],
  [{ PARLEY_HTTP: '' }, /Nobody would carry the letters out/],
  [{ PARLEY_TLS_CERT: 'package.json' }, /go together/],
  [{ PARLEY_REPLY_DOMAIN: 'parley.localhost' }, /a domain of its own/],
  [{ PARLEY_OUTBOUND: 'mail.test' }, /write it like smtp:/],
  [{ PARLEY_DATABASE: 'mysql://x' }, /postgres:/],
  [{ PARLEY_ORGANIZERS: 'example.org' }, /is no pattern/],
  [{ PARLEY_MAX_MESSAGE: '1GB' }, /is no size/],
  [{ PARLEY_SECRET: 'short' }, /16 characters/],
])('%j is refused with a sentence that says what to do', (env, sentence) =>
  expect(problems(env as never).join(' ')).toMatch(sentence),
);

test('an empty value turns a door off', () => {
  expect(readConfig({ PARLEY_SMTP: '', PARLEY_URL: '' })).toMatchObject({
    ok: true,
    value: { smtp: undefined, url: undefined },
  });
});

test('what is printed holds no secret', () => {
  const config = readConfig({ PARLEY_SECRET: 'sixteen-characters', PARLEY_OUTBOUND: 'smtp://u:hush@mail.test' });
  const printed = config.ok ? describeConfig(config.value).join('\n') : '';
  expect(printed).toContain('PARLEY_SECRET=(set)');
  expect(printed).not.toContain('hush');
  expect(printed.split('\n')).toHaveLength(settingList.length);
});
