// Answers between the lines of our own letter. "yes" means something only with the line it stands under, so the slot's number
// is put before it: `2: yes`, which reads like any other answer.
import { hasAddress, hasLink } from './evidence.ts';
import { type Letters, slotLineOf } from './letter.ts';
import type { Line } from './line.ts';
import type { Quotes } from './quote.ts';

/** Texts to say in place of lines, by line: answers found inside the quote, and labels put before those under it. */
export function inlineAnswers(
  lines: readonly Line[],
  { old, rest }: Quotes,
  letters: Letters,
): ReadonlyMap<number, string> {
  const slots = slotsIn(lines, old);
  const answers = new Map<number, string>();
  if (slots.size === 0) return answers;
  labelRuns(lines, old, slots, answers);
  for (const [at, label] of slots) {
    if (lines[at]!.depth > 1 || (at >= rest && isPastFirstLetter(lines, rest, at))) continue;
    const behind = behindSlot(lines[at]!.text, letters);
    if (behind !== '') answers.set(at, `${label}: ${behind}`);
    else underSlot(lines, old, at, label, letters, answers);
  }
  return answers;
}

function slotsIn(lines: readonly Line[], old: readonly boolean[]): Map<number, string> {
  const slots = new Map<number, string>();
  lines.forEach(({ text }, at) => {
    if (!old[at] || text.length < 20) return;
    const slot = slotLineOf(text);
    if (slot !== undefined) slots.set(at, slot.label);
  });
  return slots;
}

// "2 works", "all but 3", "none": an answer that names its slots itself.
const namesSlots = /^(?:#?\d|all\b|any\b|both\b|none\b|either\b|neither\b|every)/i;

/** Text of the person under a quoted slot line: labelled when the letter goes on below it, or when that line alone was kept. */
function labelRuns(
  lines: readonly Line[],
  old: readonly boolean[],
  slots: ReadonlyMap<number, string>,
  answers: Map<number, string>,
): void {
  const last = Math.max(...slots.keys());
  let interleaved = false;
  let kept = 0;
  let label: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const { text, depth } = lines[at]!;
    if (text === '') continue;
    if (old[at]) {
      label = depth <= 1 ? slots.get(at) : undefined;
      if (slots.has(at)) kept++;
      continue;
    }
    if (label !== undefined && (interleaved || at < last || kept === 1) && !namesSlots.test(text)) {
      answers.set(at, `${label}: ${text}`);
      interleaved = true;
    }
    label = undefined;
    kept = 0;
  }
}

// "> 2. Tuesday 3 March 2026, 14:00–14:30 (Europe/London) - yes": what is behind our own words on the line
function behindSlot(text: string, letters: Letters): string {
  if (letters.holds(text)) return '';
  const words = text.split(/\s+/);
  for (let end = words.length - 1; end > 3 && end > words.length - 40; end--)
    if (letters.holds(words.slice(0, end).join(' ')))
      return words
        .slice(end)
        .join(' ')
        .replace(/^[\s>:=–—-]+/, '');
  return '';
}

/** Typed inside the quote, at its own depth: foreign lines between a slot line of ours and the next line of ours. */
function underSlot(
  lines: readonly Line[],
  old: readonly boolean[],
  slot: number,
  label: string,
  letters: Letters,
  answers: Map<number, string>,
): void {
  if (!letters.holds(lines[slot]!.text)) return;
  const found: number[] = [];
  for (let at = slot + 1; at < lines.length && at < slot + 8; at++) {
    const { text, depth } = lines[at]!;
    if (text === '') continue;
    if (!old[at] || depth !== lines[slot]!.depth) return;
    if (letters.holds(text)) {
      for (const [index, line] of found.entries())
        answers.set(line, index === 0 ? `${label}: ${lines[line]!.text}` : lines[line]!.text);
      return;
    }
    if (letters.continues(lines[at - 1]!.text, text) || text.length > 300 || hasLink(text) || hasAddress(text)) return;
    found.push(at);
  }
}

// Below a second header the letter is quoted in somebody's older mail, and the answers in it are theirs.
function isPastFirstLetter(lines: readonly Line[], rest: number, at: number): boolean {
  let headers = 0;
  for (let i = rest; i < at; i++)
    if (/^[*\s]{0,3}[^\s:：]{1,20}\s?[:：].{0,80}@/.test(lines[i]!.text) && !/@/.test(lines[i - 1]?.text ?? ''))
      headers++;
  return headers > 2;
}
