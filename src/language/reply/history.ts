// What is over: "Our team won by 3 points on Thursday night" names a day that no answer is about.
import type { Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import type { Telling } from './telling.ts';
import { saysSomething } from './weighing.ts';

/** Words by which an unread clause tells of what is over, and words with which it may speak of what comes. */
export interface HistoryWords {
  /** Verbs in the past that arrange nothing: "won", "was"; not "booked". */
  readonly past: ReadonlySet<string>;
  /** "is", "will", "have": the clause says how things stand. */
  readonly present: ReadonlySet<string>;
}

/** Whether a clause that no phrase fits only tells what happened. */
export function isHistory(told: Telling, clause: Clause): boolean {
  const { history, cues } = told.language;
  const words = told.tokensOf(clause);
  const first = words.findIndex((token) => isWord(token, history.past));
  // "Was Tuesday taken?"
  if (first < 1 || told.sentence.question) return false;
  return (
    !words.some((token) => isWord(token, cues) || isWord(token, history.present) || saysSomething(token)) &&
    // "I was hoping for Tuesday"
    !words.some(({ word }, at) => isWord(words[at - 1], history.past) && word.endsWith('ing'))
  );
}

const isWord = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && token.atom === undefined && words.has(token.word);
