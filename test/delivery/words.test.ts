// The small things that letters are put together from: times, names, titles, lines.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayName, namesFor, shortName } from '../../src/delivery/names.ts';
import { en } from '../../src/delivery/phrases/en.ts';
import { type Clocks, formatMoment, formatSpan } from '../../src/delivery/times.ts';
import { titleOf } from '../../src/delivery/title.ts';
import { wrapText } from '../../src/delivery/wrap.ts';
import type { Event } from '../../src/scheduling/event.ts';
import type { EmailAddress, Mailbox } from '../../src/values/address.ts';
import { ann, at, bob, carol, id, party, people, proposal, wall, zone } from './stage.ts';

const clocks = (event: string, reader = event): Clocks => ({ event: zone(event), reader: zone(reader), phrases: en });

describe('times', () => {
  test.each([
    [
      '2026-03-03T14:00',
      '2026-03-03T14:30',
      clocks('Europe/London'),
      'Tuesday 3 March 2026, 14:00–14:30 (Europe/London)',
    ],
    [
      '2026-03-03T14:00',
      '2026-03-03T14:30',
      clocks('Europe/London', 'Europe/Berlin'),
      'Tuesday 3 March 2026, 15:00–15:30 (Europe/Berlin), 14:00 in Europe/London',
    ],
    [
      '2026-03-03T18:00',
      '2026-03-03T19:00',
      clocks('America/New_York', 'Asia/Tokyo'),
      'Wednesday 4 March 2026, 08:00–09:00 (Asia/Tokyo), Tuesday 3 March 2026, 18:00 in America/New_York',
    ],
    ['2026-03-03T22:00', '2026-03-04T00:00', clocks('UTC'), 'Tuesday 3 March 2026, 22:00–24:00 (UTC)'],
    [
      '2026-03-03T22:00',
      '2026-03-05T01:00',
      clocks('UTC'),
      'Tuesday 3 March 2026, 22:00 – Thursday 5 March 2026, 01:00 (UTC)',
    ],
    // The hour that comes twice: the first of the two is meant, and said.
    [
      '2026-10-25T02:30',
      '2026-10-25T03:30',
      clocks('Europe/Berlin'),
      'Sunday 25 October 2026, 02:30–03:30 (Europe/Berlin, UTC+2)',
    ],
    [
      '2026-11-01T01:30',
      '2026-11-01T02:30',
      clocks('America/St_Johns'),
      'Sunday 1 November 2026, 01:30–02:30 (America/St_Johns, UTC−2:30)',
    ],
  ])('%s to %s', (begin, end, where, expected) => {
    expect(formatSpan(wall(begin), wall(end), where)).toBe(expected);
    expect(formatSpan(wall(begin), wall(end), where)).toBe(expected);
  });

  test('a moment', () => {
    expect(formatMoment(at('2026-03-05T17:00:00.000Z'), clocks('Europe/London'))).toBe(
      'Thursday 5 March 2026, 17:00 (Europe/London)',
    );
    expect(formatMoment(at('2026-07-05T23:30:00.000Z'), clocks('Europe/London', 'Asia/Kolkata'))).toBe(
      'Monday 6 July 2026, 05:00 (Asia/Kolkata), 00:30 in Europe/London',
    );
  });
});

describe('names', () => {
  const with_ = (...names: (string | undefined)[]): [Event, Map<ReturnType<typeof id>, Mailbox>] => {
    const all = names.map((name, index): [ReturnType<typeof id>, Mailbox] => [
      id(index + 1),
      { address: `${'abcdefgh'[index]}${index}@x.test` as EmailAddress, ...(name === undefined ? {} : { name }) },
    ]);
    return [{ ...proposal, parties: all.map(([who]) => party(who)) }, new Map(all)];
  };

  test('two of one name are told apart', () => {
    const [event, all] = with_('Ann', 'Bob', 'Bob');
    expect(namesFor(event, all, id(1), en).list([id(1), id(2), id(3)])).toBe(
      'you, Bob (b1@x.test) and Bob (c2@x.test)',
    );
    expect(namesFor(event, all, id(2), en).list([id(1), id(2), id(3)])).toBe('Ann, you and Bob (c…@x.test)');
  });

  test.each([
    ['Ann Lee', 'Ann'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['Lee, Ann', 'Lee, Ann'],
    ['Dr. Lee', 'Dr. Lee'],
    ['Ann', 'Ann'],
  ])('%s is called %s', (name, short) => expect(shortName(name)).toBe(short));

  test('quotes and invisible marks are no part of a name', () =>
    expect(displayName({ address: 'x@x.test' as EmailAddress, name: ' "Ann\u200b  Lee"\r\n' })).toBe('Ann Lee'));

  test('a title made of people names few of them', () => {
    const [event, all] = with_('Ann Lee', 'Bob Ray', undefined, 'Dave Poe', 'Eve', 'Fay', 'Gus');
    const { title: _, ...untitled } = event;
    expect(titleOf(untitled, all, id(2))).toBe('Meeting of Ann, Bob, c…@x.test, Dave and 3 others');
    expect(titleOf({ ...untitled, parties: untitled.parties.slice(0, 3) }, all, id(1))).toBe(
      'Meeting of Ann, Bob and c2@x.test',
    );
    expect(titleOf(proposal, people, bob)).toBe('Q3 review');
  });

  test('two Anns are called by their whole names', () => {
    const [event, all] = with_('Ann Lee', 'Ann Poe', 'Bob Ray');
    const { title: _, ...untitled } = event;
    expect(titleOf(untitled, all, carol)).toBe('Meeting of Ann Lee, Ann Poe and Bob');
  });

  test('the organizer is known to all by address, others by its first letter', () => {
    const nameless = new Map([...people].map(([who, { address }]) => [who, { address }]));
    const names = namesFor(proposal, nameless, bob, en);
    expect([names.of(ann), names.of(bob), names.of(carol)]).toEqual(['ann@example.com', 'you', 'c…@client.test']);
  });
});

test('lengths are said in words', () => {
  expect([1, 30, 60, 90, 120].map(en.length)).toEqual([
    '1 minute',
    '30 minutes',
    '1 hour',
    '1 hour 30 minutes',
    '2 hours',
  ]);
});

describe('lines', () => {
  test('hang under their list item and stay quoted', () => {
    const words = 'word '.repeat(20).trim();
    expect(wrapText(`2. ${words}`).split('\n')[1]).toMatch(/^ {3}word/);
    expect(wrapText(`> ${words}`).split('\n')[1]).toMatch(/^> word/);
    expect(wrapText(`- ${words}`).split('\n')[1]).toMatch(/^ {2}word/);
    expect(wrapText(`a) ${words}`).split('\n')[1]).toMatch(/^ {3}word/);
  });

  test('a link is never broken', () => {
    const link = `https://parley.example.org/${'x'.repeat(100)}`;
    expect(wrapText(`Or answer on your page: ${link}`)).toContain(link);
  });

  test('no word is lost, and only what cannot be broken is longer than 76', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 90 }).map((text) => text.replace(/\s/g, '_'))),
        (all) => {
          const text = all.join(' ');
          const wrapped = wrapText(text);
          expect(wrapped.replace(/\n\s*(?:> ?)?/g, ' ').replace(/ +/g, ' ')).toContain(all[0] ?? '');
          expect(wrapped.split(/[\s>]+/).join('')).toBe(text.split(/[\s>]+/).join(''));
          for (const line of wrapped.split('\n'))
            if (line.length > 76) expect(line.trim().replace(/^(?:> ?|- |\d{1,3}\. |[a-z]\) )/, '')).not.toContain(' ');
        },
      ),
    ));
});
