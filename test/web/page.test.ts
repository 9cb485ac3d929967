// The page behind a link, over requests: what it shows to whom, and what its forms do.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act } from '../../src/store/act.ts';
import { journalOf } from '../../src/store/events.ts';
import { issue } from '../../src/store/tokens.ts';
import type { EventId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address, p } from './names.ts';

let house: TestHouse;
let id: EventId;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.free();
  house.now = '2026-03-02T09:00:00.000Z' as Instant;
  id = await house.event({ description: 'Dear both,\nbefore the board does.' });
});

const as = (party: string) => ({ headers: { cookie: house.cookie(id, party) } });
const path = (party: string): string => `/events/${id}/p/${party.slice(1)}`;
const look = async (party: string, query = ''): Promise<string> =>
  (await house.ask({ url: path(party) + query, ...as(party) })).body;
const send = async (party: string, form: string, fields: Record<string, string>) =>
  house.post(`${path(party)}/${form}`, fields, as(party));
const answers = async (party: string) =>
  Object.fromEntries(
    Object.entries((await house.stored(id)).event.answers[p(Number(party.slice(1)))] ?? {}).map(([n, { value }]) => [
      n,
      value,
    ]),
  );
/** Everything that was decided, as long as looking is not counted. */
const revision = async () =>
  (await journalOf(house.store, id)).filter(({ occurrence }) => occurrence !== 'VIEW').length;

describe('a link', () => {
  test('leaves the address bar at once, for a cookie bound to its page', async () => {
    const reply = await house.ask({ url: `/events/${id}?et=${house.token(id, 'p2')}` });
    expect(reply.statusCode).toBe(303);
    expect(reply.headers.location).toBe(path('p2'));
    expect(reply.headers['set-cookie']).toContain(`Path=${path('p2')}; HttpOnly; SameSite=Lax`);
  });

  test('leads to the log as well', async () => {
    const reply = await house.ask({ url: `/events/${id}/log?et=${house.token(id, 'p2')}` });
    expect(reply.headers.location).toBe(`${path('p2')}/log`);
  });

  test('of one party opens no other page, and none of another event', async () => {
    const other = await house.event();
    const statuses = await Promise.all([
      house.ask({ url: path('p3'), ...as('p2') }),
      house.ask({ url: `/events/${other}?et=${house.token(id, 'p2')}` }),
      house.ask({ url: `/events/${other}/p/2`, ...as('p2') }),
      house.ask({ url: path('p2') }),
    ]);
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([404, 401, 404, 401]);
  });

  test('that has expired offers a fresh one, to its own address', async () => {
    house.now = '2026-05-02T09:00:00.000Z' as Instant;
    const page = await house.ask({ url: path('p2'), ...as('p2') });
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('Mail me a fresh one');
    expect(page.body).not.toContain(house.token(id, 'p2'));
    const asked = await house.post(`${path('p2')}/fresh`, { sure: 'yes' }, as('p2'));
    expect(asked.statusCode).toBe(200);
    const [letter] = await house.store.db.query.selectFrom('outbox').selectAll().where('kind', '=', 'link').execute();
    expect(letter).toMatchObject({ address: 'bob@client.test', event_id: id });
    expect((await house.stored(id)).people.get(p(2))?.generation).toBe(2);
    expect((await house.ask({ url: path('p2'), ...as('p2') })).statusCode).toBe(401);
  });
});

