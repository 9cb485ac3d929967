// `parley COMMAND`: the third door, for people at a terminal. Exit 0 done, 1 failed, 2 wrong use.
import type { Command } from './commands/command.ts';

/** Loaded when called, so that `understand` need not wait for the web side. */
const commands: Record<string, { says: string; load: () => Promise<{ command: Command }> }> = {
  serve: { says: 'runs the bot: SMTP, web, worker', load: () => import('./commands/serve.ts') },
  understand: { says: 'readings of JSON lines; --explain adds why', load: () => import('./commands/understand.ts') },
  dates: { says: 'times in JSON lines', load: () => import('./commands/dates.ts') },
  said: { says: 'what the person newly wrote, for each mail file', load: () => import('./commands/said.ts') },
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
  return (await found.load()).command(args);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
