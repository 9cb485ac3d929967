// A clause that no phrase fits, by its single words: "shall be at your disposal on Wednesday". Only where all of them point one way,
// nothing hedges, compares or asks, and nobody else is spoken of.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Clause } from './clauses.ts';

/** Words that tell a stance by themselves, and words beside which none is taken. */
export interface LooseWords {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** Words that may stand before the first that tells anything: the writer, not "the weather". */
  readonly lead: ReadonlySet<string>;
  /** Turn the word behind them round: "not", "never". */
  readonly turn: ReadonlySet<string>;
  /** "can", "would": what stands right behind them belongs to them. */
  readonly modal: ReadonlySet<string>;
  /** Words of high praise: not so, it is less than good, and no refusal yet. */
  readonly high: ReadonlySet<string>;
  /** "if", "rather", "was", "she": with one of them the clause stays unclear. */
  readonly never: ReadonlySet<string>;
  /** Past tenses of unknown verbs, which tell of what is over: "painted". */
  readonly past: RegExp;
  /** In the words of a time: a clock tells it, and no mere number as in "the salary from one". */
  readonly clock: RegExp;
}

/** How many words behind "not" are turned by it. */
const reach = 4;
/** How near before a name "not" is said of it. */
const closely = 3;

// "The work of three people with the salary from one": a mere number is no hour here.
const isVagueHour = ({ atom }: Token, { clock }: LooseWords): boolean =>
  atom?.kind === 'time' &&
  atom.mention.days === undefined &&
  atom.mention.hours !== undefined &&
  'at' in atom.mention.hours &&
  !clock.test(atom.mention.text);

const longestYes = 14;

/** The stance to which all words of an unread clause point: "shall be at your disposal" yes; nothing where any points elsewhere. */
export function looseStance(tokens: readonly Token[], clause: Clause, language: Language): 'yes' | 'no' | undefined {
  const { loose } = language;
  const words = tokens.slice(clause.begin, clause.end);
  if (words.some((token) => forbids(token, loose))) return undefined;
  if (clause.modifiers.some(({ hedge, only }) => hedge !== undefined || only)) return undefined;
  if (words.some((token) => isVagueHour(token, loose)) || !namesOneThing(words, language) || words.some(isLong))
    return undefined;
  const first = words.findIndex(({ word, atom }) =>
    atom === undefined
      ? loose.yes.has(word) || loose.no.has(word) || loose.turn.has(word)
      : /^(time|labels|positions|all)$/.test(atom.kind),
  );
  if (words.slice(0, first).some(({ word, atom }) => atom === undefined && !loose.lead.has(word))) return undefined;
  // "Apt 3B", "the second weekend"
  if (words.some((one) => one.atom?.kind === 'positions' || (one.atom?.kind === 'labels' && one !== words[0])))
    return undefined;
  let yes = 0;
  let no = 0;
  let turned = 0;
  const name = words.findIndex(({ atom }) => atom !== undefined && atom.kind !== 'modifier');
  for (const [at, { word, atom }] of words.entries()) {
    if (atom === undefined && loose.turn.has(word)) {
      turned = reach;
      // "not on Tuesday"; "I am not answering my phone until August" says nothing of a meeting
      if (at < name && name - at <= closely) no++;
      continue;
    }
    if (atom === undefined && loose.no.has(word)) {
      // "I'm not busy on Tuesday"
      if (turned > 0) return undefined;
      no++;
    } else if (atom === undefined && loose.yes.has(word)) {
      // "on Wednesday I take the dog to operation"
      if (language.determiners.has(words[at + 1]?.word ?? '') && words[at + 2]?.atom === undefined) return undefined;
      // "I work in Leeds on Tuesday", "after lunch the firemen come": who works or comes there says nothing of the meeting
      if (isOwnWork(words, at, language) || isOfOthers(words, at, language)) return undefined;
      // "so I can still go to the quarry on Tuesday": what somebody can do there is no meeting
      if (loose.modal.has(word) && hasObject(words.slice(at + 1), language)) return undefined;
      // "3's not great" is hardly a no
      if (turned > 0 && loose.high.has(word)) return undefined;
      turned === 0 ? yes++ : no++;
    }
    turned = Math.max(0, turned - 1);
  }
  // In a long sentence "the work of three people" is soon no yes.
  return yes > 0 && no === 0
    ? tokens.length <= longestYes
      ? 'yes'
      : undefined
    : no > 0 && yes === 0
      ? 'no'
      : undefined;
}

function isOwnWork(words: readonly Token[], at: number, { writer }: Language): boolean {
  const before = words.slice(0, at).findLast(({ atom }) => atom?.kind !== 'modifier');
  return words[at]!.word === 'work' && writer.has(before?.word ?? '');
}

function isOfOthers(words: readonly Token[], at: number, { determiners, slotNouns, loose }: Language): boolean {
  const [determiner, noun] = words.slice(Math.max(0, at - 2), at);
  return (
    noun !== undefined &&
    determiner!.atom === undefined &&
    determiners.has(determiner!.word) &&
    noun.atom === undefined &&
    /^\p{L}+$/u.test(noun.word) &&
    ![slotNouns, loose.lead, loose.modal, loose.turn, loose.yes, loose.no].some((known) => known.has(noun.word))
  );
}

function hasObject(words: readonly Token[], { determiners, doing, loose }: Language): boolean {
  const verb = words.find(({ atom }) => atom?.kind !== 'modifier');
  // "The four o'clocks I can do from the car park"
  if (verb === undefined || verb.atom !== undefined || doing.has(verb.word) || loose.yes.has(verb.word)) return false;
  return words.some(
    ({ word, atom }, at) => atom === undefined && determiners.has(word) && words[at + 1]?.atom === undefined,
  );
}

// "until August": said of much more than a slot
const isLong = ({ atom }: Token): boolean => {
  const days = atom?.kind === 'time' ? atom.mention.days : undefined;
  return /^(?:week|month|ahead)$/.test((days?.kind === 'open' ? days.day : days)?.kind ?? '');
};

// One time or slot, or a list of them: "on Thursday I must leave by 3" has two, and the second bounds the first.
function namesOneThing(words: readonly Token[], { joins, beforeTime }: Language): boolean {
  const isName = ({ atom }: Token): boolean => atom !== undefined && /^(time|labels|positions|all)$/.test(atom.kind);
  const [first, last] = [words.findIndex(isName), words.findLastIndex(isName)];
  return words
    .slice(first, last)
    .every(
      (token) =>
        isName(token) ||
        token.atom?.kind === 'modifier' ||
        token.word === ',' ||
        joins.has(token.word) ||
        beforeTime.has(token.word),
    );
}

const forbids = ({ word, atom }: Token, { never, past }: LooseWords): boolean =>
  atom === undefined
    ? never.has(word) || past.test(word)
    : /^(person|address|duration|quoted|rest|none)$/.test(atom.kind);
