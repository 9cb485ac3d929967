// Times of a list that the mail takes back, or puts another in the place of, further on: "Tuesday falls out", "strike c)",
// "option 2 should read 10:30".
import type { Mention } from '../mention.ts';
import { type Here, nearest } from '../resolve.ts';
import type { Clause } from './clauses.ts';
import type { NewMail } from './mail.ts';
import type { Piece } from './pieces.ts';
import type { Told } from './timing.ts';

const isPutForward = ({ role }: Told): boolean => role === 'offer' || role === 'bare';

/** What was told before, less the times of a day or an instant that is now set against: "Tuesday falls out, sorry". */
export function withoutDenied(told: readonly Told[], denied: Told, text: string, mail: NewMail): readonly Told[] {
  const { clauses, here, words } = mail;
  if (denied.clause.question || words.circumstantial.test(denied.clause.lead)) return told;
  const isGone = words.fallsOut.test(text) || words.insteadOf.test(text) || isCollision(text, denied.clause, mail);
  // "Make it Thursday instead of the Wednesday; Tuesday stays as it is"
  const mentions = words.insteadOf.test(text) ? denied.mentions.slice(0, 1) : denied.mentions;
  if (!isGone || words.narrows.test(text) || mentions.length !== 1) return told;
  const [mention] = mentions;
  if (mention?.days === undefined || (mention.hours !== undefined && mention.hours.kind !== 'at')) return told;
  const isMeant = (one: Mention): boolean => one.hours !== undefined && isSame(mention, one, here);
  const offered = told.filter((one) => isPutForward(one) && one.clause !== denied.clause);
  const all = offered.flatMap((one) => one.mentions);
  const gone = all.filter(isMeant);
  // A mail that takes back all that it offers is not understood.
  const isList = all.filter(({ hours }) => hours !== undefined).length > 1;
  if (gone.length === 0 || (!isList && !words.replaces.test(textBehind(denied.clause, clauses)))) return told;
  return told.flatMap((one) => without(one, (mention) => isPutForward(one) && gone.includes(mention)));
}

// "Sunday" behind "Sunday 29 November at 11" is that one.
function isSame(said: Mention, offered: Mention, here: Here): boolean {
  const [own, other] = [nearest(said, here)?.begin ?? '', nearest(offered, here)?.begin ?? ''];
  const { hours } = said;
  const sameDay = isLoose(said)
    ? weekdayOf(other.slice(0, 10)) === weekdayOf(own.slice(0, 10))
    : own.slice(0, 10) === other.slice(0, 10);
  return own !== '' && other !== '' && sameDay && (hours === undefined || own.slice(10) === other.slice(10));
}

/** "Sunday 29 November at 11 … Sunday I have church, so Sunday at 12.30": of the day that was taken back. */
export function onTakenDay(told: Told, taken: readonly Mention[], { here }: NewMail): Told {
  if (!isPutForward(told) || taken.length === 0) return told;
  const mentions = told.mentions.map((one) => {
    const { hours: _, ...day } = one;
    const old = taken.findLast((other) => isLoose(one) && isSame(day, other, here));
    return old?.days === undefined ? one : { ...one, days: old.days };
  });
  return { ...told, mentions };
}

const isLoose = ({ days }: Mention): boolean => days?.kind === 'weekday' && !days.which && !days.within && !days.weeks;

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** "Change the Sunday one to 12.30": the time of that day has another hour. Nothing where no time is moved. */
export function withMoved(
  told: readonly Told[],
  moved: Told,
  text: string,
  taken: readonly Mention[],
  { here, words }: NewMail,
): readonly Told[] | undefined {
  const [time] = moved.mentions;
  if (time?.hours?.kind !== 'at') return undefined;
  const before = told.at(-1)?.clause === moved.clause ? told.at(-1) : undefined;
  const isTo = before !== undefined && words.movesTo.test(text);
  const day = isTo ? before.mentions[0] : words.moves.test(text) ? time : undefined;
  if (day?.days === undefined) return undefined;
  const { hours: _, near: _near, ...plain } = day;
  const others = isTo ? told.slice(0, -1) : told;
  const isOld = (one: Mention): boolean => one.hours !== undefined && isSame(isTo ? day : plain, one, here);
  const offered = others.filter(isPutForward);
  const olds = offered.flatMap(({ mentions }) => mentions).filter(isOld);
  const old = olds.length === 1 ? olds[0] : olds.length === 0 ? taken.findLast(isOld) : undefined;
  const last = offered.at(-1);
  if (old?.days === undefined || last === undefined) return undefined;
  const { near: _far, ...hour } = time;
  const better: Mention = { ...hour, days: isTo && time.days !== undefined ? time.days : old.days };
  if (olds.length === 0) return [...others, { ...last, mentions: [better] }];
  return others.map((one) => ({ ...one, mentions: one.mentions.map((said) => (said === old ? better : said)) }));
}

