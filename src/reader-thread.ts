// The reading thread: bytes → message, text → reading. It answers in the order of its tasks, as many at a time as have gathered:
// first all are read, then all are understood. Either kind of work fills a processor's cache with its code, and going back and
// forth between them with each mail costs as much again as the work itself.
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Understood } from './language/reading.ts';
import { understand } from './language/understand.ts';
import { readMessage } from './mail/read.ts';
import { type InHand, inHand, type Read, type ReaderAsked, type ReaderReply, type ReaderTask } from './reader.ts';

const port = parentPort as MessagePort;
const { cells } = workerData as InHand;

/** So many are read before the first of them is understood: none waits long for its neighbours. */
const mostTogether = 64;
/** So many answers travel in one message. */
const mostInMessage = 16;

let working = false;
const waiting: ReaderAsked[] = [];

port.on('message', (asked: readonly ReaderAsked[]) => {
  waiting.push(...asked);
  if (!working) void work();
});

async function work(): Promise<void> {
  working = true;
  for (;;) {
    for (let more = receiveMessageOnPort(port); more !== undefined; more = receiveMessageOnPort(port))
      waiting.push(...(more.message as readonly ReaderAsked[]));
    if (waiting.length === 0) break;
    await answer(waiting.splice(0, mostTogether));
  }
  working = false;
}

/** Either its value so far, or why there is none. */
type Half = { readonly value: Read | undefined } | { readonly error: string };

async function answer(asked: readonly ReaderAsked[]): Promise<void> {
  const halves: Half[] = [];
  for (const { id, task } of asked) halves.push(await caught(id, async () => ({ value: await read(task) })));
  let replies: ReaderReply[] = [];
  for (const [i, { id, task }] of asked.entries()) {
    const half = halves[i]!;
    const whole = 'error' in half ? half : await caught(id, () => ({ value: understood(task, half.value) }));
    if (replies.push({ id, ...whole }) < mostInMessage && i < asked.length - 1) continue;
    port.postMessage(replies);
    replies = [];
  }
}

async function caught<T>(id: number, work: () => T | Promise<T>): Promise<T | { readonly error: string }> {
  Atomics.store(cells, inHand.id, id);
  Atomics.add(cells, inHand.count, 1);
  try {
    return await work();
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function read(task: ReaderTask): Promise<Read | undefined> {
  if (task.do === 'understand') return undefined;
  const { quoted: _, ...message } = await readMessage(task.raw, task.known);
  return { message };
}

function understood(task: ReaderTask, read: Read | undefined): Read | Understood {
  if (task.do === 'understand') return understand(task.input);
  const { message } = read!;
  if (message.class !== 'person' || task.as === undefined) return { message };
  return { message, understood: understand({ ...task.as, text: message.said }) };
}
