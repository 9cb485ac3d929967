// Who may do what: the numbered cases of `field/reliability.md` section 2.5 C, through the whole house.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { day, plus } from '../../src/values/instant.ts';
import { sharedReader } from './reader.ts';
import { answering, bot, openStage, proposal, type Stage, tagIn, whom } from './stage.ts';

const stages: Stage[] = [];
const open = async (...args: Parameters<typeof openStage>): Promise<Stage> => {
  const stage = await openStage(...args);
  stages.push(stage);
  return stage;
};
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});
afterAll(() => sharedReader.close());

const ann = 'ann@org.test';
const bob = 'bob@client.test';
const cat = 'cat@other.test';

describe('a new mail', () => {
  test('of a proven organizer invites at once', async () => {
    const stage = await open();
    expect(whom(await stage.after(proposal())).toSorted()).toEqual([ann, bob, cat]);
  });

  test('of a proven stranger asks that stranger alone, and invites once they say that it was them', async () => {
    const stage = await open();
    const letters = await stage.after(proposal({ from: 'Finn <finn@friend.test>' }));
    expect(whom(letters)).toEqual(['finn@friend.test']);
    expect(letters[0]!.mail.subject).toBe('Please confirm your request to Parley');
    expect(letters[0]!.mail.text).not.toContain('Budget');
    const then = await stage.after(
      answering(letters[0]!, { from: 'finn@friend.test', to: tagIn(letters[0]!), text: 'a' }),
    );
    expect(whom(then).toSorted()).toEqual([bob, cat, 'finn@friend.test']);
  });

  test('T69: the second within 30 days asks nobody, unless the first was confirmed', async () => {
    const stage = await open();
    const finn = { from: 'Finn <finn@friend.test>' };
    const [first] = await stage.after(proposal(finn));
    expect(whom(await stage.after(proposal(finn)))).toEqual([]);
    expect(await stage.aside()).toEqual(['asked to confirm within the last 30 days']);
    await stage.after(answering(first!, { from: 'finn@friend.test', to: tagIn(first!), text: 'yes' }));
    expect(whom(await stage.after(proposal(finn)))).toEqual(['finn@friend.test']);
    await stage.house.setClock(plus(stage.house.now(), 31 * day));
    await stage.house.letters();
    const later = { text: 'Could everybody do Monday 13 April at 10, or Tuesday 14 April at 2?' };
    expect(whom(await stage.after(proposal({ ...finn, ...later })))).toEqual(['finn@friend.test']);
  });

  test('T69: a thousand forgers of one organizer bring that organizer one letter', async () => {
    const stage = await open();
    const forged = Array.from({ length: 12 }, (_, i) =>
      stage.send(proposal({ path: `x${i}@nobody.test`, id: `<f${i}@x.test>` })),
    );
    await Promise.all(forged);
    expect(whom(await stage.house.letters())).toEqual([ann]);
  });

  test('of somebody who only claims to be an organizer is confirmed with the organizer, whose word needs no other proof', async () => {
    const stage = await open();
    const [asked, ...more] = await stage.after(proposal({ path: 'x@nobody.test' }));
    expect([asked!.to, more]).toEqual([ann, []]);
    // The tag of that letter went to Ann alone; somebody else who has it is not her.
    await stage.after({ from: 'x@evil.test', to: tagIn(asked!), text: 'a' });
    expect(await stage.state()).toBe('draft');
    await stage.after({ from: ann, path: 'x@nobody.test', to: tagIn(asked!), text: 'a' });
    expect(await stage.state()).toBe('proposing');
  });

  test.each(['stop', 'start', 'help', 'block Friday', 'what is on my calendar?', 'I am in Tokyo now'])(
    'of such a one brings nothing about but that question: %s',
    async (text) => {
      const stage = await open();
      expect(whom(await stage.after({ from: ann, path: 'x@nobody.test', subject: text, text }))).toEqual([]);
      expect(whom(await stage.after(proposal())).includes(ann)).toBe(true);
    },
  );

  test('T68: of anybody else is met with silence', async () => {
    const stage = await open();
    expect(await stage.after(proposal({ from: 'victim@nobody.test' }))).toEqual([]);
    expect(await stage.after({ from: 'victim@nobody.test', text: 'help' })).toEqual([]);
    expect(await stage.after({ from: 'victim@nobody.test', subject: '', text: '' })).toEqual([]);
    expect(await stage.send({ from: 'victim@nobody.test', to: 'r-aaaa@reply.parley.localhost', text: 'x' })).toMatch(
      /^5/,
    );
    expect(await stage.house.letters()).toEqual([]);
  });

  test('T58: a pattern of organizers is anchored', async () => {
    const stage = await open();
    for (const from of ['x@org.test.evil.test', 'x@evilorg.test'])
      expect(whom(await stage.after(proposal({ from, path: 'x@nobody.test' })))).toEqual([]);
  });
});

