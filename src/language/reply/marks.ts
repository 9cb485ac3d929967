// Lists of marks: "Mon ok", "Tue ok", "Wed x". There an x is a cross; behind a lone name it is a kiss.
import type { ReadSentence } from './said.ts';

const longestMarked = 4;

/** "Wed x" */
export const isCrossed = ({ tokens }: Pick<ReadSentence, 'tokens'>): boolean =>
  tokens.length <= longestMarked && tokens.at(-1)?.word === 'x';

/** Whether some lines of the mail are ticked and others crossed. */
export const areMarked = (sentences: readonly ReadSentence[]): boolean =>
  sentences.some(isCrossed) && sentences.some((one) => one.tokens.length <= longestMarked && isTicked(one));

const isTicked = ({ clauses }: ReadSentence): boolean =>
  clauses.length === 1 && clauses[0]!.sense?.say === 'answer' && clauses[0]!.sense.stance === 'yes';
