// Time passes; the house is closed and opened again.
import { instantOf, msOf, parseInstant } from '../../../src/values/instant.ts';
import { type ActTable, instantAt } from '../telling.ts';

const units: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

export const timeActs: ActTable = [
  // later 2 hours
  [
    /^later (\d+) (minute|hour|day)s?$/,
    ({ house }, [, count, unit]) => house.setClock(instantOf(msOf(house.now()) + Number(count) * units[unit!]!)),
  ],
  // until 2026-03-05 17:00
  [
    /^until (\S+ \S+)$/,
    ({ house, zone }, [, when]) => {
      const instant = parseInstant(when!.replace(' ', 'T'));
      return house.setClock(instant.ok ? instant.value : instantAt(when!, zone));
    },
  ],
  [/^the house is closed and opened again$/, ({ house }) => house.reopen()],
];
