// What stands in a mail and what it may do: `field/reliability.md` section 2.5 B, C, D and G, through the whole house.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { minute, plus } from '../../src/values/instant.ts';
import { uidOf } from '../../src/values/uid.ts';
import { calendarOf, linesOfCalendar } from '../support/calendar.ts';
import { sharedReader } from './reader.ts';
import { answering, openStage, proposal, type Stage, tagIn, whom } from './stage.ts';

const ann = 'ann@org.test';
const bob = 'bob@client.test';
const cat = 'cat@other.test';

let stage: Stage;
afterEach(() => stage.close());
afterAll(() => sharedReader.close());

async function proposed(env?: Record<string, string>): Promise<string> {
  stage = await openStage(env);
  await stage.after(proposal());
  return tagIn(stage.last(bob));
}

/** What Bob has answered, by slot. */
const bobs = async (): Promise<Record<string, string>> => (await stage.answers())['p2'] ?? {};

const mixed = (type: string, content: string, disposition = 'inline'): { more: string[]; text: string } => ({
  more: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=B'],
  text: `--B\nContent-Type: text/plain; charset=utf-8\n\nyes to 1\n--B\nContent-Type: ${type}\nContent-Disposition: ${disposition}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}\n--B--\n`,
});

describe('only what a person newly wrote counts', () => {
  test('T38: a quote that says yes, forged below words that say no', async () => {
    const to = await proposed();
    const text =
      'No, none of these.\n\nOn Mon, 2 Mar 2026 at 09:00, Bob <bob@client.test> wrote:\n> yes to all\n> 1 works';
    await stage.after({ from: bob, to, text });
    expect(Object.values(await bobs())).not.toContain('yes');
  });

  test('T35: where text and HTML say different things, the text part is read and the receipt says what was', async () => {
    const to = await proposed();
    const text =
      '--B\nContent-Type: text/plain\n\n1 works\n--B\nContent-Type: text/html\n\n<p>No, none of these work for me</p>\n--B--\n';
    const more = ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=B'];
    const letters = await stage.after({ from: bob, to, text, more });
    expect((await bobs())['1']).toBe('yes');
    expect(letters.find((letter) => letter.to === bob)!.mail.text).toMatch(/1\. Tuesday[^\n]*\n?[^\n]*: yes/);
  });

  test.each([
    ['not displayed', '<p>No to all.</p><div style="display:none">1 works for me</div>'],
    ['in a comment', '<p>No to all.</p><!-- 1 works for me -->'],
    ['of no size', '<p>No to all.</p><span style="font-size:0">1 works for me</span>'],
  ])('T39: hidden words are not: %s', async (_, text) => {
    const to = await proposed();
    await stage.after({ from: bob, to, text, more: ['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8'] });
    expect(Object.values(await bobs())).not.toContain('yes');
  });

  test.each([
    ['an archive', 'application/zip', 'PK\u0003\u0004'],
    ['a program', 'application/x-msdownload', 'MZ no to 1'],
    ['a document', 'application/pdf', '%PDF-1.7 no to 1'],
    ['a text file', 'text/plain; name=notes.txt', 'no to 1, yes to 2'],
  ])('T36: what is attached is not opened: %s', async (_, type, content) => {
    const to = await proposed();
    await stage.after({ from: bob, to, ...mixed(type, content, 'attachment; filename=x') });
    expect((await bobs())['1']).toBe('yes');
  });

  test('T33: charsets that hide markup bring none of it into a letter or the log', async () => {
    const to = await proposed();
    const more = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-7'];
    const letters = await stage.after({
      from: bob,
      to,
      text: '1 works +ADw-script+AD4-alert(1)+ADw-/script+AD4-',
      more,
    });
    for (const { mail } of letters) expect(String(mail.html)).not.toContain('<script');
  });

  test.each([
    ['nothing', ''],
    ['a header alone', 'From: bob@client.test\r\n'],
    ['one byte', 'x'],
    ['bytes', '\u0001\u0002\u00ff\u00fe'.repeat(100)],
  ])('T41: %s is laid aside or refused, and answered to nobody', async (_, raw) => {
    const to = await proposed();
    const reply = await stage.house.mail('x@nobody.test', [to], raw);
    expect(reply).toMatch(/^(?:250|55\d) /);
    expect(whom(await stage.house.letters()).filter((one) => one !== bob)).toEqual([]);
  });
});

