// Tage ohne Monat: "am 14.", "der 25.", "den 18ten", "am 20. des nächsten Monats".
import type { Parser } from 'chrono-node/en';
import { phrase } from '../../phrase.ts';

export const monthdayPhrases: readonly Parser[] = [
  // am 14.   den 25.   18ter   der 3. nächsten Monats   vom 18.
  phrase(
    'monthdays',
    '(?<lead>(?:am|den|der|dem) )?(?<day>[0-3]?\\d)(?<mark>\\.(?!\\d)|te[rn]?)(?<tail> (?:des |diesen |dieses )?(?<next>nächsten |kommenden )?monats)?',
    (g, { before, after }) => {
      const day = Number(g['day']);
      if (day < 1 || day > 31 || /[\d.,:/$€£]$/.test(before())) return undefined;
      // "um 10." ends a sentence.
      if (g['mark'] === '.' && /\bum $/i.test(before())) return undefined;
      // "1. Dienstag": the label of a line; "3. Option", "2. Hälfte" count something else.
      if (
        g['lead'] === undefined &&
        /^\s*(?:[-*•>]\s*)?$/.test(before()) &&
        /^ ?[A-ZÄÖÜ][a-zäöü]{2}/.test(after()) &&
        !/^ ?(?:morgens|abends|früh|Morgen|Abend)/i.test(after())
      )
        return undefined;
      if (
        /^ ?(?:wahl|option|termin|vorschlag|slot|hälfte|stock|etage|platz|mal|quartal|woche|halbjahr|möglichkeit)/i.test(
          after(),
        )
      )
        return undefined;
      const months = g['tail'] === undefined ? undefined : g['next'] === undefined ? 0 : 1;
      const days = { kind: 'monthday', day, ...(months !== undefined && { months }) } as const;
      const led = g['lead'] !== undefined || /\b(?:vom|bis|zum|ab|seit|auf)[ ]$/i.test(before());
      return !led && months === undefined ? { kind: 'weak', days } : { kind: 'time', days };
    },
  ),
];
