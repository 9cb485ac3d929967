// Mail that a provider posts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signatureFor } from '../../src/inbound/signature.ts';
import { type Instant, msOf } from '../../src/values/instant.ts';
import type { Envelope } from '../../src/web/hands.ts';
import { buildWeb } from '../../src/web/server.ts';
import { openHouse, type TestHouse } from './house.ts';

const secret = 'a secret that both know';
const raw = Buffer.from('From: ann@org.test\r\nSubject: x\r\n\r\nTuesday at 10?\r\n');
const taken: { raw: string; envelope: Envelope }[] = [];
let house: TestHouse;
let app: Awaited<ReturnType<typeof buildWeb>>;

beforeAll(async () => {
  house = await openHouse({ PARLEY_INBOUND_SECRET: secret });
  app = await buildWeb({
    ...house.hands,
    takeIn: async (bytes, envelope) => {
      taken.push({ raw: Buffer.from(bytes).toString(), envelope });
      return envelope.rcptTo.some((one) => one.endsWith('@parley.test'));
    },
  });
});
afterAll(async () => {
  await app.close();
  await house.close();
});

const stamp = (at: Instant = house.now): string => String(Math.floor(msOf(at) / 1000));
const post = (
  payload: Buffer,
  signature: string,
  query = '?from=ann%40org.test&to=parley%40parley.test',
  timestamp = stamp(),
) =>
  app.inject({
    method: 'POST',
    url: `/inbound${query}`,
    payload,
    headers: {
      host: '127.0.0.1:8025',
      'content-type': 'message/rfc822',
      'x-parley-signature': signature,
      'x-parley-timestamp': timestamp,
    },
  });
const sign = (bytes: Buffer, timestamp = stamp()): string => signatureFor(bytes, secret, timestamp);

test('what is signed is kept, byte for byte', async () => {
  expect((await post(raw, sign(raw))).statusCode).toBe(200);
  expect(taken.at(-1)).toEqual({
    raw: raw.toString(),
    envelope: { mailFrom: 'ann@org.test', rcptTo: ['parley@parley.test'] },
  });
});

test('what is not signed, or signed for other bytes, is not', async () => {
  const before = taken.length;
  for (const signature of ['', 'sha256=00', sign(Buffer.from('other')), sign(raw).replace('sha256=', '')])
    expect((await post(raw, signature)).statusCode).toBe(401);
  expect(taken).toHaveLength(before);
});

test('what was signed long ago, or for another moment, is not', async () => {
  const before = taken.length;
  const old = String(Number(stamp()) - 16 * 60);
  const late = await post(raw, sign(raw, old), undefined, old);
  expect([late.statusCode, late.json<{ title: string }>().title]).toEqual([401, 'Signed too long ago']);
  expect((await post(raw, sign(raw, old))).statusCode).toBe(401);
  expect((await post(raw, sign(raw), undefined, '')).statusCode).toBe(401);
  expect(taken).toHaveLength(before);
});

test('what is for others is refused, and so is what is too large', async () => {
  expect((await post(raw, sign(raw), '?from=a%40b.test&to=x%40elsewhere.test')).statusCode).toBe(422);
  const large = Buffer.alloc(house.config.maxMessage + 1, 'x');
  expect((await post(large, sign(large))).statusCode).toBe(413);
  const fair = Buffer.alloc(200_000, 'x');
  expect((await post(fair, sign(fair))).statusCode).toBe(200);
});

test('without a secret there is no such way in', async () => {
  const plain = await openHouse();
  expect((await plain.ask({ method: 'POST', url: '/inbound', payload: 'x' })).statusCode).toBe(404);
  await plain.close();
});
