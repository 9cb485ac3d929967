// Where a meeting is: what stands behind "at" or "in", up to the end of the phrase, beside its time or in words that tell a place.

import { addressBehind, isAlone } from './addressBehind.ts';
import { barePlaceOf } from './barePlace.ts';
import { type Clause, pieceAt } from './clauses.ts';
import { lineOf, type NewMail, written } from './mail.ts';
import type { Piece } from './pieces.ts';
import type { Told } from './timing.ts';

/** Nothing where it is not certain. */
export function placeOf(mail: NewMail, chosen: readonly Told[], told: readonly Told[]): string | undefined {
  const line = lineOf(mail, 'where');
  if (line !== undefined) return line.replace(/[.\s]+$/, '');
  const { plain } = mail.words.places;
  const own = new Set(chosen.map(({ clause }) => clause));
  let first: string | undefined;
  let corrected = false;
  for (const clause of mail.clauses) {
    // "At Lou's basement. No, scratch that. At Drumhead Studios then."
    if (first !== undefined && mail.words.correction.test(clause.text)) corrected = true;
    if (first !== undefined && !corrected) continue;
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
        : placeIn(clause, mail, said, ((beside || corrected) && isLed(clause, mail)) || isSentence(clause, own, mail));
    if (place === undefined) continue;
    const found = written(mail, [...place, ...addressBehind(mail, clause, place)]);
    if (corrected) return found;
    first = found;
  }
  if (first !== undefined) return first;
  const bare = barePlaceOf(mail, chosen);
  if (bare !== undefined) return written(mail, [...bare, ...addressBehind(mail, clauseOf(mail, bare), bare)]);
  return onlineIn(mail);
}

// "At Convento Santa Chiara." behind the request, "At 14 Bligh Street, so that nobody gets lost." right behind it
function isSentence(clause: Clause, own: ReadonlySet<Clause>, mail: NewMail): boolean {
  const { clauses, words, language } = mail;
  if (clause.runs.length > 0 || !language.place.before.has(clause.pieces[0]?.text ?? '')) return false;
  const rest = clause.pieces.slice(1);
  const tail = rest.slice(endOfPlace(rest, mail)).map(({ text }) => text);
  if (tail.length > 0 && !words.places.bare.tail.test(tail.join(' '))) return false;
  if (clauses.find(({ sentence }) => sentence === clause.sentence) !== clause) return false;
  const asked = clauses.filter((one) => own.has(one) || words.wishes.some(({ pattern }) => pattern.test(one.text)));
  const before = asked.filter(({ sentence }) => sentence < clause.sentence);
  if (isAlone(mail, clause)) return before.length > 0 || asked.length === 0;
  const between = clauses.filter(
    ({ sentence, text }) =>
      sentence < clause.sentence && sentence > (before.at(-1)?.sentence ?? 0) && !words.bare.test(text),
  );
  // "At the lawyer's, they said …"
  const next = clauses[clauses.indexOf(clause) + 1]?.pieces.slice(0, 4) ?? [];
  const isPast = next.some(({ token: { word, atom } }) => atom === undefined && language.history.past.has(word));
  return before.length > 0 && new Set(between.map(({ sentence }) => sentence)).size <= 1 && !isPast;
}

// "45 minutes, on Zoom", "so we do it over Teams"; not "we agreed on Teams"
function onlineIn(mail: NewMail): string | undefined {
  for (const clause of mail.clauses) {
    const match = mail.words.places.online.exec(clause.text);
    const said = match?.groups?.['online'];
    if (match === null || said === undefined) continue;
    const from = pieceAt(clause, clause.text.indexOf(` ${said} `, match.index) + 1);
    const { history } = mail.language;
    if (clause.pieces.some(({ token: { word, atom } }) => atom === undefined && history.past.has(word))) continue;
    return written(mail, clause.pieces.slice(from, from + said.split(' ').length));
  }
  return undefined;
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

function placeIn(clause: Clause, mail: NewMail, said: boolean, led: boolean): readonly Piece[] | undefined {
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
    // "In Ghent I was ill."
    const goesOn = mail.words.takesUp.test(
      ` ${rest
        .slice(found.length)
        .map(({ text }) => text)
        .join(' ')} `,
    );
    const isLedHere = led && !goesOn;
    if (
      found.length === 0 ||
      !(said || isLedHere || tells || isNamed || isNumbered) ||
      places.or.has(behind) ||
      ofPerson ||
      isHers
    )
      continue;
    // What is told to be the place may be any noun.
    const told = tells || isNamed || isWhole(clause, found) || isOnly(clause, found, mail);
    const lead = told || place.at.has(piece.text) ? 'at' : place.in.has(piece.text) ? 'in' : 'other';
    if (mayBegin(found, mail, lead)) return found;
  }
  return undefined;
}

const textOf = (pieces: readonly Piece[], { clean }: NewMail): string =>
  clean.text.slice(pieces[0]!.begin, pieces.at(-1)!.end).replace(/\s+/g, ' ');

// `, in the portal`: a clause of nothing else.
const isWhole = ({ pieces }: Clause, found: readonly Piece[]): boolean => pieces.length === found.length + 2;

// "In the dispensary.": a sentence of nothing else, or what begins one.
const isOnly = (clause: Clause, found: readonly Piece[], mail: NewMail): boolean =>
  clause.pieces.length === found.length + 1 && isAlone(mail, clause);

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
