import type { Language } from '../language.ts';
import { answer } from './answering.ts';
import { leadingModifiers } from './assenting.ts';
import { bound } from './bounding.ts';
import { carry } from './carrying.ts';
import type { Clause } from './clauses.ts';
import { condition, fallBack, narrow } from './conditions.ts';
import { claim, correct, dropsOffer, takesBackOrder, thinkAgain } from './correcting.ts';
import { isCutOff, isInside } from './cutting.ts';
import { doubt, othersSay, passOver, shift } from './doubting.ts';
import { endsWithDay } from './doubtSigns.ts';
import { goesOnUnread, isPeriod, isTail } from './exposure.ts';
import { endsStory, isHistory } from './history.ts';
import { areMarked, isCrossed } from './marks.ts';
import { isApart, neighbours } from './neighbours.ts';
import { exchange, isRequest, order, settleOn, swap } from './ordering.ts';
import { answeredBy, answersItself } from './ownQuestions.ts';
import type { Ref } from './refs.ts';
import type { Decides, ReadSentence, Said } from './said.ts';
import { seat } from './seating.ts';
import type { ActionSense, Sense } from './sense.ts';
import { state } from './stating.ts';
import { Telling } from './telling.ts';
import { readUnread } from './unread.ts';
import { verdict } from './verdicts.ts';
import { isInPassing, tellsOwnTime } from './whereabouts.ts';

/**
 * All that the clauses of a mail say, in their order.
 * @param decides whether the writer may settle on a slot, and how.
 */
export function saidIn(sentences: readonly ReadSentence[], language: Language, decides: Decides): Said {
  const told = new Telling(language, decides);
  told.crosses = areMarked(sentences);
  told.ownTime = sentences.some(({ tokens }) =>
    tokens.some(({ atom }) => atom?.kind === 'time' && atom.mention.zone === 'own'),
  );
  for (const [index, sentence] of sentences.entries()) {
    told.begin(sentence);
    if (!answersItself(told, sentence, answeredBy(sentences, index))) readSentence(told, sentence);
  }
  withAllGood(told);
  return {
    // "Half term next week. Let me get back to you": why there is no answer yet.
    statements: told.later
      ? told.statements.filter(({ implied, ref }) => !(implied && isPeriod(ref)))
      : told.statements,
    actions: told.actions,
    doubts: told.doubts,
    // "Ok, let me check" is no yes.
    rsvps: told.later ? told.rsvps.filter(({ weak }) => !weak) : told.rsvps,
    assents: told.later ? [] : told.assents,
    courtesy: told.courtesy,
    message: told.message,
    ...(told.whereabouts && { whereabouts: told.whereabouts }),
  };
}

const isGrave = ({ do: what }: ActionSense): boolean =>
  /^(?:confirm|cancel|withdraw|move|leave|delegate|stop)$/.test(what);

// "All good, but not Tuesday"
function withAllGood({ allGood, statements }: Telling): void {
  const [first] = statements;
  const picks = statements.some(({ stance }) => stance === 'yes' || stance === 'offer');
  if (allGood === undefined || first === undefined || picks) return;
  statements.unshift({
    ...first,
    base: 'yes',
    stance: 'yes',
    ref: { kind: 'everything' },
    begin: allGood.begin,
    end: allGood.end,
    also: false,
    only: false,
    instead: false,
    corrects: false,
    turns: false,
    bare: false,
    unnamed: false,
    echo: false,
    loose: false,
    implied: false,
    pronoun: false,
    besideHour: false,
  });
}

function readSentence(told: Telling, sentence: ReadSentence): void {
  const { clauses } = sentence;
  leadingModifiers(told);
  const lastNamed = clauses.findLastIndex(({ sense }) => sense?.say !== 'nothing' || sense.note !== 'courtesy');
  for (const [index, clause] of clauses.entries()) {
    const { sense } = clause;
    const at: At = { question: sentence.question && index === lastNamed, alone: clauses.length === 1 };
    if (sense === undefined) readUnread(told, clause);
    else if (/^(?:answer|carry|rank|assent)$/.test(sense.say) && endsStory(told, clause)) told.message = true;
    else if (/^(settle|rank|edge|swap)$/.test(sense.say) && (isCutOff(told, clause) || isOfThing(told, clause)))
      doubt(told, clause, told.namedIn(clause), 'cut-off');
    else (handlers[sense.say] as Handler)(told, clause, sense, at);
  }
}

