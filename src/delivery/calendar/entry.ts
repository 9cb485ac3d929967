// The calendar entry of an event as one party has it: its UID for life, the party's own tag as organizer, their answer.
import type { Event, Party } from '../../scheduling/event.ts';
import { answerOf } from '../../scheduling/parties.ts';
import { tabledSlots } from '../../scheduling/slots.ts';
import { longest, safeLine, safeLines } from '../../values/text.ts';
import { uidOf } from '../../values/uid.ts';
import { toInstant } from '../../values/wall.ts';
import { displayName } from '../names.ts';
import type { Scene } from '../scene.ts';
import { titleOf } from '../title.ts';
import type { CalendarAttendee, CalendarEntry } from './write.ts';

/** The settled time for one party; nothing where none is settled. */
export function settledEntry(scene: Scene, status: CalendarEntry['status']): CalendarEntry | undefined {
  const { event, reader } = scene;
  if (event.settled === undefined) return undefined;
  return {
    ...facts(scene),
    uid: uidOf(event.id, reader.id),
    begin: toInstant(event.settled.begin, event.zone),
    end: toInstant(event.settled.end, event.zone),
    status,
    organizer: { address: scene.replyTo, name: scene.phrases.organizerName(organizerName(scene)) },
    attendee: attendeeOf(scene),
  };
}

/** The times on the table as tentative entries, each with a UID of its own; `CANCELLED` releases all that were ever held. */
export function holdEntries(scene: Scene, status: 'TENTATIVE' | 'CANCELLED'): CalendarEntry[] {
  const { event, reader, now } = scene;
  const slots =
    status === 'TENTATIVE' ? tabledSlots(event, now) : event.slots.filter(({ status }) => status !== 'offered');
  return slots.map(({ n, begin, end }) => ({
    ...facts(scene),
    uid: `${event.id}-${reader.id}-h${n}@parley`,
    begin: toInstant(begin, event.zone),
    end: toInstant(end, event.zone),
    status,
  }));
}

function facts({
  event,
  people,
  reader,
  phrases,
  links,
  now,
}: Scene): Omit<CalendarEntry, 'uid' | 'begin' | 'end' | 'status'> {
  return {
    sequence: event.sequence,
    stamp: now,
    summary: titleOf(event, people, reader.id, phrases),
    description: safeLines(event.description ?? '', longest.description),
    location: safeLine(event.location ?? '', longest.place),
    ...(links.page === undefined ? {} : { url: links.page }),
  };
}

const organizerName = ({ event, people, organizer }: Scene): string =>
  displayName(people.get(event.organizer)) ?? organizer;

function attendeeOf({ event, people, reader }: Scene): CalendarAttendee {
  const { address } = people.get(reader.id)!;
  const name = displayName(people.get(reader.id));
  return {
    address,
    ...(name === undefined ? {} : { name }),
    role: reader.role === 'optional' ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT',
    status: standingOf(event, reader),
  };
}

/** What they have said of the settled time; somebody who had refused it is asked again. */
function standingOf(event: Event, reader: Party): CalendarAttendee['status'] {
  if (reader.seat?.state === 'held') return 'ACCEPTED';
  const answer = event.settled && answerOf(event, reader.id, event.settled.n)?.value;
  return answer === 'yes' ? 'ACCEPTED' : answer === 'maybe' ? 'TENTATIVE' : 'NEEDS-ACTION';
}
