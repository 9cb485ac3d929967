// The one function that decides: event + cause + now → journal entries, notices, effects, or a refusal. Pure.
import { fail, ok, type Result } from '../values/result.ts';
import { announce } from './announce.ts';
import { refresh } from './calendar.ts';
import type { Cause, World } from './cause.ts';
import { claimed } from './claimed.ts';
import { tick } from './clock.ts';
import { deal } from './deal.ts';
import type { Decision } from './decision.ts';
import { noteDropouts } from './dropout.ts';
import type { Event } from './event.ts';
import type { Door } from './journal.ts';
import { answerKnown } from './known.ts';
import type { Notice, NoticeKind } from './notice.ts';
import { openEvent } from './open.ts';
import { away, bounced, viewed } from './reach.ts';
import { giveReceipt } from './receipt.ts';
import type { Refusal } from './refusal.ts';
import { conclude } from './rule.ts';
import { hear } from './said.ts';
import { begin, record, type Turn } from './turn.ts';

export type Decide = (event: Event | undefined, cause: Cause, world: World) => Result<Decision, Refusal>;

/** What follows from a cause. A cause that changes nothing gives a decision without entries. */
export const decide: Decide = (event, cause, world) => {
  const turn = take(event, cause, world);
  if (!turn.ok) return turn;
  const { refused, door } = turn.value;
  // A mail is done as far as it can be, and its receipt says the rest; a program's request is done as a whole or not at all.
  if (refused.length > 0 && !isMail(door)) return fail(refused[0]!);
  return ok(finish(turn.value));
};

function take(event: Event | undefined, cause: Cause, world: World): Result<Turn, Refusal> {
  if (cause.kind === 'open') return openEvent(cause, world);
  if (event === undefined) return fail({ no: 'not-a-party' });
  switch (cause.kind) {
    case 'said':
      return hear(cause, event, world);
    case 'clock':
      return ok(tick(begin(event, world, 'clock', 'parley')));
    case 'viewed':
      return ok(viewed(begin(event, world, 'page', cause.party), cause.party));
    case 'bounced':
      return ok(bounced(begin(event, world, 'mail', 'parley'), cause.party));
    case 'away':
      return ok(away(begin(event, world, 'mail', 'parley'), cause.party, cause.until));
    case 'refresh':
      return ok(refresh(begin(event, world, 'calendar', 'parley'), cause));
    case 'claimed':
      return ok(claimed(begin(event, world, 'mail', 'parley'), cause));
    default:
      return cause satisfies never;
  }
}

/** Draws the conclusions, and lets everybody know who must. */
function finish(turn: Turn): Decision {
  const concluded = flush([answerKnown, conclude, deal, noteDropouts].reduce((sofar, step) => step(sofar), turn));
  const { event, entries, notices, effects, door } = giveReceipt(announce(concluded));
  return {
    event,
    entries,
    effects,
    notices: notices.filter((notice) => isWanted(event, notice, door) && !isSaidAnyway(notice, notices)),
  };
}

/** What was remembered and has no entry yet. */
const flush = (turn: Turn): Turn => (turn.along.length > 0 ? record(turn, 'NOTIFY', [], { by: 'parley' }) : turn);

const isMail = (door: Door): boolean => door === 'mail' || door === 'calendar' || door === 'clock';

/** Questions about a draft, which a page or a program sees in what it gets back. */
const shownAtOnce: ReadonlySet<NoticeKind> = new Set(['draft', 'details', 'zone']);

/** "stop" is obeyed, but for the one letter that says so; of a draft nobody hears but its organizer. */
function isWanted(event: Event, notice: Notice, door: Door): boolean {
  const reader = event.parties.find(({ id }) => id === notice.to);
  if (reader === undefined || (reader.reach === 'stopped' && notice.kind !== 'stopped')) return false;
  if (reader.reach === 'bounced' && notice.kind === 'removed') return false;
  if (event.state === 'draft' && reader.id !== event.organizer) return false;
  return isMail(door) || !shownAtOnce.has(notice.kind);
}

/** Letters that say how things stand. */
const tellAll: ReadonlySet<NoticeKind> = new Set(['invitation', 'settled', 'moved', 'changed', 'cancelled', 'tabled']);

/** "Let's do 2, and let everyone know" is one letter. */
const isSaidAnyway = (notice: Notice, notices: readonly Notice[]): boolean =>
  notice.kind === 'told' && !notice.words && notices.some(({ to, kind }) => to === notice.to && tellAll.has(kind));
