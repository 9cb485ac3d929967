// What the small phrases of every language stand for: words that add something, groups of slots, places in the list.
import type { Atom, Modifier } from './atoms.ts';
import type { LexiconSense } from './language.ts';

/** "at a pinch", "please", "for me" */
export const modifier =
  (modifier: Modifier): LexiconSense =>
  () => ({ kind: 'modifier', modifier });

/** "all of them", "both" (`fixed` 2), "the others" */
export const group =
  (kind: 'all' | 'none' | 'rest', fixed?: number): LexiconSense =>
  (count = fixed) => ({ kind, ...(count !== undefined && { count }) });

/** "the third one", "the last two" */
export const position =
  (from: 'start' | 'end', skip: number): LexiconSense =>
  (take = 1): Atom => ({ kind: 'positions', from, skip, take });

/** "the middle one" */
export const middle: LexiconSense = (take = 1) => ({ kind: 'positions', from: 'middle', skip: 0, take });

/** Keeps a phrase from being read as something else. */
export const plainWords: LexiconSense = () => undefined;
