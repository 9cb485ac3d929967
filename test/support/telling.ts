// A story while it is being told: its house, its people with their mailboxes, and the letters not yet spoken of.
import assert from 'node:assert/strict';
import type { Instant } from '../../src/values/instant.ts';
import { must } from '../../src/values/result.ts';
import { parseWallTime, toInstant } from '../../src/values/wall.ts';
import { parseZone } from '../../src/values/zone.ts';
import type { TestHouse } from './house.ts';
import type { SunkLetter } from './sink.ts';
import type { Step } from './story.ts';
import type { Mailbox, Received, Stamp, Written } from './write.ts';

export interface Person {
  readonly name: string;
  readonly address: string;
  /** Letters received from Parley, oldest first. */
  readonly letters: SunkLetter[];
}

export interface Telling {
  readonly house: TestHouse;
  readonly zone: string;
  readonly people: ReadonlyMap<string, Person>;
  /** What the people have written to each other and to Parley, oldest first. */
  readonly mails: { readonly by: string; readonly mail: Received; readonly written: Written }[];
  /** Letters that left and that the story has not spoken of yet. */
  pending: { readonly to: string; readonly letter: SunkLetter }[];
  /** The letter that the story spoke of last. */
  spoken?: SunkLetter;
}

/** Does what a line of a story says, or checks it. */
export type Act = (telling: Telling, match: RegExpMatchArray, step: Step) => Promise<void> | void;

/** What may stand in a story, with what it does; the first match wins. */
export type ActTable = readonly (readonly [RegExp, Act])[];

export const botAddress = 'parley@parley.localhost';

export function personOf({ people }: Telling, key: string): Person {
  const person = people.get(key);
  assert.ok(person, `nobody is called ${key}`);
  return person;
}

/** `parley, bob, dave@far.test`: people by their key, others by their address. */
export const mailboxesOf = (telling: Telling, list = ''): Mailbox[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      if (one === 'parley') return { name: '', address: botAddress };
      return one.includes('@') ? { name: '', address: one } : personOf(telling, one);
    });

/** `2026-03-02 09:15` on the clock of a zone. */
export const instantAt = (text: string, zone: string): Instant =>
  toInstant(must(parseWallTime(text.replace(' ', 'T'))), must(parseZone(zone)));

/** Message-ID and Date of the next mail. @param offset of the writer's clock; without a word it is set to UTC */
export const stamp = ({ house, mails }: Telling, offset = '+0000'): Stamp => ({
  id: `<m${mails.length + 1}@story.test>`,
  now: house.now(),
  offset,
});

/** Sends a mail, and remembers it as it lies in its readers' mailboxes. */
export async function send(telling: Telling, by: string, mail: Received, written: Written): Promise<void> {
  telling.mails.push({ by, mail, written });
  await deliver(telling, written);
}

/** Hands a mail over by SMTP, if it is for Parley at all, and waits for what follows from it. */
export async function deliver({ house }: Telling, { from, to, raw }: Written): Promise<void> {
  const ours = to.filter((address) => address.endsWith('@parley.localhost'));
  if (ours.length === 0) return;
  assert.match(await house.mail(from, ours, raw), /^250 /, 'what the SMTP side said');
}