/** Where in its sentence a clause stands. */
interface At {
  readonly question: boolean;
  readonly alone: boolean;
}

type Handler<S extends Sense = Sense> = (told: Telling, clause: Clause, sense: S, at: At) => void;

/** What is done with a clause, by what it says. */
const handlers: { readonly [K in Sense['say']]: Handler<Extract<Sense, { readonly say: K }>> } = {
  answer: (told, clause, sense, { question, alone }) => answer(told, clause, sense, question, alone),
  carry(told, clause, sense, { question }) {
    const ref = told.crosses && isCrossed(told.sentence) ? told.refIn(clause, 'R') : undefined;
    if (ref === undefined) carry(told, clause, question, sense);
    else state(told, clause, ref, 'no', question);
  },
  rank(told, clause, { place }, { question }) {
    const ref = told.refIn(clause, 'R');
    // "I'm | then in the office from 8 anyway"
    const { before } = neighbours(told, clause);
    const cutOff = before !== undefined && isTail(told, clause) && !isApart(told, before, clause);
    if (ref !== undefined && cutOff) doubt(told, clause, ref, 'cut-off');
    else if (ref !== undefined) state(told, clause, ref, place === 3 ? 'last' : 'yes', question, { rank: place });
  },
  edge: (told, clause, sense, { question }) => bound(told, clause, sense, question),
  swap: (told, clause, _sense, { question }) => swap(told, clause, question),
  exchange: (told, clause, _sense, { question }) => exchange(told, clause, question),
  shift: (told, clause) => shift(told, clause),
  again(told, clause) {
    const last = told.actions.at(-1);
    if (told.pending.corrects && last?.action.do === 'set' && last.action.key === 'duration')
      order(told, clause, last.action);
    else readUnread(told, clause);
  },
  drop(told, clause) {
    const ref = told.refIn(clause, 'R');
    if (ref !== undefined) state(told, { ...clause, modifiers: [] }, ref, 'no', false, { corrects: true, next: 'yes' });
  },
  settle(told, clause, _sense, { question }) {
    // "The train at 8.05 is cancelled, take the one at 8.35"
    const [first] = told.tokensOf(clause);
    const advises = clause.join === undefined && first!.atom === undefined && told.language.loose.yes.has(first!.word);
    if (advises && isTail(told, clause)) doubt(told, clause, told.refIn(clause, 'R'), 'cut-off');
    else settleOn(told, clause, question);
  },
  narrow(told, clause) {
    const ref = told.refIn(clause, 'R');
    if (ref !== undefined) narrow(told, ref);
  },
  condition: (told, clause, { wished }, { alone }) => condition(told, clause, alone, wished ?? false),
  fallback: (told) => fallBack(told),
  correction(told, clause, sense, { question }) {
    if (!sense.undo || !refusesTopic(told, clause)) correct(told, clause, sense, question);
  },
  assent(told, clause, { all }, { question }) {
    if (turnsCircumstance(told, clause)) return;
    if (all) told.allGood = told.place(clause);
    verdict(told, clause, true, question);
  },
  dissent(told, clause, _sense, { question }) {
    if (dropsOffer(told, clause)) return;
    const ref = question ? undefined : unreadTopic(told, clause);
    if (ref === undefined) verdict(told, clause, false, question);
    else state(told, clause, ref, 'no', false, { pronoun: true });
  },
  action(told, clause, { action }, { question }) {
    if (action.do === 'undo' && refusesTopic(told, clause)) return;
    // "the only day that I'm in Madrid"
    if (action.do === 'zone' && isRelative(told, clause)) told.message = true;
    // "If you can | start at 10:15"
    else if (isInside(told, clause) || (action.do === 'start' && action.lone && !isAlone(told, clause)))
      told.message = true;
    // "Progress: it was 6 boxes"
    else if (/^(?:status|log|help)$/.test(action.do) && isHeading(told, clause)) told.message = true;
    else if (action.do === 'zone' && (isInPassing(told, clause) || tellsOwnTime(told, clause))) {
      told.whereabouts ??= told.held(clause, 'Z');
      told.message = true;
    } else if ((question && !isRequest(told, action)) || (isGrave(action) && goesOnUnread(told, clause)))
      doubt(told, clause);
    else if (!takesBackOrder(told, clause, action)) order(told, clause, action);
  },
  rsvp: (told, clause, sense, { question }) => seat(told, clause, sense, question),
  whereabouts(told, clause) {
    told.whereabouts = told.held(clause, 'Z');
  },
  nothing(told, clause, { note, topic, claims }, { question }) {
    // "Tuesday works. Oh wait, that's the day of the fair"
    if (note === undefined && !question) thinkAgain(told, clause);
    if ((note === undefined || note === 'later') && !isHistory(told, clause))
      passOver(told, clause, topic ?? false, note === 'later');
    if (claims) claim(told, clause);
    if (note === 'courtesy') told.courtesy = true;
    else told.message = true;
    if (note === 'later') told.later = true;
  },
  others: (told, clause, { answer }) => othersSay(told, clause, answer ?? false),
  unclear(told, clause, { repeats }) {
    if (repeats && isBounded(told)) told.message = true;
    else doubt(told, clause);
  },
};

