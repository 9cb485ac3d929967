// The data folder: private, local, with room to spare, and served by one process at a time.

import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, isBusy, openConnection } from './sqlite-connection.ts';

/** Given back when the disk is full, so that what must be erased can be. */
const ballastBytes = 16 * 1024 * 1024;
const leastFree = 64 * 1024 * 1024;

/** File systems without honest locks and flushes (Linux `statfs` types): NFS, SMB, CIFS, SMB2. */
const networkDisks = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** Makes the folder if need be, for its owner alone. @throws with a sentence when it cannot hold a database */
export function openFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (networkDisks.has(Number(statfsSync(path).type)))
    throw new Error(
      `${path} is on a network disk, which does not keep what it confirms: set PARLEY_DATA to a local folder.`,
    );
}

/** The secret from which tokens are derived: made once, kept beside the database, readable by its owner alone. */
export function folderSecret(path: string): string {
  const file = join(path, 'secret');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}

/**
 * Holds the folder for this process until `release`; a second `serve` on it is refused. Held as a lock of SQLite on a
 * file of its own, since Node has no `flock` and the system frees it when the process dies.
 */
export function lockFolder(path: string): { readonly release: () => void } | undefined {
  let lock: Connection | undefined;
  try {
    lock = openConnection(join(path, 'serving'), 'writes');
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('begin exclusive');
    const held = lock;
    return { release: () => held.close() };
  } catch (error) {
    lock?.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

/** Below this much free space no mail is taken: the disk would be full before the letters it owes are written. */
export const neededBytes = (maxMessage: number): number => Math.max(leastFree, 1.5 * maxMessage);

export function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

/** A file to give back in need. Not made where it would itself bring the need about. */
export function layBallast(path: string, maxMessage: number): void {
  const file = join(path, 'ballast');
  if (!existsSync(file) && freeBytes(path) > neededBytes(maxMessage) + 2 * ballastBytes)
    writeFileSync(file, Buffer.alloc(ballastBytes), { mode: 0o600 });
}

export function dropBallast(path: string): void {
  rmSync(join(path, 'ballast'), { force: true });
}
