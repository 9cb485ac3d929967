// The page behind a party's own link, where it was made before and would be the same now.
import type { FastifyRequest } from 'fastify';
import { nextDue } from '../../scheduling/due.ts';
import type { Event } from '../../scheduling/event.ts';
import { stampOf } from '../../store/stamp.ts';
import { earlier, minute, plus } from '../../values/instant.ts';
import type { ZoneId } from '../../values/zone.ts';
import { sessionIn } from '../cookies.ts';
import type { WebHands } from '../hands.ts';
import { rememberPages } from '../page-memory.ts';
import type { Visitor } from '../visit.ts';

const mostPages = 500;
/** What people have said of themselves meanwhile, beyond the event, is seen so much later at most. */
const longest = minute;

export interface KnownPage {
  readonly html: Buffer | undefined;
  /** @param event from which it was made */
  readonly keep: (html: string, event: Event) => Buffer;
}

/** @returns what looks for a page; nothing for those whose pages tell more than their event: people who signed in */
export function rememberEventPages({ store, config }: Pick<WebHands, 'store' | 'config'>) {
  const pages = rememberPages(mostPages);
  return async (
    { asker, event, party }: Visitor,
    request: FastifyRequest,
    zone: ZoneId | undefined,
  ): Promise<KnownPage | undefined> => {
    if (asker.kind !== 'link' || party === undefined || sessionIn(request, config) !== undefined) return undefined;
    if (asker.place.eventId !== event || asker.place.partyId !== party) return undefined;
    const stamp = await stampOf(store, event, asker.place.address);
    if (stamp === undefined) return undefined;
    const now = store.now();
    // That somebody looked is noted once a day, so a page lives for no longer.
    const key = `${event} ${party} ${zone ?? ''} ${now.slice(0, 10)}`;
    return {
      html: pages.find(key, stamp, now),
      keep: (html, made) => {
        const latest = plus(now, longest);
        return pages.keep(key, stamp, earlier(nextDue(made) ?? latest, latest), html);
      },
    };
  };
}
