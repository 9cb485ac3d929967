// What a new mail says of the meeting besides its times: title, seats, order, deadline, who is optional, how it is decided.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'details';
const n =
  '(count=N|count=L|count=one|count=two|count=three|count=four|count=five|count=six|count=seven|count=eight|count=nine|count=ten|count=eleven|count=twelve)';
const text = '(X|-|:|/|lparen|rparen|plus|#)+';
const who = '((E|P) ((,|and|, and|plus|/|;|as well as) (E|P))*)';
const party =
  '(dinner|lunch|brunch|breakfast|supper|barbecue|bbq|party|games|game night|poker|poker night|board games|quiz|quiz night|pub quiz|tasting|wine tasting|concert|match|tickets|tour|workshop|class|trip|boat trip|picnic|karaoke|escape room|movie|movie night|film|film night|theater|theatre|outing|drinks|evening|night|event|table|bowling|hike|sailing|sail|cooking class|course|retreat|show|game|golf|tennis|doubles|football|cinema|opera|play|tea|afternoon tea|cheese night|fondue|raclette|curry|sushi|pizza|pizza night|curry night|murder mystery|excursion|day out|weekend|ski trip|seminar|masterclass|yoga|yoga class|pottery|W night|W class|W workshop|W tasting|W party|W dinner|W tour|W trip)';
const seat = '(seats|seat|places|place|spots|spot|tickets|ticket|chairs|covers|openings|passes)';

