// The lines `Key: value` and the places of German new mails.
import { noWords, wordSet } from '../../neutral/words.ts';
import type { LineKey, MailWords } from '../../words.ts';

export const mail: MailWords = {
  keys: new Map(
    Object.entries({
      title: 'titel betreff thema anlass name title',
      when: 'wann termin termine datum zeit zeiten uhrzeit terminvorschläge terminvorschlaege vorschläge vorschlaege terminoptionen "mögliche termine" "moegliche termine" slots "datum und uhrzeit" "tag und uhrzeit" when',
      where: 'wo ort raum treffpunkt adresse veranstaltungsort location where',
      with: 'mit teilnehmer teilnehmende teilnehmerinnen gäste gaeste an eingeladene einladen wer personen with',
      duration: 'dauer länge laenge "wie lange" duration',
      seats: 'plätze plaetze sitzplätze teilnehmerzahl kapazität anzahl seats',
      atATime: '"auf einmal" gleichzeitig "jeweils" "zugleich"',
      deadline:
        'frist "antwort bis" "antworten bis" "rückmeldung bis" "rueckmeldung bis" anmeldeschluss "bitte antworten bis" "um antwort bis" "u.a.w.g." "anmeldung bis" "zusage bis" deadline rückmeldefrist antwortfrist',
      category: 'kategorie category',
      zone: 'zeitzone "time zone"',
      about: 'beschreibung agenda worum inhalt notizen "worum geht es" hintergrund tagesordnung',
      optional: 'optional freiwillig "optional dabei" "wer mag"',
      claim: 'reservierung',
      cutOff: 'einladeschluss',
      visibility: 'sichtbarkeit',
    } satisfies Record<LineKey, string>).flatMap(([key, names]) =>
      (names.match(/"[^"]+"|\S+/g) ?? []).map((name) => [name.replaceAll('"', ''), key as LineKey] as const),
    ),
  ),
  place: {
    before: wordSet('in bei an'),
    at: noWords,
    in: wordSet('in'),
    led: wordSet('alle jeweils wieder'),
    articles: wordSet('der mein dein ein'),
    indefinite: wordSet('ein'),
    hosts: wordSet('mir'),
    alone: wordSet('hq headquarters'),
    // `im Fox and Hounds`
    and: wordSet('and'),
    end: wordSet(
      'mit für um von bis zwischen oder und weil falls wenn aber denn dann ab nach vor ist wird kann könnte soll dass ich nicht nur bitte zu wegen über treffe finde statt sprechen passt geht helfen',
    ),
    never: wordSet(
      'nicht kein keine weg belegt besetzt frei voll ausgebucht gebucht zu sehr so offen geschlossen klein groß eng verfügbar kalt warm laut gut schlecht schon noch was dem es ihnen euch uns',
    ),
    verbs: wordSet('ist sind war waren wird werden hat haben hatte kann können'),
  },
};
