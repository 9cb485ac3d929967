// Where a time that somebody names has its place: in a slot that is there, in part of a window, or nowhere yet.
import type { Said } from './cause.ts';
import type { Event, Slot } from './event.ts';
import { badTime } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { offeredSlots, sameSpan, tabledSlots, type WallSpan } from './slots.ts';
import { spansOf } from './spans.ts';
import type { Turn } from './turn.ts';
import { partOf } from './window.ts';

export type Place =
  | { readonly kind: 'slot'; readonly slot: Slot; readonly span: WallSpan }
  | { readonly kind: 'part'; readonly slot: Slot; readonly span: WallSpan }
  | { readonly kind: 'new'; readonly span: WallSpan }
  | { readonly kind: 'bad'; readonly refusal: Refusal };

/** The places of the times that a reading offers, each time once. */
export function placesOf({ event, world }: Turn, { reading, zone }: Said): Place[] {
  const spans = (reading.propose ?? []).flatMap((said) =>
    spansOf(said, zone ?? event.zone, event.zone, event.duration),
  );
  return spans
    .filter((span, index) => spans.findIndex((other) => sameSpan(span, other)) === index)
    .map((span) => placeOf(event, span, world.now));
}

/** The place of one time on the event's clocks. */
export function placeOf(event: Event, span: WallSpan, now: Turn['world']['now']): Place {
  const refusal = badTime(span.begin, event.zone, now);
  if (refusal) return { kind: 'bad', refusal };
  const table = tabledSlots(event, now);
  const same = [...table, ...offeredSlots(event, now)].find((slot) => sameSpan(slot, span));
  if (same) return { kind: 'slot', slot: same, span };
  for (const slot of table) {
    const part = partOf(event, slot, span);
    if (part) return { kind: 'part', slot, span: part };
  }
  return { kind: 'new', span };
}
