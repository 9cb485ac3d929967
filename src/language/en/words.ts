// Sets of English words that say what stands around numbers, times and clauses.
import type { NumberWords } from '../labels.ts';
import type { Join, LineKey } from '../language.ts';
import type { HistoryWords } from '../reply/history.ts';
import type { LooseWords } from '../reply/loose.ts';
import type { LetterWords } from '../text/letter.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const numbers: NumberWords = {
  label: set(
    'option options slot slots number numbers nr nos opt opts ad proposal proposals alternative timeslot timeslots',
  ),
  ownPart: /^(?:my|our) part$/,
  plainLabel: set('number numbers no nr nos were was'),
  range: set('- to through thru'),
  counted:
    set(`of people persons person pax guests attendees adults kids children minutes minute mins min hours hour hrs hr h days day weeks week months month years year
    times seats seat places spots am pm a.m p.m % percent euros dollars pounds km miles m more others colleagues friends o'clock oclock x th st nd rd pages items points minutes' ways rounds different various additional separate distinct duplicate identical k yen quid bucks bar bars parking coffee coffees bag box boxes bottle bottles crate ticket copy`),
  adjectives: set(
    'new old big small large little young open spare parking federal outstanding main minor major short long good great nice bad full whole',
  ),
  numbered:
    set(`bed beds question questions items pages rows points cell drawing clause clauses room rooms gate floor level flat suite building unit box page pages chapter version v terminal platform track line street road no. ext extension part phase
    team grade year form class group table studio hall block apartment apt house zone q wave round season episode step item point section article figure fig plan draft lot bay dock stage ward about around roughly
    past every another aged age at approximately nearly almost over under up area district route highway bus train flight chapter volume vol level building invoice invoices ticket tickets policy reference ref docket licence license permit`),
  // `quotes`, `children`; not `works`, `suits`, `yes`, `as`
  plural:
    /^(?!(?:works|suits|fits|does|looks|sounds|seems|goes|yes|this|thanks|thus|always|perhaps|unless|plus|depends|hinges|relies|requires|rocks|suffices|matches|pleases|sits|stands|appeals|clashes|conflicts|overlaps|collides|interferes|falls|remains|stays|beats|wins|gets|leaves|makes|takes|comes|poses|hits|ticks|feels|means|needs|wants|appears|becomes|starts|begins|ends|runs|lasts|besides|whereas|is|us|was|has|yours|ours|proves|gives|lies|kills|cuts|gives|apologies|regards|cheers|best|thx|tks|pls|ones|others)$)(?:\p{L}{3,}s|children|people|women|men|kids)$/u,
  values: new Map(
    Object.entries({
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
    }),
  ),
  afterWord: set(
    'works work is are please and or but for would suits fits sounds looks , . - : works. yes no does do it then too also',
  ),
};

// `since Monday`   `yesterday`
export const past = /^(?:ever )?since\b|\byesterday\b|\bago\b/i;

// `any other day`   `all other mornings`
export const others = /\bother\s(?!than\b)/i;

// `see you Thursday` is read as a greeting; whether it answers the phrases decide
export const greetedDay =
  /\b(?:see|seeing|meet|meeting)\s+(?:you|ya|y'all|u)(?:\s+(?:all|both|then|guys|next|on|this))*(?=\s+(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b)/giu;

// `the Tuesday one`   `Monday afternoon ones`   `the Tue one`   `Friday, the two in the middle`; not `Tuesday one thirty`
export const pronoun =
  /(?<=\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:'s)?|mon|tues?|weds?|thu(?:rs?)?|fri)(?:\s+(?:morning|afternoon|evening))?)(?:\s+ones?|,?\s+the\s+(?:one|two|three|other))\b(?!\s*(?:o'?clock|thirty|fifteen|forty|p\.?m|a\.?m|ten|twenty))/giu;

/** "not before 11", "nothing after 4" is another thing. */
export const notBefore = /^not\s/i;

export const bossPronouns = set('he she him her');

