// What words say of a time, before anybody chose among the readings that they allow: "Tuesday at 3" is a weekday and an
// hour, not yet a date. Slots, or the nearest day to come, decide later (`language.md` rule 2).
import type { Minutes } from '../values/instant.ts';
import type { ZoneId } from '../values/zone.ts';

/** 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type Days =
  /** "3 March", "3/4" (`swappable`: either may be the month), with the weekday that was said beside it. */
  | {
      readonly kind: 'date';
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      readonly weekday?: Weekday;
      readonly swappable?: true;
    }
  /** "the 14th", "Tuesday the 10th" */
  | { readonly kind: 'monthday'; readonly day: number; readonly weekday?: Weekday }
  /** "Tuesday", "next Tuesday"; `weeks` counts on from the one to come: "a week on Tuesday" is 1. */
  | {
      readonly kind: 'weekday';
      readonly weekday: Weekday;
      readonly which?: 'this' | 'next' | 'last';
      readonly weeks?: number;
    }
  /** today 0, tomorrow 1, yesterday -1, "in two weeks" 14 */
  | { readonly kind: 'relative'; readonly days: number }
  /** "the day after": counted from the day named last. */
  | { readonly kind: 'neighbour'; readonly days: number }
  /** "next week" 1, "the week of 3 March"; `part`: "early next week", "the first half of". */
  | {
      readonly kind: 'week';
      readonly weeks?: number;
      readonly of?: Days;
      readonly part?: 'early' | 'mid' | 'late' | 'first-half' | 'second-half' | 'workdays' | 'weekend' | 'rest';
    }
  | {
      readonly kind: 'month';
      readonly month?: number;
      readonly year?: number;
      readonly months?: number;
      readonly part?: 'early' | 'mid' | 'late' | 'first-half' | 'second-half';
    }
  /** "Monday to Wednesday": both ends included unless `until`. */
  | { readonly kind: 'span'; readonly from: Days; readonly to: Days; readonly until?: true }
  /** "the next two weeks", "in the coming 10 days": that many days, the first being tomorrow. */
  | { readonly kind: 'ahead'; readonly days: number }
  /** "any weekday", "weekends", "Tuesdays and Thursdays", with exceptions. */
  | {
      readonly kind: 'any';
      readonly weekdays: readonly Weekday[];
      readonly within?: Days;
      readonly except?: readonly Days[];
    }
  /** "before Thursday", "until", "by", "through", "after", "from … on". */
  | {
      readonly kind: 'open';
      readonly side: 'before' | 'until' | 'by' | 'through' | 'after' | 'from';
      readonly day: Days;
    }
  /** "the first Monday of April", "the last Friday of the month" (n -1). */
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly weekday: Weekday;
      readonly month?: number;
      readonly months?: number;
    };

/** A time on the clock; without `meridiem` and below 13 it may be before or after noon. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly meridiem?: 'am' | 'pm';
  /** Written with two digits or beyond 12 (`09:00`, `1430`): no other reading. */
  readonly exact?: true;
  readonly about?: true;
}

export type DayPart =
  | 'early-morning'
  | 'morning'
  | 'late-morning'
  | 'first-thing'
  | 'breakfast'
  | 'lunch'
  | 'early-afternoon'
  | 'afternoon'
  | 'late-afternoon'
  | 'evening'
  | 'night';

export type Hours =
  | { readonly kind: 'at'; readonly at: Clock; readonly part?: DayPart }
  | { readonly kind: 'span'; readonly from: Clock; readonly to: Clock; readonly part?: DayPart }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'after' | 'before'; readonly at: Clock; readonly part?: DayPart };

export interface Mention {
  /** As written, and where it begins in the text that was given. */
  readonly text: string;
  readonly index: number;
  readonly days?: Days;
  readonly hours?: Hours;
  /** How long, when said with the time: "from 2 for two hours". */
  readonly length?: Minutes;
  /** "10 ET", "3pm London time"; `own`: "my time". */
  readonly zone?: ZoneId;
  /** A length of time ("30 minutes") or a repeat ("every Tuesday") is no time that anybody could meet at. */
  readonly kind: 'time' | 'duration' | 'repeat';
  /** Mentions of one list ("Tue or Wed after 3") carry the same number. */
  readonly list?: number;
  /** The phrase family that read it: the name of the parser's file. */
  readonly family: string;
}