describe('looking', () => {
  test('is logged once a day, and changes nothing else', async () => {
    const before = await revision();
    for (let i = 0; i < 3; i++) await look('p2');
    const views = (await journalOf(house.store, id)).filter(({ occurrence }) => occurrence === 'VIEW');
    expect(views).toHaveLength(1);
    expect(await revision()).toBe(before);
  });

  test('shows words, times in the zone that was asked for, and the rule', async () => {
    const page = await look('p2', '?zone=America%2FNew_York');
    expect(page).toContain('<p>before the board does.</p>');
    expect(page).toContain('Tuesday 10 March 2026, 06:00–06:30');
    expect(page).toContain('10:00–10:30 in Europe/London');
    expect(page).toMatch(/The rule<\/dt><dd class="sentence">[^<]{40,}/);
  });

  test('shows no address of others to a party, and all of them to the organizer', async () => {
    expect(await look('p2')).not.toContain('carol@other.test');
    expect(await look('p2')).toContain('c…@other.test');
    expect(await look('p1')).toContain('carol@other.test');
  });

  test('shows who answered what, how many, or nothing, as the event says', async () => {
    await send('p3', 'answer', { 'slot-1': 'no', seen: '1' });
    expect(await look('p2')).toContain('<span class="said no">no</span>');
    for (const [visibility, seen] of [
      ['counts', '1 no'],
      ['organizer', undefined],
    ] as const) {
      await send('p1', 'set', { visibility });
      const page = await look('p2');
      expect(page).not.toContain('said no');
      if (seen === undefined) expect(page).not.toContain('class="soft tally"');
      else expect(page).toContain(seen);
    }
    expect(await look('p1')).toContain('<span class="said no">no</span>');
  });

  test('what people wrote stays text', async () => {
    id = await house.event({
      title: '<img src=x onerror=alert(1)>',
      description: '{{constructor}} "><script>alert(1)</script>',
    });
    const page = await look('p2');
    expect(page).not.toMatch(/<img|<script>alert/);
    expect(page).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
    expect(page).toContain('{{constructor}}');
  });
});

describe('a form that nobody touched', () => {
  test.each([
    'answer',
    'cannot',
    'choose',
    'offered',
    'settle',
    'withdraw',
    'move',
    'remind',
    'cancel',
    'leave',
    'undo',
    'tell',
    'invite',
    'people',
    'behalf',
    'set',
  ])('%s says nothing, with the fields as they came', async (form) => {
    const page = await look('p1');
    const before = await revision();
    const fields = untouched(page, `${path('p1')}/${form}`);
    const reply = await send('p1', form, fields);
    expect(reply.statusCode).toBe(303);
    expect(await revision()).toBe(before);
  });

  /** The fields of a form as a scanner would send them: texts and checked boxes, no button. */
  function untouched(page: string, action: string): Record<string, string> {
    const form =
      page
        .split('<form ')
        .find((part) => part.includes(`action="${action}"`))
        ?.split('</form>')[0] ?? '';
    const inputs = [...form.matchAll(/<input ([^>]*)>/g)].map(([, attributes]) => attributes!);
    const sent = inputs.filter((one) => !/type="radio"/.test(one) || / checked/.test(one));
    const selects = [...form.matchAll(/<select [^>]*name="([^"]+)">(.*?)<\/select>/gs)];
    return Object.fromEntries([
      ...sent.map((one) => [/name="([^"]+)"/.exec(one)?.[1], /value="([^"]*)"/.exec(one)?.[1] ?? '']),
      ...selects.map(([, name, options]) => [name, /value="([^"]*)" selected/.exec(options!)?.[1] ?? '']),
    ]);
  }
});

