// Seats and whom they are dealt to.
import type { CountKey, Rule } from '../../request/words.ts';
import { gap, number, pattern } from './wording.ts';

const count = `(?<count>${number})`;
const party =
  '(?:dinner|lunch|brunch|breakfast|supper|barbecue|bbq|braai|party|games?|poker|tasting|concert|match|tour|workshop|class|trip|picnic|karaoke|escape room|movie|film|theat(?:er|re)|outing|drinks|night|event|table|bowling|hike|course|retreat|show|golf|tennis|football|cinema|opera|play|tea|fondue|raclette|curry|sushi|pizza|mystery|excursion|day out|seminar|masterclass|yoga|pottery|quiz|walk|sailing|evening|cruise|session|ride|screening)';
const seat = '(?:seats?|places?|spots?|tickets?|chairs?|covers|openings|passes|tix|spaces|berths|bunks)';

export const counts: readonly Rule<CountKey>[] = [
  {
    means: 'places',
    sample: ' two tickets each ',
    pattern: pattern(
      ` (?<! (?:costs?|pay|paid|charges?|£|\\$|€|at|about|around|sold for|worth) )${count}(?: (?:${seat}|of them|of those))*(?: for)? (?:each(?! time)|apiece|a head|(?:per|for each|to each|for every) (?:person|head|guest|invitee|family|couple|household|member|player|one|name|party|invitation|P)) `,
    ),
  },
  {
    means: 'places',
    sample: ' each gets N seats ',
    pattern: pattern(
      ` (?:each|everyone|everybody|every (?:guest|person|family|couple|household|member)|each (?:of (?:them|you)|guest|person|family|couple|household|member))(?: (?:of|them|can|may|could|will|should))* (?:gets?|has|have|take|takes|book|books|claim|receive|receives)(?: (?:up to|only|exactly))* ${count} (?:${seat}|$)`,
    ),
  },
  {
    means: 'withGuest',
    sample: ' each may bring a guest ',
    pattern: pattern(
      ` (?:plus ones? (?:welcome|included|allowed|are fine|is fine)|(?:may|can|could|should|will|is allowed to|are allowed to|everyone|each|to) brings? (?:a|one|their|his or her|an)(?: plus)? (?:guest|friend|partner|spouse|date|companion|one|person)|places? for (?:two|both) each|in couples) `,
    ),
  },
  {
    means: 'atATime',
    sample: ' two people at a time ',
    pattern: pattern(
      ` ${count}(?: (?:people|persons|of them|guests|invitations|invites|friends|names|offers|seats|each))* (?:at (?:(?:a|one|the same) )?time|at once) `,
    ),
  },
  {
    // not "the 12 by 24 is taken"
    means: 'atATime',
    sample: ' invite three by three ',
    pattern: pattern(
      ` (?:in|invite|inviting|ask|asking|offer|go|going|proceed|come|people|them|guests) ${count} by ${number} `,
    ),
  },
  {
    means: 'atATime',
    sample: ' in groups of N ',
    pattern: pattern(` (?:in )?(?:groups|batches|waves|rounds|lots|blocks|sets) of ${count} `),
  },
  {
    means: 'oneAtATime',
    sample: ' one after another ',
    pattern: pattern(
      ` (?:one by one|one B|one after (?:the other|another)|(?:one )?(?:person|seat|ticket|by one) at a time|individually|in turn|one at a time) `,
    ),
  },
  {
    means: 'twoAtATime',
    sample: ' in pairs ',
    pattern: pattern(` (?:in pairs|in twos|two B|pairwise|a couple at a time|a pair at a time) `),
  },
  {
    means: 'seats',
    sample: ' so i can give out nine seats ',
    pattern: pattern(
      ` (?:give (?:out|away)|giving (?:out|away)|hand out|share out|pass on|allot|to (?:offer|fill|give)|can (?:offer|give|fill))(?: (?:the|only|just|exactly|up to|all|you|remaining|other|my|our))* ${count}(?: (?:free|spare|of the|of these|remaining|other))* ${seat} `,
    ),
  },
  {
    means: 'seats',
    sample: ' there are three seats ',
    pattern: pattern(
      `^(?: (?:[,:;-]|so|and|but|now|ok|okay|well|this time))*(?: (?:there|we|i))? (?:are|is|have|have got|got|has|were given|was given)(?: (?:now|only|just|exactly|room for|space for|still|up to|the|my|our))* ${count} ${seat} `,
    ),
  },
  {
    means: 'seats',
    sample: ' five seats ',
    pattern: pattern(
      ` (?<!(?:each|everyone|everybody|every \\S+) (?:gets?|has|have|takes?|can have) )(?!(?<=\\bthe )\\S+ chairs\\b)(?<! (?:table|kitchen|garage|dining room|minibus|bus|car|hall|van|coach|cinema|theatre|theater|restaurant|church|stadium|plane|train) (?:only )?has )(?:(?:up to|only) )?${count}(?: (?:free|spare|available|extra|more|remaining|empty|last|good|reserved|guest|of the|of these|left|ring side|front row|unused|complimentary|concert|theatre|match|press|minibus|bus|car|van|coach|boat|row|balcony|stalls|box|table|dinner|lunch|event|workshop|course))* ${seat} (?!each|apiece|per|a head|for each|gone|sold|broken|taken|booked|full|empty|occupied|behind|but)`,
    ),
  },
  {
    means: 'seats',
    sample: ' we can seat six ',
    pattern: pattern(
      ` (?:we|i|you) (?:can|could|will) (?:seat|fit|host|feed|squeeze in|fit in|take|have|accommodate)(?: (?:up to|only|at most|exactly|just|about))* ${count} (?:people|persons|guests|of you|[,;]|$)`,
    ),
  },
  {
    means: 'seats',
    sample: ' six of us can go curling ',
    pattern: pattern(`^ ${count} (?:of us|people|persons|players|guests) (?:can|may|could) `),
  },
  {
    means: 'seats',
    sample: ' seats : N ',
    pattern: pattern(` (?:seats|places|spots|capacity)(?: (?:are|is|:|=))+ (?:up to )?${count} `),
  },
  {
    means: 'seats',
    sample: ' dinner for N ',
    pattern: pattern(
      ` (?:${party}|lane|court|pitch|booth)(?: (?:night|out|at \\S+))? for(?: (?:up to|at most|only|just|exactly|a group of|the))* ${count} (?!minutes|hours|days|am|pm|pounds|euros|weeks)`,
    ),
  },
  {
    means: 'seats',
    sample: ' room for N ',
    pattern: pattern(
      ` (?:rooms?|space|place|places|table|capacity|boat|box|cabin|minibus)(?: (?:for|of))(?: (?:up to|only|at most|just|exactly))* ${count} (?!minutes|hours|days)`,
    ),
  },
  {
    means: 'seats',
    sample: ' it holds N ',
    pattern: pattern(
      ` (?:table|room|boat|box|car|minibus|bus|cabin|court|house|group|class|place|porch|it|van|coach|which|hut|sauna|kitchen|space|and) (?:seats|takes|holds|fits|has room for|sleeps|has space for|accommodates|can take|can hold|seat)(?: (?:up to|only|at most|just|exactly|about))* ${count} (?!minutes|hours|days|pounds|euros)`,
    ),
  },
  {
    means: 'seats',
    sample: ' , for N ',
    pattern: pattern(`^ , for ${count} $`),
  },
  {
    means: 'seats',
    sample: ' maximum N swimmers ',
    pattern: pattern(
      ` (?:max|maximum)(?: of)? ${count} (?!minutes|hours|mins|days|pounds|euros|pages|percent|km|miles)\\p{L}+ `,
    ),
  },
  {
    means: 'seats',
    sample: ' so eight people ',
    pattern: pattern(
      ` (?:so|makes|making|meaning|that is)(?: room for| space for)? ${count} (?:people|persons|players|guests|of us) `,
    ),
  },
  {
    means: 'seats',
    sample: ' limited to N ',
    pattern: pattern(
      ` (?:limited|restricted|capped|max|maximum|at most|no more than)(?: (?:to|at|of))* ${count} (?:people|guests|persons|participants|players|places|seats|of us|attendees|in total|please|$)`,
    ),
  },
  {
    means: 'seatsIfDealt',
    sample: ' taster for N R ',
    pattern: pattern(
      ` for(?: (?:up to|at most|only|just|exactly))* ${count} (?:R|H|people|persons|of us|guests|[,;]|at|in|on|$)`,
    ),
  },
  {
    means: 'seats',
    sample: ' for N people only ',
    pattern: pattern(
      `(?: for| [,;:]|^) ${count} (?:people|persons|guests|participants|players|diners|adults) (?:only|max|maximum|at most|in total|altogether) `,
    ),
  },
];

