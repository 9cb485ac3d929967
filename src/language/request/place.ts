// Where a meeting is: what stands behind "at" or "in", up to the end of the phrase, beside its time or in words that tell a place.

import { addressBehind, isAlone } from './addressBehind.ts';
import { barePlaceOf } from './barePlace.ts';
import type { Clause } from './clauses.ts';
import { lineOf, type NewMail, written } from './mail.ts';
import type { Piece } from './pieces.ts';
import type { Told } from './timing.ts';

/** Nothing where it is not certain. */
export function placeOf(mail: NewMail, chosen: readonly Told[], told: readonly Told[]): string | undefined {
  const line = lineOf(mail, 'where');
  if (line !== undefined) return line.replace(/[.\s]+$/, '');
  const { plain } = mail.words.places;
  const own = new Set(chosen.map(({ clause }) => clause));
  for (const clause of mail.clauses) {
    // "The poster has to be at the printer's by Friday": another event has a place, too.
    if (
      isElsewhere(
        told.filter((one) => one.clause === clause && !chosen.includes(one)),
        clause,
      )
    )
      continue;
    const said = mail.words.wishes.some(({ pattern }) => pattern.test(clause.text)) || own.has(clause);
    const beside = besideTime(mail, clause, own);
    const place =
      beside && plain.test(clause.text)
        ? clause.pieces.slice(1)
        : placeIn(clause, mail, said || (beside && isLed(clause, mail)));
    if (place !== undefined) return written(mail, [...place, ...addressBehind(mail, clause, place)]);
  }
  const bare = barePlaceOf(mail, chosen);
  return bare && written(mail, [...bare, ...addressBehind(mail, clauseOf(mail, bare), bare)]);
}

const isElsewhere = (said: readonly Told[], { runs }: Clause): boolean =>
  said.length > 0 && said.length === runs.length && said.every(({ role }) => /^(?:aside|against|unknown)$/.test(role));

const clauseOf = ({ clauses }: NewMail, [piece]: readonly Piece[]): Clause =>
  clauses.find(({ pieces }) => pieces.includes(piece!))!;

// "Friday at 2, at Café Uno", "Friday at 2. At Café Uno.": the place has a clause or a sentence of its own.
const besideTime = (mail: NewMail, clause: Clause, own: ReadonlySet<Clause>): boolean =>
  clause.runs.length === 0 &&
  clause.pieces.length > 1 &&
  (mail.clauses.some(
    (one) => one.sentence === clause.sentence && one !== clause && (own.has(one) || one.text.includes(' D ')),
  ) ||
    (isAlone(mail, clause) && isBehindTime(mail, clause, own)));

// Nothing but lengths and the like between the times and the sentence.
function isBehindTime({ clauses, words }: NewMail, clause: Clause, own: ReadonlySet<Clause>): boolean {
  const last = clauses.findLast(
    (one) => one.sentence < clause.sentence && (own.has(one) || !words.bare.test(one.text)),
  );
  return last !== undefined && clauses.some((one) => one.sentence === last.sentence && own.has(one));
}

// `, at Café Uno`   `, all in the vestry`
const isLed = ({ pieces }: Clause, { language }: NewMail): boolean =>
  language.place.before.has(pieces[0]?.text ?? '') ||
  language.place.before.has(pieces[1]?.text ?? '') ||
  (language.place.led.has(pieces[1]?.text ?? '') && language.place.before.has(pieces[2]?.text ?? ''));

function placeIn(clause: Clause, mail: NewMail, said: boolean): readonly Piece[] | undefined {
  const { place } = mail.language;
  const { places } = mail.words;
  const { located, named, staying, whereabouts } = places;
  let text = ' ';
  for (const [at, piece] of clause.pieces.entries()) {
    const tells = located.test(text.trimEnd());
    const stays = staying.test(text);
    // "She is in the office from 10 to 4."
    const isHers = whereabouts.test(text);
    text += `${piece.text} `;
    const isNamed = named.test(text);
    if (
      !isNamed &&
      (piece.token.atom !== undefined || !(place.before.has(piece.text) || (tells && piece.text === ':')))
    )
      continue;
    const rest = clause.pieces.slice(at + 1);
    const found = rest.slice(0, endOfPlace(rest, mail));
    // "at mine or at the office" is not settled, "with Bob in Finance" is where Bob works.
    const behind = rest[found.length]?.text ?? '';
    const ofPerson = place.in.has(piece.text) && clause.pieces[at - 1]?.token.atom?.kind === 'person';
    if (!isNamed && piece.text !== ':' && places.notBefore.test(clause.pieces[at - 1]?.text ?? '')) continue;
    const isNumbered = stays && found.length > 0 && places.bare.numbered.test(textOf(found, mail));
    if (found.length === 0 || !(said || tells || isNamed || isNumbered) || places.or.has(behind) || ofPerson || isHers)
      continue;
    // What is told to be the place may be any noun.
    const told = tells || isNamed || isWhole(clause, found);
    const lead = told || place.at.has(piece.text) ? 'at' : place.in.has(piece.text) ? 'in' : 'other';
    if (mayBegin(found, mail, lead)) return found;
  }
  return undefined;
}

