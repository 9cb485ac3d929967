// What cannot be read with certainty: kept with its words and with what it names, so that it can be asked about.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import { countsThings, goesOnOfOthers, isOfThird, isTalk } from './chatter.ts';
import type { Clause } from './clauses.ts';
import { isHistory } from './history.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Doubt, DoubtRule } from './said.ts';
import type { Telling } from './telling.ts';

/**
 * Keeps a clause as a doubt, under the rule that makes it one.
 * @param ref what it may be said of.
 */
export function doubt(
  told: Telling,
  clause: Clause,
  ref: Ref | undefined = told.refIn(clause, 'R'),
  cause: DoubtRule = 'unread',
): void {
  told.adjacent = false;
  doubtTopic(told, clause);
  if (ref !== undefined && isNamed(ref)) told.speakOf(ref, 'unread');
  const { tokens, clauses } = told.sentence;
  const { begin, end } = told.place(clause);
  const hopeful = mayHope(told, clause);
  const rule = isOfOthers(told, clause, cause) ? 'others' : cause;
  const whole = clauses.length === 1 && clauses[0] === clause;
  told.doubts.push({
    begin: whole ? tokens[0]!.begin : begin,
    end: whole ? Math.max(end, tokens.at(-1)!.end) : end,
    ...(ref && { ref }),
    rule,
    ...(rule === 'retracted' && { refuses: false }),
    cued:
      clause.sense !== undefined ||
      told.sentence.question ||
      told.tokensOf(clause).some((token) => isCue(token, told.language.cues)) ||
      isHeaded(told.tokensOf(clause)) ||
      namesAgain(told.tokensOf(clause)) ||
      // "Friday | let me check with the boss"
      told.tokensOf(clause).every(({ atom }) => atom?.kind === 'time' || atom?.kind === 'labels'),
    hopeful,
    ...(ref && cause === 'unread' && clause.sense === undefined && chatter(told, clause, ref, hopeful)),
    ...(rule === 'others' && cause === 'unread' && { chatter: 'talk' as const }),
    forward:
      clause.sense !== undefined ||
      told.sentence.question ||
      told.tokensOf(clause).some(({ word, atom }) => atom === undefined && told.language.forward.has(word)),
  });
}

// "On Thursday at 9 she bites the postman"; ", Monday to Thursday" behind "their helpline is open from 9 to 5"
const isOfOthers = (told: Telling, clause: Clause, cause: DoubtRule): boolean =>
  cause === 'unread'
    ? clause.sense === undefined && isOfThird(told, clause)
    : /^(?:bare-name|contrast)$/.test(cause) && told.lastHere === undefined && goesOnOfOthers(told, clause);

const mayHope = (told: Telling, clause: Clause): boolean =>
  clause.sense !== undefined ||
  clause.join === 'but' ||
  told.sentence.question ||
  told
    .tokensOf(clause)
    .some((token, at, all) => all[at - 1]?.word !== 'less' && isHopeful(token, all[at + 1], told.language));

function chatter(told: Telling, clause: Clause, ref: Ref, hopeful: boolean): Partial<Pick<Doubt, 'chatter'>> {
  if (countsThings(told, clause, ref)) return { chatter: 'numbers' };
  return !hopeful && isTalk(told, clause, ref) ? { chatter: 'talk' } : {};
}

/** So few words are said of what begins them. */
const few = 6;

// "Tuesday, faute de mieux: both times": so is what names it twice.
const namesAgain = ([name, ...more]: readonly Token[]): boolean =>
  name?.atom?.kind === 'time' &&
  more.length < few &&
  more.some(({ atom }) => atom?.kind === 'all' || atom?.kind === 'none');

// "Mon 11.30: pushing it": whatever it is, it is said of that slot.
const isHeaded = ([name, sign]: readonly Token[]): boolean =>
  /^(?:time|labels|positions)$/.test(name?.atom?.kind ?? '') &&
  // "thursday as well frank"
  (sign?.word === ':' ||
    (sign?.atom?.kind === 'modifier' && (sign.atom.modifier.also ?? sign.atom.modifier.sure) === true));

// "Monday I'm tied up until 10:30": if that is doubtful, so is what it is said of.
function doubtTopic(told: Telling, clause: Clause): void {
  const last = told.lastHere;
  const { tokens } = told.sentence;
  if (last === undefined || !last.bare) return;
  const between = tokens.filter(({ begin, end }) => begin >= last.end && end <= tokens[clause.begin]!.begin);
  if (!between.every(({ word }) => /^[-:,]$/.test(word))) return;
  told.statements.pop();
  told.doubts.push({ begin: last.begin, end: last.end, ref: last.ref, rule: 'bare-name', cued: true });
}

const isCue = ({ word, atom }: Token, cues: ReadonlySet<string>): boolean =>
  atom === undefined
    ? cues.has(word)
    : atom.kind === 'modifier' && (atom.modifier.hedge !== undefined || atom.modifier.only === true);

// "I'd be free"; not "I pick the kids up at half three".
const isHopeful = ({ word, atom }: Token, next: Token | undefined, { loose, determiners }: Language): boolean =>
  atom === undefined
    ? loose.yes.has(word) && !(next?.atom === undefined && determiners.has(next?.word ?? ''))
    : atom.kind === 'modifier' && (atom.modifier.hedge !== undefined || atom.modifier.only === true);

const isOfWriter = (told: Telling, clause: Clause): boolean =>
  told.tokensOf(clause).some(({ word, atom }) => atom === undefined && told.language.writers.has(word));

/** What others can or want: it may be why the writer says nothing of those slots, or an assistant's answer for the chief. */
export function othersSay(told: Telling, clause: Clause, answer: boolean): void {
  told.message = true;
  const ref = told.namedIn(clause);
  if (ref === undefined || !isNamed(ref) || isHistory(told, clause)) return;
  told.speakOf(ref, 'unread');
  told.doubts.push({
    ...told.place(clause),
    ref,
    rule: answer ? 'answer-of-others' : 'others',
    cued: true,
    // "The permit number is 5 5 1 2"; "the vicar is away on Tuesday", where "my train leaves on Tuesday" may be why of more
    ...(countsThings(told, clause, ref)
      ? { chatter: 'numbers' as const }
      : !answer && !isOfWriter(told, clause) && { chatter: 'talk' as const }),
  });
}

/** Said of other things, as far as one can tell: where silence would be a yes, the slots that it names stay open. */
export function passOver(told: Telling, clause: Clause, topic: boolean, later: boolean): void {
  const ref = told.namedIn(clause);
  // "Let me get back to you on the others"
  const rest = later && ref !== undefined && namingsOf(ref).some(({ kind }) => kind === 'rest');
  if (ref === undefined || !(isNamed(ref) || rest)) return;
  if (topic) told.speakOf(ref, 'unread');
  told.doubts.push({ ...told.place(clause), ref, rule: 'passed-over', cued: false });
}

/** "if we shift it to 3": what was said just before holds for another time than shown. */
export function shift(told: Telling, clause: Clause): void {
  const last = told.lastHere === undefined ? undefined : told.statements.pop();
  const { begin, end } = told.place(clause);
  told.doubts.push({
    begin: last?.begin ?? begin,
    end,
    ref: last?.ref ?? { kind: 'everything' },
    rule: 'taken-back',
    cued: true,
  });
}

/** Whether it names a time or a slot, more than "any" and "the others". */
export const isNamed = (ref: Ref): boolean =>
  namingsOf(ref).some(({ kind }) => kind === 'time' || kind === 'labels' || kind === 'positions');
