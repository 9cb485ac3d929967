// The signs by which an answer is doubtful: what stands beside it, and what it points to.
import type { Clause } from './clauses.ts';
import { isOfThePast, neighbours, speaksOfFree } from './neighbours.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Answering } from './sense.ts';
import { type Telling, withHours } from './telling.ts';

/** "Monday I have two classes, one from 9 to 12, after that I'm free" */
export const isOver = ({ sentence: { clauses } }: Telling, clause: Clause): boolean =>
  clauses.slice(clauses.indexOf(clause) + 1).some(({ sense }) => sense?.say === 'answer' && sense.behind === true);

/** "Tuesday clashes with stand-up, which I can skip" */
export function hasWayOut(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  if (next === undefined || !speaksOfFree(told, next) || isOfThePast(told, next)) return false;
  if (next.sense !== undefined) return next.sense.say === 'nothing' && next.sense.note === undefined;
  // "two classes, one from 9 to 12, after that I'm free"; "my day off but I'm happy to come in"
  if (next.join === 'but' || told.language.relatives.has(told.sentence.tokens[next.begin]!.word)) return true;
  return told.tokensOf(next).some(({ atom }) => atom?.kind === 'time');
}

/** "From 8 to 11 on Tuesday and Wednesday" */
export function sharesHours(ref: Ref): boolean {
  if (ref.kind !== 'list') return false;
  const [first, last] = [ref.refs[0], ref.refs.at(-1)].map((one) =>
    one?.kind === 'naming' && one.naming.kind === 'time' ? one.naming.mention : undefined,
  );
  const span = first?.hours !== undefined && first.hours.kind !== 'at' && first.hours.kind !== 'part';
  return span && first.days !== undefined && last?.days !== undefined && last.hours === undefined;
}

/** "Away until Thursday", "busy until 2" */
export const endsWithDay = (ref: Ref | undefined): boolean =>
  ref !== undefined &&
  namingsOf(ref).some(
    (one) =>
      one.kind === 'time' &&
      ((one.mention.days?.kind === 'open' && /^(?:before|until|by|through)$/.test(one.mention.days.side)) ||
        (one.mention.hours === undefined
          ? one.mention.days?.kind === 'span'
          : one.mention.days === undefined && one.mention.hours.kind === 'before')),
  );

/** Whether it names hours without their day. */
export const isHours = (ref: Ref): boolean =>
  namingsOf(ref).some((one) => one.kind === 'time' && one.mention.days === undefined);

/** "the Wednesday slot is good", not "Wednesday" alone */
export const isWholeAnswer = (told: Telling, { end }: Clause, { stance }: Answering): boolean =>
  stance === 'yes' && told.sentence.tokens[end - 1]!.atom === undefined;

/** A "no" that the phrase took for any word. */
export function hasNone(told: Telling, clause: Clause): boolean {
  const { loose, relatives, none } = told.language;
  const pattern = clause.pattern ?? '';
  if (!/\$(?:have|engagement|errand|occasions)\b/.test(pattern)) return false;
  // "I have no time on Tuesday"
  if ([...none].some((word) => pattern.includes(` ${word} `))) return false;
  const words = told.tokensOf(clause);
  // "I have a hearing which I must not miss"
  const tail = words.findIndex(({ word, atom }, at) => at > 0 && atom === undefined && relatives.has(word));
  return words
    .slice(0, tail < 0 ? undefined : tail)
    .some(({ word, atom }) => (atom === undefined ? loose.turn.has(word) || none.has(word) : atom.kind === 'none'));
}

/** "so they are no use" */
export function beginsWithPronoun(told: Telling, clause: Clause): boolean {
  const first = told.tokensOf(clause).find(({ word, atom }) => atom === undefined && !told.language.joins.has(word));
  return first !== undefined && told.language.fresh.has(first.word) && !told.language.writer.has(first.word);
}

/** Whether a "but" that nobody read, or of others, comes behind it. */
export function isLimited(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  if (next?.join !== 'but') return false;
  const { sense } = next;
  if (sense === undefined) return !isMeanwhile(told, next) && !asksAside(told, next);
  // "Both are possible, but who pays the coffee?"
  if (sense.say === 'nothing' && told.sentence.question && told.namedIn(next) === undefined) return false;
  return (
    (sense.say === 'others' && sense.answer !== true) ||
    (sense.say === 'nothing' && sense.note !== 'courtesy' && sense.note !== 'aside')
  );
}

// "Tuesday works but please use Zoom": a request, and nothing that turns the answer round.
function asksAside(told: Telling, next: Clause): boolean {
  const { loose, conditional, joins, except } = told.language;
  return (
    next.modifiers.some(({ please }) => please === true) &&
    told
      .tokensOf(next)
      .every(({ word, atom }) =>
        atom === undefined
          ? !(
              loose.no.has(word) ||
              loose.turn.has(word) ||
              except.has(word) ||
              (conditional.has(word) && !joins.has(word))
            )
          : !/^(?:time|labels|positions|all|none|rest)$/.test(atom.kind),
      )
  );
}

// "Tuesday at noon I can talk while I eat a sandwich"
function isMeanwhile(told: Telling, { begin, end }: Clause): boolean {
  const { loose, fresh } = told.language;
  const { tokens } = told.sentence;
  return (
    /^(?:while|whilst)$/.test(tokens[begin - 1]?.word ?? '') &&
    tokens[begin - 2]?.word !== ',' &&
    fresh.has(tokens[begin]!.word) &&
    !tokens
      .slice(begin, end)
      .some(({ word, atom }) =>
        atom !== undefined ? atom.kind !== 'modifier' : loose.no.has(word) || loose.turn.has(word),
      )
  );
}

/** Words without a subject behind what is said of others and names a time: ", free on Thursdays". */
export function isOfOthersBefore(told: Telling, clause: Clause): boolean {
  const { before } = neighbours(told, clause);
  const [first, ...more] = told.tokensOf(clause);
  if (before?.sense?.say !== 'others' || clause.join !== undefined || clause.modifiers.length > 0) return false;
  const bare =
    first!.atom === undefined && (told.language.loose.yes.has(first!.word) || told.language.loose.no.has(first!.word));
  const own = more.some(({ word, atom }) => atom === undefined && told.language.writer.has(word));
  return bare && !own && told.tokensOf(before).some(({ atom }) => atom?.kind === 'time');
}

/** "It", "all of them", where its sentence named something that nobody read. */
export const pointsBack = (told: Telling, ref: Ref): boolean =>
  ref.kind === 'everything' ||
  (told.topicOfSentence !== undefined &&
    told.topic?.by === 'unread' &&
    (ref === told.topic.ref ||
      (ref.kind === 'naming' &&
        ((ref.naming.kind === 'all' && ref.naming.slots !== true) || ref.naming.kind === 'none'))));

/** Whether a clause that nobody read names more than one time or number. */
export const namesSeveral = (told: Telling, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.sense === undefined &&
  told.tokensOf(clause).filter(({ atom }) => atom !== undefined && /^(time|labels)$/.test(atom.kind)).length > 1 &&
  !isOneTime(told.namedIn(clause));

// "Tuesday's got the briefing at 10"
const isOneTime = (ref: Ref | undefined): boolean =>
  ref?.kind === 'list' && ref.refs.length === 2 && withHours(ref.refs[0]!, ref.refs) !== undefined;
