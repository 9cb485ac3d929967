// What the times of one list say together, and what stands before them adds: months, shared hours, the day spoken of.
import type { Days, Mention } from '../mention.ts';
import { datesAgree } from '../reply/daysFit.ts';
import { type Here, nearest, todayAt } from '../resolve.ts';
import type { Clause } from './clauses.ts';
import { askedFamily } from './hours.ts';
import type { NewMail } from './mail.ts';
import type { Piece } from './pieces.ts';
import type { Told } from './timing.ts';
import type { RequestWords } from './words.ts';

/** @param told what was said before, in the order of the text. */
export function mentionsOf(
  piece: Piece,
  clause: Clause,
  told: readonly Told[],
  { here, words }: NewMail,
): readonly Mention[] {
  const said = (piece.run?.mentions ?? [])
    .map((one) => startingAt(one, words))
    .flatMap(atBothEnds)
    .flatMap((one) => apart(one, here));
  const dated = withoutFarWeekdays(asHours(asDates(inTheirMonth(said, clause, told, here), here), here), here);
  const before = clause.pieces[clause.pieces.indexOf(piece) - 1]?.text ?? '';
  const listed = words.between.has(before) ? spanning(dated) : dated;
  // "the same time on Wednesday or Thursday"
  const isSame = words.sameTime.test(clause.text) || listed[0]?.hours?.kind === 'same';
  const again = isSame ? listed.map(atSameTime) : listed;
  // "on Sunday 6 or Sunday 13, each time at 10"
  const days = told.at(-1)?.clause.sentence === clause.sentence ? (told.at(-1)?.mentions ?? []) : [];
  const [hour, ...others] = again;
  if (words.eachTime.test(clause.text) && days.length > 1 && days.every(isPlainDay) && others.length === 0)
    if (hour !== undefined && isMereHour(hour)) return days.map((day) => ({ ...hour, days: day.days! }));
  return shared(again, told.at(-1)?.mentions.at(-1), words).flatMap((mention) => anchored(mention, clause, told));
}

// "24 December, and from the 28th to the 30th": of that month.
function inTheirMonth(
  mentions: readonly Mention[],
  clause: Clause,
  told: readonly Told[],
  here: Here,
): readonly Mention[] {
  const last = told.at(-1);
  const isNear =
    last !== undefined &&
    clause.sentence - last.clause.sentence <= 1 &&
    last.role !== 'aside' &&
    last.role !== 'deadline' &&
    last.role !== 'unknown';
  let before = isNear ? last.mentions.at(-1)?.days : undefined;
  return mentions.map((mention): Mention => {
    const days = mention.days && ofMonth(mention.days, before, mention, here);
    before = days ?? before;
    return days === undefined || days === mention.days ? mention : { ...mention, days };
  });
}

function ofMonth(days: Days, before: Days | undefined, mention: Mention, here: Here): Days {
  if (days.kind === 'span') {
    const from = ofMonth(days.from, before, mention, here);
    const { to } = days;
    if (from.kind !== 'date' || to.kind !== 'monthday' || to.months !== undefined) return days;
    // "from 21 December to the 4th"
    const month = to.day > from.day ? from.month : (from.month % 12) + 1;
    return { ...days, from, to: { kind: 'date', month, day: to.day } };
  }
  if (days.kind !== 'monthday' || days.months !== undefined) return days;
  const date = before?.kind === 'span' ? before.to : before;
  if (date?.kind !== 'date' || days.day <= date.day) return days;
  const { day, weekday } = days;
  const found: Days = { kind: 'date', month: date.month, day, ...(weekday && { weekday }) };
  return weekday === undefined || datesAgree(found, todayAt(mention, here)) ? found : days;
}

// "starting at 10": a meeting begins then.
function startingAt(mention: Mention, { startsAt }: RequestWords): Mention {
  const { hours, text } = mention;
  return hours?.kind === 'after' && startsAt.test(text) ? { ...mention, hours: { kind: 'at', at: hours.at } } : mention;
}

// "a choice between Monday at 10 and Tuesday at 10": two hours, no night between them.
function atBothEnds(mention: Mention): readonly Mention[] {
  const { days, hours, through, ...rest } = mention;
  if (!through || days?.kind !== 'span' || hours?.kind !== 'span') return [mention];
  if (JSON.stringify(hours.from) !== JSON.stringify(hours.to)) return [mention];
  const at = { kind: 'at', at: hours.from } as const;
  return [days.from, days.to].map((day) => ({ ...rest, days: day, hours: at }));
}

