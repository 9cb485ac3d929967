// Letters about no event, word for word; and every kind has its pair of templates.
import { describe, expect, test } from 'vitest';
import { composePersonal, type PersonalBody } from '../../src/delivery/personal.ts';
import { templatesOf } from '../../src/delivery/templates.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { Instant } from '../../src/values/instant.ts';
import type { WallTime } from '../../src/values/wall.ts';
import { now, zone } from './stage.ts';

const scene = { bot: { address: 'parley@example.org' as EmailAddress }, now, url: 'https://parley.example.org' };
const london = zone('Europe/London');
const bob = 'bob@client.test' as EmailAddress;
const afternoon = { begin: '2026-03-03T14:00:00.000Z' as Instant, end: '2026-03-03T16:00:00.000Z' as Instant };
const about = { subject: 'Re: Lunch?', messageId: '<1@x.test>' };
const letter = (body: PersonalBody) => composePersonal(body, scene);
const firstLine = (body: PersonalBody): string => letter(body).text.split('\n\n')[0]!.replaceAll('\n', ' ');

const bodies: readonly [PersonalBody, string, string][] = [
  [
    { says: 'help' },
    'What Parley does',
    'Parley finds times for meetings, by mail. Write to it, with the people you want to meet in To or Cc, and say when you could.',
  ],
  [
    { says: 'unclear', about, unclear: ['the usual'] },
    'Re: Lunch?',
    'Your mail “Lunch?” did not say anything that Parley could act on, so nothing was done and nobody was written to.',
  ],
  [{ says: 'stopped', about }, 'Re: Lunch?', 'Parley will not write to you again.'],
  [
    { says: 'started' },
    'Mail from Parley again',
    'Welcome back: Parley writes to you again when somebody asks for a time with you.',
  ],
  [
    { says: 'zone', zone: zone('America/New_York'), about },
    'Re: Lunch?',
    'Noted: your times are read and printed for America/New_York from now on, where it is 04:15 now.',
  ],
  [
    { says: 'refused', refused: [{ no: 'too-many', what: 'parties', most: 50 }], about },
    'Re: Lunch?',
    'What your mail “Lunch?” asks for could not be done.',
  ],
  [
    { says: 'unreadable', trouble: 'encrypted', about },
    'Re: Lunch?',
    'Your mail “Lunch?” could not be read: it is encrypted. Nothing was changed, and your mail is kept; please send it again as plain text.',
  ],
  [
    { says: 'login', url: 'https://parley.example.org/login/abc' },
    'Your link to Parley',
    'This link lets you in to Parley. It works once, for 15 minutes.',
  ],
  [
    { says: 'time-blocked', zone: london, spans: [afternoon], about },
    'Re: Lunch?',
    'Noted: your time is taken then, and nobody can book you.',
  ],
  [
    { says: 'time-freed', zone: london, spans: [afternoon] },
    'Your time',
    'Noted: you are free again then, but for what you are booked for.',
  ],
  [
    { says: 'time-refused', zone: london, refusal: { no: 'ends-before-it-begins' } },
    'Your time',
    'That ends before it begins, so nothing was changed. Please write it like “I’m busy on Tuesday from 2 to 4”.',
  ],
  [
    { says: 'free-times', zone: london, within: afternoon, people: [{ address: bob, free: [] }] },
    'Free times',
    'bob@client.test has no free time on Tuesday 3 March 2026.',
  ],
  [{ says: 'agenda', zone: london, events: [] }, 'Your meetings', 'You have no meetings to come.'],
  [
    { says: 'digest', zone: london, within: afternoon, events: [] },
    'Your week',
    'Good morning. Nothing is on this week, on Tuesday 3 March 2026.',
  ],
  [
    { says: 'search', zone: london, query: 'budget', cut: false, count: 0, events: [] },
    'Your search',
    'None of your meetings has to do with “budget”.',
  ],
];

