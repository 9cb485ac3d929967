// What the organizer's form changes of an event: its texts, its length, its seats, who sees what, by when answers are due.
import type { Changes, Visibility } from '../../language/reading.ts';
import type { Event } from '../../scheduling/event.ts';
import { formatDuration } from '../../values/duration.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { longest } from '../../values/text.ts';
import { parseWallTime, toWall } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { type Fields, textIn } from '../fields.ts';
import { bad, type Trouble } from '../trouble.ts';

const texts = {
  title: longest.title,
  location: longest.place,
  description: longest.description,
  category: longest.category,
} as const;
const sights: readonly Visibility[] = ['all', 'counts', 'organizer'];

/** A whole number that was typed. */
const numberIn = (fields: Fields, name: string): number | undefined =>
  /^\d{1,6}$/.test(fields[name] ?? '') ? Number(fields[name]) : undefined;

/** Only what differs from what stands is a change. @param zone of the deadline */
export function changesIn(fields: Fields, event: Event, zone: ZoneId): Result<Changes, Trouble> {
  const changes: { -readonly [K in keyof Changes]: Changes[K] } = {};
  for (const key of Object.keys(texts) as (keyof typeof texts)[])
    if (fields[key] !== undefined && textIn(fields, key, texts[key]) !== (event[key] ?? ''))
      changes[key] = textIn(fields, key, texts[key]);
  const visibility = sights.find((sight) => sight === fields['visibility']);
  if (visibility !== undefined && visibility !== event.visibility) changes.visibility = visibility;
  const posted = fields['keepPosted'] === 'yes';
  if (fields['keepPosted'] !== undefined && posted !== (event.keepPosted === true)) changes.keepPosted = posted;
  const seats = numberIn(fields, 'seats');
  if (seats !== undefined && seats !== event.seats) changes.seats = seats;
  const minutes = numberIn(fields, 'minutes');
  if (minutes === 0) return fail(bad('Please say how many minutes it takes.'));
  if (minutes !== undefined && minutes !== event.duration) changes.duration = formatDuration(minutes);
  const said = fields['deadline'] ?? '';
  if (said !== '' && (event.deadline === undefined || said !== toWall(event.deadline, zone))) {
    const deadline = parseWallTime(said);
    if (!deadline.ok) return fail(bad(deadline.error));
    changes.deadline = deadline.value;
  }
  return ok(changes);
}
