// The calendar's buttons: accept, decline, propose another time. They make the same change as words would.
import type { Reading, Understood } from '../language/reading.ts';
import type { CalendarComponent } from '../mail/calendar/part.ts';
import { act } from '../store/act.ts';
import { findEvent, type StoredEvent } from '../store/events.ts';
import { finishMail, type Outcome } from '../store/inbox.ts';
import { partyOfUid } from '../values/uid.ts';
import { calendarReading, componentOf, isOutdated, together, wordsBeside } from './calendar-reading.ts';
import { replyContext } from './context.ts';
import { ignored } from './machines.ts';
import { reply, say } from './reply.ts';
import { finish, type Turn } from './turn.ts';

export async function calendarAnswer(turn: Turn): Promise<Outcome> {
  const { place, message, house } = turn;
  const stored = place && (await findEvent(house.store, place.eventId));
  // DECLINECOUNTER answers proposals of calendars, and we make none.
  if (place === undefined || stored === undefined || message.calendar?.method === 'DECLINECOUNTER')
    return ignored(turn);
  const { event } = stored;
  if (speaksForAnother(turn))
    return finish(turn, aside(turn, 'the calendar object is about somebody or something else'));
  const component = componentOf(event, message.calendar);
  // A calendar object that is not about ours: what the person wrote beside it is what counts.
  if (component === undefined) return message.automatic ? ignored(turn) : reply(turn);
  if (message.calendar?.method === 'REFRESH')
    return event.settled === undefined ? say(turn, { actions: [{ do: 'status' }] }, []) : refresh(turn, 'asked');
  if (isOutdated(event, component)) return refresh(turn, 'outdated');
  const pressed = calendarReading(event, message.calendar, place.address);
  if (pressed === undefined) return wordsBeside(message, component) === '' ? ignored(turn) : reply(turn);
  return answer(turn, stored, component, pressed);
}

/** The tag names the party; a UID of ours that names another one is somebody's mistake, or worse. */
function speaksForAnother({ place, message }: Turn): boolean {
  const named = (message.calendar?.components ?? []).flatMap(({ uid = '' }) => partyOfUid(uid) ?? []);
  return named.length > 0 && !named.some(({ event, party }) => event === place!.eventId && party === place!.partyId);
}

const aside = ({ message, place }: Turn, reason: string): Outcome => ({
  outcome: 'held',
  class: message.class,
  event: place!.eventId,
  reason,
});

async function answer(
  turn: Turn,
  { event, people }: StoredEvent,
  component: CalendarComponent,
  pressed: Reading,
): Promise<Outcome> {
  const { house, message, place } = turn;
  const text = wordsBeside(message, component);
  const context = replyContext({ event, people }, place!.partyId, house.store.now());
  const words =
    text === '' || context === undefined
      ? {}
      : ((await house.reader.understand({ ...context, text })) as Understood<Reading>).reading;
  return say(turn, together(pressed, words, text), text === '' ? [] : [{ kind: 'said', party: place!.partyId, text }], {
    door: 'calendar',
    zone: event.zone,
    ...(component.zone ? { zoneSeen: component.zone } : {}),
    stamp: { sequence: component.sequence, ...(component.stamp ? { at: component.stamp } : {}) },
  });
}

async function refresh(turn: Turn, because: 'asked' | 'outdated'): Promise<Outcome> {
  const { house, mail, message, place } = turn;
  const { eventId, partyId } = place!;
  const outcome = { outcome: 'applied', class: message.class, event: eventId } as const;
  const decided = await act(
    house.store,
    eventId,
    (stored) => stored && { kind: 'refresh', party: partyId, because },
    () => ({ also: [finishMail(house.store, mail, outcome)] }),
  );
  return decided?.ok ? outcome : ignored(turn);
}
