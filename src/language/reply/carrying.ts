// A name without a stance of its own: "and Wednesday", "Thursday". It takes that of its neighbour, or stands for a yes.
import type { Token } from '../atoms.ts';
import { isSign } from './borders.ts';
import type { Clause } from './clauses.ts';
import { doubt, isNamed } from './doubting.ts';
import { goesOnUnread, goesOnWithTime, isFollowed, isMereTopic } from './exposure.ts';
import { leadsStory } from './history.ts';
import { isUnread } from './neighbours.ts';
import { order } from './ordering.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { DoubtRule } from './said.ts';
import type { ActionSense, Carrying, Stance } from './sense.ts';
import { state } from './stating.ts';
import type { Telling } from './telling.ts';
import { boundBehind, isAnyDay, leadsEachDay, namesDaysOnly, namesHoursOnly, timesRefused } from './topics.ts';

/** Gives a bare name the stance that its neighbours leave it, a yes where they leave none, or a doubt. */
export function carry(told: Telling, clause: Clause, question: boolean, { same, corrects }: Carrying): void {
  const named = told.refIn(clause, 'R');
  if (named === undefined) return;
  const ref = (same ? (ofSameDay(told, named) ?? ofSamePlace(told, named)) : undefined) ?? named;
  if (question && ref.kind === 'list' && isNone(ref.refs[0]!)) return refuseAndOffer(told, clause, ref.refs);
  if (isAnyHourOfDay(told, ref) || leadsEachDay(told, clause)) return;
  const parts = byPolarity(ref);
  if (parts.length > 1) return eachAlone(told, clause, parts, question);
  if (corrects && replacesTakenBack(told)) return state(told, clause, ref, 'yes', question, { corrects: true });
  if (corrects) told.pending = { ...told.pending, corrects: 'surely' };
  if (told.decides === 'by-number' && isLoneNumber(told, clause, ref)) return order(told, clause, { do: 'confirm' });
  if (restatesMove(told, clause)) return;
  const ordered = orderCorrected(told);
  if (ordered !== undefined) return order(told, clause, ordered);
  const { stance, known } = same ? asBefore(told) : carried(told, clause, question);
  if (isApposed(told, clause, ref)) return;
  const shared = sharedWithOthers(told, clause, ref);
  if (shared) return state(told, clause, ref, shared, question);
  if ((!known || stance === 'doubt') && leadsStory(told, clause)) return told.speakOf(ref, 'unread');
  if (!known && goesWithNext(told, clause)) return doubt(told, clause, ref);
  if (correctsPassed(told)) return doubt(told, clause, ref);
  if (stance === 'doubt') return doubt(told, clause, ref);
  if (!known && goesOnWithTime(told, clause)) return doubt(told, clause, ref);
  if (restGoesOn(told, clause, ref)) return doubt(told, clause, ref, 'followed');
  if (known && (isFollowed(told, clause) || goesOnUnread(told, clause))) return doubt(told, clause, ref, 'followed');
  // "I've got three quotes here, none of them pretty"
  // "I got the 3 quotes, two are too dear"
  if (!known && (isPronoun(ref) || isBareNumber(ref)) && countsBefore(told, clause)) return;
  if (!known && isMereTopic(told, clause, ref)) {
    if (isNamed(ref)) told.speakOf(ref, 'unread');
    return doubt(told, clause, ref, isTakenBack(told, clause) ? 'retracted' : (ofOthers(told, clause) ?? 'bare-name'));
  }
  if ((clause.join === 'but' || isRightBehind(told, clause)) && refines(told, ref)) return;
  // "Thursday 11:30 - is that UK time?"   "when I'm in Cornwall! (9th-13th)"; but not "none of these; Friday at 2?"
  const isAsked = told.sentence.question && !question && !isNone(ref) && !clause.modifiers.some(({ please }) => please);
  if (!known && (isAsked || (inBrackets(told, clause) && isTime(ref)))) return doubt(told, clause, ref);
  state(told, clause, ref, stance, question, { bare: !known });
}

