// The words of German phrases: which of them no placeholder stands for, and which begin something new.
import { Vocabulary } from '../../grammar/symbols.ts';
import { wordSet } from '../../neutral/words.ts';

/** Words so full of grammar that "any word" never stands for them. */
const tooPlain = wordSet(
  'es das du sie ihr er ich mir mich nicht kein kann könnte muss soll wird ist habe passt geht klappt wenn falls frei nie lieber not dieser',
);

/** Words after which something new is said. */
const turns = wordSet('aber jedoch sondern obwohl sonst ansonsten allerdings');

export const vocabulary = new Vocabulary(tooPlain, turns);
