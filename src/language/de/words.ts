// Sets of German words that say what stands around numbers, times and clauses, in the forms of `spelling.ts`.
import type { NumberWords } from '../labels.ts';
import type { Join, LineKey } from '../language.ts';
import type { HistoryWords } from '../reply/history.ts';
import type { LooseWords } from '../reply/loose.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const numbers: NumberWords = {
  label: set('termin option nr nummer no nummero'),
  range: set('- bis'),
  counted:
    set(`leute personen person minuten minute min stunden stunde std h tag woche wochen monat monate jahr jahre mal platz uhr prozent euro franken kinder kollegen kolleginnen freunde freunden stück % km m x teilnehmer teilnehmern erwachsene erwachsenen
    von ander weiter seiten punkte meter stockwerk og eg`),
  numbered:
    set(`raum zimmer saal halle tor haus gebäude seite kapitel version v gleis linie straße strasse str stock etage platz gruppe klasse jahrgang semester block phase teil stufe stiege top tür hof büro team etwa circa ungefähr rund gegen um nach
    vor über unter bis ab phase kw woche besprechungsraum seminarraum konferenzraum hörsaal studio tisch paragraph artikel abschnitt punkt bus bahn s u zug flug ice re`),
  values: new Map(
    Object.entries({
      eins: 1,
      zwei: 2,
      zwo: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      fünfzehn: 15,
      zwanzig: 20,
    }),
  ),
  afterWord: set('passt geht klappt ist bitte und oder aber für wird , . - : ja nein auch dann nicht'),
};

// `seit Montag`   `gestern`   `vor zwei Wochen`   `letzten Dienstag`
export const past = /^seit\b|\b(?:vor)?gestern\b|^vor (?:\d+|ein\p{L}*|zwei|drei|vier|paar) (?:tag|woche|monat)/iu;

// `jeder andere Tag`   `alle anderen Vormittage`
export const others = /\bandere?[nmrs]?\s/i;

// `bis Donnerstag!` is read as a greeting only where phrases say so: nothing is blanked
export const greetedDay = /(?!)/gu;

// Nothing: German needs no "one" behind "Tuesday"
export const pronoun = /(?!)/gu;

/** "nicht vor 10" is another thing. */
export const notBefore = /^nicht\s(?=vor|später)/i;

export const bossPronouns = set('er sie ihm ihn');

// `i.A. Sabine Koller`   `Assistenz von …`   `im Auftrag von Herrn Dr. Weber`   `Frau Mag. Leitner ist …`   `Herr Prof. Seidel kann …`
export const assistant =
  /\b(?:assistenz|assistentin|assistent|sekretariat|vorzimmer|büroleitung|vorstandsassistenz|im auftrag|im namen|stellvertretend für)\b|(?:^|\s)i\.\s?[AV]\.(?=\s)|(?:^|[\n.!,] ?)(?:[Ff]rau|[Hh]err)\s+(?:(?:Dr|Prof|Mag|Dipl|Ing)\.?[-\s]*)*\p{Lu}[\p{L}-]+\s+(?:ist|kann|hat|hätte|wäre|steht|könnte|bevorzugt|nimmt|bittet|wird|befindet)\b/iu;

export const slotNouns = set('termin option tag');
export const slotNounsAfter = set('termin option');

type Place = { readonly from: 'start' | 'end'; readonly skip: number };

export const ordinals: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...'erste zweite dritte vierte fünfte sechste siebte achte'
    .split(' ')
    .map((word, skip): [string, Place] => [word, { from: 'start', skip }]),
  ['letzte', { from: 'end', skip: 0 }],
]);

export const asideFrom = set('abgesehen ausgenommen');

export const beforePlace = set('in aus nach auf zu');

export const titles = set('herr herrn frau dr prof mag');

export const beforeTime = set('an der in zu von um für auf gegen bei über während zwecks jeweils etwa circa also');

export const joins: ReadonlyMap<string, Join> = new Map(
  Object.entries({
    und: 'and',
    and: 'and',
    oder: 'or',
    plus: 'and',
    sowie: 'and',
    aber: 'but',
    jedoch: 'but',
    sondern: 'but',
    allerdings: 'but',
    obwohl: 'but',
    obgleich: 'but',
    während: 'but',
    hingegen: 'but',
    dagegen: 'but',
    weil: 'reason',
    denn: 'reason',
    deshalb: 'other',
    daher: 'other',
    deswegen: 'other',
    darum: 'other',
    dafür: 'other',
    somit: 'other',
    also: 'other',
    dass: 'other',
    ansonsten: 'other',
    sonst: 'other',
    dann: 'then',
    so: 'other',
  } satisfies Record<string, Join>),
);

/** A clause may begin at these without any sign before them. In German the writer stands behind the verb, too, so "ich" is none of them. */
export const starts = set(
  'wenn falls sofern und oder aber denn weil obwohl danke gruß leider wobei sonst ansonsten dann sorry vorausgesetzt solange melde hoffe wie wo wer was welcher wann hallo viel',
);

