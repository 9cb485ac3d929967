// What a language adds to times in digits.

export interface DigitHabit {
  /** Whether "12.3." is written for dates, and whether 5.12 may be the 12th of May. */
  readonly points: 'dates' | 'either';
  /** Whether clocks count to 24, so that 3:30 can only be before noon. */
  readonly to24: boolean;
  /** Before "2.30." they make an hour of it: "at". */
  readonly beforeDotted: RegExp;
  /** Before "15 h": "at", "until". */
  readonly beforeHour: RegExp;
  /** Before "2h30", which else lasts. */
  readonly beforeSmallHour: RegExp;
  /** Before "8h", which then lasts: "for". */
  readonly beforeLength: RegExp;
}
