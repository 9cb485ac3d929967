// Reads one calendar in a thread of its own: whatever is in it costs nobody else any time.
import { parentPort, workerData } from 'node:worker_threads';
import { type CalendarOwner, takenIn } from '../mail/calendar/taken.ts';
import type { Span } from '../values/span.ts';

export interface CalendarTask {
  readonly text: string;
  readonly within: Span;
  readonly owner: CalendarOwner;
}

const { text, within, owner } = workerData as CalendarTask;
parentPort!.postMessage(takenIn(text, within, owner));
