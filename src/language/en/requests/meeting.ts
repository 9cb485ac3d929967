// New mails that ask for a meeting. The phrases are the heads of such requests; times, people and places are found around them.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'meeting';
const who =
  '(P|E|you|you all|you both|you two|you guys|everyone|everybody|they|A|V|them|the (team|group|others|panel|board|family|parents|committee)|both|all|boss|W)';
const meeting =
  '(meeting|call|chat|catch up|sync|session|appointment|interview|lunch|dinner|coffee|breakfast|brunch|drink|drinks|review|workshop|demo|kickoff|kick off|standup|stand up|conversation|discussion|get together|visit|briefing|debrief|retro|retrospective|walkthrough|check in|one on one|1:1|video call|phone call|zoom|conference|handover|rehearsal|training|call back|talk|planning|hearing|viewing|consultation|presentation|follow up|walk|event|mediation|deposition|conference call|tour|inspection|round table|quick word|huddle)';
const aMeeting = `(a|an|the|our|this|another|some|quick|short|brief|small|first|next|N|D|new|weekly|team|project|W)* ${meeting}`;
const people = `((P|E|you|you all|you both|you two|you guys|everyone|everybody|they|A|V|them|the (team|group|others|panel|board|family|parents|committee|three of us|two of us|four of us)|both|all|boss|both of you|all of you|us all|us|us both) ((,|and|, and|or|plus|,) (P|E|boss|everyone|the others|V|you|me|i|us))*)`;
const could = '(could|can|would|will|might|may)';
/** What may follow the times of a request. */
const tail =
  '((for|with|at|in|about|over|regarding|to|on|if|please|works|suits|is|are|D|best|better|as|via|by|from|maybe|each|suit|work|fine|good|okay|convenient|preferred|possible) X*)?';
const when =
  '(time|times|slot|slots|date|dates|day|days|window|windows|gap|hour|hours|moment|appointment|opening|space|spot|minutes|D)';

