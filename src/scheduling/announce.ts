// Who is told what: read off from how the event stood before and how it stands now, so that undo, page, mail and clock all tell alike.
import type { PartyId } from '../values/ids.ts';
import type { Event, Party, Slot } from './event.ts';
import type { NoticeBody } from './notice.ts';
import { answerOf, guests, organizerOf, participants, partyOf, takesPart } from './parties.ts';
import { isInvolved } from './seats.ts';
import { openSlots, slotOf } from './slots.ts';
import { missing } from './standing.ts';
import { type Turn, tellAll } from './turn.ts';

type Announcement = { readonly to: readonly Party[]; readonly body: NoticeBody };

/** Owes the letters that follow from what has changed. */
export const announce = (turn: Turn): Turn =>
  announcements(turn).reduce((sofar, { to, body }) => tellAll(sofar, to, body), turn);

function announcements(turn: Turn): Announcement[] {
  const { before, event } = turn;
  const path = `${before.state} ${event.state}`;
  switch (path) {
    case 'draft proposing':
      return [{ to: guests(event), body: { kind: 'invitation' } }];
    case 'draft confirmed':
      // An entry of one's own has nobody to tell: the receipt says it all.
      return guests(event).length > 0 && event.seats === undefined ? [settled(event)] : [];
    case 'proposing confirmed':
      return [settled(event), ...goneFrom(before, event)];
    case 'proposing proposing':
      return [...cameTo(turn), ...tabled(turn), ...changed(turn), ...goneFrom(before, event)];
    case 'confirmed confirmed':
      return [...cameTo(turn), ...tabled(turn), ...movedOrChanged(turn), ...notTaken(turn), ...goneFrom(before, event)];
    case 'proposing cancelled':
      // An opening that is undone in time was never heard of.
      return turn.entries.some(({ undoes }) => undoes !== undefined)
        ? []
        : [{ to: guests(event), body: { kind: 'cancelled' } }];
    case 'confirmed cancelled':
      return [{ to: everybody(event), body: { kind: 'cancelled' } }];
    case 'proposing over':
      return [{ to: everybody(event), body: { kind: 'ended' } }];
    case 'draft over':
      return [{ to: [organizerOf(event)], body: { kind: 'ended' } }];
    default:
      // A confirmation or cancellation taken back in time: nobody has heard of it.
      return [];
  }
}

/** All who take part, and who arranges it for them. */
const everybody = (event: Event): Party[] => [
  ...participants(event).filter(isInvolved),
  ...(takesPart(organizerOf(event)) ? [] : [organizerOf(event)]),
];

function settled(event: Event): Announcement {
  const n = event.settled?.n ?? 0;
  const refusedBy = participants(event).filter(({ id }) => answerOf(event, id, n)?.value === 'no');
  return {
    to: everybody(event),
    body: { kind: 'settled', ...(refusedBy.length > 0 ? { refusedBy: refusedBy.map(({ id }) => id) } : {}) },
  };
}

/** Whoever would have had a settled meeting moved waits for a word: their calendar shows the question as open. */
function notTaken({ before, event }: Turn): Announcement[] {
  const gone = event.slots.filter(({ n, status }) => status === 'declined' && slotOf(before, n)?.status === 'offered');
  return guests(event).flatMap((guest) => {
    const slots = gone.filter(({ by }) => by === guest.id).map(({ n }) => n);
    return slots.length > 0 ? [{ to: [guest], body: { kind: 'not-taken', slots } }] : [];
  });
}

/** Who is new hears it all. */
function cameTo({ before, event }: Turn): Announcement[] {
  const to = guests(event).filter((party) => !wasIn(before, party.id));
  if (to.length === 0 || event.seats !== undefined) return [];
  return [{ to, body: { kind: event.state === 'confirmed' ? 'settled' : 'invitation' } }];
}

const goneFrom = (before: Event, event: Event): Announcement[] => [
  {
    to: event.parties.filter(
      ({ id, status }) => (status === 'removed' || status === 'delegated') && heardOf(before, id),
    ),
    body: { kind: 'removed' },
  },
];

/** Whoever waits for their turn to be offered a seat knows of nothing. */
const heardOf = (before: Event, id: PartyId): boolean => wasIn(before, id) && isInvolved(partyOf(before, id)!);

const wasIn = (before: Event, id: PartyId): boolean => partyOf(before, id)?.status === 'in';

/** Slots that came to the table: those who have yet to answer them are asked about them alone. */
function tabled({ before, event, world }: Turn): Announcement[] {
  const fresh = openSlots(event, world.now).filter((slot) => isNews(before, slot) && slot.n !== event.settled?.n);
  if (fresh.length === 0) return [];
  const asked = participants(event).filter(({ id }) => wasIn(before, id));
  const wasThere = (n: number): boolean => slotOf(before, n)?.status === 'open';
  const bySlots = new Map<string, { to: Party[]; slots: number[] }>();
  for (const party of asked) {
    const slots = fresh.filter(({ n }) => answerOf(event, party.id, n) === undefined).map(({ n }) => n);
    const group = bySlots.get(slots.join()) ?? { to: [], slots };
    bySlots.set(slots.join(), { ...group, to: [...group.to, party] });
  }
  return [...bySlots.values()]
    .filter(({ slots }) => slots.length > 0)
    .map(({ to, slots }) => ({
      to,
      body: { kind: 'tabled', slots, ...(slots.every(wasThere) ? { again: true } : {}) },
    }));
}

/** A slot that grew is asked about again, unless the meeting is settled on another. */
function isNews(before: Event, slot: Slot): boolean {
  const old = slotOf(before, slot.n);
  return old?.status !== 'open' || (before.state === 'proposing' && slot.end > old.end);
}

/** What everybody must know of a meeting that stands. */
const entryKeys = ['title', 'location', 'description', 'duration'] as const;

function movedOrChanged({ before, event }: Turn): Announcement[] {
  const from = before.settled;
  const to = everybody(event).filter(({ id }) => wasIn(before, id) || id === event.organizer);
  if (from && event.settled && (from.n !== event.settled.n || from.begin !== event.settled.begin))
    return [{ to, body: { kind: 'moved', from: { begin: from.begin, end: from.end } } }];
  const keys: string[] = entryKeys.filter((key) => before[key] !== event[key]);
  return keys.length > 0 ? [{ to, body: { kind: 'changed', keys } }] : [];
}

/** While a poll runs: a place that changes what people agreed to, and a new deadline for those who have yet to answer. */
function changed({ before, event, world }: Turn): Announcement[] {
  const place: Announcement[] =
    before.location === event.location
      ? []
      : [{ to: guests(event).filter(({ id }) => wasIn(before, id)), body: { kind: 'changed', keys: ['location'] } }];
  if (before.deadline === event.deadline || openSlots(event, world.now).length === 0) return place;
  const late = missing(event, world.now).filter(({ id }) => id !== event.organizer && heardOf(before, id));
  return [...place, { to: late, body: { kind: 'changed', keys: ['deadline'] } }];
}
