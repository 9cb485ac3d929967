// What a party says of the slots: each answer is tied to the list that its sender saw.
import type { AnswerValue } from '../language/reading.ts';
import type { PartyId } from '../values/ids.ts';
import type { Said } from './cause.ts';
import { newsOf } from './digest.ts';
import type { Answer, Event, Slot } from './event.ts';
import { answerOf, organizerOf, partyOf } from './parties.ts';
import { answerPatch, type Patch, partyPatch } from './patch.ts';
import { hasBegun, slotOf } from './slots.ts';
import { change, noteOnReceipt, refuse, type Turn } from './turn.ts';

/** Takes what the reading says of slots on the table; what it says of offers is the organizer's to decide (`offer.ts`). */
export function answer(turn: Turn, said: Said): Turn {
  const who = said.onBehalf ?? said.party;
  const given = Object.entries(said.reading.answers ?? {}).map(([n, value]) => ({ n: Number(n), value }));
  const found = given.map(({ n, value }) => ({ n, value, slot: slotFor(turn.event, who, n) }));
  const unknown = found.filter(({ slot }) => slot === undefined).map(({ n }) => n);
  const seen = said.seen ?? turn.event.version;
  const changed = found.filter(({ slot }) => slot && isStale(turn, slot, seen)).map(({ n }) => n);
  // What was never mentioned is not missed.
  const stale = changed.filter((n) => !said.reading.unsaid?.includes(n));
  const patches = found.flatMap(({ n, value, slot }) =>
    slot === undefined || changed.includes(n) || (slot.status === 'offered' && who === turn.event.organizer)
      ? []
      : answerPatches(turn.event, who, n, value, said, seen),
  );
  const noted = stale.length > 0 ? noteOnReceipt(turn, { stale }) : turn;
  const refused = unknown.length > 0 ? refuse(noted, { no: 'no-such-slot', slots: unknown }) : noted;
  return change(
    refused,
    'REPLY',
    patches.length > 0 ? [...patches, ...backIn(turn.event, who), ...newsOf(turn, who)] : [],
  );
}

/** The slots that a party can speak of: an offer is its author's and the organizer's matter until it is on the table. */
function slotFor(event: Event, who: PartyId, n: number): Slot | undefined {
  const slot = slotOf(event, n);
  if (slot?.status !== 'offered' && slot?.status !== 'declined') return slot;
  const isMine = who === event.organizer || slot.by === who || answerOf(event, who, n) !== undefined;
  return isMine ? slot : undefined;
}

/** Changed since the sender saw it, off the table, or begun. */
const isStale = ({ event, world }: Turn, slot: Slot, seen: number): boolean =>
  slot.version > seen || slot.status === 'withdrawn' || slot.status === 'declined' || hasBegun(event, slot, world.now);

function answerPatches(
  event: Event,
  who: PartyId,
  n: number,
  value: AnswerValue,
  { reading }: Said,
  version: number,
): Patch[] {
  if (who === event.organizer && organizerOf(event).status === 'outside') return [];
  const unsaid = value === 'no' && (reading.unsaid ?? []).includes(n);
  const standing = answerOf(event, who, n);
  // An old letter that names other slots does not speak of the meeting that stands meanwhile.
  if (unsaid && (event.settled?.n === n || standing?.value === 'no')) return [];
  // The same again changes nothing, and a window keeps its parts.
  if (standing && standing.value === value && !standing.unsaid && !standing.known) return [];
  const to: Answer = { value, version, ...(unsaid ? { unsaid } : {}) };
  return answerPatch(event, who, n, to);
}

/** Whoever had left and answers takes part again. */
function backIn(event: Event, who: PartyId): Patch[] {
  const party = partyOf(event, who);
  return party?.status === 'left' ? partyPatch(event, { ...party, status: 'in' }) : [];
}
