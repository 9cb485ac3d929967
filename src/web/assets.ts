// The one stylesheet, the one script and the list of zones: read at start, served by a name that changes with what is in them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { zoneNames } from './zones.ts';

const folder = join(import.meta.dirname, '..', '..', 'templates', 'pages');

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

function asset(file: string, type: string, text: string = read(file)): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 10);
  return { path: `/${file.replace('.', `-${hash}.`)}`, type, text };
}

const style = asset('parley.css', 'text/css; charset=utf-8');
const script = asset('parley.js', 'text/javascript; charset=utf-8');

const zones = asset('zones.json', 'application/json; charset=utf-8', JSON.stringify(zoneNames));

/** For the frame of every page. */
export const assetNames = { style: style.path, script: script.path, zones: zones.path } as const;

const icon: Asset = {
  path: '/favicon.svg',
  type: 'image/svg+xml',
  text: read('parley.svg'),
};

export function assetRoutes(app: FastifyInstance): void {
  for (const { path, type, text } of [style, script, zones, icon])
    app.get(path, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(text),
    );
}
