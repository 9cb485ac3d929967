// What tests of the web side call people, parties and places by.
import type { EmailAddress } from '../../src/values/address.ts';
import type { PartyId } from '../../src/values/ids.ts';
import type { ZoneId } from '../../src/values/zone.ts';

export const london = 'Europe/London' as ZoneId;
export const address = (text: string): EmailAddress => text as EmailAddress;
export const p = (number: number): PartyId => `p${number}` as PartyId;