describe('whose From it is', () => {
  test('T42, T43, T44: what two readers could read as two senders is nobody', async () => {
    const stage = await open();
    const tricks = [
      'ann@org.test, evil@evil.test',
      'g: ann@org.test;',
      'ann@org.test (x@evil.test)',
      '=?utf-8?q?ann?=@org.test',
      '=?utf-8?q?ann=40org.test?= <x@evil.test>',
      '"ann@org.test" <x@evil.test>',
      'ann@org.test <x@evil.test>',
    ];
    for (const from of tricks) {
      const letters = await stage.after(proposal({ from, path: 'x@evil.test' }));
      // x@evil.test is proven, and a stranger: at most they are asked.
      expect(whom(letters).filter((to) => to !== 'x@evil.test')).toEqual([]);
    }
    expect(await stage.send({ from: `ann@org.test\r\nFrom: x@evil.test`, path: ann, text: 'x' })).toMatch(/^550 5.6.0/);
    expect(await stage.send({ from: 'a\u0000nn@org.test', path: ann, text: 'x' })).toMatch(/^550/);
  });

  test('T45: case and a trailing dot are the same person, a plus is another', async () => {
    const stage = await open();
    expect(whom(await stage.after(proposal({ from: 'ANN@ORG.TEST' }))).length).toBe(3);
    const ids = async () =>
      (await stage.house.running().house.store.db.query.selectFrom('events').select('organizer').execute()).map(
        (row) => row.organizer,
      );
    expect(await ids()).toEqual([ann]);
  });

  test('T55: what a relay says counts from that relay alone, top-most, in its own name', async () => {
    const results = (id: string, from = 'org.test') => `Authentication-Results: ${id}; dmarc=pass header.from=${from}`;
    const trust = 'trust:mx.parley.localhost';
    const near = await open({ PARLEY_SENDER_CHECK: `${trust}@127.0.0.1` });
    const say = (...more: string[]) => proposal({ path: 'x@nobody.test', more });
    expect(whom(await near.after(say(results('mx.evil.test')))).length).toBe(1);
    const other = await open({ PARLEY_SENDER_CHECK: `${trust}@127.0.0.1` });
    expect(
      whom(
        await other.after(
          say('Authentication-Results: mx.parley.localhost; dmarc=fail', results('mx.parley.localhost')),
        ),
      ).length,
    ).toBe(1);
    const good = await open({ PARLEY_SENDER_CHECK: `${trust}@127.0.0.1` });
    expect(whom(await good.after(say(results('mx.parley.localhost')))).length).toBe(3);
    const far = await open({ PARLEY_SENDER_CHECK: `${trust}@192.0.2.7` });
    expect(whom(await far.after(say(results('mx.parley.localhost')))).length).toBe(1);
  });

  test('T57: while the DNS is silent nothing is believed; it is asked again for an hour, and then the mail is a stranger’s', async () => {
    const stage = await open();
    stage.dns.mood = 'failing';
    expect(whom(await stage.after(proposal()))).toEqual([]);
    stage.dns.mood = 'well';
    await stage.house.setClock(plus(stage.house.now(), 5 * 60_000));
    expect(whom(await stage.house.letters()).length).toBe(3);
    stage.dns.mood = 'failing';
    stage.dns.zone.clear();
    expect(whom(await stage.after(proposal({ from: 'Eve <eve@elsewhere.org.test>', subject: 'Second' })))).toEqual([]);
    await stage.house.setClock(plus(stage.house.now(), 61 * 60_000));
    expect(whom(await stage.house.letters())).toEqual([]);
    expect(await stage.aside()).toEqual(['an unproven sender without a tag']);
  });
});

