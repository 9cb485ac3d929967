// A reply's new text and its context → its reading.
import { parseDuration } from '../../values/duration.ts';
import type { Token } from '../atoms.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Language } from '../language.ts';
import { languageOf } from '../languages.ts';
import { tokensOf } from '../lexer.ts';
import { withoutAdjuncts } from '../lexing/adjuncts.ts';
import type { LexContext } from '../lexing/piece.ts';
import type { Mention } from '../mention.ts';
import { peopleAmong } from '../people.ts';
import type { Action, AnswerValue, Reading, ReplyInput, SaidSpan, Understood, Why } from '../reading.ts';
import { asWritten, type CleanText, cleanText } from '../text/clean.ts';
import { bodyOf } from '../text/letter.ts';
import { sentencesOf } from '../text/sentences.ts';
import { readTimes } from '../times.ts';
import { type ActionContext, acted, confirmedOnce } from './actions.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { doubtsOfPeople, noteOf } from './note.ts';
import { withoutReasons } from './reasons.ts';
import type { Doubt, ReadSentence, Said } from './said.ts';
import { seatOf } from './seat.ts';
import type { Sense } from './sense.ts';
import { type Settled, settle } from './settle.ts';
import type { SettleContext } from './settlement.ts';
import { slotsNamed } from './slots.ts';
import { saidIn } from './statements.ts';

export function understandReply(input: ReplyInput): Understood<Reading> {
  const clean = cleanText(input.text);
  const language = languageOf(clean.text);
  const body = bodyOf(clean.text, language.letter);
  const mentions = readTimes(withoutPronouns(body.text, language), { locale: language.code, zone: input.zone });
  const actsFor = language.onBehalf.test(body.text) || language.onBehalf.test(body.signature);
  const speaksFor = actsFor || language.assistant.test(body.text) || language.assistant.test(body.signature);
  const sentences = readSentences(body.text, { speaksFor, actsFor }, mentions, input, language);
  const decides = input.role === 'party' ? 'no' : input.asked === 'choice' ? 'by-number' : 'in-words';
  const said = saidIn(sentences, language, decides);
  const context = contextOf(input, clean, mentions, said, language);
  const understood = reading(said, context, clean, doubtsOfPeople(said, sentences));
  const note = noteOf(understood.reading, said, sentences, clean.text);
  return note === undefined ? understood : { ...understood, reading: { ...understood.reading, note } };
}

const withoutPronouns = (text: string, { pronoun, greetedDay }: Language): string =>
  [pronoun, greetedDay].reduce((kept, words) => kept.replace(words, (found) => found.replace(/[^\s,]/g, ' ')), text);

function readSentences(
  text: string,
  assistant: Pick<LexContext, 'speaksFor' | 'actsFor'>,
  mentions: readonly Mention[],
  input: ReplyInput,
  language: Language,
): readonly ReadSentence[] {
  const labels = new Set(input.slots.map(({ n }) => n));
  const lex = {
    language,
    ...assistant,
    isLabel: (number: number) => labels.has(number),
    mostLabel: Math.max(0, ...labels),
    people: peopleAmong(input.parties ?? [], input.names),
    namesSlot: (mention: Mention) => {
      const slots = slotsNamed(mention, 'for', {
        slots: input.slots,
        mentions,
        here: { now: input.now, zone: input.zone },
      });
      return slots !== 'unclear' && slots.length > 0;
    },
  };
  const seats = input.seats !== undefined && input.seats !== null;
  const grammar = language.replies(input.role, seats);
  return sentencesOf(text, language.ordinalPoint).map((sentence) => {
    const tokens = tokensOf(text, sentence, mentions, lex);
    return { ...readClauses(tokens, language, grammar), question: sentence.question, paragraph: sentence.paragraph };
  });
}

/** A sentence in which a clause with a name stays unknown is looked at once more without its adjuncts. */
function readClauses(
  tokens: readonly Token[],
  language: Language,
  grammar: Grammar<Sense>,
): Pick<ReadSentence, 'tokens' | 'clauses'> {
  const clauses = clausesOf(tokens, language, grammar);
  if (unknownNames(tokens, clauses) === 0) return { tokens, clauses };
  const fewer = withoutAdjuncts(tokens, language);
  if (fewer.length === tokens.length) return { tokens, clauses };
  const again = clausesOf(fewer, language, grammar);
  // "Tuesday over my dead body": what was passed over may turn a bare name round.
  const risky = again.some(
    ({ sense, modifiers, family }) =>
      modifiers.some(({ aside }) => aside) &&
      (sense?.say === 'carry' || (sense?.say === 'answer' && (sense.echo || family === 'naming'))),
  );
  const better = !risky && unknownNames(fewer, again) < unknownNames(tokens, clauses);
  return better ? { tokens: fewer, clauses: again } : { tokens, clauses };
}

const unknownNames = (tokens: readonly Token[], clauses: readonly Clause[]): number =>
  clauses
    .filter(({ sense }) => sense === undefined)
    .flatMap(({ begin, end }) => tokens.slice(begin, end))
    .filter(({ atom }) => atom !== undefined && /^(time|labels|positions)$/.test(atom.kind)).length;