// `Assistant to Mr Lefort`   `on behalf of Dr Weber`   `PA to …`   `for: Registrar`
export const onBehalf =
  /\b(?:assistant|secretary|secretariat|chief of staff|on behalf of|[Oo]ur client|[Mm]y client|(?:speaking|writing|answering|replying|responding|acting|mailing|e-mailing|scheduling) for|(?:asked|told|wants|instructed|charged|charges) me to (?:answer|reply|respond|write|say|tell|pass|let you know|inform|thank)|(?:keep|manage|run|work|mind|look after|handle|have) (?:his|her|their|the professor's|the doctor's) (?:calendar|diary|schedule|agenda)|office of|(?:p\.?a\.?|e\.?a\.?|[Aa]dmin|[Cc]oordinator|[Ss]ecretary|[Ss]cheduler) (?:to|for|of)|PA|EA|Scheduler|Segreteria|Secretariado|Sekretariat|for: Registrar|(?:I am|am) directed by|[Hh]er schedule|[Hh]is schedule|[Ss]chedule of my)\b/u;

// `Prof. Schmidt can make …`: whoever names somebody with a title may speak for them, too.
export const assistant = new RegExp(
  `${onBehalf.source}|\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Madam|Judge|Justice|Dame|Lord|Lady)\\.?\\s+\\p{Lu}\\p{L}+`,
  'u',
);

export const slotNouns = set('one option slot choice proposal alternative suggestion');

export const slotNounsAfter = set('slot slots option options one ones time times date dates choice choices');

const nth = 'first second third fourth fifth sixth seventh eighth'.split(' ');
const nthShort = '1st 2nd 3rd 4th 5th 6th 7th 8th'.split(' ');

type Place = { readonly from: 'start' | 'end'; readonly skip: number };

export const ordinals: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...[nth, nthShort].flatMap((words) => words.map((word, skip): [string, Place] => [word, { from: 'start', skip }])),
  ['last', { from: 'end', skip: 0 }],
  ['final', { from: 'end', skip: 0 }],
]);

export const asideFrom = set('choose choosing pick select choice choices apart aside me us');

export const beforePlace = set('in on to into is from at');

/** Whom an assistant may call so. */
export const chiefs = set(
  'registrar professor commissioner director minister president chairman chairwoman chairperson ceo cfo coo cto dean rector mayor ambassador bishop principal provost superintendent governor senator chancellor',
);

export const titles = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady judge justice mme monsieur madame herr frau senor señor rev father sister captain',
);

export const beforeTime = set('on at in the during over week period your our my day whole entire a an');

export const joins: ReadonlyMap<string, Join> = new Map(
  Object.entries({
    and: 'and',
    or: 'or',
    plus: 'and',
    but: 'but',
    however: 'but',
    though: 'but',
    although: 'but',
    whereas: 'but',
    while: 'but',
    yet: 'but',
    because: 'reason',
    since: 'reason',
    as: 'reason',
    so: 'other',
    // biome-ignore lint/suspicious/noThenProperty: a word of a table that nobody awaits
    then: 'then',
    that: 'other',
    therefore: 'other',
    also: 'other',
    hence: 'other',
    otherwise: 'other',
  } satisfies Record<string, Join>),
);

/** Words that may put a time forward. */
export const forward = set(
  'can could may might would will shall should how what free available availability work works suit suits offer propose proposal suggest suggestion alternative alternatively alternatives instead meet open possible fine good okay better best prefer rather otherwise maybe perhaps let clear',
);

/** A clause may begin at these without any sign before them. */
export const starts =
  set(`i we boss it that this those these they he she there my our you if unless provided assuming because since as so but and or thanks thank sorry cheers regards best
  please let can could would will how what is are do does not no yes okay then hopefully any all both either neither none everything anything nothing something free available
  happy depending only otherwise whereas while although though however looking have hope maybe unfortunately just plus actually hi hello hey dear when who where which instead rather preferably ideally anyone`);

