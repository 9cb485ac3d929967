// How an English letter opens and closes.
import type { LetterWords } from '../text/letter.ts';

export const letter: LetterWords = {
  everybody: /\b(?:all|both)\b/giu,
  // `Hi Bob,`   `Dear Mr Tan and colleagues,`   `Good morning all`   `Hey!`
  greeting:
    /^(?:(?:all|team|everyone|folks|guys|counsel|colleagues|gents|ladies|to whom it may concern)\s*[,.!:;-]*|(?:hi+|hello|hey+|dear|hiya|howdy|greetings|good\s+(?:morning|afternoon|evening|day)|g'?day|hallo|bonjour|ciao|hola|yo)\b(?:\s+(?:again|there|all|everyone|everybody|team|both|folks|and|&|dear|colleagues?|sir|madam|or|mr|mrs|ms|dr|prof|guys|friends|assistant|bot|parley|to|of|you|from\s+\p{L}+))*(?:[\s,]+\p{Lu}[\p{L}.'-]*|[\s,]+(?:and|&)|[\s,]+\p{L}[\p{L}.'-]*(?=\s*[,!:]?\s*$)){0,5}\s*[,.!:;-]*|(?:morning|afternoon|evening)(?:\s+(?:all|everyone|team|both|again|(?-i:\p{Lu}\p{L}+))){0,3}\s*[,.!:;-]+)\s*$/iu,
  hour: /^(?:morning|afternoon|evening)$/iu,
  // `Morning all, …`   `Good afternoon Sam - …`   `Afternoon, …`
  opening:
    /^\s*(?:good\s+)?(?:morning|afternoon|evening)\b(?:\s+(?:all|everyone|everybody|team|both|there|again|to you(?: all)?|folks|(?-i:\p{Lu}\p{Ll}+)))*\s*(?:[,!.:-]+\s+)/iu,
  // `Kind regards`   `Best wishes`   `Sincerely yours`   `Rgds`   `Cheers`: what may follow is a name
  closing:
    /^(?:(?:with\s+)?(?:(?:kind(?:est)?|warm(?:est)?|best|many|sincere|friendly|very\s+best)\s+)?(?:regards|rgds|rgs|wishes|greetings)|(?:very\s+)?(?:yours|truly)(?:\s+(?:sincerely|truly|faithfully|ever))?|sincerely(?:\s+yours)?|respectfully(?:\s+yours)?|all\s+(?:(?:the|my)\s+)?(?:very\s+)?best|best|bests|br|kr|cordially|warmly|take\s+care|talk\s+soon|speak\s+soon|see\s+you\s+soon|love|hugs|xo+x*|bye|ciao|saludos|atentamente|atenciosamente|cordialement|(?:distinti\s+|cordiali\s+)?saluti|(?:vänliga\s+)?hälsningar|(?:met\s+vriendelijke\s+)?groet(?:en|jes)?|hilsen|terveisin|pozdrawiam|diolch|mit\s+freundlichen\s+grüßen|mfg|vg|lg|viele\s+grüße|liebe\s+grüße|bonne\s+(?:soirée|journée)|(?:many\s+)?thanks\s+and\s+(?:kind\s+|best\s+)?regards|(?:with\s+)?thanks\s+and\s+(?:kind|best)\s+regards)\b/iu,
  // `Thanks`   `Many thanks`   `Cheers`   `thx`
  thanks:
    /^(?:(?:many|best|big|with|kind)\s+)?(?:thanks|thank\s+you|thx|tks|thanx|ty|cheers|merci|danke|grazie|gracias|ta)(?:\s+(?:so\s+much|very\s+much|a\s+lot|again|in\s+advance|all|everyone|a\s+million))*\b/iu,
  // `Sent from my iPhone`   `Get Outlook for iOS`   `Office hours: Mon-Thu 9-5`   `I work Tuesday to Thursday.` in a signature has no regular form
  boilerplate:
    /^(?:(?:sent|written|typed|dictated)\s+(?:from|via|by|on|with|using)\s+(?:my|a|an|the|outlook|mail|gmail|yahoo|proton|samsung|iphone|android|blackberry|voice|mobile)\b.*|get\s+outlook\s+for\b.*|(?:office|working|business|opening)\s+(?:hours|days)\b.*|my\s+(?:working|office)\s+(?:hours|days)\b.*|please\s+consider\s+the\s+environment\b.*|this\s+(?:e-?mail|message)(?:\s+and\s+any\s+attachments?)?\s+(?:is|are|may|contains)\b.*|confidentiality\s+notice\b.*|(?:tel|phone|mobile|cell|fax|direct|office|web|e-?mail)\s*[:.]\s.*|(?:\p{L}\s*[:.]?\s*)?\+\d[\d\s().-]{7,}.*|excuse\s+(?:any\s+)?(?:typos|brevity)\b.*|please\s+excuse\s+(?:any\s+)?(?:typos|brevity)\b.*)$/iu,
  // `On Tue, 3 Mar 2026 at 09:15, Ann <ann@example.com> wrote:`   `-----Original Message-----`   `Am 3.3.2026 schrieb Ann:`
  attribution:
    /^(?:on\s.{4,120}\swrote:|.{0,80}\d{4}.{0,60}\swrote:|am\s.{4,120}\sschrieb\b.*:|-{2,}\s*(?:original|forwarded)\s+message\s*-{2,}|_{10,})\s*$/iu,
  // `PS: 3 works too`   `P.S. …`
  postscript: /^p\.?\s?s\.?\s*[:.,-]?\s/iu,
  // `on, um, Tuesday`   `uhh 2 works`
  hesitation: /\b(?:u+h*m+|u+h+|e+r+m+|er|uhm)\b,?/giu,
  noName:
    /\b(?:works?|can|can't|cannot|could|free|fine|yes|no|ok|okay|option|slot|good|is|are|am|i|i'm|we|not|please|would|will|prefer|available|busy|out|away|either|any|all|none|both|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|tomorrow|today)\b/iu,
  // `Tuesday, fine` below `Monday I could only make it after three`
  dated:
    /^\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:['’]?s)?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?!\p{L})/iu,
  // `… I'm free on the`   `any day bar`
  dangling:
    /(?:^|[\s,])(?:an?|the|my|our|your|his|her|their|its|of|from|with|at|until|till|before|after|between|and|or|but|bar|except|than|because|about)$/iu,
};