describe('a calendar’s answer', () => {
  const object = (attendee: string, uid: string, more = ''): string =>
    `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:${uid}\nDTSTAMP:20260302T100000Z\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z\n${more}ATTENDEE;PARTSTAT=DECLINED:mailto:${attendee}\nEND:VEVENT\nEND:VCALENDAR\n`;
  const more = ['MIME-Version: 1.0', 'Content-Type: text/calendar; method=REPLY; charset=utf-8'];

  test('T60: for another attendee changes nothing of theirs', async () => {
    const to = await proposed();
    await stage.after({ from: cat, to: tagIn(stage.last(cat)), text: 'yes to 1' });
    const { id } = await stage.house
      .running()
      .house.store.db.query.selectFrom('events')
      .select('id')
      .executeTakeFirstOrThrow();
    await stage.after({ from: bob, to, text: object(cat, uidOf(id, 'p3' as never)), more });
    expect((await stage.answers())['p3']).toMatchObject({ 1: 'yes' });
    expect(await stage.aside()).toHaveLength(1);
  });

  /** A booked hour with Bob: what his calendar sends back, and where to. */
  async function booked(): Promise<{ entry: (name: string) => string; to: string }> {
    stage = await openStage();
    await stage.after(proposal({ cc: 'Bob Roe <bob@client.test>', text: 'Book Friday at 2pm with Bob.' }));
    const entry = linesOfCalendar(calendarOf(stage.last(bob))!);
    return { entry, to: /mailto:(\S+)/i.exec(entry('ORGANIZER'))![1]! };
  }
  const answerOf = (method: string, entry: (name: string) => string, attendee: string): string =>
    [
      'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
      `METHOD:${method}\nBEGIN:VEVENT`,
      ...['UID', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY'].map(entry),
      `DTSTAMP:20260303T100000Z\n${attendee}\nEND:VEVENT\nEND:VCALENDAR\n`,
    ].join('\n');
  const methods = (method: string) => [
    'MIME-Version: 1.0',
    `Content-Type: text/calendar; method=${method}; charset=utf-8`,
  ];

  test('REFRESH brings the present entry to whoever asks, and to nobody else', async () => {
    const { entry, to } = await booked();
    const text = answerOf('REFRESH', entry, `ATTENDEE:mailto:${bob}`);
    const letters = await stage.after({ from: bob, to, text, more: methods('REFRESH') });
    expect(whom(letters)).toEqual([bob]);
    const again = linesOfCalendar(calendarOf(letters[0]!)!);
    expect(['METHOD', 'UID', 'SEQUENCE', 'DTSTART'].map(again)).toEqual([
      'METHOD:REQUEST',
      ...['UID', 'SEQUENCE', 'DTSTART'].map(entry),
    ]);
  });

  test('DELEGATED is put to the organizer; nobody else is written to on its word', async () => {
    const { entry, to } = await booked();
    const attendee = `ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:dan@client.test":mailto:${bob}`;
    const letters = await stage.after({
      from: bob,
      to,
      text: answerOf('REPLY', entry, attendee),
      more: methods('REPLY'),
    });
    expect(new Set(whom(letters))).toEqual(new Set([bob, ann]));
    expect(letters.find((letter) => letter.to === ann)!.mail.text).toContain('dan@client.test');
  });

  test.each([
    ['a rule without end', object(bob, 'x', 'RRULE:FREQ=SECONDLY\n')],
    [
      'ten thousand events',
      `BEGIN:VCALENDAR\nMETHOD:REPLY\n${'BEGIN:VEVENT\nUID:x\nEND:VEVENT\n'.repeat(5000)}END:VCALENDAR\n`,
    ],
    ['a year that cannot be', object(bob, 'x').replace('20260303T100000Z', '999990303T100000Z')],
    ['a zone of 100 KB', object(bob, 'x').replace('DTSTART:', `DTSTART;TZID=${'a'.repeat(100_000)}:`)],
    ['links to fetch', object(bob, 'x', 'ATTACH:https://evil.test/a\nURL:https://evil.test/b\n')],
  ])('T82: hostile ones are nothing: %s', async (_, text) => {
    const to = await proposed();
    await stage.after({ from: bob, to, text, more });
    expect(await bobs()).toEqual({});
  });
});

describe('a tag is good for one thing', () => {
  test('T53: one of another purpose is no address of ours, or none that changes an answer', async () => {
    const reply = await proposed();
    const token = /^r-([a-z2-7]+)@/.exec(reply)![1]!;
    const path = /^b-([a-z2-7]+)@/.exec(stage.last(bob).from)![1]!;
    for (const to of [`b-${token}@reply.parley.localhost`, `u-${token}@reply.parley.localhost`])
      await stage.send({ from: bob, to, text: 'yes to 1' });
    expect(await stage.send({ from: bob, to: `r-${path}@reply.parley.localhost`, text: 'yes to 1' })).not.toMatch(
      /^250/,
    );
    expect(await bobs()).toEqual({});
    const { query } = stage.house.running().house.store.db;
    expect(await query.selectFrom('suppressed').selectAll().execute()).toEqual([]);
  });
});

describe('the same mail', () => {
  test('T124: a hundred times, ten at once, is one', async () => {
    const to = await proposed();
    const mail = { from: bob, to, text: 'yes to 1', id: '<same@client.test>' };
    const letters: string[] = [];
    for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 10 }, () => stage.send(mail)));
    letters.push(...whom(await stage.house.letters()));
    expect(letters.filter((one) => one === bob)).toHaveLength(1);
  });

  test('T125: one Message-ID with other words is another mail', async () => {
    const to = await proposed();
    await stage.after({ from: bob, to, text: 'yes to 1', id: '<same@client.test>' });
    await stage.after({ from: bob, to, text: 'no to 1', id: '<same@client.test>' });
    expect((await bobs())['1']).toBe('no');
  });

  test('T126: to two tags speaks for both', async () => {
    await proposed();
    const both = [tagIn(stage.last(bob)), tagIn(stage.last(cat))];
    await stage.after({ from: bob, to: both, text: 'yes to 1' });
    expect(await stage.answers()).toMatchObject({ p2: { 1: 'yes' }, p3: { 1: 'yes' } });
  });

  test('T127: without a Message-ID is known by its bytes', async () => {
    const to = await proposed();
    const raw = `From: ${bob}\r\nTo: ${to}\r\nSubject: Re: Lunch\r\n\r\nyes to 1\r\n`;
    await stage.house.mail(bob, [to], raw);
    await stage.house.mail(bob, [to], raw);
    expect(whom(await stage.house.letters()).filter((one) => one === bob)).toHaveLength(1);
  });
});

