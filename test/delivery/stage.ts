// The event that the letters of these tests are about: Ann's Q3 review with Bob, Carol (who has no name) and Dave.
import type { LetterRequest, Matter } from '../../src/delivery/letter.ts';
import type { Answer, Event, Party, Slot } from '../../src/scheduling/event.ts';
import { blank, type Entry } from '../../src/scheduling/journal.ts';
import type { Patch } from '../../src/scheduling/patch.ts';
import type { EmailAddress, Mailbox } from '../../src/values/address.ts';
import type { EventId, PartyId } from '../../src/values/ids.ts';
import type { Instant } from '../../src/values/instant.ts';
import type { WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

export const id = (n: number): PartyId => `p${n}` as PartyId;
export const [ann, bob, carol, dave] = [id(1), id(2), id(3), id(4)];
export const zone = (name: string): ZoneId => name as ZoneId;
export const at = (text: string): Instant => text as Instant;
export const wall = (text: string): WallTime => text as WallTime;
export const now = at('2026-02-26T09:15:00.000Z');

export const people: ReadonlyMap<PartyId, Mailbox> = new Map([
  [ann, { address: 'ann@example.com' as EmailAddress, name: 'Ann Lee' }],
  [bob, { address: 'bob@client.test' as EmailAddress, name: 'Bob Ray' }],
  [carol, { address: 'carol@client.test' as EmailAddress }],
  [dave, { address: 'dave@other.test' as EmailAddress, name: 'Dave Poe' }],
]);

export const party = (party: PartyId, more: Partial<Party> = {}): Party => ({
  id: party,
  role: 'required',
  status: 'in',
  reach: 'ok',
  reminders: 0,
  ...more,
});

export const slot = (n: number, day: string, from: string, to: string, more: Partial<Slot> = {}): Slot => ({
  n,
  begin: wall(`2026-03-${day}T${from}`),
  end: wall(`2026-03-${day}T${to}`),
  status: 'open',
  version: 1,
  by: ann,
  ...more,
});

type Said = Answer['value'] | 'unsaid' | 'known';
const answer = (said: Said): Answer => {
  if (said === 'unsaid' || said === 'known') return { value: 'no', version: 1, [said]: true };
  return { value: said, version: 1 };
};
export const answers = (all: Readonly<Record<PartyId, Readonly<Record<number, Said>>>>): Event['answers'] =>
  Object.fromEntries(
    Object.entries(all).map(([who, said]) => [
      who,
      Object.fromEntries(Object.entries(said).map(([n, value]) => [n, answer(value)])),
    ]),
  );

const yesToAll = { 1: 'yes', 2: 'yes', 3: 'yes' } as const;

export const proposal: Event = {
  ...blank('eabcdefghijklmnop' as EventId, at('2026-02-26T09:00:00.000Z')),
  revision: 2,
  state: 'proposing',
  zone: zone('Europe/London'),
  title: 'Q3 review',
  deadline: at('2026-03-02T17:00:00.000Z'),
  version: 1,
  slots: [slot(1, '03', '10:00', '10:30'), slot(2, '03', '14:00', '14:30'), slot(3, '05', '09:00', '09:30')],
  parties: [party(ann), party(bob), party(carol), party(dave, { role: 'optional' })],
  answers: answers({ [ann]: yesToAll }),
};

/** The event with other answers than the organizer's yes to all. */
export const answered = (all: Parameters<typeof answers>[0], event: Event = proposal): Event => ({
  ...event,
  answers: answers({ [ann]: yesToAll, ...all }),
});

/** The event with one party different. */
export const withParty = (event: Event, who: PartyId, more: Partial<Party>): Event => ({
  ...event,
  parties: event.parties.map((one) => (one.id === who ? { ...one, ...more } : one)),
});

export const settledOn = (n: number, event: Event): Event => {
  const { begin, end } = event.slots.find((one) => one.n === n)!;
  return { ...event, state: 'confirmed', sequence: event.sequence + 1, settled: { n, begin, end, at: now } };
};

/** One decision of one entry: what it changed. */
export const entry = (
  by: PartyId | 'parley',
  occurrence: Entry['occurrence'],
  patches: readonly Patch[],
  more: Partial<Entry> = {},
): Entry => ({
  seq: 3,
  at: now,
  by,
  door: 'mail',
  occurrence,
  patches,
  ...more,
});

/** The patches by which a party's answers came to be as they are in `event`. */
export const answerPatches = (event: Event, who: PartyId): Patch[] =>
  Object.entries(event.answers[who] ?? {}).map(([n, to]) => ({ of: 'answer', party: who, n: Number(n), to }));

export const tagOf = (who: PartyId): EmailAddress =>
  `r-${'abcdefgh'.repeat(3)}${who}2a@reply.example.org` as EmailAddress;

/** A request for a letter; everything may be overridden. */
export const request = (
  reader: PartyId,
  event: Event,
  notices: Matter | readonly Matter[],
  more: Partial<LetterRequest> = {},
): LetterRequest => ({
  notices: [notices].flat() as readonly Matter[],
  event,
  people,
  reader,
  entries: [],
  words: [],
  links: {},
  bot: { address: 'parley@example.org' as EmailAddress, operator: 'admin@example.org' as EmailAddress },
  now,
  replyTo: tagOf(reader),
  first: false,
  gathers: true,
  ...more,
});
