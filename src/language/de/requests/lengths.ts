// Which length of time is the meeting's, marked `@D` in its clause; others are L.
import type { LengthRole, Rule } from '../../request/words.ts';
import { asking, gap, occasion, pattern, together } from './wording.ts';

const about =
  '(?:etwa|circa|ungefähr|rund|nur|maximal|max|höchstens|gut|knapp|so|mindestens|voraussichtlich|noch|ein|jeweils|wohl|nicht länger als)';

export const lengths: readonly Rule<LengthRole>[] = [
  {
    means: 'other',
    sample: ' vor @D ',
    pattern: pattern(
      ` (?:vor|seit|nach|alle|innerhalb von|in|binnen|letzten|vergangenen|nächsten|schon|fast|über|war|waren|hat|dauerte|gewartet|zug|flug|fahrt|anfahrt|verspätung)(?: (?:der|die|den|über|etwa|letzten|vergangenen|ersten|gut))* @D (?!treffen|sitzung)`,
    ),
  },
  {
    means: 'other',
    sample: ' @D vorher ',
    pattern: pattern(
      ` @D (?:vorher|davor|später|früher|danach|zuvor|zu spät|verspätung|entfernt|fahrt|fahrzeit|anreise|weg|alt|her|im voraus|flug|gewartet|pro woche|in der woche|pro tag|am tag|bedenkzeit|frei|zeit zum antworten) `,
    ),
  },
  {
    means: 'said',
    sample: ' dauer : @D ',
    pattern: pattern(` (?:dauer|länge|zeitbedarf|zeitaufwand)(?: (?:ist|:|von|beträgt|wäre)| ${about})* @D `),
  },
  {
    means: 'said',
    sample: ' es dauert etwa @D ',
    pattern: pattern(
      ` (?:dauert|dauern|brauchen|brauche|geht|benötigen|plane|rechne|einplanen|veranschlage|soll|sollte|wird|würde|bräuchten|reicht|genügt|reichen)(?: (?!R|H|B|geld|antwort)\\S+){0,5} @D `,
    ),
  },
  {
    means: 'said',
    sample: ' @D reichen ',
    pattern: pattern(
      ` @D(?: (?:sollte|dürfte|müsste|würde|wird|ist|sind|sollten|dafür|völlig|uns|mir|locker|wohl|zeit|da|bestimmt|vollkommen))* (?:reichen|reicht|genügen|genügt|dauern|lang|genug|ausreichend|maximal|max|jeweils|einplanen|brauchen|ausreichen|sein|ideal|gut|dafür|pro person|insgesamt) `,
    ),
  },
  {
    means: 'said',
    sample: ' es geht um @D ',
    pattern: pattern(` (?:es|das|sitzung|termin) (?:geht um|sind|ist|wäre)(?: ${about})* @D `),
  },
  {
    means: 'said',
    sample: ' , circa @D ',
    pattern: pattern(`^(?: [,:;-]| lparen| und| bitte| für)*(?: ${about})+ @D | jeweils(?: \\S+)? @D `),
  },
  {
    means: 'wish',
    sample: ' finde bitte @D ',
    pattern: pattern(
      `${asking} (?:finde|suche|brauche|möchte|vereinbare|plane|reserviere|organisiere|buche)${gap(7)} @D `,
    ),
  },
  {
    means: 'wish',
    sample: ' wollen wir uns für @D treffen ',
    pattern: pattern(` @D(?: \\S+){0,6} (?:${together}|${occasion}|finden|suchen|zusammen|mit|zeit|für) `),
  },
  {
    means: 'wish',
    sample: ' treffen von @D ',
    pattern: pattern(
      ` (?:${occasion}|R|H|B)(?: (?:von|für|lparen|über|,|mit|P|und|mir|alle|ein|jeweils|à|etwa|circa|E))* @D `,
    ),
  },
  {
    means: 'wish',
    sample: ' für @D ',
    pattern: pattern(` (?:für|brauche|möchte|hätte|bräuchte|nehmen|nehme)(?: \\S+){0,6} @D `),
  },
];

/** ` , was vier weniger sind als befürchtet ` */
export const relative = pattern('^(?: [,-])* (?:was|das|der|die) (?:ist|sind|war)');

/** ` diesmal brauchen wir @N ` */
export const minutes = pattern(
  ` (?:dauert|dauern|braucht|brauchen|brauche|reservier(?:e|en)?|(?:es|das|diesmal) (?:ist|sind))(?: (?:etwa|circa|ca|rund|nur|wir|ich|für|diesmal|eher))* @N(?: (?:bitte|nur|diesmal))* $`,
);
