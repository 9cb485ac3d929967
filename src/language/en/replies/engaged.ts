// Reasons that refuse though they do not say so: "Friday I'm in Durban", "I have a client at 3", "Thursday's the staff party".
// These stand behind whatever speaks of being able or willing, so that "I have a gap on Friday" is found there first.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'engaged';
const own =
  "(a|an|the|my|our|his|her|their|both|all|every|another|two|three|four|N|some|several|this|that|these|back to back|one|W 's)";
/** "(:|,)? I'm", "we will be" */
const being =
  "((i|we|boss) (am|are|is|will be|'ll be|shall be|would be|have to be|must be|need to be|might as well be)|being|will be|shall be)";
const where =
  '(in|at|on|up in|down in|over in|out in|back in|off in|off at|up at|down at|over at|above in|out at|out on|off on|off to|away in|away at|round at|stuck in|stuck at|based in|inside|aboard|across in|up|down|over|out|heading to|bound for|on the way to|on my way to|on our way to|already on the way to|en route to)';
const doing = `((standing|sitting|waiting|queueing|queuing) (in|at|on|for|with|behind)|chairing|attending|presenting|speaking|giving|running|leading|travelling|traveling|visiting|moving|picking|taking|dropping|collecting|hosting|entertaining|covering|minding|babysitting|looking after|shooting|filming|recording|sitting|invigilating|marking|examining|playing|having|getting|seeing|meeting|launching|setting up|packing|skiing|camping|hiking|flying|driving|interviewing|teaching|lecturing|training|volunteering|coaching|performing|rehearsing|singing|racing|competing|representing|defending|negotiating|operating|consulting|cooking|caring|working (nights|late|elsewhere|from|at|in|on|for|a|the)|doing|closing|opening|installing|migrating|delivering|receiving|celebrating|mourning|burying|marrying|recovering|resting|fasting|observing|keeping)`;
/** "Volunteering at the food bank Sunday": who begins so is busy. */
const busyWith = `(taking|sitting|attending|hosting|running|teaching|visiting|picking up|dropping off|collecting|flying|driving|travelling|traveling|volunteering|moving|minding|babysitting|covering|helping|invigilating|marking|coaching|playing|performing|presenting|speaking|lecturing|chairing|training|interviewing|standing in|filling in|stuck|stranded|camping|hiking|skiing|fishing|shooting|filming|recording|rehearsing|packing|painting|harvesting|lambing|shearing|mowing)`;
const role = `(timekeeper|timekeeping|referee|umpire|steward|marshal|usher|host|hostess|chair|chairman|chairwoman|speaker|driver|cashier|judge|juror|bridesmaid|best man|goalkeeper|coach|lifeguard|invigilator|examiner|first aider|babysitter|chaperone|helper|duty manager|treasurer|clerk|warden|barman|cook|caterer|dj|photographer|organist|celebrant|godparent|godmother|godfather|pallbearer|witness)`;
/** Whose coming keeps one from going. */
const guests = `((my|our|his|her|W 's)+ (W|'s)*|(the|a)? (W)* (firemen|firefighters|fire brigade|fire marshal|fire officer|roofers|fitters|glaziers|decorators|piano tuner|tuner|chimney sweep|gas man|gas engineer|health inspector|tax man|taxman|exterminator|locksmith|tree surgeon|kids|children|builders|auditors|inspectors|inspector|auditor|plumber|electrician|in laws|parents|movers|painters|surveyor|engineer|bishop|visitors|guests|family|grandchildren|grandkids|boiler man|window cleaner|technician|landlord|cleaner|vet|nurse|doctor))`;
/** "King's Day": a public holiday. */
const feast = `((king|queen|independence|republic|labor|labour|memorial|veterans|canada|australia|anzac|unity|constitution|national|bastille|mother|father|women|may|boxing|st W|saint W|all saints|all souls|victory|liberation|reformation|ascension|remembrance|armistice|thanksgiving|election|carnival|christmas|new year|victoria|waitangi|martin luther king|presidents|columbus|heritage|freedom|workers|gandhi)+ 's? day|thanksgiving|easter (monday|sunday)|whit (monday|sunday)|pentecost|corpus christi|ascension|epiphany|ferragosto|carnival|mardi gras|diwali|holi|eid|pongal|onam|dussehra|nowruz|midsummer|rose monday|shrove tuesday|yom kippur|rosh hashanah|chinese new year|lunar new year|passover|golden week)`;
const must =
  '(have to|has to|must|need to|needs to|got to|have got to|am due to|are due to|am supposed to|are supposed to|am meant to|am scheduled to|am booked to|am down to|am going to have to|will have to|am obliged to|promised to|have promised to|am expected to|are expected to)';