describe('a party', () => {
  test('answers slot by slot, and sees what was noted', async () => {
    const reply = await send('p2', 'answer', { 'slot-1': 'yes', 'slot-2': 'maybe', seen: '1' });
    expect(reply.statusCode).toBe(303);
    expect(await answers('p2')).toEqual({ '1': 'yes', '2': 'maybe' });
    const page = (await house.ask({ url: reply.headers.location as string, ...as('p2') })).body;
    expect(page).toMatch(/role="status">\s*<p>Noted: yes to 1, if need be 2\.<\/p>/);
    expect(page).toContain('Take this back');
  });

  test('changes their mind, and takes it back', async () => {
    await send('p2', 'answer', { 'slot-1': 'yes', seen: '1' });
    await send('p2', 'answer', { 'was-1': 'yes', 'slot-1': 'no', seen: '1' });
    expect(await answers('p2')).toEqual({ '1': 'no' });
    await send('p2', 'undo', { sure: 'yes' });
    expect(await answers('p2')).toEqual({ '1': 'yes' });
  });

  test('saves only what differs from what the page showed: a mail may have come meanwhile', async () => {
    await send('p2', 'answer', { 'slot-1': 'no', seen: '1' });
    await send('p2', 'answer', { 'was-1': 'yes', 'slot-1': 'yes', 'slot-2': 'yes', seen: '1' });
    expect(await answers('p2')).toEqual({ '1': 'no', '2': 'yes' });
  });

  test('offers another time in their own zone, which the organizer decides on', async () => {
    await send('p2', 'answer', { day: '2026-03-13', from: '09:00', zone: 'Europe/Berlin', seen: '1' });
    const { event } = await house.stored(id);
    expect(event.slots.at(-1)).toMatchObject({
      n: 4,
      begin: '2026-03-13T08:00',
      end: '2026-03-13T08:30',
      status: 'offered',
    });
    expect(await look('p2')).toContain('decides whether the others are asked');
    expect(await look('p3')).not.toContain('13 March');
    const page = await look('p1');
    expect(page).toContain('Bob Hay offers Friday 13 March 2026, 08:00–08:30');
    await send('p1', 'offered', { 'decide-4': 'yes', seen: '1' });
    expect(await look('p3')).toContain('Friday 13 March 2026, 08:00–08:30');
  });

  test.each([
    [{ day: '2026-03-13' }, 'hour at which'],
    [{ from: '10:00' }, 'name the day'],
    [{ day: '2026-03-13', from: '10:00', to: '10:00' }, 'ends when it begins'],
    [{ day: '2025-03-13', from: '10:00' }, 'already passed'],
    [{ day: '2032-03-13', from: '10:00' }, 'two years'],
  ])('who offers %o is told what is wrong', async (fields, sentence) => {
    const reply = await send('p2', 'answer', fields);
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(sentence);
    expect(reply.body).toContain('Back to the page');
  });

  test('leaves a word for the organizer, seen by nobody else', async () => {
    await send('p2', 'answer', { note: 'I bring cake', seen: '1' });
    const log = async (party: string) => (await house.ask({ url: `${path(party)}/log`, ...as(party) })).body;
    expect(await log('p1')).toContain('I bring cake');
    expect(await log('p2')).toContain('I bring cake');
    expect(await log('p3')).not.toContain('I bring cake');
  });

  test('tells where their browser is, and is remembered', async () => {
    await send('p3', 'answer', { 'slot-1': 'yes', browserZone: 'Asia/Tokyo', seen: '1' });
    expect(await look('p3')).toContain('Tuesday 10 March 2026, 19:00–19:30');
  });

  test('leaves, and comes back by answering', async () => {
    await send('p2', 'leave', { sure: 'yes' });
    expect(await look('p2')).toContain('You are out of this one');
    await send('p2', 'answer', { 'slot-1': 'yes', seen: '1' });
    expect(await look('p2')).not.toContain('You are out of this one');
  });

  test.each(['settle', 'cancel', 'move', 'withdraw', 'remind', 'invite', 'people', 'behalf', 'set'])(
    'does not do what is the organizer’s: %s',
    async (form) => {
      const before = await revision();
      const all = {
        slot: '1',
        sure: 'yes',
        who: 'x@y.test',
        party: 'p3',
        do: 'remove',
        title: 'Mine',
        'slot-1': 'no',
        day: '2026-03-20',
        from: '09:00',
      };
      const reply = await send('p2', form, all);
      expect(reply.statusCode).toBe(403);
      expect(await revision()).toBe(before);
    },
  );
});

