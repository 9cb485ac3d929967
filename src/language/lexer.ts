// Words become tokens: times, slot numbers, addresses, names and the language's own small phrases are put together as atoms, and
// every token gets the number under which phrases know it.
import { type EmailAddress, parseAddress } from '../values/address.ts';
import { parseZone, type ZoneId } from '../values/zone.ts';
import { type Atom, letterOf, type Token } from './atoms.ts';
import type { Match } from './grammar/grammar.ts';
import { atomLetters, unknownWord } from './grammar/symbols.ts';
import { numberAt } from './labels.ts';
import type { Idiom, Language } from './language.ts';
import type { Fragment, Mention, Weekday } from './mention.ts';
import { nearlySame } from './neutral/words.ts';
import { zoneNamed } from './neutral/zones.ts';
import type { Sentence } from './text/sentences.ts';
import { type Word, wordsOf } from './text/words.ts';
import { readTimes } from './times.ts';

export interface LexContext {
  readonly language: Language;
  /** Whether the writer speaks for somebody: "he" is then the party. */
  readonly speaksFor: boolean;
  readonly isLabel: (number: number) => boolean;
  /** Whether a time fits any slot: "2/3" is else two numbers. */
  readonly namesSlot: (mention: Mention) => boolean;
  /** The highest slot number. */
  readonly mostLabel: number;
  /** Whose a name may be; nobody's is an empty list. */
  readonly people: (name: string) => readonly EmailAddress[];
}

/** @param mentions of the whole text, in its order. */
export function tokensOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  context: LexContext,
): readonly Token[] {
  const words = withBoss(chat(wordsOf(text, sentence.begin, sentence.end, context.language.spelling)), text, context);
  const pieces = withPositions(
    merged(apposed(withQuotes(withTimes(words, text, sentence, mentions, context), text))),
    context.language,
  );
  const timed = withHourRanges(pieces, context);
  const phrased = withPhrases(
    withEntries(withZones(withNumbers(withOrdinals(timed, context.language), context), text, context)),
    context,
  );
  return withoutRelatives(phrased, context.language);
}

// "Mr Okafor", "Dr. Hannah Weiss": whoever writes so of somebody who is no other party speaks for them.
function withBoss(words: readonly Word[], text: string, { language, people, speaksFor }: LexContext): readonly Word[] {
  if (!speaksFor) return words;
  const found: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let end = at + 1;
    if (language.titles.has(word.word)) {
      while (words[end]?.word === '.' || language.titles.has(words[end]?.word ?? '')) end++;
      const names = end;
      while (end < names + 3 && isCapital(words[end], text)) end++;
      if (end > names && people(words[end - 1]!.word).length === 0) {
        found.push({ word: 'boss', begin: word.begin, end: words[end - 1]!.end });
        at = end - 1;
        continue;
      }
    }
    found.push(language.bossPronouns.has(word.word) ? { ...word, word: 'boss' } : word);
  }
  return found;
}

const isCapital = (word: Word | undefined, text: string): boolean =>
  word !== undefined && /^\p{Lu}/u.test(text.slice(word.begin, word.end));

/**
 * The same tokens with every adjunct of unknown words as one modifier: "with the whole team", "at our Leeds office". For a second
 * look at a sentence that no phrase fits.
 */
export function withoutAdjuncts(tokens: readonly Token[], language: Language): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = adjunctEnd(tokens, at, language);
    if (end === undefined) found.push(tokens[at]!);
    else {
      found.push(token({ kind: 'modifier', modifier: { aside: true } }, tokens[at]!.begin, tokens[end - 1]!.end));
      at = end - 1;
    }
  }
  return found;
}

const longestAdjunct = 6;

function adjunctEnd(tokens: readonly Token[], at: number, language: Language): number | undefined {
  const first = tokens[at]!;
  const bracket = first.word === 'lparen';
  if (first.atom !== undefined || !(bracket || language.adjuncts.has(first.word))) return undefined;
  let end = at + 1;
  while (end < tokens.length && end - at <= longestAdjunct && isIdle(tokens[end]!, language)) end++;
  if (bracket) return tokens[end]?.word === 'rparen' ? end + 1 : undefined;
  // "in my mail of Monday"
  const tied =
    isNamingToken(tokens[end]) &&
    (tokens[end - 1]!.word === 'of' || isOf(tokens[end]!) || language.determiners.has(tokens[end - 1]!.word));
  return end > at + 1 && !tied ? end : undefined;
}

