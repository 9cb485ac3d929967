// What of its owner's time a whole calendar says is taken: a file of any size that calendar programs publish, read line by
// line and with a limit to everything.
import type { EmailAddress } from '../../values/address.ts';
import { day, hour, type Instant, minute, plus } from '../../values/instant.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { overlaps, type Span } from '../../values/span.ts';
import { addDays, clockOf, dayIn, dayOf, type PlainDay, toInstant, type WallTime, wallOf } from '../../values/wall.ts';
import { utc, type ZoneId } from '../../values/zone.ts';
import type { CalendarObject, Property } from './object.ts';
import { daysOf, readRule } from './recurrence.ts';
import { type Moment, minutesOf, momentOf } from './times.ts';

const mostComponents = 20_000;
const mostSpans = 5000;
/** Whatever rules a calendar holds, so many beginnings are worked out in all. */
const mostBeginnings = 100_000;

export interface CalendarOwner {
  readonly address: EmailAddress;
  /** Of times that name none. */
  readonly zone: ZoneId;
}

/** @returns spans that may overlap, or a sentence for the owner */
export function takenIn(text: string, within: Span, owner: CalendarOwner): Result<Span[], string> {
  const calendar = readCalendarLines(text);
  if (calendar === undefined) return fail('There is no calendar at this address.');
  const { events, replaced } = sorted(calendar, owner);
  const found: Span[] = [];
  let left = mostBeginnings;
  for (const event of events) {
    if (found.length >= mostSpans || left <= 0) break;
    if (takesTime(event, owner)) {
      const spans = spansOf(event, calendar, within, owner, replaced);
      left -= spans.length + 1;
      found.push(...spans.filter((span) => span.begin < span.end && overlaps(span, within)));
    }
  }
  return ok(found.slice(0, mostSpans));
}

/** The components of the text, one level deep: alarms and the like are nobody's time. */
function readCalendarLines(text: string): CalendarObject | undefined {
  if (!/BEGIN:VCALENDAR/i.test(text)) return undefined;
  const head: Property[] = [];
  const children: { name: string; properties: Property[]; children: CalendarObject[] }[] = [];
  let depth = 0;
  for (const line of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const [, edge, name] = /^(BEGIN|END):([A-Z-]{1,40})\s*$/i.exec(line) ?? [];
    if (edge !== undefined) {
      const begins = edge.toUpperCase() === 'BEGIN';
      if (begins && depth === 1) {
        if (children.length >= mostComponents) break;
        children.push({ name: name!.toLowerCase(), properties: [], children: [] });
      }
      depth = Math.max(0, depth + (begins ? 1 : -1));
      continue;
    }
    const property = depth === 1 || depth === 2 ? propertyOf(line) : undefined;
    if (property === undefined) continue;
    if (depth === 1) head.push(property);
    else children.at(-1)?.properties.push(property);
  }
  return { name: 'vcalendar', properties: head, children };
}

const wanted =
  /^(?:DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|STATUS|TRANSP|ATTENDEE|FREEBUSY|X-WR-TIMEZONE|X-MICROSOFT-CDO-BUSYSTATUS)$/;

// DTSTART;TZID="W. Europe Standard Time":20260303T100000
function propertyOf(line: string): Property | undefined {
  const parts =
    /^([A-Za-z-]{1,40})((?:;[A-Za-z-]{1,40}=(?:"[^"]{0,500}"|[^;:"]{0,500})(?:,(?:"[^"]{0,500}"|[^;:",]{0,500}))*)*):(.*)$/.exec(
      line,
    );
  const name = parts?.[1]?.toUpperCase();
  if (parts === null || name === undefined || !wanted.test(name)) return undefined;
  const parameters = new Map(
    [...parts[2]!.matchAll(/;([A-Za-z-]+)=("[^"]*"|[^;:]*)/g)].map(([, key, value]): [string, string] => [
      key!.toLowerCase(),
      value!.replace(/^"|"$/g, ''),
    ]),
  );
  return { name: name.toLowerCase(), parameters, values: parts[3]!.trim().split(',') };
}

const textOf = ({ properties }: CalendarObject, name: string): string =>
  properties.find((property) => property.name === name)?.values.join(',') ?? '';

/** Single times of a series that were moved or called off stand instead of what the series says. */
function sorted(
  calendar: CalendarObject,
  owner: CalendarOwner,
): { events: readonly CalendarObject[]; replaced: ReadonlySet<string> } {
  const events = calendar.children.filter(({ name }) => name === 'vevent' || name === 'vfreebusy');
  const replaced = events.flatMap((event) => {
    const at = momentOf(
      event.properties.find(({ name }) => name === 'recurrence-id'),
      calendar,
    );
    return at === undefined ? [] : [`${textOf(event, 'uid')} ${nameOf(at, owner)}`];
  });
  return { events, replaced: new Set(replaced) };
}

/** A day, or a moment. */
const nameOf = ({ at, wall }: Moment, { zone }: CalendarOwner): Instant | PlainDay => at ?? toInstant(wall!, zone);

/** Entries of ours come back when somebody subscribes to their feed here: they are booked already. */
// e7k2…-p2@parley
const ours = /^e[a-z2-7]{16}-p\d{1,4}(?:-h\d{1,3})?@parley$/i;

