// A calendar file in a mail: times to choose from, times offered, or what is taken.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openReader } from '../../src/reader.ts';
import type { Instant } from '../../src/values/instant.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';

const bot = 'parley@parley.localhost';
const reader = openReader();
const houses: TestHouse[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});
afterAll(() => reader.close());

const event = (begin: string, end: string, more = ''): string =>
  `BEGIN:VEVENT\r\nUID:u${begin}\r\nDTSTAMP:20260301T000000Z\r\nDTSTART${begin}\r\nDTEND${end}\r\n${more}END:VEVENT\r\n`;
const at = (day: number, from: string, to: string, more = ''): string =>
  event(`:202603${day < 10 ? `0${day}` : day}T${from}00Z`, `:202603${day < 10 ? `0${day}` : day}T${to}00Z`, more);
const busy = (...spans: string[]): string =>
  `BEGIN:VFREEBUSY\r\nUID:fb\r\n${spans.map((span) => `FREEBUSY;FBTYPE=BUSY:${span}\r\n`).join('')}END:VFREEBUSY\r\n`;

let count = 0;
const mailOf = (from: string, to: string, text: string, object: string, cc = ''): string => `From: ${from}
To: ${to}
${cc === '' ? '' : `Cc: ${cc}\n`}Subject: Kick-off
Message-ID: <a${++count}@client.test>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=B

--B
Content-Type: text/plain; charset=utf-8

${text}
--B
Content-Type: text/calendar; charset=utf-8; name=times.ics
Content-Disposition: attachment; filename=times.ics

BEGIN:VCALENDAR
VERSION:2.0
METHOD:PUBLISH
${object.replace(/\r\n/g, '\n')}END:VCALENDAR
--B--
`;

async function opened(): Promise<TestHouse> {
  const house = await openTestHouse('2026-03-02T09:15:00.000Z' as Instant, {}, reader);
  houses.push(house);
  return house;
}

async function send(house: TestHouse, raw: string): Promise<Record<string, string>> {
  const [, from = ''] = /^From: (.*)$/m.exec(raw)!;
  const to = [.../^To: (.*)$/m.exec(raw)!.slice(1)];
  expect(await house.mail(from, to, raw.replace(/\r?\n/g, '\r\n'))).toMatch(/^250/);
  const letters = await house.letters();
  return Object.fromEntries(letters.map(({ to, mail }) => [to, (mail.text ?? '').replace(/\s+/g, ' ')]));
}

const plain = (from: string, text: string, cc: string): string =>
  `From: ${from}\nTo: ${bot}\nCc: ${cc}\nSubject: Kick-off\nMessage-ID: <a${++count}@client.test>\n\n${text}\n`;

/** Asks Bob about three hours; his tag. */
async function proposed(house: TestHouse): Promise<string> {
  const text = 'An hour with Bob: Tuesday at 10, Wednesday at 2pm or Thursday at 11?';
  await send(house, plain('ann@org.test', text, 'bob@client.test'));
  return house.sink.letters.findLast(({ to }) => to === 'bob@client.test')!.mail.replyTo!.value[0]!.address!;
}

describe('in an answer', () => {
  test('free/busy times refuse the slots they meet, and say nothing of the others', async () => {
    const house = await opened();
    const tag = await proposed(house);
    const object = busy('20260303T093000Z/PT1H', '20260305T120000Z/20260305T130000Z');
    const { 'bob@client.test': receipt } = await send(house, mailOf('bob@client.test', tag, 'My calendar.', object));
    expect(receipt).toMatch(/1\. Tuesday 3 March 2026, 10:00–11:00 \(Europe\/London\): no/);
    expect(receipt).not.toMatch(/3\. Thursday 5 March 2026, 11:00–12:00 \(Europe\/London\): no/);
  });

  test('what the words say of a slot goes before the file', async () => {
    const house = await opened();
    const tag = await proposed(house);
    const object = busy('20260303T100000Z/PT1H', '20260304T140000Z/PT1H');
    const mail = mailOf('bob@client.test', tag, '1 works.', object);
    const { 'bob@client.test': receipt } = await send(house, mail);
    expect(receipt).toMatch(/1\. Tuesday 3 March 2026, 10:00–11:00 \(Europe\/London\): yes/);
    expect(receipt).toMatch(/2\. Wednesday 4 March 2026, 14:00–15:00 \(Europe\/London\): no/);
  });

  test('a few events are times offered', async () => {
    const house = await opened();
    const tag = await proposed(house);
    const mail = mailOf('bob@client.test', tag, 'See attached.', at(6, '1500', '1600'));
    const { 'ann@org.test': told } = await send(house, mail);
    expect(told).toMatch(/4\. Friday 6 March 2026, 15:00–16:00/);
  });

  test.each([
    ['beside words that answer', 'none of these works', at(6, '1500', '1600')],
    ['whole days', 'See attached.', event(';VALUE=DATE:20260306', ';VALUE=DATE:20260307')],
    ['called off', 'See attached.', at(6, '1500', '1600', 'STATUS:CANCELLED\r\n')],
    ['long ago', 'See attached.', at(1, '1500', '1600')],
  ])('no time is offered by events %s', async (_, text, object) => {
    const house = await opened();
    const tag = await proposed(house);
    const letters = await send(house, mailOf('bob@client.test', tag, text, object));
    expect(Object.values(letters).join()).not.toMatch(/\b4\. /);
  });
});

describe('in a new mail', () => {
  test.each(['Could you find out when Bob can? The times are attached.', 'Please arrange a kick-off with Bob.'])(
    'the events are the times to choose from: %s',
    async (text) => {
      const house = await opened();
      const object = at(4, '1000', '1100') + at(5, '1400', '1500');
      const letters = await send(house, mailOf('ann@org.test', bot, text, object, 'bob@client.test'));
      expect(letters['bob@client.test']).toMatch(/1\. Wednesday 4 March 2026, 10:00–11:00/);
      expect(letters['bob@client.test']).toMatch(/2\. Thursday 5 March 2026, 14:00–15:00/);
    },
  );

  test.each(['My calendar.', 'Here it is.'])('without anybody to meet they are one’s own time: %s', async (text) => {
    const house = await opened();
    const letters = await send(house, mailOf('ann@org.test', bot, text, at(4, '1000', '1100')));
    expect(letters['ann@org.test']).toMatch(/Wednesday 4 March 2026/);
    expect(Object.keys(letters)).toEqual(['ann@org.test']);
  });
});