describe('the organizer', () => {
  test('settles with one click, and everybody finds it in place of the times', async () => {
    expect(await look('p1')).toContain('aria-label="Settle on 1, Tuesday 10 March 2026, 10:00–10:30"');
    await send('p1', 'settle', { slot: '1' });
    const page = await look('p2');
    expect(page).toContain('<p class="when">Tuesday 10 March 2026, 10:00–10:30</p>');
    expect(page).toContain('I can’t make it any more');
    const file = await house.ask({ url: `${path('p2')}/calendar.ics`, ...as('p2') });
    expect(file.headers['content-type']).toContain('text/calendar');
    expect(file.body).toContain('DTSTART:20260310T100000Z');
    expect(file.body).not.toContain('mailto:');
  });

  test('moves it, and the entry is a new version of the same', async () => {
    await send('p1', 'settle', { slot: '1' });
    await send('p1', 'move', { sure: 'yes', day: '2026-03-17', from: '15:00', zone: 'Europe/London' });
    const file = await house.ask({ url: `/events/${id}/calendar.ics?et=${house.token(id, 'p2')}` });
    expect(file.body).toMatch(/SEQUENCE:2\r\n[\s\S]*DTSTART:20260317T150000Z/);
  });

  test('hears who can’t any more', async () => {
    await send('p1', 'settle', { slot: '1' });
    await send('p2', 'cannot', { sure: 'yes', note: 'The train is off' });
    expect(await answers('p2')).toEqual({ '1': 'no' });
    const kinds = await house.store.db.query.selectFrom('outbox').select('kind').where('event_id', '=', id).execute();
    expect(kinds.map(({ kind }) => kind)).toContain('dropped-out');
  });

  test('answers for somebody, who is told', async () => {
    await send('p1', 'behalf', { party: 'p3', 'slot-2': 'yes' });
    expect(await answers('p3')).toEqual({ '2': 'yes' });
    const told = await house.store.db.query
      .selectFrom('outbox')
      .select('address')
      .where('event_id', '=', id)
      .where('kind', '=', 'on-behalf')
      .execute();
    expect(told).toEqual([{ address: 'carol@other.test' }]);
  });

  test('changes how long it takes', async () => {
    expect(await look('p1')).toContain('name="minutes" value="30"');
    await send('p1', 'set', { minutes: '45' });
    expect((await house.stored(id)).event.duration).toBe(45);
    expect((await send('p1', 'set', { minutes: '0' })).statusCode).toBe(422);
  });

  test('changes title, place, deadline and people', async () => {
    await send('p1', 'set', { title: 'Q4', location: 'Café Uno', deadline: '2026-03-06T12:00', zone: 'Europe/Berlin' });
    await send('p1', 'invite', { who: 'Dave Ek <dave@new.test>' });
    await send('p1', 'people', { party: 'p3', do: 'optional' });
    await send('p1', 'people', { party: 'p2', do: 'remove' });
    const { event, people } = await house.stored(id);
    expect(event).toMatchObject({ title: 'Q4', location: 'Café Uno', deadline: '2026-03-06T11:00:00.000Z' });
    expect(people.get(p(4))?.address).toBe('dave@new.test');
    expect(event.parties.map(({ role, status }) => `${role} ${status}`)).toEqual([
      'required in',
      'required removed',
      'optional in',
      'required in',
    ]);
    expect((await house.ask({ url: path('p2'), ...as('p2') })).statusCode).toBe(404);
  });

  test('is asked by buttons what a letter asks by letters', async () => {
    id = await house.event({ draft: true });
    expect(await look('p1')).toMatch(/<button name="letter" value="a">/);
    await send('p1', 'choose', { letter: 'a' });
    expect((await house.stored(id)).event.state).toBe('proposing');
    expect((await send('p1', 'choose', { letter: 'a' })).statusCode).toBe(422);
  });

  test('calls it off; nothing changes any more, and the log stays', async () => {
    await send('p1', 'cancel', { sure: 'yes' });
    expect(await look('p2')).toContain('has called this off');
    expect((await send('p2', 'answer', { 'slot-1': 'yes' })).statusCode).toBe(409);
    expect((await house.ask({ url: `${path('p2')}/log`, ...as('p2') })).body).toContain('called it off');
  });

  test('takes the answers along as a table that no spreadsheet runs', async () => {
    id = await house.event({}, { address: 'ann@org.test' as never, name: '=HYPERLINK("http://evil.test")' });
    await send('p2', 'answer', { 'slot-1': 'maybe', seen: '1' });
    const table = await house.ask({ url: `${path('p1')}/answers.csv`, ...as('p1') });
    expect(table.body).toContain('"\'=HYPERLINK(""http://evil.test"")",ann@org.test,organizer,yes,yes,yes');
    expect(table.body).toContain('Bob Hay,bob@client.test,required,if need be,,');
    expect((await house.ask({ url: `${path('p2')}/answers.csv`, ...as('p2') })).statusCode).toBe(403);
  });
});

describe('without scripts', () => {
  const renews = /<noscript><meta http-equiv="refresh" content="60"><\/noscript>/;

  test('a page renews itself, unless somebody is about to answer', async () => {
    expect(await look('p1')).toMatch(renews);
    expect(await look('p2')).not.toMatch(renews);
    await send('p2', 'answer', { 'slot-1': 'yes', 'slot-2': 'yes', 'slot-3': 'no', seen: '1' });
    expect(await look('p2')).toMatch(renews);
    expect(await look('p2', '?after=1')).not.toMatch(renews);
  });
});

