// Which words a phrase kept: run once for each phrase that was chosen, after the automaton has said that it fits.

import { type Matcher, matcherOf } from './matcher.ts';
import type { Node } from './notation.ts';
import { modifierSymbol, type Vocabulary } from './symbols.ts';

export interface Held {
  readonly name: string;
  readonly begin: number;
  readonly end: number;
}

/** What the phrase `node` keeps of the symbols from `begin` to `end`, which it matches as a whole; else nothing at all. */
export function heldBy(
  node: Node,
  symbols: readonly number[],
  begin: number,
  end: number,
  vocabulary: Vocabulary,
): readonly Held[] | undefined {
  const whole = matcherOf(node, vocabulary);
  if (!whole.holds) return nothing;
  let steps = 0;
  const match: Try = (part, at, held, tight, then) => {
    if (at < end ? !part.mayBegin(symbols[at]!) : !part.mayBeEmpty) return undefined;
    if (++steps > mostSteps) return undefined;
    switch (part.kind) {
      case 'symbol': {
        for (let next = at; next < end; next++) {
          const symbol = symbols[next]!;
          const found = vocabulary.fits(part.number, symbol) ? then(next + 1, held) : undefined;
          if (found !== undefined) return found;
          if (symbol !== modifierSymbol || tight || at === begin) return undefined;
        }
        return undefined;
      }
      case 'all': {
        const rest =
          (index: number): Then =>
          (next, kept) =>
            index === part.parts.length
              ? then(next, kept)
              : match(part.parts[index]!, next, kept, tight, rest(index + 1));
        return rest(0)(at, held);
      }
      case 'one': {
        for (const choice of part.choices) {
          const found = match(choice, at, held, tight, then);
          if (found !== undefined) return found;
        }
        return undefined;
      }
      case 'repeat': {
        const again: Then = (next, kept) =>
          (part.once || next === at ? undefined : match(part.further, next, kept, tight, then)) ?? then(next, kept);
        return match(part.part, at, held, tight, again) ?? (part.least === 0 ? then(at, held) : undefined);
      }
      case 'held':
        return match(part.part, at, held, tight, (next, kept) =>
          then(next, [...kept, { name: part.name, begin: at, end: next }]),
        );
      case 'tight': {
        let from = at;
        while (!tight && from > begin && from < end && symbols[from] === modifierSymbol) from++;
        return match(part.part, from, held, true, then);
      }
      default:
        return part satisfies never;
    }
  };
  // Modifiers may trail behind the last word.
  return match(whole, begin, nothing, false, (at, held) => {
    for (let rest = at; rest < end; rest++) if (symbols[rest] !== modifierSymbol) return undefined;
    return held;
  });
}

/** A clause of thirty words needs some dozens; a hostile one is given up and is then unclear. */
const mostSteps = 20_000;

const nothing: readonly Held[] = [];

type Then = (at: number, held: readonly Held[]) => readonly Held[] | undefined;
type Try = (
  part: Matcher,
  at: number,
  held: readonly Held[],
  tight: boolean,
  then: Then,
) => readonly Held[] | undefined;
