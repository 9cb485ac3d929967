// What English says in pictures, and the plain word that it stands for: "a dead loss" is "bad", "flat out" is "busy". Phrases then
// need the plain word alone. Only what can be nothing else stands here: "off the table" may be withdrawn.
import type { Family } from '../grammar/grammar.ts';
import type { Parts } from '../grammar/notation.ts';
import type { LexiconSense } from '../language.ts';

export const idiomParts: Parts = {
  /** "a bit of a", "one total" */
  degree:
    '(a|an|the|one|bit|little|of|total|complete|definite|definitive|utter|absolute|bit|huge|massive|real|right|proper|big|big fat|big old|bloody|flat|flat out|resounding|perfectly|pretty much|kind of|sort of|more or less|basically|pure|living)*',
  /** "has just", "is now" */
  become:
    "(('s|has|have|is|are|was|will|would|got|gets|had)? (just|now|since|already|suddenly|sadly|unfortunately|been|being|gone and|all)*)",
};

/** Said of a time with "is": "is a dead loss", "looks like a washout". */
const bad = `
  $degree (no|not a|not one) (bueno|hoper|goer|runner|flier|flyer|starter|option|possibility|good one|winner)
  $degree (dead loss|dead end|washout|write off|bust|dud|stinker|shocker|mare|nightmare|shambles|car crash|train wreck|car wreck|disaster zone|madhouse|circus|zoo|bloodbath|non runner|nonrunner|non event|no no|nono|hard no|hard pass|deal breaker|dealbreaker|show stopper|showstopper|lost cause|wipeout|impossibility|non option|nonoption|blackout|blackout day|black out day|red flag day|minefield|scramble|battlefield|logistical nightmare)
  (a|an|the)? (non working|nonworking|non teaching|rest|rostered off|statutory|national|religious|feast|bank|public|regional|local|federal|floating|company|mandatory) (day|holiday|day off|day 's holiday|non working day)
  (stuffed|jam packed|chock full|chock a block|chockablock|choc a bloc|chocker|choccers|chockers|maxed out|wall to wall|jammed solid|rammed solid|packed solid|packed out|crammed|crammed full|full to bursting|full to the brim|full on|bursting at the seams)
  (toast|kaput|shot|shot to pieces|hosed|screwed|knackered|wrecked|ruined|spoiled|spoilt|wiped out|wiped|written off|blown|blown out|torpedoed|scuppered|sunk|banjaxed|bust|dead|dead to me|dead in the water|out the window|down the drain|down the pan|down the toilet|doomed|cursed|hopelessly (full|booked|busy)|verboten|closed to me|dark)
  (brutal|murder|hell|hellish|mental|manic|bedlam|carnage|chaos|chaotic|mayhem|bonkers|insane|crazy|nuts|horrendous|horrid|grim|dire|pants|rubbish|rotten|ghastly|dreadful|atrocious|diabolical|abysmal|hectic|nuts|killer|brutally busy|crazy busy|insanely busy|mad busy|stupidly busy|mad|rammo|ropey|ropy|ropable|cactus)
  (a|one|too much of a) (no go area|no go zone|step too far|bridge too far|stretch too far|big ask|tall order|killer)
  (not|never) (going to|gonna) (fly|work out|happen|work|wash|cut it|be possible|be happening|be doable|pan out)
  (not) (on the cards|happening|in the cards|an option|an alternative|an option at all|doable|feasible|workable|viable|possible at all|to be had|remotely possible|practical|practicable|manageable|achievable|realistic|any good|any use|much use|much good|of (any|much) use)
  (not) (a|an) (hope|prayer|chance|option|possibility|runner|goer|snowball 's chance|chance in hell|hope in hell) (in hell|on earth)?
  (sacrosanct|sacred|untouchable|off bounds|ring fenced|ringfenced|non negotiable)
  (beyond|out of) (me|reach|bounds|my reach|my hands|the running|contention|commission)
  (bad|terrible|awful|tricky|difficult|hard|tough) (news|timing|one|day|time|slot) for
  (booked|blocked|packed|rammed|full|jammed|chocka|stacked|filled|taken|busy|sold|jam packed|full up) (up|out|solid|off|full)? (all day|all morning|all afternoon|from (morning|dawn|start|top|end) (to|till|until) (night|dusk|finish|bottom|end)|from start to finish|back to back|end to end|wall to wall|to the (rafters|gills|brim))
  (snapped up|swallowed up|eaten up|sold out|overbooked|double booked|doublebooked|triple booked|oversubscribed|accounted for)
  all (booked|filled|blocked|taken|used) up
  (well|long|way)? (past|beyond|after) (my|our) (bed time|bedtime|curfew|closing time)
`;