// "your message of this morning"
const isOf = ({ atom }: Token): boolean => atom?.kind === 'time' && /^of\b/i.test(atom.mention.text);

// "1: yes 2: no 3: maybe": where names bear colons, each begins an entry of its own.
function withEntries(pieces: readonly Piece[]): readonly Piece[] {
  const heads = pieces.flatMap(({ atom }, at) =>
    /^(time|labels)$/.test(atom?.kind ?? '') && pieces[at + 1]?.word === ':' ? [at] : [],
  );
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const before = pieces[at - 1];
    const entry = at !== heads[0] && heads.includes(at) && /[\p{L}\p{N}]$/u.test(before?.word ?? '');
    return entry && before?.atom === undefined ? [{ word: ';', begin: piece.begin, end: piece.begin }, piece] : [piece];
  });
}

// "Friday, which I never answered, is a yes": what only tells more of a name stands in nobody's way, where a verdict follows.
function withoutRelatives(tokens: readonly Token[], language: Language): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = relativeEnd(tokens, at, language);
    if (end === undefined) found.push(tokens[at]!);
    else at = end - 1;
  }
  return found;
}

function relativeEnd(tokens: readonly Token[], at: number, { relatives, joins, fresh }: Language): number | undefined {
  if (tokens[at]!.word !== ',' || !isNamingToken(tokens[at - 1]) || !relatives.has(tokens[at + 1]?.word ?? ''))
    return undefined;
  for (let end = at + 2; end < Math.min(tokens.length - 1, at + longestRelative); end++) {
    const { word } = tokens[end]!;
    const next = tokens[end + 1]!;
    if (isNamingToken(tokens[end])) return undefined;
    if (word === ':') return end;
    if (word === ',') return isNamingToken(next) || joins.has(next.word) || fresh.has(next.word) ? undefined : end + 1;
  }
  return undefined;
}

const longestRelative = 14;

/** A word that says nothing of anybody's time or wishes. */
const isIdle = ({ atom, word }: Token, { cues, joins, fresh, adjuncts, someone }: Language): boolean =>
  atom === undefined
    ? /^[\p{L}'’]+$/u.test(word) &&
      !/^[lr]paren$/.test(word) &&
      !cues.has(word) &&
      (!joins.has(word) || word === 'and') &&
      !(fresh.has(word) && !/^(the|my|our|your|this)$/.test(word)) &&
      !adjuncts.has(word) &&
      !someone.has(word)
    : /^(number|zone|quoted)$/.test(atom.kind) || (atom.kind === 'modifier' && Object.keys(atom.modifier).length === 0);

// "Tuesday: in meetings 9-12": beside a day, numbers that are no slots are hours.
function withHourRanges(pieces: readonly Piece[], { language, isLabel }: LexContext): readonly Piece[] {
  const found: Piece[] = [];
  let near: Mention['days'];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.atom?.kind === 'time') near = piece.atom.mention.days ?? near;
    const [sign, to, behind] = [pieces[at + 1], pieces[at + 2], pieces[at + 3]];
    const range =
      near !== undefined &&
      sign !== undefined &&
      to !== undefined &&
      language.numbers.range.has(sign.word) &&
      isHour(piece, isLabel) &&
      isHour(to, isLabel);
    const [mention] =
      range && !language.numbers.counted.has(behind?.word ?? '') && behind?.word !== '/'
        ? readTimes(`from ${piece.word} to ${to.word}`, { locale: 'en' })
        : [];
    if (mention?.hours === undefined || mention.days !== undefined || near === undefined) {
      found.push(piece);
      continue;
    }
    found.push({
      word: letterOf.time,
      begin: piece.begin,
      end: to!.end,
      atom: { kind: 'time', mention: { ...mention, index: piece.begin, near } },
    });
    at += 2;
  }
  return found;
}

const isHour = ({ word, atom }: Piece, isLabel: LexContext['isLabel']): boolean =>
  atom === undefined && /^(?:[1-9]|1\d|2[0-4])$/.test(word) && !isLabel(Number(word));

// "best 4 me"
const chat = (words: readonly Word[]): readonly Word[] =>
  words.map((word, at) =>
    word.word === '4' && /^(me|us|you)$/.test(words[at + 1]?.word ?? '') ? { ...word, word: 'for' } : word,
  );

/** A word, or an atom on its way to become a token. */
type Piece = Word & { readonly atom?: Atom };

const covers = (part: { readonly index: number; readonly text: string }, word: Word): boolean =>
  word.begin < part.index + part.text.length && word.end > part.index;

