// English as a whole: its words and the ordered lists of its phrases. Where two phrases fit the same words, the first counts.
import { Grammar } from '../grammar/grammar.ts';
import { Vocabulary } from '../grammar/symbols.ts';
import type { Language } from '../language.ts';
import { asking } from './actions/asking.ts';
import { deciding } from './actions/deciding.ts';
import { lists } from './actions/lists.ts';
import { setting } from './actions/setting.ts';
import { lexicon, lexiconParts } from './lexicon.ts';
import { parts } from './parts.ts';
import { able } from './replies/able.ts';
import { bounds } from './replies/bounds.ts';
import { conditions } from './replies/conditions.ts';
import { naming } from './replies/naming.ts';
import { nothing } from './replies/nothing.ts';
import { offering } from './replies/offering.ts';
import { preferring } from './replies/preferring.ts';
import { seats } from './replies/seats.ts';
import { settling } from './replies/settling.ts';
import { unable } from './replies/unable.ts';
import { wavering } from './replies/wavering.ts';
import { whole } from './replies/whole.ts';
import { spelling } from './spelling.ts';
import { beforeTime, cues, exceptWords, fresh, joins, letter, numbers, requests, starts, subordinate, tooPlain, turns } from './words.ts';

const vocabulary = new Vocabulary(tooPlain, turns);

export const english: Language = {
  code: 'en',
  letter,
  spelling,
  numbers,
  beforeTime,
  joins,
  starts,
  fresh,
  subordinate,
  cues,
  except: exceptWords,
  requests,
  vocabulary,
  lexicon: new Grammar(lexicon, lexiconParts, vocabulary),
  replies: new Grammar(
    [
      ...conditions,
      ...naming,
      ...able,
      ...unable,
      ...bounds,
      ...wavering,
      ...preferring,
      ...offering,
      ...whole,
      ...nothing,
    ],
    parts,
    vocabulary,
  ),
  decisions: new Grammar([...settling, ...deciding], parts, vocabulary),
  actions: new Grammar([...lists, ...setting, ...asking], parts, vocabulary),
  seats: new Grammar(seats, parts, vocabulary),
};
