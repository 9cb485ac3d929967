// Deutsch: was Briefe zwischen den Sätzen ihrer Vorlagen sagen.
import type { AnswerValue } from '../../language/reading.ts';
import type { Minutes } from '../../values/instant.ts';
import { deeds } from './de-deeds.ts';
import { personal } from './de-personal.ts';
import { conflict, refusals } from './de-refusals.ts';
import { story } from './de-story.ts';
import type { DateParts, Phrases } from './en.ts';

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

const answers: Readonly<Record<AnswerValue, string>> = { yes: 'ja', maybe: 'zur Not', no: 'nein' };

const saidTo: Readonly<Record<AnswerValue | 'none', string>> = {
  yes: 'ja zu',
  maybe: 'zur Not',
  no: 'nein zu',
  none: 'keine Antwort zu',
};

export const de: Phrases = {
  language: 'de',

  date: ({ weekday, day, month, year }: DateParts): string =>
    `${weekdays[weekday - 1]}, ${day}. ${months[month - 1]} ${year}`,
  hours: (clocks: string): string => `${clocks} Uhr`,
  inZone: (time: string, zone: string): string => `${time} in ${zone}`,
  withOffset: (zone: string, offset: string): string => `${zone}, UTC${offset}`,
  window: (minutes: Minutes): string => `davon ${length(minutes)}`,
  length,

  and: (items: readonly string[]): string => joined(items, 'und'),
  or: (items: readonly string[]): string => joined(items, 'oder'),
  times: (n: number): string => plural(n, 'Termin', 'Termine'),
  moreTimes: (n: number): string => plural(n, 'weiterer Termin', 'weitere Termine'),
  otherTimes: (n: number): string => plural(n, 'anderer Termin', 'andere Termine'),
  seats: (n: number): string => plural(n, 'Platz', 'Plätze'),
  withPlaces: (name: string, places: number): string => `${name} (${places} Plätze)`,
  best: (when: string): string => `am besten: ${when}`,
  people: (n: number): string => plural(n, 'Person', 'Personen'),
  answered: (n: number, all: number): string =>
    `${n} von ${plural(all, 'Person', 'Personen')} ${n === 1 ? 'hat' : 'haben'} geantwortet`,

  you: 'Sie',
  optional: (name: string): string => `${name} (optional)`,
  others: (n: number): string => plural(n, 'weitere Person', 'weitere'),
  quoted: (words: string): string => `„${words}“`,

  meetingOf: (names: string): string => (names === '' ? 'Ein Treffen' : `Treffen von ${names}`),
  about: (title: string | undefined, names: string): { readonly inside: string; readonly leading: string } =>
    title === undefined
      ? {
          inside: names === '' ? 'ein Treffen' : `das Treffen von ${names}`,
          leading: names === '' ? 'Das Treffen' : `Das Treffen von ${names}`,
        }
      : { inside: `„${title}“`, leading: `„${title}“` },
  // Mail programs know "Re:" in every language.
  reply: (subject: string): string => `Re: ${subject}`,
  via: (organizer: string): string => `${organizer} über Parley`,
  confirmSubject: 'Bitte bestätigen Sie Ihre Anfrage an Parley',
  guardedSubject: 'Ein Termin für ein Treffen',
  organizerName: (organizer: string): string => `Parley für ${organizer}`,

  answers,
  inPart: (answer: string, parts: string): string => `${answer}, ${parts}`,
  unsaid: 'nein, da Sie ihn nicht erwähnt haben',
  known: 'nein, da in Ihrem Kalender dann etwas anderes steht',
  none: 'noch keine Antwort',
  said: (said: Readonly<Record<AnswerValue | 'none', readonly number[]>>): string =>
    (['yes', 'maybe', 'no', 'none'] as const)
      .filter((value) => said[value].length > 0)
      .map((value) => `${saidTo[value]} ${joined(said[value].map(String), 'und')}`)
      .join(', '),
  group: (value: AnswerValue | 'none', who: string): string =>
    `${value === 'none' ? 'keine Antwort' : answers[value]}: ${who}`,
  count: (value: AnswerValue | 'none', count: number): string =>
    `${count} ${value === 'none' ? 'ohne Antwort' : answers[value]}`,
  seatGroups: {
    held: (who: string): string => `dabei: ${who}`,
    offered: (who: string): string => `gefragt: ${who}`,
    maybe: (who: string): string => `vielleicht: ${who}`,
    queued: (who: string): string => `auf der Warteliste: ${who}`,
    waiting: (who: string): string => `noch nicht gefragt: ${who}`,
    declined: (who: string): string => `nicht dabei: ${who}`,
    lapsed: (who: string): string => `nicht rechtzeitig geantwortet: ${who}`,
  },
  seatsTaken: (taken: number, seats: number): string =>
    `${taken} von ${seats === 1 ? '1 Platz' : `${seats} Plätzen`} ${taken === 1 ? 'ist' : 'sind'} vergeben`,
  entered: (name: string, summary: string): string => `${name}: ${summary}`,
  sentence: (phrase: string): string =>
    /^\S+@/.test(phrase) ? phrase : `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`,
  yourAnswer: (answer: string): string => `Ihre Antwort: ${answer}`,
  withWords: (name: string, words: string): string => `${name} („${words}“)`,

  personal,
  deeds,
  refusals,
  conflict,
  story,
};

function length(minutes: Minutes): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return plural(rest, 'Minute', 'Minuten');
  return rest === 0
    ? plural(hours, 'Stunde', 'Stunden')
    : `${plural(hours, 'Stunde', 'Stunden')} ${plural(rest, 'Minute', 'Minuten')}`;
}
