// What somebody asks for who wants a meeting, by clause.
import type { Rule, Wish } from '../../request/words.ts';
import { asking, gap, number, occasion, pattern, together, who } from './wording.ts';

const times =
  '(?:D|termin|zeit|zeitpunkt|tag|lücke|zeitfenster|abend|nachmittag|vormittag|moment|stunde|etwas|einen abend|sitzung)';

export const wishes: readonly Rule<Wish>[] = [
  {
    means: 'book',
    sample: ' buche bitte für R ein interview mit P ',
    pattern: pattern(
      `${asking} (?:buche|reserviere|fixiere|fixieren)(?! (?:ein |der )?(?:hotel|flug|zug|raum|saal|ticket|karten)) `,
    ),
  },
  {
    means: 'book',
    sample: ' trag bitte R mit E fix ein ',
    pattern: pattern(
      `${asking} (?:trag|trage|tragen|setz|setze|setzen|schreib|schreibe|mach|vermerke|leg|pack|stell|notier)${gap(14)} (?:fix|fest|verbindlich|ein|in (?:der|mein|dein|unser) kalender|fest) `,
    ),
  },
  {
    means: 'book',
    sample: ' keine abfrage nötig ',
    pattern: pattern(
      ` (?:keine|ohne|kein) (?:weitere )?(?:abfrage|umfrage|abstimmung|rückfrage|rückfragen|poll|doodle|vorschläge|alternative|terminabfrage|terminumfrage)(?: |$)`,
    ),
  },
  {
    means: 'book',
    sample: ' der termin steht fest ',
    pattern: pattern(
      `(?: (?:termin|zeit|uhrzeit|datum|zeitpunkt|R|H|sitzung)${gap(3)}|^(?: [,:;-]| und| so| das| es| der)*) (?:steht|ist|sind|wurde|bleibt)(?: (?:schon|bereits|so|mit|alle|P|E|beide|von|ja|nun|der|allen|und|R|damit|auch))* (?:fest|fix|fixiert|abgestimmt|vereinbart|abgesprochen|ausgemacht|beschlossen|bestätigt|geklärt|verbindlich|fest (?:vereinbart|ausgemacht))(?! (?:ob|wann|wer)) `,
    ),
  },
  {
    means: 'book',
    sample: ' beide haben zugesagt ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|und|da|weil|dass))* (?:beide|alle|wir|sie|P|P und P|P und ich|alle drei|der beide|mir)(?: haben| hat| sind| ist)(?: (?:schon|bereits|sich|uns|mündlich|alle|beide|damit|so|mir|auf|R))* (?:zugesagt|zugestimmt|einverstanden|geeinigt|vereinbart|abgesprochen|ausgemacht|verabredet|bestätigt|okay gegeben|verständigt) `,
    ),
  },
  {
    means: 'book',
    sample: ' bitte einfach eintragen ',
    pattern: pattern(
      `(?: (?:bitte|einfach|nur|gleich|direkt|fix|fest|verbindlich|R|E|P))+ (?:eintragen|einbuchen|buchen|fixieren|festmachen) $`,
    ),
  },
  {
    means: 'find',
    sample: ' finde bitte D R mit P und P ',
    pattern: pattern(
      `${asking}(?<! ich(?= finde)) (?:finde|suche|ermittle|ermitteln|organisiere|schau nach)(?: (?:bitte|mir|uns|für|mit|und|P))*(?: R| H| R und R| R oder R)?(?: (?!R|H|B|über|zum)\\S+){0,9} ${times} `,
    ),
  },
  {
    means: 'find',
    sample: ' bitte einen termin für uns drei finden ',
    pattern: pattern(
      ` ${times}(?: (?!R|H|B)\\S+){0,9} (?:finden|suchen|ermitteln|heraussuchen|ausfindig machen) (?!(?:\\S+ )*statt )`,
    ),
  },
  {
    means: 'find',
    sample: ' wann könnt ihr R ',
    pattern: pattern(
      `(?:^(?: [,:;-]| hallo| und| also)*|[,:;-]|ob|wissen|sagt mir|schau) wann (?:können|könnten|haben|hätten|passt|ginge|geht|wäre|würde|treffen|sollen|schaffen|klappt)(?: es| das)? (?:${who}|am besten|der|alle) `,
    ),
  },
  {
    means: 'find',
    sample: ' welcher tag passt euch R am besten ',
    pattern: pattern(` (?:welcher|an welchem) (?:tag|woche|zeit)(?: R)? (?:passt|geht|ginge|wäre|können|haben|ist) `),
  },
  {
    means: 'find',
    sample: ' terminfindung ',
    pattern: pattern(` (?:terminfindung|terminsuche|termin gesucht|gesucht (?:ist )?(?:ein )?termin) `),
  },
  {
    means: 'offer',
    sample: ' was passt euch besser ',
    pattern: pattern(
      ` (?:welcher|was|wer)(?: (?:der|von|diesen|folgenden|davon|beide|N|termin|tag|zeit|genannten))* (?:passt|passen|geht|klappt|ginge|wäre|ist|bevorzugen|kann) `,
    ),
  },
  {
    means: 'offer',
    sample: ' bitte frag P und P ',
    pattern: pattern(
      `${asking} (?:frage|frag|biete|schlage|klär|kläre|prüfe|prüfen|stimm|stimme|nenn|nennen|lade|unterbreite|gib)${gap(10)} (?:R|H|ob|welcher|termin|wann|zeiten|an|vor|P|E) `,
    ),
  },
  {
    means: 'offer',
    sample: ' könnt ihr R ',
    pattern: pattern(
      ` (?:können|könnten|kann|haben|hätten|hat|passt|geht|ginge|wäre|seid|klappt|würde|mögen|schaffen)(?: es| das| 's)? (?:${who}|bei ${who}|für ${who}|allen)${gap(5)} (?:R|H) | (?:geht|passt|klappt|ginge|wäre|würde) (?:das |es |'s |auch |vielleicht )*(?:R|H) `,
    ),
  },
  {
    means: 'offer',
    sample: ' ich schlage R vor ',
    pattern: pattern(
      ` (?:(?:ich|wir) (?:schlagen|bieten|könnte|kann|würde|hätte|denke|dachte)|(?:schlage|biete|könnte|kann|würde|hätte) (?:ich|wir))${gap(9)} (?:R|H) `,
    ),
  },
  {
    means: 'offer',
    sample: ' wie wäre es mit R ',
    pattern: pattern(
      ` (?:wie (?:wäre|ist|sieht|schaut|steht)${gap(4)} (?:R|H)|(?:wer|jemand|habt|hat)${gap(3)} (?:lust|interesse|bock)|lust auf) `,
    ),
  },
  {
    means: 'offer',
    sample: ' möglich wären R ',
    pattern: pattern(
      ` (?:möglich|denkbar|machbar|zur auswahl|zur wahl|im angebot|folgende termine|mögliche termine)(?: (?:wäre|sind|stehen|stehe|der|mir|von mir aus|folgende|:))* (?:R|H|:|$)`,
    ),
  },
  {
    means: 'offer',
    sample: ' , geht das bei euch ',
    pattern: pattern(` (?:geht|passt|klappt|ginge|wäre)(?: das| es| 's)? (?:bei |für )?(?:euch|ihnen|dir|allen|okay) `),
  },
  {
    means: 'want',
    sample: ' bitte vereinbaren sie ein gespräch mit P ',
    pattern: pattern(
      `${asking} (?:vereinbare|plane|organisiere|koordiniere|koordinieren|setz|setze|mach|arrangiere|verabrede|leg|erstelle|lade|machen|bereite)${gap(9)} (?:${occasion}|D|R|H|P|E) `,
    ),
  },
  {
    means: 'want',
    sample: ' bitte ein treffen mit P vereinbaren ',
    pattern: pattern(
      ` (?:${occasion}|D)(?: (?!R war)\\S+){0,9} (?:vereinbaren|planen|organisieren|ansetzen|ausmachen|koordinieren|einplanen|abhalten|anberaumen) `,
    ),
  },
  {
    means: 'want',
    sample: ' wollen wir uns R für D treffen ',
    pattern: pattern(
      ` (?:lass|lassen|wollen|sollen|können|könnten|müssen|möchte|wollte|würde|dürfen|kann)(?: sie)? (?:uns|wir|ich|euch|dich|mich|sie)${gap(14)} (?:${together}|${occasion}|zusammen|machen|gehen|D) `,
    ),
  },
  {
    means: 'want',
    sample: ' ich brauche mit P einen termin ',
    pattern: pattern(
      ` (?:ich|wir)(?: (?:möchte|will|würde|hätte|brauche|müssen|sollten|suche|plane|organisiere|veranstalte|mache|lade))(?: (?!antwort|unterlagen|angebot)\\S+){0,12} (?:${occasion}|${together}|D|zeit|zusammen|ein) `,
    ),
  },
  {
    means: 'want',
    sample: ' es soll R stattfinden ',
    pattern: pattern(
      ` (?:es|das|termin|sitzung|treffen|feier|essen|dieser|der) (?:soll|findet|wird|würde|könnte)${gap(8)} (?:statt|stattfinden|sein|geben) `,
    ),
  },
  {
    means: 'want',
    sample: ' gemeinsames mittagessen R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|bitte|ein|der|unser|mein|kurz|kurzes|kurzer|nächstes|gemeinsames|gemeinsamer|gemeinsame|neues|neuer|N|D|W|wir brauchen))* ${occasion} (?:mit|für|zu|über|in|bei|zwischen|wegen|:|R|H|D|$)`,
    ),
  },
  {
    means: 'want',
    sample: ' brauche D mit P ',
    pattern: pattern(
      `^(?: (?:[,:;-]|ich|wir|bitte|nur|und|also|mal))* (?:brauche|bräuchte|suche|bitte um)${gap(4)} (?:D|zeit|termin|${number} minuten) `,
    ),
  },
  {
    means: 'want',
    sample: ' es geht um D ',
    pattern: pattern(` (?:es geht um|gesucht sind|gesucht werden) (?:etwa |circa |ungefähr |rund )?D `),
  },
];
