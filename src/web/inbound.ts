// Mail from a provider that posts it: raw MIME, signed with the secret that both know. What is answered 200 is kept, like a 250.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Door } from './asker.ts';
import { sendTrouble } from './problems.ts';
import { bad, trouble } from './trouble.ts';

interface Query {
  readonly Querystring: { readonly from?: string; readonly to?: string | readonly string[] };
}

const unsigned = trouble(
  401,
  'Not signed',
  'Send X-Parley-Signature: sha256=HEX, the HMAC-SHA256 of the body under PARLEY_INBOUND_SECRET.',
);
const unknown = trouble(
  422,
  'Not for us',
  'None of these recipients is an address of this bot. Name them as ?from=…&to=….',
);
const mostRecipients = 100;

/** The route exists only where a secret is set. */
export function inboundRoutes(app: FastifyInstance, { hands }: Door): void {
  const { takeIn, config } = hands;
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
      if (!Buffer.isBuffer(raw) || !isSigned(request, raw, secret)) return sendTrouble(request, reply, unsigned);
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

// X-Parley-Signature: sha256=5d41402abc4b2a76b9719d911017c592…
function isSigned(request: FastifyRequest, raw: Buffer, secret: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(String(request.headers['x-parley-signature'] ?? ''))?.[1];
  if (given === undefined) return false;
  const due = createHmac('sha256', secret).update(raw).digest();
  return timingSafeEqual(due, Buffer.from(given, 'hex'));
}