function withTimes(
  words: readonly Word[],
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  { language, isLabel, namesSlot }: LexContext,
): readonly Piece[] {
  const here = mentions
    .filter(({ index }) => index >= sentence.begin && index < sentence.end)
    .flatMap((mention) => freed(mention, text, language))
    .filter((mention) => !isLabelPair(mention, isLabel, namesSlot))
    .flatMap((mention) => apart(mention, text, language))
    .flatMap((mention, at, all) => afterComma(mention, all[at - 1], language))
    .map((mention, at, all) => withoutFarDay(mention, all.slice(0, at)))
    .map((mention) => withoutSameDay(mention, mentions));
  if (here.length === 0) return words;
  const pieces: Piece[] = [];
  let last: Mention | undefined;
  for (const word of words) {
    const mention = here.find((one) => covers(one, word));
    if (mention === undefined) {
      if (!here.some((one) => one.rest?.some((part) => covers(part, word)))) pieces.push(word);
      continue;
    }
    if (mention === last) continue;
    last = mention;
    // "11 instead of 2", where 2 is a slot and no day was said.
    if (
      /^\d{1,2}$/.test(mention.text) &&
      mention.days === undefined &&
      mention.list === undefined &&
      isLabel(Number(mention.text))
    ) {
      pieces.push(word);
      continue;
    }
    const next = words[words.indexOf(word) + 1];
    const atom = withHalf(atomOf(mention, language), next);
    const own = /'s$/.test(mention.text);
    const not = atom?.kind === 'time' ? language.notBefore.exec(mention.text) : null;
    if (not !== null) pieces.push({ word: 'not', begin: mention.index, end: mention.index + not[0].length });
    if (atom === undefined) pieces.push({ ...word, word: 'repeat', end: mention.index + mention.text.length });
    else {
      const begin = swallow(pieces, language.beforeTime, atom) ?? Math.min(word.begin, mention.index);
      const end = mention.index + mention.text.length;
      pieces.push({ word: letterOf[atom.kind], begin, end, atom });
      // "Tuesday's fine", "Tuesday's meeting"
      if (own) pieces.push({ word: "'s", begin: end, end });
    }
  }
  return pieces;
}

// "Mon PM"
function withHalf(atom: Atom | undefined, next: Word | undefined): Atom | undefined {
  if (atom?.kind !== 'time' || atom.mention.days === undefined || atom.mention.hours !== undefined) return atom;
  if (next?.word !== 'pm' && next?.word !== 'am') return atom;
  const part = next.word === 'pm' ? 'afternoon' : 'morning';
  return { kind: 'time', mention: { ...atom.mention, hours: { kind: 'part', part } } };
}

// "not before 11" is read as a time from 11 on; what is said is that it must not be before.
// "busy until 5, the 9th is fine": nobody writes an hour, a comma and its day.
function afterComma(mention: Mention, before: Mention | undefined, language: Language): readonly Mention[] {
  const comma = mention.text.indexOf(',');
  const near = mention.near ?? before?.days;
  if (comma < 0 || near === undefined || mention.rest !== undefined) return [mention];
  const [[hour, ...more], [day, ...others]] = [
    readTimes(mention.text.slice(0, comma), { locale: language.code }),
    readTimes(mention.text.slice(comma + 1), { locale: language.code }),
  ];
  if (hour?.hours === undefined || hour.days !== undefined || more.length > 0) return [mention];
  if (day?.days === undefined || day.hours !== undefined || others.length > 0) return [mention];
  return [
    { ...hour, index: mention.index + hour.index, near },
    { ...day, index: mention.index + comma + 1 + day.index },
  ];
}

// The day that an hour may belong to was named in the same sentence, or it is too far away.
function withoutFarDay(mention: Mention, before: readonly Mention[]): Mention {
  if (mention.near === undefined || before.some(({ days }) => days !== undefined)) return mention;
  const { near: _, ...plain } = mention;
  return plain;
}

// "4 the same day": where no day was named it is that of the slot.
function withoutSameDay(mention: Mention, all: readonly Mention[]): Mention {
  const { days, ...plain } = mention;
  const same = days?.kind === 'neighbour' && days.days === 0 && mention.hours !== undefined;
  const named = all.some((one) => one.index < mention.index && one.days !== undefined);
  return same && !named ? plain : mention;
}

// "2/3", where both are slots and no slot lies on such a date.
function isLabelPair(mention: Mention, isLabel: LexContext['isLabel'], namesSlot: LexContext['namesSlot']): boolean {
  const pair = /^(\d{1,2})\/(\d{1,2})$/.exec(mention.text);
  return pair !== null && isLabel(Number(pair[1])) && isLabel(Number(pair[2])) && !namesSlot(mention);
}

