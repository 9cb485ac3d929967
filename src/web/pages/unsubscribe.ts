// "Write to me no more": a page to look at, a POST to be obeyed (RFC 8058). Mail providers post it for their users, with
// neither cookie nor page.
import type { FastifyInstance } from 'fastify';
import { releaseStep, suppression, suppressStep } from '../../store/people.ts';
import { unsubscriber } from '../../store/tokens.ts';
import { maskedAddress } from '../../values/address.ts';
import { readToken } from '../../values/token.ts';
import type { Door } from '../asker.ts';
import { fieldsOf } from '../fields.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay, tooFast } from '../replies.ts';
import { frameFor, show } from './frame.ts';

interface Place {
  readonly Params: { readonly token: string };
}

export function unsubscribeRoutes(app: FastifyInstance, door: Door): void {
  const { hands, rates } = door;
  const { store } = hands;

  // Some providers post the same pair as multipart/form-data (RFC 8058 §3.2), and no other page of ours takes that.
  app.addContentTypeParser('multipart/form-data', { parseAs: 'string' }, async (_request: unknown, body: string) =>
    // Content-Disposition: form-data; name="List-Unsubscribe"␍␊␍␊One-Click
    /name="?List-Unsubscribe"?\s+One-Click\b/i.test(body) ? { 'List-Unsubscribe': 'One-Click' } : {},
  );

  app.get<Place>('/unsubscribe/:token', async (request, reply) => {
    const wait = await rates.isGuessing(request);
    if (wait !== undefined) return sendTrouble(request, reply, tooFast(wait));
    const address = await addressOf(request.params.token);
    if (address === undefined) {
      await rates.failed(request);
      return sendTrouble(request, reply, onTheWay.lost);
    }
    const stopped = (await suppression(store, address)) !== undefined;
    const title = stopped ? 'No more mail' : 'No more mail from Parley?';
    const view = { title, stopped, address: maskedAddress(address) };
    return show(reply, 'unsubscribe', view, await frameFor(door, request, title));
  });

  app.post<Place>('/unsubscribe/:token', { config: { anywhere: true } }, async (request, reply) => {
    const address = await addressOf(request.params.token);
    if (address === undefined) return sendTrouble(request, reply, onTheWay.lost);
    const fields = fieldsOf(request.body);
    const oneClick = fields['List-Unsubscribe'] === 'One-Click';
    if (oneClick || fields['sure'] === 'yes') await store.db.write([suppressStep(store, address, 'stop')]);
    else if (fields['sure'] === 'again') await store.db.write([releaseStep(store, address)]);
    // Whoever posts for somebody else wants a plain 200 (RFC 8058 §3.2).
    if (oneClick) return reply.type('text/plain; charset=utf-8').send('Done: no more mail.\n');
    return reply.redirect(`/unsubscribe/${request.params.token.toLowerCase()}`, 303);
  });

  async function addressOf(text: string) {
    const token = readToken(text);
    return token && unsubscriber(store, token);
  }
}
