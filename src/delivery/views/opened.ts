// The first part of the receipt for a new event: who will be asked for what, by when, and what they are told.
import type { Party } from '../../scheduling/event.ts';
import { guests } from '../../scheduling/parties.ts';
import { tabledSlots } from '../../scheduling/slots.ts';
import { type Scene, type SlotLine, slotLine } from '../scene.ts';
import { formatMoment, formatSpan } from '../times.ts';
import { type ArrangementView, arrangementView } from './arrangement.ts';

export interface OpenedView {
  readonly draft: boolean;
  readonly asked: string;
  readonly settled: string;
  /** `6 seats`, of an event that has so many and no more. */
  readonly seats: string;
  readonly slots: readonly SlotLine[];
  readonly single: boolean;
  readonly takesPart: boolean;
  /** By when the others are asked to answer. */
  readonly deadline: string;
  readonly arrangement: ArrangementView;
}

export function openedView(scene: Scene): OpenedView {
  const { event, reader, names, now, phrases, clocks } = scene;
  const slots = tabledSlots(event, now);
  const settled = event.state === 'confirmed' ? event.settled : undefined;
  return {
    draft: event.state === 'draft',
    asked: names.list(inOrderOfSeats(guests(event)).map(({ id }) => id)),
    seats: event.seats === undefined ? '' : phrases.seats(event.seats),
    settled: settled === undefined ? '' : formatSpan(settled.begin, settled.end, clocks),
    slots: event.state === 'proposing' ? slots.map((slot) => slotLine(slot, scene)) : [],
    single: slots.length === 1,
    takesPart: reader.status === 'in',
    deadline: event.deadline === undefined ? '' : formatMoment(event.deadline, clocks),
    arrangement: arrangementView(scene, slots.length),
  };
}

/** Who is asked first stands first. */
const inOrderOfSeats = (parties: readonly Party[]): Party[] =>
  [...parties].sort((a, b) => (a.seat?.priority ?? 0) - (b.seat?.priority ?? 0));
