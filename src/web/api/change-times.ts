// The times that a PATCH or PUT names: the slots as they shall be, and the time for the meeting.
import type { Action, Reading, SaidSpan } from '../../language/reading.ts';
import type { Event, Slot } from '../../scheduling/event.ts';
import { openSlots, tabledSlots } from '../../scheduling/slots.ts';
import type { Instant } from '../../values/instant.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import type { ZoneId } from '../../values/zone.ts';
import { bad, type Trouble } from '../trouble.ts';
import type { Viewer } from '../viewer.ts';
import type { ChangeInput } from './change-input.ts';
import { readSlot, type SlotInput, type WallSlot } from './times.ts';

/** A list of slots: of a party, yes to those in it and no to the other open ones; of the organizer, what is on the table. */
export function slotsPart(
  { slots }: ChangeInput,
  event: Event,
  viewer: Viewer,
  zone: ZoneId,
  now: Instant,
): Result<Reading, Trouble> {
  if (slots === undefined) return ok({});
  const listed: Slot[] = [];
  const fresh: SaidSpan[] = [];
  for (const [index, slot] of slots.entries()) {
    const found = slotOf(slot, event, zone, now);
    if (!found.ok) return fail({ ...found.error, detail: `slots[${index}]: ${found.error.detail}` });
    if ('n' in found.value) listed.push(found.value);
    else fresh.push(found.value);
  }
  const others = openSlots(event, now).filter((slot) => !listed.includes(slot));
  const propose = fresh.length > 0 ? { propose: fresh } : {};
  if (viewer.role === 'organizer') {
    const actions = others.map(({ n }): Action => ({ do: 'withdraw', slot: n }));
    return ok({ ...propose, ...(actions.length > 0 ? { actions } : {}) });
  }
  const answers = Object.fromEntries([
    ...listed.map(({ n }) => [n, 'yes'] as const),
    ...others.map(({ n }) => [n, 'no'] as const),
  ]);
  return ok({ ...propose, ...(Object.keys(answers).length > 0 ? { answers } : {}) });
}

/** The slot that is meant by its number or its time, or the time of a new one. */
function slotOf(input: SlotInput, event: Event, zone: ZoneId, now: Instant): Result<Slot | WallSlot, Trouble> {
  const table = tabledSlots(event, now);
  if (input.begin === undefined && input.n !== undefined) {
    const slot = table.find(({ n }) => n === input.n);
    return slot === undefined ? fail(bad(`There is no time with the number ${input.n} on the table.`)) : ok(slot);
  }
  const span = readSlot(input, zone, event.duration);
  if (!span.ok) return span;
  const inEvent = zone === event.zone ? span : readSlot(input, event.zone, event.duration);
  const same = (slot: Slot): boolean =>
    inEvent.ok && slot.begin === inEvent.value.begin && (saysLength(input) ? slot.end === inEvent.value.end : true);
  return ok(table.find(same) ?? span.value);
}

const saysLength = ({ end, duration }: SlotInput): boolean => end !== undefined || duration !== undefined;

/** A time for the meeting: it moves what is settled, settles on a slot that is there, or on a new one. */
export function timePart(input: ChangeInput, event: Event, zone: ZoneId, now: Instant): Result<Reading, Trouble> {
  const begin = input.time_slot ?? input.begin;
  if (begin === undefined) return ok({});
  const { end, duration } = input;
  const span = readSlot({ begin, ...(end ? { end } : {}), ...(duration ? { duration } : {}) }, zone, event.duration);
  if (!span.ok) return span;
  const { settled } = event;
  if (event.state === 'confirmed' && settled?.begin === span.value.begin && settled.end === span.value.end)
    return ok({});
  if (event.state === 'confirmed') return ok({ actions: [{ do: 'move', ...span.value }] });
  const slot = tabledSlots(event, now).find((one) => one.begin === span.value.begin && one.end === span.value.end);
  return slot === undefined
    ? ok({ propose: [span.value], actions: [{ do: 'confirm' }] })
    : ok({ actions: [{ do: 'confirm', slot: slot.n }] });
}
