// Seats to give away, how many are asked at a time, and in which order.
import type { EmailAddress } from '../../values/address.ts';
import type { LineKey } from '../words.ts';
import { type Clause, pieceAt } from './clauses.ts';
import { unique } from './guests.ts';
import { addressesOf, lineOf, type NewMail } from './mail.ts';
import type { CountKey } from './words.ts';

/** Where several are asked at a time, "a taster for 8" has seats, too. */
export const seatsOf = (mail: NewMail): number | undefined =>
  onLine(mail, 'seats') ??
  counted(mail, 'seats') ??
  (atATimeOf(mail) === undefined ? undefined : counted(mail, 'seatsIfDealt'));

/** "3 seats for the match on Saturday at 3": what the seats are for. */
export const givesSeats = ({ words }: NewMail, { text }: Clause): boolean =>
  words.counts.some(({ means, pattern }) => means === 'seats' && pattern.test(text));

/** How many seats each guest takes, where that is more than one: "two each", "everyone may bring a guest". */
export function placesOf(mail: NewMail): number | undefined {
  const said = counted(mail, 'places') ?? (says(mail, 'withGuest') ? 2 : undefined);
  return said !== undefined && said > 1 ? said : undefined;
}

/** How many are asked at a time: "two at a time" → 2. */
export function atATimeOf(mail: NewMail): number | undefined {
  const said = onLine(mail, 'atATime') ?? counted(mail, 'atATime');
  if (said !== undefined) return said;
  if (says(mail, 'twoAtATime')) return 2;
  return says(mail, 'oneAtATime') ? 1 : undefined;
}

const says = ({ words, clauses }: NewMail, key: CountKey): boolean =>
  words.counts.some(({ means, pattern }) => means === key && clauses.some(({ text }) => pattern.test(text)));

function onLine(mail: NewMail, key: Extract<LineKey, 'seats' | 'atATime'>): number | undefined {
  const line = lineOf(mail, key);
  if (line === undefined) return undefined;
  // `Seats: 12`   `Seats: four`
  const digits = /\d{1,4}/.exec(line)?.[0];
  return digits === undefined ? mail.language.numbers.values.get(line.trim().toLowerCase()) : Number(digits);
}

// Rules in their order: what names seats comes before what only holds people.
function counted(mail: NewMail, key: CountKey): number | undefined {
  for (const { means, pattern } of mail.words.counts) {
    if (means !== key) continue;
    for (const clause of mail.clauses) {
      const match = pattern.exec(clause.text);
      const value =
        match && numberAt(mail, clause, clause.text.indexOf(` ${match.groups?.['count']} `, match.index) + 1);
      if (value !== undefined && value !== null && value > 0) return value;
    }
  }
  return undefined;
}

/** The number that a place of the clause's text stands for. */
export function numberAt({ language }: NewMail, clause: Clause, index: number): number | undefined {
  const { token, text } = clause.pieces[pieceAt(clause, index)]!;
  if (token.atom?.kind === 'number') return Number.isInteger(token.atom.value) ? token.atom.value : undefined;
  return token.atom?.kind === 'labels' ? token.atom.numbers[0] : language.numbers.values.get(text);
}

/** "Ann first, then the others in the order on cc", "Nigel last". */
export function byPriority(mail: NewMail, all: readonly EmailAddress[]): readonly EmailAddress[] {
  const { clauses, words } = mail;
  const sentences = new Set(clauses.filter(({ text }) => words.ranked.test(text)).map(({ sentence }) => sentence));
  for (const sentence of new Set(clauses.map((clause) => clause.sentence))) {
    const text = clauses
      .filter((clause) => clause.sentence === sentence)
      .map((clause) => clause.text.trim())
      .join(' ');
    if (words.listed.test(` ${text} `)) sentences.add(sentence);
  }
  const named = clauses
    .filter(({ sentence }) => sentences.has(sentence))
    .flatMap(({ pieces }) => addressesOf(pieces.map(({ token }) => token)));
  const last = clauses.flatMap((clause) => {
    const match = words.lastly.exec(clause.text);
    const people = match ? addressesOf(clause.pieces.map(({ token }) => token)) : [];
    return people.length === 1 ? people : [];
  });
  const order = unique([
    ...named.filter((one) => !last.includes(one)),
    ...all.filter((one) => !last.includes(one)),
    ...last,
  ]);
  return clauses
    .flatMap(({ text, pieces }) => (words.before.test(text) ? [addressesOf(pieces.map(({ token }) => token))] : []))
    .reduce(
      putBefore,
      order.filter((one) => all.includes(one)),
    );
}

// "Ned before Abi"
function putBefore(order: readonly EmailAddress[], [first, second]: readonly EmailAddress[]): readonly EmailAddress[] {
  if (first === undefined || second === undefined || order.indexOf(first) < order.indexOf(second)) return order;
  return order.filter((one) => one !== first).flatMap((one) => (one === second ? [first, second] : [one]));
}
