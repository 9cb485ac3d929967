// Opens the store that the settings name, at this program's schema.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { folderSecret, openFolder } from './folder.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { type Store, systemNow } from './store.ts';

/** @throws with a sentence for the operator when the database cannot be used */
export async function openDatabase(config: Pick<Config, 'data' | 'database'>): Promise<Database> {
  openFolder(config.data);
  return config.database === undefined ? openSqlite(join(config.data, 'parley.db')) : openPostgres(config.database);
}

/** @param owed see `Store.owed`; commands that only read leave it out */
export async function openStore(config: Config, owed: Store['owed'] = () => {}): Promise<Store> {
  const db = await openDatabase(config);
  try {
    await migrate(db);
  } catch (error) {
    await db.close();
    throw error;
  }
  return {
    db,
    bot: { address: config.address, ...(config.replyDomain === undefined ? {} : { replyDomain: config.replyDomain }) },
    secret: config.secret ?? folderSecret(config.data),
    gathering: config.coalesce,
    owner: randomBytes(6).toString('hex'),
    now: systemNow,
    owed,
  };
}
