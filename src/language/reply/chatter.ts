// Talk that nobody read and that names a time or a number by the way: "the fire marshal counted 62 people in a room for 50".
import type { Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import { neighbours } from './neighbours.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Telling } from './telling.ts';

/** So many words around a name are rarely said of a slot. */
const many = 8;

const isName = (kind: string | undefined): boolean => /^(?:time|labels|positions|all|none|rest)$/.test(kind ?? '');

/** Whether what an unread clause names are mere numbers, none of them in front: "they want 50 up front, I've said 30". */
export function countsThings(told: Telling, clause: Clause, ref: Ref): boolean {
  const names = namingsOf(ref);
  const mere = names.length > 0 && names.every((one) => one.kind === 'labels' && !one.firm);
  return mere && (!isHeaded(told, clause) || isSpelled(told, clause));
}

// "signed in three copies, one is for you": nobody spells the number of a slot and says nothing of it that fits one.
function isSpelled(told: Telling, clause: Clause): boolean {
  const { cues, loose } = told.language;
  const tokens = told.tokensOf(clause);
  const [first] = tokens;
  const spelled = first?.atom?.kind === 'labels' && first.end - first.begin > 2;
  return spelled && !tokens.some(({ word, atom }) => atom === undefined && (cues.has(word) || loose.no.has(word)));
}

/** Whether an unread clause is long and neither begins with what it names nor calls a slot by its number. */
export function isTalk(told: Telling, clause: Clause, ref: Ref): boolean {
  const words = told.tokensOf(clause).filter(({ word }) => /\p{L}/u.test(word));
  const firm = namingsOf(ref).some((one) => one.kind === 'labels' && one.firm);
  return words.length >= many && !firm && !isHeaded(told, clause);
}

/** "With Thursday …", "and the 2 …": what comes first is what is spoken of. */
export function isHeaded(told: Telling, clause: Clause): boolean {
  const { joins, beforeTime, determiners } = told.language;
  const first = told
    .tokensOf(clause)
    .find(
      ({ word, atom }) =>
        atom !== undefined ||
        !(joins.has(word) || beforeTime.has(word) || determiners.has(word) || /^[^\p{L}]+$/u.test(word)),
    );
  return isName(first?.atom?.kind);
}

/** So few words may be the beginning of anything. */
const few = 3;

/** Whether an unread clause tells of somebody or something else, in words that fit no slot: "Block B gets its windows on Thursday". */
export function isOfThird(told: Telling, clause: Clause): boolean {
  const { cues, history, plainCues, loose, slotNouns, joins, conditional, determiners } = told.language;
  const { writers, persons, turningTo } = told.language;
  if (told.sentence.question || clause.join === 'but' || clause.join === 'reason') return false;
  const tokens = told.tokensOf(clause);
  const words = tokens.filter(({ word, atom }) => atom === undefined && /\p{L}/u.test(word) && !joins.has(word));
  const fits = ({ word }: Token): boolean =>
    writers.has(word) ||
    turningTo.has(word) ||
    (cues.has(word) && !history.plain.has(word) && !plainCues.has(word)) ||
    (loose.yes.has(word) && !history.plain.has(word)) ||
    slotNouns.has(word) ||
    conditional.has(word);
  const firm = tokens.some(({ atom }) => /^(?:labels|positions|all|none|rest)$/.test(atom?.kind ?? ''));
  const hedged = tokens.some(({ atom }) => atom?.kind === 'modifier' && Object.keys(atom.modifier).length > 0);
  // "Got the house full over Tuesday", "picking up the kids on Monday"
  const [first] = words;
  const elliptic =
    first === undefined || first.word.endsWith('ing') || (loose.lead.has(first.word) && !determiners.has(first.word));
  if (elliptic || words.length < few || words.some(fits) || firm || hedged) return false;
  return !isHeaded(told, clause) || persons.has(first.word);
}

/** A bare time behind what is said of others and names a time: "their helpline is open from 9 to 5, Monday to Thursday". */
export function goesOnOfOthers(told: Telling, clause: Clause): boolean {
  const { before } = neighbours(told, clause);
  const ofOthers =
    before?.sense?.say === 'others' || (before?.sense?.say === 'nothing' && before.sense.note === undefined);
  return ofOthers && told.tokensOf(before).some(({ atom }) => atom?.kind === 'time');
}
