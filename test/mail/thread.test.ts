import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/mail/date-field.ts';
import { readHeaders } from '../../src/mail/headers.ts';
import { addressesIn, baseSubject, recipientsOf, tagsOf } from '../../src/mail/thread.ts';
import { must } from '../../src/values/result.ts';
import { tagAddress } from '../../src/values/tag.ts';
import { deriveToken } from '../../src/values/token.ts';
import { known } from './known.ts';

describe('the subject', () => {
  test.each([
    ['Re: Lunch', 'Lunch'],
    ['RE: AW: Re[2]: Lunch', 'Lunch'],
    ['Fwd: WG: [EXTERNAL] SV: Lunch', 'Lunch'],
    ['回复：Lunch', 'Lunch'],
    ['Odp: Lunch', 'Lunch'],
    ['Antw.: Lunch', 'Antw.: Lunch'],
    ['Report: numbers', 'Report: numbers'],
    ['Re:', ''],
    ['', ''],
  ])('%s has the base %j', (subject, base) => {
    expect(baseSubject(subject)).toBe(base);
  });
});

describe('recipients', () => {
  const bot = { address: known.bot, replyDomain: known.replyDomain! };
  const [one, two] = [1, 2].map((generation) => tagAddress(bot, 'r', deriveToken('secret', 'reply', 'e', generation)));

  test('are found in any field, those of the delivery first', () => {
    const headers = must(readHeaders(Buffer.from(`To: ${two}\r\nCc: x@b.test\r\nDelivered-To: ${one}\r\n\r\n`)));
    const recipients = recipientsOf(headers);
    expect(recipients).toEqual([one, two, 'x@b.test']);
    expect(tagsOf(bot, recipients).map(({ kind }) => kind)).toEqual(['r', 'r']);
  });

  test.each([
    [`"Bob" <${one}>`, [one]],
    [`team: ${one}, ${two};`, [one, two]],
    [`rfc822;${one}`, [one]],
    ['undisclosed-recipients:;', []],
    [`'${one}'`, [one]],
    ['a@b@c', []],
  ])('%s', (value, addresses) => {
    expect(addressesIn(value)).toEqual(addresses);
  });
});

describe('the Date header', () => {
  test.each([
    ['Tue, 3 Mar 2026 09:15:00 +0100', '2026-03-03T08:15:00.000Z', 60],
    ['3 Mar 26 09:15 +0530 (IST)', '2026-03-03T03:45:00.000Z', 330],
    ['Tue, 3 Mar 2026 09:15:00 +0000', '2026-03-03T09:15:00.000Z', undefined],
    ['Tue, 3 Mar 2026 09:15:00 -0000', '2026-03-03T09:15:00.000Z', undefined],
    ['Tue, 3 Mar 2026 09:15:00 EST', '2026-03-03T14:15:00.000Z', -300],
    ['Tue, 3 Mar 2026 09:15:00 GMT', '2026-03-03T09:15:00.000Z', undefined],
  ])('%s', (value, at, offset) => {
    expect(readDate(value)).toEqual(offset === undefined ? { at } : { at, offset });
  });

  test.each(['yesterday', '', 'Tue, 3 Foo 2026 09:15:00 +0100', 'Tue, 33 Mar 2026 09:15', '2026-03-03T09:15:00Z'])(
    '%j is none',
    (value) => {
      expect(readDate(value)).toBeUndefined();
    },
  );
});
