// Which times of a mail are put forward, and the slots that they stand for.
import type { Minutes } from '../../values/instant.ts';
import type { ZoneId } from '../../values/zone.ts';
import type { Mention } from '../mention.ts';
import type { SaidSpan } from '../reading.ts';
import { nearest } from '../resolve.ts';
import { readTimes } from '../times.ts';
import type { Clause } from './clauses.ts';
import { isWide } from './kind.ts';
import type { NewMail } from './mail.ts';
import { converted, inTheirWeek, spansSaid, unrepeated } from './spans.ts';
import type { Told } from './timing.ts';

const usualDuration: Minutes = 30;

/**
 * What is put forward or stands alone. Where only one time is to be had (`fixed`) it may stand in any words: "the choir sings on
 * Saturday from 5 to 7".
 */
export function putForward(
  told: readonly Told[],
  fixed: boolean,
  booking: readonly number[],
  giving: readonly Clause[],
  isStated: (told: Told) => boolean = () => false,
): readonly Told[] {
  const offered = mainList(told.filter(({ role }) => role === 'offer' || role === 'bare'));
  // "Parking is free after 6" is of no day.
  const timed = offered.some(({ mentions }) =>
    mentions.some(({ hours, days, near }) => hours !== undefined && (days ?? near) !== undefined),
  );
  // "Ann can do Tuesday from 3 and Bob until 4. So Tuesday 3 to 4 it is, please book it": the last word counts.
  const last = offered.filter(({ clause }) => booking.includes(clause.sentence));
  const isLast = last.length > 0 && offered.at(-1) === last.at(-1);
  if (isLast && last.flatMap(({ mentions }) => mentions).filter(({ hours }) => hours !== undefined).length === 1)
    return last;
  if (!fixed || timed) return offered;
  const other = told.filter(
    ({ role, mentions }) =>
      (role === 'unknown' || role === 'against') &&
      mentions.some(({ hours, days, near }) => hours !== undefined && (days ?? (hours.kind === 'at' && near))),
  );
  // "The technician comes on Friday night only. Wednesday at 3 stays fixed. Book it": what stands by the booking.
  const near = other.filter(({ clause }) => booking.some((sentence) => Math.abs(sentence - clause.sentence) <= 1));
  // "I was left 3 seats for the match on Saturday at 3, doors open at 2"
  const given = told.filter(
    ({ role, clause, mentions }) =>
      role !== 'deadline' &&
      giving.includes(clause) &&
      mentions.length === 1 &&
      mentions[0]!.hours &&
      mentions[0]!.days,
  );
  // "It's for Tuesday 15 December from 10 to 4", and not "Last Wednesday the Dutchman comes at 18:55"
  const stated = told.filter(
    (one) => one.role !== 'deadline' && one.mentions.length === 1 && one.mentions[0]!.hours && isStated(one),
  );
  const dated = other.filter(({ role, mentions }) => role === 'unknown' && mentions.every(({ days }) => days));
  const one = [stated, given, other, near, dated].find(({ length }) => length === 1);
  return one === undefined ? offered : [...one, ...offered];
}

// Choices stand together; another time far from them in the mail is hardly one of them.
function mainList(offered: readonly Told[]): readonly Told[] {
  const groups: Told[][] = [];
  for (const one of offered) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && one.clause.sentence - last.clause.sentence <= 2) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  const hoursOf = (group: readonly Told[]): number =>
    group.flatMap(({ mentions }) => mentions).filter(({ hours }) => hours !== undefined).length;
  const most = Math.max(0, ...groups.map(hoursOf));
  return most < 2 ? offered : groups.filter((group) => hoursOf(group) === most).flat();
}

