// How an event stands, told to somebody who asked: the times with who said what, who is missing, what has been settled.
import type { Event, Party } from '../../scheduling/event.ts';
import { participants } from '../../scheduling/parties.ts';
import { openSlots, tabledSlots } from '../../scheduling/slots.ts';
import { missing, standing } from '../../scheduling/standing.ts';
import { type Scene, type SlotLine, slotLine } from '../scene.ts';
import { tallyOf } from '../tally.ts';
import { formatMoment, formatSpan } from '../times.ts';

export interface StatusView {
  readonly draft: boolean;
  readonly cancelled: boolean;
  readonly over: boolean;
  /** When it takes place, once that is settled. */
  readonly settled: string;
  readonly slots: readonly SlotLine[];
  /** `3 of 5 people have answered` */
  readonly progress: string;
  /** Who has yet to answer, where the reader may know. */
  readonly missing: string;
  /** `2 and 3`: the times that suit everyone so far. */
  readonly open: string;
  readonly noneOpen: boolean;
  readonly deadline: string;
  /** `2 of 6 seats are taken`, and who has them, as far as the reader may know. */
  readonly seats: string;
  readonly seatGroups: readonly string[];
}

export function statusView(scene: Scene): StatusView {
  const { event, now, names, phrases, clocks, know } = scene;
  const proposing = event.state === 'proposing' && event.seats === undefined;
  const slots = proposing ? tabledSlots(event, now) : [];
  const open = openSlots(event, now);
  const settled = event.state === 'confirmed' ? event.settled : undefined;
  return {
    draft: event.state === 'draft',
    cancelled: event.state === 'cancelled',
    over: event.state === 'over',
    settled: settled === undefined ? '' : formatSpan(settled.begin, settled.end, clocks),
    slots: slots.map((slot) => slotLine(slot, scene, '', [tallyOf(slot.n, scene)])),
    progress: proposing ? progressOf(scene) : '',
    missing: proposing && know === 'all' ? names.list(silent(event, now).map(({ id }) => id)) : '',
    open: proposing && know !== 'own' ? phrases.and(open.map(({ n }) => String(n))) : '',
    noneOpen: proposing && know !== 'own' && slots.length > 0 && open.length === 0,
    seats: event.seats === undefined ? '' : phrases.seatsTaken(seatsTaken(event), event.seats),
    seatGroups: event.seats === undefined ? [] : seatGroupsOf(scene),
    deadline:
      proposing && event.deadline !== undefined && event.deadline > now ? formatMoment(event.deadline, clocks) : '',
  };
}

/** `3 of 5 people have answered`: may be known by everybody, whatever else may not. */
export function progressOf({ event, now, phrases }: Scene): string {
  return phrases.answered(participants(event).length - silent(event, now).length, participants(event).length);
}

/** Whose word is missing: to a time that is open, or, where others have refused them all, to anything at all. */
function silent(event: Event, now: Scene['now']): Party[] {
  const isMissing = new Set(missing(event, now).map(({ id }) => id));
  return participants(event).filter(({ id }) => isMissing.has(id) || Object.keys(standing(event, id)).length === 0);
}

const seatsTaken = (event: Event): number =>
  event.parties.reduce((taken, { seat }) => taken + (seat?.state === 'held' ? seat.places : 0), 0);

/** Who comes is for all to know who may know answers; who was asked, and who not, for the host. */
function seatGroupsOf({ event, names, phrases, mine, know }: Scene): string[] {
  const states = Object.keys(phrases.seatGroups) as (keyof typeof phrases.seatGroups)[];
  const told = mine ? states : know === 'all' ? states.slice(0, 1) : [];
  return told.flatMap((state) => {
    const who = event.parties.filter(({ seat }) => seat?.state === state);
    if (who.length === 0) return [];
    const named = who.map(({ id, seat }) =>
      seat!.places > 1 ? phrases.withPlaces(names.of(id), seat!.places) : names.of(id),
    );
    return [phrases.sentence(phrases.seatGroups[state](phrases.and(named)))];
  });
}
