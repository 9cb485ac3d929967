// The fingerprint of what somebody was shown: with If-Match a change is made only while it still holds.
import { createHash } from 'node:crypto';
import type { EventJson } from './event-json.ts';

/** That somebody looked at the page changes `modified`, and nothing that anybody decides on. */
export function etagOf(json: EventJson): string {
  const { modified: _, ...facts } = json;
  return `"${createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22)}"`;
}

/** @param header If-Match as it was sent: `*`, or tags separated by commas */
export const isMatch = (header: string | undefined, etag: string): boolean =>
  header === undefined ||
  header.trim() === '*' ||
  header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .includes(etag);
