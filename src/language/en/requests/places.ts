// Where a meeting is.
import { gap, pattern } from './wording.ts';

/** A clause that tells the place, whether or not a time stands in it; what follows it is the place. */
export const located = pattern(
  `(?: (?:we|i|everyone|let us|it|this|dinner|lunch|the (?:meeting|event|call|session)|and|i suggest we|please|could|can|will|to|venue|location|place|have)${gap(5)} (?:meet|meet us|see us|have (?:tea|lunch|dinner|coffee|breakfast|supper|brunch|drinks|a \\S+)|sit|say|be|have it|take place|happen|meeting|gather|held|takes place|happens|do it|do this|do (?:a|an|the|our|my) \\S+|be held|host|hosted|start|up|works|:)| (?:it|this|that|everything|dinner|lunch|the (?:meeting|event|call|session)|which)(?: \\S+)? (?:is|are)|^(?: and| it)* (?:is|will be)|^(?: [,:;-]| so| and| but)* we(?: will| shall| all| always| both)* (?:play|sing|rehearse|practi[cs]e|gather|eat|dine|train|start|assemble)| venue is| place is|^(?: [,:;-]| so| and)* (?:meet|meeting|gather|venue|location|place|where|see you)(?: up)?(?: :| is| will be)?| it is| it will be| a table| (?:like|liked|want|wants|prefer|prefers|have|hold|do) (?:it|this|that|the (?:meeting|call|session))| (?:dinner|lunch|supper|brunch|breakfast|party|tasting|drinks|barbecue|bbq|tea|coffee|picnic)(?: for (?:N|\\p{L}+)(?: (?:people|persons|of us|guests|friends))?)?)(?: (?:all|there|again|just|also|probably|directly|straight|then|outside|inside|right|always|usually))*$`,
);

/** ` we are in `: what follows is the place where it can hardly be anything else, "committee room 2". */
export const staying = pattern(
  ` we (?:are|sit|will sit|are sitting|will be sitting)(?: (?:all|both|again|in|booked|upstairs|downstairs))* $`,
);

/** ` he is `: what follows is where somebody is. */
export const whereabouts = pattern(
  ` (?:i|he|she|they|P|P and P)(?: (?:am|is|are|will (?:both |all |only )?be|works?|working|sits?|sitting|based|only|usually|always|both|all|also|then|there|has to be|have to be|needs? to be|just))+ $`,
);

/** ` , your office ` */
export const plain = pattern(
  `^ (?:,|;|-) (?:(?:(?!in |at |on |to )\\S+ )?(?:room|hall|studio|lab|gate|suite|building|level|floor) \\S{1,6}|(?:the|my|our|your|his|her|P 's) (?:\\S+ )?(?:office|room|place|house|flat|studio|garage|kitchen|garden|hall|library|canteen|boardroom|cafe|café|pub|lab|clinic|church|club|clubhouse|workshop|barn)(?: N)?) $`,
);

/** ` the place is `: what follows is the place */
export const named = pattern(` (?:venue|location|place|address|meeting point)(?: (?:is|will be|would be|:))+ $`);

/** Rooms and the like, which are places behind "in" though they have no capital. */
export const rooms =
  /^(?:room|office|garden|studio|hall|library|canteen|kitchen|lobby|boardroom|cafeteria|building|house|lab|laboratory|pub|church|gym|meeting|conference|conservatory|seminar|lecture|auditorium|foyer|workshop|basement|barn|shed|chapel|classroom|cafe|café|bar|restaurant|hotel|club|museum|gallery|theatre|theater|station|reception|clinic|surgery|school|plant|factory|warehouse|courtyard|yard|tent|pavilion|clubhouse|annex|annexe|vestry|cellar|loft|attic|garage|lounge|chapel|yard|terrace|vicarage|park|marquee|stables|gymnasium|canteen|cabin|lodge|hut|boathouse|depot|refectory|parlou?r|sacristy|crypt|quad|mess|quadrangle|dining|staffroom)$/;

/** What stands before the noun of a room: "in the back office", "in the village hall". */
export const roomKinds =
  /^(?:staff|common|board|old|back|front|upstairs|downstairs|main|big|small|large|little|new|usual|town|village|community|parish|sports|training|music|reading|tea|green|upper|lower|inner|outer|north|south|east|west|side|corner|top|ground|first|second|third)$/;

