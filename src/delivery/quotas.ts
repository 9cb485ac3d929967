// How many letters may leave in a stretch of time, to whom, and on whose behalf (`field/reliability.md` section 4). Answers to
// people's own mails are never held up; a letter over a limit waits.
import { findEvent } from '../store/events.ts';
import type { OwedLetter } from '../store/outbox.ts';
import { suppressionHash } from '../store/people.ts';
import type { Allowance } from '../store/quotas.ts';
import type { Store } from '../store/store.ts';
import { hasMet, wasWrittenTo } from '../store/written.ts';
import { domainOf, type EmailAddress } from '../values/address.ts';
import { day, hour } from '../values/instant.ts';

export interface QuotaHands {
  readonly store: Store;
  /** Whether somebody may start events without confirming first. */
  readonly mayOrganize: (address: EmailAddress) => boolean;
}

const most = {
  lettersAnHour: 1000,
  lettersADay: 10_000,
  toADomainAnHour: 300,
  toAnAddressADay: 20,
  newPeopleADay: { allowed: 200, stranger: 10 },
  /** Of all strangers together. */
  invitationsToAnAddressADay: 3,
  invitationsToADomainAnHour: 20,
} as const;

/** What was asked for, or what nobody shall learn too late. */
const exempt: ReadonlySet<string> = new Set(['receipt', 'person', 'stopped', 'moved', 'cancelled', 'removed']);

/** What a letter that tells these rows uses up. */
export async function allowancesFor(
  { store, mayOrganize }: QuotaHands,
  rows: readonly OwedLetter[],
): Promise<Allowance[]> {
  const [{ address, eventId, partyId }] = rows as [OwedLetter];
  if (rows.some(({ kind }) => exempt.has(kind))) return [];
  const key = suppressionHash(store, address);
  const domain = domainOf(address);
  const usual: Allowance[] = [
    { name: 'letters/hour', per: hour, most: most.lettersAnHour },
    { name: 'letters/day', per: day, most: most.lettersADay },
    { name: `domain/${domain}`, per: hour, most: most.toADomainAnHour },
    { name: `to/${key}`, per: day, most: most.toAnAddressADay },
  ];
  const isFirst = eventId && partyId && !(await wasWrittenTo(store, eventId, partyId));
  const stored = isFirst ? await findEvent(store, eventId) : undefined;
  const organizer = stored && stored.event.organizer !== partyId && stored.people.get(stored.event.organizer);
  if (!organizer) return usual;
  const isAllowed = mayOrganize(organizer.address);
  const isNew = !(await hasMet(store, organizer.address, address));
  return [
    ...usual,
    ...(isNew
      ? [
          {
            name: `new/${suppressionHash(store, organizer.address)}`,
            per: day,
            most: most.newPeopleADay[isAllowed ? 'allowed' : 'stranger'],
          },
        ]
      : []),
    ...(isAllowed
      ? []
      : [
          { name: `strangers/${key}`, per: day, most: most.invitationsToAnAddressADay },
          { name: `strangers/${domain}`, per: hour, most: most.invitationsToADomainAnHour },
        ]),
  ];
}