/** After these nothing is said anymore of what stands before. */
export const fresh = set('danke gruß leider hoffe sorry');

/** Ties what follows to what stands before. */
export const subordinate = set(
  'dass wer wo wann wenn ob als wie für mit zu über bis weil falls sofern denke glaube weiß hoffe sage gesagt gehört sicher nachdem bevor sobald damit um',
);

/** Words so full of grammar that "any word" never stands for them. */
export const tooPlain = set(
  'es das du sie ihr er ich mir mich nicht kein kann könnte muss soll wird ist habe passt geht klappt wenn falls frei nie lieber not dieser',
);

/** Words after which something new is said. */
export const turns = set('aber jedoch sondern obwohl sonst ansonsten allerdings');

/** Words that may speak of what somebody can or wants. */
export const cues =
  set(`passt geht klappt funktioniert okay gut super frei möglich verfügbar verfügbarkeit kann könnte muss wird soll vielleicht lieber liebsten besser besten gern bevorzuge wenn falls sofern außer ja nein nicht kein nie nur weder beide alle alles jeder egal
  flexibel offen schwierig ungünstig unmöglich schlecht eng knapp weg unterwegs abwesend urlaub krank verhindert belegt voll dicht sitzung zeit schaffe komme treffe dabei statt anstatt alternativ alternativen biete schlage wie termin wäre möchte will nehme wähle
  brauche sicher unsicher noch schon eher höchstens notfalls not zu früh spät recht raus`);

// `nein halt da kommt der Monteur`
export const secondThought = /^(?:(?:nein|ach|oh|M|,) )*(?:(?:vergiss|streich) das|halt|stopp|moment)(?: ,| M)? /;

/** What is said of something begins with them: "ist", "passt". */
export const predicates = set('ist sind war waren wird werden kann können hat haben passt geht ginge wäre bitte auch');

// `im Auftrag von`
export const onBehalf = /\b(?:im Auftrag|im Namen) (?:von|des|der)\b/u;

/** Whom an assistant may call so. */
export const chiefs = set(
  'direktor direktorin rektor rektorin präsident präsidentin minister ministerin dekan dekanin',
);

/** Cues that stand in sentences about anything: beside a mere "alles" or "nichts" they say nothing of slots. */
export const plainCues = set('wenn ja nein nicht kein nie nur noch schon wie muss wird will sicher möchte brauche');

/** Words that begin an exception. */
export const exceptWords = set('außer ausser bis ausgenommen abgesehen ohne ausnahme nicht nur');

/** "Kannst du es buchen?" is a request, "Soll ich es buchen?" is not. */
export const requesting = set('bitte kann könnte wird');

