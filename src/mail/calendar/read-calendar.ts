// The calendar part of a mail: answers of calendar programs (REPLY, COUNTER, …), invitations, busy times that somebody sends.
import { type EmailAddress, parseAddress } from '../../values/address.ts';
import { type Instant, instantOf, minute, msOf, parseInstant } from '../../values/instant.ts';
import { longest, safeLine, safeLines } from '../../values/text.ts';
import { limits } from '../limits.ts';
import { type Part, textOf } from '../part.ts';
import { type CalendarObject, type Property, parseCalendar, property, textIn } from './object.ts';
import type { Attendee, CalendarComponent, CalendarMethod, CalendarPart, PartStat } from './part.ts';
import { endOf, minutesOf, momentOf } from './times.ts';

const methods: ReadonlySet<string> = new Set([
  'REPLY',
  'COUNTER',
  'REFRESH',
  'DECLINECOUNTER',
  'REQUEST',
  'CANCEL',
  'ADD',
  'PUBLISH',
]);
const partStats: ReadonlySet<string> = new Set(['ACCEPTED', 'TENTATIVE', 'DECLINED', 'DELEGATED']);
const mostBusy = 200;

export const isCalendarPart = ({ type, filename = '' }: Part): boolean =>
  /^(?:text\/(?:x-v)?calendar|application\/ics)$/.test(type) || /\.(?:ics|ifb|vcs)$/i.test(filename);

/** The first part that holds a readable calendar object; clients send the same one twice, as alternative and as file. */
export function calendarIn(parts: readonly Part[]): CalendarPart | undefined {
  for (const part of parts) {
    if (!isCalendarPart(part) || part.content().length > limits.calendar) continue;
    const object = parseCalendar(textOf(part, limits.calendar));
    if (object !== undefined) return calendarOf(object, part.parameters.get('method') ?? '');
  }
  return undefined;
}

/** @param outer the method of the Content-Type, for objects that have lost theirs; the object's own wins. */
function calendarOf(calendar: CalendarObject, outer: string): CalendarPart {
  const method = (textIn(calendar, 'method') || outer).trim().toUpperCase();
  const components = calendar.children.flatMap((child) => {
    if (child.name === 'vevent') return [eventOf(child, calendar)];
    return child.name === 'vfreebusy' ? busyIn(child) : [];
  });
  const product = safeLine(textIn(calendar, 'prodid'), 200);
  return {
    method: methods.has(method) ? (method as CalendarMethod) : 'NONE',
    ...(product === '' ? {} : { product }),
    components,
  };
}

function eventOf(event: CalendarObject, calendar: CalendarObject): CalendarComponent {
  const begin = momentOf(property(event, 'dtstart'), calendar) ?? {};
  const end = endOf(event, begin, calendar);
  const stamp = parseInstant(textIn(event, 'dtstamp'));
  const original = momentOf(
    property(event, 'x-ms-olk-originalstart') ?? property(event, 'x-microsoft-cdo-originalstart'),
    calendar,
  );
  const attendees = event.properties.filter(({ name }) => name === 'attendee').map(attendeeOf);
  const said = event.properties.find(
    ({ name, parameters }) => name === 'attendee' && parameters.has('x-response-comment'),
  );
  const comment = safeLines(textIn(event, 'comment') || (said?.parameters.get('x-response-comment') ?? ''), 4000);
  const summary = safeLine(textIn(event, 'summary'), longest.title);
  const location = safeLine(textIn(event, 'location'), longest.place);
  const uid = safeLine(textIn(event, 'uid'), 300);
  const organizer = addressIn(textIn(event, 'organizer'), property(event, 'organizer'));
  return {
    kind: 'event',
    ...(uid === '' ? {} : { uid }),
    sequence: sequenceOf(event),
    ...(stamp.ok ? { stamp: stamp.value } : {}),
    ...(begin.at === undefined ? {} : { begin: begin.at }),
    ...(begin.at === undefined || end.at === undefined ? {} : { end: end.at }),
    ...(begin.at !== undefined || begin.wall === undefined
      ? {}
      : { floating: { begin: begin.wall, ...(end.wall === undefined ? {} : { end: end.wall }) } }),
    ...(begin.zone === undefined ? {} : { zone: begin.zone }),
    ...(original?.at === undefined || original.at.length === 10 ? {} : { original: original.at as Instant }),
    ...(organizer === undefined ? {} : { organizer }),
    attendees: attendees.filter((attendee) => attendee !== undefined),
    ...(comment === '' ? {} : { comment }),
    ...(summary === '' ? {} : { summary }),
    ...(location === '' ? {} : { location }),
    ...(textIn(event, 'status').toUpperCase() === 'CANCELLED' ? { cancelled: true } : {}),
    ...(isFree(event) ? { free: true } : {}),
    ...(property(event, 'rrule') || property(event, 'recurrence-id') || property(event, 'rdate')
      ? { recurring: true }
      : {}),
  };
}

const isFree = (event: CalendarObject): boolean =>
  textIn(event, 'transp').toUpperCase() === 'TRANSPARENT' ||
  textIn(event, 'x-microsoft-cdo-busystatus').toUpperCase() === 'FREE';

function sequenceOf(event: CalendarObject): number {
  const number = Number.parseInt(textIn(event, 'sequence') || textIn(event, 'x-microsoft-cdo-appt-sequence'), 10);
  return number >= 0 && number < 1_000_000 ? number : 0;
}

function attendeeOf(given: Property): Attendee | undefined {
  const address = addressIn(given.values[0] ?? '', given);
  if (address === undefined) return undefined;
  const stat = (given.parameters.get('partstat') ?? '').toUpperCase();
  const delegatedTo = addressIn((given.parameters.get('delegated-to') ?? '').split(/[/,]mailto:/i)[0]!, undefined);
  return {
    address,
    partStat: partStats.has(stat) ? (stat as PartStat) : 'NEEDS-ACTION',
    ...(delegatedTo === undefined ? {} : { delegatedTo }),
  };
}

// mailto:ann@x.test, MAILTO:ann@x.test, "mailto:ann@x.test"; Exchange writes invalid:nomail and puts the address beside it
function addressIn(value: string, given: Property | undefined): EmailAddress | undefined {
  for (const text of [value, given?.parameters.get('email') ?? '']) {
    const address = parseAddress(text.replace(/^"?mailto:/i, '').replace(/"$/, ''));
    if (address.ok) return address.value;
  }
  return undefined;
}

// FREEBUSY;FBTYPE=BUSY:20260303T090000Z/PT1H,20260303T140000Z/20260303T150000Z
function busyIn(freeBusy: CalendarObject): readonly CalendarComponent[] {
  const spans = freeBusy.properties
    .filter(
      ({ name, parameters }) => name === 'freebusy' && (parameters.get('fbtype') ?? 'BUSY').toUpperCase() !== 'FREE',
    )
    .flatMap(({ values }) => values);
  return spans.slice(0, mostBusy).flatMap((span): CalendarComponent[] => {
    const [from = '', to = ''] = span.split('/');
    const begin = parseInstant(from);
    if (!begin.ok) return [];
    const end = parseInstant(to);
    const length = minutesOf(to);
    if (!end.ok && length === 0) return [];
    return [
      {
        kind: 'busy',
        sequence: 0,
        begin: begin.value,
        end: end.ok ? end.value : instantOf(msOf(begin.value) + length * minute),
        attendees: [],
      },
    ];
  });
}
