// German as a whole: its words and the ordered lists of its phrases. Where two phrases fit the same words, the first counts.
import { type Family, Grammar, type Phrase, PhraseBook } from '../grammar/grammar.ts';
import type { Parts } from '../grammar/notation.ts';
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
import { sentences } from './sentences.ts';
import { asMeant, GermanSpelling, mendable, wordsOf } from './spelling.ts';
import { answers } from './words/answers.ts';
import { clauses } from './words/clauses.ts';
import { cues } from './words/cues.ts';
import { mail } from './words/mail.ts';
import { orders } from './words/orders.ts';
import { people } from './words/people.ts';
import { slots } from './words/slots.ts';
import { times } from './words/times.ts';
import { unread } from './words/unread.ts';
import { vocabulary } from './words/vocabulary.ts';

/** Phrases are written as people speak; what is matched has one form for each word. */
const meant = <S>(families: readonly Family<S>[]): readonly Family<S>[] =>
  families.map((family) => ({ ...family, phrases: asMeant(family.phrases) }));
const meantParts = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, phrase]) => [name, asMeant(phrase)]));

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
  ...slots,
  ...people,
  ...times,
  ...clauses,
  ...cues,
  ...answers,
  ...orders,
  ...unread,
  ...mail,
  letter,
  sentences,
  spelling: new GermanSpelling(wordsOf(known)),
  mendable,
  vocabulary,
  lexicon: new Grammar(new PhraseBook(meantParts(lexiconParts), vocabulary).read(meant(lexicon)), vocabulary),
  replies: (role, seatLimited) => (seatLimited ? withSeats : replies)[role],
  requests,
};
