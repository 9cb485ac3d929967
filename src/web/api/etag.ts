// The fingerprint of what somebody was shown: with If-Match a change is made only while it still holds.
import { createHash } from 'node:crypto';

/** That somebody looked at the page of an event changes its `modified`, and nothing that anybody decides on. */
export function etagOf(json: object): string {
  const { modified: _, ...facts } = json as { modified?: unknown };
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
