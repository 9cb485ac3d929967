// What can be arranged by a form: what each kind is called, and what its fields ask for.
import type { Minutes } from '../../values/instant.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { longest, safeLine } from '../../values/text.ts';
import type { CreateInput } from '../api/create.ts';
import { addressesIn, type Fields, spanIn, textIn } from '../fields.ts';
import { mailboxesIn } from '../mailboxes.ts';
import { bad, type Trouble } from '../trouble.ts';
import { readZone } from '../zones.ts';

interface Kind {
  readonly tab: string;
  readonly title: string;
  readonly lede: string;
  /** The button that makes it. */
  readonly send: string;
  /** The button that shows it to the organizer alone first; without it there is none. */
  readonly draft: string;
  /** How many times the form has room for. */
  readonly rows: number;
  /** Of a time whose end is not said. */
  readonly usual: Minutes;
  readonly times: (fields: Fields, kind: Kind) => Result<Partial<CreateInput>, Trouble>;
}

export const kinds = {
  poll: {
    tab: 'Times to choose from',
    title: 'A new meeting',
    lede: 'Name the people and the times that you can offer; Parley asks them and narrows the times.',
    send: 'Ask them now',
    draft: 'Keep it as a draft',
    rows: 5,
    usual: 30,
    times: slotsIn,
  },
  find: {
    tab: 'Find times',
    title: 'Find a time for everybody',
    lede: 'Parley looks for up to five good times out of all that it knows of everybody, and asks for those.',
    send: 'Find times and ask',
    draft: 'Find times and show me first',
    rows: 0,
    usual: 30,
    times: withinIn,
  },
  book: {
    tab: 'Book at once',
    title: 'Book a meeting',
    lede: 'One time and no poll: it is booked where nobody has anything else, and stands in everybody’s calendar.',
    send: 'Book it',
    draft: '',
    rows: 1,
    usual: 60,
    times: fixedIn,
  },
  seats: {
    tab: 'Deal seats',
    title: 'An event with seats',
    lede: 'Guests are asked a few at a time, in the order of their priority, until the seats are filled.',
    send: 'Start dealing',
    draft: 'Keep it as a draft',
    rows: 1,
    usual: 120,
    times: seatsIn,
  },
  own: {
    tab: 'Just for me',
    title: 'An entry of your own',
    lede: 'It takes your time and stands in your calendar. Nobody else hears of it.',
    send: 'Put it in',
    draft: '',
    rows: 1,
    usual: 60,
    times: fixedIn,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type EventKind = keyof typeof kinds;

export const kindOf = (text: string | undefined): EventKind =>
  text !== undefined && Object.hasOwn(kinds, text) ? (text as EventKind) : 'poll';

export const timeRows = (rows: number) => Array.from({ length: rows }, (_, i) => ({ n: i + 1, first: i === 0 }));

/** What a form asks for, or what is wrong with it. */
export function inputOf(name: EventKind, fields: Fields): Result<CreateInput, Trouble> {
  const kind: Kind = kinds[name];
  const who = name === 'own' ? ok({}) : whoIn(fields);
  if (!who.ok) return who;
  const times = kind.times(fields, kind);
  if (!times.ok) return times;
  const zone = (fields['zone'] ?? '') === '' ? ok(undefined) : readZone(fields['zone']!);
  if (!zone.ok) return zone;
  const { deadline = '' } = fields;
  return ok({
    ...who.value,
    ...times.value,
    ...textsIn(fields),
    ...(zone.value === undefined ? {} : { zone: zone.value }),
    ...(deadline === '' ? {} : { deadline }),
    ...(fields['send'] === 'later' ? { invite: false } : {}),
  });
}

/** Those who are typed, and those who are ticked among the contacts, with the priority that they have there. */
function whoIn(fields: Fields): Result<Partial<CreateInput>, Trouble> {
  const typed = fields['who'] ?? '';
  const ticked = new Map(
    Object.entries(fields).flatMap(([name, value]): [string, number][] => {
      // contact-3obwib…=2 bob@client.test
      const [, priority, email] = (name.startsWith('contact-') && /^([1-9]) (\S+@\S+)$/.exec(value)) || [];
      return email === undefined ? [] : [[email, Number(priority)]];
    }),
  );
  const addresses = addressesIn([typed, ...ticked.keys()].join(', '));
  if (!addresses.ok) return addresses;
  const names = new Map(mailboxesIn(typed).map(({ address, name }) => [address, name]));
  return ok({
    parties: [...new Set(addresses.value)].map((email) => {
      const name = names.get(email);
      // Whoever is typed is asked before those who are ticked.
      const priority = ticked.size === 0 ? {} : { priority: ticked.get(email) ?? 1 };
      return { email, ...(name === undefined ? {} : { name }), ...priority };
    }),
  });
}

function textsIn(fields: Fields): Partial<CreateInput> {
  const line = (name: string, most: number): string => safeLine(fields[name] ?? '', most);
  const texts = {
    title: line('title', longest.title),
    location: line('location', longest.place),
    category: line('category', longest.category),
    description: textIn(fields, 'description', longest.description),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

function slotsIn(fields: Fields, { rows, usual }: Kind): Result<{ slots: NonNullable<CreateInput['slots']> }, Trouble> {
  const slots: NonNullable<CreateInput['slots']>[number][] = [];
  for (const { n } of timeRows(rows)) {
    const { [`day-${n}`]: day = '', [`from-${n}`]: from = '', [`to-${n}`]: to = '' } = fields;
    const span = spanIn({ day, from, to }, usual);
    if (!span.ok) return rows === 1 ? span : fail({ ...span.error, detail: `Time ${n}: ${span.error.detail}` });
    if (span.value !== undefined) slots.push(span.value);
  }
  return slots.length === 0 ? fail(bad(`Please name ${rows === 1 ? 'the' : 'at least one'} time.`)) : ok({ slots });
}

function fixedIn(fields: Fields, kind: Kind): Result<Partial<CreateInput>, Trouble> {
  const slots = slotsIn(fields, kind);
  if (!slots.ok) return slots;
  const { begin = '', end = '' } = slots.value.slots[0]!;
  return ok({ begin, end });
}

function withinIn(fields: Fields): Result<Partial<CreateInput>, Trouble> {
  const { first = '', minutes = '' } = fields;
  if (first === '') return fail(bad('Please name the first day on which it could be.'));
  return ok({
    within: { begin: first, end: fields['last'] || first },
    ...(minutes === '' ? {} : { duration: `PT${minutes}M` }),
  });
}

function seatsIn(fields: Fields, kind: Kind): Result<Partial<CreateInput>, Trouble> {
  const slots = slotsIn(fields, kind);
  if (!slots.ok) return slots;
  const { seats = '', at_a_time: atATime = '', claim = '', cut_off: cutOff = '' } = fields;
  const isCount = (text: string): boolean => /^\d{1,6}$/.test(text);
  if (!isCount(seats)) return fail(bad('Please say how many seats there are.'));
  if (atATime !== '' && !isCount(atATime)) return fail(bad('How many are asked at once is a whole number.'));
  if (claim !== '' && !isCount(claim)) return fail(bad('How long a seat is kept is a whole number of hours.'));
  return ok({
    ...slots.value,
    seats: Number(seats),
    ...(atATime === '' ? {} : { at_a_time: Number(atATime) }),
    ...(claim === '' ? {} : { claim: `PT${claim}H` }),
    ...(cutOff === '' ? {} : { cut_off: cutOff }),
  });
}
