// A clause that says how the writer stands to something becomes a statement, with what the clauses before it left for it.
import type { Modifier } from '../atoms.ts';
import type { Clause } from './clauses.ts';
import { boundsComing, correctsBound } from './coming.ts';
import { doubt } from './doubting.ts';
import { namingsOf, type Ref } from './refs.ts';
import type { DoubtRule } from './said.ts';
import type { Stance } from './sense.ts';
import type { Telling } from './telling.ts';
import { anyDay, dropReason, dropTopic, placedIn } from './topics.ts';

export interface More {
  readonly only?: boolean;
  readonly instead?: boolean;
  readonly rank?: 1 | 2 | 3;
  readonly corrects?: boolean;
  readonly bare?: boolean;
  /** The stance that goes on with what is named next. */
  readonly next?: Stance;
  readonly echo?: boolean;
  readonly loose?: boolean;
  readonly implied?: boolean;
  readonly pronoun?: boolean;
}

/**
 * Keeps a stance to what is named as a statement, hedged and turned by what stands around it, or a doubt where that leaves
 * none.
 */
export function state(told: Telling, clause: Clause, ref: Ref, base: Stance, question: boolean, more: More = {}): void {
  const { modifiers } = clause;
  const stance = hedged(base, modifiers, more.implied ?? false);
  if (stance === 'doubt') return doubt(told, clause);
  const asked = question ? askedStance(stance, ref, more.bare ?? false) : stance;
  if (asked === 'doubt') return doubt(told, clause, ref);
  if (told.sentence.tokens[clause.begin - 1]?.word === ';') told.pending = {};
  if (base === 'no' && clause.join === 'other') concludes(told);
  const { narrow, hedge: hedgeBefore, rank: pendingRank } = told.pending;
  const corrects = isApology(told, clause, base) ? undefined : told.pending.corrects;
  const hedge = hedgeBefore === true && !standsApart(told, clause);
  const rank = more.rank ?? pendingRank;
  if (hedge && base === 'no') {
    // "If it's dry I'm on site Tuesday and can't do it"
    if (told.lastHere !== undefined) takeBackLast(told);
    return doubt(told, clause, ref);
  }
  // "otherwise Wednesday" after what could not be read
  if (rank === 2 && !told.statements.some((one) => one.stance !== 'no') && told.doubts.length > 0)
    return doubt(told, clause, ref);
  // "If I had my way we'd do Tuesday"
  if (told.pending.wished) return doubt(told, clause, ref, 'wished');
  if (base === 'yes' && boundsComing(ref) && !correctsBound(told)) return doubt(told, clause, ref);
  // "The rest of the week I'm on nights and no use before two": the hours are of what is refused already.
  if (base === 'no' && clause.join === 'and' && refusesRest(told) && isDaysPart(ref)) return;
  const topic = dropTopic(told, clause, ref, base) ?? dropReason(told, clause, ref, base);
  const placed = placedIn(told, ref, topic) ?? restOfWeek(told, ref, base);
  const bound = placed ? narrow : (topic ?? narrow);
  if (corrects) takeBack(told, base, ref);
  const day = isDaysPart(ref) && told.topicHere && namesDay(told.topicHere) ? told.topicHere : undefined;
  const perhapsOf = day && { day, near: told.topicOfSentence !== undefined };
  told.statements.push({
    base: more.next ?? base,
    stance: hedge && asked === 'yes' ? 'maybe' : asked,
    // "For December 7 and 9, the 10 o'clock": of both days
    ref: placed ?? (topic?.kind === 'list' ? anyDay(ref) : ref),
    ...told.place(clause),
    also: (modifiers.some((one) => one.also) && !isAlsoOfLast(told, clause, ref)) || eitherBehind(clause),
    only: (more.only ?? false) || (asked === base && modifiers.some((one) => one.only)),
    instead: (more.instead ?? false) || modifiers.some((one) => one.instead),
    ...(perhapsOf && { perhapsOf }),
    ...(rank && { rank }),
    ...(bound && { narrow: bound }),
    corrects:
      (more.corrects ?? false) ||
      corrects !== undefined ||
      told.rethought > (told.statements.at(-1)?.end ?? told.rethought),
    turns: clause.join === 'but',
    vague: false,
    bare: (more.bare ?? false) && modifiers.every((one) => Object.keys(one).length === 0),
    unnamed: ref.kind === 'everything',
    echo: more.echo ?? false,
    loose: more.loose ?? false,
    implied: more.implied ?? false,
    pronoun: more.pronoun ?? false,
    besideHour: isNumber(ref) && hasHour(told.lastHere?.ref),
  });
  told.pending = hedge && more.corrects === undefined ? { hedge } : {};
  told.speakOf(
    ref.kind === 'edge' ? { kind: 'naming', naming: { kind: 'time', mention: ref.mention } } : ref,
    'statement',
  );
  told.adjacent = true;
  told.paragraph = told.sentence.paragraph;
}

// "On Monday I'm having a check-up, hence the first one is out": what else there is on Monday is not.
function concludes({ doubts, sentence: { tokens } }: Telling): void {
  const last = doubts.findLastIndex(({ rule, begin }) => rule === 'circumstance' && begin >= tokens[0]!.begin);
  if (last >= 0) doubts.splice(last, 1);
}

// "If the ferry's running I can be there Friday, and Tuesday is locked in": behind the comma something of its own is said.
function standsApart({ lastHere, sentence: { tokens } }: Telling, { begin, join, sense }: Clause): boolean {
  if (lastHere === undefined || join !== 'and' || sense?.say !== 'answer') return false;
  return tokens[begin - 2]?.word === ',' || tokens[begin - 1]?.word === ',';
}

