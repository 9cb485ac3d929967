// Which of our languages a text is written in, by its commonest small words.

export type Locale = 'en' | 'de';

const german =
  /(?:^|[^a-zäöüß])(?:ich|wir|sie|mir|uns|und|oder|nicht|kein(?:e|en)?|ist|passt|geht|leider|gerne?|bitte|danke|der|die|das|den|dem|ein(?:e|en|em|er)?|auch|bei|bis|von|vom|zum|zur|für|mit|am|im|um|ab|uhr|heute|morgen|übermorgen|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|januar|februar|märz|juni|juli|oktober|dezember|woche|nächste[rnms]?|vormittags?|nachmittags?|abends?|früh|mittags?|zwischen|gegen|halb|viertel|kann|könnte|hätte|wäre|klappt|termin|alle|wann|diese[rnms]?|schlage|sollen|treffen|grüße|gruß|hallo|liebe[r]?|sehr|noch|aber|nur|wie|dann|mag|habe|hab|bin|sind|wird|werde|nach|vor|kw)(?![a-zäöüß])/gi;
const english =
  /(?:^|[^a-z])(?:i|we|you|me|us|and|or|not|no|is|are|works?|can|can't|cannot|please|thanks?|the|an?|also|by|to|of|from|for|with|at|in|on|it|this|that|next|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|may|june|july|october|december|today|tomorrow|morning|afternoon|evening|noon|how|about|would|could|do|does|don't|works|fine|good|hi|hello|my|all|any|both|only|but|if|then|be|will|have)(?![a-z'])/gi;

/** German where its words outnumber the English ones, else English. Looks at the first 2,000 characters. */
export function localeOf(text: string): Locale {
  const head = text.slice(0, 2000);
  const [de, en] = [german, english].map((words) => head.match(words)?.length ?? 0);
  return de! > en! ? 'de' : 'en';
}
