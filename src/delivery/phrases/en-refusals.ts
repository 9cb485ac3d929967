// English: why something was not done, and what to do instead; one sentence for each refusal of the domain.
import type { Refusal } from '../../scheduling/refusal.ts';

/** What the organizer alone may do, as a sentence says it; what is not named here is "change that". */
const acts: Readonly<Record<string, string>> = {
  confirm: 'settle on a time',
  cancel: 'call it off',
  withdraw: 'take a time off the table',
  move: 'move it',
  set: 'change that',
  add: 'invite somebody',
  remove: 'take somebody off',
  notify: 'have the others told',
  remind: 'have people reminded',
  propose: 'put times on the table',
};
const act = (name: string): string => (Object.hasOwn(acts, name) ? acts[name]! : 'change that');

/** @param about the event, as a sentence begins with it */
export function refusals(refusal: Refusal, about: string, organizer: string): string {
  switch (refusal.no) {
    case 'not-a-party':
      return `You are no longer part of ${lower(about)}, so nothing was changed. Please write to whoever invited you.`;
    case 'not-the-organizer':
      return `Only ${organizer} can ${act(refusal.act)}, so nothing was changed.`;
    case 'not-proven':
      return `To ${act(refusal.act)}, Parley must be sure who writes, and this mail could not be verified. Please send it from your usual mail account.`;
    case 'closed':
      return refusal.state === 'cancelled'
        ? `${about} has been called off, so nothing can be changed any more.`
        : `${about} is over, so nothing can be changed any more.`;
    case 'no-such-slot':
      return refusal.slots.length === 1
        ? `There is no time with the number ${refusal.slots[0]}.`
        : `There are no times with the numbers ${refusal.slots.join(', ')}.`;
    case 'nothing-to-undo':
      return 'There is nothing of yours left to take back.';
    case 'too-late-to-undo':
      return 'The others have been told already, so it cannot be taken back silently. Write what should hold instead, and they are told that.';
    case 'nothing-to-confirm':
      return 'It is not clear which time to settle on. Please reply with its number.';
    case 'too-many':
      return tooMany[refusal.what](refusal.most);
    case 'in-the-past':
      return 'That time has already passed. Please name one that is still to come.';
    case 'too-far':
      return 'That is more than two years away, further than Parley plans.';
    case 'unknown-party':
      return `Nobody here goes by ${refusal.who.map((who) => `“${who}”`).join(', ')}. Please use their e-mail address.`;
    case 'slots-differ':
      return 'The times have changed since you looked, so nothing was changed. This is how they stand now.';
    case 'conflict':
      return conflict('', '');
    case 'room-too-small':
      return `${refusal.room} holds ${refusal.most} people at most. Please choose another place.`;
    case 'too-soon':
      return `That is too soon: somebody wants to know at least ${refusal.hours} hours beforehand.`;
    case 'which-slot':
      return `It is not clear which time to settle on: ${refusal.slots.join(' or ')}? Please reply with the number.`;
    case 'not-settled':
      return 'No time has been settled yet, so there is nothing to move. Its number settles one.';
    case 'offers-off':
      return `${organizer} takes no other times for this one. Please choose among those that there are.`;
    case 'bad-seats':
      return 'That number of seats does not work out. Please write how many there are, as in “make that 8 seats”.';
    case 'bad-duration':
      return 'That is no length that a meeting could have. Please write it like “45 minutes” or “2 hours”.';
    case 'bad-deadline':
      return 'By then none of the times would be left. Please name an earlier deadline, as in “answers by Wednesday noon”.';
    case 'not-enough-seats':
      return refusal.left === 0
        ? 'All seats are taken.'
        : `There are not that many seats left, only ${refusal.left}. Please write how many of you come.`;
    case 'no-request':
      return 'There was no request in it that Parley knows.';
    default:
      return refusal satisfies never;
  }
}

/** @param who everybody in the way, for those who may know it; @param nearest times that would do; @param room if it is taken */
export function conflict(who: string, nearest: string, room?: string): string {
  const people = who === '' ? 'Somebody has something else at that time' : `${who} cannot at that time`;
  const way = room === undefined ? people : who === '' ? `${room} is taken then` : `${people}, and ${room} is taken`;
  return nearest === '' ? `${way}.` : `${way}. These times would do: ${nearest}.`;
}

const tooMany = {
  parties: (most: number): string => `${most} people is the most that one event can hold; nobody was added.`,
  slots: (most: number): string => `${most} times is the most that one event can hold; none was added.`,
  changes: (most: number): string => `There have been more than ${most} changes today. Please try again tomorrow.`,
  notices: (most: number): string => `Everybody has been told ${most} times today already. Please try again tomorrow.`,
  reminders: (most: number): string => `Nobody is reminded more than ${most} times. A mail of your own may help now.`,
  seats: (most: number): string => `${most} seats is the most that one event can have.`,
  meetings: (most: number): string => `Somebody has ${most} meetings on that day already, and wants no more.`,
};

const lower = (about: string): string => about.replace(/^The /, 'the ');
