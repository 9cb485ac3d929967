// What a clause costs that a phrase fits: the cheapest clauses win. It is weighed once, whatever stands before it.
import type { Token } from '../atoms.ts';
import type { Grammar, Match } from '../grammar/grammar.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import { border, isBracket, isSign, isTimeOrLabel, namesSlot } from './borders.ts';
import type { Sense } from './sense.ts';
import { type Count, counting, lastBefore } from './tally.ts';

export type Kind = 'begin' | 'answer' | 'name' | 'other' | 'nothing' | 'unknown';

/** What weighs how much; only the order of sums matters. */
export const weight = {
  phrase: 1,
  name: 1.1,
  nothingPerTime: 1.2,
  nothingPerTurn: 1.4,
  perWord: 0.02,
  unknown: 0.5,
  unknownPerWord: 0.8,
  unknownPerName: 3,
  unknownPerGroup: 0.3,
  weak: 0.4,
  medium: 0.2,
  hedgedList: 1.5,
  pair: 0.5,
  skipped: 0.1,
  across: 1.5,
  semicolon: 0.3,
};

/** A sentence with what is asked of its stretches again and again. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly grammar: Grammar<Sense>;
  readonly times: Count;
  /** Times with another right behind them. */
  readonly pairs: Count;
  /** "All", "the second": names without a time or a number. */
  readonly groups: Count;
  readonly modifiers: Count;
  readonly telling: Count;
  /** "… and you", "… so please": where something new is most likely said. */
  readonly turns: Count;
  readonly signs: Count;
  readonly hedges: Count;
  /** Hedges with a comma right behind them. */
  readonly hedgesAtSign: Count;
  readonly semicolons: Count;
  readonly nameBefore: (end: number) => number;
  /** How many names of slots a phrase itself has a place for. */
  readonly namesIn: (phrase: number) => number;
}

/** Counts what will be asked. */
export function sentenceOf(tokens: readonly Token[], language: Language, grammar: Grammar<Sense>): Sentence {
  return {
    tokens,
    language,
    grammar,
    times: counting(tokens, isTimeOrLabel),
    pairs: counting(tokens, ({ atom }, at) => atom?.kind === 'time' && tokens[at + 1]?.atom?.kind === 'time'),
    groups: counting(tokens, (token) => namesSlot(token) && !isTimeOrLabel(token)),
    modifiers: counting(tokens, ({ atom }) => atom?.kind === 'modifier'),
    telling: counting(tokens, saysSomething),
    turns: counting(tokens, (token, at) => isTurn(tokens[at - 1], token, language)),
    signs: counting(tokens, isSign),
    hedges: counting(tokens, (token) => hedges(token, language)),
    hedgesAtSign: counting(
      tokens,
      (token, at) => token.atom?.kind === 'modifier' && hedges(token, language) && tokens[at + 1]?.word === ',',
    ),
    semicolons: counting(tokens, ({ word }) => word === ';'),
    nameBefore: lastBefore(tokens, namesSlot),
    namesIn: (phrase) => grammar.phrases[phrase]!.pattern.match(/\b[TR]\b/g)?.length ?? 0,
  };
}

/** A clause that a phrase fits, whatever stands before it. */
export interface Weighed {
  readonly kind: Kind;
  readonly cost: number;
  readonly firm: ReturnType<typeof border>;
  readonly sense: Sense;
  readonly at: number;
  readonly begin: number;
  readonly match: Match;
}

