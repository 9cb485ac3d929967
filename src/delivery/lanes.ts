// Ways out that carry nothing away: letters stay on this machine, to be looked at.
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lane } from './send.ts';

/** Where no server carries letters out, they stay in the database, and the mailroom shows them. */
export const mailroomLane: Lane = {
  send: async () => ({ kind: 'sent', reply: 'kept in the mailroom' }),
  probe: async () => undefined,
  close: () => {},
};

/** A dry run: each letter becomes a file, with its envelope in the first two lines as mail servers note it. */
export function folderLane(folder: string): Lane {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let count = 0;
  return {
    send: async ({ from, to, bytes }, { now }) => {
      const name = `${now.replace(/[:.]/g, '-')}-${String(++count).padStart(4, '0')}.eml`;
      const envelope = Buffer.from(`Return-Path: <${from}>\r\nDelivered-To: ${to}\r\n`);
      await writeFile(join(folder, name), Buffer.concat([envelope, bytes]), { mode: 0o600, flag: 'wx' });
      return { kind: 'sent', reply: `written to ${name}` };
    },
    probe: async () => undefined,
    close: () => {},
  };
}
