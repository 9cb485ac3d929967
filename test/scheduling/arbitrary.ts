// Random events, readings and histories: whatever people may say, in whatever order.
import fc from 'fast-check';
import type { Action, AnswerValue, Reading, SaidSpan } from '../../src/language/reading.ts';
import type { Cause, World } from '../../src/scheduling/cause.ts';
import { decide } from '../../src/scheduling/decide.ts';
import type { Decision } from '../../src/scheduling/decision.ts';
import type { Event } from '../../src/scheduling/event.ts';
import type { Entry } from '../../src/scheduling/journal.ts';
import type { EmailAddress, Mailbox } from '../../src/values/address.ts';
import { type EventId, type PartyId, partyId } from '../../src/values/ids.ts';
import { type Instant, plus } from '../../src/values/instant.ts';
import type { PlainDay, WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

export const id = 'eaaaaaaaaaaaaaaaa' as EventId;
export const start = '2026-03-02T09:00:00.000Z' as Instant;
export const gathering = 60_000;

const address = (n: number): EmailAddress => `p${n}@example.com` as EmailAddress;
const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'UTC'] as ZoneId[];

const zone = fc.constantFrom(...zones);
/** Mostly what makes sense, now and then what does not. */
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
const rarely = fc.integer({ min: 0, max: 11 }).map((n) => n === 0);

const number = mostly(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -1, max: 9 }));
const dayOfMonth = mostly(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 28 }));
const wall = fc
  .tuple(dayOfMonth, fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([date, hour, minute]) => `2026-03-${two(date)}T${two(hour)}:${minute}` as WallTime);
const day = dayOfMonth.map((n) => `2026-03-${two(n)}` as PlainDay);
const two = (n: number): string => String(n).padStart(2, '0');
const length = mostly(fc.constantFrom(30, 60, 180), fc.integer({ min: -30, max: 300 }));
const span = mostly<SaidSpan>(
  fc.tuple(wall, length).map(([begin, minutes]) => ({ begin, end: later(begin, minutes) })),
  fc.tuple(day, day).map(([begin, end]) => ({ begin, end })),
);
const later = (begin: WallTime, minutes: number): WallTime =>
  new Date(Date.parse(`${begin}:00Z`) + minutes * 60_000).toISOString().slice(0, 16) as WallTime;
const who = fc.array(fc.integer({ min: 1, max: 7 }).map(address), { maxLength: 3 });
const duration = mostly(fc.constantFrom('PT15M', 'PT30M', 'PT1H'), fc.constantFrom('PT10H', 'nonsense'));
const value = fc.constantFrom<AnswerValue>('yes', 'maybe', 'no');

const changes = fc.oneof(
  duration.map((to) => ({ duration: to })),
  fc.string({ maxLength: 12 }).map((to) => ({ title: to })),
  fc.string({ maxLength: 12 }).map((to) => ({ location: to })),
  fc.oneof(wall, day).map((to) => ({ deadline: to })),
  who.map((list) => (list[0] ? { optional: list[0] } : {})),
  who.map((list) => (list[0] ? { required: list[0] } : {})),
  fc.integer({ min: -2, max: 9 }).map((to) => ({ seats: to })),
  fc.boolean().map((to) => ({ keepPosted: to })),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc
    .option(number, { nil: undefined })
    .map((slot): Action => ({ do: 'confirm', ...(slot === undefined ? {} : { slot }) })),
  number.map((slot): Action => ({ do: 'withdraw', slot })),
  span.map((to): Action => ({ do: 'move', ...to })),
  changes.map((to): Action => ({ do: 'set', ...to })),
  who.map((list): Action => ({ do: 'add', who: list })),
  who.map((list): Action => ({ do: 'remove', who: list })),
  fc.oneof(who, fc.constant(['all' as const])).map((list): Action => ({ do: 'notify', who: list })),
  fc.oneof(who, fc.constant(['pending' as const])).map((list): Action => ({ do: 'remind', who: list })),
  who.map((list): Action => ({ do: 'delegate', who: list })),
  zone.map((to): Action => ({ do: 'zone', zone: to })),
  fc
    .constantFrom('leave', 'undo', 'status', 'log', 'help', 'stop', 'start', 'undo', 'cancel')
    .map((verb): Action => ({ do: verb }) as Action),
);

