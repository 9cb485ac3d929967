// What a decision without a name decides: "2 has won, lock it in" that slot, "please confirm" the meeting, and the bot chooses.
import type { Clause } from './clauses.ts';
import { isNamed } from './doubting.ts';
import { neighbours } from './neighbours.ts';
import type { Telling } from './telling.ts';

/** `decided`: by the clause before it, already; `slot`: the one spoken of just before; `meeting`: any of its slots. */
export type Pointing = 'decided' | 'slot' | 'meeting' | 'doubtful';

/** Whether a "confirm" without a name means the slot spoken of, the meeting, or what is decided already. */
export function pointsAt(told: Telling, clause: Clause): Pointing {
  // "Friday it is, please book it"
  if (told.actions.at(-1)?.action.do === 'confirm' && !told.pending.corrects) return 'decided';
  speakOfBefore(told, clause);
  if (told.topicOfSentence === undefined) return 'meeting';
  // "The last mail went out on Friday, so confirm it"
  if (told.topic?.by === 'unread') return isFavoured(told, clause) ? 'slot' : 'doubtful';
  // "Tuesday is gone, so confirm"
  if (told.lastHere?.base === 'no') return 'doubtful';
  return has(told, clause, told.language.pointing) ? 'slot' : 'meeting';
}

// "Nobody minds the last one, so let's go with that", "Friday suits everyone, so book it", and not "Nobody can do Friday, so"
function isFavoured(told: Telling, clause: Clause): boolean {
  const { yes, no, turn } = told.language.loose;
  const { before } = neighbours(told, clause);
  const spoken = before === undefined ? [] : told.tokensOf(before).map(({ word }) => word);
  const leads = before?.sense?.say === 'nothing' && before.sense.topic === true;
  const speaksFor = leads || has(told, clause, told.language.stressed) || spoken.some((word) => yes.has(word));
  return speaksFor && !spoken.some((word) => no.has(word) || turn.has(word));
}

const has = (told: Telling, clause: Clause, words: ReadonlySet<string>): boolean =>
  told.tokensOf(clause).some(({ word }) => words.has(word));

/** "Everybody can make the 26th, so": what was passed over may be what "it" points to. */
export function speakOfBefore(told: Telling, clause: Clause): void {
  const { before } = neighbours(told, clause);
  const ref = before?.sense?.say === 'nothing' ? told.namedIn(before) : undefined;
  if (ref !== undefined && isNamed(ref)) told.speakOf(ref, 'unread');
}
