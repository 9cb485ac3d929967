// Tage, von denen jeder recht ist ("werktags", "jeder Vormittag außer Freitag"), und was sich wiederholt ("jeden Montag").
import type { Parser } from 'chrono-node/en';
import type { Weekday } from '../../mention.ts';
import { anyOf, lookUp } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { partsByWord } from './dayParts.ts';
import { count, partOfDay, weekdays } from './words.ts';

const family = 'sets';
const allDays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const day = anyOf([...weekdays.keys()].filter((word) => word.length > 5));

export const setPhrases: readonly Parser[] = [
  // werktags   an Wochentagen   an allen Tagen   an jedem Vormittag   jeder Tag   an Wochenenden
  phrase(
    family,
    `(?:an (?:allen )?)?(?<work>werktags|werktagen|wochentags|wochentagen)|(?:an )?(?<end>wochenenden)|(?:an )?(?:jede[rm]|allen|alle|egal welche[rm]|irgendeine[mn]?|beliebige[rn]?) (?:(?<tag>tage?n?)|(?<named>${day})|(?<part>${partOfDay}))`,
    (g) => {
      const days: readonly Weekday[] =
        g['work'] !== undefined
          ? [1, 2, 3, 4, 5]
          : g['end'] !== undefined
            ? [6, 7]
            : g['named'] === undefined
              ? allDays
              : [lookUp(weekdays, g['named'])!];
      const part = g['part'] && partsByWord[g['part'].toLowerCase()];
      return { kind: 'time', days: { kind: 'any', weekdays: days }, ...(part && { hours: { kind: 'part', part } }) };
    },
  ),
  // jeden Montag um 10   wöchentlich   alle zwei Wochen   täglich   einmal im Monat
  phrase(
    family,
    `jeden (?:zweiten |dritten )?(?:${day}|tag|morgen|abend|vormittag|nachmittag|monat)|jede (?:zweite |dritte )?(?:woche|stunde)|alle (?:${count} )(?:tage|wochen|monate|stunden)|(?:zwei|vierzehn)?(?:täglich|wöchentlich|monatlich|jährlich|stündlich)|(?:ein|zwei|drei)mal (?:im|in der|pro|am) (?:monat|woche|tag|jahr)`,
    () => ({ kind: 'repeat' }),
  ),
];