function contextOf(
  input: ReplyInput,
  clean: CleanText,
  mentions: readonly Mention[],
  said: Said,
  language: Language,
): ActionContext {
  const duration = parseDuration(input.duration);
  const place = said.whereabouts ?? said.actions.find(({ action }) => action.do === 'zone')?.held('Z');
  const ownZone = place
    ?.map(({ atom }) => (atom?.kind === 'zone' ? atom.zone : undefined))
    .find((zone) => zone !== undefined);
  return {
    input,
    clean,
    slots: input.slots,
    mentions,
    here: { now: input.now, zone: input.zone },
    duration: duration.ok ? duration.value : 30,
    answered: Object.keys(input.previous ?? {}).length > 0,
    organizes: input.role === 'organizer',
    cut: clean.cut,
    exceptWords: language.except,
    placeWords: language.place,
    numberWords: language.numbers.values,
    ...(ownZone && { ownZone }),
  };
}

/** @param forPeople doubts that are passed on rather than asked about */
function reading(
  said: Said,
  context: ActionContext,
  clean: CleanText,
  forPeople: readonly Doubt[],
): Understood<Reading> {
  const { input } = context;
  const seats = input.seats !== undefined && input.seats !== null;
  const spans: SaidSpan[] = [];
  const actions: Action[] = [];
  const unclear: { begin: number; end: number }[] = [];
  const why: Why[] = [];
  for (const one of said.actions) {
    const done = acted(one, context);
    actions.push(...done.actions);
    spans.push(...done.propose);
    if (done.unclear) unclear.push(one);
    why.push({ fragment: asWritten(clean, one.begin, one.end), family: one.family, means: one.action.do });
  }
  // "I don't wish to take part. Stop mailing me": whoever stops has left.
  const stops = actions.filter((action) => action.do === 'stop');
  const leaves = stops.length > 0 ? stops : actions.filter(({ do: what }) => what === 'delegate' || what === 'leave');
  if (leaves.length > 0) return { reading: { actions: leaves }, why };
  if (seats) {
    const rsvp = seatOf(said, context);
    return {
      reading: { ...(rsvp && { rsvp }), ...(actions.length > 0 && { actions }), ...fragments(unclear, clean) },
      why,
    };
  }
  const settled = withAssent(
    settle(withoutReasons(said.statements, actions, context), said.doubts, context),
    said,
    context,
  );
  for (const { statement, slots } of settled.named)
    why.push({
      fragment: asWritten(clean, statement.begin, statement.end),
      family: statement.family,
      slots,
      means: statement.stance,
    });
  for (const { begin, end, rule, slots } of settled.doubts)
    why.push({
      fragment: asWritten(clean, begin, end),
      family: `doubt: ${rule}`,
      means: 'unclear',
      ...(slots.length > 0 && { slots: [...new Set(slots)] }),
    });
  spans.unshift(...settled.propose);
  unclear.push(
    ...settled.doubts.filter(({ begin, end }) => !forPeople.some((one) => one.begin === begin && one.end === end)),
  );
  const answers: Record<string, AnswerValue> = Object.fromEntries(
    [...settled.answers].map(([n, answer]) => [String(n), answer]),
  );
  const decided = confirmedOnce(actions);
  // New answers replace old ones by themselves, and who answers needs no help: "freshers' week, send help".
  const asked =
    settled.answers.size > 0 ? decided.filter((action) => action.do !== 'undo' && action.do !== 'help') : decided;
  return {
    reading: {
      ...(settled.answers.size > 0 && { answers }),
      ...(spans.length > 0 && { propose: spans }),
      ...(asked.length > 0 && { actions: asked }),
      ...(settled.unsaid.length > 0 && { unsaid: settled.unsaid }),
      ...fragments(unclear, clean),
    },
    why,
    ...doubtsOf(settled, clean),
  };
}

/** Of the fragments that are asked about, those that speak of some slots, each once. */
function doubtsOf({ doubts }: Settled, clean: CleanText): Pick<Understood, 'doubts'> {
  const named = new Map<string, readonly number[]>();
  for (const { begin, end, slots } of doubts) {
    const fragment = asWritten(clean, begin, end);
    if (slots.length > 0) named.set(fragment, [...(named.get(fragment) ?? []), ...slots]);
  }
  const each = [...named].map(([fragment, slots]) => ({ fragment, slots: [...new Set(slots)].sort((a, b) => a - b) }));
  return each.length > 0 ? { doubts: each } : {};
}

function fragments(
  places: readonly { readonly begin: number; readonly end: number }[],
  clean: CleanText,
): { unclear?: readonly string[] } {
  const texts = [
    ...new Set([...places].sort((a, b) => a.begin - b.begin).map(({ begin, end }) => asWritten(clean, begin, end))),
  ];
  return texts.length > 0 ? { unclear: texts } : {};
}

// Mere assent counts where there is one slot and nothing else was said.
function withAssent(settled: Settled, said: Said, context: SettleContext): Settled {
  const [slot] = context.slots;
  const values = new Set(said.assents.map(({ yes, hedge }) => (yes ? (hedge ? 'maybe' : 'yes') : 'no')));
  const [value] = values;
  if (context.slots.length !== 1 || slot === undefined || said.statements.length > 0 || values.size !== 1)
    return settled;
  return { ...settled, answers: new Map([[slot.n, value as AnswerValue]]) };
}
