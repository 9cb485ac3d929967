// German words for days, months, hours and numbers; English names of days and months stand beside them, since calendars
// print them into German mail.
import type { Weekday } from '../../mention.ts';
import { unitTable } from '../../neutral/lengths.ts';
import { anyOf, wordTable } from '../../neutral/words.ts';

export const weekdays = wordTable<Weekday>({
  1: 'montag mon monday mo',
  2: 'dienstag tue tues tuesday di die',
  3: 'mittwoch wed wednesday mi mitt',
  4: 'donnerstag thu thur thurs thursday do don donn',
  5: 'freitag fri friday fr fre freit',
  6: 'samstag sonnabend sat saturday sa sam',
  7: 'sonntag sun sunday so son',
});

export const months = wordTable({
  1: 'januar jänner jan january',
  2: 'februar feber feb february',
  3: 'märz maerz mär mrz mar march',
  4: 'april apr',
  5: 'mai may',
  6: 'juni juno jun june',
  7: 'juli jul july',
  8: 'august aug',
  9: 'september sept sep',
  10: 'oktober okt october oct',
  11: 'november nov',
  12: 'dezember dez december dec',
});

const twoToTwelve = {
  2: 'zwei zwo',
  3: 'drei',
  4: 'vier',
  5: 'fünf fuenf',
  6: 'sechs',
  7: 'sieben',
  8: 'acht',
  9: 'neun',
  10: 'zehn',
  11: 'elf',
  12: 'zwölf zwoelf',
};

export const hourWords = wordTable({ 1: 'eins ein', ...twoToTwelve });

/** "zwei", "fünfundvierzig"; "ein paar" as people count them. */
export const counts = wordTable({
  ...twoToTwelve,
  1: 'ein eine einer einem einen eins',
  2: `${twoToTwelve[2]} ein_paar beiden`,
  14: 'vierzehn',
  15: 'fünfzehn fuenfzehn',
  20: 'zwanzig',
  30: 'dreißig dreissig',
  40: 'vierzig',
  45: 'fünfundvierzig',
  60: 'sechzig',
  90: 'neunzig',
});

export const fractions = wordTable({
  0.25: 'viertel eine_viertel',
  0.5: 'halbe halben halber eine_halbe einer_halben einen_halben ein_halber',
  0.75: 'dreiviertel eine_dreiviertel',
  1.5: 'anderthalb eineinhalb',
  2.5: 'zweieinhalb',
});

export const units = unitTable({
  second: 'sekunden sekunde',
  minute: 'minuten minute min',
  hour: 'stunden stunde std h',
  day: 'tagen tages tage tag nächten nächte nacht',
  week: 'wochen woche',
  month: 'monaten monates monats monate monat',
  year: 'jahren jahre jahr',
});

export const ordinals = wordTable({
  1: 'erste ersten erster erstes',
  2: 'zweite zweiten zweiter zweites',
  3: 'dritte dritten dritter drittes',
  4: 'vierte vierten vierter viertes',
  5: 'fünfte fünften fünfter',
});

export const month = `(?:${anyOf(months.keys())})\\.?`;
export const fraction = `(?:${anyOf(fractions.keys())})`;
export const count = `(?:\\d{1,3}|${anyOf(counts.keys())})`;
/** "3.", "10ter", "12" */
export const dayNumber = '(?:[0-3]?\\d(?:\\.|ter|ten|te|th|st|nd|rd)?)';
export const year = "(?:19[7-9]\\d|20\\d\\d|'\\d\\d)(?![:.]\\d| ?(?:uhr|h)\\b)";
/** "2026", "'26" */
export const yearOf = (text: string): number => (text.startsWith("'") ? 2000 + Number(text.slice(1)) : Number(text));

/** "Morgen" beside a weekday is the morning. */
export const partOfDay = 'morgen|vormittag|mittag|nachmittag|abend|nacht|früh|frueh';
