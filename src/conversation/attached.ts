// A calendar file that somebody attaches (`field/email.md` R48): busy times refuse the slots that they leave no room for; a few
// events are times offered, or those of a new meeting. What the words say of a slot or a time goes before the file.
import type { AnswerValue, NewInput, Reading, Request, SaidSpan } from '../language/reading.ts';
import type { CalendarComponent, CalendarPart } from '../mail/calendar/part.ts';
import { joined, without } from '../scheduling/busy.ts';
import type { Event, Slot } from '../scheduling/event.ts';
import { openSlots, sameSpan } from '../scheduling/slots.ts';
import { type Instant, minute, msOf } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import { partyOfUid } from '../values/uid.ts';
import { addDays, type PlainDay, toInstant, toWall, type WallTime, wallOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';

/** More events than these are somebody's calendar, and not times to choose from. */
const mostOffered = 8;

/** A mail with a calendar file, seen from the zone in which it is read. */
export interface Attached {
  readonly calendar: CalendarPart | undefined;
  readonly zone: ZoneId;
  readonly now: Instant;
}

/** What a calendar file or a free/busy answer says is taken; what we put there ourselves is known anyway. */
export const takenIn = ({ calendar, zone, now }: Attached): Span[] =>
  joined(
    (calendar?.components ?? [])
      .filter(({ kind, uid = '', cancelled, free }) => {
        const counts = kind === 'busy' || (isOwnFile(calendar) && partyOfUid(uid) === undefined);
        return counts && !cancelled && !free;
      })
      .flatMap((component) => timeOf(component, zone)),
  ).filter(({ end }) => end > now);

/** The events of a file as times to choose from; none where it is a whole calendar, or an entry of ours. */
function offeredIn({ calendar, zone, now }: Attached): SaidSpan[] {
  const events = (calendar?.components ?? []).filter(({ kind, cancelled }) => kind === 'event' && !cancelled);
  if (!isOwnFile(calendar) || events.length > mostOffered || events.some(({ recurring }) => recurring)) return [];
  return (
    events
      // "Away all day" is no time to meet.
      .filter(({ uid = '', begin }) => partyOfUid(uid) === undefined && begin?.length !== 10)
      .flatMap((component) => timeOf(component, zone))
      .filter(({ begin }) => begin > now)
      .map(({ begin, end }) => ({ begin: toWall(begin, zone), end: toWall(end, zone) }))
  );
}

/** Files that somebody sends of their own calendar (RFC 5546 PUBLISH, or no method); an invitation asks for something else. */
const isOwnFile = (calendar: CalendarPart | undefined): boolean =>
  calendar?.method === 'PUBLISH' || calendar?.method === 'NONE';

/** What a party says with words and a file together. Once the meeting is settled the file holds it, and proves nothing. */
export function withFile(reading: Reading, event: Event, attached: Attached): Reading {
  if (attached.calendar === undefined || event.state !== 'proposing' || event.seats !== undefined) return reading;
  const isSilent = (reading.answers ?? reading.propose ?? reading.actions ?? reading.unclear) === undefined;
  const offered = isSilent ? offeredIn(attached) : [];
  if (offered.length > 0) return { ...reading, propose: offered };
  const unsaid = new Set((reading.unsaid ?? []).map(String));
  const said = Object.entries(reading.answers ?? {}).filter(([n]) => !unsaid.has(n));
  const refused = refusedBy(takenIn(attached), event, attached.now).filter(
    ({ n }) => !said.some(([m]) => m === `${n}`),
  );
  if (refused.length === 0) return reading;
  const noes = Object.fromEntries(refused.map(({ n }): [string, AnswerValue] => [`${n}`, 'no']));
  const { unsaid: before = [], ...rest } = reading;
  const left = before.filter((n) => !(`${n}` in noes));
  return { ...rest, answers: { ...reading.answers, ...noes }, ...(left.length > 0 ? { unsaid: left } : {}) };
}

/** Slots in which the meeting has no room beside what is taken. */
function refusedBy(taken: readonly Span[], event: Event, now: Instant): Slot[] {
  return openSlots(event, now).filter((slot) => {
    const span = { begin: toInstant(slot.begin, event.zone), end: toInstant(slot.end, event.zone) };
    const others = taken.filter((one) => !(event.hold === true && isHold(one, event)));
    const needed = Math.min(event.duration * minute, msOf(span.end) - msOf(span.begin));
    const room = others.reduce<Span[]>((left, one) => without(left, one), [span]);
    return !room.some(({ begin, end }) => msOf(end) - msOf(begin) >= needed);
  });
}

/** Our own tentative entry, which their calendar shows as taken. */
const isHold = ({ begin, end }: Span, { slots, zone }: Event): boolean =>
  slots.some((slot) => sameSpan(slot, { begin: toWall(begin, zone), end: toWall(end, zone) }));

/** "When could Bob? The times are attached": the events of the file are those of the request, where it names none. */
export function requestWithFile(
  request: Request,
  mail: Pick<NewInput, 'subject' | 'to' | 'cc'>,
  attached: Attached,
): Request {
  const others = [...mail.to, ...mail.cc];
  const isMeeting =
    request.do === 'find' || request.do === 'propose' || (request.do === 'unclear' && others.length > 0);
  if (!isMeeting || (request.slots ?? request.within) !== undefined) return request;
  const slots = offeredIn(attached);
  if (slots.length === 0) return request;
  return request.do === 'unclear'
    ? { ...request, do: 'propose', ...(mail.subject === '' ? {} : { title: mail.subject }), parties: others, slots }
    : { ...request, do: 'propose', slots };
}

function timeOf({ begin, end, floating }: CalendarComponent, zone: ZoneId): Span[] {
  const [from, to] = [floating?.begin ?? begin, floating === undefined ? end : floating.end];
  if (from === undefined) return [];
  const span = { begin: momentOf(from, zone), end: momentOf(to ?? from, zone, to === undefined || to.length === 10) };
  return span.begin < span.end ? [span] : [];
}

/** Whole days are from midnight to midnight on their owner's clock, the last one included. */
function momentOf(time: Instant | PlainDay | WallTime, zone: ZoneId, isLast = false): Instant {
  if (time.length === 10)
    return toInstant(wallOf(isLast ? addDays(time as PlainDay, 1) : (time as PlainDay), '00:00'), zone);
  return time.endsWith('Z') ? (time as Instant) : toInstant(time as WallTime, zone);
}
