// `parley doctor`: looks at everything that must be right before mail flows, sends a probe out and back, and says what to mend.
import { environment } from '../config.ts';
import { openDns } from '../smtp/dns.ts';
import { openStore } from '../store/open.ts';
import type { Command } from './command.ts';
import { checkDns } from './doctor/dns.ts';
import type { Finding } from './doctor/finding.ts';
import { checkCertificate, checkClock, checkOutbound, checkPorts, checkState } from './doctor/machine.ts';
import { checkMailbox } from './doctor/mailbox.ts';
import { probe } from './doctor/probe.ts';
import { given, optionsOf, text, WrongUse } from './options.ts';
import { settings } from './settings.ts';

const marks: Readonly<Record<Finding['state'], string>> = { fine: 'fine', mend: 'MEND', open: '  – ' };

export const command: Command = async (args) => {
  const options = optionsOf(args, { 'no-probe': 'switch', wait: 'text' });
  const seconds = Number(text(options, 'wait') ?? 30);
  if (!(seconds > 0 && seconds <= 3600)) throw new WrongUse('--wait takes seconds, from 1 to 3600.');
  const config = settings();
  const checks: readonly (() => Promise<Finding[]> | Finding[])[] = [
    () => checkClock(config, environment(process.cwd(), process.env)['PARLEY_ZONE'] !== undefined),
    () => checkState(config),
    () => checkPorts(config),
    () => checkMailbox(config),
    () => checkCertificate(config),
    () => checkDns(config, openDns()),
    () => checkOutbound(config),
    ...(given(options, 'no-probe') ? [] : [() => withStore((store) => probe(config, store, seconds * 1000))]),
  ];
  let toMend = 0;
  for (const check of checks)
    for (const { state, says } of await check()) {
      if (state === 'mend') toMend++;
      console.log(`${marks[state]}  ${says}`);
    }
  console.log(toMend === 0 ? 'All is well.' : `${toMend} ${toMend === 1 ? 'thing' : 'things'} to mend.`);
  return toMend === 0 ? 0 : 1;

  async function withStore(
    work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Finding[]>,
  ): Promise<Finding[]> {
    const store = await openStore(config);
    try {
      return await work(store);
    } finally {
      await store.db.close();
    }
  }
};
