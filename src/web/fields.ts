// What stands in a form: texts by name. Each kind of value is parsed once, here, and whoever wrote something else is told.
import type { AnswerValue, SaidSpan } from '../language/reading.ts';
import { type EmailAddress, parseAddress } from '../values/address.ts';
import type { Minutes } from '../values/instant.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { safeLines } from '../values/text.ts';
import { addDays, addMinutes, parseDay, parseWallTime, wallOf } from '../values/wall.ts';
import { parseZone, type ZoneId } from '../values/zone.ts';
import { bad, type Trouble } from './trouble.ts';

export type Fields = Readonly<Record<string, string>>;

/** A field that is given twice counts once. */
export function fieldsOf(body: unknown): Fields {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    const text: unknown = Array.isArray(value) ? value.at(-1) : value;
    if (typeof text === 'string') fields.set(name, text);
  }
  return Object.fromEntries(fields);
}

/** Which page of a list is asked for; the first where that is no number. */
export const pageIn = ({ page = '' }: { readonly page?: string }): number =>
  /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;

export const textIn = (fields: Fields, name: string, most: number): string => safeLines(fields[name] ?? '', most);

/** Numbers are what stands behind `slot-`; an answer that is as it was when the page was made is none. */
export function answersIn(fields: Fields): Record<string, AnswerValue> {
  const given = Object.entries(fields).flatMap(([name, value]) => {
    const n = /^slot-([1-9]\d{0,3})$/.exec(name)?.[1];
    const said = value === 'yes' || value === 'maybe' || value === 'no' ? value : undefined;
    return n !== undefined && said !== undefined && fields[`was-${n}`] !== said ? [[n, said] as const] : [];
  });
  return Object.fromEntries(given);
}

/** A zone that was chosen, or that a browser told of itself; nothing when it is none we know. */
export function zoneIn(fields: Fields, name: string): ZoneId | undefined {
  const zone = parseZone(fields[name] ?? '');
  return zone.ok ? zone.value : undefined;
}

/** The time of `day`, `from` and `to`; nothing when all is empty. Without an end it takes `usual`. */
export function spanIn(fields: Fields, usual: Minutes): Result<SaidSpan | undefined, Trouble> {
  const { day = '', from = '', to = '' } = fields;
  if (day === '' && from === '' && to === '') return ok(undefined);
  const date = parseDay(day);
  if (!date.ok) return fail(bad('Please name the day of the other time as well.'));
  const begin = parseWallTime(`${day}T${from}`);
  if (!begin.ok) return fail(bad('Please name the hour at which the other time begins, like 14:00.'));
  if (to === '') return ok({ begin: begin.value, end: addMinutes(begin.value, usual) });
  const end = parseWallTime(`${day}T${to}`);
  if (!end.ok) return fail(bad('Please write the end like 15:00, or leave it out.'));
  // An end before the begin is on the next day: 22:00 to 01:00.
  const later = end.value > begin.value ? end.value : wallOf(addDays(date.value, 1), to);
  return end.value === begin.value
    ? fail(bad('The other time ends when it begins.'))
    : ok({ begin: begin.value, end: later });
}

/** Every address in a text, whatever stands between them. */
export function addressesIn(text: string): Result<EmailAddress[], Trouble> {
  // "Ann Lee <ann@example.com>, bob@example.com"
  const words = text.split(/[\s,;<>"']+/).filter((word) => word.includes('@'));
  const parsed = words.map(parseAddress);
  const wrong = parsed.find((one) => !one.ok);
  if (wrong !== undefined && !wrong.ok) return fail(bad(wrong.error));
  const addresses = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  return addresses.length > 0 ? ok(addresses) : fail(bad('Please name at least one e-mail address.'));
}
