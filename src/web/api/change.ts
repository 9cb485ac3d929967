// What a PATCH or PUT of an event says, as the reading of a mail of the same person would say it.
import type { Action, AnswerValue, Changes, Reading } from '../../language/reading.ts';
import type { Event } from '../../scheduling/event.ts';
import { participants } from '../../scheduling/parties.ts';
import type { StoredEvent } from '../../store/events.ts';
import { addressKey, type EmailAddress, parseAddress } from '../../values/address.ts';
import { formatDuration } from '../../values/duration.ts';
import type { PartyId } from '../../values/ids.ts';
import type { Instant } from '../../values/instant.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { parseZone, type ZoneId } from '../../values/zone.ts';
import { bad, type Trouble } from '../trouble.ts';
import type { Viewer } from '../viewer.ts';
import type { ChangeInput } from './change-input.ts';
import { slotsPart, timePart } from './change-times.ts';
import { type PersonInput, readGuests } from './people.ts';
import { readDayOrTime, readLength } from './times.ts';

export interface Changing {
  readonly reading: Reading;
  readonly zone: ZoneId;
  readonly onBehalf?: PartyId;
  readonly names?: Readonly<Record<string, string>>;
}

/** @returns nothing when it would change nothing */
export function changeOf(
  input: ChangeInput,
  stored: StoredEvent,
  viewer: Viewer,
  now: Instant,
): Result<Changing | undefined, Trouble> {
  const { event } = stored;
  const zone = input.zone === undefined ? ok(event.zone) : parseZone(input.zone);
  if (!zone.ok) return fail(bad(zone.error));
  const parts = [
    slotsPart(input, event, viewer, zone.value, now),
    timePart(input, event, zone.value, now),
    setPart(input, event, zone.value),
    peoplePart(input, stored, viewer),
    statusPart(input, event),
  ];
  const wrong = parts.find((part) => !part.ok);
  if (wrong !== undefined && !wrong.ok) return wrong;
  const behalf = behalfOf(input, stored);
  if (!behalf.ok) return behalf;
  const reading = merged(
    parts.flatMap((part) => (part.ok ? [part.value] : [])),
    input.answers ?? {},
  );
  if (Object.keys(reading).length === 0) return ok(undefined);
  const names = namesIn(input);
  return ok({
    reading,
    zone: zone.value,
    ...(behalf.value === undefined ? {} : { onBehalf: behalf.value }),
    ...(names === undefined ? {} : { names }),
  });
}

function merged(parts: readonly Reading[], said: Readonly<Record<string, string>>): Reading {
  const answers = { ...Object.assign({}, ...parts.map((part) => part.answers)), ...said } as Record<
    string,
    AnswerValue
  >;
  const propose = parts.flatMap((part) => part.propose ?? []);
  const actions = parts.flatMap((part) => part.actions ?? []);
  return {
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(propose.length > 0 ? { propose } : {}),
    ...(actions.length > 0 ? { actions } : {}),
  };
}

const texts = ['title', 'description', 'location', 'category'] as const;

/** Only what differs from what stands is a change. */
function setPart(input: ChangeInput, event: Event, zone: ZoneId): Result<Reading, Trouble> {
  const changes: { -readonly [K in keyof Changes]: Changes[K] } = {};
  for (const key of texts) if (input[key] !== undefined && input[key] !== (event[key] ?? '')) changes[key] = input[key];
  if (input.visibility !== undefined && input.visibility !== event.visibility) changes.visibility = input.visibility;
  if (input.seats !== undefined && input.seats !== event.seats) changes.seats = input.seats;
  if (input.deadline !== undefined) {
    const deadline = readDayOrTime(input.deadline, zone);
    if (!deadline.ok) return deadline;
    changes.deadline = deadline.value;
  }
  const isTime = input.time_slot !== undefined || input.begin !== undefined;
  if (input.duration !== undefined && !isTime) {
    const length = readLength(input.duration);
    if (!length.ok) return length;
    if (length.value !== event.duration) changes.duration = formatDuration(length.value);
  }
  return ok(Object.keys(changes).length > 0 ? { actions: [{ do: 'set', ...changes }] } : {});
}

