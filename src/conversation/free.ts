// "When is bob@… free on Friday?": told in spans, never with reasons, to those who share an event or a domain with them.
import { dayOn } from '../scheduling/busy.ts';
import { commonTimes, freeTimes } from '../scheduling/free.ts';
import { knows } from '../store/acquaintance.ts';
import type { Outcome } from '../store/inbox.ts';
import { findPerson } from '../store/people.ts';
import { timeOf } from '../store/world.ts';
import type { EmailAddress } from '../values/address.ts';
import { day, plus } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import { addDays, dayIn, type PlainDay, toInstant, type WallTime } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { type Ask, answer } from './ask.ts';

/** Without a word about when: the seven days from today. */
const usualDays = 7;
const furthest = 62 * day;
const mostPeople = 20;

/** @returns the stretch that a request names, on its writer's clock */
export function withinOf({ turn, request: { within }, zone }: Pick<Ask, 'turn' | 'request' | 'zone'>): Span {
  const now = turn.house.store.now();
  if (within === undefined) {
    const today = dayIn(now, zone);
    return { begin: now, end: dayOn(addDays(today, usualDays - 1), zone).end };
  }
  const { begin, end } = within;
  return {
    begin: begin.length === 10 ? dayOn(begin as PlainDay, zone).begin : toInstant(begin as WallTime, zone),
    end: end.length === 10 ? dayOn(end as PlainDay, zone).end : toInstant(end as WallTime, zone),
  };
}

export async function free(ask: Ask): Promise<Outcome> {
  const { zone, request } = ask;
  const asked = withinOf(ask);
  const within = {
    begin: asked.begin,
    end: asked.end < plus(asked.begin, furthest) ? asked.end : plus(asked.begin, furthest),
  };
  const who = (request.who ?? []).slice(0, mostPeople);
  if (who.length === 0) return answer(ask, { says: 'unclear' });
  const people = await Promise.all(who.map((address) => timesOf(ask, address, within, zone)));
  const told = people.flatMap(({ free }) => (free === undefined ? [] : [free]));
  const all = told.length > 1 && told.length === people.length ? { all: commonTimes(told) } : {};
  return answer(ask, { says: 'free-times', zone, within, people, ...all });
}

interface FreeOf {
  readonly address: EmailAddress;
  /** Nothing where the asker may not know. */
  readonly free?: readonly Span[];
}

async function timesOf({ turn, from }: Ask, address: EmailAddress, within: Span, zone: ZoneId): Promise<FreeOf> {
  const { store } = turn.house;
  if (!(await knows(store, from.address, address))) return { address };
  const own = (await findPerson(store, address))?.zone;
  const known = { ...(await timeOf(store, address, within, own ?? zone)), ...(own === undefined ? {} : { zone: own }) };
  return { address, free: freeTimes(known, within, zone, store.now()) };
}
