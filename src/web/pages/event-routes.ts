// The page behind a party's link. A link leads there once and leaves the address bar; from then on a cookie that is bound
// to that page says who is asking.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDead, journalOf, placeOfLink } from '../../store/events.ts';
import { renewLink } from '../../store/links.ts';
import { learnZone } from '../../store/people.ts';
import { wordsAbout } from '../../store/story.ts';
import { parseEventId } from '../../values/ids.ts';
import { ok } from '../../values/result.ts';
import { readToken } from '../../values/token.ts';
import type { Door } from '../asker.ts';
import { keepLink, linkIn, partyPath } from '../cookies.ts';
import { fieldsOf, zoneIn } from '../fields.ts';
import { noteView } from '../noted-view.ts';
import { sendTrouble } from '../problems.ts';
import { page } from '../render.ts';
import { onTheWay } from '../replies.ts';
import { say } from '../say.ts';
import type { Trouble } from '../trouble.ts';
import { visitBy, visitOf, visitorOf } from '../visit.ts';
import { readZone } from '../zones.ts';
import { eventView } from './event-view.ts';
import { forms } from './forms.ts';
import { frameFor, show } from './frame.ts';
import { rememberEventPages } from './known-page.ts';
import { sceneFor, spokenOf } from './scene.ts';

/** Where no scripts run, the page comes anew so often. */
const renewSeconds = 60;

interface Place {
  readonly Params: { readonly id: string; readonly p: string };
  readonly Querystring: { readonly et?: string; readonly zone?: string; readonly after?: string };
}

export function eventRoutes(app: FastifyInstance, door: Door): void {
  const { hands, rates } = door;
  const { store, config } = hands;
  const knownPage = rememberEventPages(hands);

  app.get<Place>('/events/:id', (request, reply) => enter(request, reply, ''));
  app.get<Place>('/events/:id/log', (request, reply) => enter(request, reply, '/log'));

  /** The token leaves the address bar at once. */
  async function enter(request: FastifyRequest<Place>, reply: FastifyReply, rest: string): Promise<FastifyReply> {
    const id = parseEventId(request.params.id);
    if (!id.ok) return sendTrouble(request, reply, onTheWay.noEvent);
    const { et } = request.query;
    const token = readToken(et ?? '');
    if (et === undefined) {
      const visit = await visitOf(door, request);
      if (!visit.ok) return sendTrouble(request, reply, visit.error);
      return reply.redirect(`${partyPath(id.value, visit.value.viewer.party)}${rest}`, 303);
    }
    const place =
      token && (await rates.isGuessing(request)) === undefined ? await placeOfLink(store, token) : undefined;
    if (token === undefined || place?.eventId !== id.value) {
      await rates.failed(request);
      return sendTrouble(request, reply, onTheWay.badLink);
    }
    keepLink(reply, config, id.value, place.partyId, token);
    return reply.redirect(`${partyPath(id.value, place.partyId)}${rest}`, 303);
  }

  app.get<Place>('/events/:id/p/:p', async (request, reply) => {
    const visitor = await visitorOf(door, request);
    if (!visitor.ok) return refuseVisit(request, reply, visitor.error);
    const { zone: asked = '', after = '' } = request.query;
    const zone = asked === '' ? undefined : readZone(asked);
    if (zone?.ok === false) return sendTrouble(request, reply, zone.error, request.url.replace(/\?.*$/, ''));
    const since = /^\d{1,6}$/.test(after) ? Number(after) : undefined;
    const known = since === undefined ? await knownPage(visitor.value, request, zone?.value) : undefined;
    if (known?.html !== undefined) return reply.type('text/html; charset=utf-8').send(known.html);
    const visit = await visitBy(door, visitor.value);
    if (!visit.ok) return refuseVisit(request, reply, visit.error);
    await noteView(store, visit.value);
    const { viewer, stored } = visit.value;
    const isHost = stored.event.seats !== undefined && viewer.role === 'organizer';
    const entries = since === undefined && !isHost ? [] : await journalOf(store, stored.event.id);
    const words = (await wordsAbout(store, stored.event.id)).flatMap(spokenOf);
    const scene = sceneFor(store, stored, viewer.party, { ...(zone ? { zone: zone.value } : {}), entries, words });
    const view = eventView(scene, viewer, zone !== undefined, since);
    const isToFill = view.asks.some(({ was }) => was === '');
    // Whoever is about to answer is not interrupted.
    const renewal = isToFill || since !== undefined ? {} : { refresh: renewSeconds };
    const frame = await frameFor(door, request, view.title, { organizer: view.organizer, ...renewal });
    const html = page('event', view, frame);
    return reply.type('text/html; charset=utf-8').send(known?.keep(html, stored.event) ?? html);
  });

  app.post<Place & { Params: { form: string } }>('/events/:id/p/:p/:form', async (request, reply) => {
    const { id, p, form } = request.params;
    if (!Object.hasOwn(forms, form)) return sendTrouble(request, reply, onTheWay.lost);
    const visit = await visitOf(door, request);
    if (!visit.ok) return refuseVisit(request, reply, visit.error);
    const fields = fieldsOf(request.body);
    const seen = zoneIn(fields, 'browserZone');
    const back = `/events/${id}/p/${p}`;
    const decided = await say(
      store,
      visit.value.stored.event.id,
      { door: 'page', viewer: () => ok(visit.value.viewer) },
      (stored, viewer) => {
        const wish = forms[form]!(fields, stored, viewer);
        if (!wish.ok || wish.value === undefined) return wish;
        return ok({ ...wish.value, ...(seen === undefined ? {} : { zoneSeen: seen }) });
      },
    );
    if (!decided.ok) return sendTrouble(request, reply, decided.error, back);
    if (decided.value === undefined) return reply.redirect(back, 303);
    const { viewer, stored } = visit.value;
    const address = stored.people.get(viewer.party)?.address;
    if (seen !== undefined && address !== undefined && viewer.admin === undefined)
      await learnZone(store, address, seen, 'browser');
    return reply.redirect(`${back}?after=${decided.value.entries[0]?.seq ?? 0}`, 303);
  });

  app.post<Place>('/events/:id/p/:p/fresh', async (request, reply) => {
    const token = linkIn(request);
    const place = token && (await placeOfLink(store, token));
    if (place === undefined) return sendTrouble(request, reply, onTheWay.badLink);
    if (fieldsOf(request.body)['sure'] === 'yes' && isDead(store, place)) await renewLink(store, place);
    const title = 'On its way';
    return show(reply, 'fresh', { title }, await frameFor(door, request, title));
  });

  /** An expired link offers a fresh one, to its party's own address. */
  async function refuseVisit(
    request: FastifyRequest<Place>,
    reply: FastifyReply,
    trouble: Trouble,
  ): Promise<FastifyReply> {
    if (trouble !== onTheWay.deadLink) return sendTrouble(request, reply, trouble);
    const { id, p } = request.params;
    const view = { title: trouble.title, detail: trouble.detail, path: `/events/${id}/p/${p}` };
    return show(reply.code(410), 'expired', view, await frameFor(door, request, trouble.title));
  }
}
