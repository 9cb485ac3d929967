// What the mail says of each of its times: put forward, a deadline, set against, or of no concern.
import type { Mention } from '../mention.ts';
import { around, type Clause, type Piece, type Run } from './clauses.ts';
import type { NewMail } from './mail.ts';
import { shared } from './spans.ts';
import { inOwnZone, whereaboutsOf } from './whereabouts.ts';
import type { RequestWords, Role } from './words.ts';

/** One run with its role; `bare` stands alone, `unknown` in words that nobody knows. */
export interface Told {
  readonly role: Role | 'bare' | 'unknown';
  readonly clause: Clause;
  readonly run: Run;
  readonly mentions: readonly Mention[];
  /** In the words of the request itself: "find an hour on Friday". */
  readonly asked: boolean;
}

/** In the order of the text, less what was taken back. */
export function timesTold({ clauses, words }: NewMail): readonly Told[] {
  const zone = whereaboutsOf(clauses, words);
  const told: Told[] = [];
  let fresh = false;
  for (const [index, clause] of clauses.entries()) {
    const last = told.at(-1);
    if (
      words.correction.test(clause.text) &&
      last !== undefined &&
      fresh &&
      index - clauses.indexOf(last.clause) <= 2
    ) {
      told.splice(-1, 1, ...withoutLast(last));
      fresh = false;
    }
    for (const piece of clause.pieces) {
      if (piece.run === undefined) continue;
      const { role, asked } = roleOf(piece, clause, clauses.slice(0, index), told, words);
      const mentions = inOwnZone(shared(piece.run.mentions, told.at(-1)?.mentions.at(-1)), zone);
      told.push({ role, clause, run: piece.run, mentions, asked });
      fresh = true;
    }
  }
  return told;
}

// "Tuesday at 4, no sorry, Wednesday at 4": the last one no longer counts.
const withoutLast = (told: Told): readonly Told[] =>
  told.mentions.length < 2 ? [] : [{ ...told, mentions: told.mentions.slice(0, -1) }];

function roleOf(
  piece: Piece,
  clause: Clause,
  before: readonly Clause[],
  told: readonly Told[],
  words: RequestWords,
): Pick<Told, 'role' | 'asked'> {
  const text = around(clause, piece);
  const rule = words.timing.find(({ pattern }) => pattern.test(text));
  const wish = words.wishes.find(({ pattern }) => pattern.test(clause.text));
  const isBare = words.bare.test(clause.text);
  const sentence = before.filter((one) => one.sentence === clause.sentence);
  const circumstance = words.circumstantial.test(clause.lead);
  if (rule !== undefined && rule.means !== 'offer') {
    // "find an hour, by Friday" is no deadline for answers.
    if (rule.means === 'deadline' && isBare && !sentence.some((one) => words.answering.test(one.text)))
      return { role: sentence.some(hasWish(words)) ? 'offer' : 'unknown', asked: true };
    return { role: rule.means, asked: false };
  }
  if (circumstance) return { role: 'aside', asked: false };
  if (isBare) {
    const last = told.findLast((one) => one.clause.sentence === clause.sentence);
    if (last !== undefined && !words.offset.test(clause.text))
      return { role: last.role === 'deadline' || last.role === 'end' ? 'bare' : last.role, asked: last.asked };
    const led =
      /^ :/.test(clause.text) ||
      sentence.some(hasWish(words)) ||
      sentence.some((one) => words.announcing.test(one.text));
    return led || rule !== undefined || wish !== undefined
      ? { role: 'offer', asked: led || wish !== undefined }
      : {
          role:
            sentence.length === 0 || sentence.every((one) => words.bare.test(one.text)) || clause.question
              ? 'bare'
              : 'unknown',
          asked: false,
        };
  }
  // "just book it: Friday 12.30 at the Railway Hotel"
  const begins = /^(?: [,:;-])* @/.test(text) && sentence.some(hasWish(words)) && rule === undefined;
  if (wish !== undefined || begins) return { role: 'offer', asked: true };
  return { role: rule?.means ?? 'unknown', asked: false };
}

const hasWish =
  ({ wishes }: RequestWords) =>
  ({ text }: Clause): boolean =>
    wishes.some(({ pattern }) => pattern.test(text));
