// One sentence of a new mail as its patterns see it: words in their usual spelling, a capital letter for every atom, and times
// that stand in one list as one.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Hours, Mention } from '../mention.ts';
import { wordsOf } from '../text/words.ts';
import { readTimes } from '../times.ts';
import type { RequestWords } from './words.ts';

/** Times of one list: "Tuesday at 10, Wednesday at 2 or Friday". */
export interface Run {
  readonly mentions: readonly Mention[];
  readonly begin: number;
  readonly end: number;
}

/** One atom, or the words of one token. */
export interface Piece {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
  readonly token: Token;
  readonly run?: Run;
}

const letters: Readonly<Record<string, string>> = {
  duration: 'D',
  address: 'E',
  person: 'P',
  zone: 'Z',
  quoted: 'Q',
  number: 'N',
  labels: 'N',
};

export const piecesOf = (
  tokens: readonly Token[],
  text: string,
  language: Language,
  words: RequestWords,
): readonly Piece[] =>
  joined(
    tokens
      .flatMap((token) => uncounted(token, tokens, text, words))
      .map((token) => pieceOf(token, text, language, words)),
    text,
    words,
  );

// What looks like an hour and is none. "dinner for 9, Friday at 6:30": it counts people.
function uncounted(token: Token, tokens: readonly Token[], text: string, words: RequestWords): readonly Token[] {
  const { counting, lasting, streets } = words;
  const { atom } = token;
  if (atom?.kind !== 'time') return [token];
  const before = tokens[tokens.indexOf(token) - 1];
  // "we'll be done in 40 minutes"
  if (atom.mention.hours?.kind === 'ahead' && lasting.has(before?.word ?? ''))
    return [{ ...token, atom: { kind: 'duration', minutes: atom.mention.hours.minutes } }];
  const number = /^(?:\p{L}+ )?(\d{1,3})$/u.exec(atom.mention.text)?.[1];
  if (number === undefined) return [token];
  const counted: Token = {
    ...token,
    begin: token.end - number.length,
    atom: { kind: 'number', value: Number(number) },
  };
  if (/^\d/.test(atom.mention.text) && counting.has(before?.word ?? '')) return [counted];
  // "at 4 Church Row"
  if (!streets.test(text.slice(token.end, token.end + 40))) return [token];
  const { atom: _, ...plain } = token;
  const preposition = text.slice(token.begin, counted.begin).trim().toLowerCase();
  return preposition === ''
    ? [counted]
    : [{ ...plain, word: preposition, end: token.begin + preposition.length }, counted];
}

function pieceOf(token: Token, text: string, language: Language, words: RequestWords): Piece {
  const { atom, begin, end, word } = token;
  if (atom?.kind === 'time') {
    const run: Run = { mentions: [atom.mention], begin, end };
    return { text: letterOfRun(run, words), begin, end, token, run };
  }
  const plain = (): string =>
    wordsOf(text, begin, end, language.spelling)
      .map((one) => one.word)
      .join(' ');
  // "annual leave": what was read as a repeat is spelled out again.
  const isWord = atom === undefined && word !== 'repeat';
  if (word === '@') return { text: 'at', begin, end, token };
  return { text: isWord ? word : (letters[atom?.kind ?? ''] ?? plain()), begin, end, token };
}

// "Tuesday at 10 , Wednesday at 2 or Friday" becomes one piece; bounds ("by Friday") stay by themselves.
function joined(pieces: readonly Piece[], text: string, words: RequestWords): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = hoursFirst(pieces, at, text, words);
    let { piece, last } = extended(first?.piece ?? pieces[at]!, first?.last ?? at, pieces, text, words);
    while (piece.run !== undefined && piece.text !== 'B') {
      let next = last + 1;
      while (next < pieces.length && next - last <= 5 && words.separators.has(pieces[next]!.text)) next++;
      const more = pieces[next];
      if (more?.run === undefined || more.text === 'B') break;
      const other = extended(more, next, pieces, text, words);
      const run: Run = {
        mentions: [...piece.run.mentions, ...other.piece.run!.mentions],
        begin: piece.run.begin,
        end: other.piece.end,
      };
      piece = { ...piece, text: letterOfRun(run, words), end: run.end, run };
      last = other.last;
    }
    found.push(piece);
    at = last;
  }
  return found;
}

interface Longer {
  readonly piece: Piece;
  /** The last of the pieces that it takes. */
  readonly last: number;
}

const extended = (piece: Piece, at: number, pieces: readonly Piece[], text: string, words: RequestWords): Longer =>
  withEnd(piece, at, pieces, words) ?? withHours(piece, at, pieces, text, words) ?? { piece, last: at };

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

// "10 or 2, Thursday or Friday"
function hoursFirst(pieces: readonly Piece[], at: number, text: string, words: RequestWords): Longer | undefined {
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

function letterOfRun({ mentions }: Run, { bound }: RequestWords): 'R' | 'H' | 'B' {
  const [first] = mentions;
  if (first !== undefined && isBound(first, bound)) return 'B';
  return mentions.every(({ days }) => days === undefined) ? 'H' : 'R';
}

// "by Friday", "before the 3rd", "until 5": may say until when something is to be done; "Friday before 11" says when.
function isBound({ days, hours, text }: Mention, bound: RegExp): boolean {
  if (days?.kind === 'open') return days.side !== 'after' && days.side !== 'from';
  return hours?.kind === 'before' && (days === undefined || bound.test(text));
}
