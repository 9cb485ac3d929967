// "Play an example": three people, three times, one who changes her mind, and one slot in the end. The mails are those of the
// README's story; each goes through the bot's own SMTP port.

import type { EmailAddress, Mailbox } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';
import { addDays, dayIn, type PlainDay, weekdayOf } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';

export const ann: Mailbox = { address: 'ann@example.org' as EmailAddress, name: 'Ann Lee' };
export const ben: Mailbox = { address: 'ben@example.com' as EmailAddress, name: 'Ben Carter' };
export const carla: Mailbox = { address: 'carla@example.net' as EmailAddress, name: 'Carla Diaz' };

export interface Step {
  /** What happens, told to whoever watches. */
  readonly tells: string;
  readonly from: Mailbox;
  /** Of a new mail, with those who are to meet in copy; else it answers the last letter that they had. */
  readonly begins?: { readonly subject: string; readonly cc: readonly Mailbox[] };
  readonly text: string;
  /** What comes of it, and whose letters the story waits for. */
  readonly outcome: string;
  readonly letterFor: readonly Mailbox[];
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

// "Tuesday 3 March"
export const spoken = (day: PlainDay): string =>
  `${weekdays[weekdayOf(day) - 1]} ${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;

/** The story, with the days of the week after next, so that no deadline is near. */
export function storyAt(now: Instant, zone: ZoneId): readonly Step[] {
  const today = dayIn(now, zone);
  const monday = addDays(today, 8 - weekdayOf(today) + 7);
  const [tuesday, wednesday, thursday] = [1, 2, 3].map((days) => spoken(addDays(monday, days)));
  return [
    {
      tells: 'Ann writes to Parley as she would to a colleague, with Ben and Carla in copy.',
      from: ann,
      begins: { subject: 'Q3 review', cc: [ben, carla] },
      text: `Hello Parley,\n\nplease find half an hour for the three of us to go through the figures:\n\n- ${tuesday} at 10:00\n- ${wednesday} at 14:00\n- ${thursday} at 16:00\n\nThank you,\nAnn\n`,
      outcome: 'Ben and Carla each get an invitation of their own; Ann gets a receipt of what was understood.',
      letterFor: [ann, ben, carla],
    },
    {
      tells: 'Carla answers in her own words, by the numbers of the times.',
      from: carla,
      text: '2 and 3 work for me.\n\nCarla\n',
      outcome: 'Two of the three times are left. Nobody but Carla hears of it: an answer bothers nobody else.',
      letterFor: [carla],
    },
    {
      tells: 'Carla changes her mind. She simply answers again.',
      from: carla,
      text: 'Sorry, something came up. 2 does not work after all, but 1 does.\n',
      outcome: 'Her receipt says what holds now, and that “undo” takes it back.',
      letterFor: [carla],
    },
    {
      tells: 'Ben answers by day and hour, without any number.',
      from: ben,
      text: `${tuesday!.split(' ')[0]} morning is fine, and ${thursday!.split(' ')[0]} too if need be.\n`,
      outcome: 'Everybody has answered. Two times suit all three, and one suits them better: Ann is given the choice.',
      letterFor: [ann, ben],
    },
    {
      tells: 'Ann picks by a single digit.',
      from: ann,
      text: '1\n',
      outcome:
        'It is settled: all three get the confirmation with a calendar entry. Look into their mailboxes, or at the page of the event.',
      letterFor: [ann, ben, carla],
    },
  ];
}
