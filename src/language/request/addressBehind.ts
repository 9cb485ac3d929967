// How the name of a place goes on behind a comma, in clauses of its own.
import { restOfAddress } from '../text/address.ts';
import type { Clause } from './clauses.ts';
import type { NewMail } from './mail.ts';
import type { Piece } from './pieces.ts';

// `, Farringdon.`   `, Lamb's Conduit Street.`: what is no more than the place ends with its town
const town = /^,\s+\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){0,2}(?=\s*(?:[.!]|$))/u;

/** "the cafe, 22 Bridge Street", "Vinoteca, Farringdon." */
export function addressBehind(mail: NewMail, clause: Clause, place: readonly Piece[]): readonly Piece[] {
  const next = mail.clauses[mail.clauses.indexOf(clause) + 1];
  if (place.at(-1) !== clause.pieces.at(-1) || next === undefined || next.sentence !== clause.sentence) return [];
  const rest = mail.clean.text.slice(next.pieces[0]!.begin);
  const isShort = place.length < 3 && clause.runs.length === 0;
  const match = restOfAddress.exec(rest) ?? (isShort ? town.exec(rest) : null);
  if (match === null) return [];
  const end = next.pieces[0]!.begin + match[0].length;
  const behind = next.pieces.filter((piece) => piece.end <= end);
  return behind.some(({ run }) => run !== undefined) ? [] : behind;
}

// "studio b. pls vote": a point that looked like an abbreviation's.
function isBeyondPoint({ clauses }: NewMail, one: Clause, other: Clause): boolean {
  const [from, to] = [clauses.indexOf(one), clauses.indexOf(other)].sort((a, b) => a - b);
  return clauses.slice(from! + 1, to! + 1).some(({ pieces }) => pieces[0]?.text === '.');
}

/** Whether the sentence of a clause says no more than it, but for times, lengths and the rest of an address. */
export function isAlone(mail: NewMail, clause: Clause): boolean {
  const behind = addressBehind(mail, clause, clause.pieces.slice(-1));
  return mail.clauses.every(
    (one) =>
      one === clause ||
      one.sentence !== clause.sentence ||
      isBeyondPoint(mail, clause, one) ||
      one.lead !== '' ||
      mail.words.bare.test(one.text) ||
      (behind.length > 0 && one.pieces.at(-1) === behind.at(-1)),
  );
}