/** Said of a time as a verb: "has gone up in smoke", "has fallen through". */
const fails = `
  $become (fallen|falls|fell|falling) (through|apart|flat|away|by the wayside|out)
  $become (gone|went|going) (up in smoke|west|south|to pot|to the dogs|pear shaped|out (of)? the window|belly up|down the drain|bust|sideways|by the board|for a burton|bang|kaput|pop)
  $become (blown up|blown out|bitten the dust|imploded|evaporated|vanished|disappeared|collapsed|crashed and burned|hit the skids|dissolved|bit the dust|blew up|exploded|hit a snag|been scuppered|been nuked|been torpedoed|been wiped out|been kiboshed|been blown out|been shot down|been knocked on the head|been hijacked|been snapped up|been swallowed up|been eaten up|been nabbed|been pinched|been pulled|been commandeered|been requisitioned|been ruled out|been scrapped|been given away|filled up|filled in|got away from me|slipped away|become a mess|gone awol|got busy|got full|turned (ugly|bad|sour))
  (does|do|will|would|could|is|are|did) not (going to|gonna)? (fly|wash|cut it|pan out|gel|stack up|line up|hang together|click|look (possible|doable|feasible|likely|promising|hopeful))
  (falls away|drops out|falls out|falls flat|drops off|fall away|falls under the table)
  (is|are|'s) (falling|dropping|going) (through|away|out|by the wayside)
`;

const good = `
  $degree (winner|goer|runner|good un|good one|belter|corker|doddle|breeze|cinch|no brainer|done deal|piece of cake|walk in the park|dream|godsend|blessing|gift|pleasure|treat|cracker|solid choice|safe bet|sure thing|shoo in|good bet|good shout|great shout|solid option|easy one|easy yes|dead cert|hard yes|resounding yes|slam dunk|good call|perfect fit|perfect match|ideal fit|good match|great match|great fit|best fit|open door)
  (lekker|mint|ace|golden|stellar|superb|marvellous|marvelous|smashing|swell|magic|champion|cushty|tickety boo|hunky dory|honky dory|a ok|a okay|bang on|just the ticket|the ticket|the go|the business|the one to go for|the shot|just right|just the thing|the dream|gravy|tip top|top notch|sweet|sweet as|sweet az|mega|legit|rad|solid|chill|groovy|bueno|perfecto|parfait|prima|bestens|bang up|grand job|grand altogether|tip top|all gravy|all systems go|kosher|legit|satisfactory|favorable|favourable|opportune|amenable|a1|10/10|5/5|on point)
  (g2g|gtg|affirmative|my own|our own|all mine|no wahala)
  (too|dead|dead set) easy
  (no) (wahala|bother|drama|dramas|worries|stress|sweat|hassle|hassles|qualms|biggie|probably|probz|bother at all)
  (free|clear|open) (as|like) (a|the)* (bird|wind|lark|butterfly)
  (not) (an|any|a) (issue|bother|hassle|problem|drama|trouble|obstacle) (at all)?
  (not) (at all)? (problematic|a problem|an issue|bothered|fussed|an obstacle)
  (free|clear|open|empty|unbooked|vacant|unoccupied|available|wide open|untouched|blank|virgin territory) (all day|all morning|all afternoon|as a bird|as can be|throughout|and clear|and easy|the whole day|all day long|from (morning|dawn|start) (to|till) (night|dusk|finish))
  (still|quite|completely|totally|all|entirely|so far)+ (blank|unbooked|unwritten|empty)
  (unbooked|blank|vacant|unoccupied|untaken|up for grabs|fair game|unclaimed|unscheduled|still going|all clear|in the clear|a clean slate|a blank page|a blank canvas)
  (in|at) (the)? (sweet spot|goldilocks zone)
  (right|straight) up my (street|alley)
  music to my ears
  as (good|right) as (rain|gold)
  (safe and sound|signed and sealed|signed sealed and delivered|in the bag|in the bank|locked in|locked and loaded|a done thing)
  (fine|okay|good|great|perfect|cool|grand) and (dandy|all)
  (just|perfectly|absolutely|totally|all) (dandy|fine|grand|peachy)
  (very|perfectly|equally|just as) well
  (more than|perfectly|totally|absolutely|entirely) (okay|fine|happy|good|acceptable|doable|manageable|convenient|possible|welcome|suitable)
`;

