// What is said when the store says no to what people keep beside their events: the catalogue, contacts, their own time.
import type { BookedEvent, TimeRefusal } from '../store/availability.ts';
import { hourOf } from '../store/availability.ts';
import type { CalendarRefusal } from '../store/calendars.ts';
import type { CatalogueKind } from '../store/catalogue.ts';
import type { CatalogueRefusal } from '../store/catalogue-changes.ts';
import type { ContactRefusal } from '../store/contacts.ts';
import type { ZoneId } from '../values/zone.ts';
import { onTheWay } from './replies.ts';
import { spanText } from './spoken.ts';
import { bad, type Trouble, trouble } from './trouble.ts';

const taken = (detail: string, more?: Trouble['more']): Trouble => trouble(409, 'Not as things stand', detail, more);

const plural = { category: 'events are filed under it', location: 'events take place there' } as const;
const single = { category: 'one event is filed under it', location: 'one event takes place there' } as const;

export function catalogueTrouble(refusal: CatalogueRefusal, kind: CatalogueKind): Trouble {
  switch (refusal.no) {
    case 'no-name':
      return bad(`A ${kind} needs a name.`);
    case 'name-taken':
      return taken(`There is a ${kind} by the name “${refusal.name}” already.`);
    case 'bad-capacity':
      return bad(
        `A location holds between 1 and ${refusal.most} people; leave "capacity" out for one that is not booked.`,
      );
    case 'no-such-record':
      return onTheWay.noRecord;
    case 'record-changed':
      return onTheWay.stale;
    case 'in-use': {
      const { name, events } = refusal;
      const used = events === 1 ? single[kind] : `${events} ${plural[kind]}`;
      return taken(`“${name}” is in use: ${used}. Give them another ${kind} first, or call them off.`, { events });
    }
    default:
      return refusal satisfies never;
  }
}

export function contactTrouble(refusal: ContactRefusal): Trouble {
  switch (refusal.no) {
    case 'contact-twice':
      return taken(`${refusal.address} is among your contacts already.`);
    case 'no-such-contact':
      return onTheWay.noRecord;
    case 'contact-changed':
      return onTheWay.stale;
    case 'no-address':
      return bad('A contact needs an e-mail address.');
    case 'bad-priority':
      return bad(`A priority is a whole number from 1, who is asked first, to ${refusal.last}.`);
    case 'too-many-contacts':
      return taken(`You have ${refusal.most} contacts already, and there is no room for more.`);
    default:
      return refusal satisfies never;
  }
}

/** @param zone on whose clock the hours were named @param base where events are found */
export function timeTrouble(refusal: TimeRefusal, zone: ZoneId, base: string): Trouble {
  switch (refusal.no) {
    case 'booked': {
      const { events } = refusal;
      const hours = [...new Set(events.map((event) => hourOf(event, zone)))].join(', ');
      const named = events.map((event) => eventText(event, zone)).join('; ');
      return taken(`There is already an event booked at time slot: ${hours} (${named}).`, {
        events: events.map(({ id, title, begin, end }) => ({
          id,
          url: `${base}/api/events/${id}`,
          title: title ?? '',
          begin,
          end,
        })),
      });
    }
    case 'ends-before-it-begins':
      return bad('A span ends after it begins.');
    case 'no-such-hour':
      return bad(`There is no hour ${refusal.hour} on ${refusal.date} in ${refusal.zone}.`);
    case 'too-far':
      return bad('That is more than two years away, further than Parley plans.');
    case 'too-many-spans':
      return bad(`Name at least one span of time, and ${refusal.most} at most.`);
    default:
      return refusal satisfies never;
  }
}

const eventText = ({ title, begin, end }: BookedEvent, zone: ZoneId): string =>
  `${title === undefined ? 'a meeting' : `“${title}”`}, ${spanText({ begin, end }, zone)} in ${zone}`;

export const calendarTrouble = (_: CalendarRefusal): Trouble =>
  bad('The address of a calendar begins with https:// (or webcal://) and names neither a user nor a port.');