function hedged(stance: Stance, modifiers: readonly Modifier[], implied: boolean): Stance | 'doubt' {
  const hedge = modifiers.find((one) => one.hedge !== undefined)?.hedge;
  if (hedge === undefined) return stance;
  // "Ideally Friday, the kids are at their dad's": a preference, and its reason.
  if (implied && hedge === 'prefer') return 'doubt';
  if (stance === 'no') return hedge === 'prefer' ? 'reluctant' : 'doubt';
  if (stance !== 'yes') return hedge === 'last' ? 'last' : stance;
  return hedge === 'last' ? 'last' : hedge === 'prefer' ? 'prefer' : 'maybe';
}

// "Tuesday at 3?" puts a time forward, "does 2 work?" and "2?" ask.
function askedStance(stance: Stance, ref: Ref, bare: boolean): Stance | 'doubt' {
  if (stance === 'offer') return stance;
  const times = namingsOf(ref).every(({ kind }) => kind === 'time');
  return bare && times && (stance === 'yes' || stance === 'maybe') ? 'offer' : 'doubt';
}

// "Thursday is the one I can manage, the rest of the week is spoken for": the other slots.
function restOfWeek({ lastHere }: Telling, ref: Ref, base: Stance): Ref | undefined {
  if (lastHere === undefined || (lastHere.base === 'no') === (base === 'no')) return undefined;
  if (ref.kind !== 'naming' || ref.naming.kind !== 'time' || ref.naming.mention.hours !== undefined) return undefined;
  const { days } = ref.naming.mention;
  return days?.kind === 'week' && days.part === 'rest' ? { kind: 'naming', naming: { kind: 'rest' } } : undefined;
}

const refusesRest = ({ lastHere }: Telling): boolean =>
  lastHere?.base === 'no' && namingsOf(lastHere.ref).every(({ kind }) => kind === 'rest');

const isNumber = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'labels' && !ref.naming.firm;

const hasHour = (ref: Ref | undefined): boolean =>
  ref?.kind === 'naming' &&
  ref.naming.kind === 'time' &&
  ref.naming.mention.hours?.kind === 'at' &&
  !ref.naming.mention.hours.at.exact;

// "The morning", "after 3"; "mornings" are those of every day.
const isDaysPart = (ref: Ref): boolean => {
  const namings = namingsOf(ref);
  return (
    namings.length > 0 &&
    namings.every(
      (one) =>
        one.kind === 'time' &&
        one.mention.days === undefined &&
        one.mention.near === undefined &&
        one.mention.each === undefined &&
        !/s$/i.test(one.mention.text),
    )
  );
};

const namesDay = (ref: Ref): boolean =>
  namingsOf(ref).some(
    (one) => one.kind === 'time' && (one.mention.days !== undefined || one.mention.near !== undefined),
  );

// "4 doesn't work either"
// "I'm good on Monday, and Thursday as well": only Thursday is added, and to Monday.
function isAlsoOfLast({ sentence: { tokens }, language }: Telling, { begin, end, held }: Clause, ref: Ref): boolean {
  const named = held.find(({ name }) => name === 'R');
  if (ref.kind !== 'list' || named === undefined || named.begin === begin) return false;
  const words = tokens.slice(named.begin, end);
  const comma = words.findLastIndex(({ word }) => word === ',');
  return (
    comma > 0 &&
    language.adding.has(words[comma + 1]?.word ?? '') &&
    words.slice(comma).some(({ atom }) => atom?.kind === 'modifier' && atom.modifier.also === true)
  );
}

function eitherBehind({ held, begin, end }: Clause): boolean {
  const named = held.find(({ name }) => name === 'R');
  return held.some(
    (one) =>
      one.name === 'A' && one.end === end && one.begin > begin && (named === undefined || one.begin >= named.end),
  );
}

/** What was said last, statement or decision, counts no longer, and nobody knows what counts instead. */
export function takeBackLast(told: Telling, rule: DoubtRule = 'taken-back'): void {
  const [last, action] = [told.statements.at(-1), told.actions.at(-1)];
  if (action !== undefined && action.begin > (last?.begin ?? -1)) {
    told.actions.pop();
    told.doubts.push({ begin: action.begin, end: action.end, rule, cued: true });
  } else if (last !== undefined) {
    told.statements.pop();
    told.doubts.push({
      begin: last.begin,
      end: last.end,
      ref: last.ref,
      rule,
      cued: true,
      refuses: last.base === 'no',
    });
  }
}

// "Tuesday won't work, sorry, and I'm away on Wednesday": regret, where "Tuesday, sorry, Wednesday" corrects.
const isApology = ({ pending, lastHere }: Telling, { join, sense }: Clause, base: Stance): boolean =>
  pending.corrects === 'perhaps' &&
  (join === 'and' || join === 'but' || (base === 'no' && sense?.say === 'answer' && lastHere?.base === 'no'));

// "Tuesday, no, Wednesday": what was said in the same sense just before is taken back.
function takeBack(told: Telling, base: Stance, ref: Ref): void {
  const last = told.statements.at(-1);
  if (last === undefined) {
    if (told.actions.at(-1)?.action.do === 'confirm') told.actions.pop();
    return;
  }
  const positive = (stance: Stance): boolean => stance !== 'no' && stance !== 'reluctant';
  if (positive(last.base) === positive(base) && ref.kind !== 'everything') told.statements.pop();
}