const works = `
  (would|will|'ll) (do|work) and all
  (works|work|'ll work|will work|would work|goes|go|suits|suit) (like a (dream|charm|treat)|a treat|a charm|just fine|perfectly fine|out fine|out great|out well|out perfectly|out nicely|beautifully|brilliantly|smoothly|swimmingly|for (both|all) of us|fine and dandy|down to the ground|to a t|perfectly well|without (any)? (problem|problems|issue|issues|trouble|hassle)|well enough|well for all of us|the best of all)
  (does|do|will do|would do|'ll do) (the trick|the job|nicely|fine|me nicely|me fine|me perfectly|me just fine|me grand|me well|very well|just fine|me great|perfectly)
  (hits|hit) the spot
  (ticks|tick) (all)? (the|my|every|our) (box|boxes)
  (meets|meet) with (my|our) approval
`;

/** Said of the writer. */
const busy = `
  (booked|blocked|packed|rammed|jammed|stacked|slammed) (solid|out solid|up solid)
  flat (out|stick|chat|strap) (like W W W)?
  (of)? (no|not much|little|not any) (use|good|help|earthly use) to (anyone|anybody|man|man (or|nor) beast|mankind|a soul|the world)
  (dead to the world|fast asleep|sound asleep|in bed|asleep)
  on (a)? (tour|inspection|visit|mission) (of|to) (the|our|some)? W
  (run|rushed|worked) off (my|our) feet
  (run|rushed) ragged
  (upcountry|up country|out of station|outstation)? (on (official|active|government|reserve|field|night|bench|exam)? (duty|duties|assignment|business)|on tour|on fieldwork|upcountry|up country|out of station|outstation)
  (up to) (my|our|the)? (neck|eyes|ears|eyeballs|eyebrows|elbows|armpits) (in (it|work|things|stuff|deadlines|meetings|paperwork|audits|exams|reports|alligators))?
  (drowning|buried|swimming|deep|knee deep|neck deep|elbow deep|waist deep) (in|under) (it|work|things|stuff|deadlines|meetings|paperwork|audits|exams|reports|emails|tickets|marking|grading|code)?
  (in the|in) (weeds|trenches|thick of (it|things))
  (hard at it|under the cosh|under the pump|under water|underwater|on the go|on the hop|run off my feet|rushed off my feet|spread too thin|stretched|overstretched|stretched thin|overloaded|overwhelmed|maxed out|wall to wall|chockers|chocka|booked to the gills|double parked|back to back (all day|all morning|all afternoon|all week)|up the wall|up the walls|going spare|snowed|stacked|stacked up|slammed|hammered|smashed|flat to the boards|jam packed|otherwise engaged|otherwise occupied|otherwise tied up|tied up elsewhere|spoken for|pre booked|prebooked|promised elsewhere|needed elsewhere|expected elsewhere|wanted elsewhere|double booked|doublebooked|triple booked|overbooked)
  (out|off) (for the count|the grid|the map|the radar|sick|ill|limits|duty|on leave|of range|of signal|of contact|of circulation|in the sticks|in the bush|at sea|on site all day|in the field|on the road|on a job|on the water)
  (under the weather|under the knife|unwell|poorly|laid up|laid low|bedridden|crook|convalescing|recovering|recuperating|in recovery|hospitalised|hospitalized|down with (the)? (flu|covid|a cold|a bug|a fever|something)|sick as a (dog|parrot)|off colour|in bed|in quarantine|isolating)
  (on|taking|using|having|enjoying|starting|of|in) (maternity|paternity|parental|sick|study|compassionate|bereavement|family|garden|gardening|carer 's|unpaid|medical|shared parental) (leave)
  (on|taking|using|having|enjoying) (my|our|some|a|the|a little|a bit of|a few days of|a week of)* (annual leave|leave|holiday|holidays|hols|pto|time off|vacation|vacation days|day off|days off|rest day|rest days|lieu day|flexi day|toil|sick leave|half term|long weekend|mini break|break|mat leave|pat leave|maternity|paternity|honeymoon|staycation|sabbatical)
  on (earlies|lates|nights|early shift|late shift|a (long|late|early|double|night|day|split|swing|back|twilight) (day|shift)|(the)? (early|late|night|day|back|morning|evening|graveyard) (shift|shifts|turn)|shift|shifts|shift work|call|callout|call out|standby duty|duty|ward rounds|the ward|site|location|the shop floor|the floor|maneuvers|manoeuvres|parade|watch|patrol|the picket line|jury service|jury duty|jury|a job|a site visit|a shoot|a course|a training course|a conference|placement|tour|the rota|the roster|nursery run|the school run|a school trip|a field trip|a stag do|a hen do|a long haul|a boat|a ship|a cruise|the ferry|the motorway|the slopes|an exchange|exercise|deployment|a secondment|secondment|mission|a mission|(a)? business (trip|travel|trips)|travel|travels|my travels|a delegation|an inspection|a retreat|strike)
  in (displacement|congress|formation|deplacement|session|the studio|the theatre|theatre|the operating room|the or|clinics|depositions|deposition|hearings|a hearing|trials|negotiations|rehearsals|labor|labour|custody|assembly|detention|a tunnel|a plane|conference|sessions|deep work|hospital|the hospital|quarantine|services|church|mass|prayer|prayers|school|lessons|labs|tutorials|workshops|training|trainings|meetings|back to backs|back to back (meetings|calls)|a (workshop|meeting|training|seminar|conference|lecture|class|course|session|clinic|hearing|negotiation|rehearsal|webinar|board|committee|review) all (day|morning|afternoon))
`;

