// `parley serve`, which is what `npm start` runs: the bot, until it is told to stop.
import { environment, readConfig } from '../config.ts';
import { openLog } from '../log.ts';
import { openHouse } from '../main.ts';
import type { Command } from './command.ts';

export const command: Command = async () => {
  const config = readConfig(environment(process.cwd(), process.env));
  if (!config.ok) {
    for (const problem of config.error) console.error(problem);
    return 1;
  }
  const log = openLog(config.value.log, process.stdout.isTTY === true);
  const running = await openHouse(config.value, log);
  for (const line of greeting(config.value, running)) console.log(line);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await running.close();
  return 0;
};

type Where = Pick<Awaited<ReturnType<typeof openHouse>>, 'smtpPort' | 'httpPort'>;

/** Where to look and what to try, in the first lines that a newcomer sees. */
function greeting(
  config: { readonly mailroom: boolean; readonly address: string; readonly data: string },
  { smtpPort, httpPort }: Where,
): string[] {
  const web = httpPort === undefined ? undefined : `http://127.0.0.1:${httpPort}`;
  return [
    `Parley is ready: ${config.address} takes mail on port ${smtpPort ?? '(none)'}; its state is in ${config.data}/.`,
    ...(config.mailroom && web !== undefined
      ? [`Try it: open ${web}/mailroom and press "Play an example". Letters stay there; none leaves this machine.`]
      : web === undefined
        ? []
        : [`Pages and API: ${web}`]),
  ];
}
