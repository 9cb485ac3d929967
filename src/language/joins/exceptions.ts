// "any weekday morning but Friday", "every day except the 14th": a set and the days taken out of it.
import type { Days } from '../mention.ts';
import { type Said, united } from '../said.ts';
import { gapOf, joined } from './neighbours.ts';
import type { JoinWords } from './words.ts';

/** Takes the second day out of the first: "every day | except | the 14th". */
export const exceptions = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  joined(said, (a, b) => {
    if (a.piece.kind !== 'time' || b.piece.kind !== 'time' || b.piece.days === undefined) return undefined;
    // "Mondays, but this week" excepts nothing.
    if (b.piece.days.kind === 'week' || b.piece.days.kind === 'month') return undefined;
    const gap = gapOf(line, a, b);
    if (isOneOfThem(a.piece.days, b.piece.days) && /^,? ?but $/i.test(gap)) return undefined;
    // "mornings next week but the afternoons": other hours, no other days.
    if (b.piece.hours !== undefined && b.piece.days.kind === 'any' && b.piece.days.weekdays.length === 7)
      return undefined;
    const without = exceptOf(a.piece.days);
    const goesOn = without !== undefined && without.length > 0 && words.or.test(gap);
    if (without === undefined || (!words.except.test(gap) && !goesOn)) return undefined;
    const days = { ...asSet(a.piece.days!), except: [...without, b.piece.days] };
    return united(line, a, b, { ...a.piece, days });
  });

// "I complain about Fridays, but this Friday is okay"
const isOneOfThem = (set: Days | undefined, one: Days): boolean =>
  set?.kind === 'any' && set.weekdays.length === 1 && one.kind === 'weekday' && one.weekday === set.weekdays[0];

type Any = Extract<Days, { kind: 'any' }>;

const asSet = (days: Days): Any =>
  days.kind === 'any' ? days : { kind: 'any', weekdays: [1, 2, 3, 4, 5, 6, 7], within: days };

/** The exceptions so far; nothing for days that are no set. A week can have exceptions, too: "next week except Monday". */
const exceptOf = (days: Days | undefined): readonly Days[] | undefined =>
  days?.kind === 'any' ? (days.except ?? []) : days?.kind === 'week' || days?.kind === 'span' ? [] : undefined;
