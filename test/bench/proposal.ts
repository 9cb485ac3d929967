// A proposal of three times to five people, as a cause: what the benches begin with.
import type { Opening } from '../../src/scheduling/cause.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { eventId } from '../../src/values/ids.ts';
import type { WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

export const guests = ['bob', 'carol', 'dave', 'eve', 'finn'].map((name) => `${name}@client.test` as EmailAddress);

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const slot = (days: number, begin: string, end: string) => ({
  begin: `${day(days)}T${begin}` as WallTime,
  end: `${day(days)}T${end}` as WallTime,
});

/** The `n`-th: each has an id of its own. */
export const proposal = (n: number): Opening => ({
  kind: 'open',
  id: eventId(Buffer.from(String(n).padStart(10, '0'))),
  door: 'api',
  by: { address: 'ann@org.test' as EmailAddress, name: 'Ann Lee' },
  request: {
    do: 'propose',
    title: 'Budget review',
    parties: guests,
    duration: 'PT45M',
    slots: [slot(10, '10:00', '10:45'), slot(11, '14:00', '14:45'), slot(12, '11:00', '11:45')],
  },
  zone: 'Europe/London' as ZoneId,
  copied: [],
  names: {},
});
