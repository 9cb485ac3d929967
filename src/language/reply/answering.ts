// A clause with a stance of its own: "Tuesday works", "that doesn't", "the others are fine".
import { assent } from './assenting.ts';
import { countsBefore } from './carrying.ts';
import type { Clause } from './clauses.ts';
import { concludes } from './conclusions.ts';
import { doubt } from './doubting.ts';
import { doubtOf } from './doubtRules.ts';
import { beginsWithPronoun } from './doubtSigns.ts';
import { isTail } from './exposure.ts';
import { namedBy, spellMeant } from './meanings.ts';
import { neighbours } from './neighbours.ts';
import { type Ref, refOf } from './refs.ts';
import type { Answering } from './sense.ts';
import { state } from './stating.ts';
import type { Telling } from './telling.ts';
import { isRelativeOfThing, isSaidOfThings } from './things.ts';
import { runsOn, timesRefused } from './topics.ts';
import { placeOfOwnTime } from './whereabouts.ts';

/**
 * Tells what a phrase with a stance says of what it names, of what was spoken of before, or of all slots.
 * @param alone whether its sentence says nothing else.
 */
export function answer(told: Telling, clause: Clause, sense: Answering, question: boolean, alone: boolean): void {
  const { only, instead, echo, implied } = sense;
  const place = implied && placeOfOwnTime(told, clause);
  if (place) {
    told.whereabouts ??= place;
    return;
  }
  const day = told.refIn(clause, 'R');
  if (day !== undefined && runsOn(told, clause, neighbours(told, clause).next)) {
    told.pending = { ...told.pending, narrow: day };
    return told.speakOf(day, 'unread');
  }
  // "The hall has been painted, it looks lovely": of the hall.
  if (isRelativeOfThing(told, clause)) {
    told.message = true;
    return;
  }
  if (speaksOfElse(told, clause)) {
    told.message = true;
    // "That was a yes, and now it's a no": what stood there holds no longer.
    if (sense.stance !== 'yes' && told.statements.length > 0) doubt(told, clause, told.topicHere);
    return;
  }
  // "212 chairs, 35 tables and 1 piano" counts.
  if (clause.pattern === 'R $errand' && isBareNumber(told, clause) && countsBefore(told, clause)) {
    told.message = true;
    return;
  }
  // "My preference: 3 > 1" ranks.
  const ranks = sense.stance === 'prefer' && told.tokensOf(clause).some(({ word }) => word === 'gt');
  const stance = ranks ? 'yes' : sense.stance;
  const out = told.refIn(clause, 'out');
  const spell = sense.spell && spellMeant(told, clause);
  if (sense.spell && spell === undefined) return doubt(told, clause, { kind: 'everything' });
  const whole = spell ?? namedBy(told, clause) ?? meant(told, sense.about ?? (out && 'topic-or-all'));
  if (whole !== undefined && stance === told.lastHere?.base && isApposedTo(told, clause)) return;
  if (whole !== undefined && timesRefused(told, clause, whole)) return;
  const ref: Ref | undefined = whole && out ? { kind: 'except', ref: whole, except: [out] } : whole;
  // "See you Wednesday at the board dinner"
  if (echo && (!alone || told.sentence.tokens.length > 7)) return;
  if (ref === undefined && (stance === 'maybe' || stance === 'reluctant')) {
    told.pending = { ...told.pending, hedge: true };
    told.assents.push({ yes: true, hedge: true, ...told.place(clause) });
    return;
  }
  if (ref === undefined && sense.about === undefined) return doubt(told, clause);
  const hours = hoursOfDay(told, clause);
  if (hours === 'doubt') return doubt(told, clause, ref);
  const last = told.lastHere;
  // "On Friday if the class ends in time then I can come"
  // "Not thrilled about Thursday but I can be there"
  if (ref !== undefined && ref === last?.ref && /^(?:maybe|reluctant)$/.test(last.stance) && stance === 'yes') return;
  // "Wednesday my mum is here, so I can make it"
  if (ref !== undefined && ref === last?.ref && last.implied && stance === 'yes' && clause.join === 'other')
    told.statements.pop();
  if (ref !== undefined && isSaidOfThings(told, clause)) return doubt(told, clause, told.namedIn(clause), 'others');
  // "Wednesday at a pinch, it's my day off": why it is no plain yes.
  const isWhy = stance === 'no' && last?.stance === 'maybe' && clause.join === undefined && isThing(told, clause);
  if (isWhy && ref !== undefined && ref === last?.ref && told.refIn(clause, 'R') === undefined) return;
  concludes(told, clause, stance);
  const rule = ref && doubtOf({ told, clause, sense, ref });
  if (rule !== undefined) return doubt(told, clause, ref, rule);
  if (ref === undefined) return assent(told, clause, stance !== 'no', question);
  if (isSaidOfTopic(told, clause, ref)) told.statements.pop();
  doubtSwallowed(told, clause);
  if (hours?.narrow) told.pending = { ...told.pending, narrow: hours.narrow };
  state(told, clause, hours?.instead ?? ref, question ? (sense.asked ?? stance) : stance, question, {
    only: only ?? false,
    instead: instead ?? false,
    echo: echo ?? false,
    implied: implied ?? false,
    pronoun: told.refIn(clause, 'R') === undefined,
  });
}

