// All phrases of one kind as one automaton, so that a text is read once, however many phrases there are. States are made
// when first needed and kept (Thompson's construction, lazily laid out and made deterministic).
import { type Node, numberOf } from './notation.ts';
import { modifierSymbol, type Vocabulary } from './symbols.ts';

/** States kept at most; then they are made anew. Some hundred thousand different texts stay below it. */
const mostKept = 20_000;
/** Different nodes of all phrases of all languages; some ten thousand. */
const mostNodes = 2 ** 22;

interface State {
  readonly members: readonly number[];
  readonly next: Map<number, State>;
  /** Phrases that end here, by their place in the list. */
  readonly ends: readonly number[];
}

/** No phrase goes on so. */
const nowhere: State = { members: [], next: new Map(), ends: [] };

/** What is to be laid out between two states, and whether its words must stand side by side. */
interface Plan {
  readonly node: Exclude<Node, { kind: 'all' | 'held' }>;
  readonly to: number;
  readonly tight: boolean;
}

/** Told where a phrase ends (exclusive) and which phrases they are, best first. */
export type Visit = (end: number, phrases: readonly number[]) => void;

/** Reads the symbols of a text from one place on and tells, end by end, which phrases fit them. */
export class Automaton {
  readonly #edges = new Edges();
  readonly #silent = new Edges();
  readonly #staysOnModifier: boolean[] = [];
  /** Lists of words that stand in one place, as numbers below zero, by the node that they are. */
  readonly #classes = new Map<number, number>();
  readonly #classesOf = new Map<number, readonly number[]>();
  readonly #phraseOf = new Map<number, number>();
  readonly #vocabulary: Vocabulary;
  readonly #kept = new Map<string, State>();
  /** Where what begins where ends, since phrases with a common begin share it. */
  readonly #planned = new Map<number, number>();
  /** By the state that they begin at. */
  readonly #plans = new Map<number, Plan[]>();
  readonly #start: number;
  #first: State | undefined;

  constructor(phrases: readonly Node[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#start = this.#state(false);
    phrases.forEach((node, index) => {
      const end = this.#plan(node, this.#start, false);
      if (!this.#phraseOf.has(end)) this.#phraseOf.set(end, index);
    });
  }

  /** Visits each end of a phrase that begins at `from`, shortest first. */
  run(symbols: readonly number[], from: number, visit: Visit): void {
    this.#first ??= this.#keep(this.#closure([this.#start]));
    let state = this.#first;
    for (let at = from; at < symbols.length; at++) {
      const symbol = symbols[at]!;
      let next = state.next.get(symbol);
      if (next === undefined) {
        next = this.#step(state, symbol);
        state.next.set(symbol, next);
      }
      if (next === nowhere) return;
      state = next;
      if (state.ends.length > 0) visit(at + 1, state.ends);
    }
  }

  #state(staysOnModifier: boolean): number {
    return this.#staysOnModifier.push(staysOnModifier) - 1;
  }

  /** The state after the node, which is laid out once a text comes to `from`: most of it no text ever reaches. */
  #plan(node: Node, from: number, tight: boolean): number {
    if (node.kind === 'held') return this.#plan(node.node, from, tight);
    if (node.kind === 'all') return node.parts.reduce((at, part) => this.#plan(part, at, tight), from);
    const place = (from * mostNodes + numberOf(node)) * 2 + Number(tight);
    let to = this.#planned.get(place);
    if (to === undefined) {
      to = this.#state(!tight);
      this.#planned.set(place, to);
      const plans = this.#plans.get(from);
      if (plans === undefined) this.#plans.set(from, [{ node, to, tight }]);
      else plans.push({ node, to, tight });
    }
    return to;
  }

  #layOut(from: number): void {
    const plans = this.#plans.get(from);
    if (plans === undefined) return;
    this.#plans.delete(from);
    for (const plan of plans) this.#lay(from, plan);
  }

