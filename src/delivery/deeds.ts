// What a decision did besides answering, from its journal entries and the state that they led to: for receipts, by letter and on the page.
import type { EventFacts } from '../scheduling/event.ts';
import type { Entry } from '../scheduling/journal.ts';
import { participants } from '../scheduling/parties.ts';
import type { Patch } from '../scheduling/patch.ts';
import { slotOf } from '../scheduling/slots.ts';
import { safeLine } from '../values/text.ts';
import { patchesOf } from './answers.ts';
import { type Scene, whenOf } from './scene.ts';
import { formatMoment, formatSpan } from './times.ts';

/** All of it, a line for each: `4. Friday …: on the table`, `Where: Café Uno`. */
export function deedLines(entries: readonly Entry[], scene: Scene): string[] {
  const slots = [...slotDeeds(entries, scene)].flatMap(([n, deed]) => {
    const slot = slotOf(scene.event, n);
    return slot === undefined ? [] : [`${n}. ${whenOf(slot, scene)}: ${deed}`];
  });
  return [...slots, ...otherDeeds(entries, scene).map(scene.phrases.sentence)];
}

/** What became of slots, by their number: `off the table`, `offered; Ann Lee decides …`. */
export function slotDeeds(entries: readonly Entry[], scene: Scene): ReadonlyMap<number, string> {
  const settled = scene.event.settled?.n;
  return new Map(
    patchesOf(entries).flatMap((patch) =>
      patch.of === 'slot' && patch.n !== settled ? [[patch.n, slotDeed(patch, scene)] as const] : [],
    ),
  );
}

/** What else was changed, a phrase for each: `where: Café Uno`. */
export function otherDeeds(entries: readonly Entry[], scene: Scene): string[] {
  const patches = patchesOf(entries);
  // Who says on whose clock the times were meant has said so for themselves as well.
  const meant = patches.some((patch) => patch.of === 'event' && patch.key === 'zone');
  const told = meant ? patches.filter((patch) => patch.of !== 'party' || patch.id !== scene.reader.id) : patches;
  const lines = [
    ...told.flatMap((patch) => deedOf(patch, scene) ?? []),
    ...entries.flatMap((entry) => tellingOf(entry, scene)),
  ];
  return [...new Set(lines)];
}

/** A fact of the event as it is now: `where: Café Uno`. */
export const factLine = (key: keyof EventFacts, scene: Scene): string | undefined =>
  factDeed(key, scene.event[key], scene);

/** What one patch of a party or a fact says: `invited: Dave`, `where: Café Uno`. */
export function deedOf(patch: Patch, scene: Scene): string | undefined {
  if (patch.of === 'party') return partyDeed(patch, scene);
  if (patch.of !== 'event') return undefined;
  // Of a draft nobody has heard but its organizer.
  const isDropped = patch.key === 'state' && patch.from === 'draft' && patch.to === 'cancelled';
  return isDropped ? scene.phrases.deeds.dropped : factDeed(patch.key, patch.to, scene);
}

// Told is how the slot stands now, whatever this very patch made of it.
function slotDeed({ n, from }: Extract<Patch, { of: 'slot' }>, { event, phrases, organizer }: Scene): string {
  const { deeds } = phrases;
  switch (slotOf(event, n)?.status) {
    case undefined:
    case 'withdrawn':
      return deeds.withdrawn;
    case 'offered':
      return deeds.offered(organizer, participants(event).length === 2);
    case 'declined':
      return deeds.declined;
    case 'open':
      return from?.status === 'open' ? deeds.timeChanged : deeds.tabled;
  }
}

function partyDeed({ id, from, to }: Extract<Patch, { of: 'party' }>, scene: Scene): string | undefined {
  const { deeds } = scene.phrases;
  const name = scene.names.plain(id);
  const own = id === scene.reader.id;
  if (to === undefined || (to.status === 'removed' && from?.status !== 'removed')) return deeds.removed(name);
  if (from === undefined) return to.role === 'optional' ? deeds.addedOptional(name) : deeds.added(name);
  if (from.status !== to.status) {
    if (to.status === 'left') return own ? deeds.left : deeds.leftOther(name);
    if (to.status === 'outside') return deeds.outside;
    return to.status === 'delegated' ? deeds.replaced(name) : deeds.backIn(name);
  }
  if (own && to.delegating && !from.delegating) return deeds.delegating(scene.organizer);
  if (own && to.seat !== undefined) return seatDeed(from.seat, to.seat, scene);
  if (from.role !== to.role) return to.role === 'optional' ? deeds.optional(name) : deeds.required(name);
  return own && to.zone !== undefined && from.zone !== to.zone ? deeds.zone(to.zone) : undefined;
}

type Seat = NonNullable<Scene['reader']['seat']>;

function seatDeed(from: Seat | undefined, to: Seat, { phrases }: Scene): string | undefined {
  const { seat, places } = phrases.deeds;
  const said =
    from?.state !== to.state && Object.hasOwn(seat, to.state) ? seat[to.state as keyof typeof seat] : undefined;
  if (to.places < 2 || (said === undefined && from?.places === to.places)) return said;
  return said === undefined ? places(to.places) : `${said}, ${places(to.places)}`;
}

/** Facts that are told by a phrase of their own; all others are bookkeeping. */
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
  seats: (value, scene) => named('seats', value === undefined ? undefined : String(value), scene),
  state: (value, scene) => {
    if (value === 'cancelled') return scene.phrases.deeds.cancelled;
    return value === 'confirmed' ? settledDeed(scene.event.settled, scene) : undefined;
  },
  settled: settledDeed,
  visibility: (value, { phrases }) => (value === undefined ? undefined : phrases.deeds.visibility[value]),
  keepPosted: (value, { phrases }) => (value ? phrases.deeds.keepPosted : phrases.deeds.notPosted),
  pick: (value, { phrases }) => (value ? phrases.deeds.pick : undefined),
  hold: (value, { phrases }) => (value ? phrases.deeds.hold : undefined),
  atLeast: (value, { phrases }) => (value === undefined ? undefined : phrases.deeds.atLeast(phrases.people(value))),
};

function settledDeed(settled: EventFacts['settled'], { phrases, clocks }: Scene): string {
  return settled === undefined
    ? phrases.deeds.unsettled
    : phrases.deeds.settled(formatSpan(settled.begin, settled.end, clocks));
}

function factDeed(key: keyof EventFacts, value: unknown, scene: Scene): string | undefined {
  const deed = factDeeds[key] as ((value: unknown, scene: Scene) => string | undefined) | undefined;
  return deed?.(value, scene);
}

function named(key: keyof Scene['phrases']['deeds']['facts'], value: string | undefined, { phrases }: Scene): string {
  return phrases.deeds.facts[key](safeLine(value ?? '', 300));
}

// Entries that tell people something change no state; whom they told stands in the entry.
function tellingOf({ occurrence, by, parties = [] }: Entry, { names, phrases, reader }: Scene): string[] {
  const { told, reminded, sent, started } = phrases.deeds;
  if (occurrence === 'START') return by === reader.id ? [started] : [];
  const tellings: Partial<Record<Entry['occurrence'], (names: string, count: number) => string>> = {
    NOTIFY: told,
    REMIND: reminded,
    SEND: sent,
  };
  const telling = tellings[occurrence];
  return telling !== undefined && parties.length > 0 ? [telling(names.list(parties), parties.length)] : [];
}
