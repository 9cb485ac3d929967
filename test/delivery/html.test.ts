// The HTML of every golden letter, looked at as a mail program, a screen reader and a careful reviewer would.
import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../src/delivery/compose.ts';
import { markerClass, markerLine } from '../../src/delivery/marks.ts';
import { composePersonal } from '../../src/delivery/personal.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { cases } from './cases.ts';
import { now } from './stage.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly closes: boolean;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
};
const decoded = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (!Object.hasOwn(entities, name)) throw new Error(`An entity that is not known: ${whole}`);
    return entities[name]!;
  });

/** Tags and texts in their order. @throws at what is not plain, closed, quoted HTML */
function read(html: string): (Tag | string)[] {
  const tokens: (Tag | string)[] = [];
  const open: string[] = [];
  for (const [, tag, text] of html.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      tokens.push(decoded(text));
      continue;
    }
    if (tag === '!DOCTYPE html') continue;
    const [, slash, name, rest] = /^(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)$/.exec(tag!) ?? [];
    if (name === undefined) throw new Error(`No plain tag: <${tag}>`);
    if (slash === '/' && open.pop() !== name) throw new Error(`Closed out of order: ${name}`);
    if (slash === '' && !['meta', 'br'].includes(name)) open.push(name);
    const attributes = Object.fromEntries(
      [...rest!.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decoded(value!)]),
    );
    tokens.push({ name, attributes, closes: slash === '/' });
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join()}`);
  return tokens;
}

const allowed = [
  'html',
  'head',
  'meta',
  'title',
  'body',
  'div',
  'h1',
  'h2',
  'p',
  'ul',
  'li',
  'b',
  'br',
  'a',
  'blockquote',
];
/** What Gmail keeps, what needs no colour, and what is no loss when it is stripped. */
const harmless = /^(?:font|font-size|max-width|list-style|padding|padding-left|margin|border-left)$/;

/** The words of a body, without its markup and white space. */
const words = (text: string): string => text.replace(/^> ?/gm, '').replace(/^- /gm, '').replace(/\s+/g, '');

const personal = (['help', 'stopped', 'started'] as const).map(
  (says) =>
    [
      `personal/${says}`,
      composePersonal(
        { says },
        { bot: { address: 'parley@example.org' as EmailAddress }, now, url: 'https://parley.example.org' },
      ),
    ] as const,
);
const letters = [
  ...Object.entries(cases).map(([name, request]) => [name, composeLetter(request)!] as const),
  ...personal,
];

describe.each(letters)('%s', (_, letter) => {
  const tokens = read(letter.html);
  const tags = tokens.filter((token): token is Tag => typeof token !== 'string' && !token.closes);
  const named = (name: string): Tag[] => tags.filter((tag) => tag.name === name);

  test('is a document in its language, light and dark alike', () => {
    expect(letter.html.startsWith('<!DOCTYPE html>')).toBe(true);
    expect(named('html')[0]!.attributes).toEqual({ lang: letter.language, dir: 'ltr' });
    const metas = Object.fromEntries(
      named('meta').map(({ attributes }) => [attributes['name'], attributes['content']]),
    );
    expect(metas).toMatchObject({ 'color-scheme': 'light dark', 'supported-color-schemes': 'light dark' });
    expect(named('title').length).toBe(1);
  });

  test('has one heading of the first level, before all others', () => {
    expect(named('h1').length).toBe(1);
    expect(tags.filter(({ name }) => /^h\d$/.test(name))[0]!.name).toBe('h1');
  });

  test('holds nothing that a mail program strips and that would be missed', () => {
    expect(tags.map(({ name }) => name).filter((name) => !allowed.includes(name))).toEqual([]);
    for (const { attributes } of tags) {
      for (const rule of (attributes['style'] ?? '').split(';').filter((one) => one !== ''))
        expect(rule.split(':')[0]).toMatch(harmless);
      expect(Object.keys(attributes).filter((name) => /^on|^id$|^role$|^aria/.test(name))).toEqual([]);
    }
    // No colour is set, so whatever contrast the reader's program has, it stays.
    expect(letter.html).not.toMatch(/color:|background/);
    expect(letter.html).toContain('16px');
    expect(letter.html.length).toBeLessThan(100_000);
  });

  test('has links that make sense alone and lead where they may', () => {
    const texts = [...letter.html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)];
    expect(texts.length).toBe(named('a').length);
    for (const [, href, text] of texts) {
      expect(decoded(href!)).toMatch(/^(?:https:\/\/|mailto:)/);
      expect(text!.trim().length).toBeGreaterThan(5);
      expect(text).not.toMatch(/^(?:here|click here|link|this)$/i);
    }
  });

  test('is known by its class and its last line but one', () => {
    expect(named('div').map(({ attributes }) => attributes['class'])).toEqual([markerClass]);
    expect(tokens).toContain(markerLine);
    expect(letter.text.split('\n').filter((line) => line === markerLine).length).toBe(1);
  });

  test('T84: says in both bodies the same', () => {
    const html = letter.html
      .replace(/^[\s\S]*<body>/, '')
      // What a link leads to stands beside its words in the text.
      .replace(/<a href="(https:[^"]*)">([^<]*)<\/a>/g, (_, href: string, text: string) =>
        text.includes('://') ? text : `${text}: ${href}`,
      );
    const fromHtml = words(decoded(html.replace(/<[^>]*>/g, ' ')));
    const fromText = words(letter.text);
    expect(fromHtml).toBe(fromText);
  });

  test('has lines of text that a narrow window shows', () => {
    const long = letter.text.split('\n').filter((line) => line.length > 76 && line.trim().includes(' '));
    expect(long.filter((line) => !line.includes('://'))).toEqual([]);
    expect(letter.text).not.toMatch(/\n{3}|[ \t]\n/);
  });

  test('prints every time with its weekday, date and zone', () => {
    const flat = letter.text.replace(/\n\s*(?:> )?/g, ' ');
    const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
    // "Tuesday 3 March 2026, 14:00–14:30 (Europe/London)", and beside it "14:00 in Europe/London"
    const whole = new RegExp(
      `${weekday} \\d{1,2} [A-Z][a-z]+ \\d{4}, \\d\\d:\\d\\d(?:–\\d\\d:\\d\\d)? \\([A-Z][\\w/+]+\\)|, \\d\\d:\\d\\d in [A-Z][\\w/]+|where it is \\d\\d:\\d\\d now`,
      'g',
    );
    expect(flat.replace(whole, '').match(/\d\d:\d\d/g)).toBeNull();
  });
});
