// English as a whole: its words and the ordered lists of its phrases. Where two phrases fit the same words, the first counts.
import { Grammar, type Phrase, PhraseBook } from '../grammar/grammar.ts';
import { Vocabulary } from '../grammar/symbols.ts';
import type { Language } from '../language.ts';
import { mayDo, type Sense } from '../reply/sense.ts';
import { asking } from './actions/asking.ts';
import { deciding } from './actions/deciding.ts';
import { lists } from './actions/lists.ts';
import { setting } from './actions/setting.ts';
import { lexicon, lexiconParts } from './lexicon.ts';
import { parts } from './parts.ts';
import { able } from './replies/able.ts';
import { bounds } from './replies/bounds.ts';
import { circumstances, conditions } from './replies/conditions.ts';
import { engaged } from './replies/engaged.ts';
import { naming } from './replies/naming.ts';
import { nothing, regards } from './replies/nothing.ts';
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
import { spelling } from './spelling.ts';
import {
  adjuncts,
  adverb,
  asideFrom,
  assistant,
  beforePlace,
  beforeTime,
  bossPronouns,
  bridge,
  chiefs,
  conditional,
  cues,
  determiners,
  determining,
  exceptWords,
  forward,
  fresh,
  greetedDay,
  history,
  joins,
  keys,
  letter,
  loose,
  mendable,
  noParty,
  notBefore,
  numbers,
  onBehalf,
  ordinals,
  others,
  past,
  place,
  plainCues,
  predicates,
  pronoun,
  relatives,
  requesting,
  secondThought,
  slotNouns,
  slotNounsAfter,
  someone,
  starts,
  subordinate,
  titles,
  tooPlain,
  turns,
} from './words.ts';

const vocabulary = new Vocabulary(tooPlain, turns);
const book = new PhraseBook(parts, vocabulary);

/** What anybody may say. */
const anybody = book.read([
  ...lists,
  ...setting,
  ...asking,
  ...regards,
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
  letter,
  ordinalPoint: false,
  spelling,
  numbers,
  beforeTime,
  notBefore,
  pronoun,
  greetedDay,
  others,
  past,
  titles,
  bossPronouns,
  assistant,
  onBehalf,
  chiefs,
  beforePlace,
  slotNouns,
  slotNounsAfter,
  asideFrom,
  ordinals,
  joins,
  starts,
  fresh,
  subordinate,
  conditional,
  cues,
  plainCues,
  predicates,
  adverb,
  history,
  loose,
  mendable,
  adjuncts,
  bridge,
  determiners,
  determining,
  relatives,
  someone,
  except: exceptWords,
  forward,
  requesting,
  secondThought,
  vocabulary,
  lexicon: new Grammar(new PhraseBook(lexiconParts, vocabulary).read(lexicon), vocabulary),
  replies: (role, seatLimited) => (seatLimited ? withSeats : replies)[role],
  requests,
  keys,
  place,
  noParty,
};
