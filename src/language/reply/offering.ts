// Times that fit no slot, as spans to put forward.
import type { Minutes } from '../../values/instant.ts';
import { addMinutes } from '../../values/wall.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import { spansOf, wholeDaysIn } from '../offers.ts';
import type { SaidSpan } from '../reading.ts';
import { dayBefore, type NamingContext, slotsNamed } from './slots.ts';

interface OfferContext extends NamingContext {
  readonly language: Language;
  readonly duration: Minutes;
}

/**
 * A time that fits no slot, as spans; nothing for weeks and months, which nobody can be asked about, and for what is past.
 * @param spoken the day of the slots that were named just before.
 */
export function offered(
  said: Mention,
  context: OfferContext,
  spoken: Mention['days'] = undefined,
): readonly SaidSpan[] {
  const mention = withSharedHour(said, context);
  const { days, near, hours } = mention;
  if (hours?.kind === 'ahead' && context.language.later.test(said.text)) return laterThanSlot(mention, hours, context);
  // "I've got nothing on that afternoon"
  if (days?.kind === 'neighbour' && days.days === 0 && (hours === undefined || hours.kind === 'part')) return [];
  if (hours?.kind === 'same' || (days === undefined && hours?.kind === 'part')) return [];
  // "all week", "any day but Tuesday": of the slots, not of days to add
  if (days !== undefined && /^(?:week|month|any|ahead)$/.test(days.kind)) return [];
  if (days === undefined && near === undefined) {
    const day = onlyDay(context) ?? spoken;
    if (day === undefined || hours === undefined) return [];
    return spansOf({ ...mention, days: day }, context.here, context.duration);
  }
  // "Wednesday works, but at 11 rather than 10"; "at 4 the same day"
  const same = days?.kind === 'neighbour' && days.days === 0;
  const day =
    near !== undefined ? dayNamedBy({ ...mention, days: near }, context) : same ? onlyDay(context) : undefined;
  if (day !== undefined) return spansOf({ ...mention, days: day }, context.here, context.duration);
  // "on Wednesday I'm in class until 13:00; could we do 13:00 on that day?"
  const named = days?.kind === 'neighbour' ? dayBefore(mention, context) : undefined;
  if (same && named === undefined)
    return spoken === undefined ? [] : spansOf({ ...mention, days: spoken }, context.here, context.duration);
  if (named !== undefined) return spansOf(mention, { ...context.here, named }, context.duration);
  const zone = mention.zone === 'own' && context.ownZone !== undefined ? { zone: context.ownZone } : {};
  return spansOf({ ...mention, ...zone }, context.here, context.duration).filter((span) => wholeDaysIn(span) <= 1);
}

// "Could we do half an hour later?": than the slot, where only one is meant.
function laterThanSlot(
  mention: Mention,
  { minutes }: { readonly minutes: Minutes },
  context: OfferContext,
): readonly SaidSpan[] {
  const numbers = mention.days === undefined ? undefined : slotsNamed(dayOnly(mention), 'against', context);
  const meant = context.slots.filter(
    ({ n }) => numbers === undefined || (numbers !== 'unclear' && numbers.includes(n)),
  );
  if (meant.length !== 1) return [];
  const begin = addMinutes(meant[0]!.begin, minutes);
  return [{ begin, end: addMinutes(begin, context.duration) }];
}

// "Next Monday, same time", where all slots begin at the same hour.
function withSharedHour(mention: Mention, { slots }: OfferContext): Mention {
  const [clock, ...more] = new Set(slots.map(({ begin }) => begin.slice(11)));
  if (mention.hours?.kind !== 'same' || clock === undefined || more.length > 0) return mention;
  const [hour, minute] = [Number(clock.slice(0, 2)), Number(clock.slice(3))];
  return { ...mention, hours: { kind: 'at', at: { hour, minute, exact: true } } };
}

// The day of the slots that a day names.
function dayNamedBy(mention: Mention, context: OfferContext): Mention['days'] {
  const numbers = slotsNamed(dayOnly(mention), 'against', context);
  if (numbers === 'unclear' || numbers.length === 0) return undefined;
  return onlyDay({ slots: context.slots.filter(({ n }) => numbers.includes(n)) });
}

// An hour without a day: the day of the slots, where they all lie on one.
export function onlyDay({ slots }: Pick<OfferContext, 'slots'>): Mention['days'] {
  const days = new Set(slots.map(({ begin }) => begin.slice(0, 10)));
  const [day] = days;
  if (days.size !== 1 || day === undefined) return undefined;
  return { kind: 'date', year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

/** The day of a time, whatever its hours. */
export function dayOnly({ hours: _, ...day }: Mention): Mention {
  return day;
}
