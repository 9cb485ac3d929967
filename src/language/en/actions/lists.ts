// Who takes part and who is told: add, remove, delegate, notify, remind, leave.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'people';
/** "tom@example.com", "Tom", "Tom Miller <tom@example.com>", "Tom (tom@example.com)", "my boss tom@example.com" */
const one =
  "((((my|our|the) W (W? ,)?)? (E|P) ,?|(((my|our|the)|(W|U|P) 's) W ,? (that is|who is|that|who|under|at|on|lparen) E rparen?)|T (W|U) ,? E|(U|P|Z) (U|P)? (lparen|lt|,|:|-) E (rparen|gt|,)?|(U|P) U? E|E (lparen|,) (my|our|the) W W? (rparen|,)|E lparen (U|P)+ rparen))";
/** One address or name, or several. */
const who = `(${one} ((,|and|, and|plus|/|;|as well as) ${one})*)`;

/** "takes over from me", "is covering my leave, and": why somebody comes in the writer's place. */
const succeeds = `((who|that|,|M)* ((takes|has taken|have taken|is taking|took|will take|'ll take|will be taking) (over|on) ((from|for)? (me|us|boss)|(all|A)? (my|our) W W?|A)? ((from|for) (me|us|boss))?
  |(covers|is covering|will cover|'ll cover|will be covering|stands in|is standing in|fills in|is filling in|steps in|is stepping in|replaces|is replacing|will replace|does|is doing|handles|is handling|runs|is running|looks after|is looking after|inherits|has inherited) (for)? (me|us|boss|(my|our) W W?) ((while|whilst|as long as) (i|we) am (W|M)+)?
  |(is|will be|'s) (my|our|the) (W|new|M)* (replacement|substitute|deputy|stand in|proxy|successor|cover|colleague|contact)) ((as of|as from|from|since|in|on)? T on?)? (now|from now on|M)*)`;
/** "and will attend in my place" */
const attends =
  "((and|,|who|she|he|they|so|M)+ (will|'ll|shall|is going to|can|would) (also|be|M)* (attend|come|join|there|be there|go|take part|represent me|present|participate|sit in|dial in|attending|coming|joining) (the|this|that|your|meeting|call|session|event|appointment|instead|in|on|of|for|my|our|place|stead|behalf|me|us|boss|then|it|M)*)";

/** What somebody may be taken off or put on. */
const invited =
  '((invite|invitation|guest|invitee|attendee|attendance|mailing|distribution)? list (of (invitees|guests|attendees|participants|people|names|invited))?|invitees|meeting|event|invite|invitation|call|loop|thread|party|it|poll|conversation|participants|attendees|guests|group|people|others|mix|cc|distribution)';

/** "a small reminder" */
const reminder =
  '((a|an|another|one more|one last|the|some|any)* (little|gentle|friendly|quick|polite|small|short|soft|final|kind|last|brief|further|second|new|cordial)* (reminder|reminders|nudge|nudges|poke|prod|ping|chaser))';

/** Those who have not answered. */
const late =
  "((A|V|everyone|everybody|all|those|people|the ones|anyone|anybody|the others|whoever|the people|the rest|them|folks|all those|the stragglers|stragglers|the late ones|the laggards|the missing (ones|people)?|the silent ones|nonresponders|non responders|who|that|of you|of them|of those)+ (who|that|still|has|have|had|not|yet|is|are|answered|replied|responded|missing|outstanding|pending|to answer|to reply|to respond|open|voted|said anything|did not|do not|does not|answer|reply|respond|did|silent|got back|gotten back|to us|to me|to you|given an answer|been in touch|come back|written back|an|answer|a|reply|haven't|owes us an answer|owe|us|owing)*)";

