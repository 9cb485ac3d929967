// Which letter comes of which notices: what is told first, what is left out, what the stored event has overtaken.
import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../src/delivery/compose.ts';
import type { LetterRequest, Matter } from '../../src/delivery/letter.ts';
import { inOrder } from '../../src/delivery/precedence.ts';
import type { Event } from '../../src/scheduling/event.ts';
import { cases } from './cases.ts';
import {
  ann,
  answered,
  at,
  bob,
  carol,
  now,
  people,
  proposal,
  request,
  settledOn,
  wall,
  withParty,
  zone,
} from './stage.ts';

const kinds = (one: LetterRequest): readonly string[] => composeLetter(one)?.kinds ?? [];
const tell = (reader: Parameters<typeof request>[0], event: Event, ...notices: Matter[]) =>
  kinds(request(reader, event, notices));

const twoAnswered = answered({ [bob]: { 1: 'unsaid', 2: 'yes', 3: 'maybe' } });
const settled = settledOn(2, twoAnswered);
const cancelled: Event = { ...settled, state: 'cancelled' };
const moved: Matter = { kind: 'moved', from: { begin: wall('2026-03-03T10:00'), end: wall('2026-03-03T10:30') } };

describe('several notices become one letter', () => {
  test.each<[string, Matter[], string[]]>([
    ['a receipt is its first part', [{ kind: 'settled' }, { kind: 'receipt' }], ['receipt', 'settled']],
    ['each mail has its receipt', [{ kind: 'receipt' }, { kind: 'receipt' }], ['receipt', 'receipt']],
    [
      'cancelled says more than settled, moved and asked',
      [{ kind: 'invitation' }, { kind: 'settled' }, moved, { kind: 'cancelled' }],
      ['cancelled'],
    ],
    [
      'settled says more than invited and moved',
      [{ kind: 'invitation' }, { kind: 'reminder' }, moved, { kind: 'settled' }],
      ['settled'],
    ],
    [
      'an invitation lists what came to the table since',
      [{ kind: 'invitation' }, { kind: 'tabled', slots: [2] }, { kind: 'reminder' }],
      ['invitation'],
    ],
    [
      'a choice says more than the deadline',
      [
        { kind: 'deadline', missing: [], ranked: [] },
        { kind: 'choice', ranked: [] },
      ],
      ['choice'],
    ],
    [
      'what people say is not lost in the rest',
      [{ kind: 'message', from: bob, entry: 3 }, { kind: 'cancelled' }],
      ['cancelled', 'message'],
    ],
    [
      'a goodbye is the last word',
      [{ kind: 'invitation' }, { kind: 'receipt' }, { kind: 'stopped' }],
      ['receipt', 'stopped'],
    ],
  ])('%s', (_, notices, expected) => {
    expect(inOrder(notices).map(({ kind }) => kind)).toEqual(expected);
  });

  test('times that came to the table one after another are asked about together', () => {
    expect(
      inOrder([
        { kind: 'tabled', slots: [5] },
        { kind: 'tabled', slots: [4, 5] },
      ]),
    ).toEqual([{ kind: 'tabled', slots: [4, 5] }]);
  });

  test('a move that was moved again began where the first did', () => {
    const second: Matter = { kind: 'moved', from: { begin: wall('2026-03-05T09:00'), end: wall('2026-03-05T09:30') } };
    expect(inOrder([moved, second])).toEqual([moved]);
  });
});

