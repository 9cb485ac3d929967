// The buttons of people's calendars.
import assert from 'node:assert/strict';
import { calendarOf, calendarReply } from '../calendar.ts';
import { type ActTable, deliver, instantAt, type Person, personOf, stamp } from '../telling.ts';

const partStats = { accepts: 'ACCEPTED', declines: 'DECLINED', 'tentatively accepts': 'TENTATIVE' } as const;

export const calendarActs: ActTable = [
  // bob accepts in his calendar
  [
    /^(\w+) (accepts|declines|tentatively accepts) in (?:his|her|their) calendar$/,
    (telling, [, who, verb]) => {
      const person = personOf(telling, who!);
      const partStat = partStats[verb as keyof typeof partStats];
      return deliver(telling, calendarReply(person, entryOf(person), { method: 'REPLY', partStat }, stamp(telling)));
    },
  ],
  // bob proposes 2026-03-06 14:00 in his calendar
  [
    /^(\w+) proposes (\S+ \S+) in (?:his|her|their) calendar$/,
    (telling, [, who, when]) => {
      const person = personOf(telling, who!);
      const begin = instantAt(when!, telling.zone);
      return deliver(telling, calendarReply(person, entryOf(person), { method: 'COUNTER', begin }, stamp(telling)));
    },
  ],
];

/** What stands in somebody's calendar: the last entry that a letter brought. */
function entryOf({ letters, name }: Person): string {
  const entry = letters.map(calendarOf).findLast((one) => one !== undefined);
  assert.ok(entry, `${name} has had no calendar entry`);
  return entry;
}