/** After these nothing is said anymore of what stands before. */
export const fresh = set(
  'i we it he she they there my our this thanks thank sorry please let hope unfortunately hopefully see looking best cheers',
);

/** Ties what follows to what stands before. */
export const subordinate = set(
  'that which who whom whose where when if whether than as like of for with to about until till before after once because unless provided providing assuming think thinks thought believe know doubt expect suppose say says said hope hopes wish guess wonder reckon imagine feel see sure certain told heard',
);

/** Words so full of grammar that "any word" never stands for them. */
export const tooPlain = set(
  'let it they you he she that this these those not no cannot would will could might may should if unless is are am told said asked informed warned',
);

/** Words after which something new is said. */
export const turns = set('but however although though otherwise so i we');

/** Words that may speak of what somebody can or wants. */
export const cues =
  set(`work works working okay fine free good great can cannot could may might maybe prefer preferred prefers possible possibly available availability suit suits happy option options slot slots if unless would should rather better best
  easier safer trickier simpler handier nicer worse doubtful unlikely iffy shaky questionable uncertain unsure depends depend depending perhaps yes sure try manage make do doable feasible ideal perfect instead alternative alternatively offer propose suggest how about what unavailable busy away not no never only either neither none any all both works flexible clear open
  clash clashes conflict conflicts difficult impossible tricky out off miss attend join meet come skip avoid unless except but tentative tentatively choose pick vote want like love tight awkward ready need want must less`);

// `no scratch that the inspector comes then`   `oh wait Tuesday is the fair`
export const secondThought =
  /^(?:(?:no|oh|M|well|okay|so|but|ah|,) )*(?:(?:scratch|scrap|strike) that|(?:wait|hang on|hold on)(?: no| ,| M)? )/;

/** What is said of something begins with them: "the other is fine". */
export const predicates = set(
  'is are was were will would can could do does did has have had may might should must shall seems looks sounds goes falls works suits fits please too also either both',
);

/** Cues that stand in sentences about anything: beside a mere "everything" or "nothing" they say nothing of slots. */
export const plainCues = set(
  'if about how what not no never yes like love want need must unless less do open except make come sure',
);

