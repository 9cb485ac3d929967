// What is over: "Our team won by 3 points on Thursday night" names a day that no answer is about.
import type { Token } from '../atoms.ts';
import { namesSlot } from './borders.ts';
import { isHeaded } from './chatter.ts';
import type { Clause } from './clauses.ts';
import { isApart, neighbours } from './neighbours.ts';
import type { Telling } from './telling.ts';

/** Words by which an unread clause tells of what is over, and words with which it may speak of what comes. */
export interface HistoryWords {
  /** Verbs in the past that arrange nothing: "won", "was"; not "booked". */
  readonly past: ReadonlySet<string>;
  /** "ago": whatever else the clause says, it is over. */
  readonly ago: ReadonlySet<string>;
  /** "is", "will", "have": the clause says how things stand. */
  readonly present: ReadonlySet<string>;
  /** "has", "have been": before a verb of the past they tell of what is over, too. */
  readonly perfect: ReadonlySet<string>;
  /** Words that speak of availability elsewhere, and in a story of anything: "both", "good". */
  readonly plain: ReadonlySet<string>;
}

/** Whether a clause that no phrase fits only tells what happened, as far as it names anything. */
export function isHistory(told: Telling, clause: Clause): boolean {
  // "Was Tuesday taken?"
  if (told.sentence.question) return false;
  const { history, cues } = told.language;
  const words = told.tokensOf(clause);
  // "Wednesday was the better one"; "on Tuesday I fell off the ladder"
  const { fresh, determiners } = told.language;
  const subject = words[words.findIndex(namesSlot) + 1];
  const ofSomebody =
    subject?.atom === undefined && (fresh.has(subject?.word ?? '') || determiners.has(subject?.word ?? ''));
  const speaks = (token: Token): boolean => isWord(token, cues) && !(ofSomebody && isWord(token, history.plain));
  if (isHeaded(told, clause) && words.some(speaks)) return false;
  // "The boiler died on Tuesday | and the man came on Thursday | so we all shiver"
  const parts = partsOf(words, told).filter((part) => part.some(namesSlot));
  const timed = parts.filter((part) => part.some(({ atom }) => atom?.kind === 'time'));
  // "Our team came 2nd in the quiz, by one point"
  const telling = timed.length > 0 ? timed : parts.slice(0, 1);
  const begins = words.findIndex((token) => isWord(token, history.past)) > 0;
  return (
    begins && telling.length > 0 && telling.every((part, at) => isOver(part, told) || (at > 0 && goesOn(part, told)))
  );
}

// "… I was on my fourth coffee | and by noon on the floor": with no verb of its own it has that of the words before it.
function goesOn(words: readonly Token[], { language: { history, cues, loose, writers } }: Telling): boolean {
  return !words.some(
    (token) =>
      [cues, history.present, loose.yes, loose.no].some((all) => isWord(token, all) && !isWord(token, history.plain)) ||
      isWord(token, loose.modal) ||
      writers.has(token.word) ||
      mayHedge(token),
  );
}

/** "By 11 | I was on my fourth coffee": a name that leads, without a sign, what tells of the past. */
export function leadsStory(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  const story = next?.sense === undefined || (next.sense.say === 'nothing' && next.sense.note === undefined);
  if (clause.end - clause.begin > 2 || clause.modifiers.length > 0) return false;
  if (next === undefined || !story || clause.join !== undefined || isApart(told, clause, next)) return false;
  // Of what is named behind it, the first part tells.
  const [first] = partsOf(told.tokensOf(next), told);
  // "Tuesday | I had planned to be away"
  const { yes, no } = told.language.loose;
  const verb = first!.findIndex((token) => isWord(token, told.language.history.past));
  if (verb < 1 || verb > 3) return false;
  if (first!.some((token) => isWord(token, yes) || isWord(token, no))) return false;
  return !told.sentence.question && isOver(first!, told);
}

function isOver(words: readonly Token[], { language: { history, cues } }: Telling): boolean {
  if (!words.some((token) => isWord(token, history.past))) return false;
  if (words.some((token) => isWord(token, history.ago))) return true;
  return (
    !words.some(
      (token, at) =>
        (isWord(token, cues) && !isWord(token, history.plain)) ||
        (isWord(token, history.present) && !isPerfect(words, at, history)) ||
        mayHedge(token),
    ) &&
    // "I was hoping for Tuesday"
    !words.some(({ word }, at) => isWord(words[at - 1], history.past) && word.endsWith('ing'))
  );
}

function partsOf(words: readonly Token[], { language: { joins } }: Telling): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of words) {
    if (token.atom === undefined && (/^[,;]$/.test(token.word) || joins.has(token.word))) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** "My colleague had twins on the 5th, both well": what stands behind a story in its sentence and names no time belongs to it. */
export function endsStory(told: Telling, clause: Clause): boolean {
  const { before } = neighbours(told, clause);
  if (before === undefined || before.sense !== undefined || clause.join === 'but') return false;
  const names = told.tokensOf(clause).filter(namesSlot);
  return (
    names.every(({ atom }) => atom?.kind !== 'time') &&
    !told.tokensOf(clause).some(({ word, atom }) => atom === undefined && told.language.writers.has(word)) &&
    isHistory(told, before)
  );
}

// "has just failed", "have been sold"
const isPerfect = (words: readonly Token[], at: number, { past, perfect }: HistoryWords): boolean =>
  isWord(words[at], perfect) && words.slice(at + 1, at + 4).some((token) => isWord(token, past));

const mayHedge = ({ atom }: Token): boolean =>
  atom?.kind === 'modifier' &&
  (atom.modifier.hedge !== undefined || atom.modifier.please === true || atom.modifier.instead === true);

const isWord = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && token.atom === undefined && words.has(token.word);
