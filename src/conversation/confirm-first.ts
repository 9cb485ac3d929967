// Whoever may not start events at once is asked first whether it was them: one letter to an address in 30 days, until they say
// that it was. Otherwise anybody could fill a mailbox with our questions.
import type { House } from '../house.ts';
import type { Event } from '../scheduling/event.ts';
import { findMark, forgetStep, onceStep } from '../store/marks.ts';
import { suppressionHash } from '../store/people.ts';
import type { Step } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import type { EmailAddress } from '../values/address.ts';
import { day, plus } from '../values/instant.ts';

const every = 30 * day;

const nameOf = (store: Store, address: EmailAddress): string => `confirm/${suppressionHash(store, address)}`;

/** Whether this address has had its letter and has not answered. */
export async function wasAsked({ config, store }: House, address: EmailAddress): Promise<boolean> {
  const mark = config.quotas ? await findMark(store, nameOf(store, address)) : undefined;
  return mark !== undefined && mark.at > plus(store.now(), -every);
}

export const askedSteps = ({ config, store }: House, address: EmailAddress): Step[] =>
  config.quotas ? [onceStep(store, nameOf(store, address), every)] : [];

/** They said that it was them: the next request is asked about again. */
export function confirmedSteps({ config, store }: House, before: Event, after: Event, address: EmailAddress): Step[] {
  const isConfirmed =
    before.needs.includes('confirmation') && !after.needs.includes('confirmation') && after.state !== 'cancelled';
  return config.quotas && isConfirmed ? [forgetStep(store, nameOf(store, address))] : [];
}
