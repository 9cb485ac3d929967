// Where a meeting is.
import { gap, pattern } from './wording.ts';

/** A clause that tells the place, whether or not a time stands in it; what follows it is the place. */
export const located = pattern(
  `(?: (?:we|i|everyone|let us|it|this|dinner|lunch|the (?:meeting|event|call|session)|and|i suggest we|please|could|can|will|to|venue|location|place|have)${gap(5)} (?:meet|meet us|have (?:tea|lunch|dinner|coffee|breakfast|supper|brunch|drinks|a \\S+)|sit|say|be|have it|take place|happen|meeting|gather|held|takes place|happens|do it|do this|be held|is|are|host|hosted|start|up|works|:)|^(?: [,:;-]| so| and)* (?:meet|meeting|gather|venue|location|place|where|see you)(?: up)?(?: :| is| will be)?| it is| it will be| a table)(?: (?:all|there|again|just|also|probably))*$`,
);

/** ` , your office ` */
export const plainRoom = pattern(
  `^ (?:,|;|-) (?:(?:(?!in |at |on |to )\\S+ )?(?:room|hall|studio|lab|gate|suite|building|level|floor) \\S{1,6}|(?:the|my|our|your|his|her|P 's) (?:\\S+ )?(?:office|room|place|house|flat|studio|garage|kitchen|garden|hall|library|canteen|boardroom|cafe|café|pub|lab|clinic|church|club|clubhouse|workshop|barn)(?: N)?) $`,
);

/** ` the place is `: what follows is the place */
export const placeNamed = pattern(` (?:venue|location|place|address|meeting point)(?: (?:is|will be|would be|:))+ $`);

/** Rooms and the like, which are places behind "in" though they have no capital. */
export const rooms =
  /^(?:room|office|garden|studio|hall|library|canteen|kitchen|lobby|boardroom|cafeteria|building|house|lab|laboratory|pub|church|gym|meeting|conference|conservatory|seminar|staff|lecture|common|auditorium|foyer|workshop|basement|barn|shed|chapel|classroom|cafe|café|bar|restaurant|hotel|club|museum|gallery|theatre|theater|station|reception|clinic|surgery|school|plant|factory|warehouse|courtyard|yard|tent|pavilion|clubhouse|annex|annexe|vestry|old|back|front|upstairs|downstairs|main|big|small|large|little|new|usual|town|village|community|parish|sports|training|music|reading|tea)$/;

/** Behind "at", "at the" and "in the" these are no places. */
export const neverPlace =
  /^(?:all|least|once|most|first|last|that|this|order|advance|person|general|case|question|time|total|touch|between|attendance|mind|principle|turn|which|particular|fact|full|part|english|german|french|spanish|writing|copy|cc|charge|future|it|them|addition|any|some|short|due|view|light|march|april|may|june|july|august|january|february|september|october|november|december|its|hand|mid|late|early|moment|end|beginning|start|latest|meantime|meanwhile|morning|afternoon|evening|night|weekend|same|next|diary|calendar|calendars|diaries|folder|wiki|mail|email|e-mail|post|system|following|above|below|attached|attachment|wake|way|interim|interest|event|minute|table|front of|spirit|hope|loop|week|month|year|summer|autumn|winter|spring|short term|long run|best|very|whole|rain|sun|car park's|usual time|usual hour|agreed|discretion|your (?:earliest|convenience|disposal)|convenience|disposal|expense|cost|price|stake|risk|ease|half|a|an|one|two|three|twelve|noon|midday|midnight|lunchtime|lunch|dinner|breakfast|church hours|work|christmas|easter|people|everyone|everybody|us|me|you|him|her|london time|days|hours|minutes|weeks|earliest|disposal|leisure|request|side|pace|behalf|opinion|experience|absence|presence|favou?r|own|previous|second|third|usual|other|top|bottom|heart|name|notes|budget|report|thread|chat|group|subject|invite|invitation|spreadsheet|doc|document|drive|office hours|zoom|teams|slack|outlook|excel|google|skype|webex|jira|notion|half|early|mood|middle|running|know|works|common|detail|love|peace|doubt|trouble|season|town)$/;

/** "the Costa by Platform 1" */
export const insidePlace: ReadonlySet<string> = new Set(['by']);

/** "the cafe on King Street", "room 4 on the second floor": what may stand behind such an "on" in small letters. */
export const alongPlace: ReadonlySet<string> = new Set(['on']);
export const behindAlong = /^(?:the|level|floor|campus|site)$/;

/** "at mine or at the office" */
export const openPlace: ReadonlySet<string> = new Set(['or']);
