// The settings in force, for every command that needs them.
import { type Config, environment, readConfig } from '../config.ts';

/** @throws with every problem, a line each */
export function settings(): Config {
  const config = readConfig(environment(process.cwd(), process.env));
  if (!config.ok) throw new Error(config.error.join('\n'));
  return config.value;
}
