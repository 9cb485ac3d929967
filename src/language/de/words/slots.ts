// How German names a slot of the list: by its number, its place, a noun.
import { noWords, wordSet } from '../../neutral/words.ts';
import type { ListPlace, SlotWords } from '../../words.ts';

export const slots: SlotWords = {
  ordinalPoint: true,
  numbers: {
    label: wordSet('termin option nr nummer no nummero'),
    joins: wordSet('und oder and'),
    range: wordSet('- bis'),
    counted:
      wordSet(`leute personen person minuten minute min stunden stunde std h tag woche wochen monat monate jahr jahre mal platz uhr prozent euro franken kinder kollegen kolleginnen freunde freunden stück % km m x teilnehmer teilnehmern erwachsene erwachsenen
    von ander weiter seiten punkte meter stockwerk og eg`),
    numbered:
      wordSet(`raum zimmer saal halle tor haus gebäude seite kapitel version v gleis linie straße strasse str stock etage platz gruppe klasse jahrgang semester block phase teil stufe stiege top tür hof büro team etwa circa ungefähr rund gegen um nach
    vor über unter bis ab phase kw woche besprechungsraum seminarraum konferenzraum hörsaal studio tisch paragraph artikel abschnitt punkt bus bahn s u zug flug ice re`),
    values: new Map(
      Object.entries({
        eins: 1,
        zwei: 2,
        zwo: 2,
        drei: 3,
        vier: 4,
        fünf: 5,
        sechs: 6,
        sieben: 7,
        acht: 8,
        neun: 9,
        zehn: 10,
        elf: 11,
        zwölf: 12,
        fünfzehn: 15,
        zwanzig: 20,
      }),
    ),
    afterWord: wordSet('passt geht klappt ist bitte und oder aber für wird , . - : ja nein auch dann nicht'),
  },
  slotNouns: wordSet('termin option tag'),
  slotNounsAfter: wordSet('termin option'),
  ordinals: new Map<string, ListPlace>([
    ...'erste zweite dritte vierte fünfte sechste siebte achte'
      .split(' ')
      .map((word, skip): [string, ListPlace] => [word, { from: 'start', skip }]),
    ['letzte', { from: 'end', skip: 0 }],
  ]),
  articles: wordSet('der'),
  other: noWords,
  determining: wordSet('alle jede jeder jedes beide keine kein erste zweite dritte letzte'),
};
