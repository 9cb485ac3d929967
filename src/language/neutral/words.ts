// Word tables and the patterns made of them.

/** `mon|monday|tue…`, the longest first, so that "monday" is not read as "mon". */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]'))
    .join('|');

/** `no later than, not after` as one pattern; the words may hold patterns of their own (`persons?`). */
export const oneOf = (list: string): string => `(?:${list.split(/,\s+/).join('|')})`;

/** The words of a line or several. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Where a language has none. */
export const noWords: ReadonlySet<string> = new Set();
export const never = /(?!)/;

/** `{monday: 1, mon: 1}` out of `{1: 'monday mon'}`; an underscore stands for the space inside one word. */
export function wordTable<V extends number>(rows: Readonly<Record<V, string>>): ReadonlyMap<string, V> {
  const table = new Map<string, V>();
  for (const [value, words] of Object.entries<string>(rows))
    for (const word of words.split(' ')) table.set(word.replaceAll('_', ' '), Number(value) as V);
  return table;
}

/** `{moring: 'morning'}` out of `{morning: 'moring'}` */
export const spellings = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([meant, typed]) => typed.split(' ').map((word) => [word, meant] as const)));

/** The value of a word as written in a text: case, the point of an abbreviation and hyphens do not matter. */
export const lookUp = <V>(table: ReadonlyMap<string, V>, word: string): V | undefined =>
  table.get(word.toLowerCase().replace(/\.$/, '').replaceAll('-', ' '));

/**
 * Whether two words differ by one slip: a letter too many, too few, wrong, or two letters swapped ("wensday" needs two).
 * @param slips how many are forgiven.
 */
export function nearlySame(a: string, b: string, slips = 1): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length]! <= slips;
}
