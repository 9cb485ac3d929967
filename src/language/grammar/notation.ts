// How phrases are written down: `$who (can|could) do R $please?`. A word stands for itself, `(a|b c)` for one of several, `?`,
// `*` and `+` follow what may be absent or repeated, `$name` is a phrase of the language's own list, a capital letter is an
// atom (`symbols.ts`), and `name=R` or `name=(…)` keeps what it matched. `<` and `>` enclose what no modifier may stand in: "2 and 3".

export type Node =
  | { readonly kind: 'symbol'; readonly word: string }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'one'; readonly choices: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: 0 | 1; readonly once: boolean }
  | { readonly kind: 'held'; readonly name: string; readonly node: Node }
  | { readonly kind: 'tight'; readonly node: Node };

/** Phrases that other phrases are made of, by name: `$who` is `i|we|he`. A name in capitals is used without the sign. */
export type Parts = Readonly<Record<string, string>>;

/** Reads phrases that share parts: each part is read once, so that equal parts are the same node. */
export class PhraseReader {
  readonly #parts: Parts;
  readonly #read = new Map<string, Node>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Throws on a phrase that is badly written: phrases are ours, never a sender's. */
  read(phrase: string): Node {
    const tokens = phrase.match(/[()<>|?*+]|[^\s()<>|?*+]+/g) ?? [];
    const state: State = { tokens, at: 0, phrase, part: (name) => this.#part(name) };
    const node = oneOf(state);
    if (state.at < tokens.length) throw new Error(`"${phrase}" has a "${tokens[state.at]}" too many.`);
    return node;
  }

  #part(name: string): Node | undefined {
    if (!Object.hasOwn(this.#parts, name)) return undefined;
    const known = this.#read.get(name) ?? this.read(this.#parts[name]!);
    this.#read.set(name, known);
    return known;
  }
}

interface State {
  readonly tokens: readonly string[];
  at: number;
  readonly phrase: string;
  readonly part: (name: string) => Node | undefined;
}

function oneOf(state: State): Node {
  const choices = [allOf(state)];
  while (state.tokens[state.at] === '|') {
    state.at++;
    choices.push(allOf(state));
  }
  return choices.length === 1 ? choices[0]! : { kind: 'one', choices };
}

function allOf(state: State): Node {
  const parts: Node[] = [];
  while (state.at < state.tokens.length && !'|)>'.includes(state.tokens[state.at]!)) parts.push(repeated(state));
  return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
}

function repeated(state: State): Node {
  let node = single(state);
  for (let sign = state.tokens[state.at]; sign === '?' || sign === '*' || sign === '+'; sign = state.tokens[++state.at])
    node = { kind: 'repeat', node, least: sign === '+' ? 1 : 0, once: sign === '?' };
  return node;
}

function single(state: State): Node {
  const token = state.tokens[state.at++]!;
  if (token === '(' || token === '<') {
    const node = oneOf(state);
    if (state.tokens[state.at++] !== (token === '(' ? ')' : '>')) throw new Error(`"${state.phrase}" is not closed.`);
    return token === '(' ? node : { kind: 'tight', node };
  }
  const held = /^([A-Za-z]+)=(.*)$/.exec(token);
  if (held)
    return { kind: 'held', name: held[1]!, node: held[2] === '' ? single(state) : word(held[2]!, state, false) };
  return word(token, state, true);
}

// A bare atom is kept under its own letter.
function word(token: string, { part, phrase }: State, hold: boolean): Node {
  const named = token.startsWith('$') || /^[A-Z]$/.test(token) ? part(token.replace('$', '')) : undefined;
  if (named === undefined && token.startsWith('$')) throw new Error(`"${phrase}" names ${token}, which is not there.`);
  const node: Node = named ?? { kind: 'symbol', word: token };
  return hold && /^[A-Z]$/.test(token) && !/[WXU]/.test(token) ? { kind: 'held', name: token, node } : node;
}

const numbers = new WeakMap<Node, number>();
const known = new Map<string, number>();

/** Equal for phrases that match the same, so that phrases with a common begin can share it. */
export function numberOf(node: Node): number {
  let number = numbers.get(node);
  if (number === undefined) {
    const key = keyOf(node);
    number = known.get(key) ?? known.size;
    known.set(key, number);
    numbers.set(node, number);
  }
  return number;
}

// In numbers of its parts, since phrases in full would be long to compare.
function keyOf(node: Node): string {
  switch (node.kind) {
    case 'symbol':
      return `"${node.word}`;
    case 'all':
      return `(${node.parts.map(numberOf).join(' ')}`;
    case 'one':
      return `|${node.choices.map(numberOf).join(' ')}`;
    case 'repeat':
      return `${node.once ? '?' : node.least === 1 ? '+' : '*'}${numberOf(node.node)}`;
    case 'held':
      return keyOf(node.node);
    case 'tight':
      return `<${numberOf(node.node)}`;
    default:
      return node satisfies never;
  }
}

/** Every word and sign in a phrase; of parts that are met again, once. */
export function wordsIn(node: Node, met: Set<Node> = new Set()): readonly string[] {
  if (met.has(node)) return [];
  met.add(node);
  switch (node.kind) {
    case 'symbol':
      return [node.word];
    case 'all':
      return node.parts.flatMap((part) => wordsIn(part, met));
    case 'one':
      return node.choices.flatMap((choice) => wordsIn(choice, met));
    case 'repeat':
    case 'held':
    case 'tight':
      return wordsIn(node.node, met);
    default:
      return node satisfies never;
  }
}