/** Nothing where the phrase may not stand for these words. */
export function weighed(sentence: Sentence, at: number, begin: number, match: Match): Weighed | undefined {
  const { tokens, language, grammar } = sentence;
  const { end } = match;
  const { sense } = grammar.phrases[match.phrase]!;
  const kind = kindOf(sense, sentence.modifiers(begin, end) > 0 || isAnswer(sentence, at, begin, end));
  if (sense.say === 'carry' && sense.hedged && sentence.telling(begin, end) === 0) return undefined;
  // "and would love to come": nobody is named "and".
  if (sense.say === 'others' && language.joins.has(tokens[begin]!.word)) return undefined;
  // `Rename it to "Year-end wrap" | and tell the others`
  if (keepsWords(sense) && goesOnBehindQuote(tokens, begin, end, language)) return undefined;
  // "Can't Saturday, …" refuses Saturday.
  const next = tokens[end];
  if (sense.say === 'dissent' && next !== undefined && isTimeOrLabel(next)) return undefined;
  const firm = border(tokens, at, begin, language);
  const words =
    sentence.pairs(begin, end - 1) * weight.pair +
    (end - begin) * weight.perWord +
    (hedgesList(sentence, begin, end) ? weight.hedgedList : 0) +
    (joinsThoughts(sentence, begin, end) ? (firm === 'weak' ? weight.across : weight.semicolon) : 0) +
    (firm === 'weak' && crossesSign(sentence, begin, end) ? weight.across : 0) +
    (sense.say === 'answer' &&
    sense.stance === 'no' &&
    (hedgesBeforeSign(sentence, begin, end) || wishesBeforeSign(sentence, at, begin, end))
      ? weight.across
      : 0);
  const passed = kind === 'nothing' || keepsWords(sense) ? timesPassed(sentence, begin, match) : 0;
  const turns = takesAnything(sense) ? sentence.turns(begin, end) * weight.nothingPerTurn : 0;
  const cost = passed * weight.nothingPerTime + turns + (kind === 'name' ? weight.name : weight.phrase);
  const cut = firm === 'weak' ? weight.weak : firm === 'medium' ? weight.medium : 0;
  const skipped =
    tokens.slice(at, begin).filter((token) => token.atom === undefined && !isSign(token) && !isBracket(token)).length *
    weight.skipped;
  return { kind, cost: cost + words + cut + skipped, firm, sense, at, begin, match };
}

// Beside those that the phrase itself has a place for.
const timesPassed = ({ times, namesIn }: Sentence, begin: number, { end, phrase }: Match): number =>
  Math.max(0, times(begin, end) - namesIn(phrase));

/** A modifier that changes what is said. */
export const saysSomething = ({ atom }: Token): boolean =>
  atom?.kind === 'modifier' && Object.keys(atom.modifier).some((key) => key !== 'aside');

// "… and | you can take me off this"
const isTurn = (before: Token | undefined, { word, atom }: Token, { joins }: Language): boolean =>
  before?.atom === undefined &&
  /^(?:and|but|other)$/.test(joins.get(before?.word ?? '') ?? '') &&
  (atom === undefined ? /^(?:i|we|boss|you)$/.test(word) : atom.kind === 'modifier' && atom.modifier.please === true);

const takesAnything = ({ say }: Sense): boolean => say === 'nothing' || say === 'others' || say === 'condition';

// A title or place takes any words; times among them are more likely said for themselves.
const keepsWords = (sense: Sense): boolean =>
  sense.say === 'action' && sense.action.do === 'set' && /^(title|description|location)$/.test(sense.action.key);

// "Ideally Friday, it's the one evening …", "Anything but the late one: …", "nothing before ten, …": an answer, and a sign behind it.
function isAnswer({ tokens, language }: Sentence, at: number, begin: number, end: number): boolean {
  if (!isSign(tokens[end])) return false;
  const leads = tokens
    .slice(at, begin)
    .some(({ atom }) => atom?.kind === 'modifier' && atom.modifier.hedge === 'prefer');
  if (leads) return true;
  const group = tokens[begin]?.atom?.kind;
  if (group !== 'all' && group !== 'none') return false;
  const words = tokens.slice(begin, end);
  if (group === 'all') {
    const [first, ...more] = words;
    // "Any of them, we're retired"
    if (at === 0 && begin === 0 && more.length === 0 && tokens[end]!.word === ',' && isChosen(first!)) return true;
    return words.some(({ word, atom }) => atom === undefined && language.except.has(word));
  }
  return (
    group === 'none' &&
    words.some(
      ({ atom }) => atom?.kind === 'time' && (bounds(atom.mention.hours?.kind) || boundsDays(atom.mention.days)),
    )
  );
}

