// Phrases that look like times and are none.
import type { Parser } from 'chrono-node/en';
import { phrase } from '../../phrase.ts';
import { weekday } from './words.ts';

const family = 'noise';
const noise = () => ({ kind: 'noise' }) as const;

export const noisePhrases: readonly Parser[] = [
  // have a nice Tuesday   enjoy your weekend   happy Friday   good morning   have a great week
  phrase(
    family,
    `(?:have|enjoy|wish(?:ing)?(?: you)?)(?: you)?(?: all| both)?(?: an?| your| the(?: rest of (?:the|your))?)? (?:(?:very|really|nice|good|great|lovely|wonderful|fantastic|pleasant|happy|fun|restful|super|amazing|relaxing|productive|safe|beautiful|brilliant|sunny|fab|splendid|excellent|marvellous|rest of (?:the|your|a)|and|,) )*(?:day|week|week-?end|evening|afternoon|morning|night|time|rest of (?:the|your) (?:day|week)|${weekday})|(?:happy|lovely|beautiful) (?:new year|morning|afternoon|evening|night|day|week|weekend|${weekday})|good (?:morning|afternoon|evening|night|day|week|weekend)`,
    noise,
  ),
  // day after day   the day of   one day   these days   day to day   to date   up to date   date of birth
  phrase(
    family,
    'day (?:after|by|to) day|one of these days|these days|the other day|some ?day|day-to-day|up[- ]to[- ]date|out of date|night and day',
    noise,
  ),
  // Dear April   Hi June,   Ms May   Mr Friday   Jan Smith
  phrase(
    family,
    '(?:(?:mr|mrs|ms|miss|dr)\\.? (?:april|may|march|june|august|jan|friday|sunday|monday)|(?:april|may|june|august|jan) and i)(?! ?\\d)|(?:dear|hi|hello|hey|thanks|cheers|regards|with|from|and|for|ask|tell|cc)\\.?,? (?:april|may|june|august|jan|summer|mr friday)(?=,? (?:and|said|says|is|can|could|would|will|has|wants|from|about|too|also)\\b|,?$|, )',
    noise,
  ),
  // 2 people   of us 3   3 seats   5 of you   page 4   room 12   option 3   gate 5   4 stars   10 Downing Street
  phrase(
    family,
    '\\d{1,4}(?:-\\d{1,4})? (?:people|persons?|seats?|guests?|of (?:us|you|them|those)|places|stars?|pages?|slides?|items?|points?|percent|degrees|miles|km|kg|dollars|euros|pounds|usd|eur|units|copies|tickets|rooms|adults?|kids|children|participants|attendees|colleagues|others|options?|slots?|times|chairs|tables|questions|emails?|records|years? old|[A-Z][a-z]+ (?:street|st|road|rd|avenue|ave|lane|ln|drive|square|place|way|court|blvd|boulevard)\\b)',
    noise,
  ),
  phrase(
    family,
    '(?:rooms?|options?|slots?|page|gate|floor|building|bldg|suite|flat|apt|unit|plant|studio|level|platform|table|terminal|chapter|section|version|v|no\\.|nr|number|ext|extension|year|phase|step|tier|bus|line|highway|route|pier|door|dock|ticket|invoice|order|ref|case|issue|item|choice|numbers|rat|score|conference|bridge|pin|code|id|size)\\.? ?#?\\d{1,8}(?:[./-]\\d{1,6}){0,3}[a-z]?(?: ?(?:,|and|or|&|-) ?\\d{1,2}(?![:\\d]|[ap]m| ?[ap]\\.?m))*',
    noise,
  ),
  // 24/7   1-1   1:1   one-on-one   50/50   9 to 5 job   a second round   end of the line   may or may not
  phrase(
    family,
    "(?:black|good|ash|casual) (?:friday|wednesday)|cyber monday|(?:super|palm|easter) sunday|sunday (?:times|roast|school|best)|monday (?:night football|blues)|night (?:shift|owl|train|bus)|day shift|5 o'clock shadow|sun (?:and|cream|screen|block)|on a scale (?:of|from) 1 (?:to|-) \\d{1,3}|from 1 to 10|april fools?|at one (?:point|stage|end|time|place|of)|at the end of the day(?=,)|24 ?/ ?7|24x7|50 ?/ ?50|1-(?:on-)?1|1:1|one[ -](?:on[ -])?one|(?:a|the|one) second (?:round|time|opinion|thought|look|one|chance|option|meeting|call)|\\d{1,2}:\\d{1,2} (?:aspect|ratio|scale)|1st class|first class",
    noise,
  ),
];
