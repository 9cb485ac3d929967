// `parley import FILE`: the state out of an export, into a database that holds none yet.
import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { deriveAll } from '../store/derived.ts';
import { lockFolder, openFolder } from '../store/folder.ts';
import { checkExport, importLines, isEmpty } from '../store/import.ts';
import { openStore } from '../store/open.ts';
import type { Command } from './command.ts';
import { optionsOf, WrongUse } from './options.ts';
import { settings } from './settings.ts';

export const command: Command = async (args) => {
  const [file] = optionsOf(args, {}).words;
  if (file === undefined || !existsSync(file)) throw new WrongUse('Say which file: parley import FILE.');
  const config = settings();
  openFolder(config.data);
  const lock = config.database === undefined ? lockFolder(config.data) : { release: () => {} };
  if (lock === undefined) return refused(`Another Parley serves ${config.data}: stop it first.`);
  const store = await openStore(config);
  try {
    const checked = await checkExport(store.db, linesOf(file));
    if (!checked.ok) return refused(checked.error);
    if (!(await isEmpty(store.db)))
      return refused('This database is not empty. Import into a new one: another PARLEY_DATA or PARLEY_DATABASE.');
    const { secret, rows } = checked.value;
    if (secret !== store.secret && config.secret !== undefined)
      return refused(
        'PARLEY_SECRET is not the one of the export: tags and links would be dead. Set it to that, or unset it.',
      );
    if (secret !== store.secret) writeFileSync(join(config.data, 'secret'), `${secret}\n`, { mode: 0o600 });
    await importLines(store.db, linesOf(file));
    await deriveAll({ ...store, secret });
    console.error(`${rows} rows imported.`);
    return 0;
  } finally {
    await store.db.close();
    lock.release();
  }
};

// Opened when the first line is asked for: lines that come before anybody listens are lost.
async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

function refused(sentence: string): 1 {
  console.error(sentence);
  return 1;
}
