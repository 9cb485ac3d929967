// English: the log of an event as a readable story, a sentence for each thing that happened.
import type { Occurrence } from '../../scheduling/journal.ts';

/** What happened, after the name of whoever did it: `Ann Lee` `proposed the meeting`. */
const happened: Readonly<Record<Occurrence, string>> = {
  CREATE: 'proposed the meeting',
  SEND: 'had the invitations sent',
  REPLY: 'answered',
  UPDATE: 'changed something',
  OFFER: 'offered another time',
  CONFIRM: 'settled on a time',
  MOVE: 'moved the meeting',
  CANCEL: 'called it off',
  NOTIFY: 'had others told how things stand',
  REMIND: 'had people reminded',
  VIEW: 'had a look',
  UNDO: 'took the last change back',
  DEADLINE: 'noted that the deadline has passed',
  OVER: 'closed the event',
  BOUNCE: 'got a letter back',
  AWAY: 'is away, says an automatic reply',
  LEAVE: 'left',
  STOP: 'wants no more mail',
  START: 'wants mail again',
  DEAL: 'offered seats',
  LAPSE: 'passed on a seat that nobody claimed',
};

const doors: Readonly<Record<string, string>> = {
  mail: 'by mail',
  calendar: 'by calendar',
  page: 'on the page',
  api: 'by the API',
  console: 'at the terminal',
};

const doorOf = (door: string): string => (Object.hasOwn(doors, door) ? doors[door]! : '');

const sentence = (words: readonly string[], detail: string): string =>
  words.filter((word) => word !== '').join(' ') + (detail === '' ? '' : `: ${detail}`);

export const story = {
  bot: 'Parley',
  /** A mail that answered nothing: `Bob wrote by mail`. */
  wrote: (who: string, door: string, detail: string): string => sentence([who, 'wrote', doorOf(door)], detail),
  /** `Bob answered by mail: yes to 2, no to 1` */
  line: (who: string, occurrence: Occurrence, door: string, detail: string): string =>
    sentence([who, happened[occurrence], doorOf(door)], detail),
};
