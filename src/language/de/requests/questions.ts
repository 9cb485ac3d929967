// Questions to the bot: who is free, which meeting it was.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, pattern } from './wording.ts';

const about =
  '(?:zu thema|zu|über|mit der thema|mit der titel|mit titel|wegen|bezüglich|betreffend|in der es um|mit der stichwort|zu stichwort|namens|rund um|mit (?=Q)|um)';
const people = '(?<who>(?:herr |frau |der )?[PE](?:(?: ,| und| oder| sowie)* (?:herr |frau )?[PE])*)';

export const searches: readonly Rule<Errand>[] = [
  {
    means: 'search',
    sample: ' suche termine zum thema budget ',
    pattern: pattern(
      `${asking} (?:suche|finde|zeige|liste|such|schicke|gib)(?: (?:mir|uns|bitte|sie|nach|alle|alles|mal|der|ein|unser|mein|alten|alte|letzten|vergangenen|raus|heraus|bisherigen|jeder|früheren|alle alten))* (?:termine|sitzung|treffen|treffe|events|einträge|veranstaltung)(?: (?:heraus|raus))? ${about} (?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' suche : umbau küche ',
    pattern: pattern(
      `${asking} (?:suche|suchen|suchbegriff|stichwort)(?: (?:nach|:|bitte|mal|in mein kalender nach))+ (?!ein |D|R|termin |einen |mir )(?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' welche termine hatten wir zum thema dach ',
    pattern: pattern(
      ` (?:welche|was für) (?:termine|sitzung|treffen|treffe)(?: (?:hatten|hatte|gab|gibt|gebe|haben|habe|waren|war|drehten|es|wir|ich|sich|mir|schon))* ${about} (?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' wann haben wir zuletzt über reifen gesprochen ',
    pattern: pattern(
      ` wann (?:war|ist|hatten|haben|fand|sprachen)(?: (?:wir|ich|das|der|die|unser|mein|letzte|nächste|zuletzt|termin|sitzung|treffen|mir|uns|zum letzten mal))* ${about} (?<query>.+?)(?: (?:gesprochen|geredet|besprochen|getroffen))? $`,
    ),
  },
];

export const questions: readonly Rule<Errand>[] = [
  {
    means: 'free',
    sample: ' wann hat E R zeit ',
    pattern: pattern(
      ` wann (?:ist|sind|hat|haben|hätte|kann|könnte|wäre)(?: denn| eigentlich)? ${people}(?: (?:[RHB]|denn|noch|so|beide|alle|gemeinsam|zusammen|am ehesten|wieder|mal|etwas|was))* (?:frei|zeit|verfügbar|luft|da|erreichbar|kapazität|freie|termine|treffen|$)`,
    ),
  },
  {
    means: 'free',
    sample: ' hat E R zeit ',
    pattern: pattern(
      `^(?: [,:;-]| hallo| bitte| und)* (?:ist|sind|hat|haben|hätte|kann|könnte|wäre) ${people}(?: (?:[RHB]|denn|noch|beide|alle|auch|etwas|was))* (?:frei|zeit|verfügbar|luft|da|kapazität|erreichbar) (?!für|um)`,
    ),
  },
  {
    means: 'free',
    sample: ' zeig mir wann E frei ist ',
    pattern: pattern(
      ` (?:wann|ob) ${people}(?: (?:[RHB]|noch|beide|denn))* (?:frei|zeit|verfügbar|luft|da)(?: [RHB])? (?:ist|sind|hat|haben|hätte|wäre) `,
    ),
  },
  {
    means: 'free',
    sample: ' verfügbarkeit von E ',
    pattern: pattern(
      ` (?:verfügbarkeit|freie zeiten|freien zeiten|freie termine|freien termine|freie zeit|frei zeit|frei termin|kalender)(?: (?:von|für)) ${people} `,
    ),
  },
  {
    means: 'free',
    sample: ' wie sieht es R bei E aus ',
    pattern: pattern(` wie (?:sieht|schaut)(?: es| der kalender)?(?: [RHB])? (?:bei|von) ${people}(?: [RHB])? aus `),
  },
  {
    means: 'free',
    sample: ' wann bin ich R frei ',
    pattern: pattern(
      ` wann (?:bin|habe|hätte) (?<who>ich)(?: (?:[RHB]|denn|noch))* (?:frei|zeit|luft|freie termine|frei termin) `,
    ),
  },
];

/** Behind these words nothing belongs to what was searched for. */
export const queryEnd =
  / (?:[,;]|für (?:mich|mir)|bitte|noch|danke|wenn|von (?=[RHB])|in (?=[RHB])|seit|R|H|B|P|E|mit (?=[PE])|lparen|der ich|letzte|heraus|raus)(?: |$)/u;