// "Tuesday works, no wait, that's the plasterer's day, I meant Wednesday": what was taken back counts no longer.
function replacesTakenBack({ doubts, lastHere, before, sentence: { tokens } }: Telling): boolean {
  const last = doubts.at(-1);
  const from = (before?.tokens[0] ?? tokens[0]!).begin;
  if (last === undefined || !/^(?:taken-back|retracted)$/.test(last.rule) || last.refuses !== false) return false;
  if (lastHere !== undefined || last.begin < from) return false;
  doubts[doubts.length - 1] = { ...last, rule: 'retracted' };
  return true;
}

// "Their helpline is open from 9 to 5, Monday to Thursday": more of the time that was said of somebody else.
function ofOthers({ sentence: { clauses, tokens } }: Telling, clause: Clause): DoubtRule | undefined {
  const before = clauses[clauses.indexOf(clause) - 1]?.sense;
  if (before?.say !== 'others' || (clause.join !== undefined && clause.join !== 'and')) return undefined;
  const mere = clause.modifiers.length === 0 && clause === clauses.at(-1);
  const times = tokens.slice(clause.begin, clause.end).every(({ atom }) => atom?.kind === 'time');
  return mere && times ? (before.answer ? 'answer-of-others' : 'others') : undefined;
}

// What stands beside a name to tell more of it.
function isApposed(told: Telling, clause: Clause, ref: Ref): boolean {
  const last = told.lastHere;
  // "Then nothing after 3 | on any day"
  if (
    clause !== told.sentence.clauses[0] &&
    clause.join === undefined &&
    namesAnyDay(ref) &&
    !isRightAfterSign(told, clause)
  )
    return true;
  if (last === undefined || clause.modifiers.some(({ also }) => also)) return false;
  // "Mid-afternoon is best | that day"
  if (clause.join === undefined && isSameDay(ref) && !isRightAfterSign(told, clause) && namesHours(last.ref))
    return true;
  const sign = told.sentence.tokens[clause.begin - 1];
  const comma = (sign?.word === ',' || sign?.word === '-') && sign.end > sign.begin;
  // "Nothing after 3 | on any day"
  if (clause.join === undefined && namesAnyDay(ref) && namesHours(last.ref)) return true;
  // "I've got the gas man (9-11, allegedly)"
  if (timesRefused(told, clause, ref)) return true;
  // "The tens are no good, any of them"
  if (comma && clause.join === undefined && isPronoun(ref) && endsSentence(told, clause)) return !last.bare;
  // "Monday would suit me, between 3 and 5"
  const lead = told.sentence.tokens.slice(0, clause.begin).findLast(({ atom }) => atom?.kind !== 'modifier');
  if (lead?.word === ',' && clause.join === undefined && endsSentence(told, clause) && boundBehind(last, clause, ref))
    return true;
  // "At 11 it goes very well, Tuesday or Wednesday"
  if (!comma || clause.join !== undefined || !namesHoursOnly(last.ref) || !namesDaysOnly(ref)) return false;
  if (last.base === 'no' || last.bare || last.narrow !== undefined || !endsSentence(told, clause)) return false;
  last.narrow = ref;
  return true;
}

const isSameDay = (ref: Ref): boolean =>
  namingsOf(ref).every(
    (one) =>
      one.kind === 'time' &&
      one.mention.hours === undefined &&
      one.mention.days?.kind === 'neighbour' &&
      one.mention.days.days === 0,
  );

const isRightAfterSign = ({ sentence: { tokens } }: Telling, { begin }: Clause): boolean =>
  tokens[begin - 1] !== undefined && isSign(tokens[begin - 1]!);

const namesAnyDay = (ref: Ref): boolean =>
  namesDaysOnly(ref) && namingsOf(ref).every((one) => one.kind === 'time' && isAnyDay(one.mention));

const namesHours = (ref: Ref): boolean => namingsOf(ref).some((one) => one.kind === 'time' && one.mention.hours);

// A number that counts things stands in the words before it, which nobody read.
const isBareNumber = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'labels' && !ref.naming.firm;

export function countsBefore(told: Telling, clause: Clause): boolean {
  const { clauses } = told.sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before === undefined || !isUnread(told, before) || told.lastHere !== undefined) return false;
  const tokens = told.tokensOf(before);
  return (
    tokens.some(({ atom }) => atom?.kind === 'number') &&
    !tokens.some(({ atom }) => atom !== undefined && /^(?:time|labels|positions|all|none|rest)$/.test(atom.kind))
  );
}

