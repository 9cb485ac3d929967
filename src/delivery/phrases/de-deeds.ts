// Deutsch: was eine Änderung bewirkt hat, und wofür die Buchstaben einer Frage stehen.
import type { Phrases } from './en.ts';

const wird = (names: string, count: number): string => `${names} ${count === 1 && names !== 'Sie' ? 'wird' : 'werden'}`;

export const deeds: Phrases['deeds'] = {
  offered: (organizer: string, two: boolean): string =>
    two
      ? `vorgeschlagen; nun entscheidet ${organizer}`
      : `vorgeschlagen; ${organizer} entscheidet, ob die anderen gefragt werden`,
  tabled: 'steht zur Wahl',
  withdrawn: 'steht nicht mehr zur Wahl',
  declined: 'nicht aufgenommen',
  timeChanged: 'die neue Zeit',

  added: (name: string): string => `eingeladen: ${name}`,
  addedOptional: (name: string): string => `eingeladen, freiwillig: ${name}`,
  removed: (name: string): string => `nicht mehr eingeladen: ${name}`,
  left: 'Sie sind nicht mehr dabei und hören nichts mehr davon',
  leftOther: (name: string): string => `nicht mehr dabei: ${name}`,
  outside: 'Sie vereinbaren es, ohne teilzunehmen',
  backIn: (name: string): string => `wieder dabei: ${name}`,
  delegating: (organizer: string): string => `${organizer} wird gefragt, ob jemand an Ihrer Stelle kommen kann`,
  replaced: (name: string): string => `jemand anderes kommt für ${name}`,
  required: (name: string): string => `muss jetzt dabei sein: ${name}`,
  optional: (name: string): string => `jetzt freiwillig dabei: ${name}`,
  zone: (zone: string): string => `Zeiten stehen ab jetzt in ${zone}`,

  settled: (when: string): string => `es steht fest: ${when}`,
  unsettled: 'es steht nicht mehr fest; die Termine sind wieder offen',
  cancelled: 'es ist abgesagt',
  told: (names: string, count: number): string => `${wird(names, count)} informiert, wie es steht`,
  reminded: (names: string, count: number): string => `${wird(names, count)} erinnert`,
  sent: (names: string, count: number): string => `${wird(names, count)} gefragt`,
  keepPosted: 'solange Antworten kommen, erhalten Sie einmal am Tag eine Übersicht',
  notPosted: 'Sie erhalten keine tägliche Übersicht mehr',
  started: 'Parley schreibt Ihnen wieder',
  dropped: 'es wird nichts daraus, und niemand sonst hat davon erfahren',
  pick: 'der beste Termin wird ohne Rückfrage genommen',
  hold: 'die Zeiten werden in Kalendern freigehalten, bis eine feststeht',
  atLeast: (people: string): string => `es findet statt, sobald ${people} „ja“ gesagt haben`,
  visibility: {
    all: 'alle Gefragten sehen, wer was geantwortet hat',
    counts: 'alle Gefragten sehen, wie viele zu jeder Zeit können, aber nicht wer',
    organizer: 'die Antworten sieht nur, wer einlädt',
  },

  seat: {
    held: 'Sie haben einen Platz',
    maybe:
      'für ein „vielleicht“ bleibt kein Platz frei, wohl aber Ihre Stelle in der Reihe; ein „ja“ nimmt einen Platz, solange es einen gibt',
    queued: 'alle Plätze sind vergeben; Sie stehen auf der Warteliste und erfahren sofort, wenn einer frei wird',
    declined: 'Sie kommen nicht; Ihr Platz geht weiter',
  },
  places: (count: number): string => `mit Plätzen für ${count}`,

  facts: {
    title: (value: string): string => (value === '' ? 'es hat keinen Titel mehr' : `es heißt „${value}“`),
    description: (value: string): string => (value === '' ? 'es hat keine Beschreibung mehr' : `es geht um: ${value}`),
    location: (value: string): string => (value === '' ? 'es hat keinen Ort mehr' : `der Ort ist ${value}`),
    category: (value: string): string => (value === '' ? 'es hat keine Kategorie mehr' : `die Kategorie ist ${value}`),
    duration: (value: string): string => `es dauert ${value}`,
    deadline: (value: string): string =>
      value === '' ? 'es gibt keine Frist mehr' : `Antworten sind bis ${value} erbeten`,
    zone: (value: string): string => `die Zeitzone ist ${value}`,
    seats: (value: string): string => `es gibt ${value} Plätze`,
  },

  choice: {
    slot: (said: string, when: string): string => `${said}, ${when}`,
    propose: (when: string): string => `${when} vorschlagen`,
    confirm: (slot: string): string => `${slot} festlegen`,
    confirmAny: 'festlegen',
    cancel: 'absagen',
    send: 'ja, abschicken',
    drop: 'nein, verwerfen',
    me: 'ja, das war ich: bitte weitermachen',
    withdraw: (slot: string): string => `${slot} streichen`,
    move: (when: string): string => `verschieben auf ${when}`,
    deadline: (when: string): string => `mehr Zeit, bis ${when}`,
    add: (names: string): string => `${names} einladen`,
    remove: (names: string): string => `${names} ausladen`,
    optional: (names: string): string => `Teilnahme freiwillig: ${names}`,
    required: (names: string): string => `Teilnahme nötig: ${names}`,
    notify: (names: string): string => `${names} informieren, wie es steht`,
    remind: (names: string): string => `${names} erinnern`,
    everyone: 'alle',
    pending: 'alle, die noch nicht geantwortet haben',
    delegate: (names: string): string => `vertreten lassen durch ${names}`,
    zone: (zone: string, clock: string): string => `${zone}, wo es jetzt ${clock} Uhr ist`,
    leave: 'aus diesem Treffen aussteigen',
    undo: 'die letzte Änderung zurücknehmen',
    status: 'zeigen, wie es steht',
    log: 'das Protokoll zeigen',
    help: 'zeigen, was Parley versteht',
    stop: 'keine Mails mehr von Parley',
    start: 'wieder Mails von Parley',
    mine: (what: string): string => `ja, sie ist von mir: ${what}`,
    notMine: 'nein, nicht beachten',
    none: 'nichts davon',
  },
};
