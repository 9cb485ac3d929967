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
  labelRuns(lines, cut, slots, letters, answers);
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
  letters: Letters,
  answers: Map<number, string>,
): void {
  let interleaved = false;
  let kept = 0;
  let label: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const { text, depth } = lines[at]!;
    if (text === '') continue;
    if (cut[at]) {
      const slot = depth <= 1 ? slots.get(at) : undefined;
      if (slot !== undefined || label === undefined || !goesOn(lines, at, letters)) label = slot;
      if (slots.has(at)) kept++;
      continue;
    }
    const isAmid = label !== undefined && (interleaved || kept === 1 || listGoesOn(slots, at, label));
    if (isAmid && !namesSlots.test(text)) {
      answers.set(at, `${label}: ${text}`);
      interleaved = true;
    }
    label = undefined;
    kept = 0;
  }
}

/** Whether the next slot line below has a higher number: another list, of another letter, begins anew. */
function listGoesOn(slots: ReadonlyMap<number, string>, at: number, label: string): boolean {
  for (const [line, next] of slots) if (line > at) return Number(next) > Number(label);
  return false;
}

// "> 3. Thursday 5 March 2026, 10:00–10:30 (Europe/Berlin), 09:00 in" / ">    Europe/London": a slot line in two
const goesOn = (lines: readonly Line[], at: number, letters: Letters): boolean =>
  lines[at - 1]!.text !== '' &&
  (/^[> ]*>\s{3,}\S/.test(lines[at]!.raw) || letters.completes(lines[at - 1]!.text, lines[at]!.text));

// "> 2. Tuesday 3 March 2026, 14:00–14:30 (Europe/London) - yes": what is behind our own words on the line
function behindSlot(text: string, letters: Letters): string {
  let own = slotLineOf(text)?.head.length ?? text.length;
  if (letters.holds(text) || !letters.holds(text.slice(0, own))) return '';
  // Each beginning of what is ours is ours, so the end of it is found by halving.
  for (let foreign = text.length; foreign - own > 1; ) {
    const middle = (own + foreign) >> 1;
    if (letters.holds(text.slice(0, middle))) own = middle;
    else foreign = middle;
  }
  // "really good" may begin like our next line does.
  if (/^\w/.test(text.slice(own))) own = text.lastIndexOf(' ', own);
  const rest = text.slice(own);
  // "…: yes" is how our receipts repeat an answer that we have.
  return rest.length > mostBehind || /^\s?:/.test(rest) ? '' : rest.replace(/^[\s>=–—-]{1,20}/, '');
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
    if (at === slot + 1 && goesOn(lines, at, letters)) continue;
    if (letters.holds(text) || letters.continues(lines[at - 1]!.text, text)) return found;
    if (text.length > 300 || hasLink(text) || hasAddress(text)) return [];
    found.push(at);
  }
  return [];
}
