// How long a meeting is to be: what the mail names as its length, else what it asks for, else a length that stands alone.
import type { Minutes } from '../../values/instant.ts';
import type { Language } from '../language.ts';
import { readTimes } from '../times.ts';
import { around, type Clause } from './clauses.ts';
import { lineOf, type NewMail } from './mail.ts';
import type { Piece } from './pieces.ts';
import type { Told } from './timing.ts';
import type { LengthRole } from './words.ts';

const longest: Minutes = 10 * 60;

/** Nothing where nobody says, or where two lengths are said with the same right. */
export function lengthOf(mail: NewMail, chosen: readonly Told[]): Minutes | undefined {
  const line = lineOf(mail, 'duration');
  const said = line === undefined ? undefined : lengthIn(line, mail.language);
  if (said !== undefined) return said;
  const lengths = mail.clauses.flatMap((plain, at) => {
    const clause = withMinutes(plain, mail);
    return clause.pieces.flatMap((piece) => {
      const { atom } = piece.token;
      if (atom?.kind !== 'duration' || atom.minutes <= 0 || atom.minutes > longest) return [];
      const role = isPast(piece, clause, mail) ? 'other' : roleOf(piece, clause, mail.clauses[at + 1], mail);
      return [{ minutes: atom.minutes, role, sentence: clause.sentence }];
    });
  });
  // "The newsletter takes me six hours. Let us do the handover: an hour and a half, Wednesday at 9": what stands by the times.
  const total = new Set(lengths.filter(({ role }) => role === 'total').map(({ minutes }) => minutes));
  if (total.size === 1) return [...total][0];
  const near = nearRequest(mail, chosen);
  const some = lengths.filter(({ role }) => role !== undefined && !/^(?:other|usual)$/.test(role));
  const behind = some.filter(({ sentence }) => near(sentence));
  const ours = behind.length > 0 ? behind : some;
  const byTimes = new Set(
    ours.filter((one) => chosen.some(({ clause }) => clause.sentence === one.sentence)).map(({ minutes }) => minutes),
  );
  if (new Set(ours.map(({ minutes }) => minutes)).size > 1 && byTimes.size === 1) return [...byTimes][0];
  const beside = chosen.flatMap(({ mentions }) => mentions.flatMap(({ length }) => length ?? []));
  const usual = lengths.filter(({ role }) => role === 'usual');
  for (const role of ['total', 'said', 'wish', 'bare', 'usual'] as const) {
    const found = new Set([...ours, ...usual].filter((one) => one.role === role).map(({ minutes }) => minutes));
    if (role === 'wish') for (const minutes of beside) found.add(minutes);
    if (found.size === 1) return [...found][0];
    // Of a correction the last word counts, where it is one.
    if (found.size > 1)
      return mail.clauses.some(({ text }) => mail.words.correction.test(text)) ? [...found].at(-1) : undefined;
  }
  // "We shall use 25 minutes", in words that nobody knows: the one length that stands by the times.
  const perhaps = new Set(
    lengths
      .filter(({ role, minutes, sentence }) => role === undefined && minutes >= 10 && isNear(sentence, chosen))
      .map(({ minutes }) => minutes),
  );
  return perhaps.size === 1 ? [...perhaps][0] : undefined;
}

// "The usual talk is 20 minutes; this one needs 50"
function withMinutes(clause: Clause, { clauses, clean, words }: NewMail): Clause {
  const piece = clause.pieces.find((one) => one.text === 'N' && words.minutes.test(around(clause, one)));
  const number = piece?.token.atom;
  if (piece === undefined || number?.kind !== 'number' || number.value < 5 || number.value > 240) return clause;
  const before = clauses.filter(
    ({ sentence, pieces }) =>
      (sentence === clause.sentence || sentence === clause.sentence - 1) && pieces[0]!.begin < piece.begin,
  );
  const inMinutes = before.some(({ pieces }) =>
    pieces.some(
      ({ token: { atom }, begin, end }) =>
        end <= piece.begin && atom?.kind === 'duration' && /\bmin/i.test(clean.text.slice(begin, end)),
    ),
  );
  if (!inMinutes) return clause;
  const minutes: Piece = {
    ...piece,
    text: 'D',
    token: { ...piece.token, atom: { kind: 'duration', minutes: number.value } },
  };
  const pieces = clause.pieces.map((one) => (one === piece ? minutes : one));
  return { ...clause, pieces, text: ` ${pieces.map(({ text }) => text).join(' ')} ` };
}

// "The waltz takes 6 minutes. … Find an hour on Friday": what stands before the request is rarely the meeting's.
function nearRequest({ clauses, words }: NewMail, chosen: readonly Told[]): (sentence: number) => boolean {
  const asked = clauses
    .filter(
      (one) =>
        chosen.some(({ clause }) => clause === one) || words.wishes.some(({ pattern }) => pattern.test(one.text)),
    )
    .map(({ sentence }) => sentence);
  const [first, last] = [Math.min(...asked), Math.max(...asked)];
  return (sentence) => sentence >= first && sentence <= last + 2;
}

// Times with an end of their own need no length.
const isNear = (sentence: number, chosen: readonly Told[]): boolean =>
  chosen.some(
    ({ clause, mentions }) =>
      sentence >= clause.sentence - 1 &&
      sentence <= clause.sentence + 2 &&
      mentions.some(({ hours }) => hours?.kind !== 'span'),
  );

// "I was on hold for 50 minutes"
function isPast(piece: Piece, { pieces }: Clause, { language }: NewMail): boolean {
  const before = pieces.slice(0, pieces.indexOf(piece));
  return before.some(({ token: { word, atom } }) => atom === undefined && language.history.past.has(word));
}

function roleOf(piece: Piece, clause: Clause, next: Clause | undefined, { words }: NewMail): LengthRole | undefined {
  const others = clause.pieces.map((one) => (one !== piece && one.text === 'D' ? { ...one, text: 'L' } : one));
  const text = around({ ...clause, pieces: others }, piece);
  const rule = words.lengths.find(({ pattern }) => pattern.test(text));
  // "four hours if we do it apart"
  if (rule?.means === 'wish' && clause.lead !== '') return undefined;
  if (rule !== undefined) return rule.means;
  // "93 minutes, which is four less than feared"
  const told = next?.sentence === clause.sentence && words.relative.test(next.text);
  return words.bare.test(clause.text) ? (told ? 'other' : 'bare') : undefined;
}

// `Duration: 1 hour`   `Duration: 45`   `Duration: 1:30`
function lengthIn(line: string, language: Language): Minutes | undefined {
  const [duration] = readTimes(line, { locale: language.code }).filter(({ kind }) => kind === 'duration');
  if (duration?.length !== undefined) return duration.length;
  const clock = /^(\d{1,2}):(\d\d)\b/.exec(line);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^\d{1,3}$/.test(line.trim()) ? Number(line) : undefined;
}
