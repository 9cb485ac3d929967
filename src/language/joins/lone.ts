// What is still weak and stands alone: "13.12 - 17.12" is a span of days, "04.09" a day; a bare number stays nothing.
import type { Days } from '../mention.ts';
import type { Said } from '../said.ts';
import { changed } from './neighbours.ts';
import type { JoinWords } from './words.ts';

// 04.09   13.12 - 17.12, but not 2.5 or 4.12 unless nothing else is said
const twoDigitMonths = /^\d{1,2}\. ?(?:0[1-9]|1[0-2])(?:\D|$)/;

/** Makes days of dates with a point that nothing stands beside: "04.09". */
export const lone = (words: JoinWords) => (line: string, said: readonly Said[]) =>
  changed(said, (one) => {
    const { piece } = one;
    if (piece.kind !== 'weak' || piece.days === undefined || !areDates(piece.days)) return undefined;
    const around = line.slice(0, one.index) + line.slice(one.until);
    const alone = !/[\p{L}\p{N}]/u.test(around);
    if (!one.text.includes('.') || (!alone && !(words.pointsAreDates && twoDigitMonths.test(one.text))))
      return undefined;
    return one.as({ kind: 'time', days: piece.days });
  });

const areDates = (days: Days): boolean => (days.kind === 'span' ? areDates(days.from) : days.kind === 'date');