// "apart from 3", "1 through 3": the words that make a time of a number belong to something else.
function freed(mention: Mention, text: string, { asideFrom, numbers, others }: Language): readonly Mention[] {
  const before =
    /(\p{L}+|\d+)\s*$/u.exec(text.slice(Math.max(0, mention.index - 20), mention.index))?.[1]?.toLowerCase() ?? '';
  const [first = ''] = /^\p{L}+|^-/u.exec(mention.text.toLowerCase()) ?? [];
  // "any other day" is what nobody named.
  if (others.test(mention.text)) return [];
  if (
    numbers.range.has(first) &&
    /^\d{1,2}$/.test(before) &&
    mention.days === undefined &&
    /^\S+\s*\d{1,2}$/.test(mention.text)
  )
    return [];
  if (!asideFrom.has(before)) return [mention];
  const rest = mention.text.slice(first.length).trimStart();
  const index = mention.index + mention.text.length - rest.length;
  if (mention.days?.kind === 'open') return [{ ...mention, text: rest, index, days: mention.days.day }];
  return /^\d{1,2}$/.test(rest) ? [] : [{ ...mention, text: rest, index }];
}

// "Thursday, as long as we're done by 5": day and hour are one time, but what stands between makes the second a condition.
function apart(
  mention: Mention,
  text: string,
  { code, subordinate, joins, fresh, bridge }: Language,
): readonly Mention[] {
  const [rest, ...more] = mention.rest ?? [];
  if (rest === undefined || more.length > 0 || rest.index < mention.index) return [mention];
  const between = text.slice(mention.index + mention.text.length, rest.index).toLowerCase();
  const words = between.match(/\p{L}+/gu) ?? [];
  if (bridge.test(between)) return [mention];
  const tied =
    /[,;:()]/.test(between) || words.some((word) => subordinate.has(word) || joins.has(word) || fresh.has(word));
  if (!tied) return [mention];
  const [[first], [second]] = [readTimes(mention.text, { locale: code }), readTimes(rest.text, { locale: code })];
  if (first === undefined || second === undefined) return [mention];
  const { rest: _rest, days, hours, list: _list, ...plain } = mention;
  const partOf = (piece: Mention, place: Fragment, near?: Mention['days']): Mention => ({
    ...plain,
    text: place.text,
    index: place.index,
    ...(piece.days && { days: piece.days }),
    ...(piece.hours && { hours: piece.hours }),
    ...(near && piece.days === undefined && { near }),
  });
  return [partOf(first, mention), partOf(second, rest, first.days ?? days)];
}

// Straight and curly marks were made equal; an inch mark or an apostrophe has no partner close by.
const quoted = /(?<![\p{L}\p{N}])"([^"\n]{3,120})"/gu;

function withQuotes(pieces: readonly Piece[], text: string): readonly Piece[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return pieces;
  const from = Math.max(0, first.begin - 1);
  const here = text.slice(from, last.end + 1);
  if (!here.includes('"')) return pieces;
  const spans = [...here.matchAll(quoted)].map((match) => ({
    begin: from + match.index + 1,
    end: from + match.index + match[0].length - 1,
  }));
  const found: Piece[] = [];
  for (const piece of pieces) {
    const span = spans.find(({ begin, end }) => piece.begin >= begin && piece.end <= end);
    const inside = span && pieces.filter(({ begin, end }) => begin >= span.begin && end <= span.end);
    // "2" in quotation marks is still a 2.
    if (span === undefined || inside === undefined || inside.length < 2) found.push(piece);
    else if (inside[0] === piece) found.push({ word: letterOf.quoted, ...span, atom: { kind: 'quoted' } });
  }
  return found;
}

// "the Monday after, the 28th, at 2pm": a weekday and its date behind a comma are one day.
function apposed(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const date = piece.atom?.kind === 'time' ? piece.atom.mention : undefined;
    const before = date?.days?.kind === 'monthday' && !date.days.weekday ? weekdayBefore(found) : undefined;
    if (date?.days?.kind !== 'monthday' || before === undefined) {
      found.push(piece);
      continue;
    }
    found.splice(before.at);
    const days = { ...date.days, weekday: before.weekday };
    found.push({ ...piece, begin: before.begin, atom: { kind: 'time', mention: { ...date, days } } });
  }
  return found;
}

const mostBetween = 4;

