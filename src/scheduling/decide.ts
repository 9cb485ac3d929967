// The one function that decides: event + cause + now → journal entries, notices, effects, or a refusal. Pure.
import type { Result } from '../values/result.ts';
import type { Cause, World } from './cause.ts';
import type { Event } from './event.ts';
import type { Entry } from './journal.ts';
import type { Effect, Notice } from './notice.ts';
import type { Refusal } from './refusal.ts';

export interface Decision {
  readonly event: Event;
  readonly entries: readonly Entry[];
  readonly notices: readonly Notice[];
  readonly effects: readonly Effect[];
}

export type Decide = (event: Event | undefined, cause: Cause, world: World) => Result<Decision, Refusal>;