/** The list of guests as it shall be: who is new is invited, who is gone is taken off. */
function peoplePart(
  { parties, participants: synonym }: ChangeInput,
  { event, people }: StoredEvent,
  viewer: Viewer,
): Result<Reading, Trouble> {
  const list = parties ?? synonym;
  if (list === undefined) return ok({});
  const guests = readGuests(list);
  if (!guests.ok) return guests;
  const reordered = viewer.role === 'organizer' ? orderTrouble(list, { event, people }) : undefined;
  if (reordered !== undefined) return fail(reordered);
  const { addresses, optional, required } = guests.value;
  const here = participants(event).filter(({ id }) => id !== event.organizer);
  const addressOf = (id: PartyId): EmailAddress => people.get(id)!.address;
  const isHere = (address: EmailAddress): boolean =>
    [...here.map(({ id }) => id), event.organizer].some((id) => addressKey(addressOf(id)) === addressKey(address));
  const isListed = (id: PartyId): boolean =>
    addresses.some((address) => addressKey(address) === addressKey(addressOf(id)));
  const roleOf = (address: EmailAddress) =>
    here.find(({ id }) => addressKey(addressOf(id)) === addressKey(address))?.role;
  const add = addresses.filter((address) => !isHere(address));
  const remove = here.filter(({ id }) => !isListed(id)).map(({ id }) => addressOf(id));
  const actions: Action[] = [
    ...(add.length > 0 ? [{ do: 'add' as const, who: add }] : []),
    ...(remove.length > 0 ? [{ do: 'remove' as const, who: remove }] : []),
    ...optional.filter((one) => roleOf(one) !== 'optional').map((one) => ({ do: 'set' as const, optional: one })),
    ...required.filter((one) => roleOf(one) === 'optional').map((one) => ({ do: 'set' as const, required: one })),
  ];
  return ok(actions.length > 0 ? { actions } : {});
}

/** In which order seats are dealt is said when the event is made: afterwards a priority may only repeat what stands. */
function orderTrouble(list: readonly PersonInput[], { event, people }: StoredEvent): Trouble | undefined {
  if (event.seats === undefined) return undefined;
  const said = readGuests(list.filter((one) => typeof one === 'object' && one.priority !== undefined));
  const priorities = Object.entries((said.ok && said.value.priorities) || {});
  const stands = ([key, priority]: readonly [string, number]): boolean =>
    event.parties.some(({ id, seat }) => addressKey(people.get(id)!.address) === key && seat?.priority === priority);
  return priorities.every(stands)
    ? undefined
    : bad(
        'A "priority" is given when the event is made. Leave it out: whoever is added later is asked after the others.',
      );
}

function namesIn({ parties, participants: synonym }: ChangeInput): Readonly<Record<string, string>> | undefined {
  const guests = readGuests(parties ?? synonym ?? []);
  return guests.ok && Object.keys(guests.value.names).length > 0 ? guests.value.names : undefined;
}

/** `active` is what a calendar service called a meeting that was not cancelled. */
function statusPart({ status }: ChangeInput, event: Event): Result<Reading, Trouble> {
  if (status === undefined || status === event.state || (status === 'active' && event.state !== 'cancelled'))
    return ok({});
  if (status === 'cancelled') return ok({ actions: [{ do: 'cancel' }] });
  if (status === 'confirmed' || (status === 'proposing' && event.state === 'draft'))
    return ok({ actions: [{ do: 'confirm' }] });
  return fail(
    bad(
      `A status goes from ${event.state} to ${event.state === 'draft' ? 'proposing, ' : ''}confirmed or cancelled, not to ${status}.`,
    ),
  );
}

function behalfOf({ on_behalf }: ChangeInput, { people }: StoredEvent): Result<PartyId | undefined, Trouble> {
  if (on_behalf === undefined) return ok(undefined);
  const address = parseAddress(on_behalf);
  const found = address.ok
    ? [...people].find(([, one]) => addressKey(one.address) === addressKey(address.value))
    : undefined;
  return found === undefined ? fail(bad(`${on_behalf.slice(0, 80)} is no party of this event.`)) : ok(found[0]);
}
