// A mail that asks for a meeting: which kind, with which times, for whom.
import { formatDuration } from '../../values/duration.ts';
import type { Request } from '../reading.ts';
import { isAskedFor } from './asked.ts';
import { around } from './clauses.ts';
import { atATimeOf, byPriority, givesSeats, placesOf, seatsOf } from './counts.ts';
import { deadlineOf } from './deadline.ts';
import { kindOf } from './kind.ts';
import { lengthOf } from './lengths.ts';
import { lineOf, type NewMail, written } from './mail.ts';
import { optionsOf } from './options.ts';
import { partiesOf } from './parties.ts';
import { placeOf } from './place.ts';
import { putForward, slotsOf, timesOf, withEnd } from './slots.ts';
import type { Told } from './timing.ts';
import { titleOf } from './title.ts';
import { timesWithin, withinOf } from './within.ts';
import type { Wish } from './words.ts';

/** Nothing where the mail does not ask for one. */
export function meetingRequest(mail: NewMail, told: readonly Told[], wishes: ReadonlySet<Wish>): Request | undefined {
  const parties = partiesOf(mail);
  // "Your table for four is confirmed": seats that nobody is asked to take.
  const seats = parties.all.length > 0 || lineOf(mail, 'seats') !== undefined ? seatsOf(mail) : undefined;
  const giving = mail.clauses.filter((clause) => seats !== undefined && givesSeats(mail, clause));
  const chosen = putForward(
    told,
    seats !== undefined || wishes.has('book'),
    sentencesOf(mail, 'book'),
    giving,
    isStated(mail),
  );
  const duration = lengthOf(mail, chosen);
  const times = timesOf(mail, chosen);
  const spans = slotsOf(mail, times, duration);
  const forOthers = parties.all.length > 0 || seats !== undefined;
  const evidence = {
    wishes,
    times,
    slots: spans.length,
    lasts: duration !== undefined,
    seated: seats !== undefined,
    dealt: seats !== undefined && parties.all.length > 0 && atATimeOf(mail) !== undefined,
    forOthers,
  };
  if (!isAskedFor(mail, told, evidence)) return undefined;
  const lined = lineOf(mail, 'when') !== undefined;
  const atATime = parties.all.length > 0 ? atATimeOf(mail) : undefined;
  const apart = chosen.length > 0 && chosen.every(({ asked }) => !asked);
  const kind = kindOf({ wishes, seats, dealt: atATime !== undefined, times, slots: spans, duration, lined, apart });
  const within = kind === 'find' ? withinOf(lined ? times : timesWithin(mail, chosen, told), mail.here) : undefined;
  const slots = kind === 'find' ? [] : withEnd(mail, spans, chosen, told);
  const places = kind === 'deal' ? placesOf(mail) : undefined;
  const title = titleOf(mail);
  const location = placeOf(mail, chosen, told);
  const deadline = deadlineOf(mail, told);
  const category = lineOf(mail, 'category') ?? categoryOf(mail);
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
    ...(places !== undefined && { places }),
    ...optionsOf(mail),
    ...(parties.doubtful.length > 0 && { unclear: [...new Set(parties.doubtful)] }),
  };
}

// "It is on Wednesday from 6 to 9", "It's the bank robbery room, Friday at 5", "So: a cooking evening on Friday"
const isStated =
  ({ clauses, words }: NewMail) =>
  ({ clause, run, mentions }: Told): boolean => {
    const piece = clause.pieces.find((one) => one.run === run);
    if (piece === undefined || mentions[0]?.days === undefined) return false;
    if (words.stated.test(around(clause, piece))) return true;
    const first = clauses.find(({ sentence }) => sentence === clause.sentence);
    return words.bare.test(clause.text) && first !== undefined && first !== clause && words.stating.test(first.text);
  };

const sentencesOf = ({ clauses, words }: NewMail, wish: Wish): readonly number[] =>
  clauses
    .filter(({ text }) => words.wishes.some(({ means, pattern }) => means === wish && pattern.test(text)))
    .map(({ sentence }) => sentence);

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
