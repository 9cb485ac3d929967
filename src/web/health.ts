// For those who watch over the house: alive, able to take mail, and how much of everything.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { askerOf, type Door } from './asker.ts';
import { sendTrouble } from './problems.ts';
import { page } from './render.ts';
import { onTheWay } from './replies.ts';

const watched = { config: { exempt: true } } as const;

export function healthRoutes(app: FastifyInstance, door: Door): void {
  const { hands } = door;

  app.get('/healthz', watched, async (request, reply) => {
    if (!wantsPage(request)) return reply.type('text/plain; charset=utf-8').send('ok\n');
    const troubles = await hands.troubles();
    const frame = { title: troubles.length === 0 ? 'All is well' : 'Not all is well', mailroom: hands.config.mailroom };
    return reply.type('text/html; charset=utf-8').send(page('health', { title: frame.title, troubles }, frame));
  });

  app.get('/readyz', watched, async (_request, reply) => {
    const troubles = await hands.troubles();
    const text = troubles.length === 0 ? 'ready\n' : `${troubles.join('\n')}\n`;
    return reply
      .code(troubles.length === 0 ? 200 : 503)
      .type('text/plain; charset=utf-8')
      .send(text);
  });

  app.get('/metrics', watched, async (request, reply) => {
    if (!(await mayMeasure(door, request))) return sendTrouble(request, reply, onTheWay.notYours);
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await hands.metrics.text());
  });
}

const wantsPage = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

/** From this machine, or with the key of an admin. */
async function mayMeasure(door: Door, request: FastifyRequest): Promise<boolean> {
  const direct = request.headers['x-forwarded-for'] === undefined;
  if (direct && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(request.socket.remoteAddress ?? '')) return true;
  const asker = await askerOf(door, request);
  return asker.ok && asker.value.kind === 'person' && asker.value.admin;
}
