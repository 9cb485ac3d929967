// Texts that nobody would write, the same for the same number: words of the trade, digits, signs, scripts, all mixed.
import type { NewInput, ReplyInput } from '../../src/language/reading.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { Instant } from '../../src/values/instant.ts';
import type { WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

const lists: readonly (readonly string[])[] = [
  'yes no ok works fine can could would can’t cannot free busy away only just not either neither both all none any rest'.split(
    ' ',
  ),
  'if unless but and or then instead rather maybe perhaps probably also too except without before after by until from to between'.split(
    ' ',
  ),
  'Monday Tue Weds thursday Fri Sat Sunday tomorrow today weekend morning afternoon evening noon midnight EOD lunch'.split(
    ' ',
  ),
  'March apr Sept 1st 2nd the 14th 3/4 2026-03-05 31 February 30 Feb week month year next this last coming'.split(' '),
  '10 2pm 14:30 1430 14h30 half past three quarter to 9 9-11 2–4 noonish 25:00 at @ #2 option slot 1) 2. (3) 4, 1-3'.split(
    ' ',
  ),
  'confirm cancel move make it an hour add bob@example.com remove undo stop help status delegate to remind everyone seats'.split(
    ' ',
  ),
  'Dienstag geht leider nicht Mittwoch passt mir Uhr vormittags nächste Woche oder lieber keiner alle beide'.split(' '),
  'London ET CET Tokyo time my GMT UTC+2 IST Z PST'.split(' '),
  ['.', ',', ';', ':', '!', '?', '-', '–', '…', '(', ')', '"', '“', '>', '*', '|', '/', '\n', '\n\n', '\t', '- ', '> '],
  [
    '👍',
    '✅',
    '❌',
    '🤷',
    '\u202e',
    '\u200d',
    '\u0000',
    '\ufeff',
    'שלום',
    'مرحبا',
    '你好',
    '火曜日',
    'é',
    '𝟐',
    '２',
    '①',
    'ﬀ',
    '\ud800',
  ],
  [
    'Best,',
    'Cheers',
    'Thanks!',
    '--',
    'Sent from my iPhone',
    'On Mon, Ann wrote:',
    'Title:',
    'When:',
    'Where:',
    'With:',
    'Seats:',
  ],
  [
    'works for me',
    "can't do",
    'how about',
    'I could do',
    'at a pinch',
    'if need be',
    'none of these',
    'any of them',
    'the first one',
  ],
  [
    "let's go with",
    'in a meeting',
    'not before',
    'as long as',
    'I would rather',
    'the day after',
    'first half of',
    'a week on',
  ],
];

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Berlin'] as ZoneId[];

/** The `n`-th mail: a reply mostly, each eleventh time a new one; a few of them long. */
export function mailOf(n: number): ReplyInput | NewInput {
  const roll = dice(n);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const size = n % 997 === 0 ? 3000 : 1 + Math.floor(roll() * roll() * 60);
  const words = Array.from({ length: size }, () =>
    roll() < 0.02 ? String.fromCodePoint(Math.floor(roll() * 0x10ffff)) : pick(pick(lists)),
  );
  const text = words.join(roll() < 0.1 ? '' : ' ');
  const zone = pick(zones);
  const now = '2026-03-27T09:15:00Z' as Instant;
  if (n % 11 === 0)
    return {
      kind: 'new',
      now,
      zone,
      from: 'ann@example.com' as EmailAddress,
      to: ['bob@example.com' as EmailAddress],
      cc: [],
      subject: words.slice(0, 4).join(' '),
      text,
    };
  const slots = Array.from({ length: Math.floor(roll() * 6) }, (_, i) => ({
    n: i + 1 + Math.floor(roll() * 2),
    begin: `2026-03-${28 + (i % 4)}T0${1 + i}:30` as WallTime,
    end: `2026-03-${28 + (i % 4)}T0${2 + i}:30` as WallTime,
  }));
  return {
    kind: 'reply',
    now,
    zone,
    role: roll() < 0.3 ? 'organizer' : 'party',
    duration: 'PT30M',
    seats: roll() < 0.1 ? 8 : null,
    state: roll() < 0.1 ? 'confirmed' : 'proposing',
    slots,
    parties: ['bob@example.com' as EmailAddress],
    text,
  };
}
