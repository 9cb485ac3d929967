// Tables of phrases with what they mean, compiled together and matched as one.
import { Automaton, type Visit } from './automaton.ts';
import { type Held, heldBy } from './held.ts';
import { type Node, type Parts, PhraseReader, wordsIn } from './notation.ts';
import type { Vocabulary } from './symbols.ts';

/** A family of phrases that mean the same, named as its file is. */
export interface Family<Sense> {
  readonly family: string;
  readonly sense: Sense;
  /** One phrase a line (`notation.ts`); inside brackets it may go on in the next. */
  readonly phrases: string;
}

export interface Phrase<Sense> {
  readonly family: string;
  readonly sense: Sense;
  readonly pattern: string;
  readonly node: Node;
}

/** Where a phrase ends (exclusive), and the first of the list that ends there. */
export interface Match {
  readonly end: number;
  readonly phrase: number;
}

/** Reads families of one language, so that its vocabulary is whole before any text is met. */
export class PhraseBook {
  readonly #reader: PhraseReader;
  readonly #vocabulary: Vocabulary;

  constructor(parts: Parts, vocabulary: Vocabulary) {
    this.#reader = new PhraseReader(parts);
    this.#vocabulary = vocabulary;
  }

  read<Sense>(families: readonly Family<Sense>[]): readonly Phrase<Sense>[] {
    return families.flatMap(({ family, sense, phrases }) =>
      phrasesIn(phrases).map((pattern) => {
        const node = this.#reader.read(pattern);
        for (const word of wordsIn(node)) this.#vocabulary.add(word);
        return { family, sense, pattern, node };
      }),
    );
  }
}

function phrasesIn(lines: string): readonly string[] {
  const phrases: string[] = [];
  let open = 0;
  for (const line of lines.split('\n')) {
    const text = line.trim();
    if (open > 0) phrases.push(`${phrases.pop()} ${text}`);
    else if (text !== '') phrases.push(text);
    for (const sign of text) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  }
  return phrases;
}

/** Some megabytes; then they are found anew. */
const mostKept = 5000;

/** Phrases with their meanings, ready to be matched: which fit at a place, the longest of them, and what it keeps of the words. */
export class Grammar<Sense> {
  readonly phrases: readonly Phrase<Sense>[];
  readonly #vocabulary: Vocabulary;
  #automaton: Automaton | undefined;
  /** What phrases kept of the words that they met: people say the same, each with times of their own. */
  readonly #kept = new Map<string, readonly Held[]>();

  /** Where two phrases fit, the one that stands first in the list is taken. */
  constructor(phrases: readonly Phrase<Sense>[], vocabulary: Vocabulary) {
    this.phrases = phrases;
    this.#vocabulary = vocabulary;
  }

  /** Every end of a phrase that begins at `from`, shortest first. */
  matches(symbols: readonly number[], from: number): readonly Match[] {
    const found: Match[] = [];
    this.#run(symbols, from, (end, phrases) => found.push({ end, phrase: phrases[0]! }));
    return found;
  }

  /** The longest phrase that begins at `from`. */
  longest(symbols: readonly number[], from: number): Match | undefined {
    let last = from;
    let best: number | undefined;
    this.#run(symbols, from, (end, phrases) => {
      last = end;
      best = phrases[0];
    });
    return best === undefined ? undefined : { end: last, phrase: best };
  }

  #run(symbols: readonly number[], from: number, visit: Visit): void {
    // Compiled when first asked: most programs meet one kind of mail.
    this.#automaton ??= new Automaton(
      this.phrases.map(({ node }) => node),
      this.#vocabulary,
    );
    this.#automaton.run(symbols, from, visit);
  }

  /** The words that a matched phrase kept, in the order of the text. */
  held(match: Match, symbols: readonly number[], from: number): readonly Held[] {
    const said = symbols.slice(from, match.end);
    // Numbers as characters: there are some thousands of phrases and of words.
    const key = String.fromCharCode(match.phrase, ...said);
    let kept = this.#kept.get(key);
    if (kept === undefined) {
      kept = heldBy(this.phrases[match.phrase]!.node, said, 0, said.length, this.#vocabulary) ?? [];
      if (this.#kept.size >= mostKept) this.#kept.clear();
      this.#kept.set(key, kept);
    }
    return kept.map(({ name, begin, end }) => ({ name, begin: begin + from, end: end + from }));
  }
}
