// Pages made before, shown again while nothing that stands on them has changed: whoever keeps one open asks for it every few
// seconds, and most of the time it is the same.
import type { Instant } from '../values/instant.ts';

export interface PageMemory {
  /** @param stamp of what the page would be made from now */
  readonly find: (key: string, stamp: string, now: Instant) => Buffer | undefined;
  /** @param until the moment at which time alone may change it */
  readonly keep: (key: string, stamp: string, until: Instant, html: string) => Buffer;
}

interface Kept {
  readonly stamp: string;
  readonly until: Instant;
  readonly html: Buffer;
}

/** @param most pages kept; the one that was asked for least lately makes room */
export function rememberPages(most: number): PageMemory {
  const pages = new Map<string, Kept>();
  return {
    find: (key, stamp, now) => {
      const kept = pages.get(key);
      if (kept === undefined || kept.stamp !== stamp || kept.until <= now) return undefined;
      pages.delete(key);
      pages.set(key, kept);
      return kept.html;
    },
    keep: (key, stamp, until, html) => {
      const kept = { stamp, until, html: Buffer.from(html) };
      pages.delete(key);
      pages.set(key, kept);
      if (pages.size > most) pages.delete(pages.keys().next().value!);
      return kept.html;
    },
  };
}
