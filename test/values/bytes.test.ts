// A mail that goes to another thread takes nothing of its neighbours along.
import { expect, test } from 'vitest';
import { ownBytes } from '../../src/values/bytes.ts';

test('a window on shared memory becomes a copy', () => {
  const shared = Buffer.from('one two three').subarray(4, 7);
  const own = ownBytes(shared);
  expect(Buffer.from(own).toString()).toBe('two');
  expect(own.buffer.byteLength).toBe(3);
});

test('what has memory of its own is not copied', () => {
  const own = new Uint8Array([1, 2, 3]);
  expect(ownBytes(own)).toBe(own);
});