function takesTime(event: CalendarObject, { address }: CalendarOwner): boolean {
  if (/^CANCELLED$/i.test(textOf(event, 'status')) || /^TRANSPARENT$/i.test(textOf(event, 'transp'))) return false;
  if (/^FREE$/i.test(textOf(event, 'x-microsoft-cdo-busystatus')) || ours.test(textOf(event, 'uid').trim()))
    return false;
  return !event.properties.some(
    ({ name, parameters, values }) =>
      name === 'attendee' &&
      /^DECLINED$/i.test(parameters.get('partstat') ?? '') &&
      values
        .join()
        .replace(/^mailto:/i, '')
        .toLowerCase() === address.toLowerCase(),
  );
}

function spansOf(
  event: CalendarObject,
  calendar: CalendarObject,
  within: Span,
  owner: CalendarOwner,
  replaced: ReadonlySet<string>,
): Span[] {
  if (event.name === 'vfreebusy') return busySpans(event);
  const times = timesOf(event, calendar, owner);
  if (times === undefined) return [];
  const { first, isWhole, zone, length } = times;
  const uid = textOf(event, 'uid');
  const isSingle = event.properties.some(({ name }) => name === 'recurrence-id');
  const rule = isSingle ? undefined : readRule(textOf(event, 'rrule'));
  const from = addDays(dayIn(plus(within.begin, -length), zone), -1);
  const days = rule === undefined ? [dayOf(first)] : daysOf(rule, dayOf(first), from, dayIn(within.end, zone));
  const named = days.map((one) => (isWhole ? one : toInstant(wallOf(one, clockOf(first)), zone)));
  const until = rule?.until?.at;
  const skipped = new Set(listed(event, 'exdate', calendar).map((moment) => nameOf(moment, owner)));
  const extra = listed(event, 'rdate', calendar).map((moment) => nameOf(moment, owner));
  return [...named, ...extra].flatMap((name) => {
    if (skipped.has(name) || (!isSingle && replaced.has(`${uid} ${name}`)) || (until && name > until)) return [];
    const begin = name.length === 10 ? dayOn(name as PlainDay, owner.zone) : (name as Instant);
    return [{ begin, end: plus(begin, length) }];
  });
}

const dayOn = (day: PlainDay, zone: ZoneId): Instant => toInstant(wallOf(day, '00:00'), zone);

interface EventTimes {
  readonly first: WallTime;
  readonly isWhole: boolean;
  readonly zone: ZoneId;
  /** In milliseconds. */
  readonly length: number;
}

function timesOf(event: CalendarObject, calendar: CalendarObject, owner: CalendarOwner): EventTimes | undefined {
  const given = (name: string): Property | undefined => event.properties.find((property) => property.name === name);
  const begin = momentOf(given('dtstart'), calendar);
  if (begin === undefined) return undefined;
  const end = momentOf(given('dtend'), calendar);
  const said = minutesOf(textOf(event, 'duration')) * minute;
  if (begin.at?.length === 10) {
    const first = begin.at as PlainDay;
    const last = end?.at?.length === 10 ? (end.at as PlainDay) : undefined;
    const days = last === undefined ? Math.max(day, said) : Math.max(day, Date.parse(last) - Date.parse(first));
    return { first: wallOf(first, '00:00'), isWhole: true, zone: owner.zone, length: Math.min(days, 366 * day) };
  }
  const zone = begin.zone ?? (begin.wall === undefined ? utc : owner.zone);
  const first = begin.wall ?? (String(begin.at).slice(0, 16) as WallTime);
  const at =
    begin.zone === undefined && begin.wall !== undefined ? toInstant(begin.wall, owner.zone) : (begin.at as Instant);
  const until = end === undefined ? undefined : (end.at ?? (end.wall && toInstant(end.wall, owner.zone)));
  const length = until === undefined ? said || hour : Date.parse(until) - Date.parse(at);
  return length <= 0 ? undefined : { first, isWhole: false, zone, length: Math.min(length, 366 * day) };
}

const listed = (event: CalendarObject, name: string, calendar: CalendarObject): Moment[] =>
  event.properties
    .filter((property) => property.name === name)
    .flatMap(({ parameters, values }) =>
      values.slice(0, 2000).flatMap((value) => momentOf({ name, parameters, values: [value] }, calendar) ?? []),
    );

// FREEBUSY;FBTYPE=BUSY:20260303T090000Z/PT1H,20260303T140000Z/20260303T150000Z
function busySpans({ properties }: CalendarObject): Span[] {
  return properties
    .filter(({ name, parameters }) => name === 'freebusy' && !/^FREE$/i.test(parameters.get('fbtype') ?? ''))
    .flatMap(({ values }) => values)
    .slice(0, mostSpans)
    .flatMap((period) => {
      const [from = '', to = ''] = period.split('/');
      const [begin, end] = [momentAt(from), momentAt(to)];
      if (begin === undefined) return [];
      return [{ begin, end: end ?? plus(begin, minutesOf(to) * minute) }];
    });
}

const momentAt = (value: string): Instant | undefined =>
  momentOf(
    { name: 'freebusy', parameters: new Map(), values: [value.trim()] },
    { name: '', properties: [], children: [] },
  )?.at as Instant | undefined;
