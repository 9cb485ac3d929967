// Every route of the web side, by the file that holds it.
import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { actApi } from './api/acts.ts';
import { availabilityApi } from './api/availability.ts';
import { catalogueOf } from './api/catalogue.ts';
import { collectionApi } from './api/collection.ts';
import { contactsOf } from './api/contacts.ts';
import { creationApi } from './api/creation.ts';
import { describe, descriptionRoutes } from './api/description.ts';
import { eventApi } from './api/events.ts';
import { readBodies } from './api/json-body.ts';
import { keyApi } from './api/keys.ts';
import { meApi } from './api/me.ts';
import type { Door } from './asker.ts';
import { feedRoutes } from './feed.ts';
import { healthRoutes } from './health.ts';
import { inboundRoutes } from './inbound.ts';
import { mailroomRoutes } from './mailroom/routes.ts';
import { accountRoutes } from './pages/account.ts';
import { availabilityRoutes } from './pages/availability.ts';
import { eventRoutes } from './pages/event-routes.ts';
import { eventListRoutes } from './pages/events.ts';
import { homeRoutes } from './pages/home.ts';
import { logRoutes } from './pages/log-routes.ts';
import { newEventRoutes } from './pages/new-event.ts';
import { operatorRoutes } from './pages/operator.ts';
import { recordRoutes } from './pages/records.ts';
import { signInRoutes } from './pages/sign-in.ts';
import { unsubscribeRoutes } from './pages/unsubscribe.ts';
import { zoneRoutes } from './pages/zones-page.ts';

export async function routes(app: FastifyInstance, door: Door): Promise<void> {
  healthRoutes(app, door);
  await describe(app, door);
  // The API takes JSON and nothing else.
  await app.register(async (api) => {
    api.removeContentTypeParser('text/plain');
    readBodies(api);
    descriptionRoutes(api, door);
    creationApi(api, door);
    eventApi(api, door);
    actApi(api, door);
    collectionApi(api, door, catalogueOf(door, 'category'));
    collectionApi(api, door, catalogueOf(door, 'location'));
    collectionApi(api, door, contactsOf(door));
    availabilityApi(api, door);
    keyApi(api, door);
    meApi(api, door);
  });
  feedRoutes(app, door);
  await app.register(async (own) => inboundRoutes(own, door));
  // Pages take forms and nothing else.
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    await pages.register(formbody, { bodyLimit: 64 * 1024 });
    homeRoutes(pages, door);
    eventListRoutes(pages, door);
    zoneRoutes(pages, door);
    newEventRoutes(pages, door);
    signInRoutes(pages, door);
    accountRoutes(pages, door);
    recordRoutes(pages, door);
    availabilityRoutes(pages, door);
    operatorRoutes(pages, door);
    eventRoutes(pages, door);
    logRoutes(pages, door);
    await pages.register(async (own) => unsubscribeRoutes(own, door));
    if (door.hands.config.mailroom && door.hands.sendMail !== undefined)
      await pages.register(async (own) => mailroomRoutes(own, door));
  });
}
