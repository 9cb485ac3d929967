// The calendar's buttons: accept, decline, propose another time. They make the same change as words would.
import type { AnswerValue, Reading, SaidSpan } from '../language/reading.ts';
import type { CalendarComponent, PartStat } from '../mail/calendar/part.ts';
import type { Event } from '../scheduling/event.ts';
import { findEvent } from '../store/events.ts';
import type { Outcome } from '../store/inbox.ts';
import { parseInstant } from '../values/instant.ts';
import { type PlainDay, toWall } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { fresh } from './fresh.ts';
import { ignored } from './machines.ts';
import { reply, say } from './reply.ts';
import type { Turn } from './turn.ts';

const answers: Partial<Record<PartStat, AnswerValue>> = { ACCEPTED: 'yes', TENTATIVE: 'maybe', DECLINED: 'no' };

export async function calendarAnswer(turn: Turn): Promise<Outcome> {
  const { place, message, house } = turn;
  const component = message.calendar?.components.find(({ kind }) => kind === 'event');
  const method = message.calendar?.method;
  if (place === undefined)
    return method === 'REQUEST' || method === 'PUBLISH' || method === 'NONE' ? fresh(turn) : ignored(turn);
  const stored = await findEvent(house.store, place.eventId);
  if (stored === undefined || component === undefined) return ignored(turn);
  const { event } = stored;
  const reading =
    method === 'REPLY'
      ? replyReading(event, component, place.address)
      : method === 'COUNTER'
        ? counterReading(event, component)
        : method === 'REFRESH'
          ? { actions: [{ do: 'status' } as const] }
          : undefined;
  // A calendar object that asks for nothing of ours: what the person wrote beside it is what counts.
  if (reading === undefined) return reply(turn);
  const said = component.comment ?? message.said;
  const words = said.trim() === '' ? [] : [{ kind: 'said', party: place.partyId, text: said } as const];
  return say(turn, reading, words, {
    door: 'calendar',
    zone: event.zone,
    ...(component.zone ? { zoneSeen: component.zone } : {}),
  });
}

/** An answer to the time that stands; with a sequence older than ours it was given to another time and does not count. */
function replyReading(event: Event, { attendees, sequence }: CalendarComponent, address: string): Reading | undefined {
  const n = event.settled?.n;
  const mine =
    attendees.find((one) => one.address.toLowerCase() === address.toLowerCase()) ??
    attendees.find(({ partStat }) => partStat !== 'NEEDS-ACTION');
  const value = mine && answers[mine.partStat];
  if (mine?.partStat === 'DELEGATED' && mine.delegatedTo)
    return { actions: [{ do: 'delegate', who: [mine.delegatedTo] }] };
  if (n === undefined || value === undefined || sequence < event.sequence) return undefined;
  return { answers: { [n]: value } };
}

function counterReading(event: Event, { begin, end }: CalendarComponent): Reading | undefined {
  const span =
    begin && end ? ({ begin: local(begin, event.zone), end: local(end, event.zone) } as SaidSpan) : undefined;
  return span && { propose: [span] };
}

const local = (time: string, zone: ZoneId): SaidSpan['begin'] => {
  const instant = parseInstant(time);
  return instant.ok ? toWall(instant.value, zone) : (time as PlainDay);
};
