// The page of an event, as one of its parties sees it: what it is, how it stands, and what they can do about it.
import { displayName } from '../../delivery/names.ts';
import { linesOf, proposalLines, type Scene } from '../../delivery/scene.ts';
import { formatMoment } from '../../delivery/times.ts';
import { titleOf } from '../../delivery/title.ts';
import { type ArrangementView, arrangementView } from '../../delivery/views/arrangement.ts';
import { progressOf } from '../../delivery/views/status.ts';
import type { EventState } from '../../scheduling/event.ts';
import { takesPart } from '../../scheduling/parties.ts';
import { offeredSlots, tabledSlots } from '../../scheduling/slots.ts';
import { longest, safeLine } from '../../values/text.ts';
import { partyPath } from '../cookies.ts';
import type { Viewer } from '../viewer.ts';
import { type AfterView, afterView } from './after.ts';
import { type GridView, gridView } from './grid.ts';
import { type OrganizerView, organizerView } from './organizer-view.ts';
import { type PersonLine, peopleLines } from './people-view.ts';
import { type SeatsView, seatsView } from './seats-view.ts';
import { type SlotRow, slotRow, type TimeView, timeView } from './slot-rows.ts';
import { type WaitingView, waitingView } from './waiting.ts';

export interface EventView {
  readonly path: string;
  readonly title: string;
  readonly is: Readonly<Record<EventState | 'mine' | 'party' | 'left' | 'stopped', boolean>>;
  readonly stands: string;
  readonly organizer: string;
  readonly admin: string | null;
  /** The organizer's mail that began it, in their own words. */
  readonly words: readonly string[];
  /** What it is about, unless the words say it. */
  readonly about: readonly string[];
  readonly location: string;
  readonly length: string;
  readonly deadline: string;
  readonly deadlinePassed: boolean;
  readonly progress: string;
  readonly people: readonly PersonLine[];
  readonly zone: ZoneView;
  readonly settled: TimeView | null;
  /** It stands, and the visitor comes. */
  readonly inCalendar: boolean;
  readonly after: AfterView | null;
  readonly waiting: WaitingView | null;
  readonly asks: readonly SlotRow[];
  /** The times of a draft, which nobody else has seen. */
  readonly drafted: readonly (TimeView & { readonly n: number })[];
  /** The slot list that the visitor sees: their answers are tied to it. */
  readonly version: number;
  /** Their own offers that wait for the organizer. */
  readonly offered: readonly TimeView[];
  readonly mayOffer: boolean;
  /** A time is still to be chosen, so the rule is worth telling. */
  readonly choosing: boolean;
  readonly seats: SeatsView | null;
  readonly grid: GridView | null;
  readonly arrangement: ArrangementView;
  readonly organizers: OrganizerView | null;
}

export interface ZoneView {
  readonly shown: string;
  readonly event: string;
  readonly differs: boolean;
  /** Nobody has told this visitor's zone yet: a script may. */
  readonly guessed: boolean;
}

const stands: Readonly<Record<EventState, string>> = {
  draft: 'Draft',
  proposing: 'Looking for a time',
  confirmed: 'Settled',
  over: 'Over',
  cancelled: 'Called off',
};

/** @param chosen the visitor chose the zone for this page */
export function eventView(scene: Scene, viewer: Viewer, chosen: boolean, after?: number): EventView {
  const { event, people, reader, mine, clocks, now, phrases } = scene;
  const table = event.state === 'proposing' ? tabledSlots(event, now) : [];
  const arrangement = arrangementView(scene, table.length);
  const settled = event.settled && (event.state === 'confirmed' || event.state === 'over') ? event.settled : undefined;
  return {
    path: partyPath(event.id, reader.id),
    title: titleOf(event, people, reader.id),
    is: {
      draft: event.state === 'draft',
      proposing: event.state === 'proposing',
      confirmed: event.state === 'confirmed',
      over: event.state === 'over',
      cancelled: event.state === 'cancelled',
      mine,
      party: !mine,
      left: !mine && !takesPart(reader),
      stopped: reader.reach === 'stopped',
    },
    stands: stands[event.state],
    organizer: displayName(people.get(event.organizer)) ?? scene.organizer,
    admin: viewer.admin ?? null,
    words: proposalLines(scene),
    about: arrangement.description === '' ? [] : linesOf(event.description),
    location: safeLine(event.location ?? '', longest.place),
    length: phrases.length(event.duration),
    deadline: event.deadline === undefined || event.state !== 'proposing' ? '' : formatMoment(event.deadline, clocks),
    deadlinePassed: event.deadline !== undefined && event.deadline <= now,
    progress: event.state === 'proposing' ? progressOf(scene) : '',
    people: peopleLines(scene),
    zone: {
      shown: clocks.reader,
      event: clocks.event,
      differs: clocks.reader !== clocks.event,
      guessed: !chosen && reader.zone === undefined,
    },
    settled: settled === undefined ? null : timeView(settled, scene),
    inCalendar:
      event.state === 'confirmed' && (mine || (takesPart(reader) && (reader.seat?.state ?? 'held') === 'held')),
    after: after === undefined ? null : afterView(after, scene),
    waiting: waitingView(scene),
    asks: table.map((slot) => slotRow(slot, scene)),
    drafted:
      event.state === 'draft' ? tabledSlots(event, now).map((slot) => ({ n: slot.n, ...timeView(slot, scene) })) : [],
    version: event.version,
    offered: offeredSlots(event, now)
      .filter(({ by }) => by === reader.id && !mine)
      .map((slot) => timeView(slot, scene)),
    mayOffer: event.offers !== 'off' || mine,
    choosing: event.state === 'proposing' || event.state === 'draft',
    seats: seatsView(scene),
    grid: gridView(scene, mine),
    arrangement,
    organizers: mine ? organizerView(scene) : null,
  };
}
