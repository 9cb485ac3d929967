// German words around a time that belong to it or change what it means.
import { never, noWords, wordSet } from '../../neutral/words.ts';
import type { TimeWords } from '../../words.ts';

export const times: TimeWords = {
  beforeTime: wordSet('an der in zu von um für auf gegen bei über während zwecks jeweils etwa circa also'),
  standsAlone: never,
  wholeDay: never,
  beforeMonthday: noWords,
  betweenDates: wordSet(','),
  notBefore: /^nicht\s(?=vor|später)/i,
  // `seit Montag`   `gestern`   `vor zwei Wochen`   `letzten Dienstag`
  past: /^seit\b|\b(?:vor)?gestern\b|^vor (?:\d+|ein\p{L}*|zwei|drei|vier|paar) (?:tag|woche|monat)/iu,
  // `jeder andere Tag`   `alle anderen Vormittage`
  others: /\bandere?[nmrs]?\s/i,
  // `bis Donnerstag!` is read as a greeting only where phrases say so: nothing is blanked
  greetedDay: /(?!)/gu,
  meal: /frühstück|mittag|abendessen|essen/i,
  // Nothing: German needs no "one" behind "Tuesday"
  pronoun: /(?!)/gu,
  asideFrom: { before: wordSet('abgesehen ausgenommen'), from: wordSet('von vom') },
  beforePlace: wordSet('in aus nach auf zu'),
  // `Dienstag kann ich erst ab 10`   `Donnerstag bin ich erst ab 12`   `Freitag wäre mir 14 Uhr`   `Am Mittwoch ginge es um 9`
  bridge:
    /^,?\s*(?:(?:bin|sind|kann|könnte|können|könnten|habe|hab|haben|hätte|hätten|muss|müsste|müssen|passt|ginge|geht|klappt|würde|wird|arbeite|arbeiten|komme|kommen|ist|steh|stehe)(?:\s+(?:ich|wir|es|mir|uns|bei mir|bei uns|für mich|allerdings|leider|aber|auch|jedoch|eigentlich|nur|erst))*\s*|(?:ich|wir)\s+(?:bin|sind|kann|können|könnte|könnten)\s*)(?:auch|nur|leider|gut|gerne?|noch|zeit|schon|erst|jederzeit|immer|frei|verfügbar)?\s*(?:auch|nur|noch|erst|schon)?\s*(?:um|ab|gegen|am|ab)?\s*$/u,
  later: /später/i,
  forward: wordSet(
    'kann kannst könnte könnten können wäre wären würde würden ginge geht gehen passt passen passte frei vorschlag vorschlagen schlage biete anbieten stattdessen lieber alternativ alternative treffen möglich gut besser wie sollen sollte wollen vielleicht eventuell sonst',
  ),
};
