// The Date header is a check on a person's zone, never a source: it tells when to ask.
import type { Message } from '../mail/message.ts';
import { type Instant, type Minutes, msOf } from '../values/instant.ts';
import type { ZoneId } from '../values/zone.ts';

/** One well-known zone for each offset, the most people first; what is offered where the header disagrees. */
const wellKnown = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Athens',
  'Europe/Moscow',
  'Asia/Tehran',
  'Asia/Dubai',
  'Asia/Kabul',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dhaka',
  'Asia/Yangon',
  'Asia/Bangkok',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Sydney',
  'Pacific/Noumea',
  'Pacific/Auckland',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Halifax',
  'Atlantic/Azores',
] as ZoneId[];

export const offsetOf = (zone: ZoneId, at: Instant): Minutes =>
  Temporal.Instant.fromEpochMilliseconds(msOf(at)).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;

/** A zone that fits the mail's Date header where the zone found for its sender does not. */
export function zoneOfHeader(date: Message['date'], found: ZoneId): ZoneId | undefined {
  if (date?.offset === undefined || offsetOf(found, date.at) === date.offset) return undefined;
  return wellKnown.find((zone) => offsetOf(zone, date.at) === date.offset);
}