/** The weekday to which what follows the comma at the end belongs, if it stands close by and has no hour. */
function weekdayBefore(pieces: readonly Piece[]): { at: number; begin: number; weekday: Weekday } | undefined {
  if (pieces.at(-1)?.word !== ',') return undefined;
  for (let at = pieces.length - 2; at >= Math.max(0, pieces.length - 1 - mostBetween); at--) {
    const { begin, word, atom } = pieces[at]!;
    if (atom?.kind === 'time' && atom.mention.days?.kind === 'weekday')
      return atom.mention.hours ? undefined : { at, begin, weekday: atom.mention.days.weekday };
    if (atom !== undefined || !/^(,|after|of|that|the|week|following)$/.test(word)) return undefined;
  }
  return undefined;
}

// "the Tuesday one at 10": once the pronoun is gone, day and hour stand side by side.
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const day = last?.atom?.kind === 'time' ? last.atom.mention : undefined;
    const hour = piece.atom?.kind === 'time' ? piece.atom.mention : undefined;
    const isDay = day?.days !== undefined && day.hours === undefined && day.days.kind !== 'span';
    const isHour = hour?.hours !== undefined && hour.days === undefined && hour.hours.kind !== 'ahead';
    if (last === undefined || day === undefined || hour === undefined || !isDay || !isHour) {
      found.push(piece);
      continue;
    }
    const { near: _, ...plain } = hour;
    found[found.length - 1] = {
      ...last,
      end: piece.end,
      atom: {
        kind: 'time',
        mention: { ...plain, ...(day.days && { days: day.days }), index: day.index, text: `${day.text} ${hour.text}` },
      },
    };
  }
  return found;
}

/** "the 3rd one", "3rd option", "der 1. und der 3. Termin": a place in the list, not a date. */
function withPositions(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const { slotNounsAfter } = language;
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const last = pieces[at - 1]?.atom;
    if (isOfPosition(pieces, at, language)) return [];
    if (slotNounsAfter.has(piece.word) && last?.kind === 'time') return [];
    if (/^[ap]m$/.test(piece.word) && last?.kind === 'time' && last.mention.hours?.kind === 'part') return [];
    const day = positionOf(piece);
    const noun = day === undefined ? undefined : nounBehind(pieces, at, language);
    if (day === undefined || noun === undefined) return [piece];
    return [
      {
        ...piece,
        end: noun === at + 1 ? pieces[noun]!.end : piece.end,
        word: letterOf.positions,
        atom: { kind: 'positions', from: 'start', skip: day - 1, take: 1 },
      },
    ];
  });
}

/** Where the noun stands that makes a place in the list of this day of a month. */
function nounBehind(pieces: readonly Piece[], at: number, language: Language): number | undefined {
  const next = language.ordinalPoint && pieces[at + 1]?.word === '.' ? at + 2 : at + 1;
  const word = pieces[next]?.word ?? '';
  if (language.slotNouns.has(word)) return next;
  const shares = language.ordinalPoint && /^(?:und|oder|,)$/.test(word) && positionOf(pieces[next + 1]) !== undefined;
  return shares ? nounBehind(pieces, next + 1, language) : undefined;
}

/** Whether it is the noun behind a place in the list, or the point before it. */
function isOfPosition(pieces: readonly Piece[], at: number, { ordinalPoint, slotNouns }: Language): boolean {
  const isPoint = (index: number): boolean => ordinalPoint && pieces[index]?.word === '.';
  const noun = isPoint(at) ? at + 1 : at;
  if (!slotNouns.has(pieces[noun]?.word ?? '')) return false;
  return positionOf(pieces[isPoint(noun - 1) ? noun - 2 : noun - 1]) !== undefined;
}

/** "the 3rd", of which nobody knows yet whether it is a day. */
function positionOf(piece: Piece | undefined): number | undefined {
  const mention = piece?.atom?.kind === 'time' ? piece.atom.mention : undefined;
  const days = mention?.hours === undefined && isPosition(mention?.days) ? mention?.days : undefined;
  return days?.kind === 'monthday' ? days.day : undefined;
}

const isPosition = (days: Mention['days']): boolean =>
  days?.kind === 'monthday' && days.weekday === undefined && days.months === undefined;