// "I've a wedding in Leeds on Tuesday, so forget that one": of what speaks against it; whether it was so.
function refusesTopic(told: Telling, clause: Clause): boolean {
  const ref = told.topicOfSentence;
  const { tokens } = told.sentence;
  const concludes =
    told.language.concluding.has(tokens[clause.begin - 1]?.word ?? '') ||
    told.language.concluding.has(tokens[clause.begin]!.word);
  if (!concludes || ref === undefined || told.sentence.question) return false;
  if (told.lastHere !== undefined && told.lastHere.base !== 'no') return false;
  if (told.lastHere === undefined) state(told, clause, ref, 'no', false, { pronoun: true });
  return true;
}

// "I'm back on Monday, so nothing before that please": said already.
function isBounded({ statements, adjacent, lastHere }: Telling): boolean {
  const last = lastHere ?? (adjacent ? statements.at(-1) : undefined);
  return last?.base === 'no' && (last.ref.kind === 'edge' || endsWithDay(last.ref));
}

// "The bus is gone, take the one at 8.35": of the buses.
const isOfThing = (told: Telling, clause: Clause): boolean =>
  clause.sense?.say === 'settle' &&
  told.topicOfSentence === undefined &&
  isTail(told, clause) &&
  told.tokensOf(clause).some(({ word, atom }) => atom === undefined && told.language.slotNouns.has(word));

const isHeading = ({ sentence: { tokens } }: Telling, { end }: Clause): boolean =>
  tokens[end]?.word === ':' && end + 1 < tokens.length;

// "Wednesday my mum is here so I'm free": what sounded like a refusal was why it suits.
function turnsCircumstance({ lastHere }: Telling, { join }: Clause): boolean {
  if (lastHere?.implied !== true || lastHere.base !== 'no' || join !== 'other') return false;
  lastHere.base = 'yes';
  lastHere.stance = 'yes';
  return true;
}

const isRelative = ({ sentence, language }: Telling, { begin }: Clause): boolean =>
  language.relatives.has(sentence.tokens[begin - 1]?.word ?? '');

// "The 3rd is Cup Day, no chance": what a refusal behind a comma is about.
function unreadTopic(told: Telling, clause: Clause): Ref | undefined {
  const { before } = neighbours(told, clause);
  const sign = told.sentence.tokens[clause.begin - 1];
  const behind = before !== undefined && before.sense === undefined && sign?.word === ',' && sign.end > sign.begin;
  const ends = clause === told.sentence.clauses.at(-1);
  return behind && ends && told.topic?.by === 'unread' ? told.topicOfSentence : undefined;
}

const isAlone = ({ sentence }: Telling, clause: Clause): boolean =>
  sentence.clauses.every((one) => one === clause || one.sense?.say === 'nothing');
