// English: what letters say between the sentences of their templates. The shape of this table is what every language fills.
import type { AnswerValue } from '../../language/reading.ts';
import type { Minutes } from '../../values/instant.ts';
import { deeds } from './en-deeds.ts';
import { personal } from './en-personal.ts';
import { conflict, refusals } from './en-refusals.ts';
import { story } from './en-story.ts';

/** A date taken apart, so that each language puts it together in its own order. */
export interface DateParts {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

const answers: Readonly<Record<AnswerValue, string>> = { yes: 'yes', maybe: 'if need be', no: 'no' };

const saidTo: Readonly<Record<AnswerValue | 'none', string>> = {
  yes: 'yes to',
  maybe: 'if need be',
  no: 'no to',
  none: 'no answer to',
};

export const en = {
  /** BCP 47, for `<html lang>` and Content-Language. */
  language: 'en',

  /** `Tuesday 3 March 2026` */
  date: ({ weekday, day, month, year }: DateParts): string =>
    `${weekdays[weekday - 1]} ${day} ${months[month - 1]} ${year}`,
  /** `14:00–14:30`, with the word that a language puts behind it: `14:00–14:30 Uhr`. */
  hours: (clocks: string): string => clocks,
  /** `14:00 in Europe/London` */
  inZone: (time: string, zone: string): string => `${time} in ${zone}`,
  /** Where clocks go back and an hour comes twice: `Europe/Berlin, UTC+2`. */
  withOffset: (zone: string, offset: string): string => `${zone}, UTC${offset}`,
  /** Of a slot longer than the meeting: `any 30 minutes of it`. */
  window: (minutes: Minutes): string => `any ${length(minutes)} of it`,
  length,

  /** `Ann, Bob and Carol` */
  and: (items: readonly string[]): string => joined(items, 'and'),
  /** `2, 3 or 4` */
  or: (items: readonly string[]): string => joined(items, 'or'),
  /** `1 time`, `2 times` */
  times: (n: number): string => plural(n, 'time', 'times'),
  moreTimes: (n: number): string => plural(n, 'more time', 'more times'),
  otherTimes: (n: number): string => plural(n, 'other time', 'other times'),
  seats: (n: number): string => plural(n, 'seat', 'seats'),
  withPlaces: (name: string, places: number): string => `${name} (${places} places)`,
  /** In a window, when the meeting would be. */
  best: (when: string): string => `best: ${when}`,
  people: (n: number): string => plural(n, 'person', 'people'),
  /** `3 of 5 people have answered` */
  answered: (n: number, all: number): string =>
    `${n} of ${plural(all, 'person', 'people')} ${n === 1 ? 'has' : 'have'} answered`,

  you: 'you',
  optional: (name: string): string => `${name} (optional)`,
  others: (n: number): string => plural(n, 'other', 'others'),
  quoted: (words: string): string => `“${words}”`,

  /** The title of an event that nobody named. */
  meetingOf: (names: string): string => (names === '' ? 'A meeting' : `Meeting of ${names}`),
  /** How sentences speak of an event: in their middle, and at their start. */
  about: (title: string | undefined, names: string): { readonly inside: string; readonly leading: string } =>
    title === undefined
      ? {
          inside: names === '' ? 'a meeting' : `the meeting of ${names}`,
          leading: names === '' ? 'The meeting' : `The meeting of ${names}`,
        }
      : { inside: `“${title}”`, leading: `“${title}”` },
  /** The subject of every letter of a thread but the first. */
  reply: (subject: string): string => `Re: ${subject}`,
  /** The display name under which a letter leaves. */
  via: (organizer: string): string => `${organizer} via Parley`,
  /** Subjects of letters that may hold no word of a stranger's. */
  confirmSubject: 'Please confirm your request to Parley',
  guardedSubject: 'A time for a meeting',
  /** The organizer as calendars name them. */
  organizerName: (organizer: string): string => `Parley for ${organizer}`,

  answers,
  /** Of a stretch, what suits: `yes, 15:00–17:00`. */
  inPart: (answer: string, parts: string): string => `${answer}, ${parts}`,
  unsaid: 'no, since you did not mention it',
  known: 'no, since your calendar has something else then',
  none: 'no answer yet',
  /** `yes to 2 and 3, if need be 4, no to 1`, and what was taken back. */
  said: (said: Readonly<Record<AnswerValue | 'none', readonly number[]>>): string =>
    (['yes', 'maybe', 'no', 'none'] as const)
      .filter((value) => said[value].length > 0)
      .map((value) => `${saidTo[value]} ${joined(said[value].map(String), 'and')}`)
      .join(', '),
  /** `yes: Ann and Bob` */
  group: (value: AnswerValue | 'none', who: string): string =>
    `${value === 'none' ? 'not answered' : answers[value]}: ${who}`,
  /** `2 yes` */
  count: (value: AnswerValue | 'none', count: number): string =>
    `${count} ${value === 'none' ? 'not answered' : answers[value]}`,
  /** Who has a seat, who is asked, who waits, in an event with so many seats. */
  seatGroups: {
    held: (who: string): string => `coming: ${who}`,
    offered: (who: string): string => `asked: ${who}`,
    maybe: (who: string): string => `perhaps: ${who}`,
    queued: (who: string): string => `in line: ${who}`,
    waiting: (who: string): string => `not asked yet: ${who}`,
    declined: (who: string): string => `not coming: ${who}`,
    lapsed: (who: string): string => `did not answer in time: ${who}`,
  },
  seatsTaken: (taken: number, seats: number): string =>
    `${taken} of ${plural(seats, 'seat', 'seats')} ${taken === 1 ? 'is' : 'are'} taken`,
  /** Answers that the organizer entered for somebody: `Bob Ray: yes to 2`. */
  entered: (name: string, summary: string): string => `${name}: ${summary}`,
  /** A phrase at the start of a line of its own. */
  sentence: (phrase: string): string =>
    // An address is written as it is: dave@client.test is invited.
    /^\S+@/.test(phrase) ? phrase : `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`,
  yourAnswer: (answer: string): string => `your answer: ${answer}`,
  /** A name with the words that made a yes a maybe. */
  withWords: (name: string, words: string): string => `${name} (“${words}”)`,

  /** Letters about no event. */
  personal,
  deeds,
  refusals,
  conflict,
  story,
};

function length(minutes: Minutes): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return plural(rest, 'minute', 'minutes');
  return rest === 0
    ? plural(hours, 'hour', 'hours')
    : `${plural(hours, 'hour', 'hours')} ${plural(rest, 'minute', 'minutes')}`;
}

export type Phrases = typeof en;
