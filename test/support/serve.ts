// `parley serve` as a process of its own, which can be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Served {
  readonly port: number;
  /** Without a chance to finish anything. */
  readonly kill: () => Promise<void>;
  /** As an operator would; its exit code. */
  readonly stop: () => Promise<number | null>;
}

const house = join(import.meta.dirname, '..', '..');

const start = (env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, ['src/cli.ts', 'serve'], { cwd: house, env: { PATH: process.env['PATH'], ...env } });

/** Starts it and waits until it takes mail. */
export async function serve(env: Readonly<Record<string, string>>): Promise<Served> {
  const child = start(env);
  let errors = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const gone = once(child, 'exit') as Promise<[number | null]>;
  // A test that fails leaves no house behind.
  const end = (): boolean => child.kill('SIGKILL');
  process.once('exit', end);
  void gone.then(() => process.off('exit', end));
  const port = await Promise.race([portOf(child), gone.then(() => Promise.reject(new Error(errors)))]);
  return {
    port,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return (await gone)[0];
    },
  };
}

/** What a start that fails says, and its exit code. */
export async function failToServe(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; errors: string }> {
  const child = start(env);
  let errors = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, errors };
}

async function portOf(child: ChildProcess): Promise<number> {
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) {
    // Parley is ready: parley@parley.localhost takes mail on port 40123; its state is in /tmp/parley-x/.
    const port = /takes mail on port (\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    lines.close();
    child.stdout!.resume();
    return Number(port);
  }
  throw new Error('It ended without a word.');
}