/** The times of `When:` lines, which win over prose, else those put forward. */
export function timesOf(mail: NewMail, chosen: readonly Told[]): readonly Mention[] {
  const lines = mail.lines
    .filter(({ key }) => key === 'when')
    .flatMap(({ value }) =>
      readTimes(value, { locale: mail.language.code, zone: mail.input.zone }).filter(({ kind }) => kind === 'time'),
    );
  const times = lines.length > 0 ? lines : chosen.flatMap(({ mentions }) => mentions);
  const zone = commonZone(mail);
  return inTheirWeek(times).map((one) => (zone !== undefined && one.zone === undefined ? { ...one, zone } : one));
}

// "all times CET"
function commonZone({ clauses, words }: NewMail): ZoneId | undefined {
  for (const { text, pieces } of clauses)
    if (words.commonZone.test(text))
      for (const { token } of pieces) if (token.atom?.kind === 'zone') return token.atom.zone;
  return undefined;
}

/** An instant ends after `duration`. */
export function slotsOf(
  { here, input }: NewMail,
  times: readonly Mention[],
  duration: Minutes | undefined,
): readonly SaidSpan[] {
  const hours = dated(times.filter((one) => one.hours !== undefined && !isWide(one)));
  const clocked = hours.filter((one) => one.hours?.kind !== 'part');
  // "I looked at late afternoons: Tuesday at 17:00"
  const named =
    clocked.length > 0
      ? hours.filter((one) => clocked.includes(one) || (one.days !== undefined && one.days.kind !== 'any'))
      : hours;
  const precise =
    named.length > 0 ? named : times.filter(({ days }) => !/^(?:week|month|ahead|any|open)$/.test(days?.kind ?? ''));
  const spansOf = (one: Mention): readonly SaidSpan[] =>
    converted(spansSaid(one, here, duration ?? one.length ?? usualDuration), here.zone, input.zone);
  const instants = precise.filter((one) => one.hours?.kind === 'at').flatMap(spansOf);
  // "I'm in town on Monday from 9 to 5 and could come by at 10 or at 3"
  const isFrame = (one: Mention, span: SaidSpan): boolean =>
    one.hours?.kind === 'span' &&
    instants.filter(({ begin, end }) => span.begin <= begin && end <= span.end).length > 1;
  return unrepeated(precise.flatMap((one) => spansOf(one).filter((span) => !isFrame(one, span))));
}

// "Thursdays I'm off at 3", beside a Thursday of its own, is no slot.
// "Saturday at 8. He comes at 9 and at 11 he cries": an hour of no day is none of those that have one.
function dated(hours: readonly Mention[]): readonly Mention[] {
  const some = hours.filter(({ days, near }) => (days !== undefined && days.kind !== 'any') || near !== undefined);
  return some.length > 0 ? some : hours;
}

/** "leaving at 8 and back by 18.30": the one slot ends when it is said to end. */
export function withEnd(
  mail: NewMail,
  slots: readonly SaidSpan[],
  chosen: readonly Told[],
  told: readonly Told[],
): readonly SaidSpan[] {
  const [slot] = slots;
  // "5 am to 1 pm" has its end.
  if (chosen.some(({ mentions }) => mentions.some(({ hours }) => hours?.kind === 'span'))) return slots;
  const end = told.find((one) => one.role === 'end' && isSaidOf(one, chosen))?.mentions[0];
  if (slots.length !== 1 || slot === undefined || end?.hours === undefined || slot.begin.length === 10) return slots;
  const at = nearest(end, mail.here);
  const clock = (at?.end ?? at?.begin)?.slice(10);
  if (clock === undefined || clock === '') return slots;
  const until = `${slot.begin.slice(0, 10)}${clock}` as SaidSpan['end'];
  return until > slot.begin ? [{ begin: slot.begin, end: until }] : slots;
}

// Not "5 am to 1 pm. Last year we came back at 4": what has an end has it, and another sentence is another thing.
const isSaidOf = ({ clause }: Told, chosen: readonly Told[]): boolean =>
  chosen.some(
    (one) => one.clause.sentence === clause.sentence && one.mentions.some(({ hours }) => hours?.kind === 'at'),
  );
