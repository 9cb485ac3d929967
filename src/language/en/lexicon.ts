// Small English phrases that are put together before clauses are read: "all of them", "the last one", "at a pinch", "for me".
import type { Atom, Modifier } from '../atoms.ts';
import type { Family } from '../grammar/grammar.ts';
import type { Parts } from '../grammar/notation.ts';
import type { LexiconSense } from '../language.ts';
import { idiomParts, idioms } from './idioms.ts';

const modifier =
  (modifier: Modifier): LexiconSense =>
  () => ({ kind: 'modifier', modifier });
const group =
  (kind: 'all' | 'none' | 'rest', fixed?: number): LexiconSense =>
  (count = fixed) => ({ kind, ...(count !== undefined && { count }) });
const position =
  (from: 'start' | 'end', skip: number): LexiconSense =>
  (take = 1): Atom => ({ kind: 'positions', from, skip, take });
/** "the earlier one": of two. */
const ofTwo =
  (from: 'start' | 'end'): LexiconSense =>
  () => ({ kind: 'positions', from, skip: 0, take: 1, ofTwo: true });
/** Keeps a phrase from being read as something else. */
const plainWords: LexiconSense = () => undefined;

export const lexiconParts: Parts = {
  ...idiomParts,
  noun: '(hour|hours|term|terms|slot|slots|option|options|time|times|date|dates|day|days|one|ones|choice|choices|proposal|proposals|time slot|time slots|suggestion|suggestions|alternative|alternatives|possibility|possibilities)',
  nouns:
    '(timings|terms|nights|evenings|mornings|slots|options|times|dates|days|ones|choices|proposals|time slots|suggestions|alternatives|possibilities|appointments)',
  of: '(of)? (the|these|those|your|you)? (above|listed|proposed|suggested|offered|given|available|various|options|different)?',
  them: '(them|these|those|the above|it|you proposed|you suggested|you listed|you offered|you sent|you gave|listed|offered|proposed|suggested|given|on offer|on the list|below|above|the below|the lot)',
  count: '(count=N|count=L|count=two|count=three|count=four|count=five|count=six|count=seven|count=eight)',
};

const nth = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const nthShort = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'];
const nthNoun =
  '(one|slot|option|time slot|proposal|suggestion|alternative|possibility|of these|of those|of them|on the list|in the list|in your list|listed|date|time|day)';

