// Reading happens in a thread of its own, with a deadline and a memory cap: the one real defence against crafted mail.
// A mail that outlasts either takes the thread with it; the thread is replaced and the others are read on. Which one it was is
// seen in a cell of memory that both threads share.
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
  /** A mail is read and then understood: each may take half of it. */
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

/** What the thread tells of its work while it works: the id of the task in hand, and how many were taken in hand. */
export interface InHand {
  readonly cells: Int32Array;
}
export const inHand = { id: 0, count: 1 } as const;

/** They are answered in the order in which they came. */
export function openReader(options: ReaderOptions = readerLimits): Reader {
  let queue: Waiting[] = [];
  let leaving: ReaderAsked[] = [];
  let next = 1;
  let closed = false;
  let cells: Int32Array;
  let thread = start();
  let begun = performance.now();
  let seen = 0;
  let isWarm = false;
  const clock = setInterval(look, Math.min(250, options.deadlineMs / 8));
  clock.unref();

  function start(): Worker {
    cells = new Int32Array(new SharedArrayBuffer(8));
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
      workerData: { cells } satisfies InHand,
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

  function look(): void {
    const count = Atomics.load(cells, inHand.count);
    if (count !== seen) begun = performance.now();
    seen = count;
    // The first task waits for the thread to start.
    const deadlineMs = options.deadlineMs / 2 + (isWarm ? 0 : startMs);
    if (queue.length > 0 && performance.now() - begun > deadlineMs)
      replace(new Outlasted('Reading this mail took too long.'));
  }

  function settle(reply: ReaderReply): void {
    const waiting = queue.shift();
    begun = performance.now();
    isWarm = true;
    if (waiting === undefined || waiting.id !== reply.id) throw new Error('The reader answered out of order.');
    if ('error' in reply) waiting.reject(new Error(reply.error));
    else waiting.resolve(reply.value);
  }

  // The one in hand is the culprit, the others go to the new thread.
  function replace(error: Outlasted): void {
    const id = Atomics.load(cells, inHand.id);
    const [culprit] = queue.splice(
      Math.max(
        0,
        queue.findIndex((one) => one.id === id),
      ),
      1,
    );
    void thread.terminate();
    if (!closed) {
      thread = start();
      isWarm = false;
      begun = performance.now();
      seen = 0;
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
      const id = next;
      next = (next + 1) % 2 ** 31;
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
