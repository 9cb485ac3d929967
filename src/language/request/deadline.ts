// Until when the others are to answer.
import type { Mention } from '../mention.ts';
import type { Request } from '../reading.ts';
import { timeItself } from '../reply/deadlines.ts';
import { nearest } from '../resolve.ts';
import { readTimes } from '../times.ts';
import { lineOf, type NewMail } from './mail.ts';
import { converted } from './spans.ts';
import type { Told } from './timing.ts';

/** An instant, or a day where no hour is said. */
export function deadlineOf(mail: NewMail, told: readonly Told[]): Request['deadline'] {
  const line = lineOf(mail, 'deadline');
  if (line !== undefined) {
    const [mention] = readTimes(line, { locale: mail.language.code, zone: mail.input.zone });
    if (mention?.kind === 'time') return endOf(mention, mail);
  }
  const named = told.findLast((one) => one.role === 'deadline' && isDated(one, mail));
  const [said] = named?.mentions ?? namedBefore(mail, told)?.mentions ?? [];
  return said && endOf(said, mail);
}

// "I must tell the caterer by Monday, so please answer by then."
function namedBefore({ clauses, words }: NewMail, told: readonly Told[]): Told | undefined {
  const asking = clauses.find(({ text }) => words.byThen.test(text));
  if (asking === undefined) return undefined;
  const at = clauses.indexOf(asking);
  const last = told.findLast(({ clause }) => clauses.indexOf(clause) <= at);
  const near = last !== undefined && asking.sentence - last.clause.sentence <= 1;
  return near && last.role !== 'offer' && last.role !== 'bare' && last.mentions.length === 1 ? last : undefined;
}

// "Let me know by 5", but not "by 11 I'm on the train", "there nobody answers before 10": an hour alone is rarely one.
function isDated({ mentions: [first], clause }: Told, { clauses, language }: NewMail): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  const words = [...clause.pieces, ...(next?.sentence === clause.sentence ? next.pieces.slice(0, 1) : [])];
  return (
    first?.days !== undefined || !words.some(({ token: { word } }) => language.fresh.has(word) && word !== 'please')
  );
}

// "by Friday noon" is said of Friday noon, "by Friday" of Friday, "by the end of next week" of its last day.
function endOf(mention: Mention, { here, input }: NewMail): Request['deadline'] {
  const time = timeItself(mention);
  // "before the weekend"
  const isVague = time.days?.kind === 'week' && time.days.part !== undefined;
  if (mention.days?.kind === 'open' && (isVague || (mention.days.side === 'before' && isLong(time)))) return undefined;
  const when = nearest(time, here);
  const end = isLong(time) ? (when?.end ?? when?.begin) : when?.begin;
  return end === undefined ? undefined : converted([{ begin: end, end }], here.zone, input.zone)[0]!.begin;
}

const isLong = ({ days }: Mention): boolean => days?.kind === 'week' || days?.kind === 'month';
