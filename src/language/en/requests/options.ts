// How a meeting is to be arranged: who need not come, how it is decided, who sees what.
import type { OptionKey, Rule } from '../../request/words.ts';
import { asking, gap, number, pattern } from './wording.ts';

const count = `(?<count>${number})`;
const people = '(?:[PE](?:(?: ,| and| plus| or)* [PE])*)';
const replies = '(?:answers?|answered|replies|reply|said|says|responses?|votes?|answer|results|chose|picked)';

export const options: readonly Rule<OptionKey>[] = [
  {
    means: 'optional',
    sample: ' P is optional ',
    pattern: pattern(
      ` (?<who>${people})(?: (?:is|are|'s|can be|would be|as|an|lparen|,|stays?))* (?:optional|welcome but not required|not essential|not required|nice to have|only if (?:he|she|they) (?:has|have) time) `,
    ),
  },
  {
    means: 'optional',
    sample: ' P need not come ',
    pattern: pattern(
      ` (?<who>${people}) (?:need not|does not need to|does not have to|do not have to|do not need to|is not required to)(?: to)? (?:come|attend|be there|join|take part) `,
    ),
  },
  {
    means: 'optional',
    sample: ' optional : P ',
    pattern: pattern(` optional(?: (?:attendees?|guests?|for|:|is|are))* (?<who>${people}) `),
  },
  {
    means: 'atLeast',
    sample: ' go ahead when N can ',
    pattern: pattern(
      ` (?:go ahead|proceed|book it|settle|confirm|schedule it|it is on|is enough|we are fine|meet|hold it|fix it)(?: it)? (?:if|when|once|as soon as|with|only if)(?: at least)? ${count} (?:of (?:them|us|you)|people|persons|can|say|have|are|agree|make|accept) `,
    ),
  },
  {
    means: 'atLeast',
    sample: ' we need at least N of them ',
    pattern: pattern(
      ` (?:need|needs|require|requires|want|if|when|once|with|as soon as|unless|for|long as)(?: \\S+){0,3} (?:at least|a minimum of) ${count} of (?:them|us|you) `,
    ),
  },
  {
    means: 'atLeast',
    sample: ' at least N must come ',
    pattern: pattern(
      ` (?:at least|a minimum of|minimum(?: of)?|quorum(?: of| is| :)?) ${count} (?:of (?:them|us|you) (?:can|must|should|have|are|say|agree|make|accept|come)|people|persons|participants|attendees|must|should|have to|need to|to|can|yeses|$) `,
    ),
  },
  {
    means: 'pick',
    sample: ' just pick the first that works ',
    pattern: pattern(
      ` (?:(?:pick|take|choose|book|go with|settle on|use|decide)(?: on)?(?: for us)? (?:the first|the earliest|the best (?:one|time|date|slot|option|for)|(?:whichever|whatever|any)(?= (?:works|suits|fits|one|is|of (?:them|these|those)|time|date|slot|day|everyone|all|comes|you (?:think|find))(?= )| $)|one (?:yourself|for us))|first (?:one )?that (?:works|suits|fits)|no need to (?:ask|check with|come back to|consult) me|you (?:decide|choose|pick)(?: (?:for us|it|one|the time|yourself))*|just pick) `,
    ),
  },
  {
    means: 'draft',
    sample: ' show me first ',
    pattern: pattern(
      ` (?:show|send|let|give|mail)(?: me| us)(?: see)? (?:it|a draft|the draft|the invitation|a preview|the mail|the text|what you (?:write|send)|the invite)? ?(?:first|before (?:you send|sending|it goes|anything goes|it leaves|they go|inviting|you invite)|to approve|for approval|for review) `,
    ),
  },
  {
    means: 'draft',
    sample: ' do not send it yet ',
    pattern: pattern(
      `(?: do not (?:send|invite|mail|write to|email) (?:anything|anyone|it|them|the others|everyone|anybody)(?: out)? (?:yet|before|until|without)| as a draft|^(?: [,:;-]| just| only)* (?:a )?draft (?:only|first|please))`,
    ),
  },
  {
    means: 'hold',
    sample: ' keep the times free meanwhile ',
    pattern: pattern(
      ` (?:keep|hold|block|reserve) (?:the|all|these|those|both|my)(?: (?:of|these|three|two|N))* (?:times|slots|dates|options)(?: (?:free|blocked|open|reserved|clear|for me|in my calendar))* (?:meanwhile|until|till|in the meantime|while|for now|provisionally|tentatively) `,
    ),
  },
  {
    means: 'without',
    sample: ' without me ',
    pattern: pattern(
      ` (?:(?<! (?:met|went|came|was|were|had|did|ran|been|left|happened|started|began|decided|survived|managed|gone|held|without me|them|it|thing)(?: \\S+){0,6} )without me|i (?:will|do|am|shall|need)(?: not)(?: (?:be|need|have|going|to))* (?:attend|attending|join|joining|come|coming|take part|part of (?:it|this|the meeting))(?: myself| in person)?|leave me out|count me out|i am only (?:arranging|organizing|setting))(?: |$)`,
    ),
  },
  {
    means: 'visibility-organizer',
    sample: ' only i should see the answers ',
    pattern: pattern(
      `(?: (?:only|just) (?:i|me) (?:should |may |can |get to |want to |will )*(?:see|know) ${gap(4)}| (?:do not|never|hide|nobody)${gap(5)} (?:show|share|reveal|see|tell|let|disclose)${gap(5)} ${replies}| (?:keep|make) (?:the|their|all)(?: \\S+)? ${replies} (?:private|secret|confidential|hidden))`,
    ),
  },
  {
    means: 'visibility-counts',
    sample: ' show only the counts ',
    pattern: pattern(
      ` (?:(?:show|share|display|see)(?: only| just)?(?: the)? (?:counts|numbers|totals|how many)|(?:only|just) (?:the )?(?:counts|numbers|totals)|anonymous|anonymously) `,
    ),
  },
  {
    means: 'visibility-all',
    sample: ' everyone may see all answers ',
    pattern: pattern(` (?:everyone|everybody|all|they) (?:can|may|should) see (?:\\S+ ){0,5}${replies} `),
  },
  {
    means: 'claim',
    sample: ' give each of them D to answer ',
    pattern: pattern(
      ` (?:give|allow|keep|hold|leave|has|have|get|gets|lapse|expire|lapses|expires|valid|open|good)(?: (?!at|was)\\S+){0,6} (?<length>D)(?: (?:to (?:answer|reply|respond|decide|accept|claim|say)|each|for each|before (?:passing|moving|you move|you go)|to say yes)|$)`,
    ),
  },
  {
    means: 'claim',
    sample: ' offers lapse after D ',
    pattern: pattern(
      ` (?:offers?|invitations?|seats?)(?: (?:lapse|expire|lapses|expires|are|is|good|valid|open|for|after))+ (?<length>D) `,
    ),
  },
  {
    means: 'cutOff',
    sample: ' no offers after R ',
    pattern: pattern(
      ` (?:no (?:more |new |further )?(?:offers|invitations|invites)|stop (?:offering|inviting|dealing|sending)(?: \\S+)?|last (?:offers|invitations))(?: (?:go out|out|on|at|by|after|from|beyond))* (?<when>[RHB]) `,
    ),
  },
];

