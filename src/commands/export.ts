// `parley export`: the whole state as JSON lines on standard output, or into a file that its owner alone can read.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { exportState } from '../store/export.ts';
import { openStore } from '../store/open.ts';
import type { Command } from './command.ts';
import { optionsOf } from './options.ts';
import { settings } from './settings.ts';

export const command: Command = async (args) => {
  const [file] = optionsOf(args, {}).words;
  const store = await openStore(settings());
  const out: Writable = file === undefined ? process.stdout : createWriteStream(file, { mode: 0o600, flags: 'wx' });
  try {
    const rows = await exportState(store.db, store.secret, async (line) => {
      if (!out.write(`${line}\n`)) await once(out, 'drain');
    });
    if (out !== process.stdout) {
      out.end();
      await once(out, 'finish');
    }
    console.error(`${rows} rows exported. They hold everything, secrets too: keep them as safe as the mail itself.`);
    return 0;
  } finally {
    await store.db.close();
  }
};
