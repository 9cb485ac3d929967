// `parley console`: a small terminal mail program for events, over the same API.
import { createInterface, type Interface } from 'node:readline/promises';
import { type Api, withApi } from './api.ts';
import type { Command } from './command.ts';
import { diaryVerbs } from './console/diary.ts';
import { eventVerbs } from './console/events.ts';
import { Ended, type Sitting } from './console/sitting.ts';
import { optionsOf } from './options.ts';

const verbs = [...eventVerbs, ...diaryVerbs];
const help = [...verbs.map(({ key, says }) => `${key}  ${says}`), '?  this help', 'q  quit'];

export const command: Command = async (args) => {
  const options = optionsOf(args, { as: 'text' });
  await withApi(options, async (api) => {
    const line = createInterface({
      input: process.stdin,
      output: process.stdout,
      terminal: process.stdin.isTTY === true,
    });
    try {
      await sit(api, line);
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
    } finally {
      line.close();
    }
  });
  return 0;
};

async function sit(api: Api, line: Interface): Promise<void> {
  // Piped input may hold many lines at once, so they are taken from one iterator and never lost between questions.
  const lines = line[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    process.stdout.write(question);
    const next = await lines.next();
    if (next.done === true) throw new Ended();
    return String(next.value).trim();
  };
  const sitting: Sitting = { api, listed: [], ask, say: (said) => console.log(said.join('\n')) };
  const tell = (error: unknown): void => {
    if (error instanceof Ended) throw error;
    sitting.say([(error as Error).message]);
  };
  sitting.say([`You are ${api.as}.`, ...help]);
  for (;;) {
    // "d2", "p 2", "l"
    const said = /^([a-z?])\s*(\d*)$/i.exec(await ask('> '));
    const key = said?.[1]?.toLowerCase();
    if (key === 'q') return;
    const verb = verbs.find((one) => one.key === key);
    if (verb === undefined) sitting.say(help);
    else await verb.run(sitting, said?.[2] ?? '').catch(tell);
  }
}
