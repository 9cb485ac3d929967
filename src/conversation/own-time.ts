// "I'm busy Tuesday 2-4", "I'm free again on Friday", a calendar that somebody sends: their own time, as they say it.
import { joined } from '../scheduling/busy.ts';
import { changeTimes, type TimeChange } from '../store/availability.ts';
import { finishMail, type Outcome } from '../store/inbox.ts';
import type { Span } from '../values/span.ts';
import { addDays, type PlainDay, toInstant, type WallTime, wallOf } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { type Ask, answer, answerStep } from './ask.ts';
import { takenIn } from './attached.ts';

/** Of a proven sender, since it keeps others from booking them. */
export const block = (ask: Ask): Promise<Outcome> => change(ask, 'blocked');
export const unblock = (ask: Ask): Promise<Outcome> => change(ask, 'free');

async function change(ask: Ask, state: TimeChange['state']): Promise<Outcome> {
  const { turn, from, zone, request } = ask;
  const { store } = turn.house;
  const said = (request.spans ?? []).map((span) => spanOf(span.begin, span.end, zone));
  const spans = joined(said.length > 0 || state === 'free' ? said : attachedTimes(ask));
  if (spans.length === 0) return answer(ask, { says: 'unclear', ...unclearOf(ask) });
  const outcome = { outcome: 'applied', class: 'person', reason: request.do } as const;
  const changed = await changeTimes(
    store,
    from.address,
    spans.map((span) => ({ ...span, state })),
    zone,
    [finishMail(store, turn.mail, outcome), answerStep(ask, { says: saidOf[state], zone, spans, ...unclearOf(ask) })],
  );
  if (!changed.ok) return answer(ask, { says: 'time-refused', zone, refusal: changed.error }, 'refused');
  store.owed('letter', store.now());
  return outcome;
}

const saidOf = { blocked: 'time-blocked', free: 'time-freed' } as const;

const unclearOf = ({ request: { unclear = [] } }: Ask): { unclear?: readonly string[] } =>
  unclear.length > 0 ? { unclear } : {};

/** Whole days are from midnight to midnight on their owner's clock. */
function spanOf(begin: WallTime | PlainDay, end: WallTime | PlainDay, zone: ZoneId): Span {
  const from = begin.length === 10 ? wallOf(begin as PlainDay, '00:00') : (begin as WallTime);
  const to = end.length === 10 ? wallOf(addDays(end as PlainDay, 1), '00:00') : (end as WallTime);
  return { begin: toInstant(from, zone), end: toInstant(to, zone) };
}

/** What a calendar file or a free/busy answer in the mail says is taken. */
export const attachedTimes = ({ turn: { message, house }, zone }: Pick<Ask, 'turn' | 'zone'>): Span[] =>
  takenIn({ calendar: message.calendar, zone, now: house.store.now() });