// "any of them", "none of them": not "any of the dates"
const isPronoun = (ref: Ref): boolean =>
  ref.kind === 'naming' && (ref.naming.kind === 'all' ? ref.naming.slots !== true : ref.naming.kind === 'none');

// "Start an hour later on that day, so at 3pm."
function restatesMove({ actions, sentence: { tokens }, lastHere }: Telling, { join }: Clause): boolean {
  const last = actions.at(-1);
  const isHere = last !== undefined && last.begin >= tokens[0]!.begin;
  return isHere && last.action.do === 'move' && lastHere === undefined && join === 'other';
}

// "Book 2. Sorry, I meant 3."
function orderCorrected({ pending, actions, statements, lastHere }: Telling): ActionSense | undefined {
  const last = actions.at(-1);
  if (pending.corrects !== 'surely' || last === undefined || lastHere !== undefined) return undefined;
  const isOfSlot = /^(?:confirm|withdraw)$/.test(last.action.do) && last.held('R').length > 0;
  return isOfSlot && statements.every(({ begin }) => begin < last.begin) ? last.action : undefined;
}

// "Thursday works, morning or afternoon", "Friday is out, morning and afternoon": all that the day has was spoken of.
function isAnyHourOfDay({ lastHere, language }: Telling, ref: Ref): boolean {
  const partOf = (one: Ref, meals: boolean): boolean =>
    one.kind === 'naming' &&
    one.naming.kind === 'time' &&
    one.naming.mention.days === undefined &&
    (one.naming.mention.hours?.kind === 'part' || (meals && language.meal.test(one.naming.mention.text)));
  const days = lastHere === undefined ? [] : namingsOf(lastHere.ref);
  const wholeDays =
    days.length > 0 &&
    days.every((one) => one.kind === 'time' && one.mention.days !== undefined && one.mention.hours === undefined);
  // "morning or after dinner"
  const parts = ref.kind === 'list' && ref.refs.length > 1 ? ref.refs : [];
  return wholeDays && parts.some((one) => partOf(one, false)) && parts.every((one) => partOf(one, true));
}

// "Tuesday at 9, no wait, that's the vet, Thursday works"
const isTakenBack = (told: Telling, clause: Clause): boolean => {
  const next = nextTo(told, clause)?.sense;
  return next?.say === 'correction' && next.soft !== true;
};

// "I said no to Friday but I meant Thursday": what was said of Friday was passed over.
const correctsPassed = ({ pending, lastHere, doubts, sentence: { tokens } }: Telling): boolean =>
  pending.corrects === 'surely' &&
  lastHere === undefined &&
  doubts.some(({ rule, begin }) => rule === 'passed-over' && begin >= tokens[0]!.begin);

// "Everything else | that week is training camp"
function restGoesOn(told: Telling, clause: Clause, ref: Ref): boolean {
  const next = nextTo(told, clause);
  if (next === undefined || !isUnread(told, next) || !namingsOf(ref).some(({ kind }) => kind === 'rest')) return false;
  return !told.sentence.tokens.slice(clause.end, next.begin).some(isSign);
}

// "Either of the Monday ones, neither of the Tuesday ones"
function byPolarity(ref: Ref): readonly Ref[] {
  if (ref.kind !== 'list') return [ref];
  const [none, some] = [ref.refs.filter(isNone), ref.refs.filter((one) => !isNone(one))];
  return none.length > 0 && some.length > 0 ? [...none, ...some] : [ref];
}

function eachAlone(told: Telling, clause: Clause, refs: readonly Ref[], question: boolean): void {
  if (told.lastHere !== undefined) return doubt(told, clause, { kind: 'list', refs });
  for (const ref of refs) state(told, clause, ref, 'yes', question && !isNone(ref), { bare: true });
}

// "none of these; Friday at 2?"
function refuseAndOffer(told: Telling, clause: Clause, [none, ...others]: readonly Ref[]): void {
  state(told, clause, none!, 'yes', false, { bare: true });
  state(told, clause, { kind: 'list', refs: others }, 'yes', true, { bare: true });
}

const isNone = (ref: Ref): boolean =>
  ref.kind === 'within' ? isNone(ref.group) : ref.kind === 'naming' && ref.naming.kind === 'none';
