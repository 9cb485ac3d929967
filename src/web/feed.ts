// Everything settled in which a person takes part, as a calendar to subscribe to. Calendar programs bring no cookie, so the
// address itself is the key; its owner can have another one made.
import type { FastifyInstance } from 'fastify';
import { settledEntry } from '../delivery/calendar/entry.ts';
import { type CalendarEntry, writeCalendar } from '../delivery/calendar/write.ts';
import { partyOf, takesPart } from '../scheduling/parties.ts';
import type { StoredEvent } from '../store/events.ts';
import { listEvents } from '../store/listing.ts';
import { feedHolder } from '../store/tokens.ts';
import { type EmailAddress, sameAddress } from '../values/address.ts';
import { day, plus } from '../values/instant.ts';
import { readToken } from '../values/token.ts';
import type { Door } from './asker.ts';
import { sceneFor } from './pages/scene.ts';
import { sendTrouble } from './problems.ts';
import { onTheWay, tooFast } from './replies.ts';

/** What is past is kept in view for so long. */
const past = 90 * day;
const most = 500;

export function feedRoutes(app: FastifyInstance, { hands, rates }: Door): void {
  const { store } = hands;

  app.get<{ Params: { file: string } }>('/feed/:file', async (request, reply) => {
    const wait = await rates.isGuessing(request);
    if (wait !== undefined) return sendTrouble(request, reply, tooFast(wait));
    // abc….ics
    const token = readToken(request.params.file.replace(/\.ics$/, ''));
    const address = token && (await feedHolder(store, token));
    if (address === undefined) {
      await rates.failed(request);
      return sendTrouble(request, reply, onTheWay.lost);
    }
    const from = plus(store.now(), -past);
    const [coming, over] = await Promise.all(
      (['confirmed', 'over'] as const).map((status) => listEvents(store, address, { status, from }, 1, most)),
    );
    const entries = [...over!.events, ...coming!.events].flatMap((stored) => entryOf(stored, address));
    return reply.type('text/calendar; charset=utf-8').send(writeCalendar('PUBLISH', entries));
  });

  /** As an entry of one's own: nobody's calendar answers it. */
  function entryOf(stored: StoredEvent, address: EmailAddress): CalendarEntry[] {
    const own = [...stored.people].find(([, contact]) => sameAddress(contact.address, address));
    const party = own && partyOf(stored.event, own[0]);
    const entry = party && takesPart(party) ? settledEntry(sceneFor(store, stored, party.id), 'CONFIRMED') : undefined;
    if (entry === undefined) return [];
    const { organizer: _, attendee: __, ...published } = entry;
    return [published];
  }
}