// "in the week of 9 November, Tuesday": no weekday of the date.
function apart(mention: Mention, here: Here): readonly Mention[] {
  const { days } = mention;
  if (days?.kind !== 'week' || days.of?.kind !== 'date' || days.of.weekday === undefined) return [mention];
  const { weekday, ...date } = days.of;
  const isBehind = /\d[^,\n]*, *\p{L}/u.test(mention.text);
  if (!isBehind && datesAgree(days.of, todayAt(mention, here))) return [mention];
  const { hours: _, ...plain } = mention;
  const week: Days = { kind: 'week', of: date };
  return [
    { ...plain, days: week },
    { ...mention, days: { kind: 'weekday', weekday, within: week } },
  ];
}

// "if not, same time Wednesday"
const atSameTime = (mention: Mention): Mention =>
  isPlainDay(mention) ? { ...mention, hours: { kind: 'same' } } : mention;

// "Tue 10 or Wed 11 March" is the 10th, "Wednesday 30th or Thursday 1st October" the 30th of September, where the weekdays agree.
function asDates(mentions: readonly Mention[], here: Here): readonly Mention[] {
  return mentions.map((mention, at) => {
    const date = mentions.slice(at + 1).find(({ days }) => days?.kind === 'date')?.days;
    const own = mention.days;
    if (date?.kind !== 'date' || (own?.kind === 'date' && datesAgree(own, todayAt(mention, here)))) return mention;
    const month = (months: number): Days | undefined => {
      const day = bareDay(mention);
      const weekday =
        mention.days?.kind === 'weekday' || mention.days?.kind === 'date' ? mention.days.weekday : undefined;
      if (day === undefined || weekday === undefined) return undefined;
      const days: Days = { kind: 'date', day, month: ((date.month + 11 - months) % 12) + 1, weekday };
      return datesAgree(days, todayAt(mention, here)) ? days : undefined;
    };
    const days = month(0) ?? month(1);
    if (days === undefined) return mention;
    const { hours: _, ...plain } = mention;
    return mention.days?.kind === 'weekday' ? { ...plain, days } : { ...mention, days };
  });
}

// "Thu 11 or Thu 16" are hours of that day, and so is "Thu 16" where no 16th is a Thursday.
function asHours(mentions: readonly Mention[], here: Here): readonly Mention[] {
  if (!mentions.some(({ days, hours }) => days?.kind === 'weekday' && hours?.kind === 'at')) return mentions;
  return mentions.map((mention): Mention => {
    const { days, text } = mention;
    const isBare = days?.kind === 'monthday' && days.weekday !== undefined && /^\p{L}+\.? \d{1,2}$/u.test(text);
    if (!isBare || days.day > 20) return mention;
    const again = mentions.some((one) => one.days?.kind === 'weekday' && one.days.weekday === days.weekday);
    if (!again && datesAgree(days, todayAt(mention, here))) return mention;
    const at = { hour: days.day, minute: 0, exact: true } as const;
    return { ...mention, days: { kind: 'weekday', weekday: days.weekday! }, hours: { kind: 'at', at } };
  });
}

// `Tue 10`: what was read as an hour; "Wednesday 30th", which was given the month behind it.
function bareDay({ days, hours, text }: Mention): number | undefined {
  if (days?.kind === 'date') return days.day;
  const bare = days?.kind === 'weekday' && hours?.kind === 'at' && /^\p{L}+\.? \d{1,2}$/u.test(text);
  return bare && hours.at.minute === 0 && hours.at.meridiem === undefined ? hours.at.hour : undefined;
}

// "Friday 20 at 6 or Saturday at 11": the next Saturday or the one after the 20th, nobody knows.
function withoutFarWeekdays(mentions: readonly Mention[], here: Here): readonly Mention[] {
  const kept = mentions.filter(({ days }, at) => {
    const date = mentions[at - 1]?.days;
    if (days?.kind !== 'weekday' || days.within || days.which || days.weeks) return true;
    if (date === undefined || !/^(?:date|monthday)$/.test(date.kind)) return true;
    const [first, second] = [nearest({ days: date }, here)?.begin, nearest({ days }, here)?.begin];
    return first === undefined || second === undefined || first <= second;
  });
  const length = mentions.find((one) => one.length !== undefined)?.length;
  return kept.length === mentions.length || length === undefined ? kept : kept.map((one) => ({ length, ...one }));
}

