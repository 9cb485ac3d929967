// What one phrase says, on its way through chrono: a ParsingResult that carries a typed piece in place of components.
// Chrono's components know one start and one end; a weekday that may be any of ten dates does not fit into them.
import { ParsingComponents, ParsingResult, ReferenceWithTimezone } from 'chrono-node/en';
import type { Minutes } from '../values/instant.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Days, Hours } from './mention.ts';

/** A time that somebody could meet at, or a part of one. */
export interface TimePiece {
  readonly kind: 'time';
  readonly days?: Days;
  readonly hours?: Hours;
  readonly zone?: ZoneId | 'own';
  readonly length?: Minutes;
  readonly through?: true;
  readonly list?: number;
  /** "the elevens": that hour of every day, not of the one named last. */
  readonly each?: true;
}

/** How long; weeks and months stand apart because they are counted on the calendar. */
export interface DurationPiece {
  readonly kind: 'duration';
  readonly minutes: Minutes;
  readonly days?: number;
  readonly months?: number;
}

/**
 * "3", "10-12", "12.06", "lunch": a time only where its neighbours make it one; what it would be then, as day or as hour.
 * A number in letters (`word`) is made one by less; an occasion (`hint`: "date night") never, it only tells am from pm.
 */
export interface WeakPiece {
  readonly kind: 'weak';
  readonly days?: Days;
  readonly hours?: Hours;
  readonly word?: true;
  readonly hint?: true;
}

/** What may be a part of a time: sure of it, or waiting for a neighbour. */
export type TimePart = TimePiece | WeakPiece;

export type Piece =
  | TimePart
  | DurationPiece
  | { readonly kind: 'zone'; readonly zone: ZoneId | 'own' }
  | { readonly kind: 'repeat' }
  /** Looks like a time and is none: a phone number, "have a nice Tuesday". */
  | { readonly kind: 'noise' };

// The moment of writing is none of a parser's business, so all contexts share this one.
export const noReference = new ReferenceWithTimezone(new Date(0));
const noComponents = new ParsingComponents(noReference);

/**
 * A stretch of a line and the piece that it says, of which rules make others: `as` another piece, `widened` over the words
 * before it.
 */
export class Said<P extends Piece = Piece> extends ParsingResult {
  readonly piece: P;
  readonly family: string;

  constructor(index: number, text: string, piece: P, family: string) {
    super(noReference, index, text, noComponents);
    this.piece = piece;
    this.family = family;
  }

  get until(): number {
    return this.index + this.text.length;
  }

  /** The same words, understood otherwise. */
  as<Q extends Piece>(piece: Q): Said<Q> {
    return new Said(this.index, this.text, piece, this.family);
  }

  /** With the words that lead to it and those that follow it. */
  widened<Q extends Piece>(line: string, piece: Q, before: number, behind = 0): Said<Q> {
    const from = this.index - before;
    return new Said(from, line.slice(from, this.until + behind), piece, this.family);
  }
}

/** One thing said by two neighbours and what stands between them. */
/** @param before how many characters before the first belong to it, too: "between 2 and 4". */
export const united = (line: string, a: Said, b: Said, piece: Piece, before = 0): Said =>
  new Said(a.index - before, line.slice(a.index - before, b.until), piece, familiesOf(a, b));

const familiesOf = (a: Said, b: Said): string => (a.family.includes(b.family) ? a.family : `${a.family} + ${b.family}`);

/** Whether a piece is a time, or one beside another. */
export const isPart = (piece: Piece): piece is TimePart => piece.kind === 'time' || piece.kind === 'weak';

/** Whether it is a time for certain. */
export const isTime = (said: Said): said is Said<TimePiece> => said.piece.kind === 'time';
