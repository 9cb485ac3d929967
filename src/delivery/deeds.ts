// What a decision did, from its journal entries and the state that they led to, a line for each thing: for receipts.
import type { EventFacts } from '../scheduling/event.ts';
import type { Entry } from '../scheduling/journal.ts';
import { answerOf } from '../scheduling/parties.ts';
import type { Patch } from '../scheduling/patch.ts';
import { slotOf } from '../scheduling/slots.ts';
import type { PartyId } from '../values/ids.ts';
import { safeLine } from '../values/text.ts';
import { type Scene, whenOf } from './scene.ts';
import { formatMoment, formatSpan } from './times.ts';

/** The entries of the decision that begins with `entry`. */
export const decisionFrom = (entries: readonly Entry[], entry: number): Entry[] =>
  entries.filter(({ seq, cause }) => seq === entry || cause === entry);

/** The numbers of the slots for which these entries set or took back an answer of `party`, in order, each once. */
export function slotsAnswered(entries: readonly Entry[], party: PartyId): number[] {
  const numbers = patchesOf(entries).flatMap((patch) =>
    patch.of === 'answer' && patch.party === party ? [patch.n] : [],
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Parties other than `party` for whom these entries hold answers: the organizer entered them. */
export function answeredFor(entries: readonly Entry[], party: PartyId): PartyId[] {
  const parties = patchesOf(entries).flatMap((patch) =>
    patch.of === 'answer' && patch.party !== party ? [patch.party] : [],
  );
  return [...new Set(parties)];
}

/** `yes to 2 and 3, no to 1`: what the party's answers to these slots are now. */
export function summaryOf(party: PartyId, numbers: readonly number[], { event, phrases }: Scene): string {
  const said: Record<'yes' | 'maybe' | 'no' | 'none', number[]> = { yes: [], maybe: [], no: [], none: [] };
  for (const n of numbers) said[answerOf(event, party, n)?.value ?? 'none'].push(n);
  return phrases.said(said);
}

/** A fact of the event as it is now, as one line: `Where: Café Uno`. */
export const factLine = (key: keyof EventFacts, scene: Scene): string | undefined =>
  factDeed(key, scene.event[key], scene);

/** Everything else that they changed, in the words of the reader's language. */
export function deedLines(entries: readonly Entry[], scene: Scene): string[] {
  const lines = [
    ...patchesOf(entries).flatMap((patch) => lineOf(patch, scene) ?? []),
    ...entries.flatMap((entry) => tellingOf(entry, scene)),
  ];
  return [...new Set(lines)];
}

const patchesOf = (entries: readonly Entry[]): Patch[] => entries.flatMap(({ patches }) => patches);

function lineOf(patch: Patch, scene: Scene): string | undefined {
  switch (patch.of) {
    case 'slot':
      return slotDeed(patch, scene);
    case 'party':
      return partyDeed(patch, scene);
    case 'event':
      return factDeed(patch.key, patch.to, scene);
    case 'answer':
      return undefined;
    default:
      return patch satisfies never;
  }
}

// The line shows the slot as it stands now, whatever this very patch made of it.
function slotDeed(patch: Extract<Patch, { of: 'slot' }>, scene: Scene): string | undefined {
  const slot = slotOf(scene.event, patch.n) ?? patch.from;
  if (slot === undefined) return undefined;
  const line = `${slot.n}. ${whenOf(slot, scene)}`;
  const { deeds } = scene.phrases;
  const status = slotOf(scene.event, patch.n) === undefined ? 'withdrawn' : slot.status;
  if (status === 'offered') return deeds.offered(line, scene.organizer);
  if (status === 'withdrawn') return deeds.withdrawn(line);
  if (status === 'declined') return deeds.declined(line);
  return patch.from?.status === 'open' ? deeds.timeChanged(line) : deeds.tabled(line);
}

function partyDeed({ id, from, to }: Extract<Patch, { of: 'party' }>, scene: Scene): string | undefined {
  const { deeds } = scene.phrases;
  const name = scene.names.plain(id);
  const own = id === scene.reader.id;
  if (to === undefined || (to.status === 'removed' && from?.status !== 'removed')) return deeds.removed(name);
  if (from === undefined) return to.role === 'optional' ? deeds.addedOptional(name) : deeds.added(name);
  if (from.status !== to.status) {
    if (to.status === 'left') return own ? deeds.left : deeds.removed(name);
    if (to.status === 'outside') return deeds.outside;
    return to.status === 'delegated' ? deeds.delegated(scene.organizer) : deeds.backIn(name);
  }
  const seat = to.seat?.state;
  if (own && seat !== undefined && seat !== from.seat?.state && Object.hasOwn(deeds.seat, seat))
    return deeds.seat[seat as keyof typeof deeds.seat];
  if (own && to.seat && to.seat.places !== from.seat?.places) return deeds.places(to.seat.places);
  if (from.role !== to.role) return to.role === 'optional' ? deeds.optional(name) : deeds.required(name);
  return own && to.zone !== undefined && from.zone !== to.zone ? deeds.zone(to.zone) : undefined;
}

const stateDeeds: Partial<Record<EventFacts['state'], (scene: Scene) => string | undefined>> = {
  cancelled: ({ phrases }) => phrases.deeds.cancelled,
  confirmed: (scene) => settledDeed(scene),
};

/** Facts that are told by a line of their own; all others are bookkeeping. */
const factDeeds: {
  readonly [K in keyof EventFacts]?: (value: EventFacts[K] | undefined, scene: Scene) => string | undefined;
} = {
  title: (value, scene) => named('title', value, scene),
  description: (value, scene) => named('description', value, scene),
  location: (value, scene) => named('location', value, scene),
  category: (value, scene) => named('category', value, scene),
  zone: (value, scene) => named('zone', value, scene),
  duration: (value, scene) => named('duration', value === undefined ? undefined : scene.phrases.length(value), scene),
  deadline: (value, scene) =>
    named('deadline', value === undefined ? undefined : formatMoment(value, scene.clocks), scene),
  state: (value, scene) => (value === undefined ? undefined : stateDeeds[value]?.(scene)),
  settled: (value, scene) => (value === undefined ? scene.phrases.deeds.unsettled : settledDeed(scene)),
  visibility: (value, { phrases }) => (value === undefined ? undefined : phrases.deeds.visibility[value]),
  keepPosted: (value, { phrases }) => (value ? phrases.deeds.keepPosted : phrases.deeds.notPosted),
  pick: (value, { phrases }) => (value ? phrases.deeds.pick : undefined),
  hold: (value, { phrases }) => (value ? phrases.deeds.hold : undefined),
  atLeast: (value, { phrases }) => (value === undefined ? undefined : phrases.deeds.atLeast(phrases.people(value))),
};

function factDeed(key: keyof EventFacts, value: unknown, scene: Scene): string | undefined {
  const deed = factDeeds[key] as ((value: unknown, scene: Scene) => string | undefined) | undefined;
  return deed?.(value, scene);
}

function named(key: keyof Scene['phrases']['deeds']['facts'], value: string | undefined, { phrases }: Scene): string {
  const name = phrases.deeds.facts[key];
  const safe = safeLine(value ?? '', 300);
  return safe === '' ? phrases.deeds.factGone(name) : phrases.deeds.fact(name, safe);
}

const settledDeed = ({ event, phrases, clocks }: Scene): string | undefined =>
  event.settled && phrases.deeds.settled(formatSpan(event.settled.begin, event.settled.end, clocks));

// Entries that tell people something change no state; whom they told stands in the entry.
function tellingOf({ occurrence, parties = [] }: Entry, { names, phrases }: Scene): string[] {
  const deed = { NOTIFY: phrases.deeds.told, REMIND: phrases.deeds.reminded, SEND: phrases.deeds.sent }[
    occurrence as 'NOTIFY'
  ];
  return deed !== undefined && parties.length > 0 ? [deed(names.list(parties))] : [];
}
