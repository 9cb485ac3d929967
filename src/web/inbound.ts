// Mail from a provider that posts it: raw MIME, signed with the secret that both know. What is answered 200 is kept, like a 250.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { verifySigned } from '../inbound/signature.ts';
import type { Door } from './asker.ts';
import { sendTrouble } from './problems.ts';
import { bad, trouble } from './trouble.ts';

interface Query {
  readonly Querystring: { readonly from?: string; readonly to?: string | readonly string[] };
}

const unsigned = trouble(
  401,
  'Not signed',
  'Send X-Parley-Timestamp: SECONDS and X-Parley-Signature: sha256=HEX, the HMAC-SHA256 of "SECONDS.BODY" under PARLEY_INBOUND_SECRET.',
);
const stale = trouble(
  401,
  'Signed too long ago',
  'The timestamp lies more than 15 minutes off: sign anew at each attempt, and look at the clock.',
);
const unknown = trouble(
  422,
  'Not for us',
  'None of these recipients is an address of this bot. Name them as ?from=…&to=….',
);
const mostRecipients = 100;

/** The route exists only where a secret is set. */
export function inboundRoutes(app: FastifyInstance, { hands }: Door): void {
  const { takeIn, config, store } = hands;
  const secret = config.inboundSecret;
  if (takeIn === undefined || secret === undefined) return;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: config.maxMessage },
    async (_: unknown, body: Buffer) => body,
  );

  app.post<Query>(
    '/inbound',
    { config: { anywhere: true, exempt: true }, bodyLimit: config.maxMessage },
    async (request, reply) => {
      const raw = request.body;
      if (!Buffer.isBuffer(raw)) return sendTrouble(request, reply, unsigned);
      const verdict = verifySigned(signedBy(request), raw, secret, store.now());
      if (verdict !== 'good') return sendTrouble(request, reply, verdict === 'stale' ? stale : unsigned);
      const { from = '', to = [] } = request.query;
      const rcptTo = [to]
        .flat()
        .flatMap((one) => one.split(','))
        .filter((one) => one !== '');
      if (rcptTo.length > mostRecipients)
        return sendTrouble(request, reply, bad('A mail may have 100 recipients at most.'));
      const kept = await takeIn(raw, { mailFrom: from, rcptTo });
      return kept ? reply.send({ kept: true }) : sendTrouble(request, reply, unknown);
    },
  );
}

const signedBy = ({ headers }: FastifyRequest) => ({
  timestamp: String(headers['x-parley-timestamp'] ?? ''),
  signature: String(headers['x-parley-signature'] ?? ''),
});
