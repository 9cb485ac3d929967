// The writer thread: the only one that writes to SQLite. It drains whatever has gathered into one batch.
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Batcher, type BatchOut, Busy, type JobIn } from './sqlite-batch.ts';
import type { Bound, Step } from './statement.ts';

/** Number of the statement or -1, its SQL unless it is known by its number, values, rows or -1. */
export type StepSent = readonly [number: number, sql: string, values: readonly Bound[], rows: number];
export type JobSent = readonly [id: number, steps: readonly StepSent[]];

const port = parentPort as MessagePort;
const batcher = new Batcher((workerData as { path: string }).path);

/** Small enough that no 250 waits long, large enough that a dear flush is shared by all. */
const mostJobs = 256;
/** Another process holds the lock: tried again from here for this long. */
const patienceMs = 5000;

let busySince = 0;
let waiting: JobIn[] = [];

port.on('message', (message: readonly JobSent[] | 'close') => {
  if (message === 'close') {
    batcher.close();
    port.close();
    return;
  }
  take(message);
  if (busySince === 0) work();
});

function work(): void {
  drain();
  while (waiting.length > 0) {
    const batch = waiting.slice(0, mostJobs);
    let done: BatchOut;
    try {
      done = batcher.commit(batch);
    } catch (error) {
      if (!(error instanceof Busy)) throw error;
      if (tryLater()) return;
      const message = 'Another process holds the database.';
      done = { results: batch.map(({ id }) => ({ id, trouble: 'away', message })), othersWrote: true };
    }
    busySince = 0;
    waiting = waiting.slice(batch.length);
    port.postMessage(done);
    drain();
  }
}

function tryLater(): boolean {
  const now = performance.now();
  if (busySince === 0) busySince = now;
  if (now - busySince > patienceMs) return false;
  setTimeout(work, 20);
  return true;
}

// What arrived while a batch was being flushed.
function drain(): void {
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
    if (next.message === 'close') setImmediate(() => port.emit('message', 'close'));
    else take(next.message as readonly JobSent[]);
  }
}

const known: string[] = [];

function take(jobs: readonly JobSent[]): void {
  for (const [id, steps] of jobs) waiting.push({ id, steps: steps.map(whole) });
}

function whole([number, text, values, rows]: StepSent): Step {
  if (number >= 0 && text !== '') known[number] = text;
  const sql = text === '' ? known[number]! : text;
  return rows < 0 ? { sql, values } : { sql, values, rows };
}
