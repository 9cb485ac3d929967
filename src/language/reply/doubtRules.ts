// Where an answer that a phrase read is none: what stands beside it was not read and may turn it round. A wrong reading is worse
// than none (`language.md`), so what is doubtful is asked about.
import { mayBeOtherwise } from './circumstances.ts';
import type { Clause } from './clauses.ts';
import { isContradicted, isCutOff } from './cutting.ts';
import { goesOnWithTime, isPeriod, isTail } from './exposure.ts';
import { neighbours, speaksOfFree } from './neighbours.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { DoubtRule } from './said.ts';
import type { Answering } from './sense.ts';
import type { Telling } from './telling.ts';

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
    applies: ({ told, clause }) => isCutOff(told, clause),
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
      ) && told.tokensOf(clause).some(({ word, atom }) => atom === undefined && /^(?:is|'s|ist)$/.test(word)),
  },
  {
    // "I have lessons from 8 to 11 on Tuesday and Wednesday": all of Wednesday?
    rule: 'shared-hours',
    applies: ({ sense, ref }) => sense.stance === 'no' && sharesHours(ref),
  },
  {
    // "I can make all | but one of them"
    rule: 'contrast',
    applies: ({ told, clause, sense }) =>
      (sense.stance === 'yes' || sense.stance === 'prefer') && isLimited(told, clause),
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

/** The rule by which an answer is doubtful, if any. */
export const doubtOf = (answered: Answered): DoubtRule | undefined =>
  rules.find(({ applies }) => applies(answered))?.rule;

// "Monday I have two classes, one from 9 to 12, after that I'm free"
const isOver = ({ sentence: { clauses } }: Telling, clause: Clause): boolean =>
  clauses.slice(clauses.indexOf(clause) + 1).some(({ sense }) => sense?.say === 'answer' && sense.behind === true);

function hasWayOut(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  if (next === undefined || !speaksOfFree(told, next)) return false;
  if (next.sense !== undefined) return next.sense.say === 'nothing' && next.sense.note === undefined;
  // "two classes, one from 9 to 12, after that I'm free"; "my day off but I'm happy to come in"
  if (next.join === 'but') return true;
  return told.tokensOf(next).some(({ atom }) => atom?.kind === 'time');
}

function sharesHours(ref: Ref): boolean {
  if (ref.kind !== 'list') return false;
  const [first, last] = [ref.refs[0], ref.refs.at(-1)].map((one) =>
    one?.kind === 'naming' && one.naming.kind === 'time' ? one.naming.mention : undefined,
  );
  const span = first?.hours !== undefined && first.hours.kind !== 'at' && first.hours.kind !== 'part';
  return span && first.days !== undefined && last?.days !== undefined && last.hours === undefined;
}

// "Away until Thursday", "busy until 2"
const endsWithDay = (ref: Ref | undefined): boolean =>
  ref !== undefined &&
  namingsOf(ref).some(
    (one) =>
      one.kind === 'time' &&
      (one.mention.hours === undefined
        ? one.mention.days?.kind === 'span' ||
          (one.mention.days?.kind === 'open' && /^(?:before|until|by|through)$/.test(one.mention.days.side))
        : one.mention.days === undefined && one.mention.hours.kind === 'before'),
  );

const isHours = (ref: Ref): boolean =>
  namingsOf(ref).some((one) => one.kind === 'time' && one.mention.days === undefined);

// "the Wednesday slot is good", not "Wednesday" alone
const isWholeAnswer = (told: Telling, { end }: Clause, { stance }: Answering): boolean =>
  stance === 'yes' && told.sentence.tokens[end - 1]!.atom === undefined;

// A "no" that the phrase took for any word.
function hasNone(told: Telling, clause: Clause): boolean {
  const pattern = clause.pattern ?? '';
  // "I have no time on Tuesday"
  if (!/\$(?:have|engagement|errand|occasions)\b/.test(pattern) || / no /.test(pattern)) return false;
  const { loose, relatives } = told.language;
  const words = told.tokensOf(clause);
  // "I have a hearing which I must not miss"
  const tail = words.findIndex(({ word, atom }, at) => at > 0 && atom === undefined && relatives.has(word));
  return words
    .slice(0, tail < 0 ? undefined : tail)
    .some(({ word, atom }) => (atom === undefined ? loose.turn.has(word) || word === 'no' : atom.kind === 'none'));
}

function beginsWithPronoun(told: Telling, clause: Clause): boolean {
  const first = told.tokensOf(clause).find(({ word, atom }) => atom === undefined && !told.language.joins.has(word));
  return first !== undefined && told.language.fresh.has(first.word) && !/^(i|we|boss)$/.test(first.word);
}

// Whether a "but" that nobody read, or of others, comes behind it.
function isLimited(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  if (next?.join !== 'but') return false;
  const { sense } = next;
  if (sense === undefined) return true;
  // "Both are possible, but who pays the coffee?"
  if (sense.say === 'nothing' && told.sentence.question && told.namedIn(next) === undefined) return false;
  return (
    (sense.say === 'others' && sense.answer !== true) ||
    (sense.say === 'nothing' && sense.note !== 'courtesy' && sense.note !== 'aside')
  );
}

// "It", "all of them", where its sentence named something that nobody read.
const pointsBack = (told: Telling, ref: Ref): boolean =>
  ref.kind === 'everything' ||
  (told.topicOfSentence !== undefined &&
    told.topic?.by === 'unread' &&
    (ref === told.topic.ref ||
      (ref.kind === 'naming' &&
        ((ref.naming.kind === 'all' && ref.naming.slots !== true) || ref.naming.kind === 'none'))));

const namesSeveral = (told: Telling, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.sense === undefined &&
  told.tokensOf(clause).filter(({ atom }) => atom !== undefined && /^(time|labels|number)$/.test(atom.kind)).length > 1;
