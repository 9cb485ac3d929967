// What words say of a time, before anybody chose among the readings that they allow: "Tuesday at 3" is a weekday and an
// hour, not yet a date. Slots, or the nearest day to come, decide later (`language.md` rule 2).
import type { Minutes } from '../values/instant.ts';
import type { ZoneId } from '../values/zone.ts';

/** 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** "early next week", "the first half of March", "the rest of the week". */
export type PeriodPart = 'early' | 'mid' | 'late' | 'end' | 'first-half' | 'second-half' | 'rest';

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
  /** "the 14th", "Tuesday the 10th"; `months`: "the 20th of next month" is 1. */
  | { readonly kind: 'monthday'; readonly day: number; readonly weekday?: Weekday; readonly months?: number }
  /** "Tuesday", "next Tuesday", "Tuesday of next week" (`within`); `weeks` counts on: "a week on Tuesday" is 1. */
  | {
      readonly kind: 'weekday';
      readonly weekday: Weekday;
      /** `coming`: the nearest, where slots lie on several. */
      readonly which?: 'this' | 'next' | 'last' | 'coming';
      readonly weeks?: number;
      readonly within?: Days;
    }
  /** today 0, tomorrow 1, yesterday -1, "in two weeks" 14 */
  | { readonly kind: 'relative'; readonly days: number }
  /** "the day after" 1, "the day before" -1, "the same day" 0: counted from the day named last. */
  | { readonly kind: 'neighbour'; readonly days: number }
  /** "three weeks from tomorrow", "in two months". */
  | { readonly kind: 'shift'; readonly from: Days; readonly days?: number; readonly months?: number }
  /** "next week" 1, "the week of 3 March" (`of`), "week 12" (`number`), "the last weekend of July" (`nth`). */
  | {
      readonly kind: 'week';
      readonly weeks?: number;
      readonly number?: number;
      readonly nth?: number;
      readonly of?: Days;
      readonly part?: PeriodPart | 'workdays' | 'weekend';
    }
  /** "March", "next month" (`months` 1), "the end of April". */
  | {
      readonly kind: 'month';
      readonly month?: number;
      readonly year?: number;
      readonly months?: number;
      readonly part?: PeriodPart;
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
      readonly year?: number;
    };

/** A time on the clock; without `meridiem` and below 13 it may be before or after noon. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly meridiem?: 'am' | 'pm';
  /** Written with a leading zero or beyond 12 (`09:00`, `1430`): no other reading. */
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
  | 'early-evening'
  | 'evening'
  | 'late-evening'
  | 'night';

/** `part` beside a clock decides its am or pm: "7 in the evening". */
export type Hours =
  | { readonly kind: 'at'; readonly at: Clock; readonly part?: DayPart }
  | { readonly kind: 'span'; readonly from: Clock; readonly to: Clock; readonly part?: DayPart }
  | { readonly kind: 'part'; readonly part: DayPart }
  /** "after 3", "from 9 on"; "before 11", "by noon", "until 5". `part` alone: "after lunch". */
  | { readonly kind: 'after' | 'before'; readonly at: Clock; readonly part?: DayPart }
  /** "in 20 minutes", "now" 0: counted from the moment of writing. */
  | { readonly kind: 'ahead'; readonly minutes: Minutes }
  /** "the same time": the hour of what is moved. */
  | { readonly kind: 'same' };

/** A piece of the text that was given. */
export interface Fragment {
  readonly text: string;
  readonly index: number;
}

export interface Mention extends Fragment {
  readonly days?: Days;
  readonly hours?: Hours;
  /** The hours are the begin on the first and the end on the last of the days: "from Monday 9:00 to Wednesday 17:00". */
  readonly through?: true;
  /** How long, when said with the time: "from 2 for two hours". */
  readonly length?: Minutes;
  /** "10 ET", "3pm London time"; `own`: "my time". */
  readonly zone?: ZoneId | 'own';
  /** A length of time ("30 minutes", in `length`) or a repeat ("every Tuesday") is no time that anybody could meet at. */
  readonly kind: 'time' | 'duration' | 'repeat';
  /** Mentions of one list ("Tue or Wed after 3") carry the same number. */
  readonly list?: number;
  /** Further pieces of the same time: "at 1pm" of "Friday with Rob at 1pm", whose `text` is "Friday". */
  readonly rest?: readonly Fragment[];
  /** The day that the text named last: an hour without a day may belong to it, "the day after" counts from it. */
  readonly near?: Days;
  /** "the elevens": that hour of every day, not of the one named last. */
  readonly each?: true;
  /** The phrase families that read it: the names of the parsers' files. */
  readonly family: string;
}
