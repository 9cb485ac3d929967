// What the organizer alone sees and does: offers of others, answers for a party, moving, asking more people, calling it off.
import type { Scene } from '../../delivery/scene.ts';
import { guests, takesPart } from '../../scheduling/parties.ts';
import { offeredSlots, tabledSlots } from '../../scheduling/slots.ts';
import { missing } from '../../scheduling/standing.ts';
import type { PartyId } from '../../values/ids.ts';
import type { Minutes } from '../../values/instant.ts';
import { clockOf, dayOf, toInstant, toWall, type WallTime } from '../../values/wall.ts';
import { type TimeView, timeView } from './slot-rows.ts';

export interface OrganizerView {
  readonly offers: readonly (TimeView & { readonly n: number; readonly from: string })[];
  readonly late: string;
  readonly slots: readonly (TimeView & { readonly n: number })[];
  readonly others: readonly {
    readonly id: PartyId;
    readonly name: string;
    readonly address: string;
    readonly optional: boolean;
  }[];
  /** There is something that could be answered for somebody. */
  readonly answerable: boolean;
  readonly sets: {
    readonly title: string;
    readonly location: string;
    readonly description: string;
    readonly category: string;
    readonly deadline: string;
    readonly minutes: Minutes;
    readonly seats: number | '';
    readonly visibility: readonly { readonly value: string; readonly means: string; readonly chosen: boolean }[];
    readonly keepPosted: boolean;
  };
  /** Where the meeting is now, for the form that moves it. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

const sight = {
  all: 'Everyone asked sees who answered what',
  counts: 'Everyone asked sees how many can make each time, but not who',
  organizer: 'Only I see the answers',
} as const;

export function organizerView(scene: Scene): OrganizerView {
  const { event, now, names, people, clocks } = scene;
  const late = event.state === 'proposing' ? missing(event, now).filter(({ id }) => id !== event.organizer) : [];
  const inZone = (wall: WallTime): WallTime => toWall(toInstant(wall, clocks.event), clocks.reader);
  const { settled } = event;
  return {
    offers: offeredSlots(event, now).map((slot) => ({ n: slot.n, from: names.of(slot.by), ...timeView(slot, scene) })),
    late: names.list(late.map(({ id }) => id)),
    slots: tabledSlots(event, now)
      .filter(({ n }) => n !== event.settled?.n)
      .map((slot) => ({ n: slot.n, ...timeView(slot, scene) })),
    others: guests(event)
      .filter(takesPart)
      .map(({ id, role }) => ({
        id,
        name: names.plain(id),
        address: people.get(id)?.address ?? '',
        optional: role === 'optional',
      })),
    answerable:
      guests(event).length > 0 &&
      (event.seats !== undefined || tabledSlots(event, now).some(({ n }) => n !== event.settled?.n)),
    sets: {
      title: event.title ?? '',
      location: event.location ?? '',
      description: event.description ?? '',
      category: event.category ?? '',
      deadline: event.deadline === undefined ? '' : toWall(event.deadline, clocks.reader),
      minutes: event.duration,
      seats: event.seats ?? '',
      visibility: (Object.keys(sight) as (keyof typeof sight)[]).map((value) => ({
        value,
        means: sight[value],
        chosen: event.visibility === value,
      })),
      keepPosted: event.keepPosted === true,
    },
    day: settled === undefined ? '' : dayOf(inZone(settled.begin)),
    from: settled === undefined ? '' : clockOf(inZone(settled.begin)),
    to: settled === undefined ? '' : clockOf(inZone(settled.end)),
  };
}