function atomOf(mention: Mention, language: Language): Atom | undefined {
  const { hours } = mention;
  if (language.past.test(mention.text)) return undefined;
  if (
    mention.kind === 'time' &&
    (hours?.kind === 'after' || hours?.kind === 'before') &&
    language.notBefore.test(mention.text)
  )
    return {
      kind: 'time',
      mention: { ...mention, hours: { ...hours, kind: hours.kind === 'after' ? 'before' : 'after' } },
    };
  // "not until Tuesday": not before it
  if (mention.kind === 'time' && mention.days?.kind === 'open' && language.notBefore.test(mention.text)) {
    const side = /^(?:from|after)$/.test(mention.days.side) ? 'before' : 'from';
    return { kind: 'time', mention: { ...mention, days: { ...mention.days, side } } };
  }
  if (mention.kind === 'time') return { kind: 'time', mention };
  if (mention.kind === 'duration') return { kind: 'duration', minutes: mention.length ?? 0 };
  return undefined;
}

/** "on the", "at", "for" before a time belong to it. Returns where the first of them begins. */
function swallow(pieces: Piece[], plain: ReadonlySet<string>, atom: Atom): number | undefined {
  if (atom.kind !== 'time') return undefined;
  let begin: number | undefined;
  let behind = atom.mention.text.toLowerCase();
  while (pieces.length > 0 && pieces.at(-1)!.atom === undefined && plain.has(pieces.at(-1)!.word)) {
    // "I'm in on Tuesday"
    if (pieces.at(-1)!.word === 'in' && /^(on|at|until|till|from|before|after|by)\b/.test(behind)) break;
    behind = pieces.at(-1)!.word;
    begin = pieces.pop()!.begin;
  }
  return begin;
}

function withNumbers(pieces: readonly Piece[], context: LexContext): readonly Piece[] {
  if (
    !pieces.some(
      ({ word, atom }) => atom === undefined && (/^\d/.test(word) || context.language.numbers.values.has(word)),
    )
  )
    return pieces;
  const found: Piece[] = [];
  const labelContext = {
    words: context.language.numbers,
    isLabel: context.isLabel,
    isFamiliar: (word: string) => context.language.vocabulary.knows(word),
    most: context.mostLabel,
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "50/50" is a word.
    const monthday = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(piece.word);
    const day: Mention | undefined =
      monthday === null
        ? undefined
        : {
            text: piece.word,
            index: piece.begin,
            kind: 'time',
            family: 'monthdays',
            days: { kind: 'monthday', day: Number(monthday[1]) },
          };
    // "10th: no, 11th: yes"
    if (day !== undefined && context.namesSlot(day)) {
      found.push({ ...piece, word: letterOf.time, atom: { kind: 'time', mention: day } });
      continue;
    }
    const isWord =
      piece.atom !== undefined || (/^\d+\D/.test(piece.word) && context.language.vocabulary.knows(piece.word));
    const last = found.at(-1);
    // "3's not great", "16th's a maybe"
    if (piece.word === 's' && last?.atom !== undefined && piece.begin - last.end <= 1) {
      found.push({ ...piece, word: "'s" });
      continue;
    }
    const number = isWord ? undefined : numberAt(pieces, at, labelContext);
    if (number === undefined) found.push(piece);
    else {
      const end = pieces[at + number.length - 1]!.end;
      found.push({ word: letterOf[number.atom.kind], begin: piece.begin, end, atom: number.atom });
      at += number.length - 1;
      // "1. Tuesday", "2) yes": the sign behind the number of a line.
      const closes = pieces[at + 1]?.word === 'rparen' && !found.some(({ word }) => word === 'lparen');
      const { ordinalPoint, slotNouns } = context.language;
      // "der 2. Termin"
      if (ordinalPoint && pieces[at + 1]?.word === '.' && slotNouns.has(pieces[at + 2]?.word ?? '')) at += 2;
      else if (closes || (found.length === 1 && pieces[at + 1]?.word === '.')) at++;
    }
  }
  return found;
}

// "the second and the last one", "2nd and 4th": ordinals that share one noun, or stand in a list.
function withOrdinals(pieces: readonly Piece[], { ordinals, slotNouns, slotNounsAfter }: Language): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const run = ordinalRun(pieces, at, ordinals);
    if (run.length < 2) {
      found.push(pieces[at]!);
      continue;
    }
    for (const { index, join } of run) {
      if (join !== undefined) found.push(pieces[join]!);
      const piece = pieces[index]!;
      const place = ordinals.get(piece.word)!;
      found.push({
        word: letterOf.positions,
        begin: piece.begin,
        end: piece.end,
        atom: { kind: 'positions', take: 1, ...place },
      });
    }
    at = run.at(-1)!.index;
    const noun = pieces[at + 1]?.word ?? '';
    if (slotNouns.has(noun) || slotNounsAfter.has(noun)) at++;
  }
  return found;
}