const chore = `(take|bring|pick|collect|drop|drive|accompany|attend|visit|look after|see|cover|teach|fly|travel|go to|go and|help|meet|mind|sit|give|present|host|chair|run|lead|speak|entertain|fetch|feed|work|cook|wait|let|be (at|in|on|with|home|there for)|move|pack|play|sing|perform|renew|get (my|our|the|a)|do (my|our|the|a)|have (my|our|the|a))`;

/** Days by what happens on them, and nobody needs to be there. */
const household = `((new|usual|old|only|next|last)* (trash|garbage|bin|bins|rubbish|recycling|refuse|collection|laundry|wash|washing|pay|payment|ironing|baking|shopping|discount|delivery|post|taco|curry|pizza|fish|soup|burger|pancake|casual|jeans|dress down|late opening|early closing) (day|night|collection))`;

const staff = '(they|work|(the|my|our) (boss|hospital|school|office|manager|agency|company|ward))';
/** Where one is put to work. */
const roster =
  '(lates|earlies|nights|days|call|duty|shift|shifts|(a|an|the)? (late|early|double|night|day|long|split|extra) (shift|one)?|(a|the) W* (course|desk|till|rota|door|floor|ward|stand|job|shift|duty|reception|counter|training)|reception)';

export const engaged: readonly Family<Sense>[] = [
  {
    // "Tuesday's the new trash day on our block"
    family,
    sense: { say: 'nothing', note: 'aside' },
    phrases: `
      (they|we|the (council|city|town|county)) (have|has|are)* (moved|changed|switched|shifted|moving) (the|our)? ${household} (over)? (from R=$days)? (to|for|from) R=$days
      R=$days ('s|is|are|will be|has become|becomes) (now)? (a|an|the|our|my)? ${household} ((on|in|at|for|with|around) (W|Z|P)+|here|now|again|W)*
      ${household} (is|'s|has moved to|moved to|has become|becomes) (now)? (on)? R=$days (here|now|again)*
    `,
  },
  {
    family,
    sense: { say: 'unclear' },
    phrases: `
      $who $have ${own}* (question|questions|suggestion|idea|ideas|proposal|request|favor|feeling|hunch|chance|comment|comments|thought|thoughts|query|point|points|doubt|doubts|worry|concern|concerns|plan|hope|note|reminder|room|table|seat|ticket|place|time|hold|link|agenda|draft|flexibility|leeway|freedom|availability|capacity|space|hour|hours|afternoon|morning|evening|window|gap|slot|opening|lot|bit|little) W* R
      R=$days ,? $who ${must} (leave|go|run|finish|stop|dash|start|arrive|check|see if|see whether|think|ask|confirm|find out|get back) W*
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'prefer' },
    phrases: `
      $who $have (a|an)? (W)? (soft spot|preference|fondness|leaning) (for|towards|to) R
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'no', implied: true },
    phrases: `
      ${being} ${where} (W|Z|P|'s|N)+ R=$days $why?
      R=$days $mark? ${being} ${where} (W|Z|P|'s|N)+
      R=$days (:|-|,) ${where} (Z|W|P|'s)+
      R=$days $mark? ${being} with (the|a|an|my|our|his|her|P|W 's)+ (W|P|Z|'s)*
      ${busyWith} (W|Z|P|'s|N)* R=$days $why?
      ${being} (the|a|an|one of the|down as|acting|W)* ${role} ((at|in|for|on|of) (W|Z|P|'s)+)? R=$days $why?
      (i|we|boss) (close on|sign|exchange on|complete on|move into|move out of|bury|collect|pick up|hand over|pour|lay|ship|launch|host|shoot|film|record|inspect|audit) (the|our|my|a|an|his|her)+ (W|'s|N)+ R=$days $why?
      ${being} ${doing} (W|Z|P|'s|N)* R=$days $why?
      R=$days $mark? ${being} ${doing} (W|Z|P|'s|N)*
      R=$days $mark? (i|we|boss) (sit|stand|lie|am stuck|am sitting|am standing|am lying|hang|serve|work) (in|on|at|with|through|under|behind|for) (W|Z|P|'s)+
      R=$days $mark? ${doing} (W|Z|P|'s|N)+
      ${being} (needed|wanted|expected|required|booked|called|summoned|blocked|confined|invited|scheduled|rostered|assigned|due|listed|instructed|held up|detained|taken|taken up|occupied|absorbed|glued|chained|tied) (W|Z|P|'s|N)* R=$days $why?
      R=$days $mark? ${being} (needed|wanted|expected|required|booked|called|summoned|blocked|confined|invited|scheduled|rostered|assigned|due|listed|instructed|held up|detained|taken|taken up|occupied|absorbed|glued|chained|tied) (W|Z|P|'s|N)*
      R=$days $mark? (i|we|boss) (take over|take on|man|staff|open up|lock up|drive|drives|sit|sits|operate|examine|accompany|bring|give|gives|hold|holds|chair|chairs|host|present|visit|visits|meet|meets|train|perform|play|sing|speak|work at|work from|work in|work nights|guard|cook|coach|start|move|run|conduct|teach|lecture|judge|referee|attend|attends|pick up|look after|mind|cover|do) (a|an|the|my|our|his|her|two|some|another) (W|Z|P|'s|N)*
      R=$days $mark? ${guests} (is|are|'s) (visiting|coming|arriving|here|staying|home|over|down|about|around|in town|off school|off|off sick|ill|sick|unwell|poorly|getting married|in hospital) ((to|from|with|for|about|at|in) (W|Z)+)*
      R=$days $mark? ${guests} (come|comes|come round|comes round|arrive|arrives|call|calls|visit|visits|descend|descends|turn up|turns up) ((to|from|with|for|about|at|in) (W|Z|'s)+)*
      ${guests} (is|are|'s) (visiting|coming|arriving|here|staying|home|over|down|in town|off school|off sick|ill|sick|unwell|poorly|getting married|in hospital) ((to|from|with|for|about|at|in) (W|Z)+)* R=$days
      $who (have|have got|has|has got|got|'ve|'ve got) ${own}+ (W|P|Z|'s|N)+ R=$days $why?
      R=$days $mark? $who (have|have got|has|has got|got|'ve|'ve got) ${own}+ (W|P|Z|'s|N|T)+
      R=$days $mark? $who (have|have got|has|got|'ve got) (W|P|Z|'s|N)* $occasions (W|P|Z|'s|N)*
      R=$days $mark? (${own}|W 's|W|back to back)* $occasions ((with|at|in|for|to|of|on) (W|P|Z|'s)+)?
      R=$days ('s|is|are|will be|falls on|marks) (${own}|W|P|'s)* ($occasions|birthday|anniversary|funeral|wedding) ((with|at|in|for|to|of|on|from) (W|P|Z|'s|N)+|then|here|too|all day|for us)*
      R=$days ('s|is|are|will be) (the|my|our) (day|days|morning|afternoon|evening|week) (that|when|on which|where)? ((the|my|our) (W|'s)+|(i|we|boss) (do not work|mind|teach|look after|pick up|pick|drive|take|visit|run|coach|train|operate|care for|cover|help) (W|'s|P)*)
      R=$days ('s|is|are) (my|our) (W)? (day|days|morning|afternoon|evening) (for|with|at|in|of) (the|my|our)? (W|P|Z)+
      R=$days ('s|is|are) T (for|with|at|in|of) (the|my|our) (W|P|Z)+
      R ('s|is|are) A? (exactly|precisely|just|M)? (when|where|during which) $who (cannot|have|am|are|will be|'ll be|do|fly|teach|leave|travel) (W|Z|P|N|D)*
      R=$days (belongs|goes|is promised|is given over|is dedicated|is devoted|is sacred) (to|for) (my|our|the|a|his|her|W 's)+ (W|P|'s)+
      R=$days ,? $who (have|'ve)? (already|M)* promised (my|our|the|a|an|his|her|W 's|P|W)+ to (help|drive|take|bring|be|come|go|look after|visit|mind|join|attend|pick|watch|cook|drop|meet) (W|P|'s|M|him|her|them|to|it)*
      $who (have|'ve)? (already|M)* promised (my|our|the|a|an|his|her|W 's|P|W)+ to (help|drive|take|bring|be|come|go|look after|visit|mind|join|attend|pick|watch|cook|drop|meet) (W|P|'s|him|her|them|to|it)* R=$days
      ${staff} (have|'ve|has)? (put|rostered|scheduled|booked|stuck|got|roped) (me|us) (down|in)? (on|for|into)? ${roster} R=$days
      R=$days $mark? ${staff} (have|'ve|has)? (put|rostered|scheduled|booked|stuck|got|roped) (me|us) (down|in)? (on|for|into)? ${roster}
      (the|my|our|a|W 's)+ (W|'s)+ (has|have|holds|needs|wants|claims|requires) (me|us) R=$days
      R=$days ('s|is|are) (my|our) W W? T
      R=$days ('s|is|are|will be) (for (me|us)|here|in Z|over here)? (a|an|the|our|my) (W)* (holiday|day off|off day|rest day|closing day|non working day|W day) (here|for us|in Z|W)*
      (my|our|his|her|W 's)+ (W|'s|P|W 's)* ($occasions|birthday|wedding|funeral|clinic|surgery|flight) (is|'s|are|falls|takes place|starts|lands|happens|runs|will be) (on|at|from)? R=$days W*
      R=$days $mark? (i|we|boss) (start|begin|go on|leave on|leave for|head off|head out|head to|go to|am off to|are off to|set off|jet off) (W|P|Z|'s|N)*
      R=$days $mark? (i|we|boss) ${must} ${chore} (W|P|Z|'s|N|T)*
      ((i|we|boss) ${must}|gotta|got to|must|have to|need to) ${chore} (W|P|Z|'s|N)* R=$days
      R=$days $mark? (i|we|boss) (take|takes|am taking|have|has) (a|the|my|our|D)+ (day|days|time|afternoon|morning|leave|holiday|W)* off
      $who (look after|mind|babysit|care for|coach|train|drive|accompany|pick up|drop off|visit|help) (the|my|our|a|his|her)+ (W|P|'s)* R=$days
      R=$days $mark? (the|my|our) (W|'s)* (kids|children|builders|auditors|inspectors|plumber|electrician|in laws|parents|nurse|carer|office|building|school|nursery|shop|surgery|clinic) (is|are|will be) (W|P|Z)+
      R=$days ('s|is|are|will be|falls on|marks) (the|our)? ${feast} (here|in Z|with us|for us|in (our|my) (country|state|W)|over here|where we are|too|as well)*
      (kindly|please)? excuse (me|us) from? R=$days
      (scratch|skip|leave out|strike|cross out|cross off|rule out|omit|exclude|discount|bin) R=$days (for|on) (me|us|our side|my side|my end)
      (please)? (leave|cross|rule|strike|count|keep|take) (me)? R (out|off) (please|entirely|completely|altogether|for me|for us)*
      count R out (entirely|completely|altogether|for me|for us|please)*
      (useless|hopeless|no good|no use|rubbish|terrible|bad|dead|hectic|out of action) R
      (my|our) (boss|manager|client|wife|husband|team|partner|mother|mum|mom|daughter|son|W) (has|have|just|already|'s)* (grabbed|nabbed|roped|booked|volunteered|signed|claimed|bagged|commandeered|collared) (me|us) (in|up|out)? (for|on)? R
      R (finds|sees|has) (me|us) (in|at|on|up|down|out|over|away|stuck|travelling|traveling|busy|W)+ (W|Z)*
      (i|we|boss) (take|takes|took|am taking|are taking|have taken|will take) (a|the|my|our|some)* (day|days|time|afternoon|morning|leave|holiday|vacation|long weekend|half day|week|D)+ (off|leave)? R=$days
      (i|we|boss) (do not|never|cannot|no longer|does not) (ever|usually|normally|generally)? (do|work|take meetings|meet|have meetings|schedule|teach) (on)? (a|any|A)? R=$days
      ((there is|there 's|see)? no (way|chance|hope|prospect|possibility)|no chance) (of|for)? (me|us|my|our)? (making|doing|getting to|attending|joining|coming|managing)? R
      R (falls|drops) (away|out|through|under the table) (for)? $me?
    `,
  },
];
