// Which kind of meeting is asked for.
import type { Minutes } from '../../values/instant.ts';
import type { Mention } from '../mention.ts';
import type { RequestKind, SaidSpan } from '../reading.ts';
import type { Wish } from './words.ts';

export interface Asked {
  readonly wishes: ReadonlySet<Wish>;
  readonly seats: number | undefined;
  /** So many are asked at a time. */
  readonly dealt: boolean;
  readonly times: readonly Mention[];
  readonly slots: readonly SaidSpan[];
  readonly duration: Minutes | undefined;
  /** Its times stand on a `When:` line. */
  readonly lined: boolean;
  /** They stand apart from the words of the request. */
  readonly apart: boolean;
}

export type MeetingKind = Extract<RequestKind, 'propose' | 'find' | 'book' | 'deal'>;

/** "any day next week, not before 10" is where to look, and no slot. */
export const isWide = ({ days, hours }: Mention): boolean =>
  /^(?:any|week|month|ahead)$/.test(days?.kind ?? '') && hours?.kind !== 'at' && hours?.kind !== 'span';

/** `book` one time, `propose` several, `find` one in a span, or `deal` seats. */
export function kindOf({ wishes, seats, dealt, times, slots, duration, lined, apart }: Asked): MeetingKind {
  const instants = times.filter(({ hours }) => hours?.kind === 'at' || hours?.kind === 'span');
  const hours = times.filter((one) => one.hours !== undefined && one.hours.kind !== 'part' && !isWide(one));
  // "We have 20 chairs … Monday, Tuesday or Wednesday at 7.30?": what is given away has one time.
  const isOne = slots.length < 2 && !(wishes.has('find') && instants.length === 0);
  if (dealt || (seats !== undefined && isOne)) return 'deal';
  if (wishes.has('book')) {
    if (slots.length > 1) return 'propose';
    const mereDays = times.length > 0 && times.every((one) => one.hours === undefined);
    return mereDays && duration !== undefined ? 'find' : 'book';
  }
  // `When: next week`
  if (lined && !(times.length > 0 && times.every(isWide))) return 'propose';
  // "Which works best? Tuesday at 10 or at 2"; but "find an hour on Friday between 1 and 5"
  if (wishes.has('find'))
    return instants.length > 1 && instants.some((one) => one.hours?.kind === 'at') ? 'propose' : 'find';
  if (hours.length > 0) return 'propose';
  // "Either Monday or Tuesday, first thing, needs 30 minutes"
  if (apart && slots.length > 1 && times.every((one) => one.hours !== undefined && !isWide(one))) return 'propose';
  return slots.length > 0 && (wishes.has('offer') || !(wishes.has('want') || wishes.has('arrange')))
    ? 'propose'
    : 'find';
}
