// Signing in and out: the mailed link leads to a page with a button, since scanners follow links and press nothing.
import type { FastifyInstance } from 'fastify';
import { logIn, loginOf, revoke } from '../../store/tokens.ts';
import { parseAddress } from '../../values/address.ts';
import { hashToken, readToken } from '../../values/token.ts';
import type { Door } from '../asker.ts';
import { dropSession, keepSession, sessionIn } from '../cookies.ts';
import { fieldsOf } from '../fields.ts';
import { askToLogIn } from '../login.ts';
import { onward } from '../onward.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay, tooFast } from '../replies.ts';
import { bad, trouble } from '../trouble.ts';
import { frameFor, show } from './frame.ts';
import { personOf } from './signed-in.ts';

interface Place {
  readonly Params: { readonly token: string };
  readonly Querystring: { readonly next?: string };
}

const spent = trouble(
  410,
  'This link is used up',
  'A login link works once, for a quarter of an hour. Ask for another one.',
);

export function signInRoutes(app: FastifyInstance, door: Door): void {
  const { hands, rates } = door;
  const { store, config } = hands;

  app.post('/login', async (request, reply) => {
    const { email = '', next } = fieldsOf(request.body);
    const address = parseAddress(email);
    if (!address.ok) return sendTrouble(request, reply, bad(address.error), '/');
    await askToLogIn(door, request, address.value, onward(next));
    const title = 'Look into your mail';
    return show(reply.code(202), 'mailed', { title, mailroom: config.mailroom }, await frameFor(door, request, title));
  });

  app.get<Place>('/login/:token', async (request, reply) => {
    const wait = await rates.isGuessing(request);
    if (wait !== undefined) return sendTrouble(request, reply, tooFast(wait));
    const token = readToken(request.params.token);
    const login = token && (await loginOf(store, token));
    if (login === undefined) {
      await rates.failed(request);
      return sendTrouble(request, reply, onTheWay.lost);
    }
    if (!login.alive) return sendTrouble(request, reply, spent, '/');
    const title = 'Sign in to Parley';
    return show(reply, 'login', { title, address: login.address }, await frameFor(door, request, title));
  });

  app.post<Place>('/login/:token', async (request, reply) => {
    const wait = await rates.isGuessing(request);
    if (wait !== undefined) return sendTrouble(request, reply, tooFast(wait));
    const token = readToken(request.params.token);
    const session = token && (await logIn(store, token));
    if (session === undefined) {
      await rates.failed(request);
      return sendTrouble(request, reply, spent, '/');
    }
    keepSession(reply, config, session);
    return reply.redirect(onward(request.query.next), 303);
  });

  app.post('/logout', async (request, reply) => {
    const session = sessionIn(request, config);
    const person = await personOf(door, request);
    if (session !== undefined && person !== undefined) await revoke(store, person.address, hashToken(session));
    dropSession(reply, config);
    return reply.redirect('/', 303);
  });
}
