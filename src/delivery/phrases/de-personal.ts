// Deutsch: Briefe, die kein Treffen betreffen, sondern nur ihre Leserin oder ihren Leser.
import type { Phrases } from './en.ts';

/** Warum eine Mail nicht gelesen werden konnte, und was stattdessen hilft. */
const troubles: Readonly<Record<string, readonly [why: string, instead: string]>> = {
  encrypted: ['Sie ist verschlüsselt.', 'bitte senden Sie sie noch einmal als einfachen Text.'],
  winmail: [
    'Sie kam als Datei winmail.dat, die nur Outlook liest.',
    'bitte senden Sie sie noch einmal als einfachen Text.',
  ],
  empty: ['Sie war leer.', 'bitte schreiben Sie, wen Sie treffen möchten und wann Sie könnten.'],
  crowded: [
    'Sie nennt mehr Menschen, als eine Mail darf.',
    'bitte senden Sie sie noch einmal an höchstens 50 Menschen.',
  ],
};
const intricate = [
  'Sie war zu groß oder zu verwickelt.',
  'bitte senden Sie sie noch einmal als einfachen Text.',
] as const;

export const personal: Phrases['personal'] = {
  event: 'Das Treffen',
  organizer: 'wer einlädt',
  subjects: {
    help: 'Was Parley tut',
    unclear: 'Ihre Mail an Parley',
    stopped: 'Keine Mails mehr von Parley',
    started: 'Wieder Mails von Parley',
    zone: 'Ihre Zeitzone',
    refused: 'Ihre Mail an Parley',
    unreadable: 'Ihre Mail an Parley',
    login: 'Ihr Link zu Parley',
    'time-blocked': 'Ihre Zeit',
    'time-freed': 'Ihre Zeit',
    'time-refused': 'Ihre Zeit',
    'free-times': 'Freie Zeiten',
    agenda: 'Ihre Termine',
    digest: 'Ihre Woche',
    search: 'Ihre Suche',
  },
  trouble: (trouble: string): { readonly why: string; readonly instead: string } => {
    const [why, instead] = Object.hasOwn(troubles, trouble) ? troubles[trouble]! : intricate;
    return { why, instead };
  },
  stretch: (first: string, last: string): string => (first === last ? `am ${first}` : `von ${first} bis ${last}`),
  meeting: (when: string, title: string, others: string, place: string): string =>
    `${when}: ${title}${others === '' ? '' : `, mit ${others}`}${place === '' ? '' : `, Ort: ${place}`}`,
  booked: (when: string, title: string | undefined): string => (title === undefined ? when : `${when}: „${title}“`),
  stands: {
    draft: 'ein Entwurf, noch nicht abgeschickt',
    proposing: 'noch kein Termin festgelegt',
    confirmed: 'steht fest',
    over: 'vorbei',
    cancelled: 'abgesagt',
  },
};
