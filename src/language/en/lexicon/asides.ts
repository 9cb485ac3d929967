// English words that stand in nobody's way: they add nothing, or keep others from being read as something else.
import type { Family } from '../../grammar/grammar.ts';
import type { LexiconSense } from '../../language.ts';
import { modifier, plainWords } from '../../lexicon.ts';

export const asides: readonly Family<LexiconSense>[] = [
  {
    family: 'words',
    sense: plainWords,
    phrases: `
      all (good|fine|okay|clear|great|well|right|set|along|for|in all|the best|well|the same|the way|my|our|his|her|of us|of you|you|us|clear|too|that|yours|sorted)
      (first of|above|best of|not|we|they|you|i|it 's) all
      in all
      (can|could) (we|i|you) still (cancel|call|scrap|drop|back out|move|change|reschedule|postpone|shift|push)
      so so (sorry|much|many|very|happy|glad|grateful|kind|good|tired|busy|nice|sad)
      both (of us|of you|you|us|my|our)
      us both
      no time
      too (early|late|soon|far|tight|short|long|much|many|busy|close|bad|hectic|full|keen|fond|crazy|wild|enthusiastic|thrilled|excited|sold)
      instead of
      rather than
      (right|smack|slap|bang)? in the middle of
      (have|have got|got|has|has got|had|having) nothing
      not have (anything|nothing)
      nothing (on|planned|scheduled|booked)
      (as|so) long as
      as well as
      best man
      (neither|none|not one) of (us|you)
      second (thoughts|thought|nature|opinion)
      (is|are|'s) (the|our) (winner|winners)
      (a|an|another|that) (early|late|later|earlier) one
      (on|of|for) the (whole|entire) (thing|meeting|event|call|poll|session|dinner|workshop|exercise|list|lot|day|week)
      (turns|turned) out to be
      (i|we) (have|have got) nothing else to do
      (first|second|third|next|last) (preference|priority|pick)
      (on|in|at) (second|first) (thoughts|glance)
      (from|to|into|as|my|your|a|the) (a|an|my)? (maybe|perhaps)
      the? (first|second|third|fourth|fifth|sixth|seventh|eighth|last|1st|2nd|3rd|4th|5th|6th|7th|8th) (weekend|week|half|part|hour|quarter|year|floor|month|semester|shift|visit|attempt|draft|round|child|son|daughter|wife|husband|job|home|language|point|item|question|paragraph|grade|grader|graders|year|street|avenue|birthday|edition|season|anniversary|page|vote|bus|train|flight|course|helping|person|reader)
      the? (last|first|next|past|previous) (nine|ten|eleven|twelve|dozen|hundred|few|couple|N)
      (locked|stuck|shut|packed) in (a|an|the|my|our) W
      first (thing|choice|preference|come|time|class|of all|priority|pick)
      last (time|resort|choice|minute|thing|night|week|month|year|preference|mail|email|message|reply)
      (is|are|'s|goes) (in|into|down in) (my|our|the) (calendar|schedule|books|planner)
      any (chance|questions|question|problem|problems|way|news|idea|objection|objections|further|help|other questions|changes|inconvenience|case|event|luck|issues|issue|concerns|conflict|conflicts|updates|update)
      if (you|anyone|anybody|somebody|they) (need|needs|want|wants) (anything|something|more|further|any|help|details|to|boss) (else|more|further|from|more from)?
      anything (else i|else you|i can|you need|you want|urgent)
      rest of (the)? (us|team|group|W)
      the (other|others) (team|side|party|person|people|participants|parties|attendees|guests)
      the rest (of the group|of the team|of us|of you|of the people|of the participants)
      (all|any|none|both|each|some|most) (of)? (the)? (parties|participants|people|guests|attendees|team|others who|others have)
      let (you|me|us|him|her|them|everyone|everybody|boss) know
      these days
      rest (day|days|period|room|stop)
      those who
      only if
      but only
      (go|attend|come|join|speak|talk|answer|decide) for (me|us)
      well (done|in)
      just (as|like)
      not (really|quite|exactly|necessarily)
      (pretty|fairly|quite|very|not|almost|nearly|reasonably|not so|not quite|not too|not entirely|not completely) (sure|certain|confident|definite)
      (will|can|could|would|we) (both|all)
      any (replies|answers|responses|votes|reply|answer|response)
      so far so good
      now that
      (no|any) (doubt|doubts) about
      nothing (speaks|spoke|speaking|stands|standing) (against|in the way of)
      nothing (against|to stop|stopping|preventing)
      (i|we) (am|are|'m) (sure|certain|confident|positive) (about|of)
      first $count , (then|else|otherwise|next|second|secondly|if not|failing that|followed by|after that)
      (that|this) (whole|entire|full) (week|day|month|weekend)
      (i|we) think so
    `,
  },
  {
    family: 'fillers',
    sense: modifier({ habit: true }),
    phrases: `
      (usually|normally|typically|ordinarily|as a rule|most weeks)
    `,
  },
  {
    family: 'fillers',
    sense: modifier({}),
    phrases: `
      (unfortunately|sadly|alas|regrettably|honestly|actually|really|totally|surely|clearly|obviously|basically|frankly|literally|truly|simply|naturally|luckily|fortunately|happily|thankfully|easily|ideally speaking|generally|currently|presently|already|now|still|well|so far|indeed|anyway|anyhow|though|however|quite|very|pretty|fairly|rather well|perfectly|completely|entirely|fully|kindly|even|especially|particularly|specifically|equally|mostly|always|generally|extremely|incredibly|super duper|obvs|yet|nonetheless|nevertheless|officially|personally|exactly|altogether)
      (for|with|by|to|on) (me|us|boss) (too|personally|at least|here)?
      for (both)? (me|us) and (my|our|the) (dad|father|mum|mom|mother|wife|husband|partner|boyfriend|girlfriend|fiance|fiancee|son|daughter|brother|sister|boss|colleague|colleagues|team|family|parents|kids|deputy|assistant|business partner|flatmate|roommate|other half|better half|husband|co host)
      for (both)? (my|our|the) (dad|father|mum|mom|mother|wife|husband|partner|boyfriend|girlfriend|fiance|fiancee|son|daughter|brother|sister|boss|colleague|colleagues|team|family|parents|kids|deputy|assistant|business partner|flatmate|roommate|other half|better half|husband|co host) and (me|us|myself)
      (myself|ourselves|himself|herself|itself|themselves)
      (for|with|by) (my|our) (client|clients|boss|team|side|principal|manager|director|ceo|chief|firm|office|department|schedule|company|end|group|part|family)
      for the (respondent|respondents|claimant|claimants|plaintiff|plaintiffs|defendant|defendants|applicant|applicants|appellant|petitioner|petitioners|firm|company|prosecution|defense|defence)
      (for|with|by) boss and boss
      (on|at|from|for) (my|our|this) (side|end|part|account)
      from (me|us|here)
      (over|round|around|out) here
      i (do|really|must|would) (have to)? (say|confess|admit)
      (boss|i|we) (regret|regrets|am sorry|is sorry|are sorry|is afraid|are afraid) (that|to say|to say that)
      as far as (i|we|i am|we are) (can see|can tell|know|see|concerned|am concerned|are concerned|i am concerned)
      according to (my|our|the) (calendar|schedule|diary|planner)
      (my|our|the) (calendar|schedule|diary|planner|assistant|pa|secretary|outlook|phone) (says|tells me|shows|claims|thinks|has it) (that)?
      (looking|judging|going) (at|by|from) (my|our|the) (calendar|schedule|diary)
      in (my|our|the) (calendar|diary|schedule)
      having (checked|looked at|consulted) (my|our|the) (calendar|diary|schedule)
      (i|we) (have|just|'ve|have just|already)* (checked|looked at|consulted) (my|our|the) (calendar|schedule|diary) (and|,)
      (i|we|boss)? (am|is|are|'m)? (so|very|really|truly)? sorry (to (be (that person|a pain|a nuisance|a bore|difficult|awkward|so difficult|the one|the bearer of bad news)|disappoint|let you down|mess you about|mess you around|do this|do this to you|spoil things|rain on the parade|say this)) (again)?
      am afraid
      (for|with) (me|us) this time (round|around)?
      i (am|'m) (afraid|sorry|sorry to say|happy to say|glad to say|pleased to say|told|pretty sure|sure)
      i (think|believe|guess|suppose|reckon|feel|say|would say|would think|must say|must admit|fear|regret to say|confirm that|can confirm that|can confirm|am happy to confirm|would imagine|gather|find) (that)?
      (it|this) (looks|seems|appears|sounds) (like|that|as if|as though)
      (we|boss) (think|believe|guess|suppose|reckon|feel|find) (that)?
      (please|kindly) note (that)?
      (just|only) (so you know|to say|to let you know|to confirm|to be clear|to be safe|a heads up|a quick note|a note|fyi|to clarify|to add|wanted to say|wanted to let you know|letting you know) (that)? :?
      (fyi|heads up|quick heads up|note|nb|for info|for the record|tbh|to be honest|in fact|as it happens|as it stands|as things stand|at the moment|at present|right now|for now|to be clear|to be fair|no doubt|as of now|at this point|in general|in theory that is|all told|all things considered|as you know|you know|i mean it|by the way|btw|lol|haha|hahaha|hehe|ha|hmm|hm|um|uh|er|oh|ah|aw|ooh|argh|phew|ugh|alright then|ok so|so yes|at least|for my part|for one|as mentioned|as said|as a rule|as always|as usual) (that)?
      (too|so) (bad|sad)
      (no|without) (doubt|problem at all|problems at all)
      at all
      (afraid|sorry to say) (to say)? (that)?
      (anymore|any more|any longer)
      this time (round|around)
      in (summer|winter|spring|autumn|general)
      after all
      if (it|that|this) (is|'s) (okay|all right|alright|fine|possible|good|convenient) (with|for|by) (you|everyone|everybody|you all|the others|all|all of you|the rest|everyone else|the group|the team|others|both)
      if (that|it|this) (works|suits|fits|helps|is okay|is good|is fine|is convenient|is possible|is any help|is of help|is useful|is alright|is all right) (for|with)? (you|everyone|everybody|you all|others|the others|the rest|all of you|everyone else|all|the group|the team|anyone|both)? (too|as well|best)?
      if (you|everyone|others|the others|everybody|all of you|the rest) (like|want|prefer|wish|agree|do not mind|are okay with that|is okay with that|can make it|can|agrees|is happy|are happy|are fine with that|wants|need)
      if (convenient|suitable|agreeable|acceptable) (for|to)? (you|everyone|others|the others|all)?
      (third time lucky|third time is (a|the) charm|off the top of my head|last but not least|first things first|at first (sight|glance)?|in the first place|once and for all|for once|no offence|no pun intended|long story short|the long and (the)? short of it)
      (for|as for|re|regarding|concerning|with regard to|as regards|on) (the|this|our|that|your) (W|W 's)? (meeting|call) (front|side|matter|question)?
      (for|as for|re|regarding|concerning|with regard to|as regards) (the|this|our|that|your) (W|W 's)? (agm|committee|audit|board|hearing|chat|talk|catch up|interview|workshop|review|visit|tour|inspection|training|rehearsal|viewing|presentation|briefing|kickoff|discussion) (call|meeting)?
      (for|as for) (the|this|our|that|your) (meeting|call|appointment|session|chat|catch up|interview|workshop|review|sync|talk|walkthrough|walk through|visit|tour|demo|viewing|inspection|handover|kickoff|kick off|training|briefing|debrief|presentation|rehearsal|tasting|fitting|consultation|conversation|discussion|dinner|lunch|lesson|hearing|shoot|event)
      all (day|day long|morning|afternoon|evening|week|week long|weekend|month|night|the time|year)
      (the)? (whole|entire|full) (day|morning|afternoon|evening|week|weekend|time|month)
      for the (whole|entire|full|rest of the)? (day|week|morning|afternoon|month)
      (barring|bar|short of) (any|all|a|some|an|the)? (disaster|disasters|accident|accidents|emergency|emergencies|surprise|surprises|miracle|delay|delays|illness|traffic|catastrophe|catastrophes|calamity|calamities|acts of god|act of god|last minute (changes|surprises|emergencies|disasters)|unforeseen (circumstances|events|delays|problems)|unexpected|unforeseen|anything unforeseen|train strikes|strikes)
      at (any|whatever) (time|hour|point)
      (at (some|any)|some) (time|point|stage)
      (as|when) (needed|required)
      (in|at) (that|this|any) case
      in (both|either|each|every) (case|cases|event)
      (for|by) all
      (whichever|whatever|wherever|however|whoever) (way|one|place|platform|format|room|time)? (it|that|this) (is|'s|may be|might be|happens to be|turns out to be|ends up|ends up being|happens|is held|is done|takes place)
      whatever happens
      , (either|both) (week|weeks)
      (for|with|by|to) (all of us|both of us|us all|us both|each of us|everyone|everybody|the whole team|the whole group|all parties|all concerned)
      (mate|mates|buddy|guys|folks|lads|pal|sir|madam|maam|ji)
      i regret (that|to say)*
      (i|we) (am|are) (writing|emailing|mailing) to (confirm|say|let you know|inform you|advise|advise you|tell you|state|report|notify you) (that)?
      (this is to|i would like to|we would like to|i want to|i wanted to|just wanted to|we wish to|i wish to|let me) (confirm|inform you|say|let you know|tell you|advise|state|inform) (that)?
      (please be|kindly be) (advised|informed) (that)?
      (i|we) (can|hereby|do|am pleased to|are pleased to|am happy to|are happy to|am able to)* (confirm|inform you|advise you|advise) that
      it is confirmed that
      boss (has|have)? (asked|told|instructed|charged|wants|asks|wishes|tells|would like) (me)? (to|that i) (tell|let|inform|say|pass on|advise|reply|answer) (you|to you|know|everyone|you know)* that
      boss (makes|lets) (it|you)? known? (that)?
      (it is|that is|i am) (just|only)? that
      (eg|e g|for example|for instance|i e|ie|namely)
      (very|so) (much)
      asap
      (either|each) way
      (in principle|as a matter of principle|on principle|generally speaking|broadly speaking)
      (reckon|guess) (that)?
      turns out
      at this (stage|juncture|moment in time)
      at all (that|this) week
      (both|all) (halves|parts|ends|bits) of (it|them)
      with (the|my)? (greatest|great|much|immense) (of)? pleasure
      with bells on
      (of|from|out of|among|amongst) (the|those|these|your) (two|three|four|five|six|seven|eight) (times|dates|slots|options|days|proposals|suggestions)
      (xx|xxx|xo|xoxo|hen|pet)
      (okay|right|cool|great|cheers|thanks|alright|anyway)+ (talk|speak|chat|catch you|see you|see ya|talk to you|speak to you) (soon|later)
      (talk|speak|chat) (to you)? (soon|later)
      (okay|cheers|thanks|alright|right)+ (bye|bye bye|bye for now|ciao|see you|see ya|ta ta)+
      it is with (a)? (great|much|immense|the greatest)? (pleasure|joy|delight) that
      (therefore|accordingly|consequently|thus)
      po
      (somehow|one way or another|by hook or by crook)
      (boss|i|we) (lets|let|has asked me to let|have asked me to let|asks me to let|asked me to let|wishes me to let|wants me to let) (you|everyone) know (that)?
      as a (team|department|group|company|family|board|committee|whole|firm|school|unit|council|club|household|class|couple)
      (please|thank) god
      (inshallah|insha allah|inchallah|in shaa allah|deo volente|d v|si dieu veut|se deus quiser|si dios quiere)
      , mind
      , (i|we)? (am|are)? not (fussed|bothered|fussy|pushed|picky) (which|when|either way)+
      (it|this|that)? looks like (that)?
      (on the (dot|nose|button)|sharp|prompt|promptly|bang on time)
      from now on
      (as of|from) (today|now|this moment)
      (that|this|which|it) (means|meant) (that)?
      meaning (that)?
      (from|out of) (the|your) (list|options|dates|times|proposals|suggestions) (that|which)? (you (sent|gave|proposed|suggested|offered|made|listed))?
      all the (day|morning|afternoon|evening|week|weekend)
      (in|for) (this|that|the) (moment|case|instance|event|meantime)
      (right|all) through (the day)?
      of (yours|theirs|hers|his)
      (without|with no) (a|any|the|some|much|great)? (problem|problems|issue|issues|trouble|bother|hassle|difficulty|difficulties|fuss)
      from where (i|we) (am|are)? (sitting|stand|sit|standing)
      (as|the way) (things|it|matters|everything) (look|looks|stand|stands|goes|go|are|is) (now|today|at the moment|right now|currently|for now|so far)?
      (by|from) the (looks|look|sound) of (it|things)
      (from|as far as|so far as|for all|for what) (what)? (i|we|boss) (can|could|am able to)? (see|tell|know|gather|remember|recall|judge|make out) (right now|so far|now|today|yet|at the moment)?
      (it|that|this) (turns|turned) out that
      it turns out
      as (it|luck|things|fate) (happens|happened|turns out|turned out|would have it|goes|stands)
      (to be|being|in all|quite|truth) (perfectly|completely|totally|brutally|quite|very)? (honest|frank|fair|honesty|frankly|candid|precise|exact|clear|truthful|sure|blunt|on the safe side|told)
      (the|to make it|in)? (short|long|quick) (version|answer|story) (is|:) (that)?
      (from|of|out of|among|amongst) (the|your|these|those)+ (times|dates|slots|options|proposals|suggestions|possibilities) (listed|offered|proposed|suggested|given|named|sent|on offer|you (have)? (listed|offered|proposed|suggested|sent|gave|given|named)) (by you)?
      (truth be told|if i am (being)? honest|not gonna lie|not going to lie|ngl|imho|imo|afaik|afaict|iirc|fwiw|tbf|tbqh|in short|in brief|in a nutshell|long and short|bottom line|to cut a long story short|to sum up|in summary|all in all|on balance|by and large|on the whole|at the end of the day|for all intents and purposes)
      (all|god|everything) (being well|going well|going to plan|willing|going according to plan)
      (as|like) (i|we) (said|say|mentioned|told you|wrote) (before|already|earlier|yesterday|last time|on the phone)?
      (i|we)? (just)? (thought|figured) (i|we) (would|'d|might|should|had better|'d better) (mention|say|add|tell you|let you know|flag|point out) (that)?
      if (it|that) is all the same (to|for)? (you|everyone|everybody|you all|all of you)?
      (if|in case) (that|it|this) (is|'s|was|were)? (any|of|of any)? (help|use|helps|interest|relevant|matters|useful|okay)
      (if|in case) (you|anyone|anybody|somebody|someone|they|we) (want|wants|need|needs|would like|like|is looking for|are looking for|is after|are after|fancy|fancies) (another|more|other|a further|an extra|one more|an additional|additional|further)+ (choice|choices|option|options|time|times|slot|slots|alternative|alternatives)?
      in case (nobody|nothing|no one|none of the others|none of you) (else)? (can|could|works|fits|suits|agrees|agree|is free)+
      (mate|mates|man|dude|bro|bruv|boss man|lah|leh|lor|hor|innit|eh|my friend|my dear|hun|hon|chief|gang|peeps|y'know|ya know|you see|mind you)
      (with|in|to|of) (all|great|much|deep|sincere|my|our)* (regret|regrets|respect|sorrow|apologies)
      (and that is that|end of story|full stop|simple as|simples|no ifs no buts|no two ways about it|come what may|rain or shine|no matter what|without a doubt|hand on heart)
      (in|under) (the|these|those|current|such)* circumstances
    `,
  },
];
