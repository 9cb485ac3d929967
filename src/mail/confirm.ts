// A text part without any quote in it may hold one all the same: Outlook marks nothing there, and says it in the HTML. So
// where a reply seems to be all new, the HTML is asked for the place of the cut; its words are never taken (`field/email.md`
// R35), since a text and an HTML that disagree are somebody's trick.
import { linesOfHtml } from './html/lines.ts';
import { limits } from './limits.ts';
import { type Part, textOf } from './part.ts';
import type { Known } from './said/quote.ts';
import { type Trimmed, trimReply } from './said/trim.ts';

export function confirmedByHtml(text: Trimmed, parts: readonly Part[], known: Known): Trimmed {
  const html = parts.find(({ type, attached }) => type === 'text/html' && !attached);
  if (text.quoted !== '' || text.said === '' || html === undefined) return text;
  const other = trimReply(linesOfHtml(textOf(html, limits.html)), known);
  const cut = other.quoted === '' ? 0 : endOf(letters(other.said), text.said);
  return cut === 0 || cut >= text.said.length
    ? text
    : { said: text.said.slice(0, cut).trimEnd(), quoted: text.said.slice(cut).trim(), forwarded: other.forwarded };
}

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);
const letters = (text: string): readonly string[] => [...text].filter(isLetter);

/** Where `text` has said what `beginning` says, letter for letter; 0 when it does not begin so. */
function endOf(beginning: readonly string[], text: string): number {
  let at = 0;
  let end = 0;
  for (const letter of text) {
    end += letter.length;
    if (!isLetter(letter)) continue;
    if (letter !== beginning[at]) return 0;
    if (++at === beginning.length) return endOfLine(text, end);
  }
  return 0;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
