// What follows, as stories write it: who is told what, and how the event stands after.
import { nextDue } from '../../src/scheduling/due.ts';
import type { Event } from '../../src/scheduling/event.ts';
import type { Notice } from '../../src/scheduling/notice.ts';
import { inState } from '../../src/scheduling/seats.ts';
import { offeredSlots, openSlots } from '../../src/scheduling/slots.ts';
import { missing } from '../../src/scheduling/standing.ts';
import { nameOf, type Stage } from './stage.ts';
import { show, showWall } from './story-times.ts';

/** "Bob: invitation", "Ann, at once: receipt unclear[the week after]" */
export function showNotice(stage: Stage, notice: Notice): string {
  const { to, wait, kind, ...rest } = notice;
  const facts = Object.entries(rest)
    .filter(([key]) => key !== 'entry')
    .map(([key, value]) => `${key} ${showFact(stage, value)}`);
  return `${nameOf(stage, to)}${wait ? '' : ', at once'}: ${[kind, ...facts].join('; ')}`;
}

export function showFact(stage: Stage, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => showFact(stage, one)).join(' ');
  if (value !== null && typeof value === 'object') {
    if ('yes' in value) return showRanked(stage, value as never);
    return Object.values(value)
      .map((one) => showFact(stage, one))
      .join('/');
  }
  return show(typeof value === 'string' && /^p\d+$/.test(value) ? nameOf(stage, value) : value);
}

/** "2[yes Ann Bob, no Carol]" */
function showRanked(
  stage: Stage,
  ranked: Record<'yes' | 'maybe' | 'no' | 'missing', string[]> & { n: number },
): string {
  const groups = (['yes', 'maybe', 'no', 'missing'] as const)
    .filter((key) => ranked[key].length > 0)
    .map((key) => `${key} ${ranked[key].map((party) => nameOf(stage, party)).join(' ')}`);
  return `${ranked.n}[${groups.join(', ')}]`;
}

/** "proposing; open 1 2; offered 4; missing Bob" */
export function stand(stage: Stage, event: Event): string {
  const list = (name: string, items: readonly (string | number)[]): string[] =>
    items.length > 0 ? [`${name} ${items.join(' ')}`] : [];
  const isLive = event.state === 'proposing';
  const { settled } = event;
  const due = nextDue(event);
  return [
    event.state,
    ...list('needs', event.needs),
    ...list('open', isLive ? openSlots(event, stage.now).map(({ n }) => n) : []),
    ...list('offered', isLive ? offeredSlots(event, stage.now).map(({ n }) => n) : []),
    ...(settled ? [`settled ${settled.n} ${showWall(settled.begin)}-${settled.end.slice(11)}`] : []),
    ...(event.seats === undefined ? [] : seatsOf(stage, event)),
    ...(event.state === 'draft' || event.seats !== undefined
      ? []
      : list(
          'missing',
          missing(event, stage.now).map(({ id: party }) => nameOf(stage, party)),
        )),
    ...(due === undefined ? [] : [`next ${show(due)}`]),
  ].join('; ');
}

/** "held Bob Carol+1; offered Dave; waiting Eve" */
function seatsOf(stage: Stage, event: Event): string[] {
  const states = ['held', 'offered', 'queued', 'maybe', 'waiting', 'lapsed', 'declined'] as const;
  return states.flatMap((state) => {
    const guests = inState(event, state).map(
      ({ id: party, seat }) => `${nameOf(stage, party)}${seat.places > 1 ? `+${seat.places - 1}` : ''}`,
    );
    return guests.length > 0 ? [`${state} ${guests.join(' ')}`] : [];
  });
}
