// What English phrases are made of. A capital letter stands for an atom (`grammar/symbols.ts`), R for whatever names slots.
import type { Parts } from '../grammar/notation.ts';

/** "the appointment of the 10th" */
const noun = '((the|that|your|our)? (meeting|appointment|session|call|date|day|slot|option|one|term|interview))';

// One slot, time or group of them: "2", "Tuesday at 10", "any of Tuesday", "2 (Tuesday)", "neither of 1 and 2".
const unit = `(A of? (T+|L+)|(for|to)? L lparen T+ rparen|T+ lparen L rparen|lparen L rparen|(for|to)? L (-|:)? T+|T+ (-|:)? L|(for|to|regarding|concerning|as regards|as concerns|as to|with regard to|with regards to|with respect to|when it comes to)? T+|${noun} (of|on|at|for)? T+|(for|to|the)* choice? L+
  |(for|to|on|at)? A|O of? (T+|L+)|O)`;
// "the others" stand alone: beside other names they would name those too.
const others = '(V of? T+|T+ V|(for|to|on|at)? V)';
const separator = '(, and|, or|, plus|and|or|nor|, nor|,|/|plus|as well as|;|and or|and / or|-|gt)';
const except = `(except for|except|excluding|excl|apart from|other than|aside from|bar|barring|without|minus|besides|save for|save
  |with the exception of|but not|, not|leaving out|not counting|not)`;
const list = `(A? ${unit} (${separator} ${unit})*)`;

/** Comma, colon, dash or bracket between a name and what is said of it. */
const mark = '(:|-|,|lparen|.|qm)';

