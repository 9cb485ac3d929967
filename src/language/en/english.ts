// English as a whole: its words and the ordered lists of its phrases. Where two phrases fit the same words, the first counts.
import { Grammar, type Phrase, PhraseBook } from '../grammar/grammar.ts';
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
import { engaged } from './replies/engaged.ts';
import { naming } from './replies/naming.ts';
import { matches, nothing, regards } from './replies/nothing.ts';
import { offering } from './replies/offering.ts';
import { otherwise } from './replies/otherwise.ts';
import { preferring } from './replies/preferring.ts';
import { seats } from './replies/seats.ts';
import { settling } from './replies/settling.ts';
import { suiting } from './replies/suiting.ts';
import { unable } from './replies/unable.ts';
import { wavering } from './replies/wavering.ts';
import { allGood, whole } from './replies/whole.ts';
import { requests } from './requests/requests.ts';
import { sentences } from './sentences.ts';
import { mendable, spelling } from './spelling.ts';
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

const book = new PhraseBook(parts, vocabulary);

/** What anybody may say. */
const anybody = book.read([
  ...lists,
  ...setting,
  ...asking,
  ...regards,
  ...matches,
  ...conditions,
  ...allGood,
  ...naming,
  ...wavering,
  ...unable,
  ...bounds,
  ...otherwise,
  ...suiting,
  ...able,
  ...preferring,
  ...offering,
  ...whole,
  ...engaged,
  ...circumstances,
  ...nothing,
]);
const decisions = book.read([...settling, ...deciding]);
const ofSeats = book.read(seats);

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

export const english: Language = {
  code: 'en',
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
  spelling,
  mendable,
  vocabulary,
  lexicon: new Grammar(new PhraseBook(lexiconParts, vocabulary).read(lexicon), vocabulary),
  replies: (role, seatLimited) => (seatLimited ? withSeats : replies)[role],
  requests,
};