const tentative = `
  $degree (toss up|coin toss|coin flip|flip of a coin|gray area|grey area|long shot|outside chance|gamble|lottery|maybe baby|perhaps|weak yes|soft yes|half yes|lukewarm yes|tentative yes|cautious yes|provisional yes|conditional yes|qualified yes|yes ish|maybe yes|yes maybe|solid maybe|strong maybe|soft maybe|weak maybe|definite maybe|perhaps yes|possible yes)
  (on a knife edge|in the balance|hanging in the balance|on the cusp|in the lap of the gods|on thin ice|hit and miss|hit or miss|so so|meh but (okay|doable|possible)|touch and go|fifty fifty|50 50|doable ish|possible ish|okay ish|ok ish|yes ish|dicey|iffy|dodgy|shaky|wobbly|precarious|not set in stone|not nailed down|not 100%|not quite certain|not fully certain|not guaranteed|not yet confirmed|not confirmed yet|provisional|penciled|pencilled)
`;

const suboptimal = `
  (not|never|hardly|nowhere near|far from) (the|my|our|a)? (greatest|favorite|cup of tea|bag|first love|favourite|ideal time|ideal|best time|best day|best slot|finest hour|best moment|most convenient|perfect time|good time|great time|a fan|fun|thrilling|brilliant|massively convenient|super convenient|overly convenient|particularly convenient|terribly convenient|wildly convenient|super easy|particularly easy|the easiest|optimum|too great|too good|so hot|too hot|so hot|all that great|all that good|that great|that good|much fun|top of my list|to my taste|to my liking)
  not (too|so|that|very|exactly) easy
  (less than|far from|short of) (ideal|great|perfect|convenient|brilliant|optimal|optimum)
  (sub par|subpar|sub optimal|suboptimal|a poor fit|a bad fit|second rate|inconvenient but possible|awkward but (doable|possible))
`;

/** "call the whole thing off": not a title "off" */
const cancel = `
  (call|calling) (it|it all|this|that|everything|all of (it|this)|(the|this|our|that) (whole|entire)? (thing|lot|meeting|event|call|appointment|session|dinner|lunch|workshop|poll|party|get together|review|training|interview)) off
`;

const stand = (word: string, phrases: string): Family<LexiconSense> => ({
  family: 'idioms',
  sense: () => ({ kind: 'idiom', word }),
  phrases,
});

export const idioms: readonly Family<LexiconSense>[] = [
  stand('cancel', cancel),
  stand('tentative', tentative),
  stand('suboptimal', suboptimal),
  stand('bad', bad),
  stand('fails', fails),
  stand('good', good),
  stand('works', works),
  stand('busy', busy),
];
