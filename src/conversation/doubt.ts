// A mail that may be a party's: it is laid aside, and the party is asked. What it would do is kept as the first choice of that
// question, so that one letter of theirs makes it count.
import type { Reading, Understood } from '../language/reading.ts';
import { act } from '../store/act.ts';
import { findEvent, type StoredEvent } from '../store/events.ts';
import { finishMail, type Outcome } from '../store/inbox.ts';
import type { PartyId } from '../values/ids.ts';
import { calendarReading } from './calendar-reading.ts';
import { replyContext } from './context.ts';
import { finish, type Turn } from './turn.ts';

const reasons = {
  sender: 'from an address that is nobody\u2019s in this event, or not proven to be',
  thread: 'to the address of one event, in answer to a letter about another',
} as const;

export async function doubted(turn: Turn): Promise<Outcome> {
  const { house, mail, message } = turn;
  const { place, because } = turn.doubt!;
  const { eventId, partyId } = place;
  const outcome = { outcome: 'held', class: message.class, event: eventId, reason: reasons[because] } as const;
  const stored = await findEvent(house.store, eventId);
  // Nobody is asked about the refusal of a proposal that we never made.
  const empty = message.calendar?.method === 'DECLINECOUNTER';
  if (stored === undefined || message.from === undefined || empty) return finish(turn, outcome);
  const { address } = message.from;
  const reading = await meaning(turn, stored, partyId);
  // "Thanks!" is nobody's business.
  if (reading.note === 'courtesy') return finish(turn, outcome);
  const decided = await act(
    house.store,
    eventId,
    (event) => event && { kind: 'claimed', party: partyId, because, address, reading },
    () => ({ also: [finishMail(house.store, mail, outcome)] }),
  );
  return decided?.ok ? outcome : finish(turn, outcome);
}

/** What it would say if it were theirs. */
async function meaning({ house, message }: Turn, stored: StoredEvent, party: PartyId): Promise<Reading> {
  const { address } = stored.people.get(party)!;
  const pressed = message.class === 'calendar' ? calendarReading(stored.event, message.calendar, address) : undefined;
  if (pressed !== undefined) return pressed;
  const context = replyContext(stored, party, house.store.now());
  if (context === undefined) return {};
  return ((await house.reader.understand({ ...context, text: message.said })) as Understood<Reading>).reading;
}