/** Behind "at", "at the" and "in the" these are no places. */
export const never =
  /^(?:all|least|once|most|first|last|that|this|order|advance|person|general|case|question|time|total|touch|between|attendance|mind|principle|turn|which|particular|fact|full|part|english|german|french|spanish|writing|copy|cc|charge|future|it|them|addition|any|some|short|due|view|light|march|april|may|june|july|august|january|february|september|october|november|december|its|hand|mid|late|early|moment|end|beginning|start|latest|meantime|meanwhile|morning|afternoon|evening|night|weekend|same|next|diary|calendar|calendars|diaries|folder|wiki|mail|email|e-mail|post|system|following|above|below|attached|attachment|wake|way|interim|interest|event|minute|table|front of|spirit|hope|loop|week|month|year|summer|autumn|winter|spring|short term|long run|best|very|whole|rain|sun|car park's|usual time|usual hour|agreed|discretion|your (?:earliest|convenience|disposal)|convenience|disposal|expense|cost|price|stake|risk|ease|half|a|an|one|two|three|twelve|noon|midday|midnight|lunchtime|lunch|dinner|breakfast|church hours|work|christmas|easter|people|everyone|everybody|us|me|you|him|her|london time|days|hours|minutes|weeks|earliest|disposal|leisure|request|side|pace|behalf|opinion|experience|absence|presence|favou?r|own|previous|second|third|usual|other|top|bottom|heart|name|notes|budget|report|thread|chat|group|subject|invite|invitation|spreadsheet|doc|document|drive|office hours|zoom|teams|slack|outlook|excel|google|skype|webex|jira|notion|half|early|mood|middle|running|know|works|common|detail|love|peace|doubt|trouble|season|town)$/;

/** ` look at the results `: no place follows. */
export const notBefore =
  /^(?:look|looks|looked|looking|glance|glancing|peek|stare|laugh|aim|aims|aimed|point|pointing|arrive|arriving|hint|guess|marvel|gaze|chip|attempt|go|shot|crack|stab|interest|interested|believe|part|involved|results?|change|changes|increase|drop|invest|delay|decline|rise|confidence|faith|taken|fill|bring|hand|good|bad|best|mad|angry|surprised|upset|amazed)$/;

const service =
  '(?:(?:ms |microsoft |google |facebook |apple )?(?:zoom|teams|meet|facetime|face time|skype|webex|whatsapp|discord|jitsi|slack|signal|telegram|gotomeeting|bluejeans|hangouts?|ring ?central|whereby|messenger|wechat)(?: (?:video|video call|call|voice|huddle|meeting|chat)(?= ))?)';

/** ` , on zoom `   ` so we do it over google meet `; not ` or on zoom `, ` P is on zoom ` */
export const online = pattern(
  `(?:^(?: [,:;.-]| lparen| and| so| all| both| again| just| then| only)*|(?: (?:we|us|let us|it|this|that))(?: (?:will|would|can|could|should|shall|to|just|all|both|do|have|hold|meet|talk|speak|run|make|is|be|is going to be|it|this|that))+) (?:on|over|via|through|using|per) (?<online>${service})(?! (?:or|is|was|group|channel|thread|link|pro|licen[cs]e|account|number|recording))(?: |$)`,
);

/** "the Costa by Platform 1" */
export const inside: ReadonlySet<string> = new Set(['by']);

/** "the cafe on King Street", "room 4 on the second floor": what may stand behind such an "on" in small letters. */
export const along: ReadonlySet<string> = new Set(['on']);
export const behind = /^(?:the|level|floor|campus|site)$/;

/** "at mine or at the office" */
export const or: ReadonlySet<string> = new Set(['or']);

/** Places that no word leads to. */
export const bare = {
  // `Pizza Express on Dean Street`   `Back room of the Albion`   `St Mary's`
  onStreet:
    /^(?:\p{L}+ ){0,2}(?:room|bar|garden|hall|cafe|café|lobby|foyer|library|kitchen) (?:of|at|in) (?:the )?\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*)?$|^(?:St|Saint)\.? \p{Lu}[\p{L}'’]+$|^(?:\p{Lu}[\p{L}'’]* ){1,3}(?:on|off) (?:\p{Lu}[\p{L}'’]* ?){1,3}$/u,
  // `Room 2B`   `Unit 3`   `the Studio 4`   `Sala 2`
  numbered:
    /^(?:the )?(?:\p{L}+ )?(?:room|rm|unit|plot|dock|gate|bay|suite|studio|hall|lab|building|block|pitch|court|platform|berth|hangar|flat|apartment|office|warehouse|pavilion|stand|pier|workshop|classroom|meeting room|lecture hall|salle|sala|raum|zimmer|atelier|saal) (?:no\.? ?)?(?:\p{Lu}|\p{L}?[-.]?\d{1,4}(?:[.-]\d{1,4})?\p{L}?)$/iu,
  // `Dock office`   `the loft`   `Harbour Café`   `village hall`
  nouns:
    /^(?:(?:the|my|our|your|his|her) )?(?:(?:[\p{L}.&]+|[\p{L}]+['’]s) ){0,3}(?:(?<=\b(?:my|our|your|his|her|['’]s) )(?:place|house|flat|home|pad|shop|desk|yard|apartment|study|chambers|den|porch|patio)|room|boardroom|office|hall|studio|lab|library|museum|gallery|theatre|theater|garage|loft|attic|barn|shed|workshop|warehouse|depot|kitchen|canteen|cafeteria|café|cafe|bar|pub|inn|tavern|arms|restaurant|bistro|brasserie|pizzeria|trattoria|bakery|hotel|club|clubhouse|gym|pool|pitch|court|stadium|arena|rink|lobby|foyer|atrium|reception|basement|cellar|vestry|chapel|church|cathedral|temple|mosque|synagogue|school|classroom|gymnasium|auditorium|lounge|terrace|rooftop|courtyard|yard|garden|gardens|conservatory|greenhouse|park|playground|pavilion|marina|boathouse|pier|jetty|beach|campus|clinic|surgery|hospital|pharmacy|station|airport|terminal|farm|stables|mill|townhall|town hall|centre|center|market|marketplace|tent|marquee|gates?|entrance|bandstand|bus stop|playing fields?|hut|cabin|lodge|castle|abbey|priory|annex|annexe|headquarters|hq|green room|staffroom|common room|tasting room)$/iu,
  // `Crown & Anchor`   `the Fox and Hounds`   `Dishoom Kings Cross`   `12 Mill Lane`   `the Globe`
  named:
    /^(?:[Tt]he \p{Lu}\p{Ll}+|(?:[Tt]he )?\p{Lu}[\p{L}'’]* (?:&|and|und|et|e|y) \p{Lu}[\p{L}'’]*|\d{1,4}\p{L}? (?:\p{Lu}[\p{L}'’]* ){1,2}\p{Lu}\p{L}*|(?:[Tt]he )?(?:\p{Lu}[\p{L}'’]* ){2,3}\p{Lu}[\p{L}'’]*|(?:\p{Lu}[\p{L}'’]* ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Sq|Close|Drive|Way|Place|Terrace|Crescent|Hill|Court|Park|Mews|House|Quay|Grove|Walk|Bridge|Wharf|Buildings|Cross|Corner|Gate|Tower|Point))$/u,
  /** Behind the place. */
  tail: /^(?:as (?:usual|ever|always|before|last time)|again|please|this time|if (?:free|possible|you like|okay)|okay|thanks|obviously|of course|i think)$/,
  /** Words that stand in no place. */
  never:
    /^(?:with|for|about|re|regarding|to|from|by|or|is|are|was|be|not|no|we|i|you|they|he|she|it|this|that|these|please|thanks|thank|cheers|regards|best|kind|dear|hi|hello|love|yours|many|call|book|invite|ask|find|need|have|has|had|want|bring|new|back|after|before|if|when|as|so|do|does|can|could|would|will|mr|mrs|ms|dr|prof|just|only|first|then|also|open|closed|near|opposite|outside|on|in|at|party|tour|visit|refit|keys|plans?|rent|building works|sent|until)$/,
};
