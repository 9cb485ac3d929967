// German as a whole: its words and the ordered lists of its phrases. Where two phrases fit the same words, the first counts.
import { type Family, Grammar, type Phrase, PhraseBook } from '../grammar/grammar.ts';
import type { Parts } from '../grammar/notation.ts';
import { Vocabulary } from '../grammar/symbols.ts';
import type { Language } from '../language.ts';
import { mayDo, type Sense } from '../reply/sense.ts';
import { asking } from './actions/asking.ts';
import { deciding } from './actions/deciding.ts';
import { lists } from './actions/lists.ts';
import { setting } from './actions/setting.ts';
import { letter } from './letter.ts';
import { lexicon, lexiconParts } from './lexicon.ts';
import { parts } from './parts.ts';
import { able } from './replies/able.ts';
import { bounds } from './replies/bounds.ts';
import { circumstances, conditions } from './replies/conditions.ts';
import { naming } from './replies/naming.ts';
import { nothing } from './replies/nothing.ts';
import { offering } from './replies/offering.ts';
import { preferring } from './replies/preferring.ts';
import { seats } from './replies/seats.ts';
import { settling } from './replies/settling.ts';
import { unable } from './replies/unable.ts';
import { wavering } from './replies/wavering.ts';
import { allGood, whole } from './replies/whole.ts';
import { requests } from './requests/requests.ts';
import { asMeant, GermanSpelling, wordsOf } from './spelling.ts';
import * as words from './words.ts';

/** Phrases are written as people speak; what is matched has one form for each word. */
const meant = <S>(families: readonly Family<S>[]): readonly Family<S>[] =>
  families.map((family) => ({ ...family, phrases: asMeant(family.phrases) }));
const meantParts = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, phrase]) => [name, asMeant(phrase)]));

const vocabulary = new Vocabulary(words.tooPlain, words.turns);
const book = new PhraseBook(meantParts(parts), vocabulary);
const read = (families: readonly Family<Sense>[]): readonly Phrase<Sense>[] => book.read(meant(families));

/** What anybody may say. */
const saying = [
  ...lists,
  ...setting,
  ...asking,
  ...conditions,
  ...allGood,
  ...naming,
  ...wavering,
  ...unable,
  ...bounds,
  ...able,
  ...preferring,
  ...offering,
  ...whole,
  ...circumstances,
  ...nothing,
];
const anybody = read(saying);
const decisions = read([...settling, ...deciding]);
const ofSeats = read(seats);

const grammarOf = (role: 'party' | 'organizer', phrases: readonly Phrase<Sense>[]): Grammar<Sense> =>
  new Grammar(
    phrases.filter(({ sense }) => sense.say !== 'action' || mayDo(sense.action, role)),
    vocabulary,
  );

const replies = {
  party: grammarOf('party', [...anybody, ...decisions]),
  organizer: grammarOf('organizer', [...decisions, ...anybody]),
};
const withSeats = {
  party: grammarOf('party', [...ofSeats, ...anybody, ...decisions]),
  organizer: grammarOf('organizer', [...decisions, ...ofSeats, ...anybody]),
};

const known = [...saying, ...settling, ...deciding, ...seats, ...lexicon]
  .map(({ phrases }) => phrases)
  .concat(Object.values(parts), Object.values(lexiconParts));

export const german: Language = {
  code: 'de',
  letter,
  ordinalPoint: true,
  spelling: new GermanSpelling(wordsOf(known)),
  numbers: words.numbers,
  beforeTime: words.beforeTime,
  notBefore: words.notBefore,
  pronoun: words.pronoun,
  greetedDay: words.greetedDay,
  others: words.others,
  past: words.past,
  titles: words.titles,
  bossPronouns: words.bossPronouns,
  assistant: words.assistant,
  beforePlace: words.beforePlace,
  slotNouns: words.slotNouns,
  slotNounsAfter: words.slotNounsAfter,
  asideFrom: words.asideFrom,
  ordinals: words.ordinals,
  joins: words.joins,
  starts: words.starts,
  fresh: words.fresh,
  subordinate: words.subordinate,
  conditional: words.conditional,
  cues: words.cues,
  plainCues: words.plainCues,
  predicates: words.predicates,
  onBehalf: words.onBehalf,
  chiefs: words.chiefs,
  secondThought: words.secondThought,
  adverb: words.adverb,
  history: words.history,
  loose: words.loose,
  mendable: words.mendable,
  adjuncts: words.adjuncts,
  bridge: words.bridge,
  determiners: words.determiners,
  relatives: words.relatives,
  determining: words.determining,
  forward: words.forward,
  someone: words.someone,
  except: words.exceptWords,
  requesting: words.requesting,
  vocabulary,
  lexicon: new Grammar(new PhraseBook(meantParts(lexiconParts), vocabulary).read(meant(lexicon)), vocabulary),
  replies: (role, seatLimited) => (seatLimited ? withSeats : replies)[role],
  requests,
  keys: words.keys,
  place: words.place,
  noParty: words.noParty,
};