/** ` P before P ` */
export const before = pattern(
  `^(?: (?:[,:;-]|and|but|please|ask|invite|offer|so|then|with))* [PE](?: (?:goes|comes|is|should come|gets it))? (?:before|ahead of) [PE](?: (?:please|though))* $`,
);

/** Clauses that say in which order people are asked. */
export const ranked = pattern(
  ` (?:first|then|next|after (?:that|him|her|them|P)|followed by|finally|lastly|in (?:that|this|the following|the given|the same) order|priority|first refusal|dibs|before (?:anyone|anybody|everyone|the others|the rest)|starting with|start with|begin with|beginning with|in order|order of|asked first|in this order|before P|ahead of)(?: |$)`,
);

/** ` one at a time : P , P ` */
export const listed = pattern(
  `(?: at a time| order| offer| invite| ask| try|go to)${gap(3)} (?:[PE] [,;:-]|: [PE]|[PE] and [PE])`,
);

/** Asked behind all others. */
export const lastly = pattern(
  ` (?:[PE](?: (?:goes|comes|gets it|is|should|must|shall|to|may|can|be|only|asked|invited|offered|go|come|please|the))* last(?: of all| one| person)?(?: please)? (?:$|[,;])|last of all,? [PE] $|lastly [PE] $)`,
);