/** Names the meeting otherwise than its subject does. */
export const titled: readonly RegExp[] = [
  // ` please call it roof bids round two `
  pattern(
    `${asking} (?:call|name|title|entitle|label) (?:it|this|that one|the (?:meeting|event|call|session|dinner|whole thing|thing|invite|invitation)|this (?:meeting|event|call|session|one)) (?:: )?(?<title>.+) $`,
  ),
  // ` the title should be spring review `
  pattern(
    ` (?:(?:title|name|heading)(?: of (?:it|the (?:meeting|event|call)))? (?:is|should be|should read|will be|shall be|:|would be|must be)|subject(?: line)? (?:should be|should read|will be|shall be|:|must be)|subject is(?= Q)) (?<title>.+) $`,
  ),
  // ` with the title spring review `
  pattern(` (?:under|with|use) (?:the )?(?:title|name|heading) (?<title>.+) $`),
  // ` a meeting titled spring review `
  pattern(` (?:titled|entitled|to be called) (?<title>.+) $`),
];

/** "let's call it a day" */
export const noTitle = /^(?:a day|a night|quits|a draw|even|dinner for|off|N|R|H|D)/u;

/** Where a title ends that no sign ends. */
export const titleEnd =
  /^ (?:and (?:ask|find|book|invite|please|send|make|put|offer|propose|see|check|set|keep|let)|please|with (?=[PE])|for (?=[PERHD])|on (?=[RH])|at (?=[RH]))/u;

/** ` category hiring `   ` put it under the category hiring ` */
export const category = pattern(` category(?: (?:is|of|:|should be|as|=))* (?<category>.+) $`);
