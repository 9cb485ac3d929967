// Was wie eine Zeit aussieht und keine ist.
import type { Parser } from 'chrono-node/en';
import { phrase } from '../../phrase.ts';

const family = 'noise';
const noise = () => ({ kind: 'noise' }) as const;

export const noisePhrases: readonly Parser[] = [
  // guten Morgen   schönes Wochenende   einen schönen Tag noch   gute Nacht   Mahlzeit
  phrase(
    family,
    '(?:guten?|schöne[nsr]?|angenehme[nsr]?|erholsame[nsr]?|nette[nsr]?|tolle[nsr]?|entspannte[nsr]?) (?:morgen|tag|abend|nachmittag|mittag|nacht|vormittag|rest(?:woche|tag)|wochenende|woche|start in die woche|feierabend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|tag für tag|eines tages|rund um die uhr',
    noise,
  ),
  // 3 Personen   2 von uns   Raum 12   Option 3   Seite 4   Hausnummer   2. Stock
  phrase(
    family,
    '\\d{1,4}(?:-\\d{1,4})? (?:personen|leute|plätze|teilnehmer(?:innen)?|gäste|von (?:uns|euch|ihnen)|punkte|seiten|prozent|grad|kilometer|km|euro|stück|optionen|termine|vorschläge|kollegen|kinder|uhren|fragen|zimmer|tickets|mal)',
    noise,
  ),
  phrase(
    family,
    '(?:raum|zimmer|option|vorschlag|slot|termin|seite|gate|etage|gebäude|haus|nr|nummer|tel|telefon|fax|durchwahl|kapitel|abschnitt|version|gleis|tisch|halle|absatz|punkt|variante|möglichkeit|plz|postfach)\\.?:? ?#?\\d{1,8}(?:[./-]\\d{1,8}){0,4}(?! ?uhr)(?: ?(?:,|und|oder|&) ?\\d{1,2}(?![.:\\d]| ?uhr))*',
    noise,
  ),
  phrase(
    family,
    '24 ?/ ?7|50 ?/ ?50|[a-zäöüß]{3,20}(?:straße|strasse|str\\.|weg|platz|allee|gasse) \\d{1,4}[a-z]?',
    noise,
  ),
  // Frau Mai   Herr Sonntag   lieber August   Jan Müller
  phrase(
    family,
    '(?:frau|herrn?|liebe[rn]?|hallo|hi|dr\\.|gruß|grüßen?|vg|lg|mfg),? (?:mai|april|juni|juli|august|jan|sonntag|montag|freitag|märz)(?: mai)?(?! ?\\d)',
    noise,
  ),
  // 80331 München
  phrase(family, '\\d{5} [a-zäöüß]{3,}', noise),
];
