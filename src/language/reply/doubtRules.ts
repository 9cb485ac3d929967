// Where an answer that a phrase read is none: what stands beside it was not read and may turn it round. A wrong reading is worse
// than none (`language.md`), so what is doubtful is asked about.
import { isBound, mayBeOtherwise } from './circumstances.ts';
import type { Clause } from './clauses.ts';
import { isContradicted, isCutOff } from './cutting.ts';
import {
  beginsWithPronoun,
  endsWithDay,
  hasNone,
  hasWayOut,
  isHours,
  isLimited,
  isOfOthersBefore,
  isOver,
  isWholeAnswer,
  namesSeveral,
  pointsBack,
  sharesHours,
} from './doubtSigns.ts';
import { goesOnWithTime, isPeriod, isTail } from './exposure.ts';
import { neighbours } from './neighbours.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { DoubtRule } from './said.ts';
import type { Answering } from './sense.ts';
import type { Telling } from './telling.ts';
import { runsOn } from './topics.ts';

interface Answered {
  readonly told: Telling;
  readonly clause: Clause;
  readonly sense: Answering;
  readonly ref: Ref;
}

const rules: readonly { readonly rule: DoubtRule; readonly applies: (answered: Answered) => boolean }[] = [
  {
    // "Monday I'm in town, and I can ring you at 9"
    rule: 'circumstance',
    applies: ({ told, clause, sense, ref }) => sense.implied === true && mayBeOtherwise(told, clause, ref),
  },
  {
    // "On Thursday would | I have to hurry"
    rule: 'cut-off',
    applies: ({ told, clause }) => isCutOff(told, clause) && !runsOnFrom(told, clause),
  },
  {
    // "My availability: slot 1 - not available"
    rule: 'contrary',
    // "Except the 14th I am free" is no contradiction.
    applies: ({ told, clause, sense }) =>
      !told.language.except.has(told.sentence.tokens[clause.begin]!.word) && isContradicted(told, clause, sense.stance),
  },
  {
    // "She has no conflict on Thursday"
    rule: 'contrary',
    applies: ({ told, clause, sense }) => sense.stance === 'no' && hasNone(told, clause),
  },
  {
    // "Monday I have a class from 9 to 12, after that I'm free": of that day, or of all?
    rule: 'pronoun',
    applies: ({ told, sense }) => sense.behind === true && !endsWithDay(told.statements.at(-1)?.ref),
  },
  {
    // "By seven in the evening I'm asleep": of what comes after, not before
    rule: 'cut-off',
    applies: ({ told, clause, sense, ref }) =>
      sense.stance === 'no' &&
      isBound(ref) &&
      (told.sentence.tokens[clause.begin]!.atom?.kind === 'time' || told.refIn(clause, 'R') === undefined),
  },
  {
    // "Normally Tuesdays are good for me"
    rule: 'habit',
    applies: ({ told, clause, sense, ref }) =>
      clause.modifiers.some(({ habit }) => habit === true) ||
      // "I have every Tuesday production meeting from 10 to 12"
      (sense.stance === 'no' && isHours(ref) && told.tokensOf(clause).some(({ word }) => word === 'repeat')),
  },
  {
    // "Tuesday clashes with stand-up, which I can skip"
    rule: 'way-out',
    applies: ({ told, clause, sense, ref }) =>
      sense.stance === 'no' && (hasWayOut(told, clause) || (!endsWithDay(ref) && isOver(told, clause))),
  },
  {
    // "4 your time on Friday is 7pm and I'll be at dinner, so no"
    rule: 'pronoun',
    applies: ({ told, clause, sense, ref }) =>
      sense.stance === 'no' &&
      told.refIn(clause, 'R') === undefined &&
      told.topic?.by === 'unread' &&
      ref === told.topic.ref &&
      namesSeveral(told, neighbours(told, clause).before),
  },
  {
    // "The choir sings on Thursday, which sounds grand"; but not "I could do it at a pinch"
    rule: 'pronoun',
    applies: ({ told, clause, sense, ref }) =>
      sense.stance === 'yes' &&
      clause.join !== 'but' &&
      // "9 is the middle of the night here, so none of these"
      !(clause.join === 'other' && isNone(ref)) &&
      pointsBack(told, ref) &&
      isTail(told, clause) &&
      !clause.modifiers.some(({ hedge }) => hedge === 'maybe' || hedge === 'last'),
  },
  {
    // "the only hour this month in which"
    rule: 'bare-name',
    applies: ({ told, clause, sense, ref }) =>
      clause.family === 'naming' &&
      sense.stance === 'yes' &&
      isPeriod(ref) &&
      !told.tokensOf(clause).some(({ word, atom }) => atom === undefined && told.language.loose.yes.has(word)),
  },
  {
    // "I can be there Tuesday - Thursday is tricky": a stretch of days, or a thought apart?
    rule: 'cut-off',
    applies: ({ told, clause, ref }) =>
      namingsOf(ref).some(
        (one) => one.kind === 'time' && one.mention.days?.kind === 'span' && / - /.test(one.mention.text),
      ) && told.tokensOf(clause).some(({ word, atom }) => atom === undefined && told.language.copula.has(word)),
  },
  {
    // "I have lessons from 8 to 11 on Tuesday and Wednesday": all of Wednesday?
    rule: 'shared-hours',
    applies: ({ sense, ref }) => sense.stance === 'no' && sharesHours(ref),
  },
  {
    // "I can't, | except on Thursday"
    rule: 'contrast',
    applies: ({ told, clause, sense }) =>
      sense.stance === 'no' &&
      told.language.except.has(told.tokensOf(clause)[0]!.word) &&
      !told.language.loose.turn.has(told.tokensOf(clause)[0]!.word) &&
      neighbours(told, clause).before !== undefined &&
      (told.lastHere === undefined || told.lastHere.base === 'no'),
  },
  {
    // "I was hoping for Thursday | but my boss wants me in Paris that day"
    rule: 'contrast',
    applies: ({ told, clause, sense }) =>
      sense.stance === 'offer' &&
      neighbours(told, clause).next?.join === 'but' &&
      told.tokensOf(clause).some(({ word }) => told.language.hoped.has(word)),
  },
  {
    // "I can make all | but one of them"
    rule: 'contrast',
    applies: ({ told, clause, sense }) =>
      (sense.stance === 'yes' || sense.stance === 'prefer') && !isAtAPinch(clause) && isLimited(told, clause),
  },
  {
    // "The nines are bath time so they're no use"
    rule: 'pronoun',
    applies: ({ told, clause, sense, ref }) =>
      sense.stance === 'no' && ref.kind === 'everything' && isTail(told, clause) && beginsWithPronoun(told, clause),
  },
  {
    // "I'll post the cheque on Monday, or possibly Tuesday"; "Sheila is away on Wednesday and possibly on Friday"
    rule: 'contrast',
    applies: ({ told, clause, sense }) =>
      clause.family === 'naming' && goesOnWithTime(told, clause) && !isWholeAnswer(told, clause, sense),
  },
  {
    // "The gallery shows her drawings from 2 to 20 December, free on Thursdays"
    rule: 'contrast',
    applies: ({ told, clause, sense }) => isOfOthersBefore(told, clause) && !isWholeAnswer(told, clause, sense),
  },
  {
    // "The exam's on Thursday, not Friday"
    rule: 'contrast',
    applies: ({ told, clause, sense }) =>
      clause.family === 'naming' &&
      sense.stance === 'no' &&
      told.language.loose.turn.has(told.tokensOf(clause)[0]!.word) &&
      clause.join === undefined &&
      isTail(told, clause) &&
      told.namedIn(neighbours(told, clause).before!) !== undefined,
  },
  {
    // "The hall is ours on Wednesday, but not on Saturday"
    rule: 'contrast',
    applies: ({ told, clause, sense }) =>
      ((clause.family === 'naming' && !isWholeAnswer(told, clause, sense)) || sense.implied === true) &&
      clause.join === 'but' &&
      isTail(told, clause),
  },
];

const isNone = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'none';

// "Wednesday I'm on the boat | until one"
function runsOnFrom(told: Telling, clause: Clause): boolean {
  const { before } = neighbours(told, clause);
  return before !== undefined && runsOn(told, before, clause);
}

// "Wednesday I could do if need be, but I'd have to drop the dog at my sister's"
const isAtAPinch = ({ modifiers }: Clause): boolean =>
  modifiers.some(({ hedge }) => hedge === 'maybe' || hedge === 'last');

/** The rule by which an answer is doubtful, if any. */
export const doubtOf = (answered: Answered): DoubtRule | undefined =>
  rules.find(({ applies }) => applies(answered))?.rule;
