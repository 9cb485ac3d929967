// How a German letter opens and closes; English formulas stand in German mail too.
import type { LetterWords } from '../text/letter.ts';

const english =
  'kind regards|best regards|regards|best wishes|best|cheers|br|sincerely|warm regards|many regards|rgds|xo+x*|bye|ciao';

/** Words that stand in no name. */
const talk =
  '(?<!\\p{L})(?:passt|passen|geht|gehen|ginge|klappt|kann|können|könnte|frei|ja|nein|ok|okay|option|termin|termine|gut|ist|sind|wäre|bin|ich|wir|mir|uns|nicht|bitte|würde|lieber|verfügbar|weg|unterwegs|beide|alle|keine[rs]?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|übermorgen|uhr|habe|hab|haben)(?!\\p{L})';

const hello =
  'hallo+|hi+|hey+|hallöchen|moin(?:\\s+moin)?|servus|grüezi|gruezi|grüß\\s+(?:gott|dich|euch|sie)|gruess\\s+gott|griaß\\s+(?:di|eich)|hoi|salü|sali|tach|tag|(?:schönen\\s+)?guten\\s+(?:tag|morgen|abend|nachmittag)|na|dear|hello|huhu|ahoi|liebe[rs]?|sehr\\s+(?:geehrte[rs]?|verehrte[rs]?)|werte[rs]?|mahlzeit|good\\s+(?:morning|afternoon|day)';

/** Whom a greeting may be for, besides a name. */
const addressed =
  'zusammen|allerseits|alle|ihr\\s+lieben|ihr|beide|mitenand|zäme|leute|team|damen|und|herren|herrn?|frau|an\\s+alle|in\\s+die\\s+runde|liebe[rs]?|hallo|sehr|geehrte[rs]?|kolleg(?:e|in|en|innen)|kolleg:innen|freunde|parley|bot|(?:dr|prof|mag|dipl|ing)\\.?|dir|euch|ihnen|nochmals?|wieder|all|there|nachbarn?|eltern|kinder|familie|firma';

