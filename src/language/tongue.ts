// What a language brings along for reading times: its phrases and the words between them.
import type { Parser } from 'chrono-node/en';
import type { JoinWords } from './joins/words.ts';

export interface Tongue {
  /** In the order in which they count where two read the same words at the same length. */
  readonly phrases: readonly Parser[];
  readonly joins: JoinWords;
}