export const reading: fc.Arbitrary<Reading> = fc.record(
  {
    answers: fc.dictionary(number.map(String), value, { maxKeys: 4 }),
    propose: fc.array(span, { maxLength: 2 }),
    rsvp: fc.constantFrom('yes' as const, 'probably' as const, 'maybe' as const, 'no' as const),
    actions: fc.array(action, { maxLength: 2 }),
    unsaid: fc.array(number, { maxLength: 3 }),
    note: fc.constantFrom('courtesy' as const, 'message' as const),
    places: fc.integer({ min: 0, max: 4 }),
    unclear: fc.array(fc.string({ maxLength: 8 }), { maxLength: 1 }),
  },
  { requiredKeys: [] },
);

const party = mostly(fc.constantFrom(1, 1, 2, 3), fc.integer({ min: 1, max: 6 })).map(partyId);

const said: fc.Arbitrary<Cause> = fc
  .record({
    reading,
    party,
    door: fc.constantFrom('mail' as const, 'mail' as const, 'page' as const, 'calendar' as const),
    proven: mostly(fc.constant(true), fc.constant(false)),
    rest: fc.record(
      { zone, seen: fc.integer({ min: 0, max: 5 }), onBehalf: party, copied: fc.array(party, { maxLength: 2 }) },
      { requiredKeys: [] },
    ),
    plain: mostly(fc.constant(true), fc.constant(false)),
  })
  .map(({ rest, plain, ...cause }) => ({ kind: 'said', ...cause, ...(plain ? {} : rest) }));

const news: fc.Arbitrary<Cause> = fc.oneof(
  party.map((one): Cause => ({ kind: 'viewed', party: one })),
  party.map((one): Cause => ({ kind: 'bounced', party: one })),
  fc.tuple(party, day).map(([one, until]): Cause => ({ kind: 'away', party: one, until })),
);

/** What happens, and how many minutes after what happened before. */
export interface Happening {
  readonly cause: Cause;
  readonly after: number;
}

export const happening: fc.Arbitrary<Happening> = fc.record({
  cause: fc.oneof(
    { weight: 6, arbitrary: said },
    { weight: 1, arbitrary: news },
    { weight: 2, arbitrary: fc.constant<Cause>({ kind: 'clock' }) },
  ),
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 * 24 * 3 })),
});

const oddities = fc.record(
  { draft: fc.constant(true), duration, deadline: fc.oneof(wall, day), atLeast: fc.integer({ min: 1, max: 6 }) },
  { requiredKeys: [] },
);
const choices = fc.record({ pick: fc.constant(true), without: fc.constant(true), optional: who }, { requiredKeys: [] });

export const opening: fc.Arbitrary<Cause> = fc
  .record({
    parties: mostly(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 })),
    slots: fc.array(span, { minLength: 1, maxLength: 4 }),
    zone,
    flags: fc
      .tuple(mostly(fc.constant({}), oddities), rarely, choices)
      .map(([odd, some, more]) => ({ ...odd, ...(some ? more : {}) })),
    offers: fc.constantFrom('ask' as const, 'ask' as const, 'open' as const, 'off' as const),
    verb: mostly(fc.constant('propose' as const), fc.constant('book' as const)),
  })
  .map(({ parties, slots, zone: eventZone, flags, offers, verb }) => ({
    kind: 'open',
    id,
    door: 'mail',
    by: { address: address(1) },
    request: {
      do: verb,
      parties: Array.from({ length: parties }, (_, index) => address(index + 2)),
      slots: verb === 'book' ? slots.slice(0, 1) : slots,
      ...flags,
    },
    zone: eventZone,
    copied: [],
    names: {},
    offers,
  }));

/** Dinners: seats, waves, and guests who say all manner of things about them. */
export const dealing: fc.Arbitrary<Cause> = fc
  .record({
    guests: fc.integer({ min: 1, max: 6 }),
    seats: fc.integer({ min: 1, max: 4 }),
    atATime: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    places: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    claim: fc.option(fc.constantFrom('PT1H', 'PT12H', 'PT48H'), { nil: undefined }),
    begin: wall,
  })
  .map(({ guests, seats, atATime, places, claim, begin }) => ({
    kind: 'open',
    id,
    door: 'mail',
    by: { address: address(1) },
    request: {
      do: 'deal',
      parties: Array.from({ length: guests }, (_, index) => address(index + 2)),
      slots: [{ begin, end: later(begin, 120) }],
      seats,
      ...(atATime === undefined ? {} : { atATime }),
      ...(places === undefined ? {} : { places }),
      ...(claim === undefined ? {} : { claim }),
    },
    zone: zones[0]!,
    copied: [],
    names: {},
  }));

