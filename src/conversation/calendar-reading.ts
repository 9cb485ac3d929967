// What a calendar's answer says, as a reading like any other: accept, decline, tentatively accept, propose another time, send
// somebody else. Its words, where a person wrote some, are read like those of any mail.
import type { AnswerValue, Reading, SaidSpan } from '../language/reading.ts';
import type { CalendarComponent, CalendarPart, PartStat } from '../mail/calendar/part.ts';
import type { Message } from '../mail/message.ts';
import type { Event } from '../scheduling/event.ts';
import type { EmailAddress } from '../values/address.ts';
import { type Instant, parseInstant } from '../values/instant.ts';
import { partyOfUid } from '../values/uid.ts';
import { type PlainDay, toInstant, toWall } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';

const answers: Partial<Record<PartStat, AnswerValue>> = { ACCEPTED: 'yes', TENTATIVE: 'maybe', DECLINED: 'no' };

/** The entry that speaks of this event: some programs answer with a whole series around it. The newest, where it comes twice. */
export function componentOf(event: Event, calendar: CalendarPart | undefined): CalendarComponent | undefined {
  const entries = (calendar?.components ?? []).filter(({ kind }) => kind === 'event');
  const own = entries.filter(({ uid }) => uid !== undefined && partyOfUid(uid)?.event === event.id);
  const some = own.length > 0 ? own : entries.filter(({ uid }) => uid === undefined);
  return some.toSorted((a, b) => b.sequence - a.sequence || (b.stamp ?? '').localeCompare(a.stamp ?? ''))[0];
}

/** What the pressed button says; nothing where it says nothing. @param address the party who is asked */
export function calendarReading(
  event: Event,
  calendar: CalendarPart | undefined,
  address: EmailAddress,
): Reading | undefined {
  const component = componentOf(event, calendar);
  if (component === undefined) return undefined;
  if (calendar?.method === 'REPLY') return replyReading(event, component, address);
  return calendar?.method === 'COUNTER' ? counterReading(event, component) : undefined;
}

function replyReading(event: Event, { attendees }: CalendarComponent, address: string): Reading | undefined {
  // Some answer from another account of theirs, and Exchange writes its own spelling: whoever has answered, then.
  const mine =
    attendees.find((one) => one.address.toLowerCase() === address.toLowerCase()) ??
    attendees.find(({ partStat }) => partStat !== 'NEEDS-ACTION');
  if (mine?.partStat === 'DELEGATED' && mine.delegatedTo)
    return { actions: [{ do: 'delegate', who: [mine.delegatedTo] }] };
  const value = mine && answers[mine.partStat];
  return event.settled === undefined || value === undefined ? undefined : { answers: { [event.settled.n]: value } };
}

function counterReading(event: Event, { begin, end }: CalendarComponent): Reading | undefined {
  if (begin === undefined || end === undefined) return undefined;
  const span = { begin: local(begin, event.zone), end: local(end, event.zone) } as SaidSpan;
  return { propose: [span] };
}

const local = (time: Instant | PlainDay, zone: ZoneId): SaidSpan['begin'] => {
  const instant = parseInstant(time);
  return instant.ok ? toWall(instant.value, zone) : (time as PlainDay);
};

/** Whether it answers a time that was before the present one. A change of title or place alone leaves an answer good. */
export function isOutdated({ settled, sequence, zone }: Event, component: CalendarComponent): boolean {
  if (settled === undefined || component.sequence >= sequence) return false;
  const answered = component.original ?? component.begin;
  return answered !== toInstant(settled.begin, zone);
}

/** Programs whose mails hold sentences of their own making beside the object, which nobody wrote. */
const wordy =
  /google|apple|calendarserver|ical|mozilla|nextcloud|sabre|zimbra|yahoo|proton|horde|roundcube|fastmail|kerio|evolution|kolab|tutanota|open-xchange/i;

/** What a person wrote beside the button: the comment, else the mail's own text where it is a person's. */
export function wordsBeside({ said, calendar, automatic }: Message, component: CalendarComponent): string {
  if (component.comment !== undefined) return component.comment;
  if (automatic) return '';
  const { summary } = component;
  const isMachines = wordy.test(calendar?.product ?? '') || (summary !== undefined && said.includes(summary));
  return isMachines ? '' : said.trim();
}

/** Both together. The button stands; words that say otherwise are asked about. */
export function together(pressed: Reading, words: Reading, text: string): Reading {
  const contradicts = Object.entries(words.answers ?? {}).some(([n, value]) => {
    const button = pressed.answers?.[n];
    return button !== undefined && button !== value && !words.unsaid?.includes(Number(n));
  });
  const unclear = [...(words.unclear ?? []), ...(contradicts ? [text.slice(0, 300)] : [])];
  const propose = [...(pressed.propose ?? []), ...(words.propose ?? [])];
  const actions = [...(pressed.actions ?? []), ...(words.actions ?? [])];
  return {
    ...pressed,
    ...(propose.length > 0 ? { propose } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(unclear.length > 0 ? { unclear } : {}),
    ...(words.note === 'message' ? { note: 'message' as const } : {}),
  };
}
