// One sitting at the console: who sits there, what their numbers count in, and what can be done.
import type { Api } from '../api.ts';
import type { EventJson } from '../print.ts';

/** Where one is: the list that numbers count in, and how to ask and say. */
export interface Sitting {
  readonly api: Api;
  readonly listed: EventJson[];
  readonly ask: (question: string) => Promise<string>;
  readonly say: (lines: readonly string[]) => void;
}

export interface Verb {
  readonly key: string;
  readonly says: string;
  readonly run: (sitting: Sitting, number: string) => Promise<void>;
}

/** There is no more input: whatever was asked for is not done. */
export class Ended extends Error {}
