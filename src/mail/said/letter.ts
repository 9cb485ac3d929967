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

export function lettersOf(texts: readonly string[]): Letters {
  if (texts.length === 0) return noLetters;
  let room: number = limits.letters;
  const letters: Letter[] = [];
  for (const text of texts) {
    if (text.length > room) continue;
    room -= text.length;
    letters.push(letterOf(text));
  }
  const hasLine = (line: string): boolean => letters.some(({ lines }) => lines.has(line));
  const hasPiece = (piece: string): boolean => letters.some(({ squeezed }) => squeezed.includes(piece));
  // The lines of a quote are looked at several times, and a long exchange holds each several times.
  const squeezes = new Map<string, string>();
  const squeezedOnce = (text: string): string => {
    const done = squeezes.get(text) ?? squeeze(text);
    squeezes.set(text, done);
    return done;
  };
  const holds = (text: string): boolean => {
    const squeezed = squeezedOnce(text);
    return squeezed.length >= shortestPiece ? hasPiece(squeezed) : hasLine(squeezed);
  };
  const continues = (before: string, text: string): boolean => {
    const piece = squeezedOnce(text);
    const tail = squeezedOnce(before).slice(-60);
    // An empty line is no line of ours that could go on.
    return piece !== '' && tail.length >= shortestTail && hasPiece(tail + piece);
  };
  const completes = (before: string, text: string): boolean => hasLine(squeeze(`${before} ${text}`));
  return { none: false, holds, continues, completes };
}

/** A letter as it is looked at: its lines, and all of them as one. */
interface Letter {
  readonly lines: ReadonlySet<string>;
  readonly squeezed: string;
}

/** The letters of an event are looked at again with each of its answers. The longest known first. */
const known = new Map<string, Letter>();
/** Characters of them: some three thousand letters. */
const mostKnown = 4_000_000;
let length = 0;

function letterOf(text: string): Letter {
  let letter = known.get(text);
  if (letter === undefined) {
    // An indented line goes on with the one above it.
    const lines = squeeze(text.replace(/\n {2,8}(?=\S)/g, ' ')).split('\n');
    letter = { lines: new Set(lines.filter((line) => line !== '')), squeezed: lines.join('') };
    known.set(text, letter);
    length += text.length;
    for (const oldest of known.keys()) {
      if (length <= mostKnown) break;
      known.delete(oldest);
      length -= oldest.length;
    }
  }
  return letter;
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
