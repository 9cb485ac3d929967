// `parley migrate`: brings the database to this program's schema, which `serve` does by itself at its start.
import { migrate } from '../store/migrate.ts';
import { openDatabase } from '../store/open.ts';
import type { Command } from './command.ts';
import { settings } from './settings.ts';

export const command: Command = async () => {
  const db = await openDatabase(settings());
  try {
    const taken = await migrate(db);
    console.log(
      taken === 0
        ? 'The database is up to date.'
        : `${taken} ${taken === 1 ? 'step' : 'steps'} taken; the database is up to date.`,
    );
  } finally {
    await db.close();
  }
  return 0;
};