describe('a tag', () => {
  async function proposed(env?: Record<string, string>): Promise<Stage> {
    const stage = await open(env);
    await stage.after(proposal());
    return stage;
  }

  test('T50: from another address counts for its party, who is told', async () => {
    const stage = await proposed();
    const letters = await stage.after({ from: 'x@evil.test', to: tagIn(stage.last(bob)), text: 'yes to 2' });
    expect((await stage.answers())['p2']).toMatchObject({ 2: 'yes' });
    expect(whom(letters)).toEqual([bob]);
    expect(letters[0]!.mail.text).toContain('x…@evil.test');
  });

  test.each(['cancel the event', 'add z@z.test', 'let everyone know: buy at evil.test', 'move it to Friday at 3'])(
    'T51: allows nothing that touches others: %s',
    async (text) => {
      const stage = await proposed();
      const letters = await stage.after({ from: 'x@evil.test', to: tagIn(stage.last(bob)), text });
      expect(await stage.state()).toBe('proposing');
      expect(whom(letters).filter((to) => to === 'x@evil.test' || to === 'z@z.test')).toEqual([]);
      for (const { mail } of letters) expect(mail.text).not.toContain('buy at evil.test');
    },
  );

  test('T51: of the organizer allows no more, without proof', async () => {
    const stage = await proposed();
    await stage.after({ from: ann, path: 'x@nobody.test', to: tagIn(stage.last(ann)), text: 'cancel the event' });
    expect(await stage.state()).toBe('proposing');
    await stage.after({ from: ann, to: tagIn(stage.last(ann)), text: 'cancel the event' });
    expect(await stage.state()).toBe('cancelled');
  });

  test('T52: says who speaks, whatever the mail says', async () => {
    const stage = await proposed();
    await stage.after({
      from: `Cat <${cat}>`,
      path: 'x@nobody.test',
      to: tagIn(stage.last(bob)),
      text: 'Cat says no to 1',
    });
    expect((await stage.answers())['p3']).toBeUndefined();
  });

  test('T54: is needed: a Message-ID alone authorises nothing', async () => {
    const stage = await proposed();
    await stage.after(answering(stage.last(bob), { from: 'x@evil.test', text: 'yes to 2' }));
    expect((await stage.answers())['p2']).toBeUndefined();
  });

  test('T59: an old answer sent again is nothing; said again it is new', async () => {
    const stage = await proposed();
    const to = tagIn(stage.last(bob));
    await stage.after({ from: bob, to, text: 'yes to 1', id: '<first@client.test>' });
    await stage.after({ from: bob, to, text: 'no to 1' });
    expect(await stage.after({ from: bob, to, text: 'yes to 1', id: '<first@client.test>' })).toEqual([]);
    expect((await stage.answers())['p2']).toMatchObject({ 1: 'no' });
    expect(whom(await stage.after({ from: bob, to, text: 'yes to 1' }))).toEqual([bob]);
    expect((await stage.answers())['p2']).toMatchObject({ 1: 'yes' });
  });

  test('T61: mail to a tag is shown to nobody but its writer’s own party and the organizer', async () => {
    const stage = await proposed();
    const letters = await stage.after({
      from: 'noreply@bank.test',
      to: tagIn(stage.last(bob)),
      text: 'Your code is 994213',
    });
    expect(letters.filter(({ to }) => to === cat)).toEqual([]);
  });

  test('in Cc, in Delivered-To, with In-Reply-To alone: the party is found', async () => {
    const stage = await proposed();
    const tag = tagIn(stage.last(bob));
    await stage.after({ from: bob, cc: `x@y.test, ${tag}`, text: 'yes to 1' });
    expect((await stage.answers())['p2']).toMatchObject({ 1: 'yes' });
    await stage.after({ from: bob, more: [`Delivered-To: ${tag}`], text: 'no to 1' });
    expect((await stage.answers())['p2']).toMatchObject({ 1: 'no' });
    await stage.after(answering(stage.last(bob), { from: bob, text: 'yes to 3' }));
    expect((await stage.answers())['p2']).toMatchObject({ 3: 'yes' });
  });

  test('mangled References still lead to the event', async () => {
    const stage = await proposed();
    const { mail } = stage.last(bob);
    const root = [mail.references ?? []].flat()[0]!;
    for (const [text, more] of [
      ['yes to 1', [`References: ${mail.messageId},<x@y>`]],
      ['no to 1', [`References: =?utf-8?q?${mail.messageId}?=`]],
      ['yes to 3', [`References: <rewritten@provider.test>,${root}`]],
    ] as const)
      await stage.after({ from: bob, subject: `Re: ${mail.subject}`, text, more });
    expect((await stage.answers())['p2']).toMatchObject({ 1: 'no', 3: 'yes' });
  });
});

