// `parley serve`, which is what `npm start` runs: the bot, until it is told to stop.
import { type Config, environment, readConfig } from '../config.ts';
import { openLog } from '../log.ts';
import { openHouse } from '../main.ts';
import { oversee } from '../store/operator.ts';
import { pauseOf } from '../store/pause.ts';
import type { Store } from '../store/store.ts';
import type { Command } from './command.ts';

export const command: Command = async () => {
  const config = readConfig(environment(process.cwd(), process.env));
  if (!config.ok) {
    for (const problem of config.error) console.error(problem);
    return 1;
  }
  const log = openLog(config.value.log, process.stdout.isTTY === true);
  const running = await openHouse(config.value, log);
  // At once, so that whoever waits for the first line has them all.
  console.log([...greeting(config.value, running), ...(await pauseLines(running.house.store))].join('\n'));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await running.close();
  return 0;
};

type Where = Pick<Awaited<ReturnType<typeof openHouse>>, 'smtpPort' | 'lmtpPort' | 'httpPort'>;

/** Where to look and what to try, in the first lines that a newcomer sees. */
function greeting(config: Config, where: Where): string[] {
  const { httpPort } = where;
  const web = httpPort === undefined ? undefined : `http://127.0.0.1:${httpPort}`;
  return [
    `Parley is ready: ${config.address} takes mail ${waysIn(config, where)}; its state is in ${config.data}/.`,
    ...(config.mailroom && web !== undefined
      ? [`Try it: open ${web}/mailroom and press "Play an example". Letters stay there; none leaves this machine.`]
      : web === undefined
        ? []
        : [`Pages and API: ${web}`]),
  ];
}

function waysIn({ imap, inboundSecret }: Config, { smtpPort, lmtpPort }: Where): string {
  const ways = [
    ...(smtpPort === undefined ? [] : [`on port ${smtpPort}`]),
    ...(lmtpPort === undefined ? [] : [`by LMTP on port ${lmtpPort}`]),
    ...(imap === undefined ? [] : ['out of a mailbox']),
    ...(inboundSecret === undefined ? [] : ['by POST /inbound']),
  ];
  return ways.length === 0 ? 'by no way at all' : ways.join(', ');
}

const why: Readonly<Record<string, string>> = {
  restored: 'This database was put back from a backup: what waits in it may have been sent already.',
  operator: 'An operator paused them.',
};

/** Nobody shall wonder why no letter comes. */
async function pauseLines(store: Store): Promise<string[]> {
  const pause = await pauseOf(store);
  if (pause === undefined) return [];
  const { waiting } = await oversee(store, 1);
  const count = `${waiting} ${waiting === 1 ? 'letter waits' : 'letters wait'}`;
  return [
    `Letters are paused. ${why[pause.value] ?? ''} ${count}: look with "parley outbox", let them go with "parley resume".`,
  ];
}
