// Reading happens in a thread of its own, with a deadline and a memory cap: the one real defence against crafted mail.
// A mail that outlasts either takes the thread with it; the thread is replaced and the others are read on.
import { Worker } from 'node:worker_threads';
import type { NewInput, ReplyInput, Understood } from './language/reading.ts';
import type { KnownToReader, Message } from './mail/message.ts';

export type ReaderTask =
  /** Bytes to message; with `as`, what a person said in it is understood at once. */
  | {
      readonly do: 'read';
      readonly raw: Uint8Array;
      readonly known: KnownToReader;
      readonly as?: Omit<ReplyInput, 'text'>;
    }
  | { readonly do: 'understand'; readonly input: ReplyInput | NewInput };

export interface Read {
  readonly message: Message;
  readonly understood?: Understood;
}

/** The mail took longer or more than any honest one does. */
export class Outlasted extends Error {}

export interface Reader {
  readonly read: (task: Omit<Extract<ReaderTask, { do: 'read' }>, 'do'>) => Promise<Read>;
  readonly understand: (input: ReplyInput | NewInput) => Promise<Understood>;
  readonly close: () => Promise<void>;
}

export interface ReaderOptions {
  readonly deadlineMs: number;
  readonly memoryMb: number;
}

/** A thread that starts on a busy machine may take so long. */
const startMs = 20_000;

export const readerLimits: ReaderOptions = { deadlineMs: 10_000, memoryMb: 256 };

interface Waiting {
  readonly id: number;
  readonly task: ReaderTask;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface ReaderAsked {
  readonly id: number;
  readonly task: ReaderTask;
}

export type ReaderReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

/** Tasks are done one after the other, in the order in which they came. */
export function openReader(options: ReaderOptions = readerLimits): Reader {
  let queue: Waiting[] = [];
  let leaving: ReaderAsked[] = [];
  let next = 0;
  let closed = false;
  let thread = start();
  let begun = performance.now();
  let isWarm = false;
  const clock = setInterval(
    () => {
      // The first task waits for the thread to start.
      const deadlineMs = isWarm ? options.deadlineMs : options.deadlineMs + startMs;
      if (queue.length > 0 && performance.now() - begun > deadlineMs)
        replace(new Outlasted('Reading this mail took too long.'));
    },
    Math.min(250, options.deadlineMs / 4),
  );
  clock.unref();

  function start(): Worker {
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: 64 },
    });
    worker.on('message', (replies: ReaderReply[]) => {
      if (worker === thread) replies.forEach(settle);
    });
    worker.on('error', (error: Error) => {
      if (worker === thread) replace(new Outlasted(`Reading this mail failed: ${error.message}`));
    });
    return worker;
  }

  function settle(reply: ReaderReply): void {
    const waiting = queue.shift();
    begun = performance.now();
    isWarm = true;
    if (waiting === undefined || waiting.id !== reply.id) throw new Error('The reader answered out of order.');
    if ('error' in reply) waiting.reject(new Error(reply.error));
    else waiting.resolve(reply.value);
  }

  // The first in the queue is the one being read: it is the culprit, the others go to the new thread.
  function replace(error: Outlasted): void {
    const culprit = queue.shift();
    void thread.terminate();
    if (!closed) {
      thread = start();
      isWarm = false;
      begun = performance.now();
      // What had not left goes with the rest.
      leaving = [];
      if (queue.length > 0) thread.postMessage(queue.map(({ id, task }): ReaderAsked => ({ id, task })));
    }
    culprit?.reject(error);
  }

  function ask(task: ReaderTask): Promise<unknown> {
    if (closed) return Promise.reject(new Error('The reader is closed.'));
    return new Promise((resolve, reject) => {
      if (queue.length === 0) begun = performance.now();
      const id = next++;
      queue.push({ id, task, resolve, reject });
      // Tasks of one turn of the event loop travel together: waking the thread costs more than a message.
      if (leaving.push({ id, task }) === 1) setImmediate(post);
    });
  }

  function post(): void {
    if (leaving.length > 0) thread.postMessage(leaving);
    leaving = [];
  }

  return {
    read: (task) => ask({ do: 'read', ...task }) as Promise<Read>,
    understand: (input) => ask({ do: 'understand', input }) as Promise<Understood>,
    close: async () => {
      closed = true;
      clearInterval(clock);
      const left = queue;
      queue = [];
      for (const { reject } of left) reject(new Error('The reader is closed.'));
      await thread.terminate();
    },
  };
}
