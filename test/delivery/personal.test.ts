// Letters about no event, word for word; and every kind has its pair of templates.
import { describe, expect, test } from 'vitest';
import { composePersonal, type PersonalBody } from '../../src/delivery/personal.ts';
import { templatesOf } from '../../src/delivery/templates.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { now, zone } from './stage.ts';

const scene = { bot: { address: 'parley@example.org' as EmailAddress }, now, url: 'https://parley.example.org' };
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
  [
    { says: 'not-yet', about },
    'Re: Lunch?',
    'Your mail “Lunch?” asks for something that Parley cannot do by mail, so nothing was done.',
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
