// Where an English clause begins, and what it has to do with the one before.
import { wordSet } from '../../neutral/words.ts';
import type { ClauseWords, Join } from '../../words.ts';

/** What follows "I would" and "I will", and hardly an "id". */
const verbs = wordSet(
  'have be do love like rather prefer need say go want take make come try still also happily gladly hate let get see pick choose join not never only really probably',
);
const owners = wordSet('my your the an a our photo not am is be been are');

export const clauses: ClauseWords = {
  joins: new Map(
    Object.entries({
      and: 'and',
      or: 'or',
      plus: 'and',
      but: 'but',
      however: 'but',
      though: 'but',
      although: 'but',
      whereas: 'but',
      while: 'but',
      yet: 'but',
      because: 'reason',
      since: 'reason',
      as: 'reason',
      so: 'other',
      // biome-ignore lint/suspicious/noThenProperty: a word of a table that nobody awaits
      then: 'then',
      that: 'other',
      therefore: 'other',
      also: 'other',
      hence: 'other',
      otherwise: 'other',
    } satisfies Record<string, Join>),
  ),
  joinsOrPronouns: wordSet('that'),
  starts:
    wordSet(`i we boss it that this those these they he she there my our you if unless provided assuming because since as so but and or thanks thank sorry cheers regards best
  please let can could would will how what is are do does not no yes okay then hopefully any all both either neither none everything anything nothing something free available
  happy depending only otherwise whereas while although though however looking have hope maybe unfortunately just plus actually hi hello hey dear when who where which instead rather preferably ideally anyone`),
  fresh: wordSet(
    'i we it he she they there my our this thanks thank sorry please let hope unfortunately hopefully see looking best cheers',
  ),
  subordinate: wordSet(
    'that which who whom whose where when if whether than as like of for with to about until till before after once because unless provided providing assuming think thinks thought believe know doubt expect suppose say says said hope hopes wish guess wonder reckon imagine feel see sure certain told heard',
  ),
  conditional: wordSet(
    'if unless provided providing assuming depending subject pending as so only but preferably finishing ending starting',
  ),
  relatives: wordSet('which that who where when'),
  things: wordSet('the our your his her their its these those'),
  determiners: wordSet('my our your his her their the a an this these'),
  adjuncts: wordSet(
    'with at in for from about during via by near over per because due owing regarding following throughout inside outside behind under after before alongside',
  ),
  inAdjuncts: wordSet('and the my our your this'),
  of: /^of\b/i,
  // `regrettably`, `happily`; not `early`, `reply`, `family`, `weekly`
  adverb:
    /^(?!(?:early|only|reply|apply|supply|family|fly|july|ally|daily|weekly|monthly|yearly|hourly|fortnightly|italy|emily|sally|molly|kelly|polly|lily|billy|assembly|anomaly|jelly|belly|bully|rally|tally|holy|ugly|lonely|friendly|unlikely)$)\p{L}{3,}ly$/u,
  except: wordSet(
    'except excluding excl apart other aside bar barring without minus besides save exception but not leaving',
  ),
  letterBetween: { alone: wordSet('yes no'), letter: 'no', means: 'and' },
  shortForms: new Map([
    ['id', { means: ['i', 'would'], before: verbs, never: owners }],
    ['ill', { means: ['i', 'will'], before: verbs, never: owners }],
    [
      'its',
      {
        means: ['it', 'is'],
        before: wordSet(
          'not a an the no fine good okay great perfect bad out off my our on in at too just all going gonna been only possible impossible yes really hard difficult tricky tight full packed busy fully booked taken because me us',
        ),
        never: wordSet('of in on to with'),
      },
    ],
  ]),
  parting: {
    said: /^(?:(?:oh|ah|um|uh|er|actually) )?(?:(?:no|wait|oh) )*(?:no (?:wait|hang on|hold on|sorry|scratch that|strike that|actually)|wait (?:no|up no)|(?:hang|hold) on (?:no|wait)|sorry no|actually no|oops no|(?:scratch|scrap) that(?! (?:one|day|slot|date|time|off|out|M? ?one)\b))(?: (?:no|wait|sorry|actually)\b)*(?= )/,
    never: wordSet('to please you can could just and would will or let kindly the a an this that my our of from'),
  },
  // `no scratch that the inspector comes then`   `oh wait Tuesday is the fair`
  secondThought:
    /^(?:(?:no|oh|M|well|okay|so|but|ah|,) )*(?:(?:scratch|scrap|strike) that(?! (?:one|day|slot|date|time|off|out)\b)|(?:wait|hang on|hold on)(?: no| ,| M)? )/,
};
