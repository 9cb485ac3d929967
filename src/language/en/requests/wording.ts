// Pieces that the patterns for new mails share. They match the text of a clause (`request/clauses.ts`): every word stands between
// spaces, capital letters are atoms: R times of days, H hours, B bounds, D lengths, P people, E addresses, N numbers, Z zones.

/** A noun for what people come together for. */
export const occasion =
  '(?:meetings?|calls?|chats?|catch ?up|sync|sessions?|appointments?|interviews?|lunch|luncheon|dinner|supper|coffee|breakfast|brunch|drinks?|reviews?|workshops?|demo|kick ?off|stand ?up|conversations?|discussions?|get together|visits?|briefing|debrief|retro|retrospective|walk ?through|check in|one on one|one to one|1 1|video call|phone call|zoom|conference|handover|rehearsal|training|talk|planning|hearing|viewing|consultation|presentation|follow up|walk|mediation|deposition|tour|inspection|round table|(?:quick |short |brief )word|huddle|fitting|lesson|tasting|recording|pint|beer|bite|tea|site visit|run through|dry run|dress rehearsal|practi[cs]e|natter|yarn|hui|tutorial|supervision|appraisal|webinar|panel|audition|screening|game|quiz|poker|picnic|party|barbecue|bbq|braai|trip|ride|jam|work morning|working session|working group|brainstorm|brainstorming|stocktake|therapy|check up|assessment|ceremony|gathering|hangout|hang out)';

/** What people do together. */
export const together =
  '(?:meet|meet up|talk|speak|chat|sit down|sit together|get together|come together|catch up|touch base|sync|sync up|connect|discuss|go (?:through|over)|walk (?:through|the)|run (?:through|the|it|this)|review|phone|ring|have (?:a(?! look| think| go| read| glance| nice| good| great| lovely)|an|another|some|our|the|this|that|D|lunch|coffee|dinner|breakfast|drinks|tea|supper)|get on|hop on|jump on|do (?:a|an|the|lunch|coffee|dinner|breakfast|drinks|brunch|it|this|D)|grab|visit|see (?:P|E|you|each other|one another|him|her|them)|rehearse|practi[cs]e|play|convene|swap|record|hold|squeeze|schedule|set up|arrange|organize|put together|gather|compare notes|spend|look at|look over|work on|thrash out|hash out|iron out|sit|reconvene|regroup|brainstorm|agree|plan|decide|settle|call|attend|join (?:me|us|for)|come to)';

/** Who meets. */
export const who =
  '(?:you|we|us|i|he|she|they|P|E|everyone|everybody|anyone|anybody|all|both|(?:all|both|each|any|the (?:two|three|four|five|six|N)) of (?:us|you|them)|(?:you|we|us) (?:all|both|two|three)|you guys|you lot|the (?:team|group|others|panel|board|family|parents|committee|rest)|either of you|the lot of us)';

/** Something was asked of the reader: "could you please", "I would like you to". Stands at the begin of a clause. */
export const asking = `^(?: (?:[,:;.-]|lparen|yo|abeg|pls|plz|hiya|morning|evening|afternoon|oi|so|then|and|now|ok|okay|just|also|hi|hello|hey|dear|P|E|please|kindly|maybe|perhaps|anyway|right|well|but|to|therefore|or|thanks|yes|no|actually|simply|quickly|again|still|finally|(?:can|could|would|will|might|may) (?:you|we|u|parley|the (?:scheduling |calendar )?(?:assistant|bot|system|scheduler))|parley|you|help(?: me| us)?(?: to)?|be so kind as to|be able to|see if you can|see to it that you|go ahead and|feel free to|(?:i|we) (?:would |will )?(?:like|want|need|love|wish|ask|request|have|ought|am asking|are asking)(?: you| parley| us| P)? to|would like (?:you )?to|want to|need to|it would be \\S+ if (?:you|we|parley) (?:could|can|would)|(?:i|we) would (?:be \\S+ if|appreciate (?:it )?if) (?:you|parley) (?:could|can|would)|let us|let (?:the|our) (?:system|assistant|bot)|let parley|you (?:can|may|could|should|must)|can|could|would|try to|do|if you could|if you can|your job is to|all)){0,8}`;

/** A number said in a count. */
export const number =
  '(?:N|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty)';

/** Up to so many words in between. */
export const gap = (most: number): string => `(?: \\S+){0,${most}}`;

/** A pattern over clause texts (`request/clauses.ts`): " can you find D ". */
export const pattern = (source: string): RegExp => new RegExp(source, 'u');
