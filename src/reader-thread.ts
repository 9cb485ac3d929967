// The reading thread: bytes → message, text → reading. It answers in the order of its tasks, several at a time when they
// have gathered.
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { Understood } from './language/reading.ts';
import { understand } from './language/understand.ts';
import { readMessage } from './mail/read.ts';
import type { Read, ReaderAsked, ReaderReply, ReaderTask } from './reader.ts';

const port = parentPort as MessagePort;

/** So many are answered in one message at most: none waits long for its neighbours. */
const mostTogether = 16;

let working = false;
const waiting: ReaderAsked[] = [];

port.on('message', (asked: readonly ReaderAsked[]) => {
  waiting.push(...asked);
  if (!working) void work();
});

async function work(): Promise<void> {
  working = true;
  let replies: ReaderReply[] = [];
  for (;;) {
    for (let more = receiveMessageOnPort(port); more !== undefined; more = receiveMessageOnPort(port))
      waiting.push(...(more.message as readonly ReaderAsked[]));
    const asked = waiting.shift();
    if (asked === undefined) break;
    replies.push(await answer(asked));
    if (replies.length >= mostTogether) {
      port.postMessage(replies);
      replies = [];
    }
  }
  if (replies.length > 0) port.postMessage(replies);
  working = false;
}

async function answer({ id, task }: ReaderAsked): Promise<ReaderReply> {
  try {
    return { id, value: await done(task) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function done(task: ReaderTask): Promise<Read | Understood> {
  if (task.do === 'understand') return understand(task.input);
  const { quoted: _, ...message } = await readMessage(task.raw, task.known);
  if (message.class !== 'person' || task.as === undefined) return { message };
  return { message, understood: understand({ ...task.as, text: message.said }) };
}
