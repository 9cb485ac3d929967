// A phrase ready to be matched: its words as numbers, and for each part of it which words it may begin with.
import type { Node } from './notation.ts';
import { modifierSymbol, type Vocabulary } from './symbols.ts';

interface Common {
  /** Whether it keeps any words. */
  readonly holds: boolean;
  readonly mayBeEmpty: boolean;
  /** Whether a match may begin at such a symbol; a modifier may stand before anything. */
  readonly mayBegin: (symbol: number) => boolean;
}

/** A node of a phrase (`notation.ts`), ready to be matched. */
export type Matcher = Common &
  (
    | { readonly kind: 'symbol'; readonly number: number }
    | { readonly kind: 'all'; readonly parts: readonly Matcher[] }
    | { readonly kind: 'one'; readonly choices: readonly Matcher[] }
    /** `further`: the same behind its first. */
    | {
        readonly kind: 'repeat';
        readonly part: Matcher;
        readonly least: 0 | 1;
        readonly once: boolean;
        readonly further: Matcher;
      }
    | { readonly kind: 'held'; readonly name: string; readonly part: Matcher }
    | { readonly kind: 'tight'; readonly part: Matcher }
  );

const matchers = new WeakMap<Node, Matcher>();

/** Made when first asked for. A node belongs to one vocabulary. */
export function matcherOf(node: Node, vocabulary: Vocabulary): Matcher {
  const matcher = matchers.get(node) ?? made(node, vocabulary);
  matchers.set(node, matcher);
  return matcher;
}

function made(node: Node, vocabulary: Vocabulary): Matcher {
  const of = (inner: Node): Matcher => matcherOf(inner, vocabulary);
  switch (node.kind) {
    case 'symbol': {
      const number = vocabulary.add(node.word);
      const mayBegin = (symbol: number): boolean => symbol === modifierSymbol || vocabulary.fits(number, symbol);
      return { kind: 'symbol', number, holds: false, mayBeEmpty: false, mayBegin };
    }
    case 'all': {
      const all = node.parts.map(of);
      const mayBeEmpty = all.every((part) => part.mayBeEmpty);
      const heads = all.slice(0, all.findIndex((part) => !part.mayBeEmpty) + 1 || all.length);
      return { kind: 'all', parts: all, holds: all.some(({ holds }) => holds), ...beginning(heads, mayBeEmpty) };
    }
    case 'one': {
      const choices = node.choices.map(of);
      const mayBeEmpty = choices.some((part) => part.mayBeEmpty);
      return { kind: 'one', choices, holds: choices.some(({ holds }) => holds), ...beginning(choices, mayBeEmpty) };
    }
    case 'repeat': {
      const part = of(node.node);
      const mayBeEmpty = part.mayBeEmpty || node.least === 0;
      const { once, least } = node;
      const common = { kind: 'repeat', part, once, holds: part.holds } as const;
      const further: Matcher = {
        ...common,
        least: 0,
        ...beginning([part], true),
        get further() {
          return further;
        },
      };
      return { ...common, least, further, ...beginning([part], mayBeEmpty) };
    }
    case 'held': {
      const part = of(node.node);
      return { kind: 'held', name: node.name, part, holds: true, ...beginning([part], part.mayBeEmpty) };
    }
    case 'tight': {
      const part = of(node.node);
      return { kind: 'tight', part, holds: part.holds, ...beginning([part], part.mayBeEmpty) };
    }
    default:
      return node satisfies never;
  }
}

/** What begins with one of `heads`, unless it is empty; remembered by symbol, since lists of words are long. */
function beginning(heads: readonly Matcher[], mayBeEmpty: boolean): Pick<Matcher, 'mayBeEmpty' | 'mayBegin'> {
  const known = new Map<number, boolean>();
  const mayBegin = (symbol: number): boolean => {
    if (mayBeEmpty || symbol === modifierSymbol) return true;
    let begins = known.get(symbol);
    if (begins === undefined) {
      begins = heads.some((head) => head.mayBegin(symbol));
      known.set(symbol, begins);
    }
    return begins;
  };
  return { mayBeEmpty, mayBegin };
}
