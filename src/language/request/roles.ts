// What is said of one time, by the words around it and what stands before: put forward, a deadline, set against, of no concern.
import type { Mention } from '../mention.ts';
import { around, type Clause } from './clauses.ts';
import type { NewMail } from './mail.ts';
import type { Piece, Run } from './pieces.ts';
import type { Told } from './timing.ts';
import { isCollision } from './withdrawn.ts';
import type { RequestWords, Role } from './words.ts';

/** The clause's text with a time marked that ends it, and the clause whose subject follows it: "Sunday at 11 | I have church". */
export function withNext(piece: Piece, clause: Clause, { clauses, words }: NewMail): string {
  const next = clauses[clauses.indexOf(clause) + 1];
  const text = around(clause, piece);
  const goesOn = next?.sentence === clause.sentence && clause.pieces.at(-1) === piece && words.takesUp.test(next.text);
  return goesOn && piece.text !== 'B' && words.bare.test(clause.text) ? `${text.trimEnd()}${next.text}` : text;
}

/** Whether the words around a time set it against: "Tuesday is out". */
export const isAgainst = (text: string, clause: Clause, mail: NewMail): boolean =>
  ruleFor(text, mail.words) === 'against' || isCollision(text, clause, mail);

/** "Book Thursday at 8. It's at Lena's? No wait, she has moved": what is taken back is no time. */
export function isOtherwise(clause: Clause, last: Told, { clauses, words }: NewMail): boolean {
  const between = clauses.slice(clauses.indexOf(last.clause) + 1, clauses.indexOf(clause));
  return (
    between.some(({ sentence, text }) => sentence !== last.clause.sentence && !words.bare.test(text)) &&
    !clauses.some(
      ({ sentence, runs, text }) =>
        sentence === clause.sentence && runs.length > 0 && (words.bare.test(text) || words.correction.test(text)),
    )
  );
}