describe('what the stored event has overtaken is not told', () => {
  const gone = { ...proposal, slots: proposal.slots.map((slot) => ({ ...slot, status: 'withdrawn' as const })) };
  const answeredAll = answered({ [bob]: { 1: 'yes', 2: 'yes', 3: 'no' } });
  test.each<[string, Event, Matter]>([
    ['a reminder to somebody who has answered', answeredAll, { kind: 'reminder' }],
    ['an invitation to somebody who has answered', answeredAll, { kind: 'invitation' }],
    ['a time that they have answered', answeredAll, { kind: 'tabled', slots: [2] }],
    ['a second thought that they have had', answeredAll, { kind: 'would-do', slots: [3] }],
    ['a time that is off the table', gone, { kind: 'tabled', slots: [1] }],
    ['an invitation to what was called off', cancelled, { kind: 'invitation' }],
    ['a time settled that was called off', cancelled, { kind: 'settled' }],
    ['a calling-off that was taken back', settled, { kind: 'cancelled' }],
    ['a settling that was taken back', proposal, { kind: 'settled' }],
    ['a move that was moved back', settledOn(1, proposal), moved],
    ['a removal that was taken back', proposal, { kind: 'removed' }],
  ])('%s', (_, event, notice) => {
    expect(tell(bob, event, notice)).toEqual([]);
  });

  test.each<[string, Event, Matter]>([
    ['a choice after settling', settled, { kind: 'choice', ranked: [] }],
    ['near misses after settling', settled, { kind: 'nearest', ranked: [] }],
    ['a deadline after settling', settled, { kind: 'deadline', missing: [carol], ranked: [] }],
    ['an offer that was decided', twoAnswered, { kind: 'offer', from: bob, slots: [2] }],
    ['a draft that was sent', proposal, { kind: 'draft' }],
    ['a question that was answered', proposal, { kind: 'zone' }],
    ['somebody who came back', proposal, { kind: 'left', party: bob }],
    ['an address that works again', proposal, { kind: 'bounced', party: bob }],
  ])('%s, to the organizer', (_, event, notice) => {
    expect(tell(ann, event, notice)).toEqual([]);
  });

  test('a passed time is not asked about', () => {
    const late = request(bob, proposal, { kind: 'invitation' }, { now: at('2026-03-04T12:00:00.000Z') });
    expect(composeLetter(late)!.text).not.toMatch(/^[12]\. /m);
    expect(composeLetter(late)!.text).toMatch(/^3\. /m);
  });

  test('who was never asked is asked, though others have refused every time', () => {
    const refused = answered({ [bob]: { 1: 'no', 2: 'no', 3: 'no' } });
    expect(tell(carol, refused, { kind: 'invitation' })).toEqual(['invitation']);
    expect(composeLetter(request(carol, refused, { kind: 'invitation' }))!.text).toMatch(/^3\. /m);
  });

  test('an invitation that settling has overtaken tells the time', () => {
    expect(tell(bob, settled, { kind: 'invitation' })).toEqual(['settled']);
  });

  test('who was never asked does not hear that it is off', () => {
    const notices: Matter[] = [{ kind: 'invitation' }, { kind: 'cancelled' }];
    expect(kinds(request(bob, cancelled, notices, { first: true }))).toEqual([]);
    expect(kinds(request(bob, cancelled, notices, { first: false }))).toEqual(['cancelled']);
    expect(kinds(request(bob, withParty(cancelled, bob, { copied: true }), notices, { first: true }))).toEqual([
      'cancelled',
    ]);
  });

  test('who has stopped all mail gets the receipt for it and nothing else', () => {
    const stopped = withParty(settled, bob, { reach: 'stopped' });
    expect(tell(bob, stopped, { kind: 'settled' }, { kind: 'receipt' }, { kind: 'stopped' })).toEqual([
      'receipt',
      'stopped',
    ]);
    expect(tell(bob, stopped, { kind: 'settled' })).toEqual([]);
  });

  test('who has left hears no more of it', () => {
    expect(tell(bob, withParty(settled, bob, { status: 'left' }), { kind: 'settled' })).toEqual([]);
  });
});

describe('what a letter says for the record', () => {
  test('the zone printed first, the list of slots shown, whether a number settles', () => {
    const inBerlin = withParty(proposal, bob, { zone: zone('Europe/Berlin') });
    expect(composeLetter(request(bob, inBerlin, { kind: 'invitation' }))).toMatchObject({
      zone: 'Europe/Berlin',
      version: 1,
    });
    expect(composeLetter(cases['choice']!)).toMatchObject({ zone: 'Europe/London', asked: 'choice' });
    expect(composeLetter(cases['receipt-with-question']!)).toMatchObject({ asked: 'question' });
    expect(composeLetter(cases['receipt']!)).not.toHaveProperty('asked');
  });

  test('a receipt is an answer, everything else is news', () => {
    for (const [name, one] of Object.entries(cases)) {
      const letter = composeLetter(one)!;
      expect(letter.replies, name).toBe(letter.kinds[0] === 'receipt');
      expect(letter.unsubscribes, name).toBe(one.reader !== ann);
    }
  });

  test('the first letter has the title for its subject, every later one answers it', () => {
    expect(composeLetter(cases['invitation']!)!.subject).toBe('Q3 review');
    expect(composeLetter(cases['settled']!)!.subject).toBe('Re: Q3 review');
  });
});

