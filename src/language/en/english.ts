// English as a whole: its words and the ordered lists of its phrases. Where two phrases fit the same words, the first counts.
import { Grammar } from '../grammar/grammar.ts';
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
import { beforePlace, beforeTime, cues, exceptWords, fresh, joins, letter, notBefore, numbers, requests, slotNouns, starts, subordinate, titles, tooPlain, turns } from './words.ts';

const vocabulary = new Vocabulary(tooPlain, turns);

/** What anybody may say, but for what their role does not allow. */
const replies = [
  ...lists,
  ...setting,
  ...asking,
  ...conditions,
  ...naming,
  ...unable,
  ...bounds,
  ...wavering,
  ...able,
  ...preferring,
  ...offering,
  ...whole,
  ...nothing,
];

function grammar(role: 'party' | 'organizer', withSeats: boolean): Grammar<Sense> {
  const decisions = [...settling, ...deciding];
  const families = [
    ...(role === 'organizer' ? decisions : []),
    ...(withSeats ? seats : []),
    ...replies,
    ...(role === 'party' ? decisions : []),
  ];
  const allowed = families.filter(({ sense }) => sense.say !== 'action' || mayDo(sense.action, role));
  return new Grammar(allowed, parts, vocabulary);
}

const grammars = new Map<string, Grammar<Sense>>();

export const english: Language = {
  code: 'en',
  letter,
  spelling,
  numbers,
  beforeTime,
  notBefore,
  titles,
  beforePlace,
  slotNouns,
  joins,
  starts,
  fresh,
  subordinate,
  cues,
  except: exceptWords,
  requests,
  vocabulary,
  lexicon: new Grammar(lexicon, lexiconParts, vocabulary),
  // Compiled when first needed: most mails are a party's answer to slots.
  replies(role, withSeats) {
    const key = `${role} ${withSeats}`;
    const known = grammars.get(key) ?? grammar(role, withSeats);
    grammars.set(key, known);
    return known;
  },
};
