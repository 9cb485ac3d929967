import { describe, expect, test } from 'vitest';
import { awayUntil } from '../../src/mail/class/away.ts';
import { isStopWord } from '../../src/mail/class/stop.ts';
import { readDate } from '../../src/mail/date-field.ts';
import { readMessage } from '../../src/mail/read.ts';
import { known } from './known.ts';

describe('an absence lasts until', () => {
  const sent = readDate('Mon, 2 Mar 2026 10:00:00 +0000');
  test.each([
    ['I am away until Thursday 12 March.', '2026-03-12'],
    ['Out until March 12th, 2026', '2026-03-12'],
    ['Away until the 12th', '2026-03-12'],
    ['Away until the 1st', '2026-04-01'],
    ['away until 2026-03-12', '2026-03-12'],
    ['back on 13 March', '2026-03-12'],
    ['I will return on Monday', '2026-03-08'],
    ['bis zum 12.03.2026', '2026-03-12'],
    ['bis einschließlich 12. März', '2026-03-12'],
    ["jusqu'au 12 mars", '2026-03-12'],
    ['hasta el 12 de marzo', '2026-03-12'],
    ['fino al 12 marzo', '2026-03-12'],
    ['tot en met 12 maart', '2026-03-12'],
    ['I am away from 4 March to 12 March', '2026-03-12'],
    ['Out of office 4–12 March', '2026-03-12'],
    ['Ab dem 13. März bin ich wieder da', '2026-03-12'],
    ['Ab dem 13. März bin ich im Urlaub', undefined],
    ['until 5 January', '2027-01-05'],
    ['until 31 February 2026', undefined],
    ['until further notice', undefined],
    ['I am away.', undefined],
  ])('%s', (text, day) => {
    expect(awayUntil(text, sent)).toBe(day);
  });
});

describe('a stop word', () => {
  test.each(['STOP', 'stop.', 'Please unsubscribe', 'unsubscribe me, thanks', 'Bitte abmelden!', 'désabonner', '退订'])(
    '%s',
    (text) => {
      expect(isStopWord(text)).toBe(true);
    },
  );

  test.each(['Stop by at 3', 'stop the meeting', 'Do not stop', 'ok', '', 'please', 'stop '.repeat(50)])(
    'is not %j',
    (text) => {
      expect(isStopWord(text)).toBe(false);
    },
  );
});

describe('a mail that asks too much', () => {
  const head = 'From: ann@client.test\r\n';
  const nested = Array.from(
    { length: 400 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  );
  test.each<[string, string, string?]>([
    [
      'T27: a thousand parts',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(1000)}`,
    ],
    ['T28: parts in parts in parts', `${head}${nested.join('')}`],
    [
      'T30: 500 recipients',
      `${head}To: ${Array.from({ length: 500 }, (_, n) => `p${n}@b.test`).join(', ')}\r\n\r\nHello\r\n`,
      'crowded',
    ],
    ['T29: a header without end', head + 'X: y\r\n'.repeat(5000)],
  ])('is unreadable, with the reason: %s', async (_, raw, trouble = 'too-complex') => {
    const message = await readMessage(Buffer.from(raw), known);
    expect(message).toMatchObject({ class: 'unreadable', trouble, said: '' });
    expect(message.because).not.toBe('');
  });

  test.each([
    ['T26: 200,000 nested tags', '<b>'.repeat(200_000), 'text/html', '2 works'],
    ['100,000 open comments', '<!--'.repeat(100_000), 'text/html', '2 works'],
    ['100 KB of line breaks', '\n'.repeat(100_000), 'text/plain', '2 works'],
    ['100 KB of quote marks', '> '.repeat(50_000), 'text/plain', '2 works'],
  ])('is read for what stands on top: %s', async (_, bulk, type, said) => {
    const raw = `${head}Content-Type: ${type}\r\n\r\n${said}\r\n${bulk}`;
    const message = await readMessage(Buffer.from(raw), known);
    expect(message.said.split('\n')[0]).toBe(said);
  });
});
