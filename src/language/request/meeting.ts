// A mail that asks for a meeting: which kind, with which times, for whom.
import { formatDuration } from '../../values/duration.ts';
import type { Minutes } from '../../values/instant.ts';
import type { Mention } from '../mention.ts';
import type { Request, RequestKind, SaidSpan } from '../reading.ts';
import { nearest } from '../resolve.ts';
import { readTimes } from '../times.ts';
import { atATimeOf, byPriority, seatsOf } from './counts.ts';
import { deadlineOf } from './deadline.ts';
import { lengthOf } from './lengths.ts';
import { lineOf, type NewMail, written } from './mail.ts';
import { optionsOf } from './options.ts';
import { partiesOf } from './parties.ts';
import { placeOf } from './place.ts';
import { converted, inTheirWeek, spansSaid, unrepeated } from './spans.ts';
import type { Told } from './timing.ts';
import { titleOf } from './title.ts';
import { withinOf } from './within.ts';
import type { Wish } from './words.ts';

export const usualDuration: Minutes = 30;

/** Nothing where the mail does not ask for one. */
export function meetingRequest(mail: NewMail, told: readonly Told[], wishes: ReadonlySet<Wish>): Request | undefined {
  const seats = seatsOf(mail);
  const parties = partiesOf(mail);
  const duration = lengthOf(mail, told);
  const times = inTheirWeek(timesOf(mail, told, wishes, seats !== undefined));
  const spans = slotsOf(mail, times, duration);
  const flagged = mail.lines.some(({ key }) => /^(?:when|duration|where|with|seats)$/.test(key));
  const asks = wishes.has('find') || wishes.has('book') || wishes.has('want');
  if (
    !asks &&
    !flagged &&
    (spans.length === 0 || (parties.all.length === 0 && seats === undefined && wishes.size === 0))
  )
    return undefined;
  const kind = kindOf(mail, wishes, seats, times, spans, duration);
  const within =
    kind === 'find'
      ? withinOf(lineOf(mail, 'when') === undefined ? withinTimes(mail, told) : narrowed(times), mail.here)
      : undefined;
  const slots = kind === 'find' ? [] : withEnd(mail, spans, told);
  const title = titleOf(mail);
  const location = placeOf(mail, told);
  const deadline = deadlineOf(mail, told);
  const category = lineOf(mail, 'category') ?? categoryOf(mail);
  const atATime = kind === 'deal' ? atATimeOf(mail) : undefined;
  const people = kind === 'deal' ? byPriority(mail, parties.all) : parties.all;
  return {
    do: kind,
    ...(title !== '' && { title }),
    ...(people.length > 0 && { parties: people }),
    ...(slots.length > 0 && { slots }),
    ...(within && { within }),
    ...(duration && { duration: formatDuration(duration) }),
    ...(location && { location }),
    ...(deadline && { deadline }),
    ...(category && { category }),
    ...(kind === 'deal' && seats !== undefined && { seats }),
    ...(atATime !== undefined && { atATime }),
    ...optionsOf(mail),
    ...(parties.doubtful.length > 0 && { unclear: [...new Set(parties.doubtful)] }),
  };
}

// Lines win over prose; what is put forward wins over what stands alone or in unknown words.
function timesOf(mail: NewMail, told: readonly Told[], wishes: ReadonlySet<Wish>, isDeal: boolean): readonly Mention[] {
  const lines = mail.lines
    .filter(({ key }) => key === 'when')
    .flatMap(({ value }) =>
      readTimes(value, { locale: mail.language.code, zone: mail.input.zone }).filter(({ kind }) => kind === 'time'),
    );
  if (lines.length > 0) return lines;
  const offered = told.filter(({ role }) => role === 'offer' || role === 'bare');
  // Where only one time is to be had it may stand in any words: "the choir sings on Saturday from 5 to 7".
  const fixed = isDeal || wishes.has('book');
  const timed = offered.some(({ mentions }) => mentions.some(({ hours }) => hours !== undefined));
  const other =
    fixed && !timed
      ? told.filter(
          ({ role, mentions }) =>
            role === 'unknown' && mentions.some(({ hours, days }) => hours !== undefined && days !== undefined),
        )
      : [];
  return [...(other.length === 1 ? other : []), ...offered].flatMap(({ mentions }) => mentions);
}

