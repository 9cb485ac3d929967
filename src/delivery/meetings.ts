// Somebody's meetings as lines of a letter: what is on, or what a search found, as they may see it.

import { organizerOf, participants } from '../scheduling/parties.ts';
import type { StoredEvent } from '../store/events.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import type { Span } from '../values/span.ts';
import { longest, safeLine } from '../values/text.ts';
import { addDays, type PlainDay } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { namesFor } from './names.ts';
import { dayToWrite, stretchText } from './own-time.ts';
import type { Phrases } from './phrases/en.ts';
import { formatSpan } from './times.ts';
import { titleOf } from './title.ts';

/** Meetings of the reader's own. The letter tells of them as they stand when it leaves. */
export type Meetings = { readonly zone: ZoneId; readonly events: readonly EventId[] } & (
  | {
      readonly says: 'agenda' | 'digest';
      readonly within?: Span;
      /** The day on which the next page begins. */
      readonly next?: PlainDay;
    }
  | {
      readonly says: 'search';
      readonly query: string;
      /** More was asked for than was looked for. */
      readonly cut: boolean;
      readonly count: number;
    }
);

export interface MeetingsView {
  readonly meetings: readonly string[];
  /** The days that an agenda is about; empty when it is all that comes. */
  readonly stretch: string;
  /** What to write for the next page: its first and last day. */
  readonly more: { readonly first: string; readonly last: string } | false;
  readonly query: string;
  readonly cut: boolean;
  /** How many more were found. */
  readonly others: number;
}

type Seen = StoredEvent & { readonly party: PartyId };

const nextStretch = 92;

export function meetingsView(body: Meetings, events: readonly Seen[], phrases: Phrases): MeetingsView {
  const meetings = events.map((one) => meetingLine(one, body.zone, phrases));
  const none = { stretch: '', more: false, query: '', cut: false, others: 0 } as const;
  if (body.says === 'search')
    return {
      ...none,
      meetings,
      query: safeLine(body.query, 100),
      cut: body.cut,
      others: Math.max(0, body.count - body.events.length),
    };
  const { within, next, zone } = body;
  return {
    ...none,
    meetings,
    stretch: within === undefined ? '' : stretchText(within, zone, phrases),
    more:
      next === undefined
        ? false
        : { first: dayToWrite(next, phrases), last: dayToWrite(addDays(next, nextStretch), phrases) },
  };
}

/** `Tuesday 3 March 2026, 10:00–10:45 (Europe/London): “Budget review”, with Bob Roe, at Café Uno` */
function meetingLine({ event, people, party }: Seen, zone: ZoneId, phrases: Phrases): string {
  const { personal } = phrases;
  const stands = event.state === 'confirmed' || event.state === 'over';
  const when =
    event.settled !== undefined && stands
      ? formatSpan(event.settled.begin, event.settled.end, { event: event.zone, reader: zone, phrases })
      : phrases.sentence(personal.stands[event.state]);
  const names = namesFor(event, people, party, phrases);
  // Who else is at the table is told by the host.
  const others = event.seats === undefined || party === event.organizer ? participants(event) : [organizerOf(event)];
  return personal.meeting(
    when,
    phrases.quoted(titleOf(event, people, party, phrases)),
    listed(
      others
        .map(({ id }) => id)
        .filter((id) => id !== party)
        .map(names.plain),
      phrases,
    ),
    safeLine(event.location ?? '', longest.place),
  );
}

/** Of a large meeting so many are named. */
const most = 5;

const listed = (names: readonly string[], phrases: Phrases): string =>
  phrases.and(names.length > most + 1 ? [...names.slice(0, most), phrases.others(names.length - most)] : names);
