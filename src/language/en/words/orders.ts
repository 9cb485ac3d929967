// English words by which an order to the bot is told from mere talk, and what it changes.
import { wordSet } from '../../neutral/words.ts';
import type { OrderWords } from '../../words.ts';

export const orders: OrderWords = {
  proposing: wordSet('offer put add propose'),
  replacing: wordSet('replace swap exchange switch substitute'),
  gift: {
    giving: wordSet('give allow'),
    bounded: wordSet('until till to by time'),
    // `until Thursday noon`
    bound: /^(?:until|till?|'til|by|before)\b/i,
  },
  // `an hour earlier`
  earlier: { word: wordSet('earlier forward'), time: /earlier|before/ },
  wording: {
    // `Budget review and the place to Room 5`
    otherChange:
      /\sand\s+(?:the\s+|its\s+)?(?:place|venue|location|room|time|date|deadline|length|duration)\s+(?:to|is)\s/iu,
    // `Room 5, please`
    tail: /[,\s]+(?:please|pls|thanks|then)$/i,
    notBefore: wordSet('on over'),
  },
};