export const letter: LetterWords = {
  everybody: /\b(?:alle|beide|all|both)\b/giu,
  // `Hallo Jonas,`   `Sehr geehrte Frau Dr. Brandt,`   `Liebe Lena, lieber Max`   `Grüezi mitenand`   `Moin zusammen!`   `Guten Tag`
  greeting: new RegExp(
    `^(?!.*${talk})(?:(?:${hello})(?![\\p{L}])(?:[\\s,]+(?:${addressed}))*(?:[\\s,]+[\\p{L}][\\p{L}.'-]*){0,3}|ihr\\s+lieben|(?:morgen|tag|abend)\\s+(?:zusammen|allerseits|leute))\\s*[,.!:;-]*\\s*$`,
    'iu',
  ),
  // `Moin, …`   `Guten Morgen Lena, …`   `Servus, …`   `hi, …`   `Hallo Ann, …`
  opening:
    /^\s*(?!liebe[rs]?\s+(?:nicht|gar|doch|erst|nur|keine?n?|am|an|im|den|der|das|die|um|ab|vor|nach|später|früher|vormittags?|nachmittags?|abends?|online|telefonisch|wäre|option|termin|nummer|nr|\d|mo|di|mi|do|fr|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?)(?![\p{L}]))(?:guten\s+(?:tag|morgen|abend)|hallo+|hi+|hey+|moin(?:\s+moin)?|servus|grüezi|grüß\s+(?:gott|dich|euch|sie)|hoi|tach|huhu|liebe[rs]?|sehr\s+geehrte[rs]?|mahlzeit|na)(?:\s+(?:zusammen|allerseits|alle|ihr|beide|mitenand|leute|team|frau|herr|liebe[rs]?|dr\.|prof\.|und|\p{Lu}[\p{L}-]+))*\s*(?:[,!.:–-]+\s*)/iu,
  // `Mit freundlichen Grüßen`   `Viele Grüße`   `LG Mia`   `Herzlichst`   `Beste Grüsse aus Bern`   `Gruß Torben`   `Bis dann`
  closing: new RegExp(
    `^(?:(?:mit\\s+)?(?:(?:ganz\\s+)?(?:freundliche[nm]?|freundlichem|viele[n]?|liebe[n]?|beste[n]?|herzliche[nm]?|schöne[n]?|schoene[n]?|sonnige[n]?|kollegiale[n]?|vielen?)\\s+)+(?:grü(?:ß|ss)(?:en|e)?|grue(?:ß|ss)(?:en|e)?|gru(?:ß|ss)|wünschen?)(?:\\s+(?:aus|vom|von|an\\s+alle)(?:\\s+\\p{L}+){0,3})?|(?:grü(?:ß|ss)e|gruesse|gruß|gruss|grüßle|grüßli)(?:\\s+(?:aus|von|und\\s+danke)(?:\\s+\\p{L}+){0,3})?|mfg|vg|lg|bg|glg|hg|sg|herzlich(?:st|e)?|hochachtungsvoll|ihr[e]?|eure?r?|dein[e]?|bis\\s+(?:dann|bald|dahin|später|denne)|tschüss?|ciao|baba|pfiati|servus|ade|alles\\s+(?:gute|liebe)|i\\.\\s?a\\.|${english})(?=[\\s,.!:]|$)`,
    'iu',
  ),
  // `Danke`   `Vielen Dank`   `Besten Dank im Voraus`   `Merci`
  thanks:
    /^(?:(?:vielen|besten|herzlichen|lieben|schönen|tausend)\s+dank|danke(?:schön|\s+schön|\s+sehr|\s+dir|\s+euch|\s+ihnen)?|merci|thx|thanks|many\s+thanks|dankend)(?:\s+(?:vielmals|im\s+voraus|schon\s+(?:mal|im\s+voraus)|dafür|nochmals|und(?:\s+\p{L}+){1,3}|euch|dir|ihnen|allen|sehr))*(?=[\s,.!:]|$)/iu,
  // `Von meinem iPhone gesendet`   `Gesendet mit der GMX App`   `Tel. 030 1234567`   `Unser Büro erreichen Sie Mo-Fr 9-17 Uhr unter …`   `Öffnungszeiten: …`
  boilerplate:
    /^(?:(?:von\s+(?:meinem|unterwegs)\b.*\b(?:gesendet|geschickt)|gesendet\s+(?:von|mit|über|aus)\b|sent\s+from\b|(?:diktiert|getippt|geschrieben)\s+(?:mit|auf|vom|unterwegs)\b).*|(?:unsere?\s+|meine\s+)?(?:öffnungszeiten|bürozeiten|sprechzeiten|geschäftszeiten|arbeitszeiten|arbeitstage|telefonzeiten|ordinationszeiten|servicezeiten)\b.*|.*\berreichen\s+sie\b.*\b(?:unter|telefon|tel|uhr)\b.*|.*\b(?:erreichbar|telefonisch)\b.*\bunter\s+[+\d(].*|(?:tel|telefon|fon|mobil|handy|fax|mob|büro|web|e-?mail|mail)\s*[:.]\s?.*\d.*|(?:\p{L}\s*[:.]?\s*)?\+\d[\d\s()./-]{7,}.*|diese\s+(?:e-?mail|nachricht)\s+(?:ist|enthält|kann)\b.*|bitte\s+(?:denken\s+sie|prüfen\s+sie|beachten\s+sie)\b.*(?:umwelt|ausdruck|drucken).*|get\s+outlook\s+for\b.*)$/iu,
  // `Am 3.3.2026 um 09:15 schrieb Ann <…>:`   `-----Ursprüngliche Nachricht-----`   `On Tue, … wrote:`
  attribution:
    /^(?:am\s.{4,120}\sschrieb\b.*:|.{0,120}\sschrieb\s(?:am|um)\s.{4,80}:|on\s.{4,120}\swrote:|.{0,80}\d{4}.{0,60}\s(?:wrote|schrieb):|-{2,}\s*(?:ursprüngliche|weitergeleitete|original|forwarded)\s+(?:nachricht|message|mail)\s*-{2,}|_{10,})\s*$/iu,
  // `PS: 3 geht auch`   `P.S. …`   `NB: …`
  postscript: /^(?:p\.?\s?s|n\.?\s?b)\.?\s*[:.,-]\s?/iu,
  // `am äh Dienstag`   `ähm, 2`
  hesitation: /(?<!\p{L})(?:ä+h+m*|ö+h+m*)(?!\p{L}),?/giu,
  noName: new RegExp(talk, 'iu'),
  // `Dienstag, passt` below `Montag kann ich erst nach drei`
  dated: /^\s*(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?!\p{L})/iu,
  // `… ich bin frei an der`   `jeder Tag außer`
  dangling:
    /(?:^|[\s,])(?:der|die|das|den|dem|des|eine?[nmr]?|meine?[nmr]?|unsere?[nmr]?|von|für|mit|bis|vor|nach|zwischen|und|oder|außer|weil)$/iu,
};
