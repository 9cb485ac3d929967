// What letters say of people's time: spans on the reader's clock, why one could not be blocked, when others are free.
import type { TimeRefusal } from '../store/availability.ts';
import type { EmailAddress } from '../values/address.ts';
import type { Span } from '../values/span.ts';
import { longest, safeLine } from '../values/text.ts';
import { clockOf, dayOf, type PlainDay, toWall, wallOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Phrases } from './phrases/en.ts';
import { formatDay, formatSpan } from './times.ts';

/** `Tuesday 3 March 2026, 14:00–16:00 (Europe/London)`; whole days without hours. */
export function spanLine({ begin, end }: Span, zone: ZoneId, phrases: Phrases): string {
  const [from, to] = [toWall(begin, zone), toWall(end, zone)];
  const isWhole = clockOf(from) === '00:00' && clockOf(to) === '00:00' && dayOf(from) < dayOf(to);
  if (!isWhole) return formatSpan(from, to, { event: zone, reader: zone, phrases });
  const last = dayOf(toWall(justBefore(end), zone));
  const [first, until] = [formatDay(dayOf(from), phrases), formatDay(last, phrases)];
  return `${first === until ? first : `${first} – ${until}`} (${zone})`;
}

// The end is not part of a span: midnight belongs to the day before.
const justBefore = (end: Span['end']): Span['end'] => new Date(Date.parse(end) - 60_000).toISOString() as Span['end'];

/** The days of a stretch: `on Friday 6 March 2026`. */
export function stretchText({ begin, end }: Span, zone: ZoneId, phrases: Phrases): string {
  const day = (instant: Span['begin']): string => formatDay(dayOf(toWall(instant, zone)), phrases);
  return phrases.personal.stretch(day(begin), day(justBefore(end)));
}

/** What is printed of a refusal; the template has a sentence for each. */
export interface RefusedTimeView {
  readonly is: Readonly<Record<TimeRefusal['no'], boolean>>;
  readonly booked: readonly string[];
  readonly hour: string;
  readonly day: string;
  readonly most: number;
}

const refusals: readonly TimeRefusal['no'][] = [
  'booked',
  'ends-before-it-begins',
  'no-such-hour',
  'too-far',
  'too-many-spans',
];

export function refusedTime(refusal: TimeRefusal, zone: ZoneId, phrases: Phrases): RefusedTimeView {
  const titled = (title: string | undefined): string | undefined =>
    title === undefined ? undefined : safeLine(title, longest.title);
  const hour = refusal.no === 'no-such-hour' ? refusal : undefined;
  return {
    is: Object.fromEntries(refusals.map((no) => [no, no === refusal.no])) as RefusedTimeView['is'],
    booked:
      refusal.no === 'booked'
        ? refusal.events.map((event) => phrases.personal.booked(spanLine(event, zone, phrases), titled(event.title)))
        : [],
    hour: hour === undefined ? '' : `${hour.hour}:00`,
    day: hour === undefined ? '' : `${formatDay(hour.date, phrases)} (${hour.zone})`,
    most: refusal.no === 'too-many-spans' ? refusal.most : 0,
  };
}

export interface FreeView {
  readonly stretch: string;
  readonly people: readonly { readonly who: string; readonly free: readonly string[]; readonly unknown: boolean }[];
  /** When all of them are free, of several who may be told of. */
  readonly together: boolean;
  readonly all: readonly string[];
}

interface FreeTimes {
  readonly zone: ZoneId;
  readonly within: Span;
  readonly people: readonly { readonly address: EmailAddress; readonly free?: readonly Span[] }[];
  readonly all?: readonly Span[];
}

/** So many lines for one person; whoever is free all month is told so in fewer. */
const mostLines = 40;

export function freeView({ zone, within, people, all }: FreeTimes, phrases: Phrases): FreeView {
  const lines = (spans: readonly Span[] = []): string[] =>
    spans.slice(0, mostLines).map((span) => spanLine(span, zone, phrases));
  return {
    stretch: stretchText(within, zone, phrases),
    people: people.map(({ address, free }) => ({ who: address, free: lines(free), unknown: free === undefined })),
    together: all !== undefined,
    all: lines(all),
  };
}

/** How a day is named in a sentence that the reader may send: `12 March 2026`. */
export const dayToWrite = (day: PlainDay, phrases: Phrases): string =>
  formatDay(dayOf(wallOf(day, '00:00')), phrases).replace(/^\S+ /, '');