const isTime = (ref: Ref): boolean => namingsOf(ref).every(({ kind }) => kind === 'time');

const isLoneNumber = ({ sentence }: Telling, clause: Clause, ref: Ref): boolean =>
  sentence.clauses.every((one) => one === clause || one.sense?.say === 'nothing') &&
  namingsOf(ref).every(({ kind }) => kind === 'labels' || kind === 'positions');

// "The 15:00 on Tuesday I can't. Same goes for the morning"
function ofSameDay({ topicHere }: Telling, hours: Ref): Ref | undefined {
  const [day, ...more] = topicHere === undefined ? [] : namingsOf(topicHere);
  if (!namesHoursOnly(hours) || hours.kind !== 'naming' || hours.naming.kind !== 'time') return undefined;
  if (day?.kind !== 'time' || day.mention.days === undefined || more.length > 0) return undefined;
  // "So are mornings"
  if (hours.naming.mention.days !== undefined) return undefined;
  const { near: _, ...mention } = hours.naming.mention;
  return { kind: 'naming', naming: { kind: 'time', mention: { ...mention, days: day.mention.days } } };
}

// "Monday is out. So is Thursday."
function asBefore(told: Telling): { stance: Stance | 'doubt'; known: boolean } {
  const last = told.statements.at(-1);
  return { stance: last === undefined ? 'doubt' : last.stance, known: true };
}

// "The later one on Thursday works, and the same on Friday"
function ofSamePlace({ lastHere: last }: Telling, day: Ref): Ref | undefined {
  if (last?.ref.kind !== 'within' || !namesDaysOnly(day)) return undefined;
  const place = namingsOf(last.ref.group).every(({ kind }) => kind === 'positions');
  return place ? { ...last.ref, of: day } : undefined;
}

// "Tuesday works, and Wednesday": the stance goes on; "not Tuesday but Wednesday" turns it.
function carried(told: Telling, clause: Clause, question: boolean): { stance: Stance | 'doubt'; known: boolean } {
  const own = clause.modifiers.some(({ hedge, sure, only }) => hedge !== undefined || sure || only);
  const goesOn = !own && clause.join !== 'reason' && (told.lastHere !== undefined || clause.join !== undefined);
  // "I can't do 2. Correction: 3."
  // "Tuesday's good, no, Tuesday's the fair, it's Wednesday I meant"
  if (told.pending.corrects === 'surely' && !own && told.statements.at(-1)?.base === 'no')
    return {
      stance: told.statements.at(-1)!.corrects && told.statements.at(-2)?.base === 'yes' ? 'yes' : 'no',
      known: true,
    };
  const last = goesOn ? told.statements.at(-1) : undefined;
  // "4: no, 5: only if we keep it short"
  const next = nextTo(told, clause)?.sense?.say;
  const open = last === undefined || told.pending.rank !== undefined || next === 'condition' || next === 'narrow';
  // "Tuesday: I'm free, Wednesday: I'm in Leeds": at the head of an item nothing goes on.
  if (open || told.sentence.tokens[clause.end]?.word === ':') return { stance: 'yes', known: false };
  const polite = clause.modifiers.some(({ please }) => please);
  // "Tuesday is taken, so Wednesday"; "not 2, 3 please".
  if (last.base === 'no' && (clause.join === 'other' || clause.join === 'then' || polite))
    return { stance: 'yes', known: false };
  // "none of these; Friday at 2?"
  if (question && isNone(last.ref)) return { stance: 'yes', known: false };
  // "Tuesday, no. And Thursday, very well": from a refusal a sentence before, nothing else may be said.
  if (last.base === 'no' && told.lastHere === undefined && !endsSentence(told, clause))
    return { stance: 'doubt', known: true };
  if (clause.join === 'but') return { stance: last.base === 'no' ? 'yes' : last.base, known: true };
  // After a refusal only "and" and "or" go on with it; "4: no, 5" may begin anything.
  if (last.base === 'no' && clause.join === undefined && !countsSame(told, clause) && !adds(told, clause))
    return { stance: 'doubt', known: true };
  return { stance: last.base, known: true };
}