export const meetings: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'request', do: 'book' },
    phrases: `
      $polite (book|reserve|lock in|firm up|book in|put in|put down|nail down|pencil in|fix|enter) (me|us|in|this|it|a|an|the|the following)* X*
      (booking|please book|book) : X*
      (no|without (a)?) (poll|polling|voting|vote|doodle) (needed|please|necessary|required)? X*
      (no need|you need not|you do not need|there is no need|no reason) to (ask|poll|check|propose|offer|vote|coordinate|send a poll|find) X*
      (do not|please do not) (ask|poll|offer|propose|send a poll|check with) X*
      (the|this|that)? (time|date|slot|day|it|everything|this|appointment|meeting) (is|'s|has been) (already)? (fixed|agreed|settled|set|decided|confirmed|final|non negotiable|not negotiable|set in stone|a fixed date|arranged) X*
      (everyone|everybody|all|A|they|we|both|the others|P|E|P and P) (has|have|is|are)? (already|all|both)* (agreed|said okay|said yes|confirmed|agrees|okayed it|fine with it|okay with it|on board|accepted) X*
      (fixed|agreed|already agreed|settled|confirmed) (date|time|slot|already|with (everyone|all|them|P|E|A))* X*
      (we|i) (have|had)? (already|all|both)* (agreed|settled|decided) (on|to|with) X*
      T+ (fixed|firm|agreed|settled|no poll)
      it is (already)? (agreed|settled|fixed|decided|arranged|confirmed)
    `,
  },
  {
    family,
    sense: { say: 'request', do: 'find' },
    phrases: `
      $polite (find|look for|search for|work out|figure out|identify|pin down|hunt down|determine|get|seek|locate|sort out|come up with|dig out|need|want|help find|help me find|help us find) (out)? (me|us|P|E|for|with|both|all|a|an|the|some|one|another|any|our|suitable|mutual|common|free|convenient|good|best|mutually|possible|next|first|earliest|N|D|of|half|full|quick|short|couple|W)* ${when} X*
      $polite (find|look for|search for|work out|figure out|get) (out)? (when|a time that|time|something|somewhere|anything|whatever|us together|us a|us time) X*
      (when|what time|what day|which day|which days|what times) (could|can|would|should|might|shall|do|does|is|are|will) (we|${who})+ (all|both)? (meet|get together|have|talk|speak|chat|be free to|be able to|make it|make|sit down|catch up|hold|do it|do this|do a|do the|best|fit) X*
      (i|we) (need|want|would like|'d like|must have|am looking for|are looking for|require|have to find|need to find|need to have|would like to have|want to have|am after) (about|around|roughly|at least|a|an|another|some|half|to (find|have|get|schedule|arrange|set up|block)?)* (D|N|${when}) (of|with|for|together|time)* X*
      (find|looking for|need|needing|wanted) (D|a time|time|a slot|a date) X*
      (i|we) (am|are|was|were)? (looking|hoping|trying) (for|to (find|get|arrange|schedule|set up|organize|meet)) X*
      (sometime|some time|anytime|any time|whenever) (works|is fine|is okay|that (suits|works)|would do|will do)? X*
    `,
  },
  {
    family,
    sense: { say: 'request', do: 'arrange' },
    phrases: `
      $polite (schedule|set up|arrange|organize|plan|set|coordinate|put together|fix up|convene|call|hold|have|host|start|create|make|do|add|get|prepare|propose|suggest|offer|send out|send) ${aMeeting} X*
      $polite (meet|meet up|get together|sit down|catch up|talk|speak|chat|connect|sync up|touch base|have ${aMeeting}|grab (a|some)? (coffee|lunch|drink|dinner|breakfast|bite)|do (lunch|coffee|dinner|breakfast|brunch|drinks)|go for (a|some)? (lunch|coffee|dinner|walk|drink|drinks)|discuss|go over|review|walk through) (with|about|up|to|on|at|in|over|for|together|P|E|R|D|all|both|again|W)* X*
      (i|we) (would|'d|'ll|will)? (like|love|want|need|wish|have|hope) to (meet|see|talk|speak|have|schedule|arrange|set up|organize|invite|discuss|get|chat|sit|catch|plan|visit|hold|bring|show|present|do|host|propose|call|go over|review|connect) X*
      (i|we) (need|want|would like|'d like) ${aMeeting} X*
      (i|we) (am|are) (setting up|arranging|organizing|planning|scheduling|hosting|having|calling|trying to (set up|arrange|organize|schedule|get|find)) X*
      $polite (schedule|plan|set up|arrange|organize|invite) (this|it|us|P|E|everyone|them|me|these|with|for|a|an|the|D)+ X*
      ${aMeeting} (with|for|about|on|at|to|between|of|T|D|next|R) X*
      (setting up|arranging|organizing|scheduling|planning) ${aMeeting} X*
      (let us|we should|we could|we need to|shall we|should we|could we|can we|we must|we have to|how about we|why do not we) (meet|talk|speak|have|do|get|sit|catch|schedule|find|plan|chat|discuss|connect|sync|review|go|hold|arrange) X*
      (meeting|call|chat|lunch|dinner|coffee) (request|invitation|invite|proposal) (for|with|:|about|to)* X*
    `,
  },
  {
    family,
    sense: { say: 'request', do: 'propose' },
    phrases: `
      ${could} ${people} (all|both|A|also|please|possibly|perhaps|maybe)* (do|make|manage|take|prefer|spare|offer)+ (it|this|that)? (on|at|for)? R ${tail}
      ${could} ${people} (all|both|A|also|please|possibly|perhaps|maybe)* (attend|join|come|meet|meet up|talk|speak|chat|call|get together|make it|be there|be free|be available|be around|have (time|D|a slot|a gap|space|lunch|coffee|dinner|a call|a meeting|a chat)|do (lunch|coffee|dinner|breakfast|a call|a meeting|D)|fit (in)? (a|this)?|squeeze in|find (time|D)) X*
      (anyone|anybody|who else|who|somebody|someone) (is|'s)? (up for|fancy|fancies|free for|in for|interested in|wants|want|keen on|game for|available for|free to|able to) X*
      (is|are) ${people} (all|both|A|also)* (free|available|around|able|open|up|in) (for|to|with|on)* R X*
      (anyone|anybody|who else|who|somebody|someone) (is|'s)? (up for|fancy|fancies|free for|in for|interested in|wants|want|keen on|game for|available for|free to|able to) X*
      (is|are) ${people} (all|both|A|also)* (free|available|around|able|up) (for|to) X*
      (do|does) ${people} (all|both|A|also)* (have time|have D|prefer|have availability|have a preference for|fancy|want) X*
      (could|can|would|will|might|does|do|is|are) R (still|also|be)? (work|suit|fit|do|good|okay|possible|convenient|fine|acceptable|free|best|better|all right|alright|an option|feasible)+ (for|with)? (${people})? ${tail}
      (which|what) (of (these|those|them|the following|the two|the three))? (times|time|dates|date|slots|slot|days|day|options|option|one|ones)? (of (these|those|them|the following))? (works|work|suits|suit|is|are|would|do|does|will|can|could|prefer|prefers|fits|fit|might|should|A|${people})+ (best|better|convenient|good|okay|preferred|easiest|fine|suitable|work|suit|do|make|prefer|be|fit|possible|you|for|to|with|X)* (:)? X*
      $polite (ask|check with|check|poll|survey|see|find out|find out from|sound out|consult|query|advise|tell me|let me know|inform me|contact|verify|clarify|hear from|enquire|inquire|write to|email|tell us|let us know) (with|from)? ${people}* (whether|if|which|what|when) (${people}|R|A|of|these|those|the following|two|times|slots|dates|options|one|ones|day|time|date|can|could|would|works|work|suits|suit|is|are|do|does|make|will|free|available|best|better|be|prefer|prefers|convenient|possible|good|okay|fits|either)+ X*
      $polite (ask|offer|propose|suggest|poll|give|put|send|invite|check with|propose to|suggest to|offer to) (to)? (${people})? (the following|these|two|three|some|a choice of|about|for|the choice of|to|times|slots|dates|options|N)* (:)? R ${tail}
      $polite (ask|offer|propose|suggest|poll|invite|circulate|put forward) (to)? (${people}|the|these|following|two|three|N|those|some|below)* (times|slots|dates|options|choices|time slots|proposals|suggestions|to choose|to pick|to vote) X*
      (invite|inviting|please invite) ${people} (to|for|on|at|over)* X*
      (i|we) (can|could|would|propose|suggest|offer|am|are|was|were)* (thinking of|thinking|proposing|suggesting|offering|propose|suggest|offer|thinking about) R ${tail}
      (here|below|following|these) (are|is) (my|some|a few|possible|proposed|options|times|dates|slots|the|suggestions|proposals|available|choices|three|two|few|N)* (that|which|when|where|i|we|would|could|work|for me|do|suit|suggest|propose|can|are|possible|available|to choose from)* (:)? X*
      (possible|proposed|suggested|available|candidate|some|my|the|our|potential|alternative|following)* (times|dates|slots|options|choices|time slots|possibilities|proposals|suggestions|date options) (are|would be|is|include)? (:|-) X*
      (please)? (pick|choose|vote|select|indicate|mark|tick|reply with|respond with|confirm|advise) (one|which|what|your|whichever|from|for|between|of|on|the|a|preferred|favorite|preference|best|most|whether)+ X*
      (for|from) (me|us|my side|our side|our part|my part)? (it|that)? (is|would be|are)? (good|fine|okay|possible|best|convenient)+ R ${tail}
      $polite R ${tail}
      (here it is|for me it is|for us it is) (good|fine|okay|possible|best|convenient)+ R ${tail}
      (i|we) (prefer|would prefer|favor) R X*
    `,
  },
];
