// A request that makes no event: what it asks, of whom, and the one letter that answers it.
import type { Request } from '../language/reading.ts';
import type { AddressBookEntry } from '../store/contacts.ts';
import type { Outcome } from '../store/inbox.ts';
import { owedStep } from '../store/outbox.ts';
import type { Step } from '../store/statement.ts';
import type { Mailbox } from '../values/address.ts';
import type { ZoneId } from '../values/zone.ts';
import { aboutOf } from './machines.ts';
import { finish, type Turn } from './turn.ts';

/** A request with its sender, once it is known that they may be answered. */
export interface Ask {
  readonly turn: Turn;
  readonly from: Mailbox;
  readonly zone: ZoneId;
  /** Their address book. */
  readonly book: readonly AddressBookEntry[];
  readonly request: Request;
  /** A stranger, or an organizer who is not proven: confirmed by letter before anybody else hears of it. */
  readonly confirmFirst: boolean;
}

/** What a letter to one person says: the kind, and the facts of it. */
export type Said = { readonly says: string } & Readonly<Record<string, unknown>>;

/** The letter that answers a request, as a step of the job that its effect is. */
export function answerStep({ turn, from }: Pick<Ask, 'turn' | 'from'>, body: Said): Step {
  const { store } = turn.house;
  return owedStep(store, {
    address: from.address,
    kind: 'person',
    body: { ...body, about: aboutOf(turn) },
    due: store.now(),
  });
}

/** Answers, and changes nothing but what `also` does in the same job. */
export async function answer(
  ask: Ask,
  body: Said,
  outcome: Outcome['outcome'] = 'noop',
  also: readonly Step[] = [],
): Promise<Outcome> {
  const { turn, request } = ask;
  const { store } = turn.house;
  const done = { outcome, class: 'person', reason: request.do } as const;
  await finish(turn, done, [...also, answerStep(ask, body)]);
  store.owed('letter', store.now());
  return done;
}
