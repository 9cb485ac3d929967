// What is said to the bot: "confirm 2", "take 1 off the list", "make it an hour".
import type { Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import { doubt } from './doubting.ts';
import { isExposed, isTail } from './exposure.ts';
import { isApart, neighbours } from './neighbours.ts';
import { pointsAt, speakOfBefore } from './pointing.ts';
import { namingsOf } from './refs.ts';
import type { ReadSentence } from './said.ts';
import type { ActionSense } from './sense.ts';
import { state } from './stating.ts';
import { hoursOfDay, onDayOf } from './swapDays.ts';
import type { Telling } from './telling.ts';
import { namesDaysOnly } from './topics.ts';

/** Keeps an action with the tokens that it names and what it points back to. */
export function order(told: Telling, clause: Clause, action: ActionSense): void {
  const { sentence } = told;
  const unnamed = told.refIn(clause, 'R') === undefined;
  const points = action.do === 'confirm' && unnamed ? pointsAt(told, clause) : undefined;
  if (points === 'decided' || isInvitedAlready(told, clause, action)) return;
  if (points === 'doubtful') return doubt(told, clause);
  if (action.do === 'withdraw' && unnamed && told.topicOfSentence === undefined) speakOfBefore(told, clause);
  const topic = told.topicHere;
  const pointed =
    points === 'slot' || clause.held.some(({ name }) => name === 'topic') || (action.do === 'withdraw' && unnamed);
  // "Slot 1 is gone, please take it off": the first half only says why.
  if (action.do === 'withdraw' && pointed && told.statements.at(-1)?.ref === topic) told.statements.pop();
  if (told.pending.corrects && excludes(told.actions.at(-1)?.action.do, action.do)) told.actions.pop();
  // "Forget it, cancel the meeting": whoever goes on with a decision has not taken the last mail back.
  const last = told.actions.at(-1);
  if (last?.action.do === 'undo' && last.family === 'conditions' && decisions.has(action.do)) told.actions.pop();
  told.pending = {};
  // "Let's do 1. Scratch that. Let's do 2": nothing is left to ask about.
  if (decisions.has(action.do) && told.doubts.at(-1)?.rule === 'retracted') told.doubts.pop();
  const behind = unreadBehind(told, clause);
  const whom = isHeld(clause, 'whom') ? personBefore(told, clause) : [];
  told.actions.push({
    action,
    held: (name) => (name === 'E' && whom.length > 0 ? whom : heldIn(sentence, clause, name)),
    clause: told.tokensOf(clause),
    ...(behind && { behind }),
    ...(pointed && topic && { topic }),
    ...told.place(clause),
  });
  // "Take Tuesday down, it's off the table"
  const named = told.refIn(clause, 'R');
  if (named !== undefined) told.speakOf(named, 'statement');
}

const heldIn = ({ tokens }: ReadSentence, { held }: Clause, name: string): readonly Token[] =>
  held.filter((one) => one.name === name).flatMap(({ begin, end }) => tokens.slice(begin, end));

const isHeld = ({ held }: Clause, name: string): boolean => held.some((one) => one.name === name);

// "tom@example.com has left us, please remove him"
function personBefore({ sentence, before }: Telling, { begin }: Clause): readonly Token[] {
  const earlier = [...(before?.tokens ?? []), ...sentence.tokens.slice(0, begin)];
  return earlier.filter(({ atom }) => atom?.kind === 'address').slice(-1);
}

// "nora@example.com ought to be in on this, can you invite her?"
const isInvitedAlready = (told: Telling, clause: Clause, action: ActionSense): boolean =>
  isHeld(clause, 'whom') && told.actions.at(-1)?.action.do === action.do;

// "Offer Friday at 3 instead of 1, would you"
const isOrder = (told: Telling, clause: Clause): boolean =>
  told.tokensOf(clause).some(({ word }) => told.language.proposing.has(word)) || replaces(told, clause);

// "Replace Tuesday with Thursday at 10": an organizer's Tuesday is off the list.
const replaces = (told: Telling, clause: Clause): boolean =>
  told.tokensOf(clause).some(({ word }) => told.language.replacing.has(word));

const longestTail = 4;

// "Change the title to Roof, third attempt"
function unreadBehind(
  { sentence: { tokens, clauses }, language }: Telling,
  clause: Clause,
): readonly Token[] | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next?.sense !== undefined || next?.join !== undefined || next?.begin !== clause.end + 1) return undefined;
  const words = tokens.slice(next.begin, next.end);
  const goesOn = tokens[clause.end]?.word === ',' && !language.fresh.has(words[0]!.word);
  return goesOn && words.length <= longestTail ? words : undefined;
}

