// Words to the bot itself: undo, status, log, help, stop, start, and where the writer is.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'asking';
const mail =
  '(mail|email|message|reply|answer|note|answers|response|change|changes|e mail|text|instruction|request|edit|update|mails|emails|messages|one|vote|action|command)';

/** The same without "one" and "last": what the writer sent. */
const sent =
  '(mail|email|e mail|message|reply|answer|answers|response|note|text|change|changes|edit|update|mails|emails|messages|vote|votes|instruction|request)';

/** "show me", "I'd like to see", "could I have": so that what follows is asked for. */
const shown =
  '($polite (show|send|give|mail|email|forward|get|print|post|share with) (me|us)?|(can|could|may|might) (i|we) (please|kindly|maybe)* (have|get|see|read)|$polite let (me|us) (have|see)|(i|we) (would like|would love|want|wish|need) (to (have|get|see|receive|read|look at))?|(i|we) could (do with|use))';

/** "tell me", "I'd like to know", "do you know": who stands where. */
const wondering =
  '($polite (show|tell|send|give|inform) (me|us)|$polite let (me|us) (know|see)|(i|we) (would like|would love|want|wish|need) to (know|see|hear|find out|learn)|(can|could|may) (i|we) (please|kindly)* (know|see|find out|ask|hear)|(do|would) (you (happen to)? know|M)|(i am|we are) (curious|wondering) (about)?|any idea)';

/** "how this works", "how I am supposed to answer": of our own mails. */
const howTo = `how (to (answer|reply|respond|vote|use)|(this|the bot|parley|this bot|this thing|all this|this tool|the poll|this poll|this system|this robot) (works|work|is supposed to work|is meant to work)|(i|we|one) (can|should|could|must|have to|need to|do|(am|are|is) (supposed|meant|expected) to|am to|are to|ought to) (answer|reply|respond|vote|use)) (this|it|that|these|those|to|you|the|your|bot|mail|mails|email|emails|letter|message|messages|poll|thing|tool|system|request|invite|invitation|here|please|properly|correctly|exactly)*`;

const address =
  '((my|this|our|the) (mail|email|e mail)? (address|email|mail|e mail|id|account|name|email address|mail id|email id) (E)?)';
const mailings =
  '((these|your|the|all|this|any|such|further|future|automated|automatic|of)* (list|lists|mails|emails|mailing|mailings|messages|mailing list|mailing lists|letters|notifications|everything|bot|robot|system|service))';

/** "in", "said no", "not coming": how somebody stands to the event. */
const standing = `(not)? (in|out|coming|going|joining|attending|available|free|not|make it|made it|said (yes|no|what)|answered|replied|responded|voted|confirmed|accepted|declined|signed up|on board|up for it|still)`;

