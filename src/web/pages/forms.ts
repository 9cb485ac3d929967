// The forms of an event's page, each turned into a reading: what a mail of the same person would have said. A form that was
// sent as it came, without anybody choosing anything, says nothing: scanners send such forms.
import type { Action, Reading, Rsvp } from '../../language/reading.ts';
import { partyOf } from '../../scheduling/parties.ts';
import { chosen } from '../../scheduling/question.ts';
import type { StoredEvent } from '../../store/events.ts';
import { type PartyId, parsePartyId } from '../../values/ids.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { longest } from '../../values/text.ts';
import type { ZoneId } from '../../values/zone.ts';
import { addressesIn, answersIn, type Fields, spanIn, textIn, zoneIn } from '../fields.ts';
import { bad, type Trouble } from '../trouble.ts';
import type { Viewer } from '../viewer.ts';
import { changesIn } from './set-form.ts';

/** What a form says; nothing when nobody chose anything in it. */
export interface Wish {
  readonly reading: Reading;
  /** The zone of its times. */
  readonly zone?: ZoneId;
  /** The version of the slot list that its writer saw. */
  readonly seen?: number;
  readonly onBehalf?: PartyId;
  /** Words for the organizer. */
  readonly words?: string;
}

type Form = (fields: Fields, stored: StoredEvent, viewer: Viewer) => Result<Wish | undefined, Trouble>;

const nothing = ok(undefined);
const act = (...actions: readonly Action[]): Result<Wish, Trouble> => ok({ reading: { actions } });

/** An act that is done by a button which says what it does. */
const whenSure =
  (wish: (fields: Fields) => Result<Wish | undefined, Trouble>): Form =>
  (fields) =>
    fields['sure'] === 'yes' ? wish(fields) : nothing;

export const forms: Readonly<Record<string, Form>> = {
  answer,
  cannot,
  choose,
  offered,
  settle: (fields) => withSlot(fields, (slot) => ({ do: 'confirm', slot })),
  withdraw: (fields) => withSlot(fields, (slot) => ({ do: 'withdraw', slot })),
  move,
  remind: whenSure(() => act({ do: 'remind', who: ['pending'] })),
  cancel: whenSure(() => act({ do: 'cancel' })),
  leave: whenSure(() => act({ do: 'leave' })),
  undo: whenSure(() => act({ do: 'undo' })),
  tell: whenSure((fields) => {
    const text = textIn(fields, 'text', 2000);
    return act({ do: 'notify', who: ['all'], ...(text === '' ? {} : { text }) });
  }),
  invite,
  people,
  behalf,
  set,
  rsvp,
};

const seenIn = (fields: Fields): Pick<Wish, 'seen'> =>
  /^\d{1,6}$/.test(fields['seen'] ?? '') ? { seen: Number(fields['seen']) } : {};
const zoneOfTimes = (fields: Fields): Pick<Wish, 'zone'> => {
  const zone = zoneIn(fields, 'zone');
  return zone === undefined ? {} : { zone };
};

function answer(fields: Fields, { event }: StoredEvent): Result<Wish | undefined, Trouble> {
  const answers = answersIn(fields);
  const offer = spanIn(fields, event.duration);
  if (!offer.ok) return offer;
  const words = textIn(fields, 'note', longest.description);
  if (Object.keys(answers).length === 0 && offer.value === undefined && words === '') return nothing;
  return ok({
    reading: {
      ...(Object.keys(answers).length > 0 ? { answers } : {}),
      ...(offer.value === undefined ? {} : { propose: [offer.value] }),
      ...(words === '' ? {} : { note: 'message' }),
    },
    ...seenIn(fields),
    ...zoneOfTimes(fields),
    ...(words === '' ? {} : { words }),
  });
}

/** "Can't any more": a no to the time that was settled. */
function cannot(fields: Fields, { event }: StoredEvent): Result<Wish | undefined, Trouble> {
  if (fields['sure'] !== 'yes' || event.settled === undefined) return nothing;
  const words = textIn(fields, 'note', longest.description);
  const answers = { [event.settled.n]: 'no' } as const;
  return ok({ reading: { answers, ...(words === '' ? {} : { note: 'message' }) }, ...(words === '' ? {} : { words }) });
}

