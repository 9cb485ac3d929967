// German words for people, and for whom somebody writes.
import { noWords, wordSet } from '../../neutral/words.ts';
import type { PeopleWords } from '../../words.ts';

// `im Auftrag von`
const onBehalf = /\b(?:im Auftrag|im Namen) (?:von|des|der)\b/u;

export const people: PeopleWords = {
  titles: wordSet('herr herrn frau dr prof mag'),
  chiefs: wordSet('direktor direktorin rektor rektorin präsident präsidentin minister ministerin dekan dekanin'),
  writer: wordSet('ich boss'),
  writers: wordSet('ich wir mich mir uns mein meine unser unsere boss'),
  persons: wordSet('er sie'),
  turningTo: wordSet('du ihr dein euer lass das dies diese'),
  bossPronouns: wordSet('er sie ihm ihn'),
  chiefArticles: noWords,
  onBehalf,
  // `i.A. Sabine Koller`   `Assistenz von …`   `im Auftrag von Herrn Dr. Weber`   `Frau Mag. Leitner ist …`   `Herr Prof. Seidel kann …`
  assistant:
    /\b(?:assistenz|assistentin|assistent|sekretariat|vorzimmer|büroleitung|vorstandsassistenz|im auftrag|im namen|stellvertretend für)\b|(?:^|\s)i\.\s?[AV]\.(?=\s)|(?:^|[\n.!,] ?)(?:[Ff]rau|[Hh]err)\s+(?:(?:Dr|Prof|Mag|Dipl|Ing)\.?[-\s]*)*\p{Lu}[\p{L}-]+\s+(?:ist|kann|hat|hätte|wäre|steht|könnte|bevorzugt|nimmt|bittet|wird|befindet)\b/iu,
  someone: wordSet(
    'frau mann chef chefin kollege kollegin kollegen schwester bruder mutter vater freund freundin freunde sohn tochter kinder ander alle jeder jemand niemand leute team kunde kunden mandant assistenz gruppe rest dir ihm ihr ihn',
  ),
  noParty: wordSet(
    'kontakt rechnung fragen support info abmelden hilfe presse vertrieb datenschutz website tel telefon mail rückfragen auskunft',
  ),
};
