// Where the clauses of a new mail begin, and what may stand between the times of one list.

export const separators: ReadonlySet<string> = new Set(
  ', / or and ; - plus either maybe perhaps else also then possibly alternatively otherwise even lparen rparen ,or all of on'.split(
    ' ',
  ),
);

// ` , 3pm`   ` but we`   ` and could you`   ` so please`   ` because it`
export const border =
  / (?:[;-]|(?<! (?:mr|mrs|ms|dr|prof|st|eng|ing|messrs) )\.|,(?!(?<= [PE] ,) [PE] )|:(?<! (?:search|find|lookup|query|category|title|optional|duration|it|for|up|deadline|about|point|venue|location|place|address|seats|places|capacity|spots) :)|lparen|rparen|but|otherwise|(?<! (?:by|before|until|till|since) )then|no(?= (?:sorry|wait|scratch|hang|actually|i mean) )|i(?= mean (?:[RHBDN]|by|the|next|at|on) )|scratch(?= that )|(?:lol )?jk(?= )|(?<lead>because|since|so that(?! (?:is|was|will|would) )|although|though|while|whereas|when|if|unless|as long as|which|who|whose|where(?! (?:we|i) (?:discussed|talked|spoke|covered|decided|agreed|mentioned) )|until|before(?! [PE] (?:[,;.]|$))|(?<!(?:one|week|day|month) )after|once|as|in case|than)(?= (?:i|we|he|she|they|it|you|the|there|my|our|his|her|their|your|that|this|these|P|everyone|everybody|anyone|anybody|someone|somebody|nobody|a|an|is|are|was|were|has|have|had|will|would|can|could|may|might|needs?|wants?|does|did|do|runs?|starts?|ends?|closes?|lapsed|leaves?|suits?|works?)\b)|so|and(?= (?:i|we|he|she|they|it|you|the|there|please|kindly|could|can|would|will|my|our|this|that|then|if|let|find|book|ask|invite|call|block|offer|is|are|was|were|has|have|had|after|before|propose|check|schedule|send|tell)\b)|or(?= (?:i|we|please|could|can|would|let)\b)|i(?<! (?:do|did|have|had|can|could|should|shall|may|will|would|am|and|when|if|that|what|which|as|so|because|but|then|where|while|before|after|or|think|since|until|how|why|than|once|although|though|whereas|unless|P|only|everything|anything|all|whatever|something|,) i)(?= (?:am|would|will|can|could|have|need|want|suggest|propose|think|hope)\b)) /uy;

export const until: ReadonlySet<string> = new Set(['to', '-', 'till', 'until', 'til']);

export const counting: ReadonlySet<string> = new Set(['for']);

// ` would N or N suit `   ` i could do N , N or N `
export const askedHours =
  /^ (?:would|does|do|is|could|will|are) (?:(?:N|,|or|either|\/|and) )+(?:suit|suits|work|works|be|fit|fits|do|better|best|okay|fine|possible|on|for) |^ (?:do|make|manage|offer) (?:(?:N|,|or|either|\/) )*N (?:$|[,;] |that day |on (?:that|the same) day |then |if |for |with )/u;

// ` at N `   ` at either `
export const beforeHours = /^ at (?:N|either|both) $/u;

// ` Church Row`   ` High St`
export const streets =
  /^ \p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*)* (?:Row|Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Square|Sq|Close|Drive|Way|Place|Terrace|Gardens|Crescent|Hill|Court|Park|Mews|Yard|House|Quay|Grove|Walk|Green|Bridge|Boulevard|Blvd|Wharf|Buildings)(?![\p{L}])/u;

// ` same time R `
export const sameTime = / same (?:time|hour) /u;

export const between: ReadonlySet<string> = new Set(['between']);

export const lasting: ReadonlySet<string> = new Set([
  'done',
  'finished',
  'through',
  'over',
  'out',
  'settled',
  'covered',
]);

// ` all Z `   ` lparen all times Z `   ` times are in Z `
export const commonZone =
  / (?:(?:all|both|each|everything|times?)(?: (?:times?|are|is|in|given|of|them|the|those|hours?))* Z(?: times?)?|lparen Z(?: times?)?) $/u;

// `by Friday`   `before the 3rd`   `no later than 5`: may say until when something is to be done; `Friday before 11` does not
export const bound = /^(?:by|before|until|till|til|up to|no later than|not later than|latest)\b/i;

// `from 13:00 to 14:00 tomorrow and Monday`
export const leadingHour = /^(?:(?:from|between|at) )?(\d{1,2})/;

// `Ann, Bob and Carl`
export const betweenNames = /[,;&]|\band\b/;

// `evening for 4 on Friday`   `night for 10 this Friday`
export const guestCounts: readonly RegExp[] = [
  /\b(?:evening|night|afternoon|morning) for (?:up to |only |just )?\d{1,2}(?= (?:on|people|persons|guests|of us|this|next|at the)\b|,)/gi,
  // `850 k's each way`   `900 bucks`
  /\b\d{2,5}(?= ?(?:k['’]?s|kms?|kilomet(?:re|er)s|miles|bucks|quid)\b)/gi,
];
