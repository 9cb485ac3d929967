// What English phrases are made of. A capital letter stands for an atom (`grammar/symbols.ts`), R for whatever names slots.
import type { Parts } from '../grammar/notation.ts';

// One slot, time or group of them: "2", "Tuesday at 10", "any of Tuesday", "2 (Tuesday)", "neither of 1 or 2".
const unit = `(A of? (T+|L+)|L lparen T rparen|T+ lparen L rparen|L (-|:)? T+|T+ (-|:)? L|(for|to)? T+|(for|to)? L+|A|O of? (T+|L+)|O
  |V of? T+|T V|V)`;
const sep = '(, and|, or|, plus|and|or|nor|,|/|plus|as well as|;|or else|and or|and / or)';
const except = `(except for|except|excluding|apart from|other than|aside from|bar|barring|without|minus|besides|save for|save
  |with the exception of|but not|, not|leaving out|not counting)`;
const list = `(A? ${unit} (${sep} ${unit})*)`;

export const parts: Parts = {
  R: `< (A T* but (for|not|the)* ${list} | ${list} (,? ${except} ${list})? | A T* ,? ${except} ${list}) >`,

  who: '(i|we|boss|both of us|all of us|we all|we both|my side|our side|my end|our end|the family)',
  me: '(me|us|boss|mine|ours)',
  be: `('s|is|are|am|be|(will|would|'ll) be|looks|look|looking|seems to be|seems|seem|sounds|sound|is looking|are looking|would also be)`,
  notbe: `('s not|is not|are not|am not|not|(will|would) not be|does not (look|sound|seem)|do not (look|sound|seem)|never)`,
  have: '(have|have got|has|has got|got|had|having|will have|would have)',

  good: `(good|fine|okay|great|perfect|free|available|possible|doable|feasible|excellent|convenient|suitable|open|clear|workable|super
    |lovely|brilliant|cool|splendid|alright|all right|acceptable|agreeable|wonderful|fantastic|terrific|awesome|nice|grand|spot on
    |no problem|no issue|no problems|not a problem|not an issue|an option|a go|a yes|yes|a good (time|day|one|option|slot|fit|date|choice)
    |good to go|manageable|achievable|sorted|handy|fine and dandy|okey dokey|thumbsup|tick|the one|the one that (works|suits|fits)
    |one that works|ones that work|the ones that work|a winner|my slot|my choice|my pick|my vote|my answer|in|on|confirmed|great news
    |more than fine|as good as any|just fine|a date|accepted|green|agreed|bookable|best of luck)`,
  bad: `(bad|impossible|out|out of the question|off|off the table|off limits|unavailable|busy|full|fully booked|booked|booked up|booked solid
    |blocked|blocked out|taken|packed|jammed|rammed|no good|no go|a no go|not possible|difficult|tricky|hard|tough|problematic
    |inconvenient|a problem|a non starter|a nonstarter|ruled out|unworkable|unsuitable|gone|terrible|hopeless|a nightmare|a no|no
    |cross|thumbsdown|a disaster|not happening|not on|already (taken|gone|booked|full|blocked)|spoken for|a write off|awful|horrible
    |chock a block|chocka|chockers|a mess|red|too (early|late|soon|far|busy|tight|short notice|hectic|full)|declined|infeasible
    |unfeasible|unpossible|not gonna happen|a public holiday|a bank holiday|a holiday|my day off|our day off|my off day)`,
  meh: `(ideal|great|perfect|the best|brilliant|super|my favorite|optimal|good but possible|fantastic|wonderful|so great|very good|terribly good
    |super great|the greatest|so convenient|very convenient|really ideal|amazing|my first choice|my preference|preferred|the easiest|easy)`,
  works: `(works|work|working|does|do|will do|would do|would work|will work|suits|suit|would suit|will suit|fits|fit|would fit|will fit
    |can work|goes|is a go|does work|do work|does suit|do suit|works out|work out|would be a go|fits in)`,
  well: '(fine|well|good|okay|great|perfectly|nicely|out|a treat|just fine|wonderfully|brilliantly|perfect|beautifully|all right|alright|in well)',
  notwork: `((does|do|will|would|did|is|are|can) not (really|actually)? (work|suit|fit|do|working|go|be possible|work out|be doable|be good|be convenient|happen|fly|workable|suitable|gonna work|going to work|possible)
    |cannot (work|be done|be|happen|do)|no longer (works|work|suits|suit|fits|fit)|not working|not work|not works|doesnt|never (works|suits)
    |works not|is no longer (possible|good|available|free|an option)|are no longer (possible|good|available)|clashes|conflicts
    |has been (taken|booked|filled)|got (taken|booked|filled)|just got (taken|booked|filled))`,
  do: `(do|make|manage|attend|join|come|meet|be there|be available|be free|take|accommodate|fit in|fit|meet up|talk|speak|call|chat|go with
    |commit to|host|participate|dial in|be around|be present|make it|do it|do this|do that|do something|do anything|make something
    |work with|get together|catch up|swing by|come in|be in|take part|make time|find time|jump on a call|hop on a call|have a call
    |make a call|do a call|have the call|do the call|do the meeting|make the meeting|attend the meeting|meet you|be with you|see you|go for|go|have it)`,
  free: `(free|available|open|around|good|fine|okay|happy|clear|flexible|up|game|in town|in the office|in|here|easy|all right|alright|totally free
    |wide open|at your disposal|ready|good to go|there|on|cool|completely free|at my desk|at home|working from home|in all day|on site|onsite|able)`,
  unfree: `(busy|away|out|out of (the|my)? office|ooo|off|off work|off sick|on (annual|maternity|paternity|parental|sick|medical|study|compassionate)? leave
    |on (holiday|holidays|vacation|pto|call|shift|duty|jury duty|night shift|nights|a course|a plane|a flight|a train|site elsewhere|tour|the road|strike|set|stage|placement|sabbatical)
    |traveling|travelling|tied up|booked|booked up|fully booked|double booked|booked out|booked solid|unavailable|engaged|otherwise engaged|occupied
    |committed|otherwise committed|back to back|slammed|swamped|snowed under|rammed|jammed|packed|in transit|interviewing|hosting|moving house|moving
    |sick|ill|teaching|lecturing|flying|flying (to|out|back|home)|driving|abroad|overseas|gone|overbooked|elsewhere|stuck|stuck (in|at|with)
    |full|full up|chock a block|in (a|an|the|another|back to back|all day|my|our|some)* $engagement|at (a|an|the|my|our|another|some)* $engagement
    |at (a|the|my|our)* (dentist|dentists|dentist 's|doctor|doctors|doctor 's|gp|hospital|vet|vets|hairdresser|hairdressers|hospital|clinic|airport|school|gym|client|customer|office party|barber|bank|lawyer|notary|orthodontist|physio|embassy)
    |in (court|class|surgery|training|theatre|theater|hospital|school|meetings|transit|the air|the car|deadline mode|interviews|rehearsal|rehearsals|workshops|sessions|exams)
    |at work|at school|not (in|around|here|there|available|free)|out and about|out of town|out of the country|out of action|out of pocket|out sick|out on site
    |with (a|the|my|our|another)* (client|clients|customer|customers|investor|investors|patients|kids|students|auditors|family|team)|looking after (the|my|our)? W|covering (for)? W|double parked|knee deep)`,
  engagement: `(W|doctor 's|dentist 's|team|board|staff|client|project|product|sales|company|family|parent|parents 's|budget|steering|committee|all hands|prior|previous|other|existing|long|day long|two day|external|internal|offsite|off site|quarterly|weekly|monthly|annual)?
    (W|'s)? (meeting|meetings|call|calls|appointment|appointments|dentist|class|classes|lecture|lectures|flight|conference|training|interview|interviews|workshop|workshops
    |seminar|seminars|course|hearing|trial|engagement|engagements|commitment|commitments|plans|obligation|obligations|wedding|funeral|exam|exams|rehearsal|rehearsals
    |presentation|session|sessions|standup|review|reviews|retreat|offsite|away day|trip|event|events|visit|visits|party|physio|haircut|checkup|check up|surgery|operation|mri|scan
    |school run|pickup|pick up|drop off|shift|practice|match|game|concert|recital|play|audit|viewing|deposition|clinic|inspection|delivery|conflict|conflicts|clash|doctor
    |sync|one on one|1 1|retro|planning|demo|town hall|webinar|ceremony|graduation|baptism|christening|reunion|therapy|yoga|choir|supervision|tutorial|seminar|stuff|things|other things|something|something else|something on|a lot on|a thing|another thing)`,
  why: `((because|because of|due to|owing to|thanks to|given|as|since|for|with|in|to|at|from|visiting|on|having|picking|doing) W+)`,
  lead: '(it|that|this|they|those|these|which)',
  foryou: `(for|with|by|to)? (you|you all|you both|everyone|everybody|all|all of you|the others|others|the group|the rest of you|everyone else|the team|your side|your end|y'all|you guys|your schedule|your calendar|them)`,
  could: '(could|can|may|might|would|shall|should)',
  cannot: `(cannot|can not|could not|will not be able to|would not be able to|am unable to|are unable to|unable to|not able to|am not able to|are not able to|is not able to|will be unable to
    |can no longer|could no longer|can never|cannot any longer|will not|will not manage to|may not be able to(?)|would struggle to|will struggle to|struggle to|do not have time to|shall not be able to|is unable to|no can)`,
  can: `(can|could|am able to|are able to|is able to|will be able to|would be able to|'ll be able to|will|would|shall|'ll|am happy to|are happy to|would be happy to|happy to|glad to|am going to be able to|would be glad to|will gladly|would love to|be able to|can still|could still)`,
  yes: `(yes|okay|good|fine|works|work|sure|free|available|possible|great|perfect|can|can do|could do|tick|thumbsup|works well|is good|is fine|suits|suits me|definitely|certainly|absolutely|confirmed|i can|i can do|we can|i am free|i am available|accept|accepted|y|x yes|all good|no problem|super|happy with|open|clear|in|doable|yes it works|yes please|sure thing|works for me)`,
  no: `(no|not|cannot|can not|not possible|not available|unavailable|busy|out|away|not free|impossible|cross|thumbsdown|does not work|do not work|not good|not okay|no good|n|bad|not working|no go|no can do|decline|declined|i cannot|we cannot|not suitable|not convenient|no way|clash|conflict|booked|off|i am out|i am away|i am busy|no thanks|sorry no|no sorry|not for me|will not work|not doable|never|in a meeting|taken|not)`,
  maybe: `(maybe|possibly|tentative|tentatively|possible but not ideal|if need be|if necessary|if needed|at a pinch|50/50|50-50|could|might|might work|could work|probably|potentially|tbc|to be confirmed|perhaps|if i must|if i have to|at a push|not sure|unsure|likely)`,
};
