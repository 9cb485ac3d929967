// Bare numbers: no times by themselves ("2 works" names a slot), yet hours and days where a neighbour says so.
import type { Parser } from 'chrono-node/en';
import type { Days, Hours } from '../mention.ts';
import { phrase } from '../phrase.ts';
import type { Piece } from '../said.ts';
import { clockOf, clockOfDigits } from './clock.ts';

/** What a bare number would be beside a day or a month. */
export function weakNumber(digits: string, ordinal = false): Piece | undefined {
  const value = Number(digits);
  const days: Days | undefined =
    digits.length < 3 && value >= 1 && value <= 31 ? { kind: 'monthday', day: value } : undefined;
  const at = ordinal ? undefined : digits.length > 2 ? clockOfDigits(digits) : clockOf(digits, 0);
  const hours: Hours | undefined = at && { kind: 'at', at };
  if (days === undefined && hours === undefined) return undefined;
  return { kind: 'weak', ...(days && { days }), ...(hours && { hours }) };
}

export const numbers: readonly Parser[] = [
  // 3   14   1430   730   09 00
  phrase('numbers', '(?<digits>\\d{1,4})(?<pm>[ap])?(?![%€$°]|[.,:]\\d)', (g, { before, after }) => {
    const left = before();
    // "#3", "$3", "1.3", "COVID-19", but "11am-1"
    if (/[#$€£.,:+=]$|[a-z]-$|\d\/$/i.test(left) && !/[ap]\.?m-$/i.test(left)) return undefined;
    // "1. Tuesday", "2) 10 March", "3: yes", "2 - Tuesday": the label of a line; "Tuesday (2)": that of a slot.
    if (/^\s*(?:[-*•>]\s*)?\(?$/.test(left) && /^(?:[.):]\s| - [^\d\s])/.test(after())) return undefined;
    if (left.endsWith('(') && after().startsWith(')')) return undefined;
    if (g['pm'] === undefined) return weakNumber(g['digits']!);
    const at = g['digits']!.length > 2 ? clockOfDigits(g['digits']!, g['pm']) : clockOf(g['digits']!, 0, g['pm']);
    return at && { kind: 'weak', hours: { kind: 'at', at } };
  }),
];
