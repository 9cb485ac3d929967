// German words between times, before them and behind them.
import { filled, gap, lead, signOr, tail } from '../../joins/patterns.ts';
import type { JoinWords } from '../../joins/words.ts';
import { never } from '../../neutral/words.ts';

const roughly = 'ca\\.?, circa, etwa, ungefähr, gegen';
const articles = 'dem, den, der';
const fillers = `${roughly}, ${articles}`;

export const joinWords: JoinWords = {
  // 10 - 12   10 bis 12   vom 13.11. zum 14.11.   vom 18. auf den 19.   06. - 07.12.
  to: signOr(
    '--?|~',
    'bis(?: zum| zu| einschließlich| inkl\\.?)?, zum?, auf',
    `${fillers}, am, zum, um, so, spätestens, max\\.?, maximal`,
  ),
  between: lead('(?:so )?zwischen, (?:so )?zw\\.?', { fillers }),
  betweenAnd: signOr('-|&', 'und, bis', fillers),
  from: lead('vom, von, ab', { soft: 'irgendwann', fillers: `${fillers}, um` }),
  // um 3   gegen 9   ca. 14   gg 9   um ca. 16   punkt 8
  at: /(?:^|[ (,])(?:um|punkt|gegen|gg\.?|ca\.?|circa|etwa|ungefähr|so|@|(?:um|so) (?:ca\.?|etwa|gegen)) ?$/i,
  // Dienstag außer 2-3   11 statt 10
  excluding: lead('außer(?: von)?, ausser(?: von)?, nicht, statt, anstatt, anstelle von, ohne', { fillers: 'um' }),
  // am 5.12   heute 30.08
  on: /(?:^|[ (])(?:am|vom|von|bis|zum|den|dem|der|ab|heute|morgen|an|seit|auf|on)[ (](?:den |dem |\()?$/i,
  pointsAreDates: true,
  sides: [
    [
      lead('frühestens(?: ab| um| am)?, nicht vor, erst ab, erst nach, ab, seit, von', {
        soft: 'irgendwann, ca\\.?',
        fillers: `${fillers}, um`,
      }),
      'from',
    ],
    [lead('nach', { soft: 'irgendwann, kurz, gleich, direkt', fillers }), 'after'],
    [lead('vor', { soft: 'irgendwann, kurz, noch', fillers }), 'before'],
    [lead('bis (?:einschließlich|einschliesslich|inklusive|inkl\\.?|und mit)(?: zum)?', { fillers }), 'through'],
    [
      lead(
        'bis (?:spätestens|zum|zu|maximal|max\\.?|ca\\.?|etwa)(?: um)?, spätestens(?: am| um| bis zum| bis)?, nicht später als, bis(?: um)?',
        { fillers },
      ),
      'by',
    ],
  ],
  tails: [
    [tail('oder später, oder danach, aufwärts, frühestens'), 'from'],
    [tail('oder früher, oder davor, spätestens'), 'by'],
  ],
  // von Mittwoch an   ab Freitag aufwärts
  onward: /^ (?:an|aufwärts)(?= ?(?:$|[.,;!?)]))/i,
  // Di oder Mi   der 14., 15.   Mo / Mi   Freitag und Samstag
  or: /^(?: ?, ?(?:(?:und|oder|&|dann) )?| ?[/&+] ?| (?:oder|und|bzw\.?|sowie|alternativ) )(?:(?:am|um|ab|gegen|ca\.?|auch|aber|der|den|dem|vielleicht|noch|eventuell|or|and) )*$/i,
  // Freitag um 3   3 Uhr am Freitag   Donnerstag (gegen 10)   12.3., 14 Uhr   12.3. - abends
  beside: filled(
    ' ?[,:(@/] ?| ?[,.)]{1,2} ?(?:- ?)?| ?- ?| ',
    `${fillers}, gg\\.?, um, am, ab, von, zwischen, so, in, im, des, für, at, around, bis, raus, ein, dann, jeweils, immer, punkt, irgendwann, gerne, auch`,
  ),
  // Dienstag, den 10.   Freitag (13.3.)
  sameDay: filled('[.,]{0,2} ?\\(?| ?- ?| ?\\/ ?|\\) ?', `${articles}, am, des, also, d\\.h\\., das ist, in, an`),
  // nächste Woche, am besten Dienstag
  withinWeek:
    /^,? ?(?:(?:vielleicht|zum beispiel|z\.b\.|am besten|am liebsten|gerne|etwa|und zwar|der|in|am|an|oder|von) )*$/i,
  weekOf: /\b(?:in )?(?:der |die )?woche (?:vom|ab|um|ab dem|mit dem) (?:den |dem )?$/i,
  reckoned: [
    [gap('ab, beginnend(?: am| mit)?', articles), 'spent'],
    [gap('nach, von', articles), 'on'],
    [gap('vor', articles), 'back'],
  ],
  lasting: /^(?:für|à) /i,
  // alle Tage außer Freitag
  except: /^,? ?(?:außer|ausser|bis auf|ausgenommen|(?:nur |aber )?nicht) (?:(?:am|den|der|dem|an) )*$/i,
  // 3 Leute   3 weitere   9 bis 15 Personen
  counted:
    /^(?: ?(?:-|bis|oder|und) ?\d+)? (?:weitere[nr]?|andere[nr]?|verschiedene[nr]?|von uns|von euch|(?!Uhr|Std|Min|[A-Z][a-z]*tag)[A-ZÄÖÜ][a-zäöüß]+e[nrs]?\b)/,
  // noch 2 morgen
  counting:
    /\b(?:für|noch|andere[nr]?|alle|beide[nr]?|nur|die|diese|meine|unsere|haben|hat|brauche[nt]?|sind|option|termin|vorschlag)[ ]$/i,
  // the verb right behind the day goes on: "Donnerstag bin ich ab 12 da"
  clause:
    /\b(?:aber|außer|ausser|statt|nicht|kein(?:e|en)?|oder|und|war|wenn|weil|da|obwohl|sondern|statt)\b|(?<!^ )\b(?:passt|geht|ist|sind|kann|könnte|leider)\b|[a-zäöüß][^,]*, |[;?!]| - /i,
  // Abkürzungen, die klein geschrieben Wörter sind: "um 10 ist gut"
  zoneWords: /^(?:et|ct|mt|pt|ist|ast|bst|cat|met|z|hst|brt|wet|mst|est|art)$/,
  // Berliner Zeit   Ortszeit London   meine Zeit   deutscher Zeit   (CET)
  zoneTail:
    /^ \(?(?:(?<own>meiner|meine|unserer|unsere) zeit|(?<place>[a-zäöü.]{2,14}(?: [a-zäöü.]{2,14})?) (?:orts)?zeit|ortszeit (?<place2>[a-zäöü.]{2,14}))(?![a-zäöü])\)?/i,
  ownOnward: never,
  mayCount: /\bfür $/i,
  article: never,
  dateArticle: never,
  hourInWords: never,
  orBehindComma: /^ ?, ?(?:und|oder) /i,
};
