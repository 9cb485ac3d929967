// Deutsch: das Protokoll als Geschichte, ein Satz für alles, was geschah.
import type { Occurrence } from '../../scheduling/journal.ts';
import type { Phrases } from './en.ts';

/** Was geschah, nach dem Namen: `Ann Lee` `hat das Treffen vorgeschlagen`. */
const happened: Readonly<Record<Occurrence, string>> = {
  CREATE: 'hat das Treffen vorgeschlagen',
  SEND: 'hat die Einladungen abschicken lassen',
  REPLY: 'hat geantwortet',
  UPDATE: 'hat etwas geändert',
  OFFER: 'hat einen anderen Termin vorgeschlagen',
  CONFIRM: 'hat einen Termin festgelegt',
  MOVE: 'hat das Treffen verschoben',
  CANCEL: 'hat abgesagt',
  NOTIFY: 'hat die anderen informieren lassen',
  REMIND: 'hat andere erinnern lassen',
  VIEW: 'hat nachgesehen',
  UNDO: 'hat die letzte Änderung zurückgenommen',
  DEADLINE: 'hat vermerkt, dass die Frist vorbei ist',
  OVER: 'hat das Treffen abgeschlossen',
  BOUNCE: 'hat einen Brief zurückerhalten',
  AWAY: 'ist abwesend, sagt eine automatische Antwort',
  LEAVE: 'ist ausgestiegen',
  STOP: 'möchte keine Mails mehr',
  START: 'möchte wieder Mails',
  DEAL: 'hat Plätze angeboten',
  LAPSE: 'hat einen Platz weitergegeben, den niemand nahm',
};

const doors: Readonly<Record<string, string>> = {
  mail: 'per Mail',
  calendar: 'per Kalender',
  page: 'auf der Seite',
  api: 'über die API',
  console: 'am Terminal',
};

const doorOf = (door: string): string => (Object.hasOwn(doors, door) ? doors[door]! : '');

// `Bob hat per Mail geantwortet: ja zu 2`: the door stands behind the first verb.
const sentence = (who: string, what: string, door: string, detail: string): string => {
  const [verb = '', ...rest] = what.split(' ');
  const words = [who, verb, door, ...rest].filter((word) => word !== '');
  return words.join(' ') + (detail === '' ? '' : `: ${detail}`);
};

export const story: Phrases['story'] = {
  bot: 'Parley',
  wrote: (who: string, door: string, detail: string): string => sentence(who, 'hat geschrieben', doorOf(door), detail),
  line: (who: string, occurrence: Occurrence, door: string, detail: string): string =>
    sentence(who, happened[occurrence], doorOf(door), detail),
};
