// What the form for a new mail holds at first, so that a newcomer need only press the button.
import type { Store } from '../../store/store.ts';
import { addDays, dayIn, weekdayOf } from '../../values/wall.ts';
import { utc } from '../../values/zone.ts';
import { ann, ben, carla, spoken } from './example.ts';

export interface Suggestion {
  readonly from: string;
  readonly cc: string;
  readonly subject: string;
  readonly text: string;
}

export function suggestion(store: Pick<Store, 'now'>): Suggestion {
  const today = dayIn(store.now(), utc);
  const monday = addDays(today, 8 - weekdayOf(today) + 7);
  const [tuesday, wednesday, friday] = [1, 2, 4].map((days) => spoken(addDays(monday, days)));
  return {
    from: `${ann.name} <${ann.address}>`,
    cc: [ben, carla].map(({ name, address }) => `${name} <${address}>`).join(', '),
    subject: 'Lunch',
    text: `Shall we have lunch? I can offer\n\n${tuesday} at 12:00\n${wednesday} at 12:30\n${friday} at 13:00\n\nfor an hour.`,
  };
}
