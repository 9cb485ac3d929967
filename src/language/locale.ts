// Which of our languages a text is written in, by its commonest small words.

export type Locale = 'en' | 'de';

const english =
  "i we you me us and or not no is are work works can can't cannot please thank thanks the a an also by to of from for with at on it this that next week monday tuesday wednesday thursday friday saturday sunday january february march may june july october december today tomorrow morning afternoon evening noon how about would could do does don't fine good hello all any both only but if then be will have i'm i'd i'll let's mon tue tues wed thu thurs fri sat sun away free busy out off her his he she they there these those when where which who what my your our their been was were very just like sorry sure great yes both either neither none except but only until before after between afternoons mornings";
const german =
  'ich wir sie mir uns und oder nicht kein keine keinen ist passt geht leider gern gerne bitte danke der die das den dem ein eine einen einem einer auch bei bis von vom zum zur für mit um ab uhr heute übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags januar februar märz juni juli oktober dezember woche nächste nächsten nächster nächstes vormittag vormittags nachmittag nachmittags abend abends früh mittag mittags morgens zwischen gegen halb viertel kann könnte hätte wäre klappt termin alle wann diese diesen dieser schlage sollen treffen grüße gruß hallo liebe lieber sehr noch aber nur wie dann habe bin sind wird werde nach vor kw spätestens wochenende statt außer ausser beide gehen passen alles jeder jede jeden jedem egal zweiteres ersteres rückgängig hilfe hab haben hast hätten wären wär könnten könntet können könnt kannst muss müssen müsste würde würden ginge gingen falls wenn weil sonst stattdessen ja nein vielleicht eventuell wahrscheinlich du euch ihnen dir mich dich sich mein meine meinen meiner unser unsere unserem euer dein deine ihr ihre ihrem zeit tag tage tagen grüezi servus moin viele vielen dank schön perfekt prima frei verfügbar urlaub ferien dienstreise krank erste ersten zweite zweiten zweiter dritte dritten letzte letzten wahl weder auf aus zu wer wo warum wieso welche welcher welchen mal doch schon etwas nichts keiner keins keines immer nie dort suche finde such zeig schick schicke mehr antworten erinnere erinnern verschieb verschiebe verschieben streich streiche biete lade gib bescheid nimm nehme nehmen mach machen sag sagen bestätige buche vereinbare titel ort dauer frist ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf bitte eher besser denn dass ob es gibt geben jetzt wieder unterwegs weg dabei komme kommen kommt meldet antwort antwortet lass lasst wollen wollt möchte möchten mag minuten stunde stunden mittagessen abendessen besprechung sitzung gespräch treff kaffee fuer waere koennen koennte moeglich naechste naechsten spaeter frueh gruesse maerz zürich wien sowie jeweils zwischen zw samstags sonntags sonnabend jänner feber absagen zusagen zusage absage abmelden stimmt klar gerade morgen vorschlagen vorschlag vorschläge terminen termine plätze personen leute stopp entferne notfalls steht stehen liegt wieder kalender meine keinen umzug feier wegen circa ca etwa ungefähr dauert reicht reichen bräuchte brauche brauchen sagt bescheid dankeschön könntest würdest frag fragen trag tragen plane planen stell stelle wann frühestens';

const languages: ReadonlyMap<string, Locale> = new Map([
  ...english.split(' ').map((word) => [word, 'en'] as const),
  ...german.split(/\s+/).map((word) => [word, 'de'] as const),
  ['zur not', 'de'],
]);

const wordOf = /zur not|[a-zäöüß']+/gi;

/** How many more of its words are German than English. The first thousand characters tell. */
export function leadOf(text: string): number {
  let lead = 0;
  for (const word of text.slice(0, 1000).replaceAll('’', "'").match(wordOf) ?? []) {
    const language = languages.get(word.toLowerCase());
    if (language !== undefined) lead += language === 'de' ? 1 : -1;
  }
  return lead;
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
