// Answers between the lines of our own letter. "yes" means something only with the line it stands under, so the slot's number
// is put before it: `2: yes`, which reads like any other answer.
import { hasAddress, hasLink } from './evidence.ts';
import { type Letters, slotLineOf } from './letter.ts';
import type { Line } from './line.ts';

/**
 * Texts to say in place of lines, by line: answers found inside the quote, and labels put before those under it.
 * @param rest where old text without marks begins, and where a yet older mail in it does: answers there are somebody else's.
 */
export function inlineAnswers(
  lines: readonly Line[],
  cut: readonly boolean[],
  [begin, end]: readonly [number, number],
  letters: Letters,
): ReadonlyMap<number, string> {
  const slots = slotsIn(lines, cut);
  const answers = new Map<number, string>();
  if (slots.size === 0) return answers;
  labelRuns(lines, cut, slots, answers);
  for (const [at, label] of slots) {
    if (lines[at]!.depth > 1 || (at >= begin && at >= end)) continue;
    const behind = behindSlot(lines[at]!.text, letters);
    if (behind !== '') answers.set(at, `${label}: ${behind}`);
    else
      underSlot(lines, cut, at, at < begin ? begin : end, letters).forEach((line, index) => {
        answers.set(line, index === 0 ? `${label}: ${lines[line]!.text}` : lines[line]!.text);
      });
  }
  return answers;
}

function slotsIn(lines: readonly Line[], cut: readonly boolean[]): Map<number, string> {
  const slots = new Map<number, string>();
  lines.forEach(({ text }, at) => {
    if (!cut[at] || text.length < 20) return;
    const slot = slotLineOf(text);
    if (slot !== undefined) slots.set(at, slot.label);
  });
  return slots;
}

const mostBehind = 300;

// "2 works", "all but 3", "none": an answer that names its slots itself.
const namesSlots = /^(?:#?\d|all\b|any\b|both\b|none\b|either\b|neither\b|every)/i;

/** Text of the person under a quoted slot line: labelled when the letter goes on below it, or when that line alone was kept. */
function labelRuns(
  lines: readonly Line[],
  cut: readonly boolean[],
  slots: ReadonlyMap<number, string>,
  answers: Map<number, string>,
): void {
  const last = [...slots.keys()].at(-1) ?? 0;
  let interleaved = false;
  let kept = 0;
  let label: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const { text, depth } = lines[at]!;
    if (text === '') continue;
    if (cut[at]) {
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
  const head = slotLineOf(text)?.head.length ?? text.length;
  for (let end = text.length; end >= head && end > text.length - mostBehind; end = text.lastIndexOf(' ', end - 1)) {
    if (letters.holds(text.slice(0, end))) return text.slice(end).replace(/^[\s>:=–—-]{1,20}/, '');
  }
  return '';
}

/** Typed inside the quote, at its own depth: foreign lines between a slot line of ours and the next line of ours. */
function underSlot(
  lines: readonly Line[],
  cut: readonly boolean[],
  slot: number,
  end: number,
  letters: Letters,
): readonly number[] {
  const found: number[] = [];
  if (!letters.holds(lines[slot]!.text)) return found;
  for (let at = slot + 1; at < end && at < slot + 8; at++) {
    const { text, depth } = lines[at]!;
    if (text === '') continue;
    if (!cut[at] || depth !== lines[slot]!.depth) return [];
    if (letters.holds(text)) return found;
    if (letters.continues(lines[at - 1]!.text, text) || text.length > 300 || hasLink(text) || hasAddress(text))
      return [];
    found.push(at);
  }
  return [];
}
