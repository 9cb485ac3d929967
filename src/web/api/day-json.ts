// One day of somebody's time as JSON, as far as whoever asks may see it.
import { dayOfTime } from '../../store/availability.ts';
import { findDiary } from '../../store/diaries.ts';
import { findEvent } from '../../store/events.ts';
import type { EmailAddress } from '../../values/address.ts';
import type { PlainDay } from '../../values/wall.ts';
import type { Person } from '../asker.ts';
import { baseOf } from '../base.ts';
import type { WebHands } from '../hands.ts';
import { offsetTime } from '../offset-times.ts';
import { etagOf } from './etag.ts';

type DayOfTime = NonNullable<Awaited<ReturnType<typeof dayOfTime>>>;

/** Nothing where `person` may not see it. An admin looks as its owner does. */
export async function dayJson(
  { store, config }: Pick<WebHands, 'store' | 'config'>,
  { address, admin }: Person,
  whose: EmailAddress,
  date: PlainDay,
) {
  const { changes } = await findDiary(store, whose);
  const day = await dayOfTime(store, admin ? whose : address, whose, date, config.zone);
  if (day === undefined) return undefined;
  const json = {
    user: whose,
    date: day.date,
    zone: day.zone,
    blocked_slots: day.blocked,
    available_time_slots: day.available,
    spans: await Promise.all(day.spans.map((span) => spanJson(span, day.zone))),
  };
  return { json, etag: etagOf({ ...json, changes }) };

  async function spanJson({ begin, end, by, event }: DayOfTime['spans'][number], zone: DayOfTime['zone']) {
    const title = event && ((await findEvent(store, event))?.event.title ?? '');
    return {
      begin: offsetTime(begin, zone),
      end: offsetTime(end, zone),
      ...(by === undefined ? {} : { state: by === 'event' ? 'booked' : 'blocked' }),
      ...(event === undefined ? {} : { title, url: `${baseOf(config)}/api/events/${event}` }),
    };
  }
}
