// What an event is called: by its title, or after its people where nobody gave one.
import type { Event } from '../scheduling/event.ts';
import type { PartyId } from '../values/ids.ts';
import { longest, safeLine } from '../values/text.ts';
import { displayName, type Names, namesFor, type People, shortName } from './names.ts';
import { en, type Phrases } from './phrases/en.ts';

/** People beyond these are counted, not named. */
const named = 4;

/** `Q3 review`, or `Meeting of Ann, Bob and Carol`, as `reader` may see it. */
export function titleOf(event: Event, people: People, reader: PartyId, phrases: Phrases = en): string {
  return (
    ownTitle(event) ?? phrases.meetingOf(peopleOf(event, people, namesFor(event, people, reader, phrases), phrases))
  );
}

/** The title that somebody gave, made harmless. */
export function ownTitle(event: Event): string | undefined {
  const title = safeLine(event.title ?? '', longest.title);
  return title === '' ? undefined : title;
}

/** `Ann, Bob and Carol`; `Ann, Bob, Carol, Dave and 3 others`; nothing while there is nobody to meet. */
export function peopleOf(event: Event, people: People, names: Names, phrases: Phrases): string {
  const ids = event.parties.filter(({ status }) => status === 'in').map(({ id }) => id);
  if (ids.length < 2) return '';
  const name = (id: PartyId): string => {
    const own = displayName(people.get(id));
    const short = own === undefined ? names.plain(id) : shortName(own);
    const same = ids.some((other) => other !== id && shortName(displayName(people.get(other)) ?? '') === short);
    return same ? names.plain(id) : short;
  };
  const all =
    ids.length > named + 1 ? [...ids.slice(0, named).map(name), phrases.others(ids.length - named)] : ids.map(name);
  return phrases.and(all);
}
