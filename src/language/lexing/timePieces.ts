// Times in place of their words.
import { type Atom, letterOf } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import { mentionsIn } from './ownMentions.ts';
import type { LexContext, Piece } from './piece.ts';

const covers = (part: { readonly index: number; readonly text: string }, word: Word): boolean =>
  word.begin < part.index + part.text.length && word.end > part.index;

/** Every time of the sentence as one piece, with the small words that belong to it. */
export function withTimes(
  words: readonly Word[],
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  context: LexContext,
): readonly Piece[] {
  const { language, isLabel } = context;
  const here = mentionsIn(sentence, mentions, text, context);
  if (here.length === 0) return words;
  const pieces: Piece[] = [];
  let last: Mention | undefined;
  for (const word of words) {
    const mention = here.find((one) => covers(one, word));
    if (mention === undefined) {
      if (!here.some((one) => one.rest?.some((part) => covers(part, word)))) pieces.push(word);
      continue;
    }
    if (mention === last) continue;
    last = mention;
    // "11 instead of 2", where 2 is a slot and no day was said.
    if (
      /^\d{1,2}$/.test(mention.text) &&
      mention.days === undefined &&
      mention.list === undefined &&
      isLabel(Number(mention.text))
    ) {
      pieces.push(word);
      continue;
    }
    const next = words[words.indexOf(word) + 1];
    const atom = withHalf(atomOf(mention, language), next);
    const own = /'s$/.test(mention.text);
    const not = atom?.kind === 'time' ? language.notBefore.exec(mention.text) : null;
    if (not !== null) pieces.push({ word: 'not', begin: mention.index, end: mention.index + not[0].length });
    if (atom === undefined) pieces.push({ ...word, word: 'repeat', end: mention.index + mention.text.length });
    else {
      const begin = swallow(pieces, atom, language) ?? Math.min(word.begin, mention.index);
      const end = mention.index + mention.text.length;
      pieces.push({ word: letterOf[atom.kind], begin, end, atom });
      // "Tuesday's fine", "Tuesday's meeting"
      if (own) pieces.push({ word: "'s", begin: end, end });
    }
  }
  return pieces;
}

// "Mon PM"
function withHalf(atom: Atom | undefined, next: Word | undefined): Atom | undefined {
  if (atom?.kind !== 'time' || atom.mention.days === undefined || atom.mention.hours !== undefined) return atom;
  if (next?.word !== 'pm' && next?.word !== 'am') return atom;
  const part = next.word === 'pm' ? 'afternoon' : 'morning';
  return { kind: 'time', mention: { ...atom.mention, hours: { kind: 'part', part } } };
}

// "not before 11" is read as a time from 11 on; what is said is that it must not be before.
function atomOf(mention: Mention, language: Language): Atom | undefined {
  const { hours } = mention;
  if (language.past.test(mention.text)) return undefined;
  if (
    mention.kind === 'time' &&
    (hours?.kind === 'after' || hours?.kind === 'before') &&
    language.notBefore.test(mention.text)
  )
    return {
      kind: 'time',
      mention: { ...mention, hours: { ...hours, kind: hours.kind === 'after' ? 'before' : 'after' } },
    };
  // "not until Tuesday": not before it
  if (mention.kind === 'time' && mention.days?.kind === 'open' && language.notBefore.test(mention.text)) {
    const side = /^(?:from|after)$/.test(mention.days.side) ? 'before' : 'from';
    return { kind: 'time', mention: { ...mention, days: { ...mention.days, side } } };
  }
  if (mention.kind === 'time') return { kind: 'time', mention };
  if (mention.kind === 'duration') return { kind: 'duration', minutes: mention.length ?? 0 };
  return undefined;
}

/** "on the", "at", "for" before a time belong to it. Returns where the first of them begins. */
function swallow(pieces: Piece[], atom: Atom, { beforeTime, standsAlone, wholeDay }: Language): number | undefined {
  if (atom.kind !== 'time') return undefined;
  let begin: number | undefined;
  let behind = atom.mention.text.toLowerCase();
  while (pieces.length > 0 && pieces.at(-1)!.atom === undefined && beforeTime.has(pieces.at(-1)!.word)) {
    if (standsAlone.test(`${pieces.at(-2)?.word ?? ''} ${pieces.at(-1)!.word} ${behind}`)) break;
    behind = pieces.at(-1)!.word;
    begin = pieces.pop()!.begin;
    // "all day on the 19th"
    if (wholeDay.test(`${pieces.at(-1)?.word} ${behind}`)) begin = pieces.pop()!.begin;
  }
  return begin;
}
