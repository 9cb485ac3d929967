// Which of a mail's parts are what the person wrote. Texts first: HTML is asked only where there is no text, or where the
// text says no more than "view this in HTML" (`field/email.md` R32, R35). What stands in an attached mail is somebody else's.
import { linesOfHtml } from './html/lines.ts';
import { limits } from './limits.ts';
import { type Part, textOf } from './part.ts';
import { type Line, linesOf } from './said/line.ts';

/** The lines of the mail, as far as they are text. */
export function bodyLines(parts: readonly Part[]): Line[] {
  const shown = parts.filter(({ attached, type }) => !attached && (type === 'text/plain' || type === 'text/html'));
  // HTML before text is no pair of alternatives: the text is a footer that a list or a scanner has added.
  const first = shown.find((part) => !isEmpty(part)) ?? shown[0];
  if (first === undefined) return [];
  if (first.type === 'text/html')
    return shown.flatMap((part) => (part.type === 'text/html' ? linesOfPart(part) : footerLines(part)));
  return shown.filter(({ type }) => type === 'text/plain').flatMap(linesOfPart);
}

const linesOfPart = (part: Part): Line[] =>
  part.type === 'text/html' ? linesOfHtml(textOf(part, limits.html)) : linesOf(textOf(part));

const footerLines = (part: Part): Line[] => linesOf(textOf(part)).map((line) => ({ ...line, mark: 'signature' }));

// This message is in HTML. Please use a mail program that can show it.
const placeholder = /^.{0,80}\b(?:html|browser)\b.{0,200}$/is;

function isEmpty(part: Part): boolean {
  const bytes = part.content();
  if (part.type !== 'text/plain') return bytes.length === 0;
  // More than a line or two is no placeholder; only then is the text worth decoding twice.
  if (bytes.length > 400) return false;
  const text = textOf(part).trim();
  return text === '' || (/\b(?:view|support|enable|display|show|read|open)/i.test(text) && placeholder.test(text));
}