// "Wednesday is out, both of them"
function countsSame(told: Telling, clause: Clause): boolean {
  const ref = told.refIn(clause, 'R');
  const counts = ref?.kind === 'naming' && ref.naming.kind === 'all' && ref.naming.count !== undefined;
  return counts && told.lastHere !== undefined && endsSentence(told, clause);
}

// "Sunday's taken, Saturday too."
function adds({ sentence: { tokens } }: Telling, { end, modifiers }: Clause): boolean {
  const next = tokens.slice(end).find(({ atom }) => atom?.kind !== 'modifier');
  const ends = next === undefined || (next.atom === undefined && /^[.,;!]$/.test(next.word));
  return ends && modifiers.some(({ also }) => also);
}

const endsSentence = ({ sentence: { tokens } }: Telling, clause: Clause): boolean =>
  tokens.slice(clause.end).every(({ word, atom }) => atom === undefined && /^[^\p{L}\p{N}]+$/u.test(word));

const nextTo = ({ sentence }: Telling, clause: Clause): Clause | undefined =>
  sentence.clauses[sentence.clauses.indexOf(clause) + 1];

function inBrackets({ sentence: { tokens }, language }: Telling, { begin, end }: Clause): boolean {
  // "(so probably at 4:59)"
  const lead = tokens
    .slice(0, begin)
    .findLast(({ word, atom }) => (atom === undefined ? !language.joins.has(word) : atom.kind !== 'modifier'));
  return lead?.word === 'lparen' && tokens[end]?.word === 'rparen';
}

// "Tuesday and Wednesday I'm in Denver": what is said of the second may be said of the first.
function goesWithNext(told: Telling, clause: Clause): boolean {
  const { tokens } = told.sentence;
  const next = nextTo(told, clause);
  if (next === undefined || (next.join !== 'and' && next.join !== undefined) || next.sense?.say === 'carry')
    return false;
  const between = tokens.slice(clause.end, next.begin + 1);
  return (
    !between.some(({ word, atom }) => atom === undefined && /^[,;:.-]$/.test(word)) &&
    namesAny(tokens.slice(next.begin, next.begin + 1))
  );
}

// "Friday and the other times are not possible": what is said of the others is said of Friday, too.
function sharedWithOthers(told: Telling, clause: Clause, ref: Ref): Stance | undefined {
  const next = nextTo(told, clause);
  const others = next !== undefined && told.sentence.tokens[next.begin]?.atom?.kind === 'rest';
  const beside = others && clause.modifiers.length === 0 && clause.end + 1 === next.begin && next.join === 'and';
  const alone = ref.kind === 'naming' && clause.join === undefined && told.lastHere === undefined;
  return beside && alone && next.sense?.say === 'answer' ? next.sense.stance : undefined;
}

const namesAny = (tokens: readonly Token[]): boolean =>
  tokens.some(({ atom }) => atom !== undefined && /^(time|labels|positions)$/.test(atom.kind));

// "Tuesday, but after 3" keeps part of it, "Tuesday but at 11" is another time of that day.
function refines(told: Telling, ref: Ref): boolean {
  const last = told.lastHere;
  const [naming] = namingsOf(ref);
  // "Wednesday yes, but the later one only"
  if (last !== undefined && naming?.kind === 'positions' && ref.kind === 'naming' && namesDay(last.ref)) {
    last.ref = { kind: 'within', group: ref, of: last.ref };
    return true;
  }
  if (last === undefined || last.base === 'no' || naming?.kind !== 'time' || naming.mention.days !== undefined)
    return false;
  const { hours } = naming.mention;
  if (hours === undefined || ref.kind !== 'naming') return false;
  if (hours.kind === 'after' || hours.kind === 'before' || hours.kind === 'part') last.narrow = ref;
  else last.ref = ref;
  return true;
}

const namesDay = (ref: Ref): boolean =>
  ref.kind === 'naming' && ref.naming.kind === 'time' && ref.naming.mention.days !== undefined;

// "Tuesday I can do from 10:15"
function isRightBehind(told: Telling, { begin, join }: Clause): boolean {
  const before = told.sentence.tokens.slice(0, begin).findLast(({ atom }) => atom?.kind !== 'modifier');
  return join === undefined && before !== undefined && before.end === told.lastHere?.end;
}
