// How German writes times in digits.
import type { DigitHabit } from '../../neutral/habit.ts';

export const digits: DigitHabit = {
  points: 'dates',
  to24: true,
  // um 2.30.   ca. 2.30.   @ 2.30.
  beforeDotted: /\b(?:um|gegen|gg\.?|ca\.?|circa) ?$|@ ?$/i,
  // um 15 h   bis 9 h 30
  beforeHour: /\b(?:um|ab|bis|gegen|vor|nach) $/i,
  // um 2h30   - 2h30
  beforeSmallHour: /(?:\b(?:um|ab|bis|gegen)|[@-]) ?$/i,
  // für 8h   dauert 8h   1,8h
  beforeLength: /\b(?:in|von|für|dauert)[ ]$|\d[.,/]$/i,
};
