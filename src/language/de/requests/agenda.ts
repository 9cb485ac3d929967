// What is on: the writer's own meetings.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, pattern } from './wording.ts';

export const agenda: readonly Rule<Errand>[] = [
  {
    means: 'agenda',
    sample: ' was steht R an ',
    pattern: pattern(
      `(?:^|^(?: [,:;-]| bitte| hallo| und| zeig mir| sag mir| parley)* |mir )(?:was)(?: (?:steht|ist|liegt|habe|hab|kommt|haben|erwartet|alles|noch|denn|so|ich|wir|bei|mir|mich|für|als|nächstes|heute|demnächst|R|H|B|eigentlich))*(?: (?:an|auf der plan|auf der programm|geplant|los|vor|in kalender|in mein kalender|in der kalender|eingetragen|auf der agenda|auf der zettel|zu tun|auf mich zu|anstehen))+ `,
    ),
  },
  {
    means: 'agenda',
    sample: ' welche termine habe ich R ',
    pattern: pattern(
      ` (?:welche|was für|wie viele|wieviele|wie viel) (?:termine|sitzung|verabredungen)(?: (?:habe|stehen|stehe|gibt|gebe|sind|liegen|liegt|ich|wir|bei|mir|noch|denn|für|so|alles|es|R|H|B|an|geplant|vor|in kalender))* $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' was habe ich R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|bitte|hallo|und))* was (?:habe|mache) ich(?: denn| noch| so)* [RHB](?: noch| so| alles| vor)* $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' zeig mir bitte meine termine für R ',
    pattern: pattern(
      `${asking} (?:zeige|schicke|gib|gebe|liste|sage|nenn|nenne|schick)(?: (?:mir|uns|bitte|sie|alle|der|ein|mal|meine|unsere|kommenden|anstehenden|nächsten|eine|liste|übersicht|über|von|auf))*(?: (?:mein|unser|alle|kommende|anstehende|nächste|der))+ (?:termine|kalender|agenda|tagesplan|wochenplan|sitzung|verabredungen|woche|tag|programm|plan) `,
    ),
  },
  {
    means: 'agenda',
    sample: ' meine termine ',
    pattern: pattern(
      `^(?: [,:;-]| bitte)* (?:(?:mein|unser|alle|nächste|kommende|anstehende) (?:termine|agenda|kalender|sitzung|wochenplan|tagesplan|woche|tag|termine)|agenda|terminübersicht|wochenübersicht|tagesübersicht|terminliste|kalenderübersicht|wochenplan|tagesplan)(?: (?:für|an|in|von|[RHB]|bitte|:|der|heute))* $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' habe ich R termine ',
    pattern: pattern(
      ` (?:habe|steht|gibt es|liegt) (?:ich|wir|bei mir)?(?: ?(?:[RHB]|noch|schon|irgendwas|etwas|was|irgendwelche|ein|eigentlich|denn))+ (?:termine|sitzung|vor|an|geplant) $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' wie sieht meine woche aus ',
    pattern: pattern(
      ` wie (?:sieht|schaut)(?: es)? (?:mein|bei mir|unser)(?: (?:tag|woche|kalender|terminplan|[RHB]))*(?: mit terminen)? aus `,
    ),
  },
];
