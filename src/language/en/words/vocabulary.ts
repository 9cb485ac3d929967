// The words of English phrases: which of them no placeholder stands for, and which begin something new.
import { Vocabulary } from '../../grammar/symbols.ts';
import { wordSet } from '../../neutral/words.ts';

/** Words so full of grammar that "any word" never stands for them. */
const tooPlain = wordSet(
  'let it they you he she that this these those not no cannot would will could might may should if unless is are am told said asked informed warned',
);

/** Words after which something new is said. */
const turns = wordSet('but however although though otherwise so i we');

export const vocabulary = new Vocabulary(tooPlain, turns);
