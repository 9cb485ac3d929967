// Our own letters, as replies quote them. What we know that we wrote is not what the person said, whatever marks their mail
// program puts before it, or none (`field/email.md` R39b). Lines are compared without blanks and emphasis, and wrapped lines
// by containment, since every program breaks lines where it likes.
import { limits } from '../limits.ts';
import type { Line } from './line.ts';

export interface Letters {
  /** There are none to be quoted. */
  readonly none: boolean;
  /** Whether the line is one of ours, or a piece of one. */
  readonly holds: (text: string) => boolean;
  /** Whether `text` goes on with our line where `before` broke off. */
  readonly continues: (before: string, text: string) => boolean;
  /** Whether the two together are one line of ours, which somebody's program broke. */
  readonly completes: (before: string, text: string) => boolean;
}

const noLetters: Letters = { none: true, holds: () => false, continues: () => false, completes: () => false };

/** Short pieces ("Hello", "2.") occur in everybody's mails: they are ours only as whole lines. */
const shortestPiece = 16;
const shortestTail = 4;

export function lettersOf(letters: readonly string[]): Letters {
  if (letters.length === 0) return noLetters;
  let room: number = limits.letters;
  let all = '';
  const whole = new Set<string>();
  for (const letter of letters) {
    if (letter.length > room) continue;
    room -= letter.length;
    const lines = linesOf(letter);
    for (const line of lines) whole.add(line);
    all += `${lines.join('')}\n`;
  }
  whole.delete('');
  // The lines of a quote are looked at several times, and a long exchange holds each several times.
  const squeezes = new Map<string, string>();
  const squeezedOnce = (text: string): string => {
    const done = squeezes.get(text) ?? squeeze(text);
    squeezes.set(text, done);
    return done;
  };
  const holds = (text: string): boolean => {
    const squeezed = squeezedOnce(text);
    return squeezed.length >= shortestPiece ? all.includes(squeezed) : whole.has(squeezed);
  };
  const continues = (before: string, text: string): boolean => {
    const piece = squeezedOnce(text);
    const tail = squeezedOnce(before).slice(-60);
    // An empty line is no line of ours that could go on.
    return piece !== '' && tail.length >= shortestTail && all.includes(tail + piece);
  };
  const completes = (before: string, text: string): boolean => whole.has(squeeze(`${before} ${text}`));
  return { none: false, holds, continues, completes };
}

/** The letters of an event are looked at again with each of its answers. */
const known = new Map<string, readonly string[]>();
const mostKnown = 500;

function linesOf(letter: string): readonly string[] {
  let lines = known.get(letter);
  if (lines === undefined) {
    // An indented line goes on with the one above it.
    lines = squeeze(letter.replace(/\n {2,8}(?=\S)/g, ' ')).split('\n');
    if (known.size >= mostKnown) known.clear();
    known.set(letter, lines);
  }
  return lines;
}

// "> - *2.* Tuesday" → "2.tuesday": programs add marks, bullets and emphasis, and break lines elsewhere
const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\S\n>]*(?:>[^\S\n]*)*[-•·–][ \t]/gm, '')
    .replace(/[ \t\r>*_|]+/g, '');

// 2. Tuesday 3 March 2026, 14:00–14:30 (Europe/London)   (`interfaces.md`, Mail), also as "- *2.* Tuesday …"
const slotLine =
  /^[\s>*_•·-]{0,12}(\d{1,3})[.)][*_]{0,2}\s{1,4}(?=.{0,60}\d{1,2}[:.]\d\d).{8,120}?\([A-Z][\w+/-]{1,40}\)/;

export interface SlotLine {
  readonly label: string;
  /** Up to the zone; what stands behind may be ours (a second zone) or somebody's answer. */
  readonly head: string;
}

/** The numbered line of a slot in a letter of ours, as it stands in a quote. */
export function slotLineOf(text: string): SlotLine | undefined {
  const parts = slotLine.exec(text);
  return parts === null ? undefined : { label: parts[1]!, head: parts[0] };
}

/** Which of the lines asked for are ours, wrapped ones included. */
export function ownLines(lines: readonly Line[], asked: (at: number) => boolean, letters: Letters): readonly boolean[] {
  let before = '';
  return lines.map(({ text }, at) => {
    const is =
      !letters.none &&
      asked(at) &&
      text !== '' &&
      (letters.holds(text) || (before !== '' && letters.continues(before, text)));
    before = is ? text : '';
    return is;
  });
}
