// Text from outside, made harmless once at the border: no control characters, no invisible direction marks.
import type { Brand } from './ids.ts';

/** One line, trimmed, capped, without anything that could start a new header or turn the reading direction. */
export type SafeText = Brand<string, 'SafeText'>;

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
// Zero-width characters, bidi marks and overrides, the byte order mark: invisible, and able to hide or turn words.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

// `Re: Budget review`: nothing in it but single blanks and what ASCII can show.
const plainLine = /^(?:[!-~]+ )*[!-~]+$/;

/** @param most characters kept; the rest is cut. */
export function safeLine(text: string, most: number): SafeText {
  if (text.length <= most && plainLine.test(text)) return text as SafeText;
  const line = text.normalize('NFC').replace(controls, '').replace(invisible, '').replace(/\s+/g, ' ').trim();
  return cut(line, most) as SafeText;
}

/** Several lines: as `safeLine`, but line breaks stay. */
export function safeLines(text: string, most: number): SafeText {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(controls, '').replace(invisible, '');
  return cut(lines.trim(), most) as SafeText;
}

// Never in the middle of a surrogate pair.
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return text.slice(0, end).trimEnd();
}

/** The limits of `field/reliability.md` section 4. */
export const longest = { title: 200, description: 4000, name: 64, place: 200, category: 64 } as const;
