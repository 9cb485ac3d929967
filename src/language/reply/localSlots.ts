// The slots on the table on the clocks of the zone in which a time was said.
import { clockOf, dayOf, minutesBetween, type PlainDay, toInstant, toWall } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import type { ShownSlot } from '../reading.ts';

/** Minutes since the midnight on which its day began. */
export interface LocalSlot {
  readonly n: number;
  readonly day: PlainDay;
  readonly begin: number;
  readonly end: number;
}

// They are asked about with each time of a mail.
const local = new WeakMap<readonly ShownSlot[], Map<string, readonly LocalSlot[]>>();

/** @param home zone in which the slots are told; `zone` that of the time */
export function localSlots(slots: readonly ShownSlot[], home: ZoneId, zone: ZoneId): readonly LocalSlot[] {
  const known = local.get(slots) ?? new Map<string, readonly LocalSlot[]>();
  local.set(slots, known);
  const key = `${home} ${zone}`;
  const found = known.get(key) ?? slots.map((slot) => localSlot(slot, home, zone));
  known.set(key, found);
  return found;
}

/** One slot, the same way. */
export function localSlot(slot: ShownSlot, home: ZoneId, zone: ZoneId): LocalSlot {
  const begin = zone === home ? slot.begin : toWall(toInstant(slot.begin, home), zone);
  const minutes = Number(clockOf(begin).slice(0, 2)) * 60 + Number(clockOf(begin).slice(3));
  return { n: slot.n, day: dayOf(begin), begin: minutes, end: minutes + minutesBetween(slot.begin, slot.end) };
}