describe('the log', () => {
  test('tells what happened, in order, and by which door', async () => {
    await send('p2', 'answer', { 'slot-1': 'yes', 'slot-2': 'no', seen: '1' });
    await send('p1', 'settle', { slot: '1' });
    const page = (await house.ask({ url: `${path('p3')}/log`, ...as('p3') })).body;
    const told = [
      'Ann Lee proposed the meeting by mail',
      'Bob Hay answered on the page: yes to 1, no to 2',
      'Ann Lee settled on a time on the page',
    ];
    const places = told.map((line) => page.indexOf(line));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page).not.toContain('bob@client.test');
    expect(page).not.toContain('carol@other.test');
  });

  test('goes on where one answer leads to another question', async () => {
    await send('p2', 'answer', { 'slot-1': 'yes', 'slot-2': 'no', 'slot-3': 'no', seen: '1' });
    const last = { 'slot-1': 'yes', 'slot-2': 'no', day: '2026-03-13', from: '11:00', seen: '1' };
    await send('p3', 'answer', last);
    const reply = await house.ask({ url: `${path('p1')}/log`, ...as('p1') });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toMatch(
      /carol@other\.test answered on the page: yes to 1[\s\S]*Friday 13 March 2026, 11:00–11:30/,
    );
  });

  test('shows which words led to what to their writer, the organizer and admins', async () => {
    const why = [{ fragment: 'Tuesday works', means: 'yes to 1' }];
    await act(
      house.store,
      id,
      () => ({ kind: 'said', door: 'mail', party: p(2), proven: true, reading: { answers: { '1': 'yes' } } }),
      () => ({
        words: [
          { kind: 'said', party: p(2), text: 'Tuesday works, I think.' },
          { kind: 'why', party: p(2), text: JSON.stringify(why) },
        ],
      }),
    );
    const root = `parley-session=${await issue(house.store, 'session', address('root@org.test'))}`;
    const seen = async (party: string, headers = as(party).headers) =>
      (await house.ask({ url: `${path(party)}/log`, headers })).body;
    for (const body of [await seen('p2'), await seen('p1'), await seen('p1', { cookie: root })])
      expect(body).toMatch(
        /<details><summary[^>]*>What was written[\s\S]*Tuesday works, I think\.[\s\S]*“Tuesday works”: yes to 1/,
      );
    expect(await seen('p3')).not.toMatch(/Tuesday works/);
    expect(await seen('p3')).toContain('yes to 1');
  });
});

describe('the way out', () => {
  test('is a page to look at, a button to press, and one click for mail providers', async () => {
    const { unsubscribeStep } = await import('../../src/store/tokens.ts');
    const { suppression, releaseStep } = await import('../../src/store/people.ts');
    const { unsubscribeToken } = await import('../../src/store/store.ts');
    const bob = 'bob@client.test' as never;
    await house.store.db.write([unsubscribeStep(house.store, bob)]);
    const url = `/unsubscribe/${unsubscribeToken(house.store, bob)}`;
    const isStopped = async () => (await suppression(house.store, bob)) !== undefined;

    expect((await house.ask({ url })).body).toContain('b…@client.test');
    await house.post(url, {});
    expect(await isStopped()).toBe(false);

    await house.post(url, { sure: 'yes' });
    expect(await isStopped()).toBe(true);
    await house.store.db.write([releaseStep(house.store, bob)]);

    const origin = { origin: 'https://mail.example' };
    const oneClick = await house.post(url, { 'List-Unsubscribe': 'One-Click' }, { headers: origin });
    expect(oneClick.statusCode).toBe(200);
    expect(await isStopped()).toBe(true);
    await house.store.db.write([releaseStep(house.store, bob)]);

    const payload = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    const multipart = await house.ask({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(multipart.statusCode).toBe(200);
    expect(await isStopped()).toBe(true);

    expect((await house.ask({ url: `/unsubscribe/${house.token(id, 'p2')}` })).statusCode).toBe(404);
  });
});