export const lists: readonly Family<Sense>[] = [
  {
    // What the writers will do themselves.
    family,
    sense: { say: 'nothing' },
    phrases: `
      ${who} (will|can|could|would|is going to|should|'ll|wants to|would like to|is|are)? (also|M)* (join|joining|come with|coming with|accompany|accompanying|be with|attend with|come along with) (me|us) (T|then|there|too|M)*
      (i|we) (would like to|want to|will|intend to|plan to|mean to|hope to) (tell|inform|update|notify) (W|A|P)+ (in person|myself|ourselves|face to face) X*
      (i|we) (will|'ll|shall|am going to|are going to|have to|need to|must|should|want to|would like to|plan to) (also)? (write to|email|mail|call|ring|phone|text|speak to|talk to|speak with|talk with|catch up with|square it with|check with|ask) (${one}|W) ((,|and|, and|or) (${one}|W))* X*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'delegate' } },
    phrases: `
      ${who} (will|would|can|is going to|'s going to|shall|could|is able to|is happy to|has agreed to|is|are|'ll) (also)? (go|attend|come|join|be there|take part|represent|stand in|step in|cover|fill in|participate|deputize|deputise|take|sub|substitute|act|be standing in|be attending|sit in|sitting in|be sitting in|pinch hit|pinch hitting|stand|going|attending|coming|standing in|stepping in|filling in|covering|joining|representing|taking|jump in|be my stand in|dial in|be joining|be taking|be representing|speak|handle (this|it)|take over|taking over|be covering|be filling in) (instead|on|for|in|of|my|me|behalf|place|stead|us|boss|this|it|(the|this|that|your) (meeting|call|session|event|appointment|hearing|interview|review|talk)|then|over|from|at|there|spot|seat|chair|rather|than|as|our|side|deputy|his|her|their|P)* (and (has|have|knows|will have|is|carries|brings) (W|'s)+)?
      ${who} ${succeeds} ${attends}
      (i|we|boss|please)? (am|are|is|will be|'ll be|would like to|want to|will|shall|have to|must|can|could|'ll|hereby|delegating)* (delegate|delegating|send|sending|pass|passing|hand|handing|forward|forwarding|nominate|appoint|designate) (this|it|my (place|seat|spot|invitation)|that|over|on|the meeting|in)* (to)? ${who} (instead|in my place|on my behalf|to go|in my stead|for me|to attend|to take my place|as my (deputy|replacement|substitute))*
      (please|can you|could you)? (ask|invite|contact|talk to|speak to|deal with|write to|liaise with|coordinate with|use|take|send it to) ${who} (instead of me|in my place|on my behalf|in my stead|instead|rather than me)+
      ${who} (instead|in my place|on my behalf|in my stead|instead of me|for me)+
      ${who} (is|will be|would be|'s) (my|our|the|boss 's) (replacement|substitute|deputy|stand in|delegate|proxy|representative|sub)
      (my|our) (replacement|substitute|deputy|stand in|delegate|proxy|representative) (is|will be|would be|:)+ ${who}
      (i|we) (have)? (asked|arranged for|got) ${who} to (go|attend|come|join|take my place|stand in|step in|cover|represent|fill in|be there) (for|me|instead|us|in|my|place|on|behalf|of)*
      (please)? (replace me (with|by)|swap me (out)? (for|with)|put) ${who} (in my place)?
      ${who} (takes|goes|attends|comes|stands in|steps in|replaces|covers|represents|joins|takes part|participates|sits in|deputizes|deputises|fills in|steps up) (for|me|my|place|stead|instead|in|of|us|on|behalf|boss)+ (this one|this time)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'optional' } },
    phrases: `
      $polite (make|mark|set|put|list|have|consider|treat) ${who} (as|down as|be|to|is|an|to be)* (optional) (attendee|guest|participant|party)? (please)?
      ${who} (is|are|can be|becomes|should be|need not|does not need to|does not have to|do not need to|do not have to|'s)+ (optional|come|attend|be there|join) (only|now|attendee|for this one|please|attendees)*
      (optional) : ${who}
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'required' } },
    phrases: `
      $polite (make|mark|set|put|list|have|consider|treat) ${who} (as|down as|be|to|is|a|to be)* (required|mandatory|essential) (attendee|guest|participant|party|again)? (please)?
      ${who} (is|are|must be|becomes|should be|has to|must|needs to|have to)+ (required|mandatory|essential|be there|attend|be required|there) (now|please)?
      (required|mandatory) : ${who}
      we (cannot|can not) (do|have|hold) (it|this|the meeting) without ${who}
      we need ${who} (there|in the room)
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'remove' } },
    phrases: `
      $polite (remove|drop|take|uninvite|disinvite|delete|strike|cut|leave out|exclude|kick out|cross|leave|ditch|scratch|knock|bump|lose|boot|disinclude|pull|axe|take out|take off|cut out|cross out|cross off|strike off|strike out|throw out|get rid of|kick off) ${who} (off|from|out|of)* (the|this|our)? (one|meeting|call|event|thread|${invited})? (please|too|again|altogether|completely)*
      ${who} (does not need to|need not|does not have to|will not|no longer needs to|no longer has to|is no longer|is not|cannot|should not) (be|take part|attend|come|join|needed|invited|required|coming|there|joining|be on (this|the list)|part of (this|it)|be invited)+ (anymore|any more|after all)?
      $polite (remove|drop|take|uninvite|disinvite|delete|strike|exclude|leave out|leave) whom=(him|her) (off|from|out|of)* (the|this|our)? ${invited}? (please|too|again|altogether|completely)*
      (no|without) need for ${who} (anymore|any more)?
      we do not need ${who} (anymore|any more|after all|for this)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'add' } },
    phrases: `
      $who (forgot|left out|missed|overlooked|should have included|should have invited|should have added|meant to (include|invite|add)|omitted) (to (include|invite|add|mention|put in|cc|copy))? ${who} (off|from|on|in)* (the|this|our)? ${invited}?
      $polite (add|invite|include|bring in|loop in|cc|copy in|rope in|get|put|bring|loop|ask along|also ask|put on|take on) (in)? ${who} (in|on|to|too|as well|into|along)* (the|this|our)? ${invited}? (please|too|would you|will you|could you|can you|as well|as (a|an)? (participant|guest|attendee|party|required attendee|invitee))*
      (looping|adding|copying|bringing|roping|pulling|including|inviting|cc'ing|ccing|cc) (in|on|up)? ${who} (in|on|to|too|as well|into|along|here|now)* (the|this|our)? ${invited}? (please|too|as well)?
      ${who} (should|must|needs to|need to|has to|wants to|would like to|will|is|are|is going to|ought to)+ (also)? (be in (on)? (this|it|that)|(get|receive|have|see|know about|hear about) (this|it|the invite|the invitation|an invite|an invitation|this mail)|be (asked|included|invited|added|copied|looped in)|be|join|come|attend|take part|joining|coming|be there|be invited|be added|be on (this|the list)|be included|be part of (this|it)|joining us|join us|on board)+ (too|as well|please|us)*
      $polite (add|invite|include|bring in|loop in|loop|cc|copy in|copy) whom=(him|her) (in|on|to|too|as well|into|along)* (the|this|our)? ${invited}? (please|too|as well)*
      we (also)? need ${who} (too|as well|on board)*
      (plus|new|additional|also) (participant|guest|attendee|party|invitee|guests|attendees)? (:)? ${who}
    `,
  },
  {
    // "Replace bob@example.com with carol@example.com"
    family,
    sense: { say: 'exchange' },
    phrases: `
      $polite (replace|swap|exchange|switch|change) (out)? gone=${who} (with|by|for|against|to) want=${who} (please|then|M)*
      $polite (substitute|sub|swap in) (in)? want=${who} for gone=${who} (please|then|M)*
      want=${who} (instead of|in place of|rather than|replaces|takes the place of|is replacing) gone=${who} (please|then|now|M)*
    `,
  },
  {
    // Whoever has answered needs no reminder.
    family,
    sense: { say: 'action', action: { do: 'remind', pending: true } },
    phrases: `
      $polite (remind|nudge|ping|prod|poke|chase) $all (to (vote|answer|reply|respond|rsvp|get back|get back to (me|us)|fill it in|fill this in|pick|choose|send (in)? (their|your) (answers|votes))|about (the|this) poll) (please|again|today|M)*
      $polite (send (out)? ${reminder}|give ${reminder}) (to)? (M|$all) (who|which|that) X+
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'notify', all: true } },
    phrases: `
      $polite let $all (please|now|also)* know (that|about|of) X+
      $polite let $all (please|now|also)* know (of|about|that|to|this|it|the|in|W|a|accordingly|too|please|on|R|T|D|N|P|Z|is)*
      $polite (send|drop|shoot|give|write) $all (a|an|the|this|quick|short|brief|little)* (note|line|message|mail|email|heads up|word|update|notice|memo|notification|M)+ (that|about|on|of|saying|to say|to let them know|to tell them|in case|telling them|,|:)* X*
      $polite (tell|inform|notify|update|email|mail|write to|message|alert|advise|ping|send word to|spread the word to|pass (it|this|that) on to|send (it|this|that|a note|the details|an update|a message|the news) to|forward (it|this|that) to|give A a (heads up|shout|nudge)|make sure|share (it|this|that) with|announce (it|this|that) to|remind) $all (know|of|about|that|to|this|it|the|in|W|knows|a|heads|up|update|accordingly|too|please|on|R|T|D|N|P|gets|is)*
      $polite (spread the word|send out (an|the)? (update|note|notice|word)|announce (it|this|that))
      $all (should|needs to|need to|must|has to) (know|be (told|informed|notified)) (that|about|this|it|of|W|R|T|N)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'remind', pending: true } },
    phrases: `
      $polite (remind|nudge|chase|chase up|ping|poke|prod|follow up with|send (out)? ${reminder} to|get after|hound|badger|remember) ${late} (please|again|today|about this|about it|once more)*
      $polite (give|send|drop|shoot|write) ${late} (a|an|another|one more|one last|the|little|gentle|friendly|quick|polite|small|soft|final|kind|last)* (nudge|nudges|reminder|reminders|poke|prod|push|ping|shove|kick|note|line|chaser) (please|again|today|about this|about it|once more|to answer|to reply|to respond)*
      $polite (send (out)? ${reminder}|chase (up)? (the)? (missing|outstanding)? (replies|answers|responses|reply|answer)|chase (up)?|remind (people|them)) (to (A|V|everyone|everybody|all|those|the others|the rest|whoever|anyone)+ (who|that|still|has|have|had|not|yet|is|are|answered|replied|responded|missing|outstanding|pending|to answer|open)*)? (please|again)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'remind' } },
    phrases: `
      $polite (remind|nudge|chase|chase up|ping|poke|prod|follow up with|send (out)? ${reminder} to|get after) ${who} (please|again|to answer|to reply|to respond|about (this|it|the meeting|W)|for (an|a|his|her|their)? (answer|reply|response)|once more|today|for me|up|to get back to us|to vote|gently)*
      $polite (give|send|drop|shoot) ${who} (a|an|another|one more|one last|little|gentle|friendly|quick|polite|small|soft|final|kind|last)* (nudge|reminder|poke|prod|push|ping|shove|kick|chaser) (please|again|today|about this|about it|once more|to answer|to reply|to respond|for (an|a|his|her|their)? (answer|reply|response))*
      ${who} (has|have|still|needs|need|could use|could do with|deserves) (not|to|a|another|gentle|little|small|yet|answered|replied|be|reminder|nudge|poke|reminding|chasing)+
      ${reminder} to ${who} (please|today|now|again|M)+
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'notify' } },
    phrases: `
      $polite let ${who} (please|now|also)* know (of|about|that|to|this|it|the|in|W|a|accordingly|too|please|on|R|T|D|N|Z)*
      $polite (send|drop|shoot|give|write) ${who} (a|an|the|this|quick|short|brief|little)* (note|line|message|mail|email|heads up|word|update|notice|memo|notification|M)+ (that|about|on|of|saying|to say|to let them know|to tell them|in case|telling them|,|:)* X*
      $polite (tell|inform|notify|update|email|mail|write to|message|alert|advise|ping|pass (it|this|that) on to|send (it|this|that|a note|the details|an update|a message|the news|word) to|forward (it|this|that) to|share (it|this|that) with|keep|drop) ${who} (know|of|about|that|to|not|this|it|the|in|W|a|heads|up|update|accordingly|too|please|on|R|T|D|N|informed|posted|line|note)*
      ${who} (should|needs to|need to|must|has to|ought to) (know|be (told|informed|notified)) (that|about|this|it|of|W|R|T|N)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'leave' } },
    phrases: `
      $polite (take|remove|drop|leave|strike|delete|cut|cross|get|exclude) (me|us|boss) (off|from|out|of|on)* (this|it|the|that|these|your)? (one|list|meeting|event|invite|invitation|call|thread|loop|poll|entirely|altogether|completely|group|conversation|whole thing|mailing|mail|guest list|round|project|series|distribution|appointment|party|dinner|workshop)* (altogether|entirely|completely|please|for good)*
      $who (am|are|is|will be|'ll be)? (out|leaving|dropping out|withdrawing|pulling out|bowing out|stepping back|opting out|no longer (part|involved|on the team|working)) (of|from|in|on) (this|it|these|the) (one|meeting|event|call|project|thread|whole thing|group|discussion|planning|poll|team)? (entirely|altogether|completely|for good|please|anymore|any more)*
      $who (would like to|want to|have to|must|will|need to|shall|wish to) (leave|drop out|withdraw|pull out|bow out|step back|opt out|get out) (of|from) (this|it|these|the) (one|meeting|event|call|project|thread|whole thing|group|discussion|planning|poll|team)? (entirely|altogether|completely|for good|please)*
      (please)? (go ahead|carry on|proceed|continue|meet|do it|do this|have it|plan|go on|schedule it|schedule) (with (it|this|that|the meeting))? without (me|us|boss) (please|this time|then|(on|for|in) (this|that) (one|meeting|call|round|occasion)?)*
      (you|they|feel free to|please|do|i think you) (can|should|may|could|will have to)? (go ahead|carry on|proceed|continue|meet|do it|do this|have it|manage|go on|do just fine|do fine|plan|plan it|plan this|schedule it|schedule this|start) (with (it|this|that|the meeting))? without (me|us|boss)
      (i|we|boss) (do not|does not|no longer) (need|needs|have|want|wish) to (be|take part|attend|be part|be involved|be in|participate|be on) (of|in|on|there|this|it|the|meeting|involved|invited|part)* (anymore|any more|any longer|at all)?
      (i|we) (am|are) out of (this|it|here) (one|altogether|entirely|completely|for good)*
      (please)? (do not|stop) (include|including|inviting|invite|count|consider|considering) (me|us) (on|for|in)* (this|it|these|anymore|any more|one|any longer)*
      (i|we) (want|would like|wish|need|have) to (drop out|withdraw|opt out|pull out|bow out|be removed|be taken off|be left out) ((of|from) (this|the|it) (one|meeting|event|group|list|poll|thread|call)*)? (please)?
      (i|we) (want|would like|wish|need|have) to (leave|get out of) (this|the|it|your) (one|meeting|event|group|list|poll|thread|call|discussion|event) (please)?
      $polite unsubscribe (me|us) from (this|the|that|your) (one|meeting|event|call|round|poll|dinner|party|workshop|appointment) (altogether|entirely|completely|please|for good)*
      (leave|keep) (me|us) out (of|on)? (this|it|that)? (one)? (entirely|altogether|completely|please)*
      count (me|us) out (of (this|it|that|the (meeting|event|whole thing|list|loop|project)) (one|entirely|altogether|completely|for good|please)*|entirely|altogether|completely|for good)
      (i|we) (want|would like) out ((of|from) (this|it|that|the (meeting|event|whole thing|project)))? (one|entirely|altogether|completely|please)*
      (i|we) (am|are)? (withdrawing|dropping out|pulling out|bowing out|opting out|withdraw|opt out|bow out|drop out) (of|from)? (this|it|the)? (one|meeting|event)? (entirely|altogether|completely)?
      not my (meeting|department|project|area|thing) (anymore|any more)?
    `,
  },
];
