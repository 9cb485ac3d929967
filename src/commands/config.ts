// `parley config`: the settings in force, secrets masked, and the limits that nobody sets.
import { describeConfig } from '../config.ts';
import { limits } from '../smtp/limits.ts';
import type { Command } from './command.ts';
import { settings } from './settings.ts';

export const command: Command = async () => {
  for (const line of describeConfig(settings())) console.log(line);
  console.log('\nLimits of the SMTP side:');
  for (const [name, value] of Object.entries(limits)) console.log(`  ${name}: ${value}`);
  return 0;
};