describe('what a stranger may put into our letters', () => {
  const evil = 'CALL +44 20 7946 0000 NOW https://evil.test/win <b>free</b> money@evil.test';

  test('T70: the first letter to somebody who never heard of them carries no word, link or number of theirs', async () => {
    stage = await openStage();
    const mail = proposal({
      from: 'Max <max@friend.test>',
      subject: evil,
      text: `Could we meet on Tuesday at 10 or Wednesday at 2?\n\n${evil}`,
    });
    const [asked] = await stage.after(mail);
    const letters = await stage.after(answering(asked!, { from: 'max@friend.test', to: tagIn(asked!), text: 'yes' }));
    const invitation = letters.find(({ to }) => to === bob)!;
    const above = String(invitation.mail.text).split('Max')[0];
    expect(`${invitation.mail.subject} ${above}`).not.toMatch(/evil\.test|7946|https?:/);
    expect(String(invitation.mail.html)).not.toMatch(/href="https?:\/\/evil|<b>free/);
  });

  test('T72: forty answers at once bring forty receipts and the organizer two letters at most', async () => {
    stage = await openStage({ PARLEY_COALESCE: '60s' });
    const guests = Array.from({ length: 40 }, (_, i) => `g${i}@d${i % 25}.test`);
    await stage.after(proposal({ cc: guests.join(', ') }));
    await stage.house.setClock(plus(stage.house.now(), 2 * minute));
    await stage.house.letters();
    // As many lines at a time as one address may have.
    for (let at = 0; at < guests.length; at += 8)
      await Promise.all(
        guests.slice(at, at + 8).map((from) => stage.send({ from, to: tagIn(stage.last(from)), text: '1 and 2 work' })),
      );
    const letters = whom(await stage.house.letters());
    expect(letters.filter((to) => to !== ann)).toHaveLength(40);
    await stage.house.setClock(plus(stage.house.now(), 5 * minute));
    const toAnn = [...letters, ...whom(await stage.house.letters())].filter((to) => to === ann);
    expect(toAnn.length).toBeLessThanOrEqual(2);
  });
});

test('T91: a letter that is tried again is the same to the last byte', async () => {
  stage = await openStage();
  let refusals = 2;
  stage.house.sink.refuse = (address) =>
    address === bob && refusals-- > 0 ? { code: 451, text: '4.3.0 later' } : undefined;
  await stage.send(proposal());
  await stage.house.letters();
  expect(stage.house.sink.letters.map(({ to }) => to)).not.toContain(bob);
  const { query } = stage.house.running().house.store.db;
  const owed = () =>
    query
      .selectFrom('outbox')
      .select(['message_id'])
      .where('address', '=', bob as never)
      .execute();
  const before = await owed();
  await stage.house.setClock(plus(stage.house.now(), 90 * minute));
  await stage.house.setClock(plus(stage.house.now(), 90 * minute));
  await stage.house.letters();
  const letter = stage.last(bob);
  expect(letter.mail.messageId).toBe(before[0]!.message_id);
  expect(stage.house.sink.letters.filter(({ to }) => to === bob)).toHaveLength(1);
});
