// `Title: …`, `When: …`: lines of a new mail that say what they say and win over prose.
import type { LineKey } from '../words.ts';

export interface KeyLine {
  readonly key: LineKey;
  readonly value: string;
  /** Where the value begins in the text. */
  readonly index: number;
}

export interface WithKeyLines {
  readonly lines: readonly KeyLine[];
  /** As long as before; the lines are spaces. */
  readonly prose: string;
}

// `- When: Thu 1 October, 2pm`   `Time zone: Europe/Paris`   `WHERE :`
const keyLine = /^([ \t>*-]*)(\p{L}[\p{L} -]{1,20}?)[ \t]*:(?!\/\/)[ \t]*(.*)$/u;
// ` Where:`   ` Time zone:`
const inlineKey = /(?<=^|\s)(\p{Lu}\p{L}+(?: (?:a )?\p{Ll}+)?):(?=\s)/gu;

// `- Thu 1 October, 2pm`   `1. Friday at 9`   `a) Friday`   `* ann@example.com`
const item = /^[ \t]*(?:[-*•+]|(?:\d{1,2}|[a-h])[.)])[ \t]+\S/i;

// `- `   `1. `   `a) `
const mark = /^[ \t]*(?:[-*•+]|(?:\d{1,2}|[a-h])[.)])[ \t]+/i;

/** Lists may keep their items on the lines below. */
const listed: ReadonlySet<LineKey> = new Set(['when', 'with', 'optional']);

/** The lines `Key: value` of a text, and its prose, in which they are blank. A list below a key is part of its value. */
export function keyLinesOf(text: string, keys: ReadonlyMap<string, LineKey>): WithKeyLines {
  const found: KeyLine[] = [];
  const prose: string[] = [];
  let open: LineKey | undefined;
  let index = 0;
  for (const line of oneKeyALine(text, keys).split('\n')) {
    const match = keyLine.exec(line);
    const key = match === null ? undefined : keys.get(match[2]!.toLowerCase().replace(/\s+/g, ' '));
    if (key !== undefined) {
      const value = match![3]!.trim();
      found.push({ key, value, index: index + line.length - match![3]!.length });
      open = listed.has(key) ? key : undefined;
    } else if (open !== undefined && item.test(line)) found.push({ key: open, value: line.replace(mark, ''), index });
    else if (open !== undefined && found.at(-1)?.value === '' && line.trim() !== '') {
      found.push({ key: open, value: line.trim(), index: index + line.length - line.trimStart().length });
    } else {
      open = line.trim() === '' ? open : undefined;
      prose.push(line);
      index += line.length + 1;
      continue;
    }
    prose.push(' '.repeat(line.length));
    index += line.length + 1;
  }
  return { lines: found.filter(({ value }) => value !== ''), prose: prose.join('\n') };
}

// `When: Tue 10:00 Where: Hall B Duration: 1 hour`: several keys on one line, as some programs send them. As long as before.
function oneKeyALine(text: string, keys: ReadonlyMap<string, LineKey>): string {
  return text
    .split('\n')
    .map((line) => {
      const begins = [...line.matchAll(inlineKey)].filter(({ 1: name }) => keys.has(name!.toLowerCase()));
      if (begins.length < 2 || line.slice(0, begins[0]!.index).trim() !== '') return line;
      const at = new Set(begins.slice(1).map(({ index }) => index - 1));
      return [...line].length === line.length ? [...line].map((char, i) => (at.has(i) ? '\n' : char)).join('') : line;
    })
    .join('\n');
}
