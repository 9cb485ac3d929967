// The slots that a party's letter showed: what their next mail is read against.
import type { ShownSlot } from '../language/reading.ts';
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { Event, Slot } from './event.ts';
import { answerOf, organizerOf, required } from './parties.ts';
import { hasBegun, isSince } from './slots.ts';
import { askedAlone } from './standing.ts';

/**
 * On the event's clocks. Closed is what has begun, is off the table, came after the list that they saw, or was refused by
 * somebody else who must be there; and, to whoever was asked about some slots alone, all the others: a "yes" means those.
 */
export function shownSlots(event: Event, party: PartyId, now: Instant, seen = event.version): ShownSlot[] {
  const alone = party === event.organizer ? [] : askedAlone(event, party, now);
  const others = required(event).filter(({ id }) => id !== party);
  const isRefused = (n: number): boolean =>
    others.some(({ id }) => answerOf(event, id, n)?.value === 'no' && !answerOf(event, id, n)?.unsaid);
  return event.slots
    .filter((slot) => isShown(event, slot, party))
    .map((slot) => {
      const isSettled = slot.n === event.settled?.n;
      const { n, begin, end } = isSettled ? event.settled! : slot;
      const isOff = slot.status === 'withdrawn' || slot.status === 'declined' || slot.version > seen;
      const isElsewhere = alone.length > 0 ? !alone.includes(n) : isRefused(n);
      const isClosed = !isSettled && (isOff || isElsewhere || hasBegun(event, slot, now));
      return { n, begin, end, ...(isClosed ? { closed: true } : {}) };
    });
}

/** A settled event shows its one time, and whatever has come to the table since or waits for the organizer's choice. */
function isShown(event: Event, slot: Slot, party: PartyId): boolean {
  const { settled } = event;
  const isOrganizer = party === event.organizer;
  if (slot.status === 'offered' || slot.status === 'declined')
    return isOrganizer || slot.by === party || answerOf(event, party, slot.n) !== undefined;
  if (event.state !== 'confirmed' || settled === undefined || slot.n === settled.n) return true;
  if (slot.status === 'withdrawn') return false;
  const isNew = isSince(event, slot) && answerOf(event, party, slot.n) === undefined;
  return isNew || (isOrganizer && organizerOf(event).question?.kind === 'choice');
}