function ordinalRun(
  pieces: readonly Piece[],
  from: number,
  ordinals: Language['ordinals'],
): { index: number; join?: number }[] {
  const run: { index: number; join?: number }[] = [];
  let at = from;
  let join: number | undefined;
  for (; at < pieces.length; at++) {
    const { word, atom } = pieces[at]!;
    if (atom === undefined && ordinals.has(word) && (run.length === 0 || join !== undefined))
      run.push({ index: at, ...(join !== undefined && { join }) });
    else if (atom === undefined && run.length > 0 && /^(and|or|,|und|oder)$/.test(word)) {
      join = at;
      continue;
    } else if (!/^(the|der)$/.test(word) || (run.length > 0 && join === undefined)) break;
    if (!/^(the|der)$/.test(word)) join = undefined;
  }
  return run;
}

/** "New York", "CET": places and zones, where they are written with a capital or stand behind "in" and the like. */
function withZones(pieces: readonly Piece[], text: string, { language, people }: LexContext): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const capital = isCapital(piece, text);
    const behind = at > 0 && language.beforePlace.has(pieces[at - 1]!.word);
    const isName = piece.atom === undefined && (capital || behind) && people(piece.word).length === 0;
    const place = isName ? placeAt(pieces, at, text) : undefined;
    if (place === undefined) found.push(piece);
    else {
      found.push({
        word: letterOf.zone,
        begin: piece.begin,
        end: pieces[at + place.length - 1]!.end,
        atom: { kind: 'zone', zone: place.zone },
      });
      at += place.length - 1;
    }
  }
  return found;
}

function placeAt(
  pieces: readonly Piece[],
  at: number,
  text: string,
): { readonly zone: ZoneId; readonly length: number } | undefined {
  for (let length = Math.min(3, pieces.length - at); length > 0; length--) {
    const words = pieces.slice(at, at + length);
    if (words.some(({ atom }) => atom !== undefined)) continue;
    const written = text.slice(words[0]!.begin, words.at(-1)!.end);
    const exact = written.includes('/') ? parseZone(written) : undefined;
    const zone = exact?.ok ? exact.value : zoneNamed(written.replace(/-/g, ' '));
    // "est" and "ist" are words of other languages.
    if (zone !== undefined && (written.length > 4 || written === written.toUpperCase() || length > 1))
      return { zone, length };
  }
  return undefined;
}

/** The longest phrase of the language's lexicon at each place. */
function withPhrases(pieces: readonly Piece[], context: LexContext): readonly Token[] {
  const { language } = context;
  const symbols = pieces.map((piece) => symbolOf(piece, language));
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const match = language.lexicon.matches(symbols, at).at(-1);
    const noun = match !== undefined && isNounOfOthers(pieces, at, match.end, symbols, language);
    if (match !== undefined && !noun) {
      const atom = atomOfPhrase(match, at, pieces, symbols, language);
      const end = pieces[match.end - 1]!.end;
      if (atom?.kind === 'idiom')
        tokens.push({ word: atom.word, symbol: language.vocabulary.numberOf(atom.word), begin: piece.begin, end });
      else if (atom !== undefined) tokens.push(token(atom, piece.begin, end));
      else for (let i = at; i < match.end; i++) tokens.push(tokenOf(pieces[i]!, symbols[i]!, context));
      at = match.end - 1;
    } else tokens.push(tokenOf(piece, symbols[at]!, context));
  }
  return withoutParentheses(tokens).map((one, at, all) => onlyOf(one, all[at + 1]));
}

// "any ladders", "every bone": with a noun that no phrase knows, it is not said of slots.
function isNounOfOthers(
  pieces: readonly Piece[],
  at: number,
  end: number,
  symbols: readonly number[],
  { determiners, determining }: Language,
): boolean {
  const [first, next] = [pieces[at]!, pieces[end]];
  const bare = end - at === 1 && determining.has(first.word);
  const ordinal = end - at === 2 && determiners.has(first.word) && determining.has(pieces[at + 1]!.word);
  return (
    (bare || ordinal) &&
    next?.atom === undefined &&
    symbols[end] === unknownWord &&
    /^\p{L}{3,}$/u.test(next?.word ?? '') &&
    !/^\p{Lu}/u.test(next?.word ?? '')
  );
}

