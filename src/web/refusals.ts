// What the domain's refusals are over HTTP: a status and a sentence for each.
import type { Refusal } from '../scheduling/refusal.ts';
import type { ZoneId } from '../values/zone.ts';
import { spanJson } from './offset-times.ts';
import { wallText } from './spoken.ts';
import { type Trouble, trouble } from './trouble.ts';

type Replies = {
  [No in Refusal['no']]: (
    refusal: Extract<Refusal, { no: No }>,
    zone: ZoneId,
  ) => readonly [status: number, detail: string];
};

const list = (items: readonly (string | number)[]): string =>
  items.length < 2 ? String(items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** What only the organizer does, as a sentence goes on after "Only the organizer can". */
const acts: Readonly<Record<string, string>> = {
  table: 'put times on the table',
  withdraw: 'take a time off the table',
  send: 'send the invitations',
  confirm: 'settle on a time',
  move: 'move it',
  cancel: 'call it off',
  set: 'change that',
  add: 'invite somebody',
  remove: 'take somebody off',
  remind: 'have people reminded',
  'on-behalf': 'answer for somebody else',
};
const actOf = (act: string): string => (Object.hasOwn(acts, act) ? acts[act]! : 'do that');

/** What there can be too much of, and what to do about it. */
const tooMany: Readonly<
  Record<Extract<Refusal, { no: 'too-many' }>['what'], (most: number) => readonly [number, string]>
> = {
  parties: (most) => [422, `An event can hold ${most} people at most.`],
  slots: (most) => [422, `An event can hold ${most} times at most.`],
  changes: (most) => [429, `There have been more than ${most} changes today. Please try again tomorrow.`],
  notices: (most) => [429, `The others can be told ${most} times a day. Please try again tomorrow.`],
  reminders: (most) => [429, `Nobody is reminded more than ${most} times.`],
  seats: (most) => [422, `An event can have ${most} seats at most.`],
  meetings: (most) => [
    409,
    `Somebody has ${most === 1 ? 'a meeting' : `${most} meetings`} on that day already and wants no more.`,
  ],
};

const byEvent = 'Time slot is conflicting with another event for user: ';
const byBlock = 'Time slot is not available for user: ';

const replies: Replies = {
  'not-a-party': () => [403, 'You are not part of this event.'],
  'not-the-organizer': ({ act }) => [403, `Only the organizer can ${actOf(act)}.`],
  'not-proven': ({ act }) => [403, `To ${actOf(act)}, please use the link in your own letter, or a key of your own.`],
  closed: ({ state }) => [
    409,
    state === 'cancelled' ? 'This has been called off.' : 'This is over, so nothing can be changed any more.',
  ],
  'no-such-slot': ({ slots }) => [
    422,
    slots.length === 1
      ? `There is no time with the number ${slots[0]}.`
      : `There are no times with the numbers ${list(slots)}.`,
  ],
  'nothing-to-undo': () => [409, 'There is nothing of yours left to take back.'],
  'too-late-to-undo': () => [
    409,
    'The others have been told already, so this cannot be taken back silently. Change it to what should hold instead.',
  ],
  'nothing-to-confirm': () => [409, 'It is not clear which time to settle on. Please name its number.'],
  'too-many': ({ what, most }) => tooMany[what](most),
  'in-the-past': () => [422, 'That time has already passed. Please name one that is still to come.'],
  'too-far': () => [422, 'That is more than two years away, further than Parley plans.'],
  'unknown-party': ({ who }) => [422, `Nobody in this event goes by ${list(who)}. Add them first.`],
  'slots-differ': () => [
    409,
    'The times have changed since you looked, so nobody was told. Look again and send the times as they stand now.',
  ],
  conflict: ({ conflicts, room, nearest }, zone) => [
    409,
    [
      ...(room === undefined ? [] : [`${room} is taken at that time`]),
      ...(conflicts.length === 0 && room === undefined ? ['Somebody has another commitment at that time'] : []),
      ...conflicts.map(({ address, by }) => `${by === 'event' ? byEvent : byBlock}${address}`),
      ...(nearest.length === 0
        ? []
        : [`The nearest times that would do, in ${zone}: ${nearest.map((span) => wallText(span, zone)).join('; ')}`]),
    ].join('. '),
  ],
  'room-too-small': ({ room, most }) => [422, `${room} holds ${most} people at most. Please choose another place.`],
  'too-soon': ({ hours }) => [
    422,
    `People want to know of a meeting ${hours} hours beforehand. Please name a later time.`,
  ],
  'which-slot': ({ slots }) => [422, `Several times could be meant: ${list(slots)}. Please name one.`],
  'not-settled': () => [409, 'No time has been settled yet, so there is nothing to move.'],
  'offers-off': () => [409, 'This event takes no other times than those on the table.'],
  'bad-seats': () => [422, 'A seat-limited event needs between 1 and 1000 seats, and no fewer than are taken already.'],
  'not-enough-seats': () => [409, 'There are not that many seats free.'],
  'bad-deadline': () => [422, 'By then none of the times would be left. Please name an earlier deadline.'],
  'bad-duration': () => [422, 'That is no length of time. Write it like PT30M or 00:30.'],
  'no-request': () => [422, 'That asks for nothing that Parley could arrange.'],
};

const titles: Readonly<Record<number, string>> = {
  403: 'Not yours to do',
  409: 'Not as things stand',
  422: 'This cannot be done as it stands',
  429: 'Too many',
};

/** @param zone on whose clock the times of the refusal are */
export function refused(refusal: Refusal, zone: ZoneId): Trouble {
  const reply = replies[refusal.no] as (refusal: Refusal, zone: ZoneId) => readonly [number, string];
  const [status, detail] = reply(refusal, zone);
  const { no, ...facts } = refusal;
  const times = refusal.no === 'conflict' ? { nearest: refusal.nearest.map((span) => spanJson(span, zone)) } : {};
  const told = trouble(status, titles[status] ?? 'Refused', detail, { refusal: no, ...facts, ...times });
  const isDaily = refusal.no === 'too-many' && (refusal.what === 'changes' || refusal.what === 'notices');
  return isDaily ? { ...told, retryAfter: wholeDay } : told;
}

/** In seconds: what is counted by the day is counted anew by then. */
const wholeDay = 24 * 60 * 60;
