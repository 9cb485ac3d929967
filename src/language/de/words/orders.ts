// German words by which an order to the bot is told from mere talk, and what it changes.
import { never, noWords, wordSet } from '../../neutral/words.ts';
import type { OrderWords } from '../../words.ts';

export const orders: OrderWords = {
  proposing: noWords,
  replacing: wordSet('ersetze tausche'),
  gift: { giving: noWords, bounded: noWords, bound: never },
  // `eine Stunde früher`
  earlier: { word: wordSet('früher vor'), time: /früher|vor/ },
  wording: {
    // `Budget und den Ort auf Raum 5`
    otherChange: /\sund\s+(?:den\s+|die\s+|das\s+)?(?:ort|raum|zeit|dauer|frist|location|deadline)\s+(?:auf|zu)\s/iu,
    // `Raum 5, bitte`
    tail: /[,\s]+(?:bitte|please|pls|thanks)$/i,
    notBefore: noWords,
  },
};
