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
import type { Reading, ReplyInput, Understood } from '../reading.ts';
import { type CleanText, cleanText } from '../text/clean.ts';
import { bodyOf } from '../text/letter.ts';
import { sentencesOf } from '../text/sentences.ts';
import { readTimes } from '../times.ts';
import type { ActionContext } from './actions.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { doubtsOfPeople, noteOf } from './note.ts';
import { outcome } from './outcome.ts';
import type { ReadSentence, Said } from './said.ts';
import type { Sense } from './sense.ts';
import { slotsNamed } from './slots.ts';
import { saidIn } from './statements.ts';

/** What a reply answers, offers, asks for and leaves unclear, with the phrases that told. */
export function understandReply(input: ReplyInput): Understood<Reading> {
  const clean = cleanText(input.text);
  const language = languageOf(clean.text);
  const body = bodyOf(clean.text, language.letter);
  const mentions = readTimes(withoutPronouns(body.text, language), { locale: language.code, zone: input.zone });
  const actsFor = language.onBehalf.test(body.text) || language.onBehalf.test(body.signature);
  const names = language.assistant.test(body.text) || language.assistant.test(body.signature);
  const speaksFor = actsFor || (names && !language.ownVoice?.test(body.text));
  const sentences = readSentences(body.text, { speaksFor, actsFor }, mentions, input, language);
  const decides = input.role === 'party' ? 'no' : input.asked === 'choice' ? 'by-number' : 'in-words';
  const said = saidIn(sentences, language, decides);
  const context = contextOf(input, clean, mentions, said, language);
  const understood = outcome(said, context, clean, doubtsOfPeople(said, sentences));
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
  return sentencesOf(text, language.sentences).map((sentence) => {
    const tokens = tokensOf(text, sentence, mentions, lex);
    const { question, paragraph, line } = sentence;
    return { ...readClauses(tokens, language, grammar), question, paragraph, line };
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
      (sense?.say === 'carry' ||
        // "I'm then in the office from 8 anyway"
        sense?.say === 'rank' ||
        (sense?.say === 'answer' && (sense.echo || family === 'naming'))),
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
    language,
    clean,
    slots: input.slots,
    mentions,
    here: { now: input.now, zone: input.zone },
    duration: duration.ok ? duration.value : 30,
    answered: Object.keys(input.previous ?? {}).length > 0,
    organizes: input.role === 'organizer',
    cut: clean.cut,
    ...(ownZone && { ownZone }),
  };
}
