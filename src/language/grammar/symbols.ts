// What phrases are made of, as numbers: atoms first, then punctuation and words in the order in which they were met.

/**
 * Atoms by their letter: a time T, a label L, all of them A, none O, the rest V, a length of time D, an address E, a known
 * name P, a zone or place Z, a number that is no label N, words in quotation marks Q, a modifier M, any other word W. In phrases W stands for any word, X for any word or atom, U for a word that no phrase has: a name.
 */
export const atomLetters = ['T', 'L', 'A', 'O', 'V', 'D', 'E', 'P', 'Z', 'N', 'Q', 'M', 'W', 'X', 'U'] as const;
export type AtomLetter = (typeof atomLetters)[number];

export const modifierSymbol = atomLetters.indexOf('M');
/** A word that stands in no phrase of the language. */
export const unknownWord = atomLetters.indexOf('W');
export const anything = atomLetters.indexOf('X');
export const unknownOnly = atomLetters.indexOf('U');
const firstWord = 32;

/** "with 2 colleagues", "with Bob": what may stand where any word may. */
const standInForWords: readonly AtomLetter[] = ['W', 'N', 'P', 'Z', 'E', 'D', 'Q'];

const none: readonly number[] = [];
const onlyWord = [unknownWord];
const unknownAndAnything = [unknownOnly, anything];
const onlyAnything = [anything];
const wordAndAnything = [unknownWord, anything];

const namedSigns: ReadonlySet<string> = new Set(['lparen', 'rparen', 'plus', 'gt', 'lt', 'qm']);
const isPunctuation = (word: string): boolean =>
  namedSigns.has(word) || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word);

/** The words of one language's phrases. Filled while the phrases are compiled, only read afterwards. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>(atomLetters.map((letter, number) => [letter, number]));
  /** By number: whether `W` or `X` stands for it too. */
  readonly #isWord: boolean[] = [];
  readonly #isAnything: boolean[] = [];
  readonly #tooPlain: ReadonlySet<string>;
  readonly #turns: ReadonlySet<string>;

  /**
   * @param tooPlain words so full of grammar that `W` never stands for them: "i", "that".
   * @param turns words that neither `W` nor `X` stands for, because what follows them counts by itself: "but".
   */
  constructor(tooPlain: ReadonlySet<string>, turns: ReadonlySet<string>) {
    this.#tooPlain = tooPlain;
    this.#turns = turns;
    for (const letter of atomLetters) this.#isAnything[atomLetters.indexOf(letter)] = true;
    for (const letter of standInForWords) this.#isWord[atomLetters.indexOf(letter)] = true;
  }

  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = Math.max(firstWord, this.#isWord.length);
    this.#numbers.set(word, number);
    this.#isWord[number] = !isPunctuation(word) && !this.#tooPlain.has(word) && !this.#turns.has(word);
    this.#isAnything[number] = !isPunctuation(word) && !this.#turns.has(word);
    return number;
  }

  knows(word: string): boolean {
    return this.#numbers.has(word);
  }

  /** The number of a word or punctuation; -1 for what stands in no phrase and for which nothing stands. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? (isPunctuation(word) || this.#turns.has(word) ? -1 : unknownWord);
  }

  /** Whether a phrase that has `number` matches a text that has `symbol`. */
  fits(number: number, symbol: number): boolean {
    if (number === symbol) return true;
    if (number === unknownOnly) return symbol === unknownWord;
    return (
      (number === unknownWord && this.#isWord[symbol]) || (number === anything && this.#isAnything[symbol]) || false
    );
  }

  /** The numbers besides its own under which phrases may have `symbol`. */
  alsoAs(symbol: number): readonly number[] {
    if (symbol === unknownWord) return unknownAndAnything;
    const isWord = this.#isWord[symbol];
    if (!this.#isAnything[symbol]) return isWord ? onlyWord : none;
    return isWord ? wordAndAnything : onlyAnything;
  }
}