export const details: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'detail', key: 'atATime' },
    phrases: `
      (X)* ${n} (people|persons|of them|guests|invitations|invites|friends|names|in|offers)* at (a|one|the same) time X*
      (invite|ask|offer|deal|send|go|try) (them|the seats|seats|people|out|invitations|it|everyone)* (in (groups|batches|waves|rounds|lots) of|in) ${n} X*
      (in)? (groups|batches|waves|rounds|lots) of ${n} X*
      (X)* one (by one|after the other|after another|person at a time|at a time) X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'seats' },
    phrases: `
      (a|an|the|our|my|some|small|little|big|W)* ${party} for (up to|at most|only|just)* ${n} (people|persons|of us|guests|friends|pax|adults|players|in total|altogether|diners|only|max|maximum|seats)* X*
      (i|we)? (X)* (only|just|exactly|up to|have|got|are|has|with|is|max|maximum|room for|space for|of|for|seats|offer|at most|i have|we have|there are|got)+ ${n} (free|spare|available|extra|more|open|remaining|empty|W)* ${seat} X*
      ${n} (free|spare|available|extra|open|remaining|empty|W)* ${seat} X*
      (X)* (room|space) for (up to|only|at most)* ${n} (people|persons|guests|of us|more|only|friends)* X*
      (seats|capacity|places) : ${n}
      (the|our|my)? (table|room|boat|box|car|minibus|cabin|court|house|group|class|place) (seats|takes|holds|fits|has room for|is for|sleeps|has space for|accommodates) (up to|only|at most)* ${n} X*
      (limited|restricted|capped) (to|at) ${n} (people|guests|persons|participants|seats|places|of us)* X*
      (max|maximum|at most|no more than|up to) (of)? ${n} (people|guests|persons|participants|of us|attendees|players)+ X*
      first come (,)? first (served|serve) X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'order' },
    phrases: `
      (X)* in (that|this|the (following|given|same|listed|order)|order|the order (on|of|in|given|listed|above|below)+) (order|of|priority|on|cc|to|copy|listed|preference|given|above|below|the|importance|as)* X*
      (X)* (P|E) first (please)?
      (offer|give|ask|invite|start|begin|try) (the|seats|places|tickets|with|to|them|it|a|seat|by|asking|inviting|spots|first|spot)* (P|E) first X*
      (then|followed by|and then|after that|next|finally|lastly|after him|after her|after them) (P|E|the others|V|everyone else|the rest) (in|the|order|then|,|and|last|on cc|as listed|P|E|of)*
      (X)* (P|E) (has|gets|have) (priority|first refusal|first dibs|first choice|precedence) X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'title' },
    phrases: `
      $polite (call|name|title|entitle|label) (it|this|the (meeting|event|call|session|dinner|whole thing|thing)|this (meeting|event|call|session|one)) text=(${text})
      (the|its)? (title|subject|name|heading|topic) (of (it|the (meeting|event|call)))? (is|should be|should read|will be|shall be|:|would be|must be)+ text=(${text})
      (meeting|event|call|session|dinner|workshop) (called|titled|named|entitled) text=(${text})
      under the (title|name|heading) text=(${text})
      (it is|it 's|it will be) (called|titled|named) text=(${text})
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'deadline' },
    phrases: `
      (i|we)? (X)* (answer|answers|reply|replies|respond|responses|response|rsvp|vote|votes|feedback|confirm|confirmation|decide|hear back|hear from|get back|come back|let me know|let us know|know|answered|replied|responded|an answer|decision|confirmations|word|say|react|reactions|yes or no)+ (me|us|to|from|them|everyone|everybody|A|you|all|P|E|,|and|is|are|needed|due|required|wanted|expected|in|latest|back|please|the others|both|their|your|from you|at the latest|that|about|this|the|by return)* (by|before|until|till|no later than|not later than|:|at the latest)* T+ (at the latest|please|latest|thanks|X)*
      (the)? (deadline|cutoff|cut off|closing date|rsvp|answer by|reply by|due) (for (answers|replies|answering|W|responses))? (is|:|will be|on|by|would be)* T+ X*
      (please)? (answer|reply|respond|rsvp|vote|decide) (by|before|until|till)? T+ X*
      (poll|vote|voting) (closes|ends|is open until|open until) T+ X*
      (i|we)? (X)* (give|allow) (them|everyone|A|people|P|all) (time)? (until|till|to|by) T+ (to (answer|reply|respond|decide))? X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'optional' },
    phrases: `
      ${who} (is|are|'s|can be|would be|as)+ (optional|welcome but not required|not essential|not required|nice to have) X*
      ${who} (need not|does not need to|does not have to|do not have to|do not need to|is not required to|may) (come|attend|be there|join|take part)+ (but X*|if X*|though X*|X)*
      ${who} lparen optional rparen
      optional (:|attendees|attendee|guests|guest|for)* ${who} X*
      (with)? ${who} as (an)? optional (guest|attendee|participant|guests|attendees)? X*
      (invite|add|include) ${who} as optional X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'atLeast' },
    phrases: `
      (go ahead|proceed|book it|book|settle|confirm|schedule it|it is on|it is enough|i am happy|we are fine|we need|we want|i need|meet|hold it|fix it)+ (if|when|once|as soon as|with|at|only if)+ (at least)? ${n} (of (them|us|you)|people|persons|can|say|have|are|agree|make|accept)+ X*
      (we|i)? (need|want|require) (at least|a minimum of|a quorum of|minimum) ${n} (of (them|us|you)|people|persons|participants|attendees|to|yeses|yes|out of|A)* X*
      (at least|minimum|a minimum of|quorum|quorum of|quorum is|quorum :|at a minimum)+ ${n} (of (them|us|you)|people|persons|participants|attendees|must|should|have to|need to|to|can|yeses)* X*
      ${n} (people|of (them|us|you))? (is|are|would be|will be|suffice|suffices) (enough|sufficient|a quorum|fine)? X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'pick' },
    phrases: `
      (just)? (pick|take|choose|book|go with|settle on|use|decide) (the)? (first|earliest|best|one|whichever|whatever|any|A|the first one|what|yourself) (one|time|slot|that|which|works|suits|fits|available|possible|for (everyone|all)|option|is|best|you)* X*
      (first|earliest|whichever) (time|slot|one)? (that|which)? (works|suits|fits)+ (for (everyone|all|everybody))? (wins|is fine|please|X)*
      (no need to|do not|you need not) (ask|check with|come back to|consult|confirm with) (me|us) (again|first|about it|before booking|back)* X*
      just pick (X)*
      (you)? (decide|choose|pick) (for us|for me|yourself|one|the time)
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'draft' },
    phrases: `
      (but|please|and)? (show|send|let|give|mail|email) (me|us) (see)? (it|a draft|the draft|the invitation|a preview|the mail|the text|the letter|what you (write|send)|the invite)* (first|before (you send|sending|it goes out|anything goes out|it leaves|they go out|inviting X*)|to approve|for approval|for review)+ X*
      (do not|please do not) (send|invite|mail|write|email) (anything|anyone|it|them|the others|everyone|anybody|yet|out)* (yet|before X*|until X*|without (my|asking) X*)+
      (i|we) (want|would like|need|wish) to (see|check|approve|review|look at|have a look at|read) (it|the (draft|invitation|text|mail|letter|invite)|a draft|what you send|everything) (first|before X*|beforehand)
      (as|just)? (a)? draft (only|first|please|for now)*
      (draft|preview) (first|please|only|it)
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'hold' },
    phrases: `
      (please)? (keep|hold|block|reserve) (the|all|these|those|both|my|A|R)* (times|slots|dates|options|time|three|two)* (free|blocked|open|reserved|clear|in my calendar|tentatively)* (meanwhile|until then|in the meantime|for me|until (it is|that is|they|everyone|we|this is|everybody|decided|settled) X*|while X*|for now|provisionally|tentatively)+
      (put|place) (a)? (hold|holds|tentative hold|tentative holds) (on|in) X*
      (hold|block) (the|all|these|those) (times|slots|dates) X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'without' },
    phrases: `
      (this is|it is|it 's|the meeting is|they meet|meet|they can meet|plan it|arrange it|schedule it|set it up|do it)? without (me|boss|us)
      (i|we) (am|are|will|'ll|do|shall)* not (be|need|have|going)* (to)? (attend|attending|be there|join|joining|come|coming|take part|taking part|part of it|part of the meeting|participate|be present|there|myself)+ (myself|in person|this one|X)*
      (i|we) (myself)? (am|will|need|do)* not (attend|be) (there|part)* (myself)?
      (leave|count|keep) me out (of it|of this)?
      i am (only|just|merely) (arranging|organizing|setting (this|it) up|the assistant|scheduling|coordinating) (this|it|on behalf of X*|for X*|X)*
      (i am|i 'm) not part of (it|this|the meeting)
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'visibility-organizer' },
    phrases: `
      (only|just) (i|me|we) (should|may|can|get to|want to|will)* (see|know) (the|who|their|all|what|A)* (answers|replies|said|responses|votes|answered|what|results|names|X)*
      (answers|replies|responses|votes|the answers|the replies|their answers) (are|should be|only|visible|for|stay|to|remain|go|must be|private|confidential|hidden|secret)+ (me|only|private|confidential|to me|for me|from the others|hidden|secret|X)*
      (do not|please do not|hide|never) (show|share|reveal|disclose|tell|let) (the|anyone|them|others|each|who|other|answers|others see|each other|their|everyone|people)+ (the|who|answers|answered|said|what|replies|see|from|other|responses|X)*
      (keep|make) (the|their|all|A)* (answers|replies|responses|votes|names|it|list) (private|secret|confidential|hidden|to yourself|between us) X*
      visibility : (organizer|only me|private|me)
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'visibility-counts' },
    phrases: `
      (show|share|display|let them see|everyone sees|they see|tell them) (only|just)? (the)? (counts|numbers|totals|how many|tallies) (only)? X*
      (only|just) (the)? (counts|numbers|totals) X*
      visibility : (counts|numbers|totals|anonymous)
      (anonymous|anonymously|an anonymous poll|anonymous poll|keep it anonymous|make it anonymous) X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'visibility-all' },
    phrases: `
      (everyone|everybody|all|they|A) (can|may|should) see (A|all|everyone 's|each other 's|who|what|the)* (answers|replies|answered|responses|said|X)*
      visibility : (all|everyone|open|public)
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'claim' },
    phrases: `
      (X)* (give|allow|keep|hold|reserve|leave|has|have|get|offer|seat|place) (each|them|everyone|people|person|a|the|offer|seat|guest|P|E|A|every|for|offers|open|is|kept|held|valid)* D (to (answer|reply|respond|decide|accept|claim)|to say yes|each|for each|time|before (passing|moving) on|X)+
      (offers|seats|invitations|places|the offer|an offer|each offer) (lapse|expire|are|is|stay|lapses|expires|remain|hold|good|valid|kept|held|run out)+ (for|after|open|valid)* D X*
      claim (time)? (:|is|of)? D
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'cutOff' },
    phrases: `
      (no|stop|do not make|stop making|no more|do not send|stop sending|not make) (more|any|new|further|offering|inviting|dealing|sending)* (offers|invitations|invites|seats|out|people|places)* (after|from|beyond|past|on or after)? T+ X*
      (cut off|cutoff|last offers|last invitations) (is|:|at|on|by)* T+
      (invite|offer|ask|deal) (people|seats|them)? (only)? (until|till|up to) T+ X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'duration' },
    phrases: `
      (it|this|we|that|i|the meeting|which|the call|the whole thing|meeting|it all|session)* (should|will|would|might|could|'ll|must|can|shall|do|does|to|only|not)* (only|just|be|take|takes|last|lasts|need|needs|run|anticipate|expect|require|requires|estimate|plan|reckon|think|take about|allow|have|schedule|for|about|around|roughly|approximately|max|maximum|at most|up to|say|of|no more than|not more than)* (a|an|about|around|roughly|approximately|maximum|max|at most|only|just|for|maybe|probably|should be|is|of|up to)* D (long|should|would|will|is|be|do|enough|max|maximum|please|or so|in total|each|tops|at most|only|needed|meeting|call|plenty|sufficient|fine|suffice|required|would do|right|will do|about right|for this|for this one|for it|for each|at the most|per slot|each time|of your time|of time|all in all|thanks|cheers|altogether|total|is plenty|is enough|is fine|ought to|cover it|to be enough)*
      (duration|length) (is|:|of|about|will be|should be)* D X*
      D (meeting|call|session|chat|slot|slots|long|please|max|each)+ X*
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'location' },
    phrases: `
      (venue|location|place|where|room|meeting point|address) (is|:|will be|would be|should be)+ text=(${text})
      (it|we|this|the meeting|the event|dinner|lunch|everyone|i suggest we)* (will|'ll|shall|would|can|could|should|is|'s|to)* (meet|be|have it|take place|happen|meeting|gather|is|held|takes place|happens|do it|do this|be held) (at|in) text=(${text})
    `,
  },
  {
    family,
    sense: { say: 'detail', key: 'category' },
    phrases: `
      (the|in|under|with|put it under|put it in|file it under|file under|please use|use)* category (is|of|:|should be|as)* text=(${text})
      (put|file|list) (it|this) (under|in) (the)? category text=(${text})
    `,
  },
];
