// How English writes times in digits.
import type { DigitHabit } from '../../neutral/habit.ts';

export const digits: DigitHabit = {
  points: 'either',
  to24: false,
  // at 2.30.   approx. 2.30.   @ 2.30.
  beforeDotted: /\b(?:at|around|approximately|approx\.?|about|ca\.?|circa) ?$|@ ?$/i,
  // at 15 h   until 9 h 30
  beforeHour: /\b(?:at|by|from|to|until|till|around|before|after) $/i,
  // at 2h30   - 2h30
  beforeSmallHour: /(?:\b(?:at|by|from|to|until|around)|[@-]) ?$/i,
  // in 8h   takes 8h   1.8h
  beforeLength: /\b(?:for|in|within|every|takes?|lasts?)[ ]$|\d[.,/]$/i,
};
