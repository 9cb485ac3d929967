// An event as JSON, as far as whoever asks may see it. Times carry the offset of the event's zone.
import type { Scene } from '../../delivery/scene.ts';
import { titleOf } from '../../delivery/title.ts';
import type { Event, Party, Seat, Slot } from '../../scheduling/event.ts';
import { answerOf, participants } from '../../scheduling/parties.ts';
import { maySeeAddress } from '../../scheduling/roles.ts';
import { freePlaces } from '../../scheduling/seats.ts';
import { hasBegun, openSlots } from '../../scheduling/slots.ts';
import { missing } from '../../scheduling/standing.ts';
import { formatDuration } from '../../values/duration.ts';
import type { PartyId } from '../../values/ids.ts';
import type { ZoneId } from '../../values/zone.ts';
import { offsetTime, type SpanJson, spanJson } from '../offset-times.ts';
import { knownGuests } from '../pages/seats-view.ts';

export interface SlotJson extends SpanJson {
  readonly n: number;
}

export const slotJson = (slot: Slot, zone: ZoneId): SlotJson => ({ n: slot.n, ...spanJson(slot, zone) });

/** @param base where the API is reached, without a slash at its end */
export function eventJson(scene: Scene, base: string) {
  const { event, people, reader, now, mine } = scene;
  const open = openSlots(event, now);
  const url = `${base}/api/events/${event.id}`;
  const settled = event.state === 'proposing' || event.state === 'draft' ? undefined : event.settled;
  const time = settled && spanJson(settled, event.zone);
  const isKnown = knownGuests(scene);
  const shown = event.parties.filter(({ id, status }) => (status === 'in' || status === 'outside') && isKnown(id));
  return {
    id: event.id,
    url,
    log_url: `${url}/log`,
    notify_url: `${url}/notify`,
    title: titleOf(event, people, reader.id),
    description: event.description ?? '',
    location: event.location ?? '',
    category: event.category ?? '',
    status: event.state,
    organizer: people.get(event.organizer)?.address ?? '',
    parties: shown.map(({ id }) => nameOf(id, scene)),
    people: shown.map((party) => personJson(party, scene)),
    zone: event.zone,
    duration: formatDuration(event.duration),
    slots: open.map((slot) => slotJson(slot, event.zone)),
    closed_slots: event.slots
      .filter((slot) => !open.includes(slot) && (slot.status !== 'offered' || mine || slot.by === reader.id))
      .map((slot) => ({ ...slotJson(slot, event.zone), why: whyClosed(slot, scene) })),
    answers: answersOf(event, reader.id),
    begin: time?.begin ?? null,
    end: time?.end ?? null,
    time_slot: time?.begin ?? null,
    slot: settled?.n ?? null,
    deadline: event.deadline === undefined ? null : offsetTime(event.deadline, event.zone),
    at_least: event.atLeast ?? null,
    seats: event.seats ?? null,
    seats_left: event.seats === undefined ? null : Math.max(0, freePlaces(event)),
    seat: reader.seat === undefined ? null : seatJson(reader.seat, event.zone),
    visibility: event.visibility,
    needs: mine ? event.needs : [],
    version: event.version,
    sequence: event.sequence,
    created: event.created,
    modified: event.modified,
  };
}

export type EventJson = ReturnType<typeof eventJson>;

/** The organizer sees addresses; to a party the others appear by name, or as `b…@client.test`. */
const nameOf = (id: PartyId, { event, people, reader, names }: Scene): string =>
  maySeeAddress(event, reader.id, id) ? (people.get(id)?.address ?? '') : names.plain(id);

function personJson(party: Party, scene: Scene) {
  const { event, people, reader, names, know, now } = scene;
  const sees = know === 'all' || party.id === reader.id;
  const address = people.get(party.id)?.address;
  const isMissing = missing(event, now).some(({ id }) => id === party.id);
  return {
    id: party.id,
    name: names.plain(party.id),
    ...(address !== undefined && maySeeAddress(event, reader.id, party.id) ? { email: address } : {}),
    role: party.id === event.organizer ? 'organizer' : party.role,
    ...(party.id === reader.id ? { you: true } : {}),
    ...(party.seat !== undefined && (scene.mine || party.id === reader.id)
      ? { seat: { ...seatJson(party.seat, event.zone), ...(scene.mine ? { priority: party.seat.priority } : {}) } }
      : {}),
    ...(sees ? { answered: !isMissing, answers: answersOf(event, party.id) } : {}),
  };
}

const seatJson = ({ state, said, places, until }: Seat, zone: ZoneId) => ({
  state,
  said: said ?? null,
  places,
  until: until === undefined ? null : offsetTime(until, zone),
});

/** By slot number. */
const answersOf = (event: Event, party: PartyId): Record<string, string> =>
  Object.fromEntries(
    event.slots.flatMap(({ n }) => {
      const value = answerOf(event, party, n)?.value;
      return value === undefined ? [] : [[String(n), value]];
    }),
  );

function whyClosed(slot: Slot, scene: Scene): string {
  const { event, now, know, names, phrases } = scene;
  if (slot.status !== 'open')
    return { offered: 'offered, the organizer decides', withdrawn: 'withdrawn', declined: 'not taken up' }[slot.status];
  if (hasBegun(event, slot, now)) return 'begun';
  const refusing = participants(event).filter(
    ({ id, role }) => role === 'required' && answerOf(event, id, slot.n)?.value === 'no',
  );
  return know === 'all' ? `refused by ${phrases.and(refusing.map(({ id }) => names.plain(id)))}` : 'refused';
}