const guest = fc.integer({ min: 1, max: 8 }).map(partyId);
const speaks = (speaker: PartyId, of: Reading): Cause => ({
  kind: 'said',
  door: 'mail',
  party: speaker,
  reading: of,
  proven: true,
});
const host = partyId(1);

/** What happens to seats, and how many minutes after what happened before. */
export const seating: fc.Arbitrary<Happening> = fc.record({
  cause: fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(
          guest,
          fc.constantFrom('yes', 'yes', 'probably', 'maybe', 'no'),
          fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 3 }),
        )
        .map(([who, rsvp, places]) =>
          speaks(who, { rsvp: rsvp as 'yes', ...(places === undefined ? {} : { places }) }),
        ),
    },
    { weight: 2, arbitrary: guest.map((who) => speaks(who, { actions: [{ do: 'undo' }] })) },
    { weight: 1, arbitrary: guest.map((who) => speaks(who, { actions: [{ do: 'leave' }] })) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0, max: 6 }).map((seats) => speaks(host, { actions: [{ do: 'set', seats }] })),
    },
    { weight: 1, arbitrary: who.map((list) => speaks(host, { actions: [{ do: 'add', who: list }] })) },
    { weight: 1, arbitrary: who.map((list) => speaks(host, { actions: [{ do: 'remove', who: list }] })) },
    { weight: 1, arbitrary: guest.map((one): Cause => ({ kind: 'bounced', party: one })) },
    { weight: 1, arbitrary: guest.map((who) => speaks(who, { actions: [{ do: 'stop' }] })) },
    { weight: 2, arbitrary: fc.constant<Cause>({ kind: 'clock' }) },
    { weight: 1, arbitrary: said },
  ),
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 * 20 })),
});

/** A history as it came out: the event, its journal, and every decision on the way. */
export interface History {
  event: Event | undefined;
  now: Instant;
  journal: Entry[];
  people: Map<PartyId, Mailbox>;
  decisions: { readonly cause: Cause; readonly decision: Decision; readonly now: Instant }[];
}

export const nothing = (): History => ({ event: undefined, now: start, journal: [], people: new Map(), decisions: [] });

/** Some people have calendars, clocks of their own, or wish to hear nothing. */
const known: World['known'] = new Map([
  [
    address(2),
    {
      zone: zones[1]!,
      busy: [
        { begin: '2026-03-04T00:00:00.000Z' as Instant, end: '2026-03-05T00:00:00.000Z' as Instant, by: 'blocked' },
        { begin: '2026-03-06T10:00:00.000Z' as Instant, end: '2026-03-06T16:00:00.000Z' as Instant, by: 'event' },
      ],
    },
  ],
  [address(4), { zone: zones[3]!, dailyMost: 1, buffer: 30 }],
  [address(6), { stopped: true }],
]);

export const worldOf = (history: History): World => ({
  known,
  now: history.now,
  gathering,
  people: history.people,
  journal: history.journal,
});

/** Lets something happen; a refusal leaves all as it was. */
export function happen(history: History, cause: Cause, after = 0): Decision | undefined {
  history.now = plus(history.now, after * 60_000);
  const result = decide(history.event, cause, worldOf(history));
  if (!result.ok) return undefined;
  const decision = result.value;
  history.event = decision.event;
  history.journal.push(...decision.entries);
  for (const effect of decision.effects)
    if (effect.do === 'contact') history.people.set(effect.party, { address: effect.address });
  history.decisions.push({ cause, decision, now: history.now });
  return decision;
}

export function play(first: Cause, happenings: readonly Happening[]): History {
  const history = nothing();
  happen(history, first);
  if (history.event !== undefined) for (const { cause, after } of happenings) happen(history, cause, after);
  return history;
}