describe('letters about no event', () => {
  test.each(bodies)('$says', (body, subject, first) => {
    expect(letter(body).subject).toBe(subject);
    expect(firstLine(body)).toBe(first);
  });

  test('each has its pair of templates, and none is without use', () => {
    const used = bodies.map(([{ says }]) => `personal/${says}`);
    expect(
      templatesOf('en')
        .names.filter((name) => name.startsWith('personal/'))
        .sort(),
    ).toEqual(used.sort());
  });

  test('a day is a day, a stretch its hours; what stands in the way is named', () => {
    const days = { begin: '2026-05-03T23:00:00.000Z' as Instant, end: '2026-05-07T23:00:00.000Z' as Instant };
    const { text } = letter({ says: 'time-blocked', zone: london, spans: [afternoon, days], unclear: ['or so'] });
    expect(text).toContain('- Tuesday 3 March 2026, 14:00–16:00 (Europe/London)');
    expect(text).toContain('- Monday 4 May 2026 – Thursday 7 May 2026 (Europe/London)');
    expect(text).toContain('> or so');
    const refusal = { no: 'booked', events: [{ id: 'e1' as never, title: 'Budget', ...afternoon }] } as const;
    expect(letter({ says: 'time-refused', zone: london, refusal }).text).toContain(
      '- Tuesday 3 March 2026, 14:00–16:00 (Europe/London): “Budget”',
    );
  });

  test('a refused booking names who is in the way, the room, and the nearest times', () => {
    const conflict = {
      no: 'conflict',
      conflicts: [{ address: bob, by: 'event' }],
      room: 'Room 4',
      nearest: [{ begin: '2026-03-03T16:00' as WallTime, end: '2026-03-03T17:00' as WallTime }],
    } as const;
    const { text } = letter({ says: 'refused', refused: [conflict], zone: london });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'bob@client.test cannot at that time, and Room 4 is taken. These times would do: Tuesday 3 March 2026, 16:00–17:00 (Europe/London).',
    );
    expect(letter({ says: 'refused', refused: [{ ...conflict, conflicts: [] }], zone: london }).text).toContain(
      'Room 4 is taken then.',
    );
  });

  test('several people: when all are free, each alone, and nothing of whom one may not know', () => {
    const carol = 'carol@other.test' as EmailAddress;
    const people = [{ address: bob, free: [afternoon] }, { address: carol }];
    const { text } = letter({ says: 'free-times', zone: london, within: afternoon, people });
    expect(text).toContain('bob@client.test is free on Tuesday 3 March 2026:\n\n- Tuesday 3 March 2026, 14:00–16:00');
    expect(text).toContain('Of carol@other.test Parley can tell you nothing');
    const both = people.map(({ address }) => ({ address, free: [afternoon] }));
    expect(letter({ says: 'free-times', zone: london, within: afternoon, people: both, all: [] }).text).toContain(
      'There is no time on Tuesday 3 March 2026 at which all of them are free.',
    );
  });

  test('the link to log in stands in both bodies', () => {
    const { text, html } = letter({ says: 'login', url: 'https://parley.example.org/login/abc' });
    for (const body of [text, html]) expect(body).toContain('https://parley.example.org/login/abc');
  });

  test('nobody who stopped is offered another stop', () => {
    expect(letter({ says: 'stopped' }).unsubscribes).toBe(false);
    expect(letter({ says: 'help' }).unsubscribes).toBe(true);
  });

  test('a subject of somebody else’s making stays one line of words', () => {
    const { subject, text, html } = letter({
      says: 'unclear',
      about: { subject: 'x\r\nBcc: evil@e.test\r\n\r\n<b>y</b>' },
    });
    expect(subject).toBe('Re: x Bcc: evil@e.test <b>y</b>');
    expect(text).toContain('“x Bcc: evil@e.test <b>y</b>”');
    expect(html).toContain('x Bcc: evil@e.test &lt;b&gt;y&lt;/b&gt;');
  });
});
