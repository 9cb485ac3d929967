// What a clause with an answer names, where its words mean more than they name: "not 1, not 3", "so I can't do either".
import type { Token } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { Telling } from './telling.ts';

/** What it names itself. */
export const namedBy = (told: Telling, clause: Clause): Ref | undefined =>
  pairMeant(told, withRepeated(told, clause, withLength(told, clause, told.refIn(clause, 'R'))));

// "We're laying turf Monday and Tuesday, so I can't do either": the two that the sentence named.
function pairMeant({ topic, topicOfSentence }: Telling, ref: Ref | undefined): Ref | undefined {
  if (ref?.kind !== 'naming' || (ref.naming.kind !== 'all' && ref.naming.kind !== 'none')) return ref;
  const pair = topic?.by === 'unread' && topicOfSentence?.kind === 'list' ? topicOfSentence : undefined;
  if (pair === undefined || pair.refs.length !== ref.naming.count) return ref;
  return ref.naming.kind === 'all'
    ? pair
    : { kind: 'within', group: { kind: 'naming', naming: { kind: 'none' } }, of: pair };
}

// "I have an appointment at 10:45, one hour"
function withLength(told: Telling, clause: Clause, ref: Ref | undefined): Ref | undefined {
  const length = told.held(clause, 'length')[0]?.atom;
  if (length?.kind !== 'duration' || ref?.kind !== 'naming' || ref.naming.kind !== 'time') return ref;
  const { mention } = ref.naming;
  if (mention.hours?.kind !== 'at' || mention.length !== undefined) return ref;
  return { kind: 'naming', naming: { kind: 'time', mention: { ...mention, length: length.minutes } } };
}

// "Not 1, not 3": the second "not" goes on with the first and makes no exception.
function withRepeated(told: Telling, clause: Clause, ref: Ref | undefined): Ref | undefined {
  if (ref?.kind !== 'except' || ref.except.length === 0) return ref;
  const isTurn = ({ word, atom }: Token): boolean => atom === undefined && told.language.loose.turn.has(word);
  const words = told.tokensOf(clause);
  const excepting = words.filter(({ word, atom }) => atom === undefined && told.language.except.has(word));
  return isTurn(words[0]!) && excepting.every(isTurn) ? { kind: 'list', refs: [ref.ref, ...ref.except] } : ref;
}

/** "The audit runs until Thursday. Until then I can't": the time that was named last; of a mere day, what comes before it. */
export function spellMeant(told: Telling, clause: Clause): Ref | undefined {
  const { topicHere: topic } = told;
  const days =
    topic === undefined ? [] : namingsOf(topic).map((one) => (one.kind === 'time' ? one.mention : undefined));
  if (topic === undefined || days.length === 0 || days.some((one) => one?.days === undefined)) return undefined;
  const until = told
    .tokensOf(clause)
    .some(({ word, atom }) => atom === undefined && told.language.beforehand.has(word));
  const bounded = days.some((one) => one!.days!.kind === 'open');
  if (!until || bounded) return topic;
  return days.length === 1 ? { kind: 'edge', side: 'before', mention: days[0]! } : undefined;
}
