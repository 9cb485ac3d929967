// Leaving early, coming late, being back (`language.md` rule 7): "I have to leave by 15:30", "not before 11", "back on Thursday".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'bounds';
const must =
  '(have to|have got to|gotta|must|need to|needs to|has to|will have to|got to|should|ought to|will need to|am going to have to|do have to|had better|will|want to|would like to|would have to)';
const leave = `(leave|go|be gone|be off|be out|be out the door|be out my door|be away|head off|head out|dash|drop off|exit|depart|get going|scoot|shoot off
  |set off|be out of (there|here|(the|my|our)? (office|door|building|house|school|hall|room|shop|car park))|be on my way|catch (a|my|the)? (train|flight|bus|plane)|get away|go off|push off|make a move|take off|disappear|(leave|exit|quit) (the|my|our)? (office|work|house|home|town|school|shop|site|building|city))`;
/** Said of an hour; of a day it bounds nothing. */
const stop =
  '(run|finish|stop|drop|be done|wrap up|sign off|shut down|be finished|be home|be back home|log off|clock off|break off|bail|jump off|hop off|knock off|clock out|punch out)';
const why = '((for|to|because|since|as|due to|because of) W+|$again)';

export const bounds: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'edge', side: 'after' },
    phrases: `
      $who (${must})? ${leave} (W? (by|at|before|no later than|around|latest|from)+)? T+ (${why})?
      T+ $who (${must})? ${leave} (${why})?
      (${must}) ${leave} (by|at|before|no later than)? T+ (${why})?
      $who (am|are|will be) (leaving|finishing|off|gone|going|out|heading off|out of here|done) (by|at|from|around)? T+ (${why})?
      leaving (by|at|around)? T+ (${why})?
      $who (can|could|am able to) stay (until|till)? T=(T+) (${why})?
      $who (am|are|will be|'ll be) leaving (the|my|our)? (office|work|house|home|town|school|shop|site|building|city|here) (by|at|from|around)? T+ (${why})?
      $who (have|have got|got) (a|to)? (hard|strict|firm)? (stop|cutoff|cut off|finish|out) (at|by|is)? T+ (${why})?
      (a|with a|there is a)? (hard|strict|firm) (stop|cutoff|cut off|finish|out) (at|by)? T+ (${why})?
      T+ (is)? (a|my)? (hard|strict|firm) (stop|cutoff|cut off|finish|out)
      $my? (day|work|shift|working day) (ends|finishes|stops|is over) (at|by)? T+ (${why})?
      $who (finish|stop|end|knock off|leave) (work|working|the office|school)? (at|by|around)? T+ (${why})?
      (no|not|nothing|cannot do anything) later than T+
      (not|nothing|cannot go) (past|beyond) T+
      T+ (at the)? latest
      (the)? latest (i can do|for me|would be|is|at|possible)* T+
      $who (must|have to|need to|will need to|would need to|would have to|want to|'d need to|got to|should) (be)? (done|finished|out|out the door|out of the door|through|away) (by|before)? T+ (${why})?
    `,
  },
  {
    family,
    sense: { say: 'edge', side: 'after', clock: true },
    phrases: `
      $who (${must})? ${stop} (W? (by|at|before|no later than|around|latest|from)+)? T+ (${why})?
      T+ $who (${must})? ${stop} (${why})?
      (${must}) ${stop} (by|at|before|no later than)? T+ (${why})?
    `,
  },
  {
    family,
    sense: { say: 'edge', side: 'before', hours: true },
    phrases: `
      $who (only)? (am|are|will be) (in|there|at work|here|in the office|at my desk|at the office|in town)+ (only)? T+
    `,
  },
  {
    family,
    sense: { say: 'edge', side: 'before' },
    phrases: `
      $who (only)? (am|are|will be) (in|there|at work|here|in the office|at my desk|at the office|in town)+ (only from|from|until) T+ (${why})?
      (no|not|nothing|cannot do anything) (earlier|sooner) than T+
      T+ (at the)? earliest
      (the)? (earliest|soonest) (i can do|i can make|we can do|i could do|for me|would be|is|at|possible|i can be there|i can start)* T+
      $who (could|can|will|would|should be able to|will be able to) (be|get|make it) (there|in|here|online|back|to the office|home)+ (by|only from|only at|earliest|at the earliest) T+ (not earlier|not before|earliest)?
      $who (only)? (get|arrive|come|land|will arrive|will get) (in|there|home|to the office|at work|into town|here|in the office|at my desk|at the office|into the office|in town)+ (only|from|until)? T+ (${why})?
      $who only (get|am|come|will be|is|are) (out|out of (the|my|our)? W|free|off|off (work|shift|duty)|home|done|finished|through|away) (again)? (at|by|from|around)? T+ ($again)?
      $who (only)? (start|begin|start work|begin work|start working|am in) (at|from|only at)? T+ (${why})?
      $my (day|work|shift|working day) (only)? (starts|begins) (at|from)? T+
      $who? (do not|does not|will not|cannot|never) (only)? (start|begin|get in|get there|get here|come in|arrive|land|get back|finish|get out|get off|get home|get up|open|surface|clock on|clock in|wake up|make it in) (work|school|college|working|in|to (work|the office|W))? T+ (${why})?
      $who (am|are|will be|'ll be) (only)? (reaching|arriving|coming|getting|landing|starting|beginning) (in|at|to|back|home|office|the office|work|there|here|online|into (W)|the W)* (only|from|by|at|M)* T+
      $who (cannot|can not|could not|will not|am not able to|would not be able to)? (be)? (there|in|start|join|dial in|make it|arrive) (at)? (before|until|till) T+
    `,
  },
  {
    // "back on Wednesday at noon"
    family,
    sense: { say: 'edge', side: 'before', away: true },
    phrases: `
      $who (am|are|will be|is|get|come|return|am only|are only)* (back|returning) (in the office|at work|from W+|in town|at my desk|in|home|online|to work|to the office|in the country|again)* (from|only)? T+ ($again)?
      $who (only)? (get|come|arrive|land|fly|drive|travel|will (get|come|arrive|be)|am (getting|coming|flying|driving)) back (home|in|(from|to|in|at) (W|Z)+)* (only|from|until|by|at|on|M)* T+ ($again)?
      T+ ,? $who (am|are|come|get|will be|'ll be|return|will come|will get|is|comes) back (in the office|home|again|to work|from W+|in town)? ($again)?
      (back|returning) (in the office|at work|from W+|in town|in|home|to work|in the country)? (only)? T+ ($again)?
      $who (return|returns|come back|comes back|get back|gets back|am returning|is returning|are returning|fly back|flies back|drive back|land|lands|arrive|arrives|arrive back|am back|dock|docks) ((from|to|in|at|into) (W|Z)+|home|back)* (only)? (on|at)? T+ ($again)?
      $who (am|are|is|will be)? (only)? back ((from|to|in|at) (W|Z)+|home|online|around)* (only|from|again|by)* T+ ($again)?
    `,
  },
];