// "between Monday 9 and Friday 13 March"
function spanning(mentions: readonly Mention[]): readonly Mention[] {
  const [from, to, ...more] = mentions;
  if (from === undefined || to === undefined || more.length > 0 || !isPlainDay(from) || !isPlainDay(to))
    return mentions;
  return [{ ...from, days: { kind: 'span', from: from.days!, to: to.days! } }];
}

export const isPlainDay = ({ days, hours }: Mention): boolean =>
  days !== undefined && hours === undefined && /^(?:weekday|date|monthday|relative|span|neighbour)$/.test(days.kind);

const isMereHour = ({ days, hours }: Mention): boolean => days === undefined && hours !== undefined;

/**
 * The times of one list with what they share: "Monday and Tuesday at 11" is 11 on both, "10 or 2, Thursday or Friday" four times,
 * "Thursday, same time" the hour of the one before.
 */
function shared(all: readonly Mention[], before: Mention | undefined, words: RequestWords): readonly Mention[] {
  const mentions = onSameDay(all);
  const crossed = hoursBeforeDays(mentions) ?? hourOfAll(mentions, words);
  if (crossed !== undefined) return crossed;
  const found: Mention[] = [];
  let days: Mention[] = [];
  for (const mention of mentions) {
    if (mention.hours?.kind === 'same') {
      const hours = (found.at(-1) ?? before)?.hours;
      found.push(hours ? { ...mention, hours } : mention);
    } else if (isPlainDay(mention)) {
      days.push(mention);
    } else if (mention.hours !== undefined && days.length > 0) {
      // "from 5 to 9 October, and on Monday morning": the days of a span keep none of it.
      const own = mention.days !== undefined;
      for (const day of days) found.push(own && day.days?.kind === 'span' ? day : { ...mention, days: day.days! });
      if (mention.days !== undefined) {
        found.push(mention);
        days = [];
      } else if (!mentions.slice(mentions.indexOf(mention) + 1).some(isMereHour)) days = [];
    } else found.push(...days.splice(0), mention);
  }
  const open = days.filter(({ days: day }) => !found.some((one) => one.days === day));
  return [...found, ...open];
}

// "2pm or 4pm the same day"
const onSameDay = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((one, at) => {
    const next = mentions[at + 1];
    const isOpen = isMereHour(one) || (one.days?.kind === 'neighbour' && one.near === undefined);
    if (!isOpen || next?.hours === undefined || next.days?.kind !== 'neighbour') return one;
    return { ...one, days: next.days, ...(next.near && { near: next.near }) };
  });

// "13:00 to 14:00 tomorrow and Monday": an hour that stands before its days
function hourOfAll(
  [first, ...days]: readonly Mention[],
  { leadingHour }: RequestWords,
): readonly Mention[] | undefined {
  const hours = first?.hours;
  const at = hours?.kind === 'span' ? hours.from : hours?.kind === 'at' ? hours.at : undefined;
  const leads = Number(leadingHour.exec(first?.text ?? '')?.[1]) === at?.hour;
  if (first?.days === undefined || !leads || days.length === 0 || !days.every(isPlainDay)) return undefined;
  return [first, ...days.map((day) => ({ ...first, days: day.days! }))];
}

// "10 or 2, Thursday or Friday"
function hoursBeforeDays(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const first = mentions.findIndex((one) => !isMereHour(one));
  const hours = mentions.slice(0, first);
  const days = mentions.slice(first);
  if (first < 1 || !days.every(isPlainDay) || hours.some(({ near }) => near !== undefined)) return undefined;
  return days.flatMap((day) => hours.map((hour) => ({ ...hour, days: day.days! })));
}

// "Can we talk on Saturday? I'm free 10-12." "Wednesday at 10. I could also do 3 that day."
function anchored(mention: Mention, clause: Clause, told: readonly Told[]): readonly Mention[] {
  const { days, hours, near } = mention;
  const counts = days?.kind === 'neighbour' || (days === undefined && hours !== undefined && hours.kind !== 'ahead');
  if (!counts || near !== undefined) return [mention];
  const before = told.filter(
    (one) => one.role !== 'aside' && one.role !== 'deadline' && clause.sentence - one.clause.sentence <= 1,
  );
  const named = before.at(-1)?.mentions.flatMap((one) => one.days ?? one.near ?? []) ?? [];
  const [day] = named;
  if (day === undefined) return mention.family === askedFamily ? [] : [mention];
  return named.every((one) => JSON.stringify(one) === JSON.stringify(day)) ? [{ ...mention, near: day }] : [];
}
