// The one stylesheet and the one script: read at start, served by a name that changes with what is in them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const folder = join(import.meta.dirname, '..', '..', 'templates', 'pages');

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

function asset(file: string, type: string): Asset {
  const text = readFileSync(join(folder, file), 'utf8');
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 10);
  return { path: `/${file.replace('.', `-${hash}.`)}`, type, text };
}

const style = asset('parley.css', 'text/css; charset=utf-8');
const script = asset('parley.js', 'text/javascript; charset=utf-8');

/** For the frame of every page. */
export const assetNames = { style: style.path, script: script.path } as const;

const icon: Asset = {
  path: '/favicon.svg',
  type: 'image/svg+xml',
  text: readFileSync(join(folder, 'parley.svg'), 'utf8'),
};

export function assetRoutes(app: FastifyInstance): void {
  for (const { path, type, text } of [style, script, icon])
    app.get(path, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(text),
    );
}
