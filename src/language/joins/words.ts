// What a language must tell the joins: the words between two times, before them and behind them. Gaps are matched whole,
// leads end where a time begins, tails begin where it ends; all see squeezed text.

export type Side = 'before' | 'until' | 'by' | 'through' | 'after' | 'from';

export interface JoinWords {
  /** Gap inside a span: "10 to 12", "Mon-Wed". */
  readonly to: RegExp;
  /** Such a gap, or a lead, that makes hours of bare numbers: "8 till 2", "on shift 6 to 2". */
  readonly sureTo?: RegExp;
  readonly working?: RegExp;
  /** Lead of a span, with the gap that it allows besides: "between 2 and 4". */
  readonly between: RegExp;
  readonly betweenAnd: RegExp;
  readonly from: RegExp;
  /** Lead that makes an hour of a bare number: "at 3", "around 5". */
  readonly at: RegExp;
  /** Lead that makes an hour of a bare number and keeps it apart from the day before: "Tuesday except 2-3". */
  readonly excluding: RegExp;
  /** Lead that makes a day of a bare number: "on 5.12". */
  readonly on: RegExp;
  /** Whether "12.03" is a date wherever nothing makes it an hour. */
  readonly pointsAreDates: boolean;
  /** Leads of open ends, the longest first. */
  readonly sides: readonly (readonly [lead: RegExp, side: Side])[];
  /** Tails of open ends: "3pm or later", "Monday onwards". */
  readonly tails: readonly (readonly [tail: RegExp, side: Side])[];
  /** What may stand behind a bound that begins and says it once more: "from Monday on". */
  readonly onward: RegExp;
  /** The same at the end of a time that was read as a bound already: "Wednesday noon on". */
  readonly ownOnward: RegExp;
  /** Gap between two of a list: "Tue or Wed", "the 14th, 15th". */
  readonly or: RegExp;
  /** How such a gap begins behind a comma: "Thursday, or 3". */
  readonly orBehindComma: RegExp;
  /** Gap between a day and its hour, whichever comes first: "Friday at 3", "3pm on Friday". */
  readonly beside: RegExp;
  /** Gap between two names of one day: "Tuesday, the 10th", "next week on Monday". */
  readonly sameDay: RegExp;
  readonly withinWeek: RegExp;
  /** Lead of a day that stands for its week: "the week of 3 March". */
  readonly weekOf: RegExp;
  /** Gap between a length and what it is counted from, and whether it counts on, back, or is spent there. */
  readonly reckoned: readonly (readonly [gap: RegExp, way: 'on' | 'back' | 'spent'])[];
  /** How a length begins that belongs to the time beside it, from the end of that time on: "for two", "and lasts two". */
  readonly lasting: RegExp;
  /** Gap before an exception: "any day but Friday". */
  readonly except: RegExp;
  /** What stands behind a number that counts something: "at 3 sites", "from 9 to 15 people". */
  readonly counted: RegExp;
  /** What stands before one: "another 2 tomorrow". */
  readonly counting: RegExp;
  /** What may stand before one, where more than a space parts it from the day behind: "dinner for 6 on Saturday". */
  readonly mayCount: RegExp;
  /** The article before what is no bare hour ("at the first") … */
  readonly article: RegExp;
  /** … and before a date, as its text begins: "the 15 January". */
  readonly dateArticle: RegExp;
  /** How an hour in words ends: "Tuesday at eleven thirty". */
  readonly hourInWords: RegExp;
  /** Words that keep a day and an hour of one sentence apart: "Tuesday works, but not at 3". */
  readonly clause: RegExp;
  /** Gap that keeps them together all the same: "Monday only works in the afternoon". */
  readonly predicate?: RegExp;
  /** Abbreviations of zones that are everyday words unless written in capitals. */
  readonly zoneWords: RegExp;
  /** "London time", "my time" behind an hour; group `place` or `own`. */
  readonly zoneTail: RegExp;
}