// "Nothing before Wednesday"
const boundsDays = (days: Mention['days']): boolean => days?.kind === 'open';

// "any of them", "all of them", "either"; "All, thanks for the notes" greets.
const isChosen = ({ begin, end, atom }: Token): boolean =>
  atom?.kind === 'all' && (atom.count !== undefined || end - begin !== 3);

const bounds = (kind: string | undefined): boolean => kind === 'before' || kind === 'after';

function goesOnBehindQuote(tokens: readonly Token[], begin: number, end: number, { joins }: Language): boolean {
  const quote = tokens.findIndex(({ atom }, at) => at >= begin && at < end && atom?.kind === 'quoted');
  return quote >= 0 && quote + 1 < end && joins.has(tokens[quote + 1]!.word);
}

// A name with "please" or "only" is an answer, alone it may be anything.
function kindOf(sense: Sense, modified: boolean): Kind {
  const { say } = sense;
  if (say === 'nothing') return 'nothing';
  if (say === 'carry') return modified || sense.bare !== true ? 'answer' : 'name';
  return /^(answer|rank|edge|settle|correction)$/.test(say) ? 'answer' : 'other';
}

// "1, and 2 if need be", "1, and 2 only if the trains run": the hedge is of the last one alone.
function hedgesList({ tokens, language, signs, hedges, nameBefore }: Sentence, begin: number, end: number): boolean {
  const last = nameBefore(end);
  if (last < begin) return false;
  const before = nameBefore(last);
  if (before < begin || signs(before, last) === 0) return false;
  const next = tokens[end];
  return hedges(last + 1, end) > 0 || (next !== undefined && next.atom === undefined && doubts(next.word, language));
}

// "Wednesday I'm free | in the afternoon, in the morning I have a lesson", "I'm away | until Thursday, in Tartu": the comma parts
// more than where no sign stands.
function crossesSign({ tokens, nameBefore }: Sentence, begin: number, end: number): boolean {
  const first = tokens[begin];
  if (first === undefined || !isTimeOrLabel(first)) return false;
  const last = nameBefore(end);
  return begin + 1 < end && (tokens[begin + 1]?.word === ',' || (last > begin && tokens[last - 1]?.word === ','));
}

// "I can do Monday | and Friday; Tuesday is out", "the earlier time; the later one clashes": a semicolon rather parts.
function joinsThoughts({ tokens, semicolons, nameBefore }: Sentence, begin: number, end: number): boolean {
  if (semicolons(begin, end) === 0) return false;
  const sign = tokens.slice(begin, end).findIndex(({ word }) => word === ';');
  return sign > 0 && nameBefore(end) > begin + sign;
}

// "Wednesday at a pinch, it's my day off": the hedge answers, and what follows tells why.
const hedgesBeforeSign = ({ hedgesAtSign }: Sentence, begin: number, end: number): boolean =>
  hedgesAtSign(begin, end - 1) > 0;

// "Ideally Tuesday, Monday is a no": what is wished for is not refused.
function wishesBeforeSign({ tokens, signs, nameBefore }: Sentence, at: number, begin: number, end: number): boolean {
  const wished = tokens
    .slice(at, begin)
    .some(({ atom }) => atom?.kind === 'modifier' && atom.modifier.hedge === 'prefer');
  return wished && signs(begin, nameBefore(end)) > 0;
}

const doubts = (word: string, { conditional, joins }: Language): boolean => conditional.has(word) && !joins.has(word);

const hedges = ({ atom, word }: Token, language: Language): boolean =>
  atom === undefined
    ? doubts(word, language)
    : atom.kind === 'modifier' && (atom.modifier.hedge !== undefined || atom.modifier.instead === true);
