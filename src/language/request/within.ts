// The stretch in which a time is to be found: "next week", "Friday between 1 and 5", "the next two weeks".
import type { Minutes } from '../../values/instant.ts';
import { addDays, dayIn, type PlainDay } from '../../values/wall.ts';
import type { Mention } from '../mention.ts';
import { spanOf } from '../offers.ts';
import type { SaidSpan } from '../reading.ts';
import { type Here, nearest } from '../resolve.ts';
import type { NewMail } from './mail.ts';
import { inTheirWeek } from './spans.ts';
import type { Told } from './timing.ts';

/** One stretch for all that was said; nothing where the parts do not hang together or have no end. */
export function withinOf(mentions: readonly Mention[], here: Here): SaidSpan | undefined {
  const spans = narrowed(mentions).map((mention) => stretchOf(mention, here));
  if (spans.length === 0 || spans.some((span) => span === undefined)) return undefined;
  const sorted = withoutWholeDays(spans as SaidSpan[]).sort((a, b) => (a.begin < b.begin ? -1 : 1));
  return sorted.reduce<SaidSpan | undefined>((joined, span) => joined && joinedWith(joined, span), sorted[0]);
}

// "Wednesday … make it Wednesday, any time between 8 and noon"
const withoutWholeDays = (spans: readonly SaidSpan[]): SaidSpan[] =>
  spans.filter(
    ({ begin, end }) => begin !== end || !spans.some((one) => one.begin.length > 10 && one.begin.startsWith(begin)),
  );

// "next week, Tuesday or Wednesday": the days say more than the week; "any day from Monday on": more than "any day".
function narrowed(mentions: readonly Mention[]): readonly Mention[] {
  const narrow = mentions.filter(({ days, near }) => !isWide(days ?? near));
  if (narrow.length > 0) return narrow;
  // "next week, preferably mornings"
  const wide = mentions.filter(({ days }) => days !== undefined);
  const ended = wide.filter(({ days }) => days?.kind !== 'any' || days.within !== undefined);
  return [ended, wide, mentions].find((some) => some.length > 0) ?? [];
}

const isWide = (days: Mention['days']): boolean => /^(?:week|month|any)$/.test(days?.kind ?? '');

const anyLength: Minutes = 60;

function stretchOf(mention: Mention, here: Here): SaidSpan | undefined {
  const { days } = mention;
  // "at the beginning of April": until when that is nobody says.
  if (days?.kind === 'month' && /^(?:early|mid|late|end)$/.test(days.part ?? '')) return undefined;
  const wide =
    days !== undefined &&
    (days.kind === 'week' || days.kind === 'month' || days.kind === 'ahead' || days.kind === 'any');
  // "mornings next week": the week is what can be said in two ends.
  const span = wide || mention.hours === undefined ? daysOf(mention, here) : spanOf(mention, here, anyLength);
  return span;
}

function daysOf({ days }: Mention, here: Here): SaidSpan | undefined {
  if (days === undefined) return undefined;
  if (days.kind === 'any')
    return days.within === undefined ? undefined : daysOf({ days: days.within } as Mention, here);
  const when = nearest({ days }, here);
  const today = dayIn(here.now, here.zone);
  if (when === undefined || when.open === 'after') return undefined;
  const end = (when.end ?? when.begin) as PlainDay;
  const begin = (when.begin ?? today) as PlainDay;
  // "this week" is what is left of it.
  return end < today ? undefined : { begin: begin < today ? today : begin, end };
}

function joinedWith(a: SaidSpan, b: SaidSpan): SaidSpan | undefined {
  const isDay = (time: string): boolean => time.length === 10;
  if (isDay(a.begin) !== isDay(b.begin)) return undefined;
  const touches = isDay(a.end) ? b.begin <= addDays(a.end as PlainDay, 1) : b.begin <= a.end;
  return touches ? { begin: a.begin, end: a.end > b.end ? a.end : b.end } : undefined;
}

/**
 * Where the request itself names times, or times stand in its sentence, others are beside the point. Where nothing is put
 * forward, what stands beside the length: "we need two hours within the next two weeks".
 */
export function timesWithin(mail: NewMail, chosen: readonly Told[], told: readonly Told[]): readonly Mention[] {
  const { clauses, words } = mail;
  const asking = clauses.filter(({ text }) =>
    words.wishes.some(({ means, pattern }) => means === 'find' && pattern.test(text)),
  );
  const sentences = new Set(asking.map(({ sentence }) => sentence));
  const near = chosen.filter(({ clause }) => sentences.has(clause.sentence));
  const found = [near, chosen, besideLength(mail, told)].find((some) => some.length > 0) ?? [];
  return inTheirWeek(found.flatMap(({ mentions }) => mentions));
}

function besideLength({ clauses }: NewMail, told: readonly Told[]): readonly Told[] {
  const lasting = clauses.filter(({ pieces }) => pieces.some(({ text }) => text === 'D'));
  const beside = told.filter(
    ({ role, clause }) => role === 'unknown' && lasting.some(({ sentence }) => sentence === clause.sentence),
  );
  return beside.length === 1 ? beside : [];
}
