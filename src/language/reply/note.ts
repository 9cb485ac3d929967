// Whether a mail holds words for people beside what was read of it: a question to them, or nothing but words; or mere courtesy.
import type { Reading } from '../reading.ts';
import { isNamed } from './doubting.ts';
import type { Doubt, ReadSentence, Said } from './said.ts';

type ClauseSense = ReadSentence['clauses'][number]['sense'];

/** Words with which a mail is closed, and nothing before them: "Thanks!", "Best wishes, Bob". */
const isClosing = (sentences: readonly ReadSentence[]): boolean => sentences.every(({ tokens }) => tokens.length === 0);

/** Of fewer words, "Does that work?" and "OK?", a question is asked of nobody in particular. */
const fewestWords = 4;

/** @param text what was written, its closing words and its signature among it */
export function noteOf(
  reading: Reading,
  said: Said,
  sentences: readonly ReadSentence[],
  text: string,
): Reading['note'] {
  if (isClosing(sentences)) return text.trim() === '' ? undefined : 'courtesy';
  if (sentences.some((sentence) => asksPeople(sentence, said))) return 'message';
  const { unsaid: _, ...read } = reading;
  const isMere = said.statements.length === 0 && said.actions.length === 0 && reading.unclear === undefined;
  if (said.message) return Object.keys(read).length === 0 ? 'message' : undefined;
  return said.courtesy && isMere && said.rsvps.length === 0 ? 'courtesy' : undefined;
}

/** A question of which nothing was read, and which names no time or slot that could be asked about. */
function asksPeople(sentence: ReadSentence, { doubts }: Said): boolean {
  const { question, tokens, clauses } = sentence;
  if (!question) return false;
  const words = tokens.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < fewestWords) return false;
  const isAsked = doubts.some((doubt) => doubt.ref !== undefined && isNamed(doubt.ref) && isWithin(doubt, sentence));
  const senses = clauses.map(({ sense }) => sense);
  return !isAsked && senses.every(isOfNoUse) && !senses.every(isCourtesy);
}

/** Doubts that are no more than questions to people: those are passed on, not asked back. */
export function doubtsOfPeople(said: Said, sentences: readonly ReadSentence[]): readonly Doubt[] {
  const asked = sentences.filter((sentence) => asksPeople(sentence, said));
  return said.doubts.filter((doubt) => asked.some((sentence) => isWithin(doubt, sentence)));
}

const isWithin = ({ begin, end }: Doubt, { tokens }: ReadSentence): boolean =>
  tokens.length > 0 && begin < tokens.at(-1)!.end && end > tokens[0]!.begin;

const isOfNoUse = (sense: ClauseSense): boolean =>
  sense === undefined || sense.say === 'others' || sense.say === 'nothing' || sense.say === 'unclear';

const isCourtesy = (sense: ClauseSense): boolean => sense?.say === 'nothing' && sense.note === 'courtesy';