describe('a mail on a known thread from an address that is nobody’s there', () => {
  test('is laid aside, and the party is asked; one letter makes it count', async () => {
    const stage = await open();
    await stage.after(proposal());
    const letters = await stage.after(answering(stage.last(bob), { from: 'Bob <bob@home.test>', text: 'yes to 2' }));
    expect(whom(letters)).toEqual([bob]);
    expect(letters[0]!.mail.text).toContain('Was it you?');
    expect(letters[0]!.mail.text).toContain('a) yes, take it as mine: yes to 2');
    expect((await stage.answers())['p2']).toBeUndefined();
    // A second one while the question stands is met with silence.
    expect(await stage.after(answering(stage.last(bob), { from: 'x@evil.test', text: 'no to all' }))).toEqual([]);
    await stage.after(answering(letters[0]!, { from: bob, to: tagIn(letters[0]!), text: 'a' }));
    expect((await stage.answers())['p2']).toMatchObject({ 2: 'yes' });
  });

  test('counts for nothing when the party says no', async () => {
    const stage = await open();
    await stage.after(proposal());
    const [asked] = await stage.after(answering(stage.last(bob), { from: 'x@evil.test', text: 'no to all' }));
    await stage.after(answering(asked!, { from: bob, to: tagIn(asked!), text: 'b' }));
    expect((await stage.answers())['p2']).toBeUndefined();
  });

  test('of the party itself, unproven and without the tag, is asked about as well', async () => {
    const stage = await open();
    await stage.after(proposal());
    const letters = await stage.after(
      answering(stage.last(cat), { from: cat, path: 'x@nobody.test', text: 'yes to 2' }),
    );
    expect(whom(letters)).toEqual([cat]);
    expect((await stage.answers())['p3']).toBeUndefined();
  });

  test('an answer to one event sent to the address of another is asked about', async () => {
    const stage = await open();
    await stage.after(proposal({ subject: 'Lunch' }));
    const lunch = stage.last(bob);
    await stage.after(proposal({ subject: 'Dinner', text: 'Could everybody do Friday at 7pm or Saturday at 8pm?' }));
    const letters = await stage.after(answering(lunch, { from: bob, to: tagIn(stage.last(bob)), text: 'yes to 1' }));
    expect(whom(letters)).toEqual([bob]);
    expect(letters[0]!.mail.text?.replace(/\s+/g, ' ')).toContain('it answers a letter about something else');
    expect(await stage.answers()).not.toHaveProperty('p2');
  });
});

describe('what stands in letters', () => {
  test('T88: addresses of others are nowhere', async () => {
    const stage = await open();
    await stage.after(proposal());
    for (const { to, raw } of stage.house.sink.letters)
      if (to !== ann)
        for (const other of [bob, cat].filter((address) => address !== to)) expect(raw.toString()).not.toContain(other);
  });

  test('T47: a display name carries no address and no link', async () => {
    const stage = await open();
    await stage.after(proposal({ from: '"PayPal Security support@paypal.com https://evil.test" <ann@org.test>' }));
    const line = /^From: .*(?:\r\n[ \t].*)*/m.exec(stage.last(bob).raw.toString())![0];
    expect(line).not.toMatch(/paypal\.com|evil\.test/);
  });

  test('the bot speaks under its own address, whatever the From of the mail', async () => {
    const stage = await open();
    await stage.after(proposal());
    expect(stage.last(bob).mail.from!.value[0]!.address).toBe(bot);
  });
});
