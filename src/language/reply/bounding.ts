// Leaving early, coming late, being away until (`language.md` rule 7): "on Tuesday I have to be gone by 2:30", "back on Wednesday".
import type { Token } from '../atoms.ts';
import type { Mention } from '../mention.ts';
import type { Clause } from './clauses.ts';
import { doubt } from './doubting.ts';
import { isApart, neighbours } from './neighbours.ts';
import { namingsOf } from './refs.ts';
import type { Sense } from './sense.ts';
import { state } from './stating.ts';
import type { Draft, Telling } from './telling.ts';
import { isSaidOfThings } from './things.ts';

type Edge = Extract<Sense, { readonly say: 'edge' }>;

/** Tells that the writer cannot on one side of an hour or day: "I have to leave by 3". */
export function bound(told: Telling, clause: Clause, { side, hours, away, clock }: Edge, question: boolean): void {
  const times = told.held(clause, 'T').flatMap(({ atom }: Token) => (atom?.kind === 'time' ? [atom] : []));
  if (
    isVague(
      times.map(({ mention }) => mention),
      side,
      away ?? false,
    )
  )
    return doubt(told, clause, told.namedIn(clause));
  if (isSaidOfThings(told, clause)) return doubt(told, clause, told.namedIn(clause), 'others');
  // "I'll be home on Wednesday" bounds nothing, "I'll be home by 3" does.
  if (clock && times.some(({ mention }) => mention.hours === undefined))
    return doubt(told, clause, told.namedIn(clause));
  // "On Tuesday I have to be gone | by 2:30 at the latest": which hour of that day comes behind it.
  if (goesOn(told, clause) && times.every(({ mention }) => mention.hours === undefined))
    return told.speakOf(told.namedIn(clause)!, 'unread');
  for (const naming of times) {
    const mention = onSpokenDay(told, naming.mention);
    // "I'm in the office until 1"
    const edge = hours && mention.hours?.kind === 'before' ? 'after' : side;
    const { hours: at, ...day } = mention;
    if (hours && at === undefined) state(told, clause, { kind: 'naming', naming }, 'yes', question, { loose: true });
    else if (away && isLeaving(told.lastHere)) {
      // "I am away from Wednesday and back on Friday at noon"
      const until = [mention, day].map((one) => ({ kind: 'edge' as const, side, mention: one }));
      told.lastHere!.narrow = { kind: 'list', refs: until };
      return;
    } else if (away && told.lastHere?.ref.kind === 'edge' && told.lastHere.ref.side === 'after')
      // "On Thursday I leave at 11:30, and I'm back on Saturday": what lies before the leaving is not refused.
      return doubt(told, clause, { kind: 'edge', side: edge, mention: day });
    else
      state(
        told,
        clause,
        { kind: 'edge', side: edge, mention, ...(away && !namesDay(told) && { once: true }) },
        'no',
        false,
      );
    // "back on Wednesday at noon": the days before it, too.
    if (away && at !== undefined && day.days !== undefined)
      state(told, clause, { kind: 'edge', side, mention: day }, 'no', false);
  }
}

// "The 9 I return by the night train and I arrive at 11:30": of a day that only its number tells.
function onSpokenDay({ topicOfSentence: topic }: Telling, mention: Mention): Mention {
  if (mention.days !== undefined || mention.near !== undefined) return mention;
  const [one, ...more] = topic?.kind === 'naming' ? namingsOf(topic) : [];
  const days = one?.kind === 'time' && more.length === 0 ? one.mention.days : undefined;
  return days?.kind === 'monthday' ? { ...mention, near: days } : mention;
}

// "On Tuesday I fly, and I land at 7"
const namesDay = ({ topicHere }: Telling): boolean =>
  topicHere !== undefined &&
  namingsOf(topicHere).some(
    ({ kind, ...one }) => kind === 'time' && 'mention' in one && one.mention.days !== undefined,
  );

function isVague(mentions: readonly Mention[], side: Edge['side'], away: boolean): boolean {
  const days = mentions.flatMap((mention) => mention.days ?? []);
  return (
    // "leaving on Tuesday at dawn and getting back Wednesday"
    days.length > 1 ||
    // "I'm in Lisbon this week and the week after I'm back": from there one may call.
    (away && days.some((one) => one.kind === 'week' && one.of?.kind === 'neighbour')) ||
    // "the week after I'm back"
    days.some(({ kind }) => /^(?:week|month|neighbour)$/.test(kind)) ||
    // "Monday morning I go to the office": is it what comes after the morning?
    (side === 'after' && mentions.some(({ hours }) => hours?.kind === 'part'))
  );
}

function goesOn(told: Telling, clause: Clause): boolean {
  const { next } = neighbours(told, clause);
  return next?.sense?.say === 'edge' && !isApart(told, clause, next);
}

const isLeaving = (said: Draft | undefined): boolean =>
  said?.base === 'no' &&
  said.ref.kind === 'naming' &&
  said.ref.naming.kind === 'time' &&
  said.ref.naming.mention.days?.kind === 'open' &&
  /^(?:from|after)$/.test(said.ref.naming.mention.days.side);
