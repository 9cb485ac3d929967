// Deutsche Wörter zwischen Zeiten, davor und dahinter.
import type { JoinWords } from '../../joins/words.ts';

const about = '(?:(?:ca\\.?|circa|etwa|ungefähr|gegen|spätestens|max\\.?|maximal|so) )?';

export const joinWords: JoinWords = {
  // 10 - 12   10 bis 12   vom 13.11. zum 14.11.   vom 18. auf den 19.   06. - 07.12.
  to: new RegExp(
    `^\\)? ?(?:-{1,2}|~|bis(?: zum| zu| einschließlich| inkl\\.?)?|zum?|auf(?: den)?) ?(?:(?:den|dem|am|zum|um) )?${about}$`,
    'i',
  ),
  between: /\b(?:so )?zwischen (?:(?:ca\.?|etwa|dem|den|der) )*$/i,
  betweenAnd: /^ ?(?:und|&|-|bis) ?(?:ca\.? |etwa |dem |den |der )*$/i,
  from: /\b(?:irgendwann )?(?:vom|von|ab) (?:(?:ca\.?|etwa|dem|den|der|um) )*$/i,
  // um 3   gegen 9   ca. 14   gg 9   um ca. 16
  at: /(?:^|[ (,])(?:um|punkt|gegen|gg\.?|ca\.?|circa|etwa|ungefähr|so|@|(?:um|so) (?:ca\.?|etwa|gegen)) ?$/i,
  excluding: /\b(?:außer(?: von)?|ausser(?: von)?|nicht|statt|anstatt|anstelle von|ohne) (?:um )?$/i,
  on: /(?:^|[ (])(?:am|vom|von|bis|zum|den|dem|der|ab|heute|morgen|an|seit|auf|on)[ (](?:den |dem |\()?$/i,
  pointsAreDates: true,
  sides: [
    [
      /\b(?:frühestens(?: ab| um| am)?|nicht vor|erst ab|erst nach|ca\.? ab|(?:irgendwann )?ab|seit|von) (?:ca\.? |etwa |dem |den |der |um )*$/i,
      'from',
    ],
    [/\b(?:irgendwann |kurz |gleich |direkt )?nach (?:ca\.? |etwa |dem |den |der )*$/i, 'after'],
    [/\b(?:irgendwann |kurz |noch )?vor (?:ca\.? |etwa |dem |den |der )*$/i, 'before'],
    [
      /\b(?:bis (?:spätestens|zum|zu|maximal|max\.?|ca\.?|etwa)|spätestens(?: am| um| bis| bis zum)?|nicht später als|bis)(?: um)? (?:ca\.? |etwa |dem |den |der |um )*$/i,
      'by',
    ],
  ],
  tails: [
    [/^ (?:oder später|oder danach|aufwärts|frühestens)(?![a-zäöü])/i, 'from'],
    [/^ (?:oder früher|oder davor|spätestens)(?![a-zäöü])/i, 'by'],
  ],
  // Di oder Mi   der 14., 15.   Mo / Mi   Freitag und Samstag
  or: /^(?: ?, ?(?:und |oder |& |dann )?| ?[/&+] ?| (?:oder|und|bzw\.?|sowie|oder auch|und auch|oder aber|alternativ|, oder|, und) )(?:(?:am|um|ab|gegen|ca\.?|auch|der|den|dem|vielleicht|noch|eventuell|or|and) )*$/i,
  beside:
    /^(?: ?[,:(@/-] ?| ?[,.)]{1,2} ?(?:- ?)?| ?,? ?- ?| )?(?:(?:um|am|ab|von|zwischen|gegen|gg\.?|ca\.?|circa|etwa|ungefähr|so|in|im|der|des|den|dem|für|at|around|bis|raus|ein|dann|jeweils|immer|punkt|irgendwann|gerne|auch|\(ca\.?|\(around)[ ]?)*$/i,
  sameDay: /^(?:[.,]{0,2} ?\(?| ?- ?| ?\/ ?|\) ?)(?:(?:den|der|dem|am|des|also|d\.h\.|das ist|in|an) )*$/i,
  withinWeek:
    /^,? ?(?:(?:vielleicht|zum beispiel|z\.b\.|am besten|am liebsten|gerne|etwa|und zwar|der|in|in der|am|an|oder|von) ?)*$/i,
  weekOf: /\b(?:in )?(?:der |die )?woche (?:vom|ab|um|ab dem|mit dem) (?:den |dem )?$/i,
  reckoned: [
    [/^ (?:ab|beginnend(?: am| mit)?) (?:dem |den )?$/i, 'spent'],
    [/^ (?:nach|von) (?:dem |den |der )?$/i, 'on'],
    [/^ (?:vor) (?:dem |den |der )?$/i, 'back'],
  ],
  lasting: /^(?:für|à) /i,
  except: /^,? ?(?:(?:außer|ausser|bis auf|ausgenommen|nur nicht|aber nicht|nicht)(?: am| den| der| dem| an)* )$/i,
  // 3 Leute   3 weitere   9 bis 15 Personen
  counted:
    /^(?: ?(?:-|bis|oder|und) ?\d+)? (?:weitere[nr]?|andere[nr]?|verschiedene[nr]?|von uns|von euch|(?!Uhr|Std|Min|[A-Z][a-z]*tag)[A-ZÄÖÜ][a-zäöüß]+e[nrs]?\b)/,
  counting:
    /\b(?:noch|andere[nr]?|alle|beide[nr]?|nur|die|diese|meine|unsere|haben|hat|brauche[nt]?|sind|option|termin|vorschlag)[ ]$/i,
  clause:
    /\b(?:aber|außer|ausser|statt|nicht|kein(?:e|en)?|oder|und|passt|geht|ist|sind|war|wenn|weil|da|obwohl|sondern|statt|kann|könnte|leider)\b|[;?!]| - /i,
  zoneWords: /^(?:et|ct|mt|pt|ist|ast|bst|cat|met|z|hst|brt|wet|mst|est|art)$/,
  // Berliner Zeit   Ortszeit London   meine Zeit   deutscher Zeit   (CET)
  zoneTail:
    /^ \(?(?:(?<own>meiner|meine|unserer|unsere) zeit|(?<place>[a-zäöü.]{2,14}(?: [a-zäöü.]{2,14})?) (?:orts)?zeit|ortszeit (?<place2>[a-zäöü.]{2,14}))(?![a-zäöü])\)?/i,
};