export const parts: Parts = {
  except,
  R: `< (${others} | ${list} (${separator}|:|-|lparen)? (A|any|whichever) | (for|to|on|at)? A T* but (for|not|the)* ${list} | ${list} (lparen? ,? ${except} ${list} rparen?)? | (for|to|on|at)? A T* ,? ${except} ${list}) >`,
  mark,
  /** Times alone, where a number would be no slot. */
  days: '< T+ ((, and|, or|and|or|,|nor|plus) T+)* >',

  who: '(i|we|boss|my client|our client|my clients|our clients|my boss|my principal|my chief|the undersigned|undersigned|both of us|all of us|we all|we both|my side|our side|my end|our end)',
  me: '(me|us|us both|us all|us two|both of us|boss)',
  my: "(my|our|boss 's|the)",
  be: `('s|is|are|am|be|will be|shall be|would be|(would|will|could) (both|all|A) be|looks|look|looking|is looking|are looking|seems to be|seem to be|seems|seem|sounds|sound|works out as|feels|remains|remain|stays|stay|proves|turns out|turns out to be|is going to be|are going to be|appears|appears to be|shows as|shows up as|is gonna be)`,
  is: "('s|is|are|am|be|will be|would be|'ll be|is going to be|are going to be|looks|looks like|look like|seems|seems like|sounds like|feels like|remains|remain|stays|stay|would have to be|is gonna be)",
  have: '(have|have got|has|has got|got|had|having|will have|would have)',
  calendar: '(agenda|calendar|schedule|timetable|planner|plans|travel plans|books|planning)',

  good: `(empty|good|fine|okay|great|perfect|free|available|possible|doable|feasible|excellent|convenient|suitable|open|clear|workable|super
    |lovely|brilliant|cool|splendid|alright|all right|acceptable|agreeable|wonderful|fantastic|terrific|awesome|nice|grand|spot on|ok
    |no problem|no issue|no problems|no trouble|a go|yes|a yes|good to go|manageable|achievable|sorted|handy|thumbsup|tick|ideal then
    |a winner|on|confirmed|as good as any|a date|accepted|agreed|bookable|green|(a|the)? (good|great|fine|perfect|suitable|convenient|possible|acceptable|excellent) (time|times|day|days|option|options|slot|slots|fit|date|dates|choice)
    |not (a)? (problem|problems|issue|bad)|one that works|the one that works|in order|peachy|dandy|sound|a plan|realistic|within reach|best of both)`,
  bad: `(bad|no chance|no way|no luck|no joy|no hope|no dice|no possibility|impossible|out|out of the question|off|off the table|off limits|unavailable|busy|full|fully booked|booked|booked up|booked solid
    |blocked|blocked out|blocked off|taken|packed|jammed|rammed|no good|no go|a no go|difficult|hard|tough|tricky|problematic
    |inconvenient|a problem|a non starter|a nonstarter|ruled out|unworkable|unsuitable|gone|terrible|hopeless|a nightmare|a no|no|no use|useless
    |cross|thumbsdown|a disaster|spoken for|a write off|awful|horrible|already (taken|gone|booked|full|blocked|busy)|red
    |chock a block|chocka|chockers|(too|a bit too|a little too|far too|way too) (early|late|soon|far|busy|tight|full|hectic|short notice)
    |declined|infeasible|unfeasible|a public holiday|a bank holiday|a holiday|a day off|(my|our|boss 's) (day off|off day|free day)|a clash|a conflict|unpossible|no longer (possible|good|available|free|an option|on)|occupied)`,
  meh: `(ideal|great|perfect|the best|brilliant|super|(my|our) favorite|optimal|fantastic|wonderful|amazing|so great|so good|very good|terribly good|super great
    |the greatest|so convenient|very convenient|really ideal|(my|our) first choice|(my|our) preference|preferred|the easiest|easy|so easy|the most convenient|my cup of tea|terribly convenient|entirely convenient|preferable|exactly ideal)`,
  works: `(matches|match|works|work|working|does|do|will|would|does work|do work|will do|would do|would work|will work|can work|suits|suit|does suit|do suit|would suit|will suit|fits|fit
    |would fit|will fit|goes|works out|work out|fits in|fit in|is working|are working|is workable|'ll work|'ll do|would go)`,
  well: '(down to the ground|to a t|a charm|like a charm|fine|well|good|okay|great|perfectly|nicely|out|a treat|just fine|wonderfully|brilliantly|perfect|beautifully|all right|alright|very well|in well|in|best of all and)',
  notwork: `((does|do|will|would|did) not|(does|do|will|would|did|can|could) not (match|work|suit|fit|do|go|be possible|work out|be doable|be good|be convenient|happen|fly|be suitable)
    |cannot (work|be done|be|happen|do|go)|('s|is|are) not (working|going to work|gonna work|going to happen|happening|going to be possible|on)|no longer (works|work|suits|suit|fits|fit)|not working|not work|not works|works not
    |never works|never work|clashes|conflicts|has been (taken|booked|filled)|(just)? got (taken|booked|filled)|will never work|fails)`,
  notgood: `('s not|is not|are not|am not|will not be|would not be|not|does not (look|sound|seem)|do not (look|sound|seem)|cannot be|is never|are never|is not going to be|will not be)`,
  do: `(do|make|manage|attend|join|come|meet|be there|be available|be free|take|accommodate|fit in|fit|meet up|talk|speak|call|chat|go with|be in
    |commit to|host|participate|dial in|be around|be present|make it|do it|do this|do that|do something|do anything|be with you|take part|make time
    |work with|get together|catch up|swing by|come by|come over|come along|drop by|stop by|pop in|pop by|come in|find time|jump on a call|hop on a call|(have|make|do|take|join|attend) (a|the|this|that) (call|meeting)|meet you|see you|go for|go|have it|accept|join you|use|meet us|skype|zoom|travel|get there|make the trip|get away|come in|get in|come to the office|be reached|doing|making|attending|joining|coming|meeting|taking|swing|wangle|cope with|live with|run with|roll with|pull off|jump in|slot in|spare|offer|step in|show up|turn up|rock up|make myself available|sit down|sit in|sign up for|put up with|stretch to|go along with|settle for|be at|be there for|work|make time for|find time for|stomach|swing by for|say yes to|promise|guarantee|agree to|offer you|give you|get out of bed for)`,
  free: `(free|available|open|around|good|fine|okay|happy|clear|flexible|game|in town|in the office|here|at your disposal|ready|good to go|there
    |on hand|at hand|around and about|all ears|at a loose end|footloose|about|on board|up for it|at your service|at my desk|at home|working from home|all yours|wide open|completely free|all clear|yours)`,
  unfree: `(hindered|prevented|impeded|busy|away|out|closed|shut|laid up|grounded|snowed in|out of (the|my)? office|ooo|off|off work|off sick|gone|elsewhere|unavailable|engaged|otherwise engaged|occupied|committed|otherwise committed|indisposed
    |on (annual|maternity|paternity|parental|sick|medical|study|compassionate|vacation)? leave|on (a)? (holiday|holidays|vacation|pto|call|shift|duty|jury duty|night shift|nights|course|plane|flight|train|tour|the road|strike|set|stage|placement|sabbatical|mission|trip|business trip|retreat)
    |traveling|travelling|tied up|booked|booked up|fully booked|double booked|booked out|booked solid|back to back|slammed|swamped|snowed under|rammed|jammed|packed
    |in transit|interviewing|hosting|moving house|moving|sick|ill|teaching|lecturing|flying|flying W+|driving|abroad|overseas|overbooked|stuck|stuck (in|at|with|on) W+|overcommitted|unreachable|offline
    |full|full up|chock a block|chocka|in $engagement|at $engagement|at (a|the|my|our)* (dentist|dentists|dentist 's|doctor|doctors|doctor 's|gp|hospital|vet|vets|hairdresser|hairdressers|clinic|airport|school|gym|barber|bank|lawyer|notary|orthodontist|physio|embassy|client|client 's|customer|court|conference|hospital|plant|wedding|funeral|work|church)
    |in (court|class|surgery|training|theatre|theater|hospital|school|meetings|transit|the air|interviews|rehearsal|rehearsals|workshops|sessions|exams|back to back (meetings|calls)|conference|committee|mediation|arbitration|trial|lectures|consultation|session)
    |out (and about|of town|of the country|of action|of pocket|sick|on site|of reach|of area|at W+|with W+|for W+|in W+)|away (at|with|for|in|on|to|from) W+|off to W+|with (a|the|my|our|another|some)* (client|clients|customer|customers|investor|investors|patients|kids|students|auditors|family|team|auditor|mother|father|parents)
    |looking after W+|covering (for)? W+|visiting W+|on site at W+|at an offsite|taking (the day|time|leave|a day)? off|taking W+ to W+|working (elsewhere|at home|late|nights)?|getting married|in the middle of W+|on $engagement)`,
  unengaged:
    '(a|an|the|another|my|our|some|two|three|several|this|these|back to back|all day|whole day|full day|too many|lots of|loads of|so many|standing|N|D)*',
  occasions: `(meeting|meetings|call|calls|appointment|appointments|dentist|class|classes|lecture|lectures|flight|conference|training|interview|interviews|workshop|workshops
    |seminar|seminars|course|hearing|trial|engagement|engagements|commitment|commitments|plans|obligation|obligations|wedding|funeral|exam|exams|rehearsal|rehearsals
    |presentation|presentations|session|sessions|standup|stand up|review|reviews|retreat|offsite|away day|trip|event|visit|visits|party|physio|haircut|checkup|check up|surgery|operation|mri|scan
    |school run|pickup|pickups|pick up|pick ups|drop offs|drop off|shift|practice|match|game|concert|recital|play|audit|viewing|deposition|clinic|inspection|delivery|conflict|conflicts|clash
    |sync|one on one|1:1|retro|demo|town hall|webinar|ceremony|graduation|christening|reunion|therapy|yoga|choir|supervision|tutorial|kickoff|steering committee|board|jury duty|court|deadline|deadlines|patients|surgery|school|lessons|lesson|vet|assembly|rounds|date
    |mart|market|races|regatta|gala|fete|derby|final|semi final|carnival|lab|labs|work|uni|college|quiz|pub quiz|choir|football|swimming|gym|party|leaving do|birthday|anniversary|half term|holiday|holidays|annual leave|bank holiday|public holiday|strike|delivery|inspectors|auditors|inspectors|boiler man|plumber|electrician|builders|movers|removals|parents evening|sports day|open day|inset day|tax day|root canal|filling|crown|blood test|blood tests|scan|scans|chemo|treatment|op|optician|hygienist|driving test|book club|golf|tennis|marathon|camp|field trip|excursion|site visit|tour|audition|filming|photoshoot|recording|gig|premiere|launch|go live|cutover|sprint|all hands|agm|egm|handover|night shift|early shift|late shift|long day|earlies|lates|nights|duty|year end|month end|quarter end|end of year|end of quarter|stocktake|stock take|fair|trade fair|expo|congress|summit|hackathon|bootcamp|hen do|stag do|baptism|bar mitzvah|mass|church|prayers|eid|diwali|yom kippur|passover|ramadan|thanksgiving|easter|christmas|new year|memorial|inspection day|market day|match day|match days|rest day|rest days|moving day|exit interview|site meeting|ward round|handovers|standups|one to one|one to ones|visa appointment|mot|car service|house move|viewing|viewings|moot|mock exam|mocks|finals|viva|thesis defense|defense|deposition|depositions|hearings|arraignment|mediation|arbitration|trial|trials|closing|closings|showing|showings|inspections|recital|recitals|parade|ride|hike|safari|cruise|retreat|induction|onboarding|fire drill|fire training|training day|dress rehearsal|gp appointment)`,
  errands: `($occasions|something|something else|something on|a lot on|a thing|the kids|my kids|kids|the children|children|my daughter|my son|visitors|guests|childcare|my parents|the grandkids|family stuff|something already|stuff|stuff on|things on)`,
  errand: "((a|an|my|our|another)? (doctor 's|dentist 's|W)? $errands)",
  engagement: `($unengaged (W|doctor 's|dentist 's)? (W|'s)? $errands (with W+|at W+|in W+|about W+|for W+|to W+|of W+|on W+|then|already|scheduled|booked|planned)?)`,
  why: `((because|because of|due to|owing to|thanks to|given|for|with|in|to|at|from|visiting|on|having|picking|doing|as|since|until|till|over) W+|,? (which|that) (will|is going to|may|would|could|should|usually)? (occupy|occupies|take|takes|take up|takes up|last|lasts|fill|fills|eat|eats|eat up|swallow|swallows|run|runs|run on|go on|goes on|drag on|drags on|keep me busy|keeps me busy) (W|M|T|D|P|N)*|,? (which|that) (i|we|boss) ((really|just|simply)? (cannot|can not|could not|must not|will not|would not|dare not|may not)|am not able to|have to|must|need to|promised to) W*)`,
  foryou: `(for|with|by|to)? (you|you all|you both|you two|everyone|everybody|all|A|V|all of you|the group|the rest of you|everyone else|the team|your side|your end|y'all|you guys|your schedule|your calendar|them|P|your team|boss|the majority|most people|most|other people|the organizer)`,
  cannot: `((really|just|simply)? (cannot|can not|could not)|(will|would|am|are|is|shall)? not (be)? (able|going to be able|in a position) to|(am|are|is|will be|would be|be)? unable to
    |can no longer|could no longer|can never|will not|cannot any longer|will not manage to|would struggle to|will struggle to|struggle to|do not have (the)? time to|do not think (i|we|boss) (can|could|will be able to)|do not (see|think) how (i|we) (can|could)|no can|fail to|do not manage to|is not able to|no longer can|cannot possibly|can not possibly|(there is|there 's|see|have|has|got)? (absolutely)? (no|not a|not any|no earthly) (way|chance|hope|prospect|possibility|hope in hell|chance in hell|way on earth) (that|of)? (i|we|boss) (can|could|will|would|am|are|is|manage|be)+|(have|has|stand|see|there is|there 's) (absolutely)? (no|not a|not any) (way|chance|hope|prospect|possibility|means) (of|to)|(am|are|is) not going to|ai not going to|am never going to|will never|find it (hard|difficult|impossible|tricky) to|(am|are|is) (struggling|finding it hard) to|(am|are|is) in no position to|(am|are|is) not allowed to|(am|are) barred from)`,
  can: `(can|could|(am|are|is) in a position to|would|will|shall|(am|are|is|will be|would be|'d be|'s) (only too|more than|always|just)? (happy|glad|delighted|pleased|willing|ready|keen|prepared|content|excited|thrilled|able and willing) to|would be delighted to|would be pleased to|delighted to|pleased to|happy to|glad to|would be glad to|will gladly|would love to|(am|are|is|will be|would be)? able to|can still|could still|do) (all|both|A)?`,
  polite: `(you (will|would)? (have to|need to)|may i (request|ask)|i (would)? (request|ask|wish|like|want) (you)?|request|can you|could you|would you|will you|can we|could we|we can|we will|we shall|i would like to|i want to|i would like you to|i want you to|let us|let me|you can|you may|i will|would you mind|kindly|just|then|so|now|could you perhaps
    |we should|i suggest we|go ahead and|can i|could i|may i|i need to|we need to|we have to|i have to|i need you to|i must|we must|we had better|i am going to|we are going to|we want to|feel free to|would you be so kind as to|would you be able to|be so kind as to|do|also|to|would it be possible to|is it possible to|can i ask you to|could i ask you to|i think we should|we would like to|i would appreciate it if you could|it would be great if you could|i would be grateful if (you|we) could|i would appreciate it if (you|we) could|we would be grateful if (you|we) could|grateful if (you|we) could|ask you to)*`,
  event: `(A|it|this|that|T 's (meeting|call|appointment|event|session|dinner|lunch|workshop|catch up|one)|the (whole|entire)? (thing|meeting|event|call|appointment|session|dinner|poll|request|invitation|workshop|lunch|get together|get-together|interview|party|W meeting|W call)|this (meeting|event|call|one|thing|session|dinner|appointment|whole thing|poll|invitation)|our (meeting|call|appointment|event|dinner|chat)|everything|all of this|all of it|all this)`,
  all: `(everyone|everybody|all|them all|the others|everyone else|the group|all of them|all parties|the participants|participants|all participants|all attendees|the attendees|attendees|the team|all of us|all the others|all guests|the guests|the rest|the rest of the group|all concerned|all involved|people|folks|A|V|the whole group|them|all invitees|the invitees|the parties)`,
  yes: `(yes|okay|good|fine|works|work|sure|free|available|possible|great|perfect|can|can do|could do|tick|thumbsup|works well|is good|is fine|suits|suits me|confirmed|i can|i can do|we can|i am free|i am available|i can make it
    |accept|accepted|y|all good|no problem|super|open|clear|doable|yes it works|yes please|sure thing|works for me|fine by me|good for me|yes works|will work|excellent|yes i can|yes we can|in|go|acceptable)`,
  no: `(does not|will not|would not|do not|no|not|cannot|can not|not possible|not available|unavailable|busy|out|away|not free|impossible|cross|thumbsdown|does not work|do not work|not good|not okay|no good|n|bad|not working|no go|no can do|decline|declined
    |i cannot|we cannot|not suitable|not convenient|no way|clash|conflict|booked|off|i am out|i am away|i am busy|no thanks|sorry no|no sorry|not for me|will not work|not doable|never|in a meeting|taken|cannot do|cannot make it|i cannot make it|not able|already booked|occupied|not really|meeting|holiday|on leave|travelling|traveling|leave|vacation)`,
  maybe:
    '(tentative|possible but not ideal|50/50|50-50|50:50|could|might|might work|could work|tbc|tbd|not sure|unsure|undecided|not ideal but possible|could make it work|might be possible|doable but not ideal|qm)',
};
