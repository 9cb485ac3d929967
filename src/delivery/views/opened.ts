// The first part of the receipt for a new event: who will be asked for what, by when, and what they are told.
import type { Party } from '../../scheduling/event.ts';
import { guests } from '../../scheduling/parties.ts';
import { tabledSlots } from '../../scheduling/slots.ts';
import { type Scene, type SlotLine, slotLine } from '../scene.ts';
import { formatMoment, formatSpan } from '../times.ts';
import { type ArrangementView, arrangementView, type RuleView } from './arrangement.ts';

export interface OpenedView {
  readonly draft: boolean;
  readonly asked: string;
  readonly settled: string;
  readonly told: boolean;
  /** `6 seats`, of an event that has so many and no more. */
  readonly seats: string;
  readonly slots: readonly SlotLine[];
  readonly single: boolean;
  readonly takesPart: boolean;
  /** By when the others are asked to answer. */
  readonly deadline: string;
  /** What differs from how meetings are usually arranged. */
  readonly location: string;
  readonly rule: RuleView | false;
  readonly visibility: ArrangementView['visibility'] | false;
  readonly holds: boolean;
  /** `undo` takes it back until the others are asked. */
  readonly undoable: boolean;
}

/** @param isTold the same letter tells when it takes place */
export function openedView(scene: Scene, isTold: boolean): OpenedView {
  const { event, reader, names, now, phrases, clocks } = scene;
  const slots = tabledSlots(event, now);
  const settled = event.state === 'confirmed' ? event.settled : undefined;
  const { rule, visibility, location, holds } = arrangementView(scene, slots.length);
  const isSpecial = rule && event.state === 'proposing' && (rule.pick || rule.atLeast > 0);
  return {
    draft: event.state === 'draft',
    asked: phrases.and(
      inOrderOfSeats(guests(event)).map(({ id, role }) =>
        role === 'optional' && event.atLeast === undefined ? phrases.optional(names.of(id)) : names.of(id),
      ),
    ),
    seats: event.seats === undefined ? '' : phrases.seats(event.seats),
    settled: settled === undefined ? '' : formatSpan(settled.begin, settled.end, clocks),
    told: isTold,
    slots: event.state === 'proposing' ? slots.map((slot) => slotLine(slot, scene)) : [],
    single: slots.length === 1,
    takesPart: reader.status === 'in',
    deadline: event.deadline === undefined ? '' : formatMoment(event.deadline, clocks),
    location: isTold ? '' : location,
    rule: isSpecial ? rule : false,
    visibility: visibility.all ? false : visibility,
    holds,
    undoable: scene.gathers === true,
  };
}

/** Who is asked first stands first. */
const inOrderOfSeats = (parties: readonly Party[]): Party[] =>
  [...parties].sort((a, b) => (a.seat?.priority ?? 0) - (b.seat?.priority ?? 0));