export const lexicon: readonly Family<LexiconSense>[] = [
  {
    // Before "the rest of the team", which names no slots.
    family: 'rest',
    sense: group('rest'),
    phrases: `
      (all|any|each|either)? (of)? (the)? rest of (the|these|those|your) $nouns
      (the|all the)? others (days|dates|times|slots|options)
    `,
  },
  {
    family: 'words',
    sense: plainWords,
    phrases: `
      all (good|fine|okay|clear|great|well|right|set|along|for|in all|the best|well|the same|the way|my|our|his|her|of us|of you|you|us|clear|too|that|yours|sorted)
      (first of|above|best of|not|we|they|you|i|it 's) all
      in all
      both (of us|of you|you|us|my|our)
      us both
      no time
      too (early|late|soon|far|tight|short|long|much|many|busy|close|bad|hectic|full)
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
      (unfortunately|sadly|alas|regrettably|honestly|actually|really|totally|surely|clearly|obviously|basically|frankly|literally|truly|simply|naturally|luckily|fortunately|happily|thankfully|gladly|easily|ideally speaking|generally|currently|presently|already|now|still|well|so far|indeed|anyway|anyhow|though|however|quite|very|pretty|fairly|rather well|perfectly|completely|entirely|fully|kindly|even|especially|particularly|specifically|equally|mostly|always|generally|extremely|incredibly|super duper|obvs|yet|nonetheless|nevertheless|officially|personally|exactly|altogether)
      (for|with|by|to|on) (me|us|boss) (too|personally|at least|here)?
      (myself|ourselves|himself|herself)
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
      (for|as for) (the|this|our|that|your) (meeting|call|appointment|session|chat|catch up|interview|workshop|review|sync|talk|walkthrough|walk through|visit|tour|demo|viewing|inspection|handover|kickoff|kick off|training|briefing|debrief|presentation|rehearsal|tasting|fitting|consultation|conversation|discussion|dinner|lunch|lesson|hearing|shoot|event)
      all (day|day long|morning|afternoon|evening|week|week long|weekend|month|night|the time|year)
      (the)? (whole|entire|full) (day|morning|afternoon|evening|week|weekend|time|month)
      for the (whole|entire|full|rest of the)? (day|week|morning|afternoon|month)
      at (any|whatever) (time|hour|point)
      (at (some|any)|some) (time|point|stage)
      (as|when) (needed|required)
      (in|at) (that|this|any) case
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
      either way
      (reckon|guess) (that)?
      turns out
      at this (stage|juncture|moment in time)
      at all (that|this) week
      (both|all) (halves|parts|ends|bits) of (it|them)
      with (the|my)? (greatest|great|much|immense) (of)? pleasure
      with bells on
      (of|from|out of|among|amongst) (the|those|these|your) (two|three|four|five|six|seven|eight) (times|dates|slots|options|days|proposals|suggestions)
      (xx|xxx|xo|xoxo|hen|pet)
      it is with (a)? (great|much|immense|the greatest)? (pleasure|joy|delight) that
      (therefore|accordingly|consequently|thus)
      po
      (somehow|one way or another|by hook or by crook)
      (boss|i|we) (lets|let|has asked me to let|have asked me to let|asks me to let|asked me to let|wishes me to let|wants me to let) (you|everyone) know (that)?
      as a (team|department|group|company|family|board|committee|whole|firm|school|unit|council|club|household|class|couple)
      (please|thank) god
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
  {
    family: 'just',
    sense: modifier({ just: true }),
    phrases: `
      just
    `,
  },
  {
    family: 'please',
    sense: modifier({ please: true }),
    phrases: `
      (please|pls)
    `,
  },
  {
    family: 'surely',
    sense: modifier({ sure: true }),
    phrases: `
      (definitely|certainly|absolutely|of course|for sure|for certain|defo|100%|100 %|(a|one) hundred (percent|per cent|%)|without fail|with pleasure|gladly)
    `,
  },
  {
    family: 'adding',
    sense: modifier({ also: true }),
    phrases: `
      (also|too|as well|in addition|additionally|on top of that|besides that|moreover|furthermore|likewise too)
      in addition to (that|what i (sent|said|wrote)|my (last|previous|earlier) (mail|email|message|answer)|those|these|the above|what i (said|sent|wrote) X|it)
    `,
  },
  {
    family: 'instead',
    sense: modifier({ instead: true }),
    phrases: `
      instead
      in its place
    `,
  },
  {
    family: 'only',
    sense: modifier({ only: true }),
    phrases: `
      (only|strictly|solely|exclusively|purely|nothing else|no other|nothing more)
      and (nothing else|no other|none of the others|none other)
      (just|only) (the|that|this) one
      only (that|this)
      just for
    `,
  },
  {
    family: 'not only',
    sense: modifier({}),
    phrases: `
      not (only|just|merely)
    `,
  },
  {
    family: 'perhaps',
    sense: modifier({ hedge: 'maybe' }),
    phrases: `
      (maybe|possibly|potentially|tentatively|conceivably|provisionally|hypothetically|theoretically|in theory|in a push)
      (at|in|with) a (pinch|push|stretch|squeeze|crunch)
      (only)? if (need be|needs be|needed|necessary|required|needs must|absolutely necessary|really needed|really necessary|absolutely needed|i must|we must|i really must|i need to|we need to|i have to|we have to|i had to|we had to|i really have to|i absolutely have to|i absolutely must|push comes to shove|pushed|it has to be|it must be|nothing better comes up|nothing better turns up|it is the only option|it really has to be|forced|there is no alternative|hard pressed|pressed|i am forced|it really is necessary)
      (in the|at the|in)? worst case (scenario)?
      if worst comes to worst
      as (a|my|our|an)? (fallback|fall back|backup|back up|plan b|reserve|standby|alternative option|emergency option|second best|compromise|emergency)
      (only)? in (a|an|the)* (bad|dire|real|absolute|genuine|utter|serious|extreme|great)* emergency
      (only)? in case of (bad|dire|real|absolute|genuine|utter|serious|extreme|great)* (need|emergency|necessity)
      at worst
      with (some|a bit of|a little|great)? (difficulty|effort|juggling|rearranging|shuffling|goodwill)
      (only)? just about
      barely
      subject to confirmation
      (to be confirmed|tbc|to be confirmed)
      if (it|that) (really)? (cannot|can not) be (helped|avoided)
      if (there is|there 's) (really)? (no|nothing) (other|better)
      (only|but only)? if (you|we|they|everyone|everybody|people) (are|is|get|gets) (really|truly|utterly|absolutely|that|this)? (desperate|stuck|in a bind|in a pickle|out of options|in trouble|hard up)
      under protest
      grudgingly
      reluctantly
    `,
  },
  {
    family: 'probably',
    sense: modifier({ hedge: 'probably' }),
    phrases: `
      (probably|likely|presumably|in all likelihood)
      (most|very|quite|more than|highly) (likely|probably)
    `,
  },
  {
    family: 'last',
    sense: modifier({ hedge: 'last' }),
    phrases: `
      (only)? (as|for) (a|an|my|the|our)? (absolute|very)? last resort
      (only|but only)? if (all|everything) else fails
      (only|but only)? if (really|absolutely)? (nothing|none|no) (else|of the others|of the other|other slot|other option|other date|other time|other options) (at all)? (works|work|fits|suits|is possible|goes|can be found|is available|is left|is feasible|works out|will do) (for anyone|for everyone|for the others|out)?
      (only|but only)? if (there is|there 's|there are|we have|you have) (really|absolutely)? (no|nothing) (other|else|better) (way|option|choice|options|alternative|slot)?
      only if (nothing|none) else
      (only|but only)? if (everything|all|all the rest|every other option) else? (falls through|fall through|falls over|falls flat|goes wrong|collapses|falls apart|is full|are full|is impossible|is out)
      (only|but only)? if (it|that|this) (really|truly)? (is|'s|were|was|turns out to be|proves to be) (really|truly)? the only (one|option|slot|day|time|date|thing|way)? (that|which)? (works|suits|fits|is left|is possible|goes|you can find|everyone can do|anyone can do|left|going|available|possible)* ((for|with|by) (everybody|everyone|anybody|anyone|all|them|people|the others|the rest|the group|the majority) (else|of you)?)?
    `,
  },
  {
    family: 'preferring',
    sense: modifier({ hedge: 'prefer' }),
    phrases: `
      (preferably|ideally|by preference|for preference|for choice|best of all|at best)
      if (possible|at all possible|i (could|can|may|might|am allowed to|get to|had to|were to|was to|must|have to) (choose|pick|have a wish|vote|rank them|say|state a preference)|i had (a|the|my) choice|i had to (choose|pick)|i am allowed a (wish|preference|choice|say)|i get a (wish|vote|say|choice)|i had a (wish|vote|say)|given the choice|i have a choice|you ask me|it were up to me|it was up to me|it is up to me)
      given (the|a) choice
      in an ideal world
      (most|more) preferably
    `,
  },
  {
    // "any of the dates": whatever was spoken of before, they are meant.
    family: 'all',
    sense: () => ({ kind: 'all', slots: true }),
    phrases: `
      (all|any|each|every one|everyone|every|any one|anyone) $of $nouns (listed|offered|proposed|suggested|above|given|you $them|there|on the list|on offer|below|mentioned|you mention|you have|you sent|here)?
    `,
  },
  {
    family: 'all',
    sense: group('all'),
    phrases: `
      (all|any|each|any one|every one|either one|every single one) of $them
      (all|any|each|any one|every one) of (the|these|those|your) $count $nouns?
      (for|on|by|at|with|to) (all|any|each) $of $nouns (listed|offered|proposed|suggested|above|given|below|mentioned|sent)?
      (for|by|on|at) (all|any|each|any one) of ($them|(these|those) $nouns)
      (any|every|each) $noun
      (any|each|every) (single|one)? (of)? (the|your|these|those)* $noun
      (all|any|every|each|everything|anything|anytime|whichever|whatever|whenever)
      (any|all) (the)? (time|times)
      (all|any) $count $of? $nouns?
      for (all|any) $count ($of $nouns|of $them)?
      (all|any) $count of $them
      (all|any) of (the)? $count $nouns?
      (at|on|for) all (of)? (the|your|these|those) (proposed|suggested|offered|given|listed)? $nouns
      (all|them|they|these|those) (all|any)
      $them? all of them
      the (whole|entire) (list|lot|bunch|set)
      all (the|those|these|of the|of these|of those) $nouns?
      (all|any of|all of|these|those|the|all of the|any of the|all of these) (the|these|those|your)* count=D
      any of the
      no matter (which|when)
      them all
      the lot
      all and any
    `,
  },
  {
    family: 'both',
    sense: group('all', 2),
    phrases: `
      both
      both $of $noun
      both (of)? (these|those|them)
      either of (those|these) (two)?
      both (of)? $them
      both of (the)?
      either
      either one
      either $of $noun
      either (of)? $them
      either of the (two)?
      either of the two $noun?
      (these|those) two
      the two of them
      (each|any) of the two
    `,
  },
  {
    family: 'none',
    sense: group('none'),
    phrases: `
      (none|not any|not one|not a single one|no one|zero|not a one) $of $nouns (listed|offered|proposed|suggested|above|given|there|you (gave|sent|proposed|suggested|offered|listed|have sent|have offered) (me|us)?)?
      (none|not any|not one|not a single one|not a one|zero|no one|no one single) of (the|these|those|your)? ($count $nouns?|$nouns)
      (none|not any|not one|not a single one|zero|no one) of $them
      none
      none at all
      none of the
      nothing
      no (slot|slots|option|options|dates|days|times|date|day)
      not (a|one) single (one|slot|option|date|day)
      none of (the|your|those|these) $count $nouns? (you (gave|sent|proposed|suggested|offered|listed) (me|us)?)?
      not any
    `,
  },
  {
    family: 'neither',
    sense: group('none', 2),
    phrases: `
      neither
      neither $of $noun
      neither (of)? $them
      neither one
      neither of the two
      neither of the
      (neither|none) of (those|these) (two|$nouns)
    `,
  },
  {
    family: 'rest',
    sense: group('rest'),
    phrases: `
      (all|any|each|every|either|both)? (of)? the (rest|others|remainder|remaining|other|remaining ones|other ones|ones left) (of (the|these|those|your)? $them? ($nouns|list|poll)?)?
      (all|any|each|every|either|both)? (of)? (the)? (other|remaining) ($nouns|ones|one|time|day|date|slot|option)
      (all|any|either|both)? (of)? the (other|remaining) $count $nouns?
      (all|any) (of)? (the)? others
      (everything|anything|all) (else|other than that|apart from that|besides that|besides) ((on|in) (the|your|this|that) (list|poll|mail|email|options))?
      any other
      others
      the $count (others|remaining)
      (all|any|both|each|either)? $count of the (others|rest|other ones|remaining ones|other $nouns|remaining $nouns)
      (the|all|the whole)? rest of (my|our|your|the|that) (calendar|diary|schedule|list|options|dates|days|times|slots)
      other $count $nouns?
      (on|for)? (the|all)* rest of (the|that) week
      (on|for)? the (other|others|remaining) (days|dates|times) (of|in) (the|that|this) week
      the $count (other|remaining) $nouns?
      the (other|remaining) (one|ones) (of (them|these|those))?
      any others
      all others
      other (days|dates|times|slots|options) (that week)?
      (rest|remaining ones)
      rest of (it|them|these|those|that|the list|the lot)
      (all|any|each|every|either|both)? (of)? the (rest|others|other (dates|times|days|slots|options|ones)) (in|on|of|from) (the|your|this|that) (list|poll|mail|email|proposal|offer|message|table|set)
    `,
  },
  ...nth.flatMap((word, index): readonly Family<LexiconSense>[] => [
    {
      family: 'positions',
      sense: position('start', index),
      phrases: `
        the? (${word}|${nthShort[index]}) ${nthNoun}
        the (${word}|${nthShort[index]})
        the (${word}|${nthShort[index]}) ${nthNoun}? (on|in|of|from) (your|the|this) (list|poll|mail|email)
      `,
    },
  ]),
  {
    family: 'positions',
    sense: position('start', 0),
    phrases: `
      (the|your)? first $count $nouns? (of (them|these|those|(your|the|these|those) $nouns))?
      the (earliest|top|very first) ${nthNoun}?
      the first ${nthNoun} (of (them|these|those))
    `,
  },
  {
    family: 'positions',
    sense: position('end', 0),
    phrases: `
      (the|your)? (last|final) $count $nouns? (of (them|these|those|(your|the|these|those) $nouns))?
      the? (last|final|very last) ${nthNoun} (of (them|these|those))?
      the (later|latest|last) of (the|these|those|them|both) (two|three|four|lot|bunch|pair)?
      the (last|final) ${nthNoun} (on|in|of) (your|the|this) (list|poll|mail|email)
      the (last|final|latest|bottom) ${nthNoun}?
    `,
  },
  {
    family: 'positions',
    sense: ofTwo('start'),
    phrases: `
      the (earlier|early|former) ${nthNoun}? (of the (two|pair))?
      (early|earlier) one
    `,
  },
  {
    family: 'positions',
    sense: ofTwo('end'),
    phrases: `
      the (later|late|latter) ${nthNoun}? (of the (two|pair))?
      (late|later) one
      latter
    `,
  },
  {
    family: 'positions',
    sense: (take = 1) => ({ kind: 'positions', from: 'middle', skip: 0, take }),
    phrases: `
      the (middle|in between|central) ${nthNoun}?
      the one in the middle
      the (middle|in between|central) $count $nouns?
      the $count (in the middle|in between|between (them|these|those))
    `,
  },
  {
    family: 'positions',
    sense: position('end', 1),
    phrases: `
      the (second to last|second last|penultimate|next to last) ${nthNoun}?
      the last but (one|L) ${nthNoun}?
    `,
  },
  ...idioms,
];
