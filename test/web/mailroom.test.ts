// The mailroom: what it shows, what it sends, and that it exists only where it may.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepMail } from '../../src/store/inbox.ts';
import { lettersDue, owedStep } from '../../src/store/outbox.ts';
import { beginLetter } from '../../src/store/sending.ts';
import type { Instant } from '../../src/values/instant.ts';
import { storyAt } from '../../src/web/mailroom/example.ts';
import { showMail } from '../../src/web/mailroom/mime.ts';
import { answerInvitation, writeMail } from '../../src/web/mailroom/write.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address, london } from './names.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ PARLEY_OUTBOUND: '', PARLEY_ORGANIZERS: '', PARLEY_COALESCE: '', PARLEY_SENDER_CHECK: '' });
});
afterAll(() => house.close());

const invitation = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Parley//Parley//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:e2345672345672345-p2@parley',
  'SEQUENCE:1',
  'DTSTAMP:20260302T090000Z',
  'DTSTART:20260310T100000Z',
  'DTEND:20260310T103000Z',
  'SUMMARY:Q3',
  'ORGANIZER;CN="Parley for Ann":mailto:parley+r-tag@parley.test',
  'ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:bob@client.test',
  'STATUS:CONFIRMED',
  'END:VEVENT',
  'END:VCALENDAR',
];

/** A letter as delivery makes it, in Bob's mailbox. */
async function letter(): Promise<string> {
  const { store } = house;
  await store.db.write([
    owedStep(store, { address: address('bob@client.test'), kind: 'person', body: {}, due: store.now() }),
  ]);
  const due = (await lettersDue(store, 100)).filter(({ attempts }) => attempts === 0);
  const mime = Buffer.from(
    [
      'From: "Ann via Parley" <parley@parley.test>',
      'To: bob@client.test',
      'Reply-To: <parley+r-tag@parley.test>',
      'Subject: =?utf-8?B?UTMgcmV2aWV3IMO8YmVy?=',
      'Message-ID: <e.1@parley.test>',
      'References: <e.0@parley.test>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative;',
      ' boundary="=_a1"',
      '',
      '--=_a1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Which times suit you =E2=80=93 or none?',
      'Or answer on your page: http://127.0.0.1:8025/events/e2345672345672345?et=3Dx',
      '--=_a1',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><head></head><body><p>Which times</p><script>alert(1)</script></body></html>',
      '--=_a1',
      'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(`${invitation.join('\r\n')}\r\n`).toString('base64'),
      '--=_a1--',
      '',
    ].join('\r\n'),
  );
  const begun = await beginLetter(store, due, { subject: 'Q3 review über', text: 'Which times', mime });
  return begun.begun ? begun.id : '';
}

describe('a mailbox', () => {
  test('shows letters as text, with links of ours alone, and their HTML where no script runs', async () => {
    const id = await letter();
    const page = (await house.ask({ url: '/mailroom/of/bob@client.test' })).body;
    expect(page).toContain('Q3 review über');
    expect(page).toContain('Which times suit you – or none?');
    expect(page).toContain('<a href="http://127.0.0.1:8025/events/e2345672345672345?et&#x3D;x"');
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const html = await house.ask({ url: `/mailroom/letters/${id}/html` });
    expect(html.headers['content-security-policy']).toMatch(
      /default-src 'none';.*sandbox allow-popups(?!.*allow-scripts)/,
    );
  });

  test('answers as a mail program does', async () => {
    const id = await letter();
    house.sent.length = 0;
    const reply = await house.post(`/mailroom/letters/${id}/answer`, {
      text: '2 und 3 gehen – früh',
      browserZone: 'Europe/Berlin',
    });
    expect(reply.statusCode).toBe(303);
    const [{ raw, envelope }] = house.sent as [(typeof house.sent)[number]];
    expect(envelope).toEqual({ mailFrom: 'bob@client.test', rcptTo: ['parley+r-tag@parley.test'] });
    const mail = showMail(Buffer.from(raw));
    expect(Object.fromEntries(mail.headers)).toMatchObject({
      from: '<bob@client.test>',
      to: '<parley+r-tag@parley.test>',
      subject: 'Re: Q3 review über',
      'in-reply-to': '<e.1@parley.test>',
      references: '<e.0@parley.test> <e.1@parley.test>',
    });
    expect(mail.text).toBe('2 und 3 gehen – früh');
    const { findPerson } = await import('../../src/store/people.ts');
    expect(await findPerson(house.store, address('bob@client.test'))).toMatchObject({
      zone: 'Europe/Berlin',
      zoneFrom: 'browser',
    });
  });

  test('answers as a calendar does', async () => {
    const id = await letter();
    const sent = async (fields: Record<string, string>) => {
      house.sent.length = 0;
      await house.post(`/mailroom/letters/${id}/calendar`, fields);
      return showMail(Buffer.from(house.sent[0]!.raw)).calendar;
    };
    const accepted = await sent({ partstat: 'ACCEPTED' });
    expect(accepted?.method).toBe('REPLY');
    expect(accepted?.text).toContain('ATTENDEE;PARTSTAT=ACCEPTED:mailto:bob@client.test');
    expect(accepted?.text).toContain('UID:e2345672345672345-p2@parley');
    const counter = await sent({ day: '2026-03-11', from: '15:00', to: '15:30', browserZone: 'Europe/Berlin' });
    expect(counter?.method).toBe('COUNTER');
    expect(counter?.text).toContain('DTSTART:20260311T140000Z');
  });

  test('holds copies for those who were named in a mail', async () => {
    const raw = writeMail({
      from: { address: address('ann@org.test'), name: 'Ann Lee' },
      to: [{ address: house.store.bot.address }],
      cc: [{ address: address('dave@new.test'), name: 'Dave "D" Ek' }],
      subject: 'Lunch – bald?',
      text: 'Tuesday?',
      at: house.now,
    });
    await keepMail(house.store, { mailFrom: 'ann@org.test', rcptTo: ['parley@parley.test'] }, raw, { door: 'smtp' });
    const page = (await house.ask({ url: '/mailroom/of/dave@new.test' })).body;
    expect(page).toContain('Lunch – bald?');
    expect((await house.ask({ url: '/mailroom' })).body).toContain('Ann Lee');
  });
});

