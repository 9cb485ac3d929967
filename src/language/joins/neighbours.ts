// Walking over what was said, two neighbours at a time.
import type { Said } from '../said.ts';

/** What stands between two neighbours. */
export const gapOf = (line: string, a: Said, b: Said): string => line.slice(a.until, b.index);

/** At most 24 characters before a piece, not reaching into its predecessor. */
export const leadOf = (line: string, said: Said, previous: Said | undefined): string =>
  line.slice(Math.max(previous?.until ?? 0, said.index - 24), said.index);

/** Replaces two neighbours by one wherever `join` gives one; what was joined may be joined again. */
export function joined(
  said: readonly Said[],
  join: (a: Said, b: Said, previous: Said | undefined, next: Said | undefined) => Said | undefined,
): readonly Said[] {
  if (said.length < 2) return said;
  const done: Said[] = [];
  for (let i = 0; i < said.length; i++) {
    let b = said[i]!;
    for (let a = done.at(-1); a !== undefined; a = done.at(-1)) {
      const both = join(a, b, done.at(-2), said[i + 1]);
      if (both === undefined) break;
      done.pop();
      b = both;
    }
    done.push(b);
  }
  return done;
}

/** Replaces single pieces where `change` gives another. */
export function changed(
  said: readonly Said[],
  change: (said: Said, previous: Said | undefined, next: Said | undefined) => Said | undefined,
): readonly Said[] {
  const done: Said[] = [];
  said.forEach((one, i) => {
    done.push(change(one, done.at(-1), said[i + 1]) ?? one);
  });
  return done;
}