/** "Ach no, Wednesday's the supper committee": something else is noticed to be then. */
export const isCollision = (text: string, clause: Clause, { clauses, words }: NewMail): boolean =>
  words.collides.test(text) && words.afterthought.test(textBefore(clause, clauses));

// What the sentence begins with, or a few words before it: "Ach no, Wednesday's the supper committee"
function textBefore(clause: Clause, clauses: readonly Clause[]): string {
  const at = clauses.indexOf(clause);
  const before = clauses.slice(0, at).filter(({ sentence }) => sentence >= clause.sentence - 1);
  const short = before.filter(({ sentence, pieces }) => sentence === clause.sentence || pieces.length < 5);
  return [...short, clause].map(({ text }) => text).join('');
}

// What the sentence goes on with, and the next one.
const textBehind = (clause: Clause, clauses: readonly Clause[]): string =>
  clauses
    .filter((one) => clauses.indexOf(one) >= clauses.indexOf(clause) && one.sentence - clause.sentence <= 1)
    .map(({ text }) => text)
    .join(' ');

function without(told: Told, isGone: (mention: Mention) => boolean): readonly Told[] {
  const mentions = told.mentions.filter((mention) => !isGone(mention));
  if (mentions.length === told.mentions.length) return [told];
  return mentions.length === 0 ? [] : [{ ...told, mentions }];
}

/** "Strike c)", "B is cancelled", "option 2 should read 10:30, not 9:30": the times of a lettered or numbered list. */
export function relabelled(told: readonly Told[], mail: NewMail): readonly Told[] {
  const { clauses, words } = mail;
  let found = told;
  for (const clause of clauses) {
    const gone = words.struck.exec(clause.text)?.groups?.['label'];
    const struck = gone === undefined ? undefined : labelled(found, labelOf(gone, clause, mail), clause, mail);
    if (struck !== undefined) found = found.flatMap((one) => without(one, (mention) => mention === struck));
    const changed = clause.pieces.find(({ run }) => run !== undefined);
    const label = changed && words.reads.exec(clause.text)?.groups?.['label'];
    const old = label === undefined ? undefined : labelled(found, labelOf(label, clause, mail), clause, mail);
    const own = found.find(({ run }) => run === changed?.run);
    const [time] = own?.mentions ?? [];
    if (old === undefined || own === undefined || time === undefined) continue;
    const { near: _, ...plain } = time;
    const days = time.days ?? old.days;
    const better: Mention = { ...plain, ...(days && { days }) };
    found = found
      .filter((one) => one !== own)
      .map((one) => ({ ...one, mentions: one.mentions.map((mention) => (mention === old ? better : mention)) }));
  }
  return found;
}

// The letter or number as it was written.
function labelOf(said: string, clause: Clause, { clean }: NewMail): string {
  if (said !== 'N') return said;
  const piece = clause.pieces.find(({ text }) => text === 'N') as Piece;
  return clean.text.slice(piece.begin, piece.end).replace(/\D/g, '');
}

// The time of a list before the clause whose line or item begins with the label.
function labelled(told: readonly Told[], label: string, clause: Clause, { clean }: NewMail): Mention | undefined {
  const begin = clause.pieces[0]?.begin ?? 0;
  const offered = told.filter(isPutForward).flatMap(({ mentions }) => mentions);
  const fits = offered.filter((mention) => {
    if (mention.index >= begin || mention.hours === undefined) return false;
    const before = clean.text.slice(Math.max(0, mention.index - 24), mention.index);
    const own =
      /(?:^|[\n,;(]|\s)\(?(?:option |slot |no\.? ?|#)?(\p{L}|\d{1,2})[).:\]]?[ \t]*(?:[-–][ \t]*)?(?:on )?$/iu.exec(
        before,
      );
    return own?.[1]?.toLowerCase() === label.toLowerCase();
  });
  return fits.length === 1 ? fits[0] : undefined;
}
