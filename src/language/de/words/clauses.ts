// Where a German clause begins, and what it has to do with the one before.
import { never, noWords, wordSet } from '../../neutral/words.ts';
import type { ClauseWords, Join } from '../../words.ts';

export const clauses: ClauseWords = {
  joins: new Map(
    Object.entries({
      und: 'and',
      and: 'and',
      oder: 'or',
      plus: 'and',
      sowie: 'and',
      aber: 'but',
      jedoch: 'but',
      sondern: 'but',
      allerdings: 'but',
      obwohl: 'but',
      obgleich: 'but',
      während: 'but',
      hingegen: 'but',
      dagegen: 'but',
      weil: 'reason',
      denn: 'reason',
      deshalb: 'other',
      daher: 'other',
      deswegen: 'other',
      darum: 'other',
      dafür: 'other',
      somit: 'other',
      also: 'other',
      dass: 'other',
      ansonsten: 'other',
      sonst: 'other',
      dann: 'then',
      so: 'other',
    } satisfies Record<string, Join>),
  ),
  joinsOrPronouns: noWords,
  // In German the writer stands behind the verb, too, so "ich" is none of them.
  starts: wordSet(
    'wenn falls sofern und oder aber denn weil obwohl danke gruß leider wobei sonst ansonsten dann sorry vorausgesetzt solange melde hoffe wie wo wer was welcher wann hallo viel',
  ),
  fresh: wordSet('danke gruß leider hoffe sorry'),
  subordinate: wordSet(
    'dass wer wo wann wenn ob als wie für mit zu über bis weil falls sofern denke glaube weiß hoffe sage gesagt gehört sicher nachdem bevor sobald damit um',
  ),
  conditional: wordSet('wenn falls sofern vorausgesetzt solange so aber nur'),
  relatives: wordSet('der die das den dem welcher welche welches was wo'),
  things: wordSet('der die das unser unsere euer eure ihr ihre sein seine'),
  determiners: wordSet('mein dein der ein dieser kein'),
  adjuncts: wordSet(
    'mit bei in für aus über während nahe pro wegen aufgrund bezüglich betreffs nach hinter unter vor neben zu trotz dank',
  ),
  // English names in German mail: `bei Miller and Sons`
  inAdjuncts: wordSet('and'),
  of: never,
  // `-weise` and the like: `dankenswerterweise`, `normalerweise`
  adverb: /^\p{L}{4,}(?:erweise|sweise)$/u,
  except: wordSet('außer ausser bis ausgenommen abgesehen ohne ausnahme nicht nur'),
  // `nein halt da kommt der Monteur`
  parting: {
    said: /^(?:(?:äh|ach|oh) )?(?:(?:nein|nee|ne|halt|moment|stopp) (?:warte|moment|halt|stopp|doch nicht|nein|falsch)|(?:streich|vergiss) das)(?= )/,
    never: wordSet('bitte zu und kannst könnt können'),
  },
  secondThought: /^(?:(?:nein|ach|oh|M|,) )*(?:(?:vergiss|streich) das|halt|stopp|moment)(?: ,| M)? /,
};