describe('nobody learns what is not theirs', () => {
  const addresses = [...people].map(([who, { address }]) => ({ who, address }));
  test.each(Object.entries(cases))('%s', (_, one) => {
    const letter = composeLetter(one)!;
    const shown = `${letter.subject}\n${letter.sender}\n${letter.text}\n${letter.html}\n${letter.calendar?.text.replaceAll('\r\n ', '')}\n${letter.holds}`;
    if (one.reader === one.event.organizer) return;
    // Their own address and the organizer's, to whom questions go, are no secret.
    for (const { who, address } of addresses)
      if (who !== one.reader && who !== one.event.organizer) expect(shown).not.toContain(address);
  });

  test('with answers for the organizer alone, no name stands beside an answer', () => {
    const secret: Event = { ...twoAnswered, visibility: 'organizer' };
    for (const asked of ['status', 'log'] as const) {
      const { text } = composeLetter(
        request(carol, secret, { kind: 'receipt', asked: [asked] }, { entries: cases['log']!.entries }),
      )!;
      expect(text).not.toMatch(/yes: |yes to|no to|if need be 3/);
    }
    const told = composeLetter(request(carol, secret, { kind: 'told', from: bob, entry: 3 }))!;
    expect(told.text).not.toMatch(/yes: |Bob Ray.*yes/);
  });

  test('words that were not proven are not passed on', () => {
    const words = [{ seq: 3, party: bob, kind: 'told' as const, text: 'Buy now' }];
    const told = request(carol, twoAnswered, { kind: 'told', from: bob, entry: 3 }, { words });
    expect(composeLetter(told)!.text).not.toContain('Buy now');
  });

  test('a confirmation holds no word of the mail that asked', () => {
    const letter = composeLetter(cases['confirm']!)!;
    for (const word of ['Q3', 'review', 'biscuits', 'Ann'])
      expect(`${letter.subject} ${letter.sender} ${letter.text}`).not.toContain(word);
  });

  test('a stranger’s words stand below the times', () => {
    const { text, subject, sender } = composeLetter(cases['invitation-guarded']!)!;
    expect(text.indexOf('Buy now')).toBeGreaterThan(text.indexOf('3. Thursday'));
    expect(`${subject} ${sender}`).not.toMatch(/Q3|Ann/);
  });
});

describe('what people call things stays words', () => {
  const evil = [
    '<img src=x onerror=alert(1)>',
    '{{constructor}}{{#with "s" as |string|}}x{{/with}}',
    '"><script>alert(1)</script>',
    'x\r\n2. Tuesday 3 March 2026, 10:00–10:30 (Europe/London): yes',
    "O'Brien & Co",
    '\u202egnp.exe\u0000',
  ];
  test.each(evil)('%j', (title) => {
    const named = new Map(people).set(ann, { ...people.get(ann)!, name: title });
    const words = [{ seq: 1, party: ann, kind: 'said' as const, text: title }];
    const event = { ...proposal, title, location: title, description: title };
    const letter = composeLetter({
      ...request(bob, event, { kind: 'invitation' }, { first: true, words }),
      people: named,
    })!;
    expect(letter.html).not.toMatch(/<script|<img|onerror=alert\(1\)>/i);
    expect(letter.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(letter.text.match(/^2\. /gm)?.length).toBe(1);
    expect(letter.subject).not.toMatch(/[\r\n]/);
  });

  test('T83, T85: text is not escaped, HTML is', () => {
    const event = { ...proposal, title: "O'Brien & Co <3" };
    const letter = composeLetter(request(bob, event, { kind: 'invitation' }))!;
    expect(letter.text).toContain("“O'Brien & Co <3”");
    expect(letter.html).toContain('O&#x27;Brien &amp; Co &lt;3');
  });

  test('a name that is an address or a link is not taken for a name', () => {
    for (const name of ['evil@e.test', 'see https://e.test', 'www.e.test', '""']) {
      const named = new Map(people).set(bob, { ...people.get(bob)!, name });
      expect(composeLetter({ ...request(carol, proposal, { kind: 'invitation' }), people: named })!.text).toContain(
        'b…@client.test',
      );
    }
  });
});

test('the invitation carries the words of the first mail, not of the “send” that let it go', () => {
  const words = ['Let’s talk about Q3.', 'send'].map((text, index) => ({
    seq: 4 * index + 1,
    party: ann,
    kind: 'said' as const,
    text,
  }));
  const { text } = composeLetter(
    request(bob, { ...proposal, description: 'Bring the numbers' }, { kind: 'invitation' }, { words }),
  )!;
  expect(text).toContain('> Let’s talk about Q3.');
  expect(text).not.toContain('> send');
  expect(text).toContain('- About: Bring the numbers');
  const same = composeLetter(
    request(bob, { ...proposal, description: 'talk about Q3' }, { kind: 'invitation' }, { words }),
  )!;
  expect(same.text).not.toContain('- About:');
});

test('a message is passed on word for word, and no other', () => {
  const words = [3, 5, 7].map((seq) => ({ seq, party: bob, kind: 'said' as const, text: `number ${seq}` }));
  const { text } = composeLetter(request(ann, proposal, { kind: 'message', from: bob, entry: 5 }, { words }))!;
  expect(text).toMatch(/> number 5\n/);
  expect(text).not.toMatch(/number [37]/);
});

test('long lists and long words stay one letter below 100 kB', () => {
  const words = [{ seq: 1, party: ann, kind: 'said' as const, text: 'x'.repeat(200_000) }];
  const many: Event = { ...proposal, title: 'y'.repeat(500), description: 'z'.repeat(9000) };
  const letter = composeLetter(request(bob, many, { kind: 'invitation' }, { words, now }))!;
  expect(Buffer.byteLength(letter.html) + Buffer.byteLength(letter.text)).toBeLessThan(100_000);
});
