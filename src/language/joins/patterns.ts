// Patterns for the words between times, out of plain lists. A list is written `no later than, not after`; fillers are
// single words that may stand in any number. No text can be matched in two ways, so none can make them slow.
import { oneOf } from '../neutral/words.ts';

const fill = (fillers: string | undefined): string => (fillers === undefined ? '' : `(?:${oneOf(fillers)} )*`);

export interface Shape {
  /** One of these may stand before the words. */
  readonly soft?: string;
  /** Any number of these may stand behind them. */
  readonly fillers?: string;
}

/** Words right before a time: "after about the ". */
export const lead = (words: string, { soft, fillers }: Shape = {}): RegExp =>
  new RegExp(`\\b${soft === undefined ? '' : `(?:${oneOf(soft)} )?`}${oneOf(words)} ${fill(fillers)}$`, 'i');

/** Words right behind a time: " or later". */
export const tail = (words: string): RegExp => new RegExp(`^ ${oneOf(words)}(?![a-zà-öø-ÿ])`, 'i');

/** All that stands between two times: " or maybe on ". */
export const gap = (words: string, fillers?: string): RegExp => new RegExp(`^ ${oneOf(words)} ${fill(fillers)}$`, 'i');

/** A gap that a sign can fill as well as words: "-", " - ", " to ". */
export const signOr = (signs: string, words: string, fillers?: string): RegExp =>
  new RegExp(`^\\)? ?(?:${signs}|${oneOf(words)}) ?${fill(fillers)}$`, 'i');

/** A gap of fillers alone, with at most one sign before them: ", ", " (at ". */
export const filled = (signs: string, fillers: string): RegExp =>
  new RegExp(`^(?:${signs})?${fill(fillers)}[@(]? ?$`, 'i');
