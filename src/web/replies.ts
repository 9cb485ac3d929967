// What is said when a request is not obeyed: one table for what the domain refuses, one for what happens on the way.
import type { Refusal } from '../scheduling/refusal.ts';
import { clockOf, dayOf } from '../values/wall.ts';
import { type Trouble, trouble } from './trouble.ts';

type Replies = {
  [No in Refusal['no']]: (refusal: Extract<Refusal, { no: No }>) => readonly [status: number, detail: string];
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
  meetings: (most) => [409, `Somebody has ${most} meetings on that day already and wants no more.`],
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
  conflict: ({ conflicts, room, nearest }) => [
    409,
    [
      ...(room === undefined ? [] : [`${room} is taken at that time`]),
      ...(conflicts.length === 0 && room === undefined ? ['Somebody has another commitment at that time'] : []),
      ...conflicts.map(({ address, by }) => `${by === 'event' ? byEvent : byBlock}${address}`),
      ...(nearest.length === 0
        ? []
        : [
            `The nearest times that would do: ${list(nearest.map(({ begin }) => `${dayOf(begin)} ${clockOf(begin)}`))}`,
          ]),
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
  'bad-duration': () => [422, 'That is no length of time. Write it like PT30M or 00:30.'],
  'no-request': () => [422, 'That asks for nothing that Parley could arrange.'],
};

const titles: Readonly<Record<number, string>> = {
  403: 'Not yours to do',
  409: 'Not as things stand',
  422: 'This cannot be done as it stands',
  429: 'Too many',
};

/** What the domain's refusal is over HTTP. */
export function refused(refusal: Refusal): Trouble {
  const reply = replies[refusal.no] as (refusal: Refusal) => readonly [number, string];
  const [status, detail] = reply(refusal);
  const { no, ...facts } = refusal;
  return trouble(status, titles[status] ?? 'Refused', detail, { refusal: no, ...facts });
}

/** What happens on the way, before anything is decided. */
export const onTheWay = {
  lost: trouble(
    404,
    'Nothing here',
    'There is nothing at this address. If a letter led you here, its link may be cut off; try to copy it whole.',
  ),
  noEvent: trouble(404, 'No such event', 'There is no such event, or it is not yours to see.'),
  who: trouble(401, 'Who is asking?', 'Please open the link in your letter again, or sign in.'),
  whoApi: trouble(401, 'Who is asking?', 'Send a key (Authorization: Bearer …), or the token of your link as et.'),
  badKey: trouble(
    401,
    'Not a key',
    'This key is not, or no longer, valid. Make a new one on your account page or with "parley token ADDRESS".',
  ),
  badLink: trouble(
    401,
    'Not a link',
    'This link is not, or no longer, valid. Please open the newest letter about this event and use the link there.',
  ),
  deadLink: trouble(
    401,
    'This link has expired',
    'Links live until a month after their event. Ask for a fresh one, and it is mailed to you.',
  ),
  notYours: trouble(
    403,
    'Not yours to see',
    'This is for somebody else: the organizer of the event, or whoever runs Parley.',
  ),
  notOrganizer: trouble(
    403,
    'Not allowed to invite',
    'You may not make Parley write to others here. Whoever runs it can allow it (PARLEY_ORGANIZERS).',
  ),
  otherSite: trouble(
    403,
    'From another site',
    'This was sent from a page of another site, so nothing was done. Please use the page itself.',
  ),
  otherHost: trouble(
    421,
    'Another host',
    'Parley does not answer under this name. Use the address that it printed at its start, or set PARLEY_URL.',
  ),
  badUrl: trouble(400, 'Not an address', 'This address cannot be read.'),
  badRequest: trouble(
    400,
    'Cannot be read',
    'This request cannot be read. JSON must be complete and forms must be whole.',
  ),
  longUrl: trouble(414, 'Address too long', 'This address is too long to be one of ours. Shorten what you search for.'),
  method: trouble(405, 'Not that way', 'This can be looked at, but not changed that way.'),
  tooLarge: trouble(413, 'Too large', 'A request may hold 64 KiB at most.'),
  mediaType: trouble(
    415,
    'Another form, please',
    'The API takes JSON (Content-Type: application/json), pages take their own forms.',
  ),
  stale: trouble(
    412,
    'Changed meanwhile',
    'Somebody changed this event since you looked. Fetch it again, then decide.',
  ),
  keyReused: trouble(
    422,
    'Key used before',
    'This Idempotency-Key belongs to another request. Use a new one for each request.',
  ),
  bug: trouble(500, 'Our mistake', 'Something went wrong on our side, and nothing was changed. It has been noted.'),
  away: {
    ...trouble(
      503,
      'Not now',
      'Parley cannot store anything at the moment, so nothing was changed. Please try again in a few seconds.',
    ),
    retryAfter: 5,
  },
  full: {
    ...trouble(
      503,
      'No room',
      'The disk has no room left, so nothing was changed; reading still works. Please tell whoever runs this.',
    ),
    retryAfter: 60,
  },
} as const satisfies Readonly<Record<string, Trouble>>;

export const tooFast = (seconds: number): Trouble => ({
  ...trouble(429, 'Too fast', `That was more than Parley takes at once. Please try again in ${seconds} s.`),
  retryAfter: seconds,
});
