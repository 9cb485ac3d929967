// Where a person's own words end and their signature begins. A line of dashes may also part two options, and "PS" may follow
// a name, so a cut needs more than a rule: what stands below it must look like nobody's answer.
import { isClosing } from './closing.ts';
import { hasAddress, hasLink, hasPhone, looksLikeAnswer } from './evidence.ts';
import { beginsFooter } from './footer.ts';
import type { Line } from './line.ts';
import { isMobileSignature } from './mobile.ts';

export interface Cut {
  readonly from: number;
  readonly to: number;
}

// --  —  __  ----  ====  ####  ****  ᐧ  (alone on their line; "-- " is the signature mark of RFC 3676)
const rule = /^(?:[-–—_]{2,200}|[—–]|[=*~#+]{4,200}|ᐧ{1,9}|[-_=*~#+–—][-_=*~#+–—\s]{3,200}[-_=*~#+–—])$/;
const isRule = (text: string): boolean => rule.test(text);
/** What is no word either way. */
const isDecoration = (text: string): boolean => /^[-–—_=*~#+ᐧ\s]{2,200}$/.test(text) || isRule(text);
const isSignatureMark = ({ raw }: Line): boolean => raw === '-- ' || raw === '-- \r' || raw === '--';
// "PS: Friday would do too", "P.S. …"
const afterthought = /^p\.?\s?p?\.?s\.?\s?[:.–—-]?\s/i;

const mostSignatureLines = 14;
/** No mail of rules alone may cost the square of its lines. */
const window = 150;

/** Stretches of the lines from `from` up to `to` that are no words of the writer's, in order. */
export function signatureCuts(lines: readonly Line[], from: number, to: number): readonly Cut[] {
  const begin = firstSignature(lines, from, to);
  const cuts = begin < to ? withoutAfterthought(lines, begin, to) : [];
  const end = trimmedEnd(lines, from, begin);
  const block = contactBlock(lines, from, end);
  return block === undefined ? cuts : [{ from: block, to: end }, ...cuts];
}

function firstSignature(lines: readonly Line[], from: number, to: number): number {
  let fenced = false;
  for (let at = from; at < to; at++) {
    const line = lines[at]!;
    const { text } = line;
    // What an element calls a signature is cut anyway, and no more than that.
    if (text === '' || line.mark === 'signature') continue;
    // ``` code ``` is quoted to the letter, rules and all.
    if (text.startsWith('```')) fenced = !fenced;
    if (fenced) continue;
    if (isRule(text)) {
      if (cutsHere(lines, from, at, to)) return at;
    } else if (isMobileSignature(text)) return withNameAbove(lines, from, at);
    else if (beginsFooter(text)) return at;
  }
  return to;
}

// Stavros Niarchos / via mobile;   -Lev. / Sent from my HTC
function withNameAbove(lines: readonly Line[], from: number, at: number): number {
  let above = at - 1;
  while (above > from && lines[above]!.text === '') above--;
  const text = lines[above]?.text ?? '';
  const attached = above === at - 1 && isPersonName(text) && (above === from || lines[above - 1]!.text === '');
  return above >= from && (attached || isDashedName(text)) ? above : at;
}

const isDashedName = (text: string): boolean =>
  /^[-–—]\s?\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{L}{1,20}\.?)?$/u.test(text) && !looksLikeAnswer(text);

/** Whether the rule at `at` parts a signature (or nothing at all) from the text, and not one part of the text from another. */
function cutsHere(lines: readonly Line[], from: number, at: number, to: number): boolean {
  const below = look(lines, at + 1, to);
  if (below.filled === 0 || below.marked) return true;
  const calm = below.answers === 0;
  if (isSignatureMark(lines[at]!)) {
    const meant = lines[at]!.raw !== '--' || calm || below.contacts > 0;
    return meant && isLast(lines, at, to) && below.long < 3;
  }
  if (calm && closesAbove(lines, from, at)) return true;
  if (below.contacts >= 2) return below.answers <= below.contacts && lines[at]!.text.length > 1;
  if (below.footer) return calm;
  const short = below.whole && below.rules === 0 && below.long === 0 && below.filled <= 5;
  // Underscores part no options; other rules need a name below them.
  return calm && short && (/^_{5,}$/.test(lines[at]!.text) || looksLikeName(lines, at, to));
}

interface Below {
  readonly filled: number;
  readonly contacts: number;
  readonly answers: number;
  readonly long: number;
  readonly rules: number;
  readonly footer: boolean;
  /** An element says that it is a signature. */
  readonly marked: boolean;
  /** All of it was looked at. */
  readonly whole: boolean;
}

/** What the next lines are like, as far as a signature reaches. */
function look(lines: readonly Line[], from: number, to: number): Below {
  const seen = { filled: 0, contacts: 0, answers: 0, long: 0, rules: 0, footer: false, marked: false, whole: true };
  for (let i = from; i < to; i++) {
    const { text, mark } = lines[i]!;
    if (text === '') continue;
    if (mark === 'signature') return { ...seen, marked: true };
    if (seen.filled === mostSignatureLines || seen.rules === mostSignatureLines) return { ...seen, whole: false };
    if (isDecoration(text)) {
      seen.rules++;
      continue;
    }
    if (afterthought.test(text)) return seen;
    if (beginsFooter(text) || isListFooter(text)) return { ...seen, footer: true };
    seen.filled++;
    if (hasAddress(text) || hasPhone(text) || hasLink(text)) seen.contacts++;
    else if (text.length > 90) seen.long++;
    else if (looksLikeAnswer(text)) seen.answers++;
  }
  return seen;
}

const isListFooter = (text: string): boolean => /mailing list$/i.test(text);

// "Thanks," or "Best regards, / Ann Lee" right above the rule
function closesAbove(lines: readonly Line[], from: number, at: number): boolean {
  let left = 3;
  for (let i = at - 1; i >= from && left > 0; i--) {
    if (lines[i]!.text === '') continue;
    if (isClosing(lines[i]!.text)) return true;
    left--;
  }
  return false;
}

// Of several "--" lines only the last can be the signature's, unless all of them are.
function isLast(lines: readonly Line[], at: number, to: number): boolean {
  for (let i = at + 1; i < to && i < at + window; i++)
    if (isSignatureMark(lines[i]!)) return lines[at]!.raw.startsWith('-- ');
  return true;
}

// Roman / Bob Smith / Best regards, / rick / *Joe Smith | Director*: short, few words, no sentence
function looksLikeName(lines: readonly Line[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const { text } = lines[i]!;
    if (text === '') continue;
    return text.length <= 60 && text.split(/\s+/).length <= 8 && !/[.?!:]$|^\d|^[#*•-]\s/.test(text);
  }
  return false;
}

// Everything below belongs to the signature, but for a "PS" that comes after it.
function withoutAfterthought(lines: readonly Line[], from: number, to: number): readonly Cut[] {
  for (let at = from + 1; at < to; at++) {
    if (beginsFooter(lines[at]!.text)) break;
    if (!afterthought.test(lines[at]!.text)) continue;
    let end = at;
    while (end < to && lines[end]!.text !== '') end++;
    const rest: Cut[] = end < to ? [{ from: end, to }] : [];
    return [{ from, to: at }, ...rest];
  }
  return [{ from, to }];
}

function trimmedEnd(lines: readonly Line[], from: number, to: number): number {
  let end = to;
  while (end > from && (lines[end - 1]!.text === '' || isDecoration(lines[end - 1]!.text))) end--;
  return end;
}

/** A last paragraph of name, address, phone and site without any rule above it; it needs two of those, and a name on top. */
function contactBlock(lines: readonly Line[], from: number, to: number): number | undefined {
  let begin = to;
  while (begin > from && lines[begin - 1]!.text !== '') begin--;
  if (begin === from || to - begin < 2 || to - begin > mostSignatureLines) return undefined;
  const block = lines.slice(begin, to).map(({ text }) => text);
  const short = block.filter((text) => text.length < 80);
  const contacts = short.filter((text) => waysToReach(text) > 0).length;
  // "T +49 30 1234567 | ann@x.test | www.x.test"
  const crowded = short.some((text) => waysToReach(text) > 2);
  const mobile = block.length === 2 && /^(?:via|sent from) (?:my )?(?:mobile|phone|iphone|android)$/i.test(block[1]!);
  // "Please invite:" above makes it the name and address of a guest.
  let above = begin - 1;
  while (above >= from && lines[above]!.text === '') above--;
  if (above >= from && /[:：]$/.test(lines[above]!.text)) return undefined;
  const named = isPersonName(block[0]!) && !block.some(looksLikeAnswer) && block.every((text) => text.length < 90);
  return named && (contacts >= 2 || crowded || mobile) ? begin : undefined;
}

const waysToReach = (text: string): number => [hasAddress, hasPhone, hasLink].filter((has) => has(text)).length;

// Gina Rossi   *Dr. Ann Lee*   Ann Lee, PhD
const isPersonName = (text: string): boolean =>
  /^[*_\s]{0,2}(?:\p{Lu}[\p{L}.'’-]{0,20}\s{1,2}){1,3}\p{Lu}[\p{L}.'’-]{1,25}(?:,\s.{1,30})?[*_\s]{0,2}$/u.test(text);
