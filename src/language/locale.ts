// Which of our languages a text is written in, by its commonest small words.

export type Locale = 'en' | 'de';

const english = `
  a about after afternoon afternoons all also an and any are at away be been before between both busy but by can
  can't cannot could december does don't either evening except february fine for free fri friday from good
  great have he hello her his how i i'd i'll i'm if is it january july june just let's like march may me mon
  monday morning mornings my neither next no none noon not october of off on only or our out please sat saturday
  search she sorry sun sunday sure thank thanks that the their then there these they this those thu thurs thursday to
  today tomorrow tue tues tuesday until us very was we wed wednesday week were what when where which who will
  with work works would yes you your`;
const german = `
  bestätigt fixieren ab abend abendessen abends aber abgesagt abmelden absage absagen acht alle alles antwort antworten antwortet ansonsten
  auch auf aus ausser außer bei beide bescheid besprechung besser besten bestätige biete bin bis bitte brauche brauchen
  bräuchte buche ca circa dabei dank danke dankeschön dann das dass dauer dauert dein deine dem den denke denn
  der dezember dich die dienstag dienstags dienstreise diese diesen dieser dir doch donnerstag donnerstags dort
  drei dritte dritten du egal eher ein eine einem einen einer eins einverstanden elf entferne erinnere erinnern
  erste ersten ersteres es etwa etwas euch euer eventuell falls feber februar feier ferien finde frag fragen
  frei freitag freitags freue freuen frist frueh früh frühestens fuer fünf für geben gegen gehen geht gehts
  gerade gern gerne gespräch gib gibt ginge gingen glaube gruesse gruß grüezi grüße hab habe haben halb hallo
  hast heut heute hilfe hoffe hätt hätte hätten ich ihnen ihr ihre ihrem immer ist ja januar jede jedem jeden
  jeder jetzt jeweils juli juni jänner kaffee kalender kann kannst kein keine keinen keiner keines keins klappen
  klappt klar koennen koennte komme kommen kommt krank kw können könnt könnte könnten könntest könntet lade lass
  lasst leider letzte letzten leute liebe lieber liegt mach machen maerz mag mal mehr mein meine meinen meiner
  meldet mich minuten mir mit mittag mittagessen mittags mittwoch mittwochs moeglich moin montag montags morgen
  morgens muss märz möchte möchten müssen müsste nach nachmittag nachmittags naechste naechsten ned nehme nehmen
  nein neun nicht nichts nie nimm nix noch notfalls nummer nur nächste nächsten nächster nächstes ob oder oktober ort
  passen passt passts perfekt personen plane planen plätze prima prozent reichen reicht rest rückgängig sag
  sagen sagt samstag samstags schaffe schauen schick schicke schlage schon schön sechs sehr servus sich sicher
  sie sieben sind sitzung sollen sollte sollten sonnabend sonntag sonntags sonst sowie spaeter spätestens statt
  stattdessen stehen steht stell stelle stimmt stopp streich streiche stunde stunden such suche super tag tage
  tagen teilnehmen termin termine terminen titel trag tragen treff treffen uhr um umzug und ungefähr uns unser
  unsere unserem unterwegs urlaub vereinbare verfügbar verschieb verschiebe verschieben viele vielen vielleicht
  vier viertel vom von vor vormittag vormittags vorschlag vorschlagen vorschläge waere wahl wahrscheinlich wann
  warum weder weg wegen weil welche welchen welcher wenn wenns wer werde wie wieder wien wieso wir wird wo woche
  wochenende wollen wollt wär wäre wären würde würden würdest zehn zeig zeit zeiten zu zugesagt zum zur zusage
  zusagen zw zwei zweite zweiten zweiter zweiteres zwischen zwölf zürich übermorgen`;

const languages: ReadonlyMap<string, Locale> = new Map([
  ...english
    .trim()
    .split(/\s+/)
    .map((word) => [word, 'en'] as const),
  ...german
    .trim()
    .split(/\s+/)
    .map((word) => [word, 'de'] as const),
  ['zur not', 'de'],
]);

const wordOf = /zur not|[a-zäöüß']+/gi;

/** How many more of its words are German than English. The first thousand characters tell. */
export function leadOf(text: string): number {
  let lead = 0;
  for (const language of languagesOf(text)) lead += language === 'de' ? 1 : -1;
  return lead;
}

/** Whether any word of those characters is one of the language's commonest. */
export const hasWordsOf = (locale: Locale, text: string): boolean => languagesOf(text).includes(locale);

/** Of each word that tells, its language. */
function languagesOf(text: string): readonly Locale[] {
  const found: Locale[] = [];
  for (const word of text.slice(0, 1000).replaceAll('’', "'").match(wordOf) ?? []) {
    const language = languages.get(word.toLowerCase());
    if (language !== undefined) found.push(language);
  }
  return found;
}

/** German where its words outnumber the English ones, else English. */
export const localeOf = (text: string): Locale => (leadOf(text) > 0 ? 'de' : 'en');

/** By how many words a text must lean to one language for its writer to be written to in it. */
const certain = 2;

/** The language in which somebody writes, where the text tells: "2, bitte" does not. */
export function localeSaid(text: string): Locale | undefined {
  const lead = leadOf(text);
  return lead >= certain ? 'de' : lead <= -certain ? 'en' : undefined;
}