const rsvps: readonly Rsvp[] = ['yes', 'probably', 'maybe', 'no'];

/** Of an event with seats: whether they come, and how many with them. */
function rsvp(fields: Fields): Result<Wish | undefined, Trouble> {
  const said = rsvps.find((one) => one === fields['answer']);
  if (said === undefined) return nothing;
  const places = fields['places'] ?? '';
  return ok({ reading: { rsvp: said, ...(/^[1-9]\d?$/.test(places) ? { places: Number(places) } : {}) } });
}

/** One of the lettered choices that the last letter held. */
function choose(fields: Fields, { event }: StoredEvent, viewer: Viewer): Result<Wish | undefined, Trouble> {
  const letter = fields['letter'];
  if (letter === undefined) return nothing;
  const party = partyOf(event, viewer.party);
  const reading = party && chosen(party, letter);
  return reading === undefined ? fail(bad('This question has been answered meanwhile.')) : ok({ reading });
}

/** The organizer's word on what others offer: `decide-4=yes`. */
function offered(fields: Fields): Result<Wish | undefined, Trouble> {
  const answers = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const n = /^decide-([1-9]\d{0,3})$/.exec(name)?.[1];
      return n !== undefined && (value === 'yes' || value === 'no') ? [[n, value] as const] : [];
    }),
  );
  return Object.keys(answers).length === 0 ? nothing : ok({ reading: { answers }, ...seenIn(fields) });
}

function withSlot(fields: Fields, action: (slot: number) => Action): Result<Wish | undefined, Trouble> {
  const slot = fields['slot'] ?? '';
  return /^[1-9]\d{0,3}$/.test(slot) ? act(action(Number(slot))) : nothing;
}

function move(fields: Fields, { event }: StoredEvent): Result<Wish | undefined, Trouble> {
  if (fields['sure'] !== 'yes') return nothing;
  const span = spanIn(fields, event.duration);
  if (!span.ok) return span;
  if (span.value === undefined) return fail(bad('Please name the day and the hour to which it moves.'));
  return ok({ reading: { actions: [{ do: 'move', ...span.value }] }, ...zoneOfTimes(fields) });
}

function invite(fields: Fields): Result<Wish | undefined, Trouble> {
  if ((fields['who'] ?? '').trim() === '') return nothing;
  const who = addressesIn(fields['who'] ?? '');
  return who.ok ? act({ do: 'add', who: who.value }) : who;
}

/** What is done with one party: taken off, or asked for more or less firmly. */
function people(fields: Fields, { people: contacts }: StoredEvent): Result<Wish | undefined, Trouble> {
  const party = parsePartyId(fields['party'] ?? '');
  const address = party.ok ? contacts.get(party.value)?.address : undefined;
  const verb = fields['do'];
  if (address === undefined || verb === undefined) return nothing;
  if (verb === 'remove') return act({ do: 'remove', who: [address] });
  return verb === 'optional' || verb === 'required' ? act({ do: 'set', [verb]: address }) : nothing;
}

function behalf(fields: Fields): Result<Wish | undefined, Trouble> {
  const answers = answersIn(fields);
  const said = rsvps.find((one) => one === fields['answer']);
  if (Object.keys(answers).length === 0 && said === undefined) return nothing;
  const party = parsePartyId(fields['party'] ?? '');
  if (!party.ok) return fail(bad('Please choose for whom you answer.'));
  return ok({ reading: said === undefined ? { answers } : { rsvp: said }, onBehalf: party.value });
}

/** Title, place, deadline and the rest. */
function set(fields: Fields, { event }: StoredEvent): Result<Wish | undefined, Trouble> {
  const { zone = event.zone } = zoneOfTimes(fields);
  const changes = changesIn(fields, event, zone);
  if (!changes.ok) return changes;
  return Object.keys(changes.value).length === 0
    ? nothing
    : ok({ reading: { actions: [{ do: 'set', ...changes.value }] }, zone });
}
