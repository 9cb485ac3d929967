// Seats and whom they are dealt to.
import type { CountKey, Rule } from '../../request/words.ts';
import { gap, number, pattern } from './wording.ts';

const count = `(?<count>${number})`;
const party =
  '(?:sitzung|essen|dinner|brunch|grillen|grillabend|spieleabend|pokerabend|quizabend|konzert|kino|kinoabend|ausflug|wanderung|bootstour|picknick|kochabend|kochkurs|party|tisch|abend|workshop|tour|fahrt|theater|theaterabend|karten|stammtisch|reise|turnier|verkostung|weinprobe|fondue|raclette|törggelen|krimidinner|escape room)';
const seat = '(?:platz|karten|karte|tickets|stühle|startplätze|startplatz|sitze|freikarten)';

export const counts: readonly Rule<CountKey>[] = [
  {
    means: 'atATime',
    sample: ' immer N auf einmal ',
    pattern: pattern(
      ` ${count}(?: (?:leute|gäste|einladungen|davon|von))* (?:auf einmal|gleichzeitig|zugleich|parallel|auf ein mal|zur gleichen zeit|zur selben zeit) `,
    ),
  },
  {
    means: 'atATime',
    sample: ' in gruppen zu N ',
    pattern: pattern(
      ` (?:gruppen|wellen|runden|schüben|blöcken) (?:zu|von|à) ${count} | (?:immer|jeweils) ${count} (?:einladen|fragen|anschreiben|ein) `,
    ),
  },
  {
    means: 'oneAtATime',
    sample: ' einen nach dem anderen ',
    pattern: pattern(` (?:(?:ein|einer|eine|einen) nach der ander|einzeln|immer nur ein|jeweils nur ein) `),
  },
  {
    means: 'twoAtATime',
    sample: ' paarweise ',
    pattern: pattern(` (?:paarweise|zu zweit|in paaren|in zweiergruppen) `),
  },
  {
    means: 'seats',
    sample: ' N plätze ',
    pattern: pattern(` ${count}(?: (?:freie|frei|verfügbar|weiter|übrige|restliche))* ${seat} `),
  },
  {
    means: 'seats',
    sample: ' abendessen für N ',
    pattern: pattern(
      ` ${party}(?: bei \\S+| mit \\S+)? für(?: (?:bis zu|maximal|max|höchstens|nur|genau|insgesamt))* ${count} (?!minuten|stunden|tage|uhr|euro|franken|wochen)`,
    ),
  },
  {
    means: 'seats',
    sample: ' platz für N ',
    pattern: pattern(
      ` (?:platz|tisch|raum|boot|hütte)(?: \\S+){0,2} für(?: (?:bis zu|maximal|max|höchstens|nur|genau))* ${count} (?!minuten|stunden|tage)`,
    ),
  },
  {
    means: 'seats',
    sample: ' der tisch fasst N ',
    pattern: pattern(
      ` (?:tisch|raum|boot|hütte|auto|bus|saal|gruppe|kurs) (?:fasst|hat|bietet|reicht)(?: (?:platz|für|nur|maximal|bis zu))* ${count} (?:leute|gäste|platz|$)`,
    ),
  },
  {
    means: 'seats',
    sample: ' begrenzt auf N ',
    pattern: pattern(
      ` (?:begrenzt|beschränkt|limitiert|maximal|max|höchstens|nicht mehr als)(?: auf)? ${count} (?:leute|gäste|teilnehmer|teilnehmende|platz|plätze|bitte|$)`,
    ),
  },
];

/** ` P vor P ` */
export const before = pattern(
  `^(?: (?:[,:;-]|und|aber|bitte|frage|lade|dann))* [PE](?: (?:kommt|ist))? vor [PE](?: (?:bitte|dran))* $`,
);

/** Clauses that say in which order people are asked. */
export const ranked = pattern(
  ` (?:zuerst|zunächst|als erste|als ersten|als erster|danach|anschließend|gefolgt von|schließlich|zuletzt|in (?:dieser|der|folgender|genannter)? ?reihenfolge|der reihe nach|vorrang|vortritt|dann (?=[PE])|beginne mit|beginn mit|fang mit|angefangen mit)(?: |$)`,
);

/** ` einen nach dem anderen : P , P ` */
export const listed = pattern(
  `(?: nach der ander| reihenfolge| reihe nach)${gap(3)} (?:[PE] [,;:-]|: [PE]|[PE] und [PE])`,
);

/** Asked behind all others. */
export const lastly = pattern(
  ` (?:[PE](?: bitte| kommt)? (?:zuletzt|als letzte|als letzten|als letzter)|zuletzt [PE] $)`,
);
