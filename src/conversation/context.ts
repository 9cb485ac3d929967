// What the reading of a reply is read against: the event as the last letter showed it to this party.
import type { ReplyInput, ShownSlot } from '../language/reading.ts';
import type { Event } from '../scheduling/event.ts';
import { zoneOf } from '../scheduling/parties.ts';
import { askedOf } from '../scheduling/question.ts';
import { shownSlots } from '../scheduling/shown.ts';
import { standing } from '../scheduling/standing.ts';
import type { StoredEvent } from '../store/events.ts';
import { formatDuration } from '../values/duration.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import { toInstant, toWall, type WallTime } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';

/** What the answered letter showed and asked; absent: what is in force. */
export interface Shown {
  readonly id?: string;
  readonly eventId?: EventId;
  readonly made?: Instant;
  readonly version?: number;
  readonly asked?: 'question' | 'choice';
}

/** All that a text is read against. */
export type ReplyContext = Omit<ReplyInput, 'text'>;

export function replyContext(
  { event: stands, people }: StoredEvent,
  party: PartyId,
  now: Instant,
  shown?: Shown,
): ReplyContext {
  const event = asShown(stands, shown);
  const zone = zoneOf(event, party);
  const asked = shown === undefined ? askedOf(event, party) : shown.asked;
  const others = [...people].filter(([id]) => id !== party).map(([, contact]) => contact);
  // The writer's own name among them: an assistant speaks of them by it.
  const everybody = [...people.values()];
  return {
    kind: 'reply',
    now,
    zone,
    role: party === event.organizer ? 'organizer' : 'party',
    duration: formatDuration(event.duration),
    seats: event.seats ?? null,
    state: event.state === 'confirmed' ? 'confirmed' : 'proposing',
    slots: shownSlots(event, party, now, shown?.version).map((slot) => inZone(slot, event.zone, zone)),
    previous: standing(event, party),
    parties: others.map(({ address }) => address),
    names: Object.fromEntries(everybody.flatMap(({ address, name }) => (name === undefined ? [] : [[address, name]]))),
    ...(asked === undefined ? {} : { asked }),
  };
}

/** Whoever answers a letter from before it was settled saw times to choose from. */
function asShown({ settled, ...event }: Event, shown: Shown | undefined): Event {
  if (settled === undefined) return event;
  const before = shown?.made !== undefined && shown.made < settled.at;
  return before && event.state === 'confirmed' ? { ...event, state: 'proposing' } : { ...event, settled };
}

function inZone(slot: ShownSlot, from: ZoneId, to: ZoneId): ShownSlot {
  const moved = (wall: WallTime): WallTime => (from === to ? wall : toWall(toInstant(wall, from), to));
  return { ...slot, begin: moved(slot.begin), end: moved(slot.end) };
}
