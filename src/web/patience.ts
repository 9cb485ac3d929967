// How long we wait for those who are slow, and how many may hold a line open at once (`field/reliability.md` section 4).
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Fastify's own defaults are to wait for ever. */
export const patience = {
  connectionTimeout: 20_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000, maxHeaderSize: 16_384 },
} as const;

const mostConnections = 512;
const mostFromOneAddress = 32;

/** Lines beyond the limit are closed at once. A proxy on this machine speaks for many. */
export function countConnections(app: FastifyInstance): void {
  const open = new Map<string, number>();
  app.server.maxConnections = mostConnections;
  app.server.on('connection', (socket: Socket) => {
    const from = socket.remoteAddress ?? '';
    if (isThisMachine(from)) return;
    const count = (open.get(from) ?? 0) + 1;
    if (count > mostFromOneAddress) {
      socket.destroy();
      return;
    }
    open.set(from, count);
    socket.once('close', () => {
      const left = (open.get(from) ?? 1) - 1;
      if (left > 0) open.set(from, left);
      else open.delete(from);
    });
  });
}

const isThisMachine = (address: string): boolean => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
