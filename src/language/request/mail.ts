// A new mail laid out for reading: its lines `Key: value`, its clauses, and the people that it may speak of.
import type { EmailAddress } from '../../values/address.ts';
import { parseZone, type ZoneId } from '../../values/zone.ts';
import type { Token } from '../atoms.ts';
import { Grammar } from '../grammar/grammar.ts';
import type { Language } from '../language.ts';
import { tokensOf } from '../lexer.ts';
import type { Mention } from '../mention.ts';
import { zoneNamed } from '../neutral/zones.ts';
import type { NewInput } from '../reading.ts';
import type { Here } from '../resolve.ts';
import { asWritten, type CleanText, cleanText } from '../text/clean.ts';
import { bodyOf } from '../text/letter.ts';
import { sentencesOf } from '../text/sentences.ts';
import { readTimes } from '../times.ts';
import type { LineKey } from '../words.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Guests, guestsOf } from './guests.ts';
import { type KeyLine, keyLinesOf } from './keyLines.ts';
import { subjectOf } from './subject.ts';
import type { RequestWords } from './words.ts';

export interface NewMail {
  readonly input: NewInput;
  readonly language: Language;
  readonly words: RequestWords;
  readonly clean: CleanText;
  /** Less "Re:" and tags. */
  readonly subject: string;
  readonly lines: readonly KeyLine[];
  readonly clauses: readonly Clause[];
  readonly guests: Guests;
  /** When it was written, and in which zone its times are said. */
  readonly here: Here & { readonly zone: ZoneId };
}

/** A mail with its subject, lines, clauses and people told apart. */
export function layOut(input: NewInput, language: Language): NewMail {
  const subject = subjectOf(input.subject);
  const clean = cleanText(input.text.trim() === '' ? subject : input.text);
  const body = bodyOf(clean.text, language.letter);
  const { lines, prose } = keyLinesOf(body.text, language.keys);
  const guests = guestsOf(input, body.text, lines, language.requests);
  const read = readTimes(language.requests.guestCounts.reduce(blanked, unnumbered(prose)), {
    locale: language.code,
    zone: input.zone,
  });
  const mentions = read.map((one, at) => ofEachDay(one, read[at - 1], prose, language));
  const lex = {
    language: withoutPhrases(language),
    speaksFor: false,
    namesSlot: () => true,
    isLabel: () => false,
    mostLabel: 0,
    people: guests.named,
  };
  const sentences = sentencesOf(prose, language.sentences).map((sentence) => ({
    tokens: tokensOf(prose, sentence, mentions, lex).map((token, at, all) =>
      withName(token, all[at - 1], prose, guests, language),
    ),
    question: sentence.question,
    paragraph: sentence.paragraph,
  }));
  const words = language.requests;
  return {
    input,
    language,
    words,
    clean,
    subject,
    lines,
    clauses: clausesOf(sentences, prose, language, words),
    guests,
    here: { now: input.now, zone: zoneOf(lines, input.zone) },
  };
}

// "24, 25 or 26 November, 10am each day": no hour of every day.
function ofEachDay(mention: Mention, before: Mention | undefined, prose: string, language: Language): Mention {
  const said = language.requests.eachDay.exec(mention.text)?.groups?.['hour'];
  if (mention.kind !== 'repeat' || said === undefined || before?.kind !== 'time') return mention;
  const between = prose.slice(before.index + before.text.length, mention.index);
  if (before.days === undefined || before.hours !== undefined || !/^[\s,;:(-]*$/.test(between)) return mention;
  const [hour, ...more] = readTimes(said, { locale: language.code });
  if (hour?.hours === undefined || hour.days !== undefined || more.length > 0) return mention;
  return { ...hour, index: mention.index + hour.index, ...(before.list !== undefined && { list: before.list }) };
}

const plain = new WeakMap<Language, Language>();

// "all 1 hour" is no "all": phrases for slots mean nothing in a new mail.
function withoutPhrases(language: Language): Language {
  const known = plain.get(language) ?? { ...language, lexicon: new Grammar([], language.vocabulary) };
  plain.set(language, known);
  return known;
}

// `2. May 13 (Wed)` in a numbered list is no 2nd of May.
const numbering = /^[ \t]*\d{1,2}[.)](?=[ \t])/gm;

function unnumbered(prose: string): string {
  const numbers = (prose.match(numbering) ?? []).map((number) => Number.parseInt(number, 10));
  const inOrder = numbers.length > 1 && numbers.every((number, at) => number === at + 1);
  return inOrder ? prose.replace(numbering, (number) => ' '.repeat(number.length)) : prose;
}

// "an evening for 4 on Friday": no hour.
const blanked = (prose: string, counts: RegExp): string => prose.replace(counts, (said) => said.replace(/\d/g, ' '));

// "Grant", "Cal": names that are words, too, are names where they have a capital; "press" is not short for somebody's address.
function withName(
  token: Token,
  before: Token | undefined,
  text: string,
  guests: Guests,
  { beforeTime }: Language,
): Token {
  const said = text.slice(token.begin, token.end);
  const capital = /^\p{Lu}\p{Ll}/u.test(said);
  if (token.atom?.kind === 'person' && !capital && guests.called(said.replace(/['’]s$/, '')).length === 0) {
    const { atom: _, ...plain } = token;
    return { ...plain, word: said };
  }
  // "Tomo", "June first": who is invited is no day, unless it stands as one, "in June".
  const isTime = token.atom?.kind === 'time' && !/\s|\d/.test(said) && !beforeTime.has(before?.word ?? '');
  if (!capital || (token.atom !== undefined && token.atom.kind !== 'modifier' && !isTime)) return token;
  const addresses = guests.called(said);
  return addresses.length > 0 ? { ...token, word: 'P', atom: { kind: 'person', addresses } } : token;
}

function zoneOf(lines: readonly KeyLine[], home: ZoneId): ZoneId {
  const value = lineOf({ lines }, 'zone');
  if (value === undefined) return home;
  const zone = parseZone(value);
  return zone.ok ? zone.value : (zoneNamed(value) ?? home);
}

/** What the line with this key says. */
export const lineOf = ({ lines }: Pick<NewMail, 'lines'>, key: LineKey): string | undefined =>
  lines.find((line) => line.key === key)?.value;

/** The words of some pieces as they were written. */
export const written = (
  { clean }: Pick<NewMail, 'clean'>,
  pieces: readonly { readonly begin: number; readonly end: number }[],
): string => (pieces.length === 0 ? '' : asWritten(clean, pieces[0]!.begin, pieces.at(-1)!.end));

/** The whole sentence of a clause, for asking back. */
export function sentenceOf({ clean, clauses }: NewMail, { sentence }: Clause): string {
  const pieces = clauses.filter((one) => one.sentence === sentence).flatMap((one) => one.pieces);
  const end = Math.min(clean.text.length, pieces.at(-1)!.end + 1);
  return asWritten(clean, pieces[0]!.begin, end);
}

/** Whose an atom is. */
export const addressesOf = (tokens: readonly Token[]): readonly EmailAddress[] =>
  tokens.flatMap(({ atom }) =>
    atom?.kind === 'address'
      ? [atom.address]
      : atom?.kind === 'person' && atom.addresses.length === 1
        ? [atom.addresses[0]!]
        : [],
  );