describe('the form for a new mail', () => {
  const send = (fields: Record<string, string>, headers = {}) => house.post('/mailroom/send', fields, { headers });

  test('sends to the bot, with copies', async () => {
    house.sent.length = 0;
    await send({
      from: 'Ann Lee <ann@org.test>',
      cc: 'Bob <bob@client.test>; "Diaz, Carla" <carla@other.test>',
      subject: 'Lunch',
      text: 'Tuesday at 12?',
    });
    const [{ raw, envelope }] = house.sent as [(typeof house.sent)[number]];
    expect(envelope).toEqual({ mailFrom: 'ann@org.test', rcptTo: ['parley@parley.test'] });
    expect(raw).toMatch(/^Cc: "Bob" <bob@client\.test>,\r\n "Diaz, Carla" <carla@other\.test>\r$/m);
  });

  test('says what it lacks', async () => {
    expect((await send({ from: 'nobody', text: 'x' })).body).toContain('who writes');
    expect((await send({ from: 'ann@org.test', text: '', subject: '' })).body).toContain('write something');
  });

  test('lets no name or subject write headers', async () => {
    house.sent.length = 0;
    await send({ from: 'Ann <ann@org.test>', subject: 'x\r\nBcc: evil@evil.test', text: 'y' });
    expect(house.sent[0]?.raw).not.toMatch(/^Bcc:/m);
  });

  test('is not posted by other sites', async () => {
    const fields = { from: 'ann@org.test', text: 'x' };
    for (const headers of [{ origin: 'http://evil.test' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await send(fields, headers)).statusCode).toBe(403);
    expect((await house.ask({ url: '/mailroom', headers: { host: 'evil.test' } })).statusCode).toBe(421);
  });
});

describe('the mailroom', () => {
  test('is there only while nobody carries letters out', async () => {
    const outside = await openHouse();
    for (const url of ['/mailroom', '/mailroom/of/bob@client.test', '/mailroom/example'])
      expect((await outside.ask({ url })).statusCode).toBe(404);
    expect((await outside.post('/mailroom/send', { from: 'a@b.test', text: 'x' })).statusCode).toBe(404);
    expect((await outside.ask({ url: '/' })).body).not.toContain('/mailroom');
    await outside.close();
  });

  test('is not there behind a proxy, which would make it everybody’s', async () => {
    for (const headers of [{ 'x-forwarded-for': '192.0.2.1' }, { forwarded: 'for=192.0.2.1' }])
      expect((await house.ask({ url: '/mailroom', headers })).statusCode).toBe(404);
  });

  test('tells a story whose times lie ahead, whenever it is played', () => {
    const story = (now: string) => storyAt(now as Instant, london)[0]!.text;
    expect(story('2026-03-02T09:00:00.000Z')).toContain('- Tuesday 17 March at 10:00');
    expect(story('2026-03-08T23:00:00.000Z')).toContain('- Tuesday 17 March at 10:00');
    expect(story('2026-12-28T09:00:00.000Z')).toContain('- Tuesday 12 January at 10:00');
  });
});

describe('what a calendar answers', () => {
  test('keeps the entry and folds its lines', () => {
    const text = answerInvitation(
      invitation.join('\n'),
      address(`${'b'.repeat(60)}@client.test`),
      '2026-03-03T08:00:00.000Z' as Instant,
      { method: 'REPLY', partstat: 'DECLINED' },
    );
    expect(text).toContain('METHOD:REPLY\r\n');
    expect(text).toContain('DTSTAMP:20260303T080000Z\r\n');
    expect(text).not.toContain('STATUS:');
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, '')).toContain(`ATTENDEE;PARTSTAT=DECLINED:mailto:${'b'.repeat(60)}@client.test`);
  });
});
