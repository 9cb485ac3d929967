// Places in the list: "the 3rd one", "the second and the last".
import { letterOf } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import type { Piece } from './piece.ts';

/** "the 3rd one", "3rd option", "der 1. und der 3. Termin": a place in the list, not a date. */
export function withPositions(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const { slotNounsAfter } = language;
  // Such a place is read as a day of a month at first.
  if (!pieces.some(({ atom }) => atom?.kind === 'time')) return pieces;
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const last = pieces[at - 1]?.atom;
    if (isOfPosition(pieces, at, language)) return [];
    if (slotNounsAfter.has(piece.word) && last?.kind === 'time') return [];
    if (/^[ap]m$/.test(piece.word) && last?.kind === 'time' && last.mention.hours?.kind === 'part') return [];
    const day = positionOf(piece);
    const noun = day === undefined ? undefined : nounBehind(pieces, at, language);
    if (day === undefined || noun === undefined) return [piece];
    return [
      {
        ...piece,
        end: noun === at + 1 ? pieces[noun]!.end : piece.end,
        word: letterOf.positions,
        atom: { kind: 'positions', from: 'start', skip: day - 1, take: 1 },
      },
    ];
  });
}

/** Where the noun stands that makes a place in the list of this day of a month. */
function nounBehind(pieces: readonly Piece[], at: number, language: Language): number | undefined {
  const next = language.ordinalPoint && pieces[at + 1]?.word === '.' ? at + 2 : at + 1;
  const word = pieces[next]?.word ?? '';
  if (language.slotNouns.has(word)) return next;
  const shares = language.ordinalPoint && goesOn(word, language) && positionOf(pieces[next + 1]) !== undefined;
  return shares ? nounBehind(pieces, next + 1, language) : undefined;
}

const goesOn = (word: string, { numbers }: Language): boolean => word === ',' || numbers.joins.has(word);

/** Whether it is the noun behind a place in the list, or the point before it. */
function isOfPosition(pieces: readonly Piece[], at: number, { ordinalPoint, slotNouns }: Language): boolean {
  const isPoint = (index: number): boolean => ordinalPoint && pieces[index]?.word === '.';
  const noun = isPoint(at) ? at + 1 : at;
  if (!slotNouns.has(pieces[noun]?.word ?? '')) return false;
  return positionOf(pieces[isPoint(noun - 1) ? noun - 2 : noun - 1]) !== undefined;
}

/** "the 3rd", of which nobody knows yet whether it is a day. */
function positionOf(piece: Piece | undefined): number | undefined {
  const mention = piece?.atom?.kind === 'time' ? piece.atom.mention : undefined;
  const days = mention?.hours === undefined && isPosition(mention?.days) ? mention?.days : undefined;
  return days?.kind === 'monthday' ? days.day : undefined;
}

const isPosition = (days: Mention['days']): boolean =>
  days?.kind === 'monthday' && days.weekday === undefined && days.months === undefined;

/** "the second and the last one", "2nd and 4th": ordinals that share one noun, or stand in a list. */
export function withOrdinals(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const { ordinals, slotNouns, slotNounsAfter } = language;
  if (pieces.filter(({ word, atom }) => atom === undefined && ordinals.has(word)).length < 2) return pieces;
  const found: Piece[] = [];
  const heads = pieces.flatMap((_, at) => (isHead(pieces, at, language) ? [at] : []));
  for (let at = 0; at < pieces.length; at++) {
    const run = ordinalRun(pieces, at, language);
    if (run.length < 2) {
      const piece = pieces[at]!;
      const place = heads.length > 1 && heads.includes(at) ? ordinals.get(piece.word) : undefined;
      found.push(
        place ? { ...piece, word: letterOf.positions, atom: { kind: 'positions', take: 1, ...place } } : piece,
      );
      continue;
    }
    for (const { index, join } of run) {
      if (join !== undefined) found.push(pieces[join]!);
      const piece = pieces[index]!;
      const place = ordinals.get(piece.word)!;
      found.push({
        word: letterOf.positions,
        begin: piece.begin,
        end: piece.end,
        atom: { kind: 'positions', take: 1, ...place },
      });
    }
    at = run.at(-1)!.index;
    const noun = pieces[at + 1]?.word ?? '';
    if (slotNouns.has(noun) || slotNounsAfter.has(noun)) at++;
  }
  return found;
}

// "First no, second yes, third maybe": each of them leads its own verdict.
function isHead(pieces: readonly Piece[], at: number, { ordinals, cues, predicates, joins }: Language): boolean {
  const [before, { word, atom }, next] = [pieces[at - 1], pieces[at]!, pieces[at + 1]];
  if (atom !== undefined || !ordinals.has(word) || next?.atom !== undefined) return false;
  const leads = before === undefined || /^[,;.]$/.test(before.word) || joins.has(before.word);
  return leads && (cues.has(next?.word ?? '') || predicates.has(next?.word ?? ''));
}

function ordinalRun(pieces: readonly Piece[], from: number, language: Language): { index: number; join?: number }[] {
  const { ordinals, articles } = language;
  const run: { index: number; join?: number }[] = [];
  let at = from;
  let join: number | undefined;
  for (; at < pieces.length; at++) {
    const { word, atom } = pieces[at]!;
    if (atom === undefined && ordinals.has(word) && (run.length === 0 || join !== undefined))
      run.push({ index: at, ...(join !== undefined && { join }) });
    else if (atom === undefined && run.length > 0 && goesOn(word, language)) {
      join = at;
      continue;
    } else if (!articles.has(word) || (run.length > 0 && join === undefined)) break;
    if (!articles.has(word)) join = undefined;
  }
  return run;
}
