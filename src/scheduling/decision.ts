// What is decided and is now to be recorded.
import type { Event } from './event.ts';
import type { Entry } from './journal.ts';
import type { Effect, Notice } from './notice.ts';

export interface Decision {
  readonly event: Event;
  readonly entries: readonly Entry[];
  readonly notices: readonly Notice[];
  readonly effects: readonly Effect[];
}
