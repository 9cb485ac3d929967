// When the clock must look at an event next. It depends on how the event stands alone, so that it survives restarts.
import { firstOf, type Instant } from '../values/instant.ts';
import { toInstant } from '../values/wall.ts';
import { endAt, waitingSlots } from './clock.ts';
import { digestAt } from './digest.ts';
import type { Event } from './event.ts';
import { reminderAt } from './remind.ts';
import { seatMoments } from './seat-clock.ts';
import { missing } from './standing.ts';

/** The next moment at which time alone changes something; nothing once an event has ended. */
export function nextDue(event: Event): Instant | undefined {
  if (event.state === 'over' || event.state === 'cancelled') return undefined;
  const moments = [
    ...waitingSlots(event).map(({ begin }) => toInstant(begin, event.zone)),
    endAt(event),
    event.state === 'proposing' && !event.closed ? event.deadline : undefined,
    digestAt(event),
    ...seatMoments(event),
    ...missing(event, event.modified).map((party) => reminderAt(event, party)),
  ];
  return firstOf(moments.filter((moment) => moment !== undefined));
}
