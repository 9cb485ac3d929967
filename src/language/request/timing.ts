// What the mail says of each of its times: put forward, a deadline, set against, or of no concern.
import type { Mention } from '../mention.ts';
import { around, type Clause } from './clauses.ts';
import type { NewMail } from './mail.ts';
import { isPlainDay, mentionsOf } from './mentions.ts';
import type { Piece, Run } from './pieces.ts';
import { inOwnZone, whereaboutsOf } from './whereabouts.ts';
import { isCollision, onTakenDay, relabelled, withMoved, withoutDenied } from './withdrawn.ts';
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
export function timesTold(mail: NewMail): readonly Told[] {
  const { clauses, words } = mail;
  const zone = whereaboutsOf(clauses, words);
  const told: Told[] = [];
  /** Times of a list that no longer count. */
  const taken: Mention[] = [];
  let fresh = false;
  /** What was taken back, until something stands in its place. */
  let gone: { readonly told: Told; readonly at: number } | undefined;
  for (const [index, clause] of clauses.entries()) {
    const last = told.at(-1);
    if (
      words.correction.test(clause.text) &&
      last !== undefined &&
      fresh &&
      index - clauses.indexOf(last.clause) <= 2 &&
      !isOtherwise(clause, last, mail)
    ) {
      told.splice(-1, 1, ...withoutLast(last));
      taken.push(...last.mentions.slice(-1));
      gone = { told: gone?.told ?? last, at: index };
      fresh = false;
    }
    // "Sorry, | not Thursday, Friday at 3"
    const isNear = gone !== undefined && (index - gone.at <= 1 || clause.sentence === clauses[gone.at]?.sentence);
    const replaced = isNear ? gone?.told : undefined;
    for (const piece of clause.pieces) {
      if (piece.run === undefined) continue;
      const all = inOwnZone(mentionsOf(piece, clause, told, mail), zone);
      const narrowed = narrowedBy(piece, all, clause, told.at(-1), mail);
      if (narrowed !== undefined) {
        told.splice(-1, 1, narrowed);
        continue;
      }
      const denied = replaced !== undefined && all.length > 1 && words.denied.test(around(clause, piece));
      const mentions = inPlaceOf(replaced, denied ? all.slice(1) : all);
      const choice = isChoice(piece.run, mentions, mail);
      const own = roleOf(piece, choice, clause, clauses.slice(0, index), told, mail, replaced);
      const { role, asked } = denied ? replaced : own;
      // "Block next Tuesday. Oops, I meant Wednesday" stands where Tuesday stood.
      const place = replaced !== undefined && (denied || words.correction.test(clause.text)) ? replaced.clause : clause;
      const said = withNext(piece, clause, mail);
      const collides = said !== around(clause, piece) && isAgainst(said, clause, mail);
      // "Sorry, no, this week, next week | I'm on leave": only the last is that of what follows.
      if (collides && mentions.length > 1)
        told.push({ role, clause: place, run: piece.run, mentions: mentions.slice(0, -1), asked });
      const now: Told = collides
        ? { role: 'against', clause: place, run: piece.run, mentions: mentions.slice(-1), asked: false }
        : { role, clause: place, run: piece.run, mentions, asked };
      const left = withMoved(told, now, said, taken, mail) ?? [
        ...withoutDenied(told, now, said, mail),
        onTakenDay(now, taken, mail),
      ];
      const kept = new Set(left.flatMap((one) => one.mentions));
      taken.push(...told.flatMap((one) => one.mentions.filter((mention) => !kept.has(mention))));
      told.splice(0, told.length, ...left);
      fresh = true;
      // "actually Thursday's shot, | make it Wednesday"
      gone = role === 'against' && gone !== undefined ? { ...gone, at: index } : undefined;
    }
  }
  return relabelled(told, mail).map((one) => (isOverruled(one, told, mail) ? { ...one, role: 'against' } : one));
}

// The clause's text with a time marked that ends it, and the clause whose subject follows it: "Sunday at 11 | I have church".
function withNext(piece: Piece, clause: Clause, { clauses, words }: NewMail): string {
  const next = clauses[clauses.indexOf(clause) + 1];
  const text = around(clause, piece);
  const goesOn = next?.sentence === clause.sentence && clause.pieces.at(-1) === piece && words.takesUp.test(next.text);
  return goesOn && piece.text !== 'B' && words.bare.test(clause.text) ? `${text.trimEnd()}${next.text}` : text;
}

