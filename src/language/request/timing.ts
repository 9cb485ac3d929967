// What the mail says of each of its times: put forward, a deadline, set against, or of no concern.
import type { Mention } from '../mention.ts';
import { around, type Clause } from './clauses.ts';
import type { NewMail } from './mail.ts';
import { isPlainDay, mentionsOf } from './mentions.ts';
import type { Piece, Run } from './pieces.ts';
import { isAgainst, isChoice, isOtherwise, roleOf, withNext } from './roles.ts';
import { inOwnZone, whereaboutsOf } from './whereabouts.ts';
import { onTakenDay, relabelled, withMoved, withoutDenied } from './withdrawn.ts';
import type { Role } from './words.ts';

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
