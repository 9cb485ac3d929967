// All phrases of one kind as one automaton, so that a text is read once, however many phrases there are. States are made
// when first needed and kept (Thompson's construction, lazily made deterministic).
import { keyOf, type Node } from './notation.ts';
import { modifierSymbol, type Vocabulary } from './symbols.ts';

/** States kept at most; then they are made anew. Some hundred thousand different texts stay below it. */
const mostKept = 20_000;

interface State {
  readonly members: readonly number[];
  readonly next: Map<number, State | undefined>;
  /** Phrases that end here, by their place in the list. */
  readonly ends: readonly number[];
}

/** Told where a phrase ends (exclusive) and which phrases they are, best first. */
export type Visit = (end: number, phrases: readonly number[]) => void;

export class Automaton {
  readonly #edges = new Edges();
  readonly #silent = new Edges();
  readonly #staysOnModifier: boolean[] = [];
  readonly #phraseOf = new Map<number, number>();
  readonly #vocabulary: Vocabulary;
  readonly #kept = new Map<string, State>();
  /** While it is built: what was laid out already, by where it begins, since phrases with a common begin share it. */
  #laid = new Map<string, number>();
  readonly #start: number;
  #first: State | undefined;

  constructor(phrases: readonly Node[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#start = this.#state(false);
    phrases.forEach((node, index) => {
      const end = this.#build(node, this.#start, false);
      if (!this.#phraseOf.has(end)) this.#phraseOf.set(end, index);
    });
    this.#laid = new Map();
  }

  /** Visits each end of a phrase that begins at `from`, shortest first. */
  run(symbols: readonly number[], from: number, visit: Visit): void {
    this.#first ??= this.#keep(this.#closure([this.#start]));
    let state: State | undefined = this.#first;
    for (let at = from; at < symbols.length; at++) {
      const symbol = symbols[at]!;
      let next: State | undefined = state.next.get(symbol);
      if (next === undefined && !state.next.has(symbol)) {
        next = this.#step(state, symbol);
        state.next.set(symbol, next);
      }
      if (next === undefined) return;
      state = next;
      if (state.ends.length > 0) visit(at + 1, state.ends);
    }
  }

  #state(staysOnModifier: boolean): number {
    return this.#staysOnModifier.push(staysOnModifier) - 1;
  }

  /** Lays the node out behind `from` and returns the state after it. */
  #build(node: Node, from: number, tight: boolean): number {
    const place = `${from} ${tight} ${keyOf(node)}`;
    const to = this.#laid.get(place) ?? this.#lay(node, from, tight);
    this.#laid.set(place, to);
    return to;
  }

  #lay(node: Node, from: number, tight: boolean): number {
    switch (node.kind) {
      case 'symbol': {
        const to = this.#state(!tight);
        const symbol = this.#vocabulary.add(node.word);
        this.#edges.add(from, to, symbol);
        return to;
      }
      case 'all':
        return node.parts.reduce((at, part) => this.#build(part, at, tight), from);
      case 'one': {
        const to = this.#state(!tight);
        for (const choice of node.choices) this.#silent.add(this.#build(choice, this.#after(from, tight), tight), to);
        return to;
      }
      case 'repeat': {
        const begin = this.#after(from, tight);
        const end = this.#build(node.node, begin, tight);
        const to = this.#state(!tight);
        this.#silent.add(end, to);
        if (node.least === 0) this.#silent.add(begin, to);
        if (!node.once) this.#silent.add(end, begin);
        return to;
      }
      case 'held':
        return this.#build(node.node, from, tight);
      case 'tight': {
        const to = this.#state(!tight);
        this.#silent.add(this.#build(node.node, this.#after(from, true), true), to);
        return to;
      }
      default:
        return node satisfies never;
    }
  }

  #after(from: number, tight: boolean): number {
    const state = this.#state(!tight);
    this.#silent.add(from, state);
    return state;
  }

  #step(state: State, symbol: number): State | undefined {
    const reached: number[] = [];
    const numbers = [symbol, ...this.#vocabulary.alsoAs(symbol)];
    for (const member of state.members) {
      for (const number of numbers) this.#edges.follow(member, reached, number);
      if (symbol === modifierSymbol && this.#staysOnModifier[member]) reached.push(member);
    }
    return reached.length === 0 ? undefined : this.#keep(this.#closure(reached));
  }

  #closure(states: readonly number[]): readonly number[] {
    const reached = new Set(states);
    const next: number[] = [];
    for (const state of reached) {
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

/**
 * Edges out of numbered states, in four flat lists: several hundred thousand states as maps and arrays of their own would
 * take two hundred megabytes.
 */
class Edges {
  readonly #first: number[] = [];
  readonly #to: number[] = [];
  readonly #on: number[] = [];
  readonly #next: number[] = [];

  add(from: number, to: number, on = 0): void {
    while (this.#first.length <= from) this.#first.push(-1);
    const edge = this.#to.push(to) - 1;
    this.#on.push(on);
    this.#next.push(-1);
    let last = this.#first[from]!;
    if (last < 0) {
      this.#first[from] = edge;
      return;
    }
    while (this.#next[last]! >= 0) last = this.#next[last]!;
    this.#next[last] = edge;
  }

  /** Adds where the edges on `on` lead to `found`. */
  follow(from: number, found: number[], on = 0): void {
    for (let edge = this.#first[from] ?? -1; edge >= 0; edge = this.#next[edge]!)
      if (this.#on[edge] === on) found.push(this.#to[edge]!);
  }
}
