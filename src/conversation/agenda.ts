// "What's on next week?", "list my meetings", "search: budget": what somebody has, told to them alone.
import { agendaOf } from '../store/agenda.ts';
import type { Outcome } from '../store/inbox.ts';
import { findByWords } from '../store/search.ts';
import { dayIn } from '../values/wall.ts';
import { type Ask, answer } from './ask.ts';
import { withinOf } from './free.ts';

/** A letter's page; the next one is had by asking for it. */
const perLetter = 20;

export async function agenda(ask: Ask): Promise<Outcome> {
  const { turn, from, zone, request } = ask;
  const within = request.within === undefined ? undefined : withinOf(ask);
  const { entries, next } = await agendaOf(turn.house.store, from.address, within, undefined, perLetter);
  return answer(ask, {
    says: 'agenda',
    zone,
    ...(within === undefined ? {} : { within }),
    events: entries.map(({ stored }) => stored.event.id),
    ...(next === undefined ? {} : { next: dayIn(next.begin, zone) }),
  });
}

export async function search(ask: Ask): Promise<Outcome> {
  const { turn, from, zone, request } = ask;
  const { house } = turn;
  const isAdmin = house.config.admins.includes(from.address) && turn.sender.proven;
  const query = request.query ?? '';
  const found = await findByWords(house.store, isAdmin ? undefined : from.address, query, 1, perLetter);
  return answer(ask, {
    says: 'search',
    zone,
    query: query.slice(0, 300),
    cut: found.cut,
    count: found.count,
    events: found.events.map(({ event }) => event.id),
  });
}