/** What a time is said for, and whether in the words of the request itself. */
export function roleOf(
  piece: Piece,
  isChoice: boolean,
  clause: Clause,
  earlier: readonly Clause[],
  told: readonly Told[],
  mail: NewMail,
  replaced: Told | undefined,
): Pick<Told, 'role' | 'asked'> {
  const { words } = mail;
  const text = around(clause, piece);
  const rule = ruleFor(text, words);
  const wish = words.wishes.find(({ pattern }) => pattern.test(clause.text));
  const isBare = words.bare.test(clause.text);
  const sentence = earlier.filter((one) => one.sentence === clause.sentence);
  const circumstance = words.circumstantial.test(clause.lead);
  // ", and by 11 | I'm conducting with one hand": until when something else happens; "by Friday | I need to know"
  const next = mail.clauses[earlier.length + 1];
  if (piece.text === 'B' && next?.sentence === clause.sentence && clause.pieces.at(-1) === piece)
    if (words.leadsOn.test(text) && words.takesUp.test(next.text))
      return { role: words.answering.test(next.text) ? 'deadline' : 'unknown', asked: false };
  // "I'm busy on Thursday for the scan, and on Friday to see the surgeon"
  const before = told.at(-1);
  if (!isBare && before?.role === 'against' && before.clause === sentence.at(-1) && words.goesOn.test(text))
    return { role: 'against', asked: false };
  // "Would Ann like 3pm or 4pm on Tuesday?"
  if (rule === 'aside' && isChoice && clause.question && words.puts.test(clause.text))
    return { role: 'offer', asked: true };
  if (rule !== undefined && rule !== 'offer') {
    // "find an hour, by Friday" is no deadline for answers.
    if (rule === 'deadline' && isBare && !sentence.some((one) => words.answering.test(one.text)))
      return { role: sentence.some(hasWish(words)) ? 'offer' : 'unknown', asked: true };
    return { role: rule, asked: false };
  }
  if (circumstance) return { role: 'aside', asked: false };
  // "make that Tuesday at 10", "answers by Thursday, I mean by Friday"
  if (words.correction.test(clause.text))
    return replaced?.role === 'deadline' ? replaced : { role: 'offer', asked: replaced?.asked ?? false };
  if (isBare && /^ :/.test(clause.text)) {
    // "I can't do these: …", "Options: …": what is announced says what the list is.
    const told = earlier.findLast(({ lead }) => !words.circumstantial.test(lead));
    const announced = ruleFor(`${told?.text ?? ' '}@${piece.text} `, words);
    return { role: announced === 'against' ? 'against' : 'offer', asked: sentence.some(hasWish(words)) };
  }
  // "Answer A, B or C by 8 May"
  const isBound = piece.text === 'B' && words.bare.test(clause.text.replace(/ B /, ' R '));
  if (isBound && rule === undefined && sentence.some((one) => words.answering.test(one.text)))
    return { role: 'deadline', asked: false };
  // "the autumn fair (Saturday 14 November, 10 to 4)"
  const named = /^ lparen /.test(clause.text) ? sentence.at(-1) : undefined;
  const isEvent = named !== undefined && !words.bare.test(named.text) && !clause.question;
  if (isBare && isEvent && !sentence.some((one) => words.announcing.test(one.text) || hasWish(words)(one)))
    return { role: 'unknown', asked: false };
  // "If that is no good, Tuesday at 11."
  const isInstead =
    isBare && sentence.length > 0 && sentence.every((one) => words.failing.test(one.text) || words.bare.test(one.text));
  if (
    isInstead &&
    sentence.some((one) => words.failing.test(one.text)) &&
    told.some((one) => one.role === 'offer' || one.role === 'bare')
  )
    return { role: 'offer', asked: false };
  if (isBare) {
    const last = lastInSentence(told, sentence, words);
    // "Carl is not free on Wednesday, so Monday at 9 please"
    if (last?.role === 'against' && words.concluding.test(clause.text)) return { role: 'offer', asked: false };
    if (last !== undefined && !words.offset.test(clause.text))
      return { role: last.role === 'deadline' || last.role === 'end' ? 'bare' : last.role, asked: last.asked };
    const led = sentence.some(hasWish(words)) || sentence.some((one) => words.announcing.test(one.text));
    return led || rule !== undefined || wish !== undefined || isChoice
      ? { role: 'offer', asked: led || wish !== undefined }
      : {
          role:
            sentence.every((one) => words.bare.test(one.text) || words.correction.test(one.text)) || clause.question
              ? 'bare'
              : 'unknown',
          asked: false,
        };
  }
  // "just book it: Friday 12.30 at the Railway Hotel"
  const begins = /^(?: [,:;-])* @/.test(text) && sentence.some(hasWish(words)) && rule === undefined;
  if (wish !== undefined || begins) return { role: 'offer', asked: true };
  if (rule === undefined && isChoice) return { role: 'offer', asked: false };
  return { role: rule ?? 'unknown', asked: false };
}

/** "Builder here tomorrow at 8 or Monday at 8": who names several hours with an "or" offers them. */
export function isChoice({ begin, end }: Run, mentions: readonly Mention[], { clean, words }: NewMail): boolean {
  const hours = mentions.filter((one) => one.days !== undefined && one.hours !== undefined);
  return hours.length > 1 && words.or.test(clean.text.slice(begin, end));
}

// What the times before it in the sentence were said for, unless a request stands between.
function lastInSentence(told: readonly Told[], sentence: readonly Clause[], words: RequestWords): Told | undefined {
  const last = told.findLast(({ clause }) => sentence.includes(clause));
  if (last === undefined || last.role === 'unknown') return undefined;
  return sentence.slice(sentence.indexOf(last.clause) + 1).some(hasWish(words)) ? undefined : last;
}

const ruleFor = (text: string, { timing }: RequestWords): Role | undefined =>
  timing.find(({ pattern }) => pattern.test(text))?.means;

const hasWish =
  ({ wishes }: RequestWords) =>
  ({ text }: Clause): boolean =>
    wishes.some(({ pattern }) => pattern.test(text));
