// `parley COMMAND`: the third door, for people at a terminal. Exit 0 done, 1 failed, 2 wrong use.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Command } from './commands/command.ts';
import { WrongUse } from './commands/options.ts';

// Several hundred files are stripped of their types and compiled; what came of it is kept for the next start.
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'parley'));

interface Entry {
  readonly says: string;
  /** Loaded when called, so that `understand` need not wait for the web side. */
  readonly load: () => Promise<Command>;
}

const one = (load: () => Promise<{ command: Command }>) => async (): Promise<Command> => (await load()).command;
const events = (name: 'events' | 'show' | 'log' | 'create' | 'patch' | 'notify') => async (): Promise<Command> =>
  (await import('./commands/events.ts'))[name];

const commands: Record<string, Entry> = {
  serve: { says: 'runs the bot; what npm start does', load: one(() => import('./commands/serve.ts')) },
  understand: {
    says: 'readings of JSON lines; --explain adds which words led to what',
    load: one(() => import('./commands/understand.ts')),
  },
  dates: { says: 'times in JSON lines', load: one(() => import('./commands/dates.ts')) },
  said: { says: 'FILE.eml…: what the person newly wrote', load: one(() => import('./commands/said.ts')) },
  token: { says: 'ADDRESS: prints a key for the API', load: one(() => import('./commands/token.ts')) },
  events: { says: 'lists events; --as ADDRESS says whose', load: events('events') },
  show: { says: 'EVENT: shows one', load: events('show') },
  log: { says: 'EVENT: what happened to it', load: events('log') },
  new: { says: '--title … --party … --slot … --duration …: proposes one', load: events('create') },
  patch: { says: 'EVENT --answer 2=yes: answers, or changes it with --body JSON', load: events('patch') },
  notify: { says: 'EVENT --party …: tells these parties how things stand', load: events('notify') },
  console: { says: 'all of these as a menu', load: one(() => import('./commands/console.ts')) },
  config: { says: 'prints the settings in force, secrets masked', load: one(() => import('./commands/config.ts')) },
  export: {
    says: '[FILE]: the whole state as JSON lines; it holds secrets',
    load: one(() => import('./commands/export.ts')),
  },
  import: { says: 'FILE: that state into an empty database', load: one(() => import('./commands/import.ts')) },
  verify: {
    says: 'folds every journal and compares with the stored state',
    load: one(() => import('./commands/verify.ts')),
  },
  erase: { says: 'ADDRESS: forgets a person', load: one(() => import('./commands/erase.ts')) },
  feed: {
    says: 'FILE.eml…: takes mails in; --dry-run only shows what would follow',
    load: one(() => import('./commands/feed.ts')),
  },
  inbox: { says: 'what is laid aside and why; show, retry, drop', load: one(() => import('./commands/inbox.ts')) },
  outbox: {
    says: 'what waits to leave, who gets no mail; retry, drop',
    load: one(() => import('./commands/outbox.ts')),
  },
  pause: { says: 'no letter leaves until resume', load: async () => (await import('./commands/pause.ts')).pause },
  resume: { says: 'letters leave again', load: async () => (await import('./commands/pause.ts')).resume },
  doctor: {
    says: 'checks DNS, ports, the way out and back, and says what to mend',
    load: one(() => import('./commands/doctor.ts')),
  },
  migrate: { says: 'brings the database up to date', load: one(() => import('./commands/migrate.ts')) },
};

const wrongVersion = Number(process.versions.node.split('.')[0]) < 26;

async function main(): Promise<number> {
  const [name = 'help', ...args] = process.argv.slice(2);
  if (wrongVersion) {
    console.error(
      `Parley runs on Node 26, and this is ${process.version}: start it with "npm start" or "npm run --silent parley -- ${name}".`,
    );
    return 2;
  }
  if (name === 'help' || name === '--help') {
    for (const [command, { says }] of Object.entries(commands)) console.log(`${command.padEnd(12)}${says}`);
    return 0;
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (found === undefined) {
    console.error(`There is no command "${name}"; "parley help" lists them.`);
    return 2;
  }
  return (await found.load())(args);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  },
);
