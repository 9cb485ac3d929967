// Chrono's extension points, put to our use: a phrase family becomes a Parser, a rule for neighbours becomes a Refiner.
import type { Parser, Refiner } from 'chrono-node/en';
import { type Piece, Said } from './said.ts';

/** Groups of a match by name; one that did not take part is absent. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a match says, or nothing when it is no time after all. `before` and `after` are the text around it. */
export type Read = (groups: Groups, around: Around) => Piece | undefined;

export interface Around {
  readonly said: string;
  /** At most 40 characters to the left, down to the begin of the line. */
  readonly before: () => string;
  readonly after: () => string;
}

const letter = /[a-zà-öø-ÿß0-9_]/i;

/**
 * @param family the name of the file that holds the phrase.
 * @param pattern matched where a word begins, and only up to where a word ends.
 */
export function phrase(family: string, pattern: string, read: Read): Parser {
  const whole = new RegExp(`(?:${pattern})(?![a-zà-öø-ÿß0-9_])`, 'i');
  return {
    pattern: () => whole,
    extract(context, match) {
      const index = match.index ?? 0;
      const text = match[0];
      // Chrono matches what remains of the text after the last result, so a look-behind would see a false begin.
      if (index > 0 && letter.test(context.text.charAt(index - 1)) && letter.test(text.charAt(0))) return null;
      const piece = read(match.groups ?? {}, {
        said: text,
        before: () => context.text.slice(Math.max(0, index - 40), index),
        after: () => context.text.slice(index + text.length, index + text.length + 40),
      });
      return piece === undefined ? null : new Said(index, text, piece, family);
    },
  };
}

export type Rule = (line: string, said: readonly Said[]) => readonly Said[];

/** A rule for neighbours, in chrono's words. */
export const refiner = (rule: Rule): Refiner => ({
  refine: (context, results) => [
    ...rule(
      context.text,
      results.filter((result) => result instanceof Said),
    ),
  ],
});