export const asking: readonly Family<Sense>[] = [
  {
    // Whether something may still be chosen the organizer knows.
    family,
    sense: { say: 'nothing' },
    phrases: `
      (is|are) R (on|on then|going ahead|happening|taking place|confirmed|settled|definite|decided|final|official|gone|taken) qm?
      $who (have|am having|are having|had|got|have got) (a|an|some|one|few|any|two|small|quick|little|M)* (doubt|doubts|question|questions|query|queries) (regarding|about|on|for|with|concerning|in|as to|of)* R X*
      (is|are) R (on the table|on offer|up for grabs|an option|in the running|in play|in the mix) qm?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'undo' } },
    phrases: `
      $polite undo (that|it|this|my (last|latest|previous|recent|earlier)? ${mail}|the last (one|${mail})|what i (just)? did|everything)? (please|again)?
      (that|this|it) (is|was) not what (i|we) (meant|said|wanted|asked for|intended|wrote) (at all)?
      not what i (meant|said|wanted|asked for)
      (oops|sorry|no)? (please)? (scratch|ignore|disregard|forget|scrap|take back|withdraw|cancel|delete|revert|reverse|retract|discard|strike|undo|recall|annul|roll back) (my|the|that|this|what i|about)* (very)? (last|previous|earlier|former|first|recent|latest|prior|other|wrote|said|sent|preceding|one)+ ${mail}? (before|earlier|yesterday|this morning|i sent|today|to you|just now|please|T|from (T|earlier|before|yesterday|this morning|today)|((a|an|some|one|few|N|L|D|T)* (minute|minutes|moment|moments|hour|hours|second|while|bit)? ago))*
      $polite (ignore|disregard|scratch|scrap|forget|delete|revert|take back|undo|cancel|retract) (my|that|the) ${mail} (i (just)? sent|from (T|earlier|before|yesterday|this morning|today|just now)|of (T|earlier)|T|please)*
      $polite (revert|roll) (that|it|this|back|my last change|the last change)+ (please)?
      $polite (revert|reverse|undo|retract|withdraw|cancel|delete|annul|recall|disregard|ignore|discard|take back|roll back|(ignoring|disregarding|deleting|cancelling|undoing|reverting|reversing|retracting)) (my|this|that|the)+ (very|own)? (last|previous|earlier|former|latest|recent|most recent|prior|preceding)+ ${sent} (before|earlier|yesterday|this morning|i sent (you)?|today|to you|just now|please|again|T|from (T|earlier|before|yesterday|this morning|today))*
      (my|the) (last|previous|latest) ${sent} (was|is) (wrong|a mistake|an error|mistaken|nonsense|rubbish|in error|meant for somebody else|sent by (mistake|accident|error)) ,? (so|and)? (please|kindly)? (ignore|disregard|delete|undo|forget|cancel|revert|scratch) (it|that)
      (please)? (change|put|set) (it|that|this|everything|things) back (to (how|what|the way) it was|as it was|the way it was|again|please)*
      (i)? did not mean that
      (you|that) (got|have|is|was)+ (that|it|me)? (all)? wrong ,? (please)? undo (it|that)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'status' } },
    phrases: `
      (who|who A|which of them|how many|how many people|has anyone|has anybody|has everyone|has everybody|have they all|did everyone|did anyone|have all|have people|anyone|has P|has E|did P|did E|who all) (else|of (them|us|you)|people|already)* (has|have|had|'s|did|is|are|not|still|yet|hasn't|all|already|so|also)* (answered|replied|responded|voted|answer|reply|respond|confirmed|reacted|missing|outstanding|accepted|declined|said yes|said no|written back|got back|gotten back|weighed in|pending|to (answer|reply|respond))+ (so far|yet|already|to (me|us|you)|till now|until now|up to now|up to|by now|at all|still|M)*
      (what|how) (is|'s|about|are) (the|our)? (current)? (status|state of play|state of affairs|score|standing|tally|count|voting|replies|answers) (of (things|the poll|this|the replies|play)|so far|now|at the moment|please|here|on this|right now|with (this|it|the poll))*
      (what|how) (is|'s|are) the (current|present|latest) (state|status|standing|score|tally|result|results|count) (of (the poll|play|this|things|affairs|the votes|the answers))? (now|please|so far)*
      how (is|'s|are) (it|this|things|the poll|the replies|the answers) looking (so far|now|at the moment|here)*
      (status|status please|status update|status report|state of play|update please|any (news|answers|replies|responses|update|updates|progress|votes) (yet|so far|already|from (anyone|anybody|P|E|the others|them))*|current status|progress)
      ${shown} (a|an|the|your|our|some|any|short|quick|brief|current|latest|little|small|new|rough|present)* (status|status update|status report|overview|update|tally|state of play|state of affairs|progress report|summary of the (answers|replies|votes|responses)|list of (the)? (answers|replies|responses|votes|those who (have)? (answered|replied))) (of (the (poll|replies|answers|votes|responses)|this|things|this poll|play)|on (the (poll|replies|answers)|this|this poll)|so far|please|now|today|here|at the moment)*
      ${wondering} (all)? who (all|else)? (is|are|can|has|have|'s|did|does)? (already|still|yet|so far|all)* (${standing}|answer|reply|respond|vote|yet to (answer|reply|respond)|missing|outstanding|pending|left to answer) (yet|so far|already|by now|up to now)* ((and|or|,) who (is|are|has|have|did|does|can|'s)? (still|yet|already)* (${standing}|answer|reply|respond|vote|missing|outstanding|pending)?)? (yet|so far|already|by now|up to now|please|at the moment|now)*
      ${wondering} (if|whether) (everyone|everybody|anyone|anybody|A|they A|P|E) (has|have)? (already|yet)* (answered|replied|responded|voted) (yet|so far|already|by now|now|please)*
      where (do|are) (we|things) (stand|at) (now|with (this|it|the poll)|on this|please)*
      $polite (show|tell|give|send) (me|us)? (who (has|have) (answered|replied|responded|voted)|the (status|current status|answers|replies|responses|state of play|tally|results|votes|current state|standings|overview)|what (people|everyone|the others|they) (have|has)? (said|answered)|how (it|things|we) (stands|stand|is|are (doing|going|looking)|looks|look)|where (we|things) (stand|are)|a status (update|report)?|an? (update|overview)) (so far|now|please|yet|at the moment|on this|today)*
      who (is|are) (still)? (missing|outstanding|pending|left|yet to (answer|reply|respond)|we (still)? waiting for|in|coming|out|left to answer) (so far|now|still|yet)*
      who (is|are) (in|coming|available|free|attending|joining) (so far|already|yet)
      who (all)? (is|are|can|has|have) (${standing}) (and|or) (who (all)? (is|are|can|has|have)?)? (${standing}) ((so far|yet|by now|up to now|as of now|at (this|the) (stage|point|moment)|right now|now|already|as things stand)+)?
      (which of (us|you|them)|who all) (is|are|can|has|have) (${standing}) ((so far|yet|by now|up to now|as of now|at (this|the) (stage|point|moment)|right now|now|already|as things stand)+)?
      who ((is|are|has|have)? (${standing})) (at (this|the) (stage|point|moment)|as of now|as things stand|by now|up to now|to date)
      how many (people|of (us|them|you)|guests)? (is|are|will be) (in|coming|there|joining|attending) (so far|already|yet|now)*
      who (has|have) (not)? (yet)? (answered|replied|responded|said (yes|no))
      what (have|did|has) (people|everyone|everybody|the others|they|others|P|E|A) (said|say|answered|answer|replied|voted|pick|picked|chosen) (so far|yet|already|up to now)*
      how many (answers|replies|responses|votes|yes|people|yeses) (do|have|did|are) (we|i|you|there) (have|got|get|in|had)* (so far|yet|now|already)*
      how (does|do) (it|things) (look|stand) (so far|now|at the moment)*
      (is|are) (there|we) (any|anyone|anybody|complete|all) (answers|replies|responses|missing|news|set|in|who has not answered)+ (yet|so far|already|still)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'log' } },
    phrases: `
      $polite (show|send|give|see|get|view|print|display|have|forward|email|mail|look at|have a look at|share|need) (me|us)? (a copy of)? (the|this|our|its|event|full|complete|whole|a|an|activity|entire|meeting)* (log|history|journal|audit trail|event log|logbook|record|protocol|trail|changelog|change log|logs) (of (this|the) (event|meeting|call|W)|of everything|of (the)? changes|for (this|the) (event|meeting|one|poll|thing)|for this|of this|so far|please|of what happened|again|up to now)*
      ${shown} (a copy of|a look at|the whole of)? (the|this|our|its|event|full|complete|whole|a|an|activity|entire|meeting|your)* (log|history|journal|audit trail|event log|logbook|changelog|change log|logs) (of (this|it|the) (event|meeting|call|poll|thing)?|of (everything|(A|the)* changes|A (that|of this)|what (has)? happened|what (was|has been) (done|changed|said))|for (this|it|the)? (event|meeting|one|poll|thing)?|so far|please|again|up to now|to date|here)*
      (log|the log|log please|the log please|event log|history|history please|full log|full history)
      what (has|have) (happened|been happening|changed|been changed|been done) (so far|since|here|with (this|the) (event|meeting)|up to now|until now|to (this|the) (event|meeting))*
      what happened (so far|here|to (this|the) (event|meeting)|up to now|until now)
      who changed what
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'help' } },
    phrases: `
      (help|help please|please help|help me|i need help|please help me|can you help me|could you help me|need help|i need some help|instructions|manual|usage|can you help|help needed|some help please|i need instructions) (me|please|with this|here|using this|out)*
      how (does|do|can|should) (this|it|that|i|you|we|parley|the bot|one|this thing|this bot) (work|works|use|used|answer|reply|respond|all work|actually work|do this|use (this|it|you)|answer (this|you)|reply to (this|you)|talk to you|even work|go about this)+ (exactly|please|here)*
      what (can|do|could|should|may) (you|i|we|the bot|it) (do|say|write|send|ask|tell you|write to you|do for me|type|ask you|do here|ask for|answer|reply|need to do|have to do|understand)+ (here|exactly|for me|please|to you)*
      (what|which) (commands|instructions|options) (are there|exist|can i use|can i give|can i send|do you (know|understand|have|take)|are (available|possible|supported|known))
      what (are|is) (the|your|my|this)+ (commands|options|bot|command|instructions|features|thing|possible commands)
      (show|send|give) (me|us)? (the|some|a)? (help|instructions|manual|commands|help text|help page|list of commands) (please)?
      what is this (all about)?
      how (am|are|is) (i|we|one) (supposed|meant|expected) to (answer|reply|respond|vote|use|react) (this|it|that|these|those|to|you|the|your|bot|mail|mails|email|emails|letter|message|messages|poll|thing|tool|invite|invitation|here|please|now|exactly)*
      what (am i|are we|is one) (supposed|meant|expected) to ((answer|reply|write) (here|to (this|you|these)|now|in reply|back)*|(do|say) (here|with (this|these|it|your) (mail|mails|email|emails|message|messages|bot|thing|poll)?|to (answer|reply|vote))+)
      what do (i|we) (have to|need to) (do|write|say) to (answer|reply|respond|vote)
      $polite (explain|tell|show|teach|say|describe) (to)? (me|us)? ${howTo}
      (i|we)? (do not|did not|still do not|cannot) (really|quite|M)* (know|understand|see|get|work out|figure out) ${howTo}
      (i am|we are|am)? (not (really|quite|too|M)? (sure|clear|certain)|unsure|unclear|at a loss) (about|as to)? ${howTo}
      ((i|we) have)? (no|any) (idea|clue) ${howTo}
      (is there|are there|do you have|have you got|you have|where (is|are|'s)|where (can|do|could|might) ((i|we) (find|get|read|see)|M)) (a|an|A|some|the|your|sort of|kind of)* (help|help page|help text|help pages|help file|instructions|manual|user manual|user guide|list of commands|commands|documentation|faq|how to) (page|text|file)? (for (this|the|using this) (bot|poll|thing|tool|mail|system|robot)?|for (me|us)|on ${howTo}|about ${howTo}|(that)? (you|i) (can|could|may|might) (mail|send|email|read|look at|show|give|forward|see) (me|us)? (to (me|us))?|somewhere|anywhere|please|here)*
      ${shown} (the|some|a|your|any)* (help|instructions|manual|commands|help text|help page|list of commands|user guide|user manual) (for (this|the) (bot|poll|thing|tool|system)|please|again|on ${howTo})*
      (i am|i 'm) (lost|confused) ,? (please)? help (me)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'stop' } },
    phrases: `
      (please)? (stop|unsubscribe|opt out|remove me|quit|stop it|stop this|stop now|stop please|please stop|stop all) (please|now|me)?
      $polite (unsubscribe|opt) (me|us|E|${address}) (out)? ((from|of) ${mailings})? (please|now|immediately|at once|for good|altogether|asap|thanks|right away|straight away|with immediate effect|effective immediately)*
      $polite (stop|quit|cease|refrain from) (emailing|mailing|writing|sending|contacting|spamming|bothering|messaging|bugging|pestering|harassing|with|all|these|your|notifying) (me|us|to|this|address|emails|mails|messages|mail|email|letters|these|any|more|anything|further|your|all|of|the|notifications|reminders|spam|at|E|invitations|automated|automatic|robot|bot|constant|such)* (again|anymore|any more|please|now|immediately|at once|altogether|for good)*
      (please)? (do not|never|no longer) (email|mail|write|write to|contact|message|bother|spam|send|notify) (me|us|to|M|this address|any|more|further|emails|mails|messages|anything|mail|letters|these|reminders|else)+ (again|anymore|any more|please|ever|further|about this)*
      (please)? (take|remove|delete|strike|drop) (me|us|${address}|my name|E) (off|from|out of|of) (your|the|this|all|any|these|of)* (mailing list|mailing lists|mailings|mail list|email list|distribution list|database|mailing|lists|system|emails|mails|address book|future mailings|contact list|contacts) (please|immediately|now|at once|for good)*
      $polite (remove|delete|erase|drop) ${address} (please)?
      $polite (stop|end|cease) (with)? (A|these|those|the|your|this|such|further|automated|automatic|robot|bot|constant)* (emails|mails|messages|mailings|spam|mail|letters) (to (me|us)|please|now|at once|immediately|right away)*
      ((i|we) (want|would like|would prefer|wish) (to (get|have|receive|see))?)? no (more|further) (of (these|your|the|those))? (automated|automatic|robot|bot|such)* (emails|mails|messages|letters|mail|email|notifications|reminders) (from (you|this|that|the|your) (bot|robot|system|address|list|machine|program|programme|thing|tool)?|to (me|us)|please|ever|again)*
      no more of these (please)?
      (unsubscribe|opt out|remove) (me)? (from)? (this|these|your|the|all|future)* (list|mails|emails|mailing|messages|mailing list|letters|notifications|mailings|everything|all)+ (please)?
      (i|we) (do not|no longer|never) (want|wish|would like)? (to)? (want to|wish to)? (receive|get|hear|be contacted|be emailed|be on|have|these|your|any|more|want)+ (from you|from this|by you|any|these|more|of|emails|mails|messages|mail|letters|anymore|any more|again|this|mailing list|list|your|further|notifications|invitations|anything)+
      leave me alone
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'start' } },
    phrases: `
      $polite (start|resume|restart|continue|begin|reinstate|reactivate) (again)? (with|the|your|these|sending|my)* (emailing|mailing|writing|sending|contacting|messaging|notifying|emails|mails|messages|mail|email|letters|notifications|e mails) (to)? (me|us|to me|to us|emails|mails|messages|letters|notifications|again|please|now)*
      (you)? (may|can|should|could|feel free to) (start|resume|begin)? (to)? (email|mail|write|write to|contact|message|send|emailing|mailing|writing|sending|contacting|messaging) (me|us|to|emails|mails|messages|letters|notifications|writing|emailing|mailing)* again (now|please)?
      (i|we) (want|would like|wish) to (receive|get|hear from|have) (you|your|the|emails|mails|messages|these|letters|mail|notifications|from)+ again (please)?
      $polite (add|put) (me|us) back (on|onto|to) (the|your)? (mailing list|list|mailing)
      $polite (subscribe|resubscribe|re subscribe|sign) (me|us|${address}) (up)? (again)? ((to|for) ${mailings})? (again|please)*
      $polite (turn|switch) (the|my|your)? (emails|mails|notifications|mail|messages) (back)? on (again)? (please)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'start', lone: true } },
    phrases: `
      (please)? (start|resume|subscribe|resubscribe|re subscribe|start again|opt in|unstop|restart|subscribe again|start please) (me)? (again|please)?
      $polite (start|resume|restart|continue|begin) (writing|sending|with|the|to|this)* (again|please|now)*
    `,
  },
  {
    // "I'm in Tokyo this week": where "my time" is, and no more.
    family,
    sense: { say: 'whereabouts' },
    phrases: `
      $who (am|are|is|will be|'ll be)? (working|based|writing|calling|sitting|operating|working remotely) (out of|from|in|at|over in) (the|our)? Z (office|branch|site|plant|campus|studio|lab)? (A|M|for|this|these|until|through|till|W)* T+
      $who (am|are|will be|'ll be|is|am going to be) (in|at|on|over in|based in|currently in|visiting|working from|working in|traveling in|travelling in|in the) Z (time)? (for)? T+
      $who (am|are|will be|'ll be|is) (in|at|on|visiting|over in|working from) Z (then|that (day|week|month|weekend)|those days|at that time|at the time|most of the week|half of the week)
      T+ ((and|or|,) T+)* $who (am|are|will be|'ll be|is) (in|at|on|over in|visiting|working from|working in) Z
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'zone' } },
    phrases: `
      $who (am|are|is|live|work|sit|'m|will be|am now|am currently|have moved|moved|relocated|just moved|have relocated|am moving|am based|moved back|am back|have just moved|am living|am located|am working|am sitting|am staying) (now|based|currently|living|located|back|at the moment|permanently|here|these days|again|actually|staying|sitting|over|out)* (in|to|on|at|from) (the)? Z (time|timezone|time zone|area|at the moment|these days|permanently|for good|now|currently|until further notice|by the way|btw|for the time being|here|myself|actually|nowadays|by now|office)*
      $my (time zone|timezone|zone|local time|local time zone|clock|local timezone) (is|is now|:|has changed to|will be|changed to|runs on|shows)+ (the)? Z (time|now|timezone)*
      (can|could)? $polite (show|give|send|tell|display|use|list|print|convert|put|state|quote|express|switch|write|provide|set) (me|us|it|them|this|everything|my|that)* (all)? (the|all|your|these|those|its|slot|future|of|A|meeting)* (times|hours|dates|slots|time zone|timezone|zone|options|time|it|letters|mails)* (in|to|as|on|into|using|converted to|with|is|by)* (the)? Z (time|timezone|time zone|please|for me|from now on|instead|now|in future|in the future|local time)*
      (all)? (times|hours|slots) (in|should be in|are in|please in)+ Z (time|please|for me)*
      (here|there) (in)? it is Z time
      (my)? (time zone|timezone) (:) Z
      (please)? (show me|give me|show|i need|i would like) (the|all)? times there
    `,
  },
];
