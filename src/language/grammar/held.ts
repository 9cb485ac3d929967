// Which words a phrase kept: run once for each phrase that was chosen, after the automaton has said that it fits.
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
  let steps = 0;
  const match: Match = (part, at, held, tight, then) => {
    if (++steps > mostSteps) return undefined;
    switch (part.kind) {
      case 'symbol': {
        const number = vocabulary.add(part.word);
        for (let next = at; next < end; next++) {
          const symbol = symbols[next]!;
          const found = vocabulary.fits(number, symbol) ? then(next + 1, held) : undefined;
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
      case 'one':
        return first(part.choices, (choice) => match(choice, at, held, tight, then));
      case 'repeat': {
        const again: Then = (next, kept) =>
          (part.once || next === at ? undefined : match({ ...part, least: 0 }, next, kept, tight, then)) ??
          then(next, kept);
        return match(part.node, at, held, tight, again) ?? (part.least === 0 ? then(at, held) : undefined);
      }
      case 'held':
        return match(part.node, at, held, tight, (next, kept) =>
          then(next, [...kept, { name: part.name, begin: at, end: next }]),
        );
      case 'tight': {
        let from = at;
        while (!tight && from > begin && from < end && symbols[from] === modifierSymbol) from++;
        return match(part.node, from, held, true, then);
      }
      default:
        return part satisfies never;
    }
  };
  // Modifiers may trail behind the last word.
  return match(node, begin, [], false, (at, held) => {
    for (let rest = at; rest < end; rest++) if (symbols[rest] !== modifierSymbol) return undefined;
    return held;
  });
}

/** A clause of thirty words needs some hundred; a hostile one is given up and is then unclear. */
const mostSteps = 20_000;

type Then = (at: number, held: readonly Held[]) => readonly Held[] | undefined;
type Match = (part: Node, at: number, held: readonly Held[], tight: boolean, then: Then) => readonly Held[] | undefined;

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