const textOf = (pieces: readonly Piece[], { clean }: NewMail): string =>
  clean.text.slice(pieces[0]!.begin, pieces.at(-1)!.end).replace(/\s+/g, ' ');

// `, in the portal`: a clause of nothing else.
const isWhole = ({ pieces }: Clause, found: readonly Piece[]): boolean => pieces.length === found.length + 2;

function endOfPlace(pieces: readonly Piece[], { clean, language: { place }, words: { places } }: NewMail): number {
  const isCapital = isWrittenWith(/^\p{Lu}/u, clean.text);
  const end = pieces.findIndex(({ text, token: { atom } }, at) => {
    const next = pieces[at + 1];
    if (atom !== undefined) return !/^(?:number|labels|zone|quoted|person|modifier)$/.test(atom.kind);
    // "Naude & Partners", "the Fox and Hounds", but not "the Crown and Ann"
    if (place.and.has(text)) return !(isCapital(pieces[at - 1]) && isCapital(next)) || next?.token.atom !== undefined;
    // "the cafe on King Street", "room 4 on the second floor"
    if (places.along.has(text)) return !(isCapital(next) || places.behind.test(next?.text ?? ''));
    return (
      (place.end.has(text) && !places.inside.has(text) && at > 0) ||
      /^[^\p{L}\p{N}']+$/u.test(text) ||
      /^[lr]paren$/.test(text)
    );
  });
  let last = end < 0 ? pieces.length : end;
  while (last > 0 && pieces[last - 1]!.token.atom?.kind === 'modifier') last--;
  return last;
}

const isWrittenWith =
  (letter: RegExp, text: string) =>
  (piece: Piece | undefined): boolean =>
    piece !== undefined && letter.test(text.slice(piece.begin, piece.end));

// "at Café Uno", "in Room 4.12", "at the office", "in my garden", "at 12 Long Lane"; not "in advance", "at least".
function mayBegin(
  [first, ...more]: readonly Piece[],
  { clean, language, words: { places } }: NewMail,
  before: 'at' | 'in' | 'other',
): boolean {
  const { articles, indefinite, hosts, alone } = language.place;
  if (first === undefined) return false;
  const isCapital = isWrittenWith(/^\p{Lu}/u, clean.text);
  const { atom } = first.token;
  const [second] = more;
  if (atom?.kind === 'number' || atom?.kind === 'labels') return isCapital(second);
  if (atom?.kind === 'person') return second?.text === "'s";
  // "it is in German"
  const said = clean.text.slice(first.begin, first.end).toLowerCase();
  if (places.never.test(said) && !articles.has(first.text)) return false;
  // "in Berlin" may be where somebody is.
  if (atom?.kind === 'zone') return before === 'at' || second !== undefined;
  if (isCapital(first) && !articles.has(first.text)) return true;
  if (alone.has(first.text)) return true;
  // "bei uns im Büro"
  if (hosts.has(first.text)) return second !== undefined;
  if (articles.has(first.text)) {
    if (second === undefined || places.never.test(second.text)) return false;
    // "in a meeting", "at a pinch"
    if (indefinite.has(first.text)) return isCapital(second);
    // "at the back of 7" is no place, "in the back office" is one
    const noun = more.find(({ text }) => !places.roomKinds.test(text));
    if (noun === undefined || /^\p{L}$/u.test(noun.text)) return false;
    return before !== 'in' || isCapital(noun) || places.rooms.test(noun.text) || second.token.atom?.kind === 'person';
  }
  // Who writes no capitals at all: "at powerleague"
  if (before === 'at' && more.length < 2 && !/\p{Lu}/u.test(clean.text)) return true;
  const noun = [first, ...more].find(({ text }) => !places.roomKinds.test(text));
  if (noun !== first) return places.rooms.test(noun?.text ?? '');
  const goesOn = isCapital(second) || second?.token.atom !== undefined || places.rooms.test(second?.text ?? '');
  return places.rooms.test(first.text) && goesOn;
}