const isBareNumber = (told: Telling, { begin }: Clause): boolean => {
  const { atom } = told.sentence.tokens[begin]!;
  return atom?.kind === 'labels' && !atom.firm;
};

// What "it" stands for was named just before, in words that nobody read and that name no slot.
const speaksOfElse = (told: Telling, clause: Clause): boolean =>
  told.refIn(clause, 'R') === undefined &&
  told.topicOfSentence === undefined &&
  beginsWithPronoun(told, clause) &&
  isTail(told, clause) &&
  neighbours(told, clause).before?.sense?.say !== 'nothing' &&
  !told.tokensOf(clause).some(({ word, atom }) => atom === undefined && told.language.writers.has(word));

// "The tens are no good, any of them, I have my classes"
function isApposedTo({ sentence: { tokens } }: Telling, { begin }: Clause): boolean {
  const [sign, all, next] = [tokens[begin - 1], tokens[begin], tokens[begin + 1]];
  const pronoun = all?.atom?.kind === 'all' ? all.atom.slots !== true : all?.atom?.kind === 'none';
  return pronoun && sign?.word === ',' && next?.word === ',';
}

// "It's my day off", "that's a tight squeeze"; not "it's impossible", "it's a no"
const isThing = (told: Telling, clause: Clause): boolean =>
  !told.pending.corrects &&
  told.tokensOf(clause).some(({ word }, at) => at > 0 && told.language.determiners.has(word)) &&
  !told.tokensOf(clause).some(({ word }) => told.language.refusing.has(word));

/** "Thursday works after 2": the hours narrow the day; "Thursday works at 3" names its own. */
function hoursOfDay(
  told: Telling,
  clause: Clause,
): { readonly narrow?: Ref; readonly instead?: Ref } | 'doubt' | undefined {
  const part = told.refIn(clause, 'part');
  if (part === undefined) return undefined;
  const mention = part.kind === 'naming' && part.naming.kind === 'time' ? part.naming.mention : undefined;
  // "9 is fine any day", "only Thursday works this week"
  if (mention?.hours === undefined && /^(?:any|week|month|ahead)$/.test(mention?.days?.kind ?? '')) return undefined;
  if (mention?.hours === undefined || mention.days !== undefined) return 'doubt';
  return mention.hours.kind === 'at' ? { instead: part } : { narrow: part };
}

// "Thursday - that's no good": the name was no answer of its own.
function isSaidOfTopic({ lastHere, sentence }: Telling, clause: Clause, ref: Ref): boolean {
  if (lastHere === undefined || !lastHere.bare || lastHere.ref !== ref) return false;
  const here = sentence.tokens[clause.begin]!.begin;
  return sentence.tokens
    .filter(({ begin, end }) => begin >= lastHere.end && end <= here)
    .every(({ word }) => /^[-:,]$/.test(word));
}

// "3) only if it's online 4) yes please": what the words of a condition took along.
function doubtSwallowed(told: Telling, clause: Clause): void {
  const inside = (at: number): boolean => clause.held.some(({ begin, end }) => at >= begin && at < end);
  const labels = told.sentence.tokens.filter(
    ({ atom }, at) => atom?.kind === 'labels' && at >= clause.begin && at < clause.end && !inside(at),
  );
  const ref = refOf(labels, told.language.except);
  if (ref !== undefined) told.doubts.push({ ...told.place(clause), ref, rule: 'unread', cued: true });
}

/** What "that works" is about: what was named last, in this paragraph. */
function meant(told: Telling, about: Answering['about']): Ref | undefined {
  if (about === 'rest') return { kind: 'naming', naming: { kind: 'rest' } };
  const topic = told.topicHere;
  // "Something came up on Tuesday, can't make it"
  if (about === 'all' && told.topicOfSentence !== undefined) return told.topicOfSentence;
  if (about !== 'all' && about !== undefined && topic !== undefined) return topic;
  return about === 'all' || about === 'topic-or-all' ? { kind: 'everything' } : undefined;
}
