// Every time zone there is, to be looked up; from the page of an event each leads back to that page on its clocks.
import type { FastifyInstance } from 'fastify';
import type { Door } from '../asker.ts';
import { zoneRegions } from '../zones.ts';
import { frameFor, show } from './frame.ts';

// /events/e…/p/2
const eventPage = /^\/events\/e[a-z2-7]{16}\/p\/[1-9]\d{0,3}$/;

export function zoneRoutes(app: FastifyInstance, door: Door): void {
  const regions = zoneRegions();

  app.get<{ Querystring: { for?: string } }>('/zones', async (request, reply) => {
    const { for: back = '' } = request.query;
    const title = 'Time zones';
    const view = { title, regions, back: eventPage.test(back) ? back : null };
    return show(reply, 'zones', view, await frameFor(door, request, title));
  });
}
