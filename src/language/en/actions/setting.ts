// What an organizer changes of the event: its length, title, place, seats, deadline.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'setting';
/** Words of a title or place, up to the end of the phrase. */
const text = '((X|/|lparen|plus|#) (X|-|:|/|lparen|rparen|plus|#)*)';
/** Such words that begin with no time: "move it to Friday" is another thing. */
const place = '((W|U|Z|P|N|L|Q|#) (X|-|:|/|lparen|rparen|plus|#)*)';
/** "the Aspen Room", "Hall B": a place by its own word. */
const room =
  '(the (X|#)* (room|hall|suite|studio|annex|annexe|library|canteen|boardroom|auditorium|lounge|chapel|cafeteria|lobby|office|building|theatre|theater|pavilion|clubhouse|gym|lab) X?|(conference|meeting|board|seminar|lecture|committee|function|class)? (room|hall|suite|studio|building|lab|level|floor) (X|#|N|L|W))';
const n =
  '(count=N|count=L|count=two|count=three|count=four|count=five|count=six|count=seven|count=eight|count=nine|count=ten|count=eleven|count=twelve)';
const change = '(change|set|update|edit|correct|rename|switch|amend|modify|alter|move|fix|make)';

export const setting: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'duration' } },
    phrases: `
      $polite (make|keep|have|set|cut|limit|restrict|extend|shorten|lengthen|stretch|reduce|increase|change|expand|trim|prolong|bump|beef|push|up|raise|squeeze|pare|scale|bring|book|allow|cap|plan) $event? (it|this|that|the meeting|the call|them)? (down|up|out|back|short)? (to|at|last|for|into|from D to)? (a|an|be|only|just|about)* D (long|each|only|meeting|call|slot|session|please|instead|in length)* (,? (instead of|rather than|and not|not) (a|an|the|just|only)* (other=D|N|L))? (please|then)?
      $polite (change|set|update|adjust|extend|shorten|increase|reduce) (the|its)? (duration|length|meeting length|time|slot length|slots) (of)? (the meeting|the call|it)? (to|at|from D to|is) (a|an)? D (please|instead)?
      (the)? (duration|length|meeting) (is|should be|will be|must be|has to be|lasts|will last|takes|will take|:|should last|should take)+ (only)? (a|an|now)? D (long)? (please|now)?
      $event (will|should|must|has to|needs to|can)? (only)? (take|takes|last|lasts|be|is|run|runs|needs|need)+ (for|to be|about)* (a|an|only|now)* D (long|now|please|instead)*
      (we|i) (will|'ll|would|do|only)* (need|want|require|have|only need|take) (about|at least|a|an|just|more like)* D (instead|for (this|it)|please|now|only|long)*
      D (is|will be|would be|should be) (enough|sufficient|plenty|fine|long enough|better|all we need)
      D (will|should) (do|be enough|suffice|be plenty) (now|instead)?
      (let us)? make (it|that) (a|an)? D (meeting|call|long|please|then)*
    `,
  },
  {
    // "Make it 45 minutes. Actually no, an hour."
    family,
    sense: { say: 'again' },
    phrases: `
      (a|an|make it|let us say|rather|better)? D
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'title' } },
    phrases: `
      $polite ${change} (the|its|this|our)? (title|subject|name|event name|meeting name|meeting title|event title|subject line|heading|topic) (of)? (the meeting|it|the event|this|the call|this meeting)? (to|into|as|:|to be|to read|to say)+ text=Q (please|then|now|instead|M)*
      $polite (rename|retitle|call|name|title|entitle) $event (to|as|into|by)? text=Q (please|then|now|instead|M)*
      $polite ${change} (the|its|this|our)? (title|subject|name|event name|meeting name|meeting title|event title|subject line|heading|topic) (of)? (the meeting|it|the event|this|the call|this meeting)? (to|into|as|:|to be|to read|to say)+ text=(${text})
      $polite (rename|retitle|call|name|title|entitle) $event (to|as|into|by)? text=(${text})
      (the|our|its|a|new|meeting|event|M)* (title|subject|name|subject line|heading) (is|should|will|shall|must|would|has to|needs to|ought to|M)* (be changed to|change to|be renamed to|is to be|is|be|read|say|become|:) (now)? text=(${text})
      (i|we) (would like|want|need|wish|prefer) (the|our|its|a|new)+ (title|subject|name|subject line|heading) to (be changed to|change to|be|read|say|become) text=(${text})
      $event (should|will|shall|must|is to|ought to|has to|needs to) (now)? be (renamed to|called|named|titled|entitled|renamed) text=(${text})
      $polite (give|assign) $event (the|a)? (new)? (title|name|subject|heading) (of|:)? text=(${text})
      let us call it text=(${text})
      it (is|should be) called text=(${text})
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'description' } },
    phrases: `
      $polite (${change}|add) (the|to the|a|this to the|its)? (description|agenda|notes) (of)? (the meeting|it|the event|this)? (to|into|as|:|to be|to read|to say)+ text=(${text})
      (the|new)? (description|agenda) (is|should be|should read|:)+ text=(${text})
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'seats' } },
    phrases: `
      $polite (make|set|change|raise|increase|reduce|extend|expand|limit|cut|lower|bump|up|open|update|restrict) (it|that|this|them|the (number of|total|count of)? (seats|places|spots|capacity|limit|seat count|number of seats)|seats|the seats|places|capacity|number of seats)* (up|down|be|for)* (to|at|from N to|from L to|is)? ${n} (seats|places|people|persons|guests|spots|in total|pax|instead|of us|please|now|instead of N|heads|chairs)*
      $polite (have|offer|go for|go up to|go to|go with|plan for|plan with|plan on|provide|reserve|allow|get|do|take|say|stretch to) (up to|space for|room for)? ${n} (seats|places|people|persons|guests|spots|pax|chairs|heads) (in total|all told|altogether|now|instead|please|at the table|for (this|it|the (dinner|lunch|event|party))|M)*
      (there|we) (can|could|will|are going to) (now)? be ${n} (now|in total|of us|people)*
      (there|we) (are|is|have|will have|'ll have|could have|can have|need|will need|want|can offer|could offer|will be|can be|have room for|have space for|got|now have|can seat|can take|can fit|'ll be)+ (only|now|room for|space for|up to)* ${n} (seats|places|people|persons|guests|spots|of us|pax|chairs)+ (now|available|in total|instead|free)*
      (seats|places|capacity|the number of seats|number of seats|the capacity) (is|are|:|should be|now|will be)+ ${n}
      (only)? ${n} (seats|places|spots) (please|now|instead|in total|available)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'deadline' } },
    phrases: `
      $polite (please)? (answers|responses|replies|answer|reply|respond|rsvp|votes|vote|feedback|response|your answers|all answers|let me know|get back to me|come back to me|write back|confirm|an answer) (are|is)? (due|needed|required|wanted|expected|in|by return|requested|please|to me|to be in)* (by|before|until|no later than|not later than|at the latest|latest|till|at|:)* T+ (at the latest|please|latest|thanks|everyone|all|everybody|A|guys|folks|(would be|is|will be) (fine|good|great|lovely|ideal|appreciated|perfect|okay|nice|much appreciated))*
      $polite (set|change|extend|move|push|make|shift|bring|postpone|shorten|update|prolong) (the|our|its|a|this|answer|response|reply)* (deadline|cutoff|cut off|closing date|due date|closing time|time limit|time to answer|time to reply) (for (answers|replies|answering|W)|of W)? (back|forward|up|out|be)* (to|until|till|for|by|at|is)? T+ (please|instead)?
      (the|our|new|answer|response|reply|a)* (deadline|cutoff|cut off|closing date|due date|closing time|poll|vote) (for (answers|replies|answering|W|this))? (is|should be|will be|shall be|:|now|closes|ends|to be|must be)+ (now)? T+ (please)?
      (i|we)? (need|want|would like|would need|must have|require|should have|need to have|have to have|'d like|need to know|want to know|need to hear|would like to have) (your|their|all|the|everyone 's|everybody 's|A|an|to hear|back|from|W|your|final)* (answers|answer|replies|reply|responses|response|votes|feedback|everyone|everybody|you|A|them|confirmation)? (in|back|from (you|all|everyone|A|them))* (by|before|until|no later than|till)? T+ (at the latest|please|latest)?
      $polite (get|send|give|bring|have|let|return) (me|us)? (have)? (your|their|all|the|everyone 's|everybody 's|each|final|of|A|W|V)* (answers|answer|replies|reply|responses|response|votes|vote|feedback|confirmation) (in|back|over|across|to (me|us)|from (you|all|everyone|A|them))* (by|before|until|no later than|till|at)* T+ (at the latest|please|latest)?
      $polite (give|allow) (everyone|everybody|them|A|people|the others|all|V) (time)? (until|till|to|by)* T+ (to (answer|reply|respond|decide|vote|choose))?
      (could|can|would|will|may i ask) $all (please|kindly)* (to)? (answer|reply|respond|vote|decide|get back to (me|us)|let (me|us) know|get (your|their) (answers|replies|votes) in) (by|before|until|no later than)? T+ (at the latest|please|latest)?
      $all (should|must|has to|have to|needs to|need to|can|may|has|have|shall|please)+ (time|to)* (answer|reply|respond|vote|decide|get back to (me|us|you)|let me know|let us know)? (by|before|until|no later than)? T+ (at the latest|please)?
      (poll|vote|voting|this|the poll) (closes|ends|is open until|open until|closes at|runs until|stays open until|close|end) (by|on|at|until)? T+
      $polite close (the poll|voting|it|the vote) (by|on|at)? T+
      $polite (decide|answer|reply|respond) (by|before|until) T+ (please)?
      (deadline|answer by|reply by|rsvp by|respond by) (:)? T+
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'location' } },
    phrases: `
      $polite ${change} (the|its|our|this)? (location|venue|place|meeting place|address|room|meeting room|meeting point) (of)? (the meeting|it|the event|this|the call)? (to|into|as|:|to be|is)+ text=(${text})
      (change of|new|updated) (venue|location|place|room|address) (is|:)* ((we are|it is|we meet|we will meet|we will be|it will be) (now|M)? (at|in))? text=(${text})
      (we|it|this) (will be|'ll be|are now|is now|are going to be|have got|got|have been given|have booked|have moved to|are moving to|are) (now)? (in|at)? text=(${room})
      (the|new|our)? (location|venue|place|meeting place|address|meeting point|room|where) (is|should be|will be|shall be|:|has changed to|changed to|changes to|is now|moved to|has moved to)+ text=(${text})
      $who (meet|will meet|are meeting|'ll meet|shall meet|will be meeting|gather|will gather|would meet|are (now|instead) meeting|are now going to meet|will now meet) (now|instead)? (at|in|on) text=(${text})
      (let us|we should|we could|we can|please let us) (meet|have (it|this|the meeting)|do it|do this|hold it|gather|use|be|go to|make it) (at|in|on|over) text=(${text})
      $polite (hold|have|host|put|book|do) (it|the meeting|this|the event|the dinner|the call) (at|in|on|over) text=(${text})
      $polite (move|relocate|shift) (it|this|the meeting|the event|the venue) (to|into) text=(${place})
      (it|this|the meeting|the event|dinner|the dinner|the workshop) (is|will be|'s|takes place|will take place|will be held|is going to be|happens|is happening) (at|in|on|over|held at|held in) text=(${text})
      meet (at|in) text=(${text})
      meeting (at|in) text=(${text})
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'keepPosted', to: true } },
    phrases: `
      $polite keep me (posted|updated|informed|in the loop|up to date|in the picture) (about|on|of|with)? (this|it|the (answers|replies|progress|meeting|poll)|how it goes|things)? (daily|repeat|every day|once a day|please)*
      (i would like|i'd like|i want) to be kept (posted|updated|informed|in the loop|up to date)
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'keepPosted', to: false } },
    phrases: `
      no (more|further) (updates|digests|summaries|news) (please)?
      $polite (stop|do not) (keeping|keep) me (posted|updated|informed) (any more|any longer|please)*
      no need to keep me (posted|updated|informed) (any more|any longer)*
    `,
  },
];
