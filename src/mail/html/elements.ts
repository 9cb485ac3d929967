// What elements do to lines.
import type { Attributes } from './tokens.ts';

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const voids = named('br hr img meta link input area base col wbr embed param source');
export const blocks = named(
  `address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section table tr ul`,
);
/** A new one ends the one before it. */
export const selfEnding = named('p li td th tr dd dt option');
/** Elements that stand apart by an empty line. */
export const spaced = named('p h1 h2 h3 h4 h5 h6 ul ol blockquote table pre');

// Word sets each line as a paragraph without margins; an empty line is one of its own.
export const isTight = (name: string, attributes: Attributes): boolean =>
  name === 'p' &&
  (/Mso/.test(attributes().get('class') ?? '') ||
    /margin(?:-top|-bottom)?\s*:\s*0/i.test(attributes().get('style') ?? ''));

// <ul style="list-style:none">: the entries bring their own numbers
export const hasNoMarkers = (attributes: Attributes): boolean =>
  /list-style(?:-type)?\s*:\s*none/i.test(attributes().get('style') ?? '');

// Gmail and Outlook put emoji as pictures with the character as their alternative text.
export const emojiOf = (alt: string | undefined): string =>
  alt !== undefined && alt.length <= 8 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
