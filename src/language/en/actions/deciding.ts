// What an organizer decides of the event as a whole: confirm, cancel, withdraw a slot, move.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'deciding';

export const deciding: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'action', action: { do: 'cancel' } },
    phrases: `
      $polite (cancel|call off|scrap|drop) A (please)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'withdraw' } },
    phrases: `
      $polite (take|strike|cross|remove|delete|drop|withdraw|scrap|kill|cancel|cut|pull|scratch|lose|ditch|eliminate|discard|close|rule out|get rid of|nix|axe|bin|can|dump|chuck|yank|knock|toss|retract|retire|wipe) (out|off|down)? R (off|from|out|again|down|away)? (of|on)? ((the|our|your|this)? (list|table|options|offer|offers|poll|slots|choices|proposal|menu|choice|possibilities))? (please|too|again)?
      $polite take back R
      $polite (take|strike|cross|remove|delete|drop|withdraw|scrap|pull|scratch) (it|that|this|that one|this one|them|those) (off|from|out)? (of)? ((the|our|this)? (list|table|options|poll))?
      R $polite (is|are|can be|should be|has to be|have to be)? (to be)? (off the table|withdrawn|no longer (on offer|on the table|available for us)|off the list|dropped|struck from the list|removed from the list|taken off the list|cancelled|no longer an option) (now|please)?
      (no longer|do not|stop) (offer|offering) R (anymore|any more|any longer)?
      we can no longer offer R
      $polite (rule out|forget) R
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'cancel' } },
    phrases: `
      $polite (cancel|call off|scrap|abandon|drop|scratch|kill|bin|can|delete|nix|axe|discontinue|abort) $event (T|on T)? (please|then|altogether|completely|entirely|for now|for everyone|for good)? $why?
      $polite (pull|pulling) the plug (on $event)? (T|on T)? (please|altogether|completely|then)? $why?
      $polite (put|putting) (an end|a stop|the kibosh) (to|on) $event (please|altogether|completely|then)? $why?
      $polite (knock|knocking) $event on the head (please|altogether|completely|then)? $why?
      $polite (call|calling) $event off (please|then|altogether|for now)? $why?
      $polite cancel (please)?
      $polite (forget|forget about|drop|bin) the (whole|entire)? (thing|meeting|event|call|session|dinner|lunch|workshop|interview|party|idea) (please|altogether|completely|then)? $why?
      (the meeting|the event|this|it|the call|the dinner|the whole thing|this meeting|this event) (is|has been|is hereby|has to be|must be|needs to be|should be|can be) (cancelled|called off|off) (please|then|now)? $why?
      (i am|we are)? (calling|cancelling|canceling) $event (off)? $why?
      (the meeting|the event|it|this meeting|the call|the dinner) ('s|is|has) (not happening|not taking place|not going ahead|off|cancelled|dead|been called off) (anymore|any more|after all)? $why?
      (we|i) (have|need|will have|'ll have|will|must|am going to have|am afraid i have) (to)? (cancel|scrap|call off) ($event)? T? (please|unfortunately)? $why?
      (cancelled|called off)
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'move' } },
    phrases: `
      $polite (move|shift|push|postpone|reschedule|bring|change|switch|transfer|delay|put|rearrange|relocate|make|defer|set|carry|prepone|advance|pull|slide|nudge|bump|slip|drag|knock) ($event|(our|the|this|my) (seminar|class|lesson|hearing|review|retro|session|workshop|training|course|interview|viva|rehearsal|practice|service|supper|tea|breakfast|drinks|party|walk|tour|visit|audit|briefing|kickoff|sync|demo|exam|consultation|tutorial|lecture)|us|ours|things|the time|the date|the date of W|the time of W)? (back|forward|out|up|over|on)? (to|for|until|till|from T to|from T until)? T+ (please|then|instead|(on|in)? (the|that)? same (day|afternoon|morning|evening|date|place|room|time))* (please|then|instead)?
      $polite (move|shift|push|postpone|reschedule|bring|change|delay|put) ($event|us|things|the start|the start time|the time)? (back|forward|up|out|earlier|later|on)? (by)? D (earlier|later|back|forward|up|out)? (please|then)?
      $polite (start|begin|have it|do it|make it|meet) D (earlier|later) T? (please)?
      (the)? new (time|date|day|time and date) (is|will be|:)+ T+
      ($event|we|i)? (needs|need|has|have|will have|had) to (be)? (move|moved|shift|shifted|postpone|postponed|reschedule|rescheduled|push|pushed|brought forward|put back|pushed back|delayed) $event? (back|forward|out)? ,? (to|until|till|for)? T+ (please|instead)*
      $polite (start|begin|meet|have it|do it) (at|from)? T+ (instead)?
      ($event) (is|has|'s|has been|must be|needs to be|had to be|will be) (now)? (moved|moving|rescheduled|postponed|shifted|pushed|pushed back|changed|brought forward) (back|forward)? (to)? T+
      (we|i) (have to|need to|must|will|would like to|want to|had to|'ll|are going to)? (move|reschedule|postpone|shift|push|have moved|moved|have rescheduled) $event? (back|forward|out)? (to|until|for)? T+
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'confirm' } },
    phrases: `
      $polite (confirm|finalize|book|settle|lock in|go for|take|fix|choose|go with|pick) (topic=that|topic=this) (one|slot|option|time|date) (please|then)?
      $polite (confirm|finalize|go ahead|proceed|book|lock in|settle|schedule|fix) (it|the meeting|this|that|with (it|that|this)|the best (one|slot|time|option)|and (book|confirm|fix|schedule) (it|the meeting)?|the event|now|the date)* (please|then|in)*
      $polite (confirm|finalize|book|settle|lock in|go for|take|fix|choose|go with|pick) (the|whichever|whatever|A)? (slot|one|time|option|date|day)? (with|that (has|gets|got)|which has|having|has|gets|got) (the)? (most|majority of|highest number of) (votes|yeses|answers|support|people)? (please|then|of the votes)*
      (let us|please|we)? (go|run|stick|proceed) with (it|that|this)
      (confirmed|go|book it|lock it in|let us lock it in|let us book it|do it|let us do it|go for it|settle it|fix it|confirm it|confirm please|let us go with (it|that|this)|let us confirm|let us book)
    `,
  },
];
