// "Keep me posted": while answers come in, the organizer gets one digest a day, in the morning.
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { Event } from './event.ts';
import { nextAt } from './hours.ts';
import { zoneOf } from './parties.ts';
import { factPatch, type Patch } from './patch.ts';
import { record, type Turn, tell } from './turn.ts';

const morning = '08:00';

/** Goes along with an answer: the first one since the last digest is remembered. */
export const newsOf = ({ event, world }: Turn, from: PartyId): Patch[] =>
  event.keepPosted && event.news === undefined && from !== event.organizer ? factPatch(event, 'news', world.now) : [];

/** When the next digest is due. */
export const digestAt = (event: Event): Instant | undefined =>
  event.news === undefined || event.state !== 'proposing'
    ? undefined
    : nextAt(morning, event.news, zoneOf(event, event.organizer));

/** Sends the digest that is due; the next answer begins a new one. */
export function sendDigest(turn: Turn): Turn {
  const { event, world } = turn;
  const at = digestAt(event);
  if (at === undefined || at > world.now) return turn;
  const told = record(turn, 'NOTIFY', factPatch(event, 'news', undefined), { parties: [event.organizer] });
  return tell(told, event.organizer, { kind: 'digest' });
}
