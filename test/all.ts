// What `npm test` runs: types, lint, then every test. With arguments (`npm test -- test/mail`) only the tests they name.
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const steps: [string, string[]][] =
  args.length > 0
    ? [['vitest', ['run', ...args]]]
    : [
        ['tsc', []],
        ['biome', ['check']],
        ['vitest', ['run']],
      ];

for (const [tool, toolArgs] of steps) {
  const begun = Date.now();
  const { status } = spawnSync(tool, toolArgs, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  console.log(`${tool}: fine after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
