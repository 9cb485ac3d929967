// Where a test keeps its data: in memory where the machine has room there, so that no test waits for a disk. What must hold
// when a disk lets go is tested on a disk.
import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const enough = 256 * 1024 * 1024;

function isRoomy(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= enough;
  } catch {
    return false;
  }
}

const room = isRoomy(memory) ? memory : tmpdir();

/** A new folder of its own; whoever asked for it takes it away again. @param name tells whose it is */
export const scratch = (name: string): string => mkdtempSync(join(room, `parley-${name}-`));
