// HTML as a stream of tags and text, in one pass. No tree is built, so nothing can be nested too deeply, and a search that
// found nothing is not repeated, so nothing can be left open too often.
import { decodeEntities } from './entities.ts';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string };

/** Read when first asked for: most tags never are. */
export type Attributes = () => ReadonlyMap<string, string>;

/** Elements whose content is no text. */
const rawElements = new Set(['style', 'script', 'title', 'xml', 'template', 'svg', 'math', 'noframes']);

export function* tokens(html: string): Generator<Token> {
  const find = finder(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)) };
    at = open;
    if (html.startsWith('<!--', at)) {
      const end = find('-->', at + 4);
      // A comment without end goes on to the end.
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = nameAt(html, at + 1);
    if (name === undefined) {
      // "a < b", "<3", or an address that somebody forgot to escape: <jane@x.test>
      at++;
      if (at < html.length) yield { kind: 'text', text: '<' };
      continue;
    }
    const end = endOfTag(html, at, find);
    if (end === 0) return;
    const source = html.slice(at + 1 + name.length, end - 1);
    at = end;
    if (name.startsWith('!') || name.startsWith('?')) continue;
    if (name.startsWith('/')) {
      yield { kind: 'close', name: name.slice(1).toLowerCase() };
      continue;
    }
    const element = name.toLowerCase();
    if (rawElements.has(element) && !source.endsWith('/')) {
      const close = find(`</${name}`, at);
      if (close >= 0) at = close;
      continue;
    }
    yield { kind: 'open', name: element, attributes: lazyAttributes(source) };
  }
  if (at < html.length) yield { kind: 'text', text: decodeEntities(html.slice(at)) };
}

/** `indexOf` that remembers what is not to be found any more. */
function finder(html: string): (what: string, from: number) => number {
  const missing = new Set<string>();
  return (what, from) => {
    if (missing.has(what)) return -1;
    const found = html.indexOf(what, from);
    if (found < 0) missing.add(what);
    return found;
  };
}

// div, /div, !DOCTYPE, ![endif], ?xml, o:p; no address (jane@x.test) and no link (https://x.test)
const name = /[/!?]?[A-Za-z[][^\s<>/"'=]{0,60}/y;

function nameAt(html: string, at: number): string | undefined {
  name.lastIndex = at;
  const found = name.exec(html)?.[0];
  if (found === undefined || found.includes('@') || /^(?:https?|mailto|tel|cid|ftp):/i.test(found)) return undefined;
  return found;
}

const longestTag = 20_000;

/** Behind the `>` of the tag that begins at `at`, quoted values skipped; 0 when it never ends, and nothing in it is text. */
function endOfTag(html: string, at: number, find: (what: string, from: number) => number): number {
  const plain = find('>', at);
  if (plain < 0) return 0;
  const quote = html.slice(at, plain).search(/=\s{0,5}["']/);
  if (quote < 0) return plain + 1;
  let open = '';
  for (let i = at + quote; i < html.length && i < at + longestTag; i++) {
    const letter = html[i]!;
    if (open !== '') {
      if (letter === open) open = '';
    } else if (letter === '>') return i + 1;
    else if ((letter === '"' || letter === "'") && /=\s{0,5}$/.test(html.slice(Math.max(at, i - 6), i))) open = letter;
  }
  return plain + 1;
}

// class="a b"   id='x'   size=2   hidden
const attribute = /([^\s=/>"']{1,60})(?:\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s>]{1,2000})))?/g;

function lazyAttributes(source: string): Attributes {
  let read: Map<string, string> | undefined;
  return () => {
    if (read === undefined) {
      read = new Map();
      if (source.length < longestTag)
        for (const [, key, double, single, bare] of source.matchAll(attribute))
          read.set(key!.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
    }
    return read;
  };
}
