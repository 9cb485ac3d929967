// Phrases that look like times and are none. The list grows with every misreading found.
import type { Parser } from 'chrono-node/en';
import { oneOf } from '../../neutral/words.ts';
import { phrase } from '../../phrase.ts';
import { weekday } from './words.ts';

const noise = (pattern: string): Parser => phrase('noise', pattern, () => ({ kind: 'noise' }));

const kind = oneOf(
  'very, really, nice, good, great, lovely, wonderful, fantastic, pleasant, happy, fun, restful, super, amazing, relaxing, productive, safe, beautiful, brilliant, sunny, fab, splendid, excellent, marvellous, and, rest of (?:the|your|a)',
);
const wished = `(?:day|week|week-?end|evening|afternoon|morning|night|time|new year|${weekday})`;

const titles = 'mr, mrs, ms, miss, dr';
/** Names that are months or days, too. */
const names = 'april, may, june, august, jan';
const nameLeads = 'dear, hi, hello, hey, thanks, cheers, regards, with, from, and, for, ask, tell, cc';
const nameTails = 'and, said, says, is, can, could, would, will, has, wants, from, about, too, also';

const things = oneOf(
  'people, persons?, seats?, guests?, of (?:us|you|them|those), places, stars?, pages?, slides?, items?, points?, percent, degrees, miles, km, kg, dollars, euros, pounds, usd, eur, units, copies, tickets, rooms, adults?, kids, children, participants, attendees, colleagues, others, options?, slots?, times, chairs, tables, questions, emails?, records, years? old',
);
const streets = oneOf('street, st, road, rd, avenue, ave, lane, ln, drive, square, place, way, court, blvd, boulevard');
const numbered = oneOf(
  'rooms?, options?, slots?, page, gate, floor, building, bldg, suite, flat, apt, unit, plant, studio, level, platform, table, terminal, chapter, section, version, v, no\\., nr, number, numbers, ext, extension, year, phase, step, tier, bus, line, highway, route, pier, door, dock, ticket, invoice, order, ref, case, issue, item, choice, rat, score, conference, bridge, pin, code, id, size',
);

const sayings = oneOf(
  `day (?:after|by|to) day, one of these days, these days, the other day, some ?day, day-to-day, up[- ]to[- ]date, out of date,
   night and day, not (?:a|one)(?: single)? (?:minute|second|moment) (?:later|earlier|sooner|longer|before|after), at the end of the day(?=,), at one (?:point|stage|end|time|place|of), from 1 to 10,
   on a scale (?:of|from) 1 (?:to|-) \\d{1,3}, (?:a|the|one) second (?:round|time|opinion|thought|look|one|chance|option|meeting|call),
   1st class, first class, april fools?, black friday, good friday, casual friday, ash wednesday, cyber monday,
   (?:super|palm|easter) sunday, sunday (?:times|roast|school|best), monday (?:night football|blues),
   night (?:shifts?|owl|train|bus|rotation|rota|roster|duty|duties|turn|watch|class|classes|school|nurse|porter|crew|team|desk), day shift, 5 o'clock shadow, sun (?:and|cream|screen|block),
   24 ?/ ?7, 24x7, 50 ?/ ?50, 1-(?:on-)?1, 1:1, one[ -](?:on[ -])?one, \\d{1,2}:\\d{1,2} (?:aspect|ratio|scale)`,
);

export const noisePhrases: readonly Parser[] = [
  // 10-4 on the morning slot   10-4, understood: yes by radio
  noise('10-4(?= on the\\b|, )'),
  // have a nice Tuesday   enjoy the rest of your week   wishing you a great weekend; not "I'd sooner have Wednesday"
  noise(
    `(?:have(?=(?: (?:you|all|both|an?|your|the))* ${kind}\\b)|enjoy|wish(?:ing)?(?: you)?)(?: you)?(?: all| both)?(?: an?| your| the)? (?:${kind},? )*${wished}`,
  ),
  // happy Friday   good morning   lovely weekend
  noise(`(?:happy|lovely|beautiful) ${wished}|good (?:morning|afternoon|evening|night|day|week|weekend)`),
  // Dear April   Hi June,   Ms May   Mr Friday   April and I
  noise(
    `${oneOf(titles)}\\.? (?:${oneOf(names)}|march|friday|sunday|monday)(?! ?\\d)|${oneOf(names)} and i(?! ?\\d)|${oneOf(nameLeads)},? ${oneOf(names)}(?=,? ${oneOf(nameTails)}\\b|,?$|, )`,
  ),
  // parents' evening   open morning
  noise("(?:parents?'?s?'?|open|prize-?giving|awards|careers|curriculum) (?:evening|morning|afternoon)s?"),
  // 2 people   3 seats   5 of you   4 stars
  noise(`\\d{1,4}(?:-\\d{1,4})? ${things}`),
  // 2 by 3   2 x 3 metres   90 by 200 cm: how large a thing is
  noise(
    `\\d{1,4}(?:[.,]\\d{1,2})?(?: ?(?:m|cm|mm|ft|feet|foot|metres?|meters?|inch(?:es)?))? (?:by|x|×) \\d{1,4}(?:[.,]\\d{1,2})?(?: ?(?:m|cm|mm|ft|feet|foot|metres?|meters?|inch(?:es)?)\\b)?(?! ?(?:[ap]\\.?m|o'? ?clock|[:/\\d]|h\\b|hrs?\\b|th\\b|st\\b|nd\\b|rd\\b|(?:on |of )?${weekday}|(?:on|tomorrow|today|sharp)\\b))`,
  ),
  // 10 Downing Street   14 March Road
  noise(`\\d{1,4} [a-z]{2,20} ${streets}`),
  // page 4   room 12   options 3 and 4   gate 5   version 2.1
  noise(
    `${numbered}\\.? ?#?\\d{1,8}(?:[./-]\\d{1,6}){0,3}[a-z]?(?: ?(?:,|and|or|&|-) ?\\d{1,2}(?![:\\d]|[ap]m| ?[ap]\\.?m))*`,
  ),
  // I am sitting in Court 4 until half past three
  phrase('noise', '(?:court(?:room)?|ward|hall|theatre) \\d{1,2}[a-z]?', (_g, { said }) =>
    /^\p{Lu}/u.test(said) ? { kind: 'noise' } : undefined,
  ),
  // I'm on nights this week: a shift
  phrase('noise', 'on (?:nights|days|earlies|lates)', (_g, { before }) =>
    /(?:\bam|'m|\bis|'s|\bare|'re|\bbe|\bbeen|\bwork|\bworking)[ ]$/i.test(before()) ? { kind: 'noise' } : undefined,
  ),
  // day to day   24/7   a second round   first class   one-on-one
  noise(sayings),
];