export const letter: LetterWords = {
  // `Hi Bob,`   `Dear Mr Tan and colleagues,`   `Good morning all`   `Hey!`
  greeting:
    /^(?:(?:all|team|everyone|folks|guys|counsel|colleagues|gents|ladies|to whom it may concern)\s*[,.!:;-]*|(?:hi+|hello|hey+|dear|hiya|howdy|greetings|good\s+(?:morning|afternoon|evening|day)|g'?day|hallo|bonjour|ciao|hola|yo)\b(?:\s+(?:again|there|all|everyone|everybody|team|both|folks|and|&|dear|colleagues?|sir|madam|or|mr|mrs|ms|dr|prof|guys|friends|assistant|bot|parley|to|of|you|from\s+\p{L}+))*(?:[\s,]+\p{Lu}[\p{L}.'-]*|[\s,]+(?:and|&)|[\s,]+\p{L}[\p{L}.'-]*(?=\s*[,!:]?\s*$)){0,5}\s*[,.!:;-]*|(?:morning|afternoon|evening)(?:\s+(?:all|everyone|team|both|again|(?-i:\p{Lu}\p{L}+))){0,3}\s*[,.!:;-]+)\s*$/iu,
  // `Morning all, …`   `Good afternoon Sam - …`   `Afternoon, …`
  opening:
    /^\s*(?:good\s+)?(?:morning|afternoon|evening)\b(?:\s+(?:all|everyone|everybody|team|both|there|again|to you(?: all)?|folks|(?-i:\p{Lu}\p{Ll}+)))*\s*(?:[,!.:-]+\s+)/iu,
  // `Kind regards`   `Best wishes`   `Sincerely yours`   `Rgds`   `Cheers`: what may follow is a name
  closing:
    /^(?:(?:with\s+)?(?:(?:kind(?:est)?|warm(?:est)?|best|many|sincere|friendly|very\s+best)\s+)?(?:regards|rgds|rgs|wishes|greetings)|(?:very\s+)?(?:yours|truly)(?:\s+(?:sincerely|truly|faithfully|ever))?|sincerely(?:\s+yours)?|respectfully(?:\s+yours)?|all\s+the\s+(?:very\s+)?best|best|bests|br|kr|cordially|warmly|take\s+care|talk\s+soon|speak\s+soon|see\s+you\s+soon|love|hugs|xo+x*|bye|ciao|saludos|atentamente|atenciosamente|cordialement|(?:distinti\s+|cordiali\s+)?saluti|(?:vänliga\s+)?hälsningar|(?:met\s+vriendelijke\s+)?groet(?:en|jes)?|hilsen|terveisin|pozdrawiam|diolch|mit\s+freundlichen\s+grüßen|mfg|vg|lg|viele\s+grüße|liebe\s+grüße|bonne\s+(?:soirée|journée)|(?:many\s+)?thanks\s+and\s+(?:kind\s+|best\s+)?regards|(?:with\s+)?thanks\s+and\s+(?:kind|best)\s+regards)\b/iu,
  // `Thanks`   `Many thanks`   `Cheers`   `thx`
  thanks:
    /^(?:(?:many|best|big|with|kind)\s+)?(?:thanks|thank\s+you|thx|tks|thanx|ty|cheers|merci|danke|grazie|gracias|ta)(?:\s+(?:so\s+much|very\s+much|a\s+lot|again|in\s+advance|all|everyone|a\s+million))*\b/iu,
  // `Sent from my iPhone`   `Get Outlook for iOS`   `Office hours: Mon-Thu 9-5`   `I work Tuesday to Thursday.` in a signature has no regular form
  boilerplate:
    /^(?:(?:sent|written|typed|dictated)\s+(?:from|via|by|on|with|using)\s+(?:my|a|an|the|outlook|mail|gmail|yahoo|proton|samsung|iphone|android|blackberry|voice|mobile)\b.*|get\s+outlook\s+for\b.*|(?:office|working|business|opening)\s+(?:hours|days)\b.*|my\s+(?:working|office)\s+(?:hours|days)\b.*|please\s+consider\s+the\s+environment\b.*|this\s+(?:e-?mail|message)(?:\s+and\s+any\s+attachments?)?\s+(?:is|are|may|contains)\b.*|confidentiality\s+notice\b.*|(?:tel|phone|mobile|cell|fax|direct|office|web|e-?mail)\s*[:.]\s.*|(?:\p{L}\s*[:.]?\s*)?\+\d[\d\s().-]{7,}.*|excuse\s+(?:any\s+)?(?:typos|brevity)\b.*|please\s+excuse\s+(?:any\s+)?(?:typos|brevity)\b.*)$/iu,
  // `On Tue, 3 Mar 2026 at 09:15, Ann <ann@example.com> wrote:`   `-----Original Message-----`   `Am 3.3.2026 schrieb Ann:`
  attribution:
    /^(?:on\s.{4,120}\swrote:|.{0,80}\d{4}.{0,60}\swrote:|am\s.{4,120}\sschrieb\b.*:|-{2,}\s*(?:original|forwarded)\s+message\s*-{2,}|_{10,})\s*$/iu,
  // `PS: 3 works too`   `P.S. …`
  postscript: /^p\.?\s?s\.?\s*[:.,-]?\s/iu,
  // `on, um, Tuesday`   `uhh 2 works`
  hesitation: /\b(?:u+h*m+|u+h+|e+r+m+|er|uhm)\b,?/giu,
  noName:
    /\b(?:works?|can|can't|cannot|could|free|fine|yes|no|ok|okay|option|slot|good|is|are|am|i|i'm|we|not|please|would|will|prefer|available|busy|out|away|either|any|all|none|both|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|tomorrow|today)\b/iu,
};

/** Words that begin an exception. */
export const exceptWords = set(
  'except excluding excl apart other aside bar barring without minus besides save exception but not leaving',
);

/** "Could you book it?" is a request, "shall I book it?" is not. */
export const requesting = set('please could can would');

/** `Key: value` lines of new mails. */
export const keys: ReadonlyMap<string, LineKey> = new Map(
  Object.entries({
    title: 'title subject name event topic',
    when: 'when date dates times slots options "date and time" "proposed times" "possible times" "time and date"',
    where: 'where location venue place address room',
    with: 'with who invite invitees participants attendees guests parties to people',
    duration: 'duration length "how long"',
    seats: 'seats places capacity',
    atATime: '"at a time" "at once"',
    deadline:
      'deadline "answer by" "reply by" "respond by" rsvp "rsvp by" "answers by" "replies by" "reply before" "answer before" "respond before" "vote by" "votes by" "confirm by" "decide by" "response by" "responses by" "response needed by" "reply needed by" "approval needed by" "let me know by" "please reply by"',
    category: 'category',
    zone: '"time zone" timezone zone tz',
    about: 'about description agenda notes',
    optional: 'optional "optional guests" "optional attendees"',
    claim: 'claim "claim time"',
    cutOff: '"cut off" "cut-off" cutoff',
    visibility: 'visibility',
  } satisfies Record<LineKey, string>).flatMap(([key, names]) =>
    (names.match(/"[^"]+"|\S+/g) ?? []).map((name) => [name.replaceAll('"', ''), key as LineKey] as const),
  ),
);

export const place = {
  before: set('at in'),
  end: set(
    'with for on and from to about please between or if so because but then as after before by until over is are was would will can could should that which when i we not no only',
  ),
  never: set(
    `no not gone off ours yours theirs mine free booked full taken too very so open closed small big large tiny cramped available unavailable occupied fine good bad nice great ready cold warm hot cool
    list calendar diary schedule mail email inbox attachment folder thread post pipeline works bag books loop agenda plan system
    stuffy noisy okay already still likely unclear unknown flooded unusable fact general which what this that it them him her you us`,
  ),
  verbs: set('is are was were has have had will would can cannot could does do'),
};

export const noParty = set(
  'contact billing questions question support info unsubscribe help invoices invoice feedback press sales privacy website visit reach enquiries inquiries helpdesk complaints phone tel email mail',
);

// `regrettably`, `happily`; not `early`, `reply`, `family`, `weekly`
export const adverb =
  /^(?!(?:early|only|reply|apply|supply|family|fly|july|ally|daily|weekly|monthly|yearly|hourly|fortnightly|italy|emily|sally|molly|kelly|polly|lily|billy|assembly|anomaly|jelly|belly|bully|rally|tally|holy|ugly|lonely|friendly|unlikely)$)\p{L}{3,}ly$/u;

export const adjuncts = set(
  'with at in for from about during via by near over per because due owing regarding following throughout inside outside behind under after before alongside',
);

// `Tuesday I can do from 10:15`   `Friday we'd be free after 3`   `Monday I can't before 11`   `Monday I have a gap until noon`   `Thursday I'm at the dentist from 1 to 3`   `Friday I've got a call at 11`
export const bridge =
  /^\s*(?:i|we)(?:\s*(?:'m|am|'re|are|'d be|would be|will be|'ll be)(?:\s+(?:not\s+)?(?:free|available|around|open|busy|unavailable|out|away|tied up|booked))?|\s*(?:can|could|can't|cannot|couldn't)(?:\s+(?:only|just|also|still))?(?:\s+(?:do|make|manage|meet|talk|join|speak))?(?:\s+(?:it|that))?|(?:\s*'ve|\s+have)(?:\s+got)?(?:\s+(?:a|an|some|the|one|only))*(?:\s+(?:free|open|small|little|short|clear|good|decent))?\s+(?:gap|slot|window|opening|space|time|availability|hole)(?:\s+(?:free|open|available|left|spare))?|\s*(?!.*\b(?:office|desk|town|work|home|here)\b)(?:'m|am|'re|are|'ll be|will be)\s+(?:in|at|with|on|off|over|teaching|driving|flying|travelling|traveling|interviewing|presenting|hosting|chairing)(?:\s+(?!(?:to|and|or|but|that|so|which|town|duty|call)\b)[\p{L}']+){0,4}|(?:\s*'ve(?:\s+got)?|\s+have(?:\s+got)?|\s+got)\s+(?:a|an|another|my|our|the)(?:\s+(?!(?:to|and|or|but|that|so|which|whole|entire|free|open|clear|day|morning|afternoon|evening|time|hour|car)\b)[\p{L}']+){1,3})\s*$/u;

export const relatives = set('which that who where when');

export const determining = set('any all every each both either neither no first second third fourth fifth last other');

export const determiners = set('my our your his her their the a an this these');

export const someone =
  set(`wife husband colleague colleagues boss manager partner sister brother mother father mum mom dad friend friends son daughter kids children others him her them you everyone everybody anyone team client clients customer someone
    somebody people guests him her their his parents director ceo deputy assistant group rest`);

export const mendable =
  `available unavailable possible impossible unfortunately definitely probably preferred preferably tentatively tentative difficult convenient inconvenient suitable
  calendar schedule appointment everything anything whichever whatever travelling conference presentation otherwise alternatively confirmed cancelled flexible neither preference availability apologies regards`.split(
    /\s+/,
  );

export const conditional = set(
  'if unless provided providing assuming depending subject pending as so only but preferably finishing ending starting',
);

export const loose: LooseWords = {
  yes: set(`works work working fine good great perfect okay free available availability possible suit suits suitable convenient feasible doable can able happy glad delighted pleased disposal open clear realistic manageable acceptable
    choose pick take vote opt attend come join make manage thumbsup tick flexible welcome ideal excellent lovely super reachable contactable`),
  no: set(`cannot unable impossible unavailable busy away out off booked blocked taken clash clashes clashing conflict conflicts collide collides abroad travelling traveling holiday holidays vacation leave sick ill dentist doctor
    surgery hospital wedding funeral conference training exam exams court teaching closed bad problem miss decline unfortunately overlaps overlap interferes engaged committed tied appointment`),
  lead: set(
    'i we boss my our am is are was be will shall do have has got so and on for the a an in at with to it that this well ok okay yes no then there',
  ),
  modal: set('can could will would shall should may might must to cannot not'),
  high: set('great perfect ideal excellent lovely super brilliant fantastic wonderful best'),
  turn: set('not never neither nor hardly without longer'),
  never:
    set(`apart aside besides excluding barring more fault complain resist gone fails fell cancelled canceled lifted resolved sorted less least no believe wait thank agree find open hear point help stop start looks look seems luck chance happy birthday weather know sure certain decide decided idea if unless whether might may maybe perhaps possibly probably could would should rather prefer preferred better best worse than although though but except only either or until before after was were had did been
    he she they them him her his their you your who which what when where how why wife husband colleague colleagues boss manager partner sister brother mother father friend son daughter kids everyone everybody someone somebody
    think hope try check see depends depending tentatively ideally difficult tricky tight hard late early most almost nearly some half part hopefully supposed said says told asked need want like love would'd forget instead
    train flight plane bus office shop school report deadline party birthday game match again still yet already last next both all every each usually normally sometimes often`),
};

export const history: HistoryWords = {
  past: set(`was were won lost sold bought went came saw ate drank slept fell broke cost died arrived returned finished ended rained snowed played scored enjoyed watched met spoke rang called phoned wrote sent
    received paid spent ran drove flew walked visited discussed happened gave brought took heard found passed cooked baked cleaned painted repaired fixed delivered posted celebrated laughed danced sang`),
  present: set(
    `am is are 'm 's 're will 'll shall has have 've do does being going must should would 'd could yet still now so therefore hence forgot mistake wrong slip typo`,
  ),
};
