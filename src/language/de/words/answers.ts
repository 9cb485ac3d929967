// German words that tell how an answer hangs together with what stands beside it.
import { noWords, wordSet } from '../../neutral/words.ts';
import type { AnswerWords } from '../../words.ts';

export const answers: AnswerWords = {
  refusing: wordSet('nein no'),
  none: noWords,
  beforehand: wordSet('bevor bis sobald'),
  copula: wordSet("ist 's"),
  // "was haltet ihr von Freitag, aber …" asks, and is no offer yet either.
  hoped: wordSet('hoffte wollte was'),
  adding: noWords,
  infinitive: noWords,
  doing: noWords,
  engaging: wordSet('habe bin muss brauche'),
  reported: wordSet('gesagt versprochen zugesagt angekreuzt'),
  denying: wordSet('nein nicht vielleicht'),
  concluding: wordSet('also deshalb daher darum'),
  pointing: wordSet('es das ihn'),
  stressed: wordSet('das'),
};
