// A clause that no phrase fits: what it may be about, and what is done with it.
import type { Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import { onlyAtAPinch } from './conditions.ts';
import { thinkAgain } from './correcting.ts';
import { isInside } from './cutting.ts';
import { doubt, isNamed } from './doubting.ts';
import { isHistory, leadsStory } from './history.ts';
import { looseStance } from './loose.ts';
import { neighbours } from './neighbours.ts';
import { state } from './stating.ts';
import type { Telling } from './telling.ts';

/** What becomes of a clause that no phrase fits: a story, a doubt, or a stance told by its single words. */
export function readUnread(told: Telling, clause: Clause): void {
  thinkAgain(told, clause);
  told.adjacent = false;
  const ref = told.namedIn(clause);
  told.message = true;
  if (ref === undefined) {
    onlyAtAPinch(told, clause);
    return;
  }
  const leads = told.tokensOf(clause).every(({ atom }) => atom !== undefined) && leadsStory(told, clause);
  if (leads || isHistory(told, clause)) return isNamed(ref) ? told.speakOf(ref, 'unread') : undefined;
  const { tokens, question } = told.sentence;
  // "I cannot be there on any of the days"
  if (!isNamed(ref)) {
    const { cues, plainCues } = told.language;
    const speaks = ({ word, atom }: Token): boolean => atom === undefined && cues.has(word) && !plainCues.has(word);
    if (told.tokensOf(clause).some(speaks)) doubt(told, clause, { kind: 'everything' });
    return;
  }
  told.speakOf(ref, 'unread');
  // "Not sure I'd survive Monday, but Tuesday is fine": what led this clause is said of it alone.
  told.pending = {};
  // "On Friday I will be dead but available"
  const turns = neighbours(told, clause).next?.join === 'but';
  // "when the kids | are away on Monday"
  const stance = question || turns || isInside(told, clause) ? undefined : looseStance(tokens, clause, told.language);
  if (stance === undefined) doubt(told, clause, ref);
  else state(told, { ...clause, family: 'loose' }, ref, stance, false, { loose: true });
}