const isAgainst = (text: string, clause: Clause, mail: NewMail): boolean =>
  ruleFor(text, mail.words) === 'against' || isCollision(text, clause, mail);

// "Book Thursday at 8. It's at Lena's? No wait, she has moved": what is taken back is no time.
function isOtherwise(clause: Clause, last: Told, { clauses, words }: NewMail): boolean {
  const between = clauses.slice(clauses.indexOf(last.clause) + 1, clauses.indexOf(clause));
  return (
    between.some(({ sentence, text }) => sentence !== last.clause.sentence && !words.bare.test(text)) &&
    !clauses.some(
      ({ sentence, runs, text }) =>
        sentence === clause.sentence && runs.length > 0 && (words.bare.test(text) || words.correction.test(text)),
    )
  );
}

// "Ann proposed Monday at 9, but I'd rather have it later: Monday at 11 or Tuesday at 3"
function isOverruled({ role, clause, run }: Told, told: readonly Told[], { clauses, words }: NewMail): boolean {
  const piece = clause.pieces.find((one) => one.run === run);
  const at = clauses.indexOf(clause);
  const next = clauses[at + 1];
  if (role !== 'offer' || piece === undefined) return false;
  // "The tuner can only come on Tuesday at 9, so no rehearsal then."
  const isRuledOut = next?.sentence === clause.sentence && words.rulingOut.test(next.text);
  if (isRuledOut && !clause.question) return true;
  if (!words.proposed.test(around(clause, piece))) return false;
  return (
    next?.sentence === clause.sentence &&
    words.overruling.test(next.text) &&
    told.some(
      (one) =>
        one.clause.sentence === clause.sentence &&
        clauses.indexOf(one.clause) > at &&
        (one.role === 'offer' || one.role === 'bare') &&
        one.mentions.some(({ hours }) => hours !== undefined),
    )
  );
}

// "on Tuesday, but not before 10" is Tuesday after 10.
function narrowedBy(
  { begin }: Piece,
  [bound, ...more]: readonly Mention[],
  clause: Clause,
  last: Told | undefined,
  { clauses, words }: NewMail,
): Told | undefined {
  const { hours } = bound ?? {};
  const [day, ...others] = last?.mentions ?? [];
  const isBound = (hours?.kind === 'after' || hours?.kind === 'before') && bound?.days === undefined;
  const isNext =
    last?.clause.sentence === clause.sentence && clauses.indexOf(clause) - clauses.indexOf(last.clause) === 1;
  if (!isBound || !isNext || more.length > 0 || others.length > 0 || (last.role !== 'offer' && last.role !== 'bare'))
    return undefined;
  if (day === undefined || !isPlainDay(day) || day.days?.kind === 'span' || !words.narrowing.test(clause.text))
    return undefined;
  // A refusal in front of the bound turns it round.
  const isTurned = clause.pieces.some((piece) => piece.run === undefined && piece.begin === begin);
  const kind = isTurned ? (hours.kind === 'after' ? 'before' : 'after') : hours.kind;
  return { ...last, mentions: [{ ...day, hours: { ...hours, kind } }] };
}

// "Thursday at 6, no, make that 7": of the same day.
function inPlaceOf(replaced: Told | undefined, mentions: readonly Mention[]): readonly Mention[] {
  const days = replaced?.mentions.at(-1)?.days;
  const [first, ...others] = mentions;
  const isHour = first?.hours !== undefined && first.days === undefined && first.hours.kind !== 'ahead';
  return days === undefined || !isHour ? mentions : [{ ...first, days }, ...others];
}

// "Tuesday at 4, no sorry, Wednesday at 4": the last one no longer counts.
const withoutLast = (told: Told): readonly Told[] =>
  told.mentions.length < 2 ? [] : [{ ...told, mentions: told.mentions.slice(0, -1) }];

function roleOf(
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

// "Builder here tomorrow at 8 or Monday at 8": who names several hours with an "or" offers them.
function isChoice({ begin, end }: Run, mentions: readonly Mention[], { clean, words }: NewMail): boolean {
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