function slotsOf(mail: NewMail, times: readonly Mention[], duration: Minutes | undefined): readonly SaidSpan[] {
  const hours = times.filter((one) => one.hours !== undefined);
  const clocked = hours.filter((one) => one.hours?.kind !== 'part');
  // "I looked at late afternoons: Tuesday at 17:00"
  const named =
    clocked.length > 0
      ? hours.filter((one) => clocked.includes(one) || (one.days !== undefined && one.days.kind !== 'any'))
      : hours;
  const precise =
    named.length > 0 ? named : times.filter(({ days }) => !/^(?:week|month|ahead|any|open)$/.test(days?.kind ?? ''));
  const { here, input } = mail;
  return unrepeated(
    precise.flatMap((one) =>
      converted(spansSaid(one, here, duration ?? one.length ?? usualDuration), here.zone, input.zone),
    ),
  );
}

// "leaving at 8 and back by 18.30"
function withEnd(mail: NewMail, slots: readonly SaidSpan[], told: readonly Told[]): readonly SaidSpan[] {
  const [slot] = slots;
  const end = told.find(({ role }) => role === 'end')?.mentions[0];
  if (slots.length !== 1 || slot === undefined || end?.hours === undefined || slot.begin.length === 10) return slots;
  const at = nearest(end, mail.here);
  const clock = (at?.end ?? at?.begin)?.slice(10);
  if (clock === undefined || clock === '') return slots;
  const until = `${slot.begin.slice(0, 10)}${clock}` as SaidSpan['end'];
  return until > slot.begin ? [{ begin: slot.begin, end: until }] : slots;
}

function kindOf(
  mail: NewMail,
  wishes: ReadonlySet<Wish>,
  seats: number | undefined,
  times: readonly Mention[],
  slots: readonly SaidSpan[],
  duration: Minutes | undefined,
): RequestKind {
  const instants = times.filter(({ hours }) => hours?.kind === 'at' || hours?.kind === 'span');
  const hours = times.filter((one) => one.hours !== undefined && one.hours.kind !== 'part');
  if (seats !== undefined && !(wishes.has('find') && instants.length === 0)) return 'deal';
  if (wishes.has('book')) {
    if (slots.length > 1) return 'propose';
    const mereDays = times.length > 0 && times.every((one) => one.hours === undefined);
    return mereDays && duration !== undefined ? 'find' : 'book';
  }
  if (lineOf(mail, 'when') !== undefined) return 'propose';
  if (wishes.has('find'))
    return instants.length > 1 && instants.some((one) => one.hours?.kind === 'at') ? 'propose' : 'find';
  if (hours.length > 0) return 'propose';
  return slots.length > 0 && (wishes.has('offer') || !wishes.has('want')) ? 'propose' : 'find';
}

// "next week, Tuesday or Wednesday": the days say more than the week; "any day from Monday on": more than "any day".
function narrowed(times: readonly Mention[]): readonly Mention[] {
  const narrow = times.filter(({ days }) => !/^(?:week|month|any)$/.test(days?.kind ?? ''));
  return narrow.length > 0 ? narrow : times;
}

// Where the request itself names times, or times stand in its sentence, others are beside the point.
function withinTimes(mail: NewMail, told: readonly Told[]): readonly Mention[] {
  const offered = told.filter(({ role }) => role === 'offer' || role === 'bare');
  const asking = mail.clauses.filter(({ text }) =>
    mail.words.wishes.some(({ means, pattern }) => means === 'find' && pattern.test(text)),
  );
  const sentences = new Set(asking.map(({ sentence }) => sentence));
  const near = offered.filter(({ clause }) => sentences.has(clause.sentence));
  const chosen = near.length > 0 ? near : offered;
  return narrowed(inTheirWeek(chosen.flatMap(({ mentions }) => mentions)));
}

function categoryOf(mail: NewMail): string | undefined {
  for (const clause of mail.clauses) {
    const category = mail.words.category.exec(clause.text)?.groups?.['category'];
    if (category !== undefined) {
      const count = category.split(' ').length;
      return written(mail, clause.pieces.slice(-count));
    }
  }
  return undefined;
}