export const keys: ReadonlyMap<string, LineKey> = new Map(
  Object.entries({
    title: 'titel betreff thema anlass name title',
    when: 'wann termin termine datum zeit zeiten uhrzeit terminvorschläge terminvorschlaege vorschläge vorschlaege terminoptionen "mögliche termine" "moegliche termine" slots "datum und uhrzeit" "tag und uhrzeit" when',
    where: 'wo ort raum treffpunkt adresse veranstaltungsort location where',
    with: 'mit teilnehmer teilnehmende teilnehmerinnen gäste gaeste an eingeladene einladen wer personen with',
    duration: 'dauer länge laenge "wie lange" duration',
    seats: 'plätze plaetze sitzplätze teilnehmerzahl kapazität anzahl seats',
    atATime: '"auf einmal" gleichzeitig "jeweils" "zugleich"',
    deadline:
      'frist "antwort bis" "antworten bis" "rückmeldung bis" "rueckmeldung bis" anmeldeschluss "bitte antworten bis" "um antwort bis" "u.a.w.g." "anmeldung bis" "zusage bis" deadline rückmeldefrist antwortfrist',
    category: 'kategorie category',
    zone: 'zeitzone "time zone"',
    about: 'beschreibung agenda worum inhalt notizen "worum geht es" hintergrund tagesordnung',
    optional: 'optional freiwillig "optional dabei" "wer mag"',
    claim: 'reservierung',
    cutOff: 'einladeschluss',
    visibility: 'sichtbarkeit',
  } satisfies Record<LineKey, string>).flatMap(([key, names]) =>
    (names.match(/"[^"]+"|\S+/g) ?? []).map((name) => [name.replaceAll('"', ''), key as LineKey] as const),
  ),
);

export const place = {
  before: set('in bei an'),
  end: set(
    'mit für um von bis zwischen oder und weil falls wenn aber denn dann ab nach vor ist wird kann könnte soll dass ich nicht nur bitte zu wegen über treffe finde statt sprechen passt geht helfen',
  ),
  never: set(
    'nicht kein keine weg belegt besetzt frei voll ausgebucht gebucht zu sehr so offen geschlossen klein groß eng verfügbar kalt warm laut gut schlecht schon noch was dem es ihnen euch uns',
  ),
  verbs: set('ist sind war waren wird werden hat haben hatte kann können'),
};

export const noParty = set(
  'kontakt rechnung fragen support info abmelden hilfe presse vertrieb datenschutz website tel telefon mail rückfragen auskunft',
);

// `-weise` and the like: `dankenswerterweise`, `normalerweise`
export const adverb = /^\p{L}{4,}(?:erweise|sweise)$/u;

export const adjuncts = set(
  'mit bei in für aus über während nahe pro wegen aufgrund bezüglich betreffs nach hinter unter vor neben zu trotz dank',
);

// `Dienstag kann ich erst ab 10`   `Donnerstag bin ich erst ab 12`   `Freitag wäre mir 14 Uhr`   `Am Mittwoch ginge es um 9`
export const bridge =
  /^,?\s*(?:(?:bin|sind|kann|könnte|können|könnten|habe|hab|haben|hätte|hätten|muss|müsste|müssen|passt|ginge|geht|klappt|würde|wird|arbeite|arbeiten|komme|kommen|ist|steh|stehe)(?:\s+(?:ich|wir|es|mir|uns|bei mir|bei uns|für mich|allerdings|leider|aber|auch|jedoch|eigentlich|nur|erst))*\s*|(?:ich|wir)\s+(?:bin|sind|kann|können|könnte|könnten)\s*)(?:auch|nur|leider|gut|gerne?|noch|zeit|schon|erst|jederzeit|immer|frei|verfügbar)?\s*(?:auch|nur|noch|erst|schon)?\s*(?:um|ab|gegen|am|ab)?\s*$/u;

export const forward = set(
  'kann kannst könnte könnten können wäre wären würde würden ginge geht gehen passt passen passte frei vorschlag vorschlagen schlage biete anbieten stattdessen lieber alternativ alternative treffen möglich gut besser wie sollen sollte wollen vielleicht eventuell sonst',
);
export const determining = set('alle jede jeder jedes beide keine kein erste zweite dritte letzte');
export const relatives = set('der die das den dem welcher welche welches was wo');
export const determiners = set('mein dein der ein dieser kein');

export const someone = set(
  'frau mann chef chefin kollege kollegin kollegen schwester bruder mutter vater freund freundin freunde sohn tochter kinder ander alle jeder jemand niemand leute team kunde kunden mandant assistenz gruppe rest dir ihm ihr ihn',
);

export const conditional = set('wenn falls sofern vorausgesetzt solange so aber nur');

export const mendable =
  'verfügbar unmöglich wahrscheinlich möglicherweise verhindert ausgebucht unterwegs flexibel dienstreise ungünstig schwierig spätestens vormittags nachmittags verschieben bestätigen'.split(
    ' ',
  );

export const loose: LooseWords = {
  yes: set(
    'passt geht klappt funktioniert super perfekt frei verfügbar möglich machbar genehm prima optimal thumbsup tick verfügung',
  ),
  no: set(
    'unmöglich verhindert belegt ausgebucht unterwegs abwesend urlaub krank dienstreise sitzung ausgeschlossen absagen schlecht verreist',
  ),
  lead: set('ich boss mir mein bin ist wird habe und so für der ein in an mit bei zu es das ja gut okay nein dann da'),
  modal: set('kann können könnte könnten will wollen würde würden muss müssen soll sollen darf nicht zu'),
  high: set('super toll perfekt ideal optimal klasse prima ausgezeichnet'),
  turn: set('nicht nie kein weder niemals kaum'),
  never:
    set(`wenn falls sofern ob vielleicht könnte dürfte soll muss will möchte mag lieber liebsten besser besten eher als aber obwohl doch nur erst entweder bis vor nach war hatte hätten gewesen er sie ihm ihnen du dein dir euch ihr wer was wann wo wie warum welcher
    frau mann chef kollege kollegin schwester bruder mutter vater freund sohn tochter kinder jemand niemand jeder alle man ander rest
    denke glaube hoffe versuche schaue weiß sicher wahrscheinlich vermutlich eigentlich schwierig eng knapp spät früh fast halb teilweise hoffentlich gesagt gefragt brauche statt anstatt vergiss zug flug bus büro noch schon letzte nächste meistens normalerweise manchmal oft sonst weder zu lange gar
    zahlen gefallen wetter leid tut`),
};

export const history: HistoryWords = {
  past: set(
    'war waren gewann gewannen verlor verloren kam kamen rief riefen schrieb schrieben fuhr fuhren starb kostete regnete schneite spielte spielten feierte feierten brachte fand fanden traf trafen',
  ),
  present: set(
    'ist sind bin wird werden habe hat haben kann können soll muss müssen wäre hätte könnte noch jetzt nun also daher deshalb falsch versehen',
  ),
};
