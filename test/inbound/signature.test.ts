import { expect, test } from 'vitest';
import { signatureFor, verifySigned } from '../../src/inbound/signature.ts';
import type { Instant } from '../../src/values/instant.ts';

const secret = 'a secret that both know';
const body = Buffer.from('From: ann@org.test\r\n\r\nyes\r\n');
const now = '2026-03-02T09:15:00.000Z' as Instant;
const seconds = (ago: number): string => String(Math.floor(Date.parse(now) / 1000) - ago);

test.each([
  ['now', 0, 'good'],
  ['fourteen minutes ago', 14 * 60, 'good'],
  ['a clock that is ahead', -14 * 60, 'good'],
  ['an hour ago', 3600, 'stale'],
  ['tomorrow', -86_400, 'stale'],
] as const)('signed %s', (_, ago, verdict) => {
  const timestamp = seconds(ago);
  expect(verifySigned({ timestamp, signature: signatureFor(body, secret, timestamp) }, body, secret, now)).toBe(
    verdict,
  );
});

test('another body, another moment, another secret, no signature', () => {
  const timestamp = seconds(0);
  const good = signatureFor(body, secret, timestamp);
  const tries: readonly [string, string, Buffer, string][] = [
    [timestamp, good, Buffer.from('other'), secret],
    [seconds(1), good, body, secret],
    [timestamp, good, body, 'another secret that nobody knows'],
    [timestamp, '', body, secret],
    [timestamp, good.slice(0, -2), body, secret],
    [timestamp, good.replace('sha256=', ''), body, secret],
    ['', good, body, secret],
    ['9'.repeat(400), good, body, secret],
    [`${timestamp}x`, good, body, secret],
  ];
  for (const [at, signature, bytes, key] of tries)
    expect(verifySigned({ timestamp: at, signature }, bytes, key, now)).toBe('unsigned');
});
