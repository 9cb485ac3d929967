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

/** A family's pattern as chrono knows parsers, with what a line needs to match it. */
export class Phrase implements Parser {
  readonly source: string;
  readonly #family: string;
  readonly #pattern: RegExp;
  readonly #read: Read;

  constructor(family: string, source: string, read: Read) {
    this.source = source;
    this.#family = family;
    this.#pattern = new RegExp(`(?:${source})(?![a-zà-öø-ÿß0-9_])`, 'i');
    this.#read = read;
  }

  pattern(): RegExp {
    return this.#pattern;
  }

  extract({ text: line }: Parameters<Parser['extract']>[0], match: RegExpMatchArray): Said | null {
    const index = match.index ?? 0;
    const text = match[0];
    // Chrono matches what remains of the text after the last result, so a look-behind would see a false begin.
    if (index > 0 && letter.test(line.charAt(index - 1)) && letter.test(text.charAt(0))) return null;
    const piece = this.#read(match.groups ?? {}, {
      said: text,
      before: () => line.slice(Math.max(0, index - 40), index),
      after: () => line.slice(index + text.length, index + text.length + 40),
    });
    return piece === undefined ? null : new Said(index, text, piece, this.#family);
  }
}

/**
 * @param family the name of the file that holds the phrase.
 * @param pattern matched where a word begins, and only up to where a word ends.
 */
export const phrase = (family: string, pattern: string, read: Read): Phrase => new Phrase(family, pattern, read);

export type Rule = (line: string, said: readonly Said[]) => readonly Said[];

/** Rules for neighbours, one after the other, in chrono's words. */
export const refiner = (rules: readonly Rule[]): Refiner => ({
  refine: ({ text }, results) => {
    let said: readonly Said[] = results.filter((result) => result instanceof Said);
    for (const rule of rules) said = rule(text, said);
    return [...said];
  },
});
