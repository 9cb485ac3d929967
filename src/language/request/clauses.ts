// One sentence of a new mail as its patterns see it: words in their usual spelling, a capital letter for every atom, and times
// that stand in one list as one. Cut into clauses, because what is said of a time holds within its clause.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import { wordsOf } from '../text/words.ts';
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

export interface Clause {
  readonly pieces: readonly Piece[];
  /** ` could you find D for P R `: R times of days, H hours, B bounds, D a length, P a person, E an address, N a number, Z a zone, Q a quotation. */
  readonly text: string;
  /** The sign or word that cut it off from what stands before: "because". */
  readonly lead: string;
  readonly runs: readonly Run[];
  /** Counts the sentences of the mail. */
  readonly sentence: number;
  readonly question: boolean;
  readonly paragraph: number;
}

export interface PlainSentence {
  readonly tokens: readonly Token[];
  readonly question: boolean;
  readonly paragraph: number;
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

export function clausesOf(
  sentences: readonly PlainSentence[],
  text: string,
  language: Language,
  words: RequestWords,
): readonly Clause[] {
  return sentences.flatMap(({ tokens, question, paragraph }, sentence) => {
    const pieces = joined(
      tokens.map((token, at) => pieceOf(uncounted(token, tokens[at - 1], words), text, language, words)),
      words,
    );
    const borders = bordersOf(pieces, words);
    return borders.map(({ at, lead }, index): Clause => {
      const own = pieces.slice(at, borders[index + 1]?.at ?? pieces.length);
      const runs = own.flatMap(({ run }) => run ?? []);
      return { pieces: own, text: textOf(own), lead, runs, sentence, question, paragraph };
    });
  });
}

// What looks like an hour and is none. "dinner for 9, Friday at 6:30": it counts people.
function uncounted(token: Token, before: Token | undefined, { counting, lasting }: RequestWords): Token {
  const { atom } = token;
  // "we'll be done in 40 minutes"
  if (atom?.kind === 'time' && atom.mention.hours?.kind === 'ahead' && lasting.has(before?.word ?? ''))
    return { ...token, atom: { kind: 'duration', minutes: atom.mention.hours.minutes } };
  const counts = atom?.kind === 'time' && /^\d{1,2}$/.test(atom.mention.text) && counting.has(before?.word ?? '');
  return counts ? { ...token, atom: { kind: 'number', value: Number(atom.mention.text) } } : token;
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
  return { text: isWord ? word : (letters[atom?.kind ?? ''] ?? plain()), begin, end, token };
}

// "Tuesday at 10 , Wednesday at 2 or Friday" becomes one piece; bounds ("by Friday") stay by themselves.
function joined(pieces: readonly Piece[], words: RequestWords): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let piece = pieces[at]!;
    const ended = withEnd(piece, pieces[at + 1], pieces[at + 2], words);
    if (ended !== undefined) {
      piece = ended;
      at += 2;
    }
    while (piece.run !== undefined && piece.text !== 'B') {
      let next = at + 1;
      while (next < pieces.length && next - at <= 5 && words.separators.has(pieces[next]!.text)) next++;
      const other = pieces[next];
      if (other?.run === undefined || other.text === 'B') break;
      const run: Run = {
        mentions: [...piece.run.mentions, ...other.run.mentions],
        begin: piece.run.begin,
        end: other.run.end,
      };
      piece = { ...piece, text: letterOfRun(run, words), end: other.end, run };
      at = next;
    }
    found.push(piece);
  }
  return found;
}

// "5.30 in the morning to 9": the end of a run that one hour ends.
function withEnd(
  piece: Piece,
  to: Piece | undefined,
  end: Piece | undefined,
  { until }: RequestWords,
): Piece | undefined {
  const last = piece.run?.mentions.at(-1);
  const { hours } = last ?? {};
  const number = end?.token.atom?.kind === 'number' ? end.token.atom.value : 0;
  if (hours?.kind !== 'at' || to === undefined || !until.has(to.text) || number < 1 || number > 24) return undefined;
  const span: Mention = {
    ...last!,
    hours: { kind: 'span', from: hours.at, to: { hour: number, minute: 0 }, ...(hours.part && { part: hours.part }) },
  };
  const run: Run = { mentions: [...piece.run!.mentions.slice(0, -1), span], begin: piece.begin, end: end!.end };
  return { ...piece, end: end!.end, run };
}

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

const textOf = (pieces: readonly Piece[], focus?: Piece): string =>
  ` ${pieces.map((piece) => (piece === focus ? `@${piece.text}` : piece.text)).join(' ')} `;

/** The clause's text with one of its pieces marked: ` could you do @R `. */
export const around = ({ pieces }: Clause, piece: Piece): string => textOf(pieces, piece);

/** Which piece stands at a place of the clause's text. */
export function pieceAt({ pieces }: Clause, index: number): number {
  let place = 1;
  for (const [at, { text }] of pieces.entries()) {
    place += text.length + 1;
    if (index < place) return at;
  }
  return pieces.length;
}

function bordersOf(pieces: readonly Piece[], { border }: RequestWords): readonly { at: number; lead: string }[] {
  const text = textOf(pieces);
  const found: { at: number; cuts: boolean; lead: string }[] = [];
  let place = 0;
  for (const [at, piece] of pieces.entries()) {
    border.lastIndex = place;
    const match = border.exec(text);
    place += piece.text.length + 1;
    if (match !== null || at === 0) found.push({ at, cuts: match !== null, lead: match?.groups?.['lead'] ?? '' });
  }
  // Several that cut, one behind the other, are one border: ", but if".
  const borders: { at: number; lead: string }[] = [];
  for (const [index, { at, lead }] of found.entries()) {
    const before = found[index - 1];
    if (before?.cuts && at - before.at === 1) borders.push({ ...borders.pop()!, ...(lead !== '' && { lead }) });
    else borders.push({ at, lead });
  }
  return borders;
}
