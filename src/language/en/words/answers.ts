// English words that tell how an answer hangs together with what stands beside it.
import { wordSet } from '../../neutral/words.ts';
import type { AnswerWords } from '../../words.ts';

export const answers: AnswerWords = {
  refusing: wordSet('no nope'),
  none: wordSet('no'),
  beforehand: wordSet('before until till once'),
  copula: wordSet("is 's"),
  hoped: wordSet('was were had hoped'),
  adding: wordSet('and'),
  infinitive: wordSet('to'),
  doing: wordSet('do'),
  engaging: wordSet('have am are need must'),
  reported: wordSet('said told promised accepted agreed ticked marked confirmed put'),
  denying: wordSet('no not maybe perhaps'),
  concluding: wordSet('so hence therefore thus'),
  pointing: wordSet('it this that'),
  stressed: wordSet('that'),
};