// "Cancel it. Hang on, no - move it"
const excludes = (before: ActionSense['do'] | undefined, after: ActionSense['do']): boolean =>
  before === after || (before !== undefined && decisions.has(before) && decisions.has(after));

const decisions: ReadonlySet<ActionSense['do']> = new Set(['confirm', 'cancel', 'move']);

/** "Could you confirm it?" is a request, "shall I confirm it?" is not. */
export const isRequest = ({ sentence, language }: Telling, action: ActionSense): boolean =>
  action.do !== 'confirm' || sentence.tokens.some(({ word }) => language.requesting.has(word));

/** "let's go with 2": an organizer's decision, anybody else's choice. */
export function settleOn(told: Telling, clause: Clause, question: boolean): void {
  const ref = told.refIn(clause, 'R');
  if (ref === undefined) return;
  if (told.decides === 'no') return state(told, clause, ref, 'yes', question);
  // "We will probably go for Wednesday"
  const wavers = clause.modifiers.some(({ hedge }) => hedge === 'maybe' || hedge === 'probably');
  if (wavers || (question && !isRequest(told, { do: 'confirm' }))) return doubt(told, clause);
  order(told, clause, { do: 'confirm' });
}

/** "Replace bob@example.com with carol@example.com": of a party, words for people. */
export function exchange(told: Telling, clause: Clause, question: boolean): void {
  if (told.decides === 'no') {
    told.message = true;
    return;
  }
  if (question && !isRequest(told, { do: 'confirm' })) return doubt(told, clause);
  for (const [what, whose] of [
    ['remove', 'gone'],
    ['add', 'want'],
  ] as const) {
    const named = told.held(clause, whose);
    const kinds: Readonly<Record<string, string>> = { E: 'address', P: 'person' };
    told.actions.push({
      action: { do: what },
      held: (name) => named.filter(({ atom }) => atom !== undefined && atom.kind === kinds[name]),
      clause: told.tokensOf(clause),
      ...told.place(clause),
    });
  }
}

// "Friday I could do 10 instead of 9, the keeper can't open any earlier": what stands behind the comma is why.
function isLoose(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  return isExposed(told, clause) && (isTail(told, clause) || next === undefined || !isApart(told, clause, next));
}

/** "11 instead of 10"; an organizer's "instead of 1" takes slot 1 off the list. */
export function swap(told: Telling, clause: Clause, question: boolean): void {
  // "in the scale 1:50 instead of 1:100"
  if (isLoose(told, clause) && !(told.decides !== 'no' && isOrder(told, clause)))
    return doubt(told, clause, told.namedIn(clause), 'cut-off');
  const hours = hoursOfDay(told, clause, told.refIn(clause, 'want'), told.refIn(clause, 'gone'));
  // "On Tuesday the 14th, could we do 11 instead of 10": the 10 of that day
  if (
    hours === undefined &&
    told.topicOfSentence !== undefined &&
    told.held(clause, 'gone').some(({ atom }) => atom?.kind === 'labels' && !atom.firm)
  )
    return doubt(told, clause, { kind: 'everything' }, 'cut-off');
  // "both are fine, but the Monday rather than the Thursday": a wish, and no refusal
  if (
    clause.join === 'but' &&
    told.held(clause, 'gone').some(({ atom }) => atom?.kind === 'time' && atom.mention.days !== undefined)
  )
    return doubt(told, clause, told.namedIn(clause), 'contrast');
  const { want, gone } = hours ?? { want: told.refIn(clause, 'want'), gone: told.refIn(clause, 'gone') };
  // "On the 10th, 11 instead of 10": a list of days, or an hour of one
  if (want?.kind === 'list' && gone !== undefined && namesDaysOnly(want) && !namesDaysOnly(gone))
    return doubt(told, clause, { kind: 'everything' }, 'cut-off');
  const takesOff =
    replaces(told, clause) || (gone !== undefined && namingsOf(gone).every(({ kind }) => kind === 'labels'));
  if (gone !== undefined && told.decides !== 'no' && takesOff) {
    const tokens = told.held(clause, 'gone');
    told.actions.push({
      action: { do: 'withdraw' },
      held: (name) => (name === 'R' ? tokens : []),
      clause: [],
      ...told.place(clause),
    });
  } else if (gone !== undefined) state(told, clause, gone, 'no', false);
  if (want !== undefined) state(told, clause, onDayOf(want, gone), 'offer', question);
}
