// A text as lines that know how deeply they are quoted: the form in which plain text and HTML meet.

export interface Line {
  /** As it stood in the mail, marks included: what is kept of a line that is cut. */
  readonly raw: string;
  /** Without quote marks and blanks around it. */
  readonly text: string;
  /** How many quote marks or quoting elements it stands in. */
  readonly depth: number;
  /** What the HTML around it says: it begins a quote that has no marks, is a signature, or introduces a quote. */
  readonly mark?: 'tail' | 'signature' | 'attribution';
}

// Invisible in a mail program, so they may neither hide nor split words: controls, soft hyphens, zero-width characters, direction marks.
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/;
const allInvisible = new RegExp(invisible.source, 'g');
// No-break blanks of any width stand in times and attribution lines ("3:00 PM").
const oddBlank = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const allOddBlanks = new RegExp(oddBlank.source, 'g');

/** Text that looks as it reads. */
export function visible(text: string): string {
  const seen = invisible.test(text) ? text.replace(allInvisible, '') : text;
  return oddBlank.test(seen) ? seen.replace(allOddBlanks, ' ') : seen;
}

/** Lines of a plain text part. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let open = false;
  for (const given of visible(text).split('\n')) {
    // Mailboxes put a mark before "From 3 pm on I am free", which begins like their separator.
    const raw = given.startsWith('>From ') && (lines.at(-1)?.depth ?? 0) === 0 ? given.slice(1) : given;
    const line = lineOf(raw, open);
    lines.push(line);
    open = line.depth === 0 && hasOpenAngle(line.text);
  }
  return lines;
}

const greater = 0x3e;

/** @param tail whether the line before ended inside `<…`, so that this one may begin with its `>`. */
function lineOf(raw: string, tail: boolean): Line {
  const first = raw.charCodeAt(0);
  // Most lines begin with a letter and are done here.
  if (first > 0x40) return { raw, text: raw.trimEnd(), depth: 0 };
  if ((tail && isAttributionTail(raw)) || isArrows(raw)) return { raw, text: raw.trim(), depth: 0 };
  let depth = 0;
  let at = 0;
  for (; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === greater) depth++;
    else if (code !== 0x20 && code !== 0x09) break;
    // An indent of four or more is layout, not a quote.
    else if (depth === 0 && at > 2) break;
  }
  return { raw, text: depth === 0 ? raw.trim() : raw.slice(at).trim(), depth };
}

// "…, Ann Lee <ann@x.test" and on the next line "> wrote:" or ">:"
const isAttributionTail = (raw: string): boolean =>
  /^\s{0,3}>\s{0,3}[^>\s]{0,30}(?: [^>\s]{1,20}){0,3}\s{0,3}[:：]\s{0,3}$/u.test(raw);
// ">>> http://www.x.test <<<" is an ornament.
const isArrows = (raw: string): boolean => raw.startsWith('>>') && raw.trimEnd().endsWith('<<');
const hasOpenAngle = (text: string): boolean => text.lastIndexOf('<') > text.lastIndexOf('>');
