// One of the servers that `pages.ts` compares, as a process of its own: the web side of a house with an event in it, the same
// page on bare node:http, or one fixed text of that page's length.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { silence } from '../../src/log.ts';
import { act } from '../../src/store/act.ts';
import { findEvent, placeOfLink } from '../../src/store/events.ts';
import { openStore } from '../../src/store/open.ts';
import { partyToken } from '../../src/store/store.ts';
import { wordsAbout } from '../../src/store/story.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { type EventId, eventId, type PartyId } from '../../src/values/ids.ts';
import { day, instantOf, plus } from '../../src/values/instant.ts';
import { must } from '../../src/values/result.ts';
import { readToken } from '../../src/values/token.ts';
import { dayIn, type WallTime, wallOf } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';
import type { WebHands } from '../../src/web/hands.ts';
import { eventView } from '../../src/web/pages/event-view.ts';
import { sceneFor, spokenOf } from '../../src/web/pages/scene.ts';
import { page } from '../../src/web/render.ts';
import { buildWeb } from '../../src/web/server.ts';
import { viewerOf } from '../../src/web/viewer.ts';

const mode = process.argv[2] as 'fixed' | 'bare' | 'house';
const zone = 'Europe/London' as ZoneId;
const data = mkdtempSync(join(tmpdir(), 'parley-pages-'));
const config = must(
  readConfig({
    PARLEY_DATA: data,
    PARLEY_SMTP: '127.0.0.1:0',
    PARLEY_HTTP: '127.0.0.1:0',
    PARLEY_ZONE: zone,
    PARLEY_QUOTAS: 'off',
  }),
);
const store = await openStore(config);

const id: EventId = eventId(Buffer.from('0123456789'));
const guests = ['bob', 'carol', 'dave', 'eve', 'finn'].map((name) => `${name}@client.test` as EmailAddress);
const wall = (days: number, clock: string): WallTime =>
  wallOf(dayIn(plus(instantOf(Date.now()), days * day), zone), clock);
const slot = (days: number, from: string, to: string) => ({ begin: wall(days, from), end: wall(days, to) });
await act(store, id, () => ({
  kind: 'open',
  id,
  door: 'api',
  by: { address: 'ann@org.test' as EmailAddress, name: 'Ann Lee' },
  request: {
    do: 'propose',
    title: 'Budget review',
    description: 'The figures of the quarter, before the board sees them.',
    parties: guests,
    duration: 'PT45M',
    slots: [
      slot(10, '10:00', '10:45'),
      slot(11, '14:00', '14:45'),
      slot(12, '11:00', '11:45'),
      slot(13, '16:00', '16:45'),
      slot(14, '09:00', '09:45'),
    ],
  },
  zone,
  copied: [],
  names: {},
}));
for (let party = 3; party <= 6; party++)
  for (let n = 1; n <= 5; n++)
    await act(store, id, () => ({
      kind: 'said',
      door: 'page',
      party: `p${party}` as PartyId,
      proven: true,
      reading: { answers: { [String(n)]: (['yes', 'maybe', 'no'] as const)[(party + n) % 3]! } },
    }));
const path = `/events/${id}/p/2`;
const cookie = `parley-link=${partyToken(store, 'page', id, 'p2', 1)}`;

/** The page as the house makes it, without the house. */
async function bare(header: string): Promise<string> {
  const token = readToken(/parley-link=([a-z2-7]+)/.exec(header)?.[1] ?? '')!;
  const place = (await placeOfLink(store, token))!;
  const stored = (await findEvent(store, place.eventId))!;
  const viewer = viewerOf(stored, { kind: 'link', place }, place.partyId)!;
  const words = (await wordsAbout(store, id)).flatMap(spokenOf);
  const view = eventView(sceneFor(store, stored, viewer.party, { words }), viewer, false);
  return page('event', view, { title: view.title, mailroom: true, organizer: view.organizer });
}

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as { port: number }).port;
}

const text = await bare(cookie);
const modes: Readonly<Record<typeof mode, () => Promise<number>>> = {
  fixed: () => listen((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(text)),
  bare: () =>
    listen((request, response) => {
      void bare(request.headers.cookie ?? '').then((html) =>
        response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
      );
    }),
  house: async () => {
    const hands: WebHands = {
      config,
      store,
      log: silence,
      troubles: async () => [],
      metrics: { count: () => {}, text: async () => '' },
    };
    const app = await buildWeb(hands);
    await app.listen({ host: '127.0.0.1', port: 0 });
    return (app.server.address() as { port: number }).port;
  },
};
const port = await modes[mode]();
process.send!({ port, path, cookie, bytes: Buffer.byteLength(text) });
process.on('message', () => process.send!({ cpu: process.cpuUsage() }));
process.on('disconnect', async () => {
  await store.db.close();
  rmSync(data, { recursive: true, force: true });
  process.exit();
});
