// Numbers that are hours because of the days they stand beside.
import type { Hours, Mention } from '../mention.ts';
import { readTimes } from '../times.ts';
import type { Piece, Run } from './pieces.ts';
import type { RequestWords } from './words.ts';

export interface Longer {
  readonly piece: Piece;
  /** The last of the pieces that it takes. */
  readonly last: number;
}

/** A run with what follows it as its end or its further hours. */
export const extended = (
  piece: Piece,
  at: number,
  pieces: readonly Piece[],
  text: string,
  words: RequestWords,
): Longer => withEnd(piece, at, pieces, words) ?? withHours(piece, at, pieces, text, words) ?? { piece, last: at };

// "5.30 in the morning to 9": the end of a run that one hour ends.
function withEnd(piece: Piece, at: number, pieces: readonly Piece[], { until }: RequestWords): Longer | undefined {
  const [to, end] = pieces.slice(at + 1, at + 3);
  const last = piece.run?.mentions.at(-1);
  const { hours } = last ?? {};
  const number = end?.token.atom?.kind === 'number' ? end.token.atom.value : 0;
  if (hours?.kind !== 'at' || to === undefined || !until.has(to.text) || number < 1 || number > 24) return undefined;
  const span: Mention = {
    ...last!,
    hours: { kind: 'span', from: hours.at, to: { hour: number, minute: 0 }, ...(hours.part && { part: hours.part }) },
  };
  return { piece: inPlaceOfLast(piece, [span], end!), last: at + 2 };
}

// "Wednesday the 25th at either 9.30 or 3"
function withHours(
  piece: Piece,
  at: number,
  pieces: readonly Piece[],
  text: string,
  words: RequestWords,
): Longer | undefined {
  const day = piece.run?.mentions.at(-1);
  if (
    day?.days === undefined ||
    day.hours !== undefined ||
    !words.beforeHours.test(` ${pieces[at + 1]?.text} ${pieces[at + 2]?.text} `)
  )
    return undefined;
  const first = pieces[at + 2]?.text === 'N' ? at + 2 : at + 3;
  const list = hoursAt(pieces, first, text, words);
  if (list === undefined) return undefined;
  const mentions = list.hours.map((hours) => ({ ...day, hours }));
  return { piece: inPlaceOfLast(piece, mentions, pieces[list.last]!), last: list.last };
}

/** Hours that stand before their days: "10 or 2, Thursday or Friday". */
export function hoursFirst(
  pieces: readonly Piece[],
  at: number,
  text: string,
  words: RequestWords,
): Longer | undefined {
  const list = at === 0 ? hoursAt(pieces, at, text, words) : undefined;
  const days = list && pieces.slice(list.last + 1).find((one) => !words.separators.has(one.text))?.run;
  if (list === undefined || list.hours.length < 2 || days?.mentions.every((one) => one.days && !one.hours) !== true)
    return undefined;
  const [first, last] = [pieces[at]!, pieces[list.last]!];
  const mentions = list.hours
    .map((hours): Mention => ({ ...days.mentions[0]!, hours }) as Mention)
    .map(({ days: _, ...one }) => one);
  const run: Run = { mentions, begin: first.begin, end: last.end };
  return { piece: { ...first, text: 'H', end: last.end, run }, last: list.last };
}

/** Of hours that are such only where their day is known. */
export const askedFamily = 'asked hours';

/** "Thursday is best. Would 2.30 or 4 suit you?" */
export function askedHours(
  pieces: readonly Piece[],
  at: number,
  text: string,
  words: RequestWords,
): Longer | undefined {
  if (pieces[at]!.text !== 'N') return undefined;
  const list = hoursAt(pieces, at, text, words);
  if (list === undefined || list.hours.length < 2) return undefined;
  // "Either 9.00 or 13.30, 45 minutes": numbers alone in their sentence, of which one can be nothing else
  const besides = pieces.filter(
    ({ text: word }, index) =>
      (index < at || index > list.last) && !/^(?:[,.;]|qm|D)$/.test(word) && !words.separators.has(word),
  );
  const isAlone = besides.length === 0 && list.hours.some((one) => one.kind === 'at' && one.at.minute > 0);
  const around = pieces.slice(Math.max(0, at - 1), at + 8).map((piece) => piece.text);
  const isAsked = at > 0 && words.askedHours.test(` ${around.join(' ')} `);
  if (!isAlone && !isAsked) return undefined;
  const [first, last] = [pieces[at]!, pieces[list.last]!];
  const [mention] = readTimes(`at ${text.slice(first.begin, first.end)}`);
  const mentions = list.hours.map((hours): Mention => ({ ...mention!, hours, family: askedFamily }));
  return {
    piece: { ...first, text: 'H', end: last.end, run: { mentions, begin: first.begin, end: last.end } },
    last: list.last,
  };
}

/** Numbers in a list that are hours: "9.30 or 3". */
function hoursAt(pieces: readonly Piece[], from: number, text: string, { separators }: RequestWords) {
  const hours: Hours[] = [];
  let last = from;
  for (let at = from; pieces[at]?.text === 'N'; ) {
    const [hour] = readTimes(`at ${text.slice(pieces[at]!.begin, pieces[at]!.end)}`);
    if (hour?.hours?.kind !== 'at') return undefined;
    hours.push(hour.hours);
    last = at;
    do at++;
    while (separators.has(pieces[at]?.text ?? ''));
  }
  return hours.length > 0 ? { hours, last } : undefined;
}

const inPlaceOfLast = (piece: Piece, mentions: readonly Mention[], end: Piece): Piece => ({
  ...piece,
  end: end.end,
  run: { mentions: [...piece.run!.mentions.slice(0, -1), ...mentions], begin: piece.begin, end: end.end },
});