// "just Friday" leaves out the others, "just saw" and "just after 3" do not.
function onlyOf(one: Token, next: Token | undefined): Token {
  if (one.atom?.kind !== 'modifier' || one.atom.modifier.just !== true) return one;
  const bound = next?.atom?.kind === 'time' && /^(after|before|around)$/.test(next.atom.mention.hours?.kind ?? '');
  const only = isNamingToken(next) && next?.atom?.kind !== 'all' && !bound;
  return { ...one, atom: { kind: 'modifier', modifier: only ? { only } : {} } };
}

// "Wednesday, however, works": a modifier between commas stands in nobody's way; between two names it may set them apart.
function withoutParentheses(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (/^(-|:|lparen)$/.test(token.word)) return !(isNamingToken(tokens[at - 1]) && endsWithModifiers(tokens, at + 1));
    if (token.word !== ',') return true;
    const opens =
      tokens[at + 1]?.atom?.kind === 'modifier' && tokens[at + 2]?.word === ',' && tokens[at + 3]?.atom === undefined;
    const closes =
      tokens[at - 1]?.atom?.kind === 'modifier' && tokens[at - 2]?.word === ',' && tokens[at + 1]?.atom === undefined;
    return !(opens && at > 0) && !(closes && at > 2);
  });
}

const isNamingToken = (token: Token | undefined): boolean =>
  token?.atom !== undefined && /^(time|labels|positions|all|rest)$/.test(token.atom.kind);

// "Thursday 11:30 - if necessary", "3 (at a pinch)": what is set behind a name is said of it.
function endsWithModifiers(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.atom?.kind === 'modifier') end++;
  const next = tokens[end];
  return end > at && (next === undefined || (next.atom === undefined && /^(,|;|rparen|\.)$/.test(next.word)));
}

function atomOfPhrase(
  match: Match,
  at: number,
  pieces: readonly Piece[],
  symbols: readonly number[],
  language: Language,
): Atom | Idiom | undefined {
  const { sense } = language.lexicon.phrases[match.phrase]!;
  const count = language.lexicon.held(match, symbols, at).find(({ name }) => name === 'count');
  return sense(count && countOf(pieces[count.begin]!, language));
}

function tokenOf(piece: Piece, symbol: number, context: LexContext): Token {
  if (piece.atom !== undefined) return token(piece.atom, piece.begin, piece.end);
  // "regrettably": an adverb that no phrase knows stands in nobody's way.
  if (context.language.adverb.test(piece.word) && !context.language.vocabulary.knows(piece.word))
    return token({ kind: 'modifier', modifier: {} }, piece.begin, piece.end);
  const mended = symbol === unknownWord ? mendedWord(piece.word, context.language.mendable) : undefined;
  if (mended !== undefined) return { ...piece, word: mended, symbol: context.language.vocabulary.numberOf(mended) };
  return named(piece, symbol, context);
}

// "avialable", "unfortunatley": long words that nothing else looks like.
function mendedWord(word: string, mendable: readonly string[]): string | undefined {
  if (word.length < 7) return undefined;
  return mendable.find((one) => one[0] === word[0] && nearlySame(word, one, word.length > 9 ? 2 : 1));
}

const symbolOf = (piece: Piece, language: Language): number =>
  piece.atom === undefined ? language.vocabulary.numberOf(piece.word) : symbolOfAtom(piece.atom);

const symbolOfAtom = (atom: Atom): number => atomLetters.indexOf(letterOf[atom.kind]);

const token = (atom: Atom, begin: number, end: number): Token => ({
  word: letterOf[atom.kind],
  symbol: symbolOfAtom(atom),
  begin,
  end,
  atom,
});

function countOf(piece: Piece, language: Language): number | undefined {
  if (piece.atom?.kind === 'number') return piece.atom.value;
  if (piece.atom?.kind === 'labels') return piece.atom.numbers[0];
  // "all three days" is read as a length of time.
  if (piece.atom?.kind === 'duration') return piece.atom.minutes % 1440 === 0 ? piece.atom.minutes / 1440 : undefined;
  return language.numbers.values.get(piece.word);
}

// Addresses, and names that stand for addresses where they are no words of the language.
function named(piece: Piece, symbol: number, context: LexContext): Token {
  const address = piece.word.includes('@') ? parseAddress(piece.word) : undefined;
  if (address?.ok) return token({ kind: 'address', address: address.value }, piece.begin, piece.end);
  if (context.language.vocabulary.knows(piece.word)) return { ...piece, symbol };
  const addresses = context.people(piece.word);
  return addresses.length > 0 ? token({ kind: 'person', addresses }, piece.begin, piece.end) : { ...piece, symbol };
}
