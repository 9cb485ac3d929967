// English words for days, months, hours and numbers, with the spellings that people use and their commonest slips.
import type { Weekday } from '../../mention.ts';
import { unitTable } from '../../neutral/lengths.ts';
import { anyOf, wordTable } from '../../neutral/words.ts';

export const weekdays = wordTable<Weekday>({
  1: 'monday mon',
  2: 'tuesday tues tue',
  3: 'wednesday weds wed wensday wendsday',
  4: 'thursday thurs thur thu',
  5: 'friday fri',
  6: 'saturday sat',
  7: 'sunday sun',
});

export const months = wordTable({
  1: 'january jan',
  2: 'february feb febuary',
  3: 'march mar marh',
  4: 'april apr arpil',
  5: 'may',
  6: 'june jun',
  7: 'july jul',
  8: 'august aug',
  9: 'september sept sep',
  10: 'october oct',
  11: 'november nov',
  12: 'december dec',
});

/** "one" to "nineteen" */
const plain =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 1] as const);
const ones = plain.slice(0, 9);
const tens: readonly (readonly [string, number])[] = [
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
];

/** "twenty one" to "ninety nine" */
const compounds = tens.flatMap(([ten, value]) => ones.map(([one, more]) => [`${ten} ${one}`, value + more] as const));

/** "two", "twelve"; "a couple of" and "few" as people count them. */
export const counts: ReadonlyMap<string, number> = new Map<string, number>([
  ...plain,
  ...tens,
  ...compounds,
  ['a hundred', 100],
  ['one hundred', 100],
  ['a hundred and twenty', 120],
  ['one hundred and twenty', 120],
  ...wordTable({
    1: 'a an',
    2: 'a_couple_of a_couple couple_of couple couple_o a_couple_o',
    3: 'a_few few several',
  }),
]);

export const fractions = wordTable({
  0.25: 'quarter a_quarter quarter_of_a quarter_of_an a_quarter_of_an 1/4 1/4_of_an ¼ ¼_of_an',
  0.5: 'half half_a half_an a_half an_half half_of_an 1/2 1/2_a 1/2_an ½ ½_an',
  0.75: 'three_quarter three_quarters three_quarters_of_a three_quarters_of_an 3/4 3/4_of_an ¾ ¾_of_an',
});

export const units = unitTable({
  second: 'seconds second secs sec s',
  minute: 'minutes minute mins min m minuets minits minuts mintues miutes mnts',
  hour: 'hours hour hrs hr h',
  day: 'days day nights night',
  week: 'weeks week weekends weekend',
  fortnight: 'fortnights fortnight',
  month: 'months month',
  quarter: 'quarters quarter',
  year: 'years year yrs yr y',
});

/** "one" to "twelve" */
export const hourWords: ReadonlyMap<string, number> = new Map(plain.slice(0, 12));

/** "thirty", "oh five", "twenty-seven": the minutes after an hour in words. */
export const minuteWords: ReadonlyMap<string, number> = new Map([
  ...plain.slice(9),
  ...[...tens, ...compounds].filter(([, value]) => value < 60),
  ...ones.map(([one, value]) => [`oh ${one}`, value] as const),
]);

const ordinalOnes = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** "first" to "thirty-first" */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ordinalOnes.map((word, i) => [word, i + 1] as const),
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, 10 + i] as const),
  ...ordinalOnes.map((word, i) => [`twenty ${word}`, 21 + i] as const),
  ['thirtieth', 30],
  ['thirty first', 31],
]);

// Only an abbreviation has a point: that of "on Monday." ends the sentence.
const shortOf = (words: Iterable<string>, most: number): string =>
  anyOf([...words].filter((word) => word.length <= most));
const longOf = (words: Iterable<string>, most: number): string =>
  anyOf([...words].filter((word) => word.length > most));

export const weekday = `(?:${longOf(weekdays.keys(), 5)}|(?:${shortOf(weekdays.keys(), 5)})\\.?)`;
export const month = `(?:${longOf(months.keys(), 4)}|may|june|july|(?:${shortOf(months.keys(), 4)})\\.?)`;
export const fraction = `(?:${anyOf(fractions.keys())})`;
export const count = `(?:\\d{1,3}|${anyOf(counts.keys())})`;
export const ordinal = `(?:${anyOf(ordinals.keys())})`;
/** "3rd", "3 rd", "3." */
export const dayNumber = '(?:[0-3]?\\d(?: ?(?:st|nd|rd|th))?)';
/** A year is written with four digits, of this century or the last; "1115" after a date is an hour. */
export const year = "(?:19[7-9]\\d|20\\d\\d|'\\d\\d)(?!:|[.]\\d| ?[ap][.]?m)";

/** "2026", "'26" */
export const yearOf = (text: string): number => (text.startsWith("'") ? 2000 + Number(text.slice(1)) : Number(text));