  #lay(from: number, { node, to, tight }: Plan): void {
    switch (node.kind) {
      case 'symbol':
        this.#edges.add(from, to, this.#vocabulary.add(node.word));
        return;
      case 'one': {
        const begin = this.#after(from, tight);
        const words = wordsAlone(node);
        if (words !== undefined) this.#edges.add(begin, to, this.#class(node, words));
        else for (const choice of node.choices) this.#silent.add(this.#plan(choice, begin, tight), to);
        return;
      }
      case 'repeat': {
        const begin = this.#after(from, tight);
        const end = this.#plan(node.node, begin, tight);
        this.#silent.add(end, to);
        if (node.least === 0) this.#silent.add(begin, to);
        if (!node.once) this.#silent.add(end, begin);
        return;
      }
      case 'tight':
        this.#silent.add(this.#plan(node.node, this.#after(from, true), true), to);
        return;
      default:
        node satisfies never;
    }
  }

  /** Many words in one place are one edge: each word knows of which lists it is. */
  #class(node: Node, words: readonly string[]): number {
    const place = numberOf(node);
    let number = this.#classes.get(place);
    if (number === undefined) {
      number = -1 - this.#classes.size;
      this.#classes.set(place, number);
      for (const symbol of new Set(words.map((word) => this.#vocabulary.add(word))))
        this.#classesOf.set(symbol, [...(this.#classesOf.get(symbol) ?? []), number]);
    }
    return number;
  }

  #after(from: number, tight: boolean): number {
    const state = this.#state(!tight);
    this.#silent.add(from, state);
    return state;
  }

  #step(state: State, symbol: number): State {
    const reached: number[] = [];
    const symbols = [symbol, ...this.#vocabulary.alsoAs(symbol)];
    const numbers = [...symbols, ...new Set(symbols.flatMap((one) => this.#classesOf.get(one) ?? []))];
    for (const member of state.members) {
      for (const number of numbers) this.#edges.follow(member, reached, number);
      if (symbol === modifierSymbol && this.#staysOnModifier[member]) reached.push(member);
    }
    return reached.length === 0 ? nowhere : this.#keep(this.#closure(reached));
  }

  #closure(states: readonly number[]): readonly number[] {
    const reached = new Set(states);
    const next: number[] = [];
    for (const state of reached) {
      this.#layOut(state);
      this.#silent.follow(state, next);
      for (const one of next.splice(0)) reached.add(one);
    }
    return [...reached].sort((a, b) => a - b);
  }

  #keep(members: readonly number[]): State {
    const key = members.join();
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    if (this.#kept.size >= mostKept) {
      this.#kept.clear();
      this.#first = undefined;
    }
    const ends = members.flatMap((member) => this.#phraseOf.get(member) ?? []).sort((a, b) => a - b);
    const state: State = { members, next: new Map(), ends };
    this.#kept.set(key, state);
    return state;
  }
}

/** The words of a choice among nothing but single words. */
function wordsAlone(node: Node): readonly string[] | undefined {
  if (node.kind === 'symbol') return [node.word];
  if (node.kind === 'held') return wordsAlone(node.node);
  if (node.kind !== 'one') return undefined;
  const words: string[] = [];
  for (const choice of node.choices) {
    const some = wordsAlone(choice);
    if (some === undefined) return undefined;
    words.push(...some);
  }
  return words;
}

/**
 * Edges out of numbered states, in flat lists: several hundred thousand states as maps and arrays of their own would
 * take two hundred megabytes.
 */
class Edges {
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  readonly #to: number[] = [];
  readonly #on: number[] = [];
  readonly #next: number[] = [];

  add(from: number, to: number, on = 0): void {
    while (this.#first.length <= from) {
      this.#first.push(-1);
      this.#last.push(-1);
    }
    const edge = this.#to.push(to) - 1;
    this.#on.push(on);
    this.#next.push(-1);
    if (this.#first[from]! < 0) this.#first[from] = edge;
    else this.#next[this.#last[from]!] = edge;
    this.#last[from] = edge;
  }

  /** Adds where the edges on `on` lead to `found`. */
  follow(from: number, found: number[], on = 0): void {
    for (let edge = this.#first[from] ?? -1; edge >= 0; edge = this.#next[edge]!)
      if (this.#on[edge] === on) found.push(this.#to[edge]!);
  }
}
