// How German words are written, and the one form under which phrases know them: inflection, umlauts typed as two letters,
// dialect and short forms. "wir" is "ich" and "uns" is "mir", since for a phrase all that counts is that the writer is meant;
// a mood is kept where it means something ("kann", "könnte"), the case of an article never does.

// The form in phrases : what is typed.
const forms = `
ich: wir i | mir: uns | mein: meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres unsre
dein: deine deinen deinem deiner deines euer eure euren eurem eurer eures ihre ihren ihrem ihrer ihres | dir: dich euch ihnen
der: die den dem des de | dieser: dies diese diesen diesem dieses | jener: jene jenen jenem jenes
ein: eine einen einem einer eines ne nen ner 'n 'ne 'nen | kein: keine keinen keinem keiner keines keins koa kan
ander: andere anderen anderem anderer anderes andern andre andrer | beide: beiden beider beides | jeder: jede jeden jedem jedes
alle: allen aller allem sämtliche sämtlichen | alles: ois | welcher: welche welchen welchem welches
erste: erster ersten erstem erstes ersteres ersterer erstere ersteren | zweite: zweiter zweiten zweitem zweites zweiteres zweiterer zweitere
dritte: dritter dritten drittem drittes | vierte: vierter vierten vierten viertes | fünfte: fünfter fünften fünftes
sechste: sechster sechsten sechstes | siebte: siebter siebten siebtes | achte: achter achten achtes
letzte: letzter letzten letztem letztes letzteres letzterer letztere letzteren | einzige: einziger einzigen einziges
restlich: restliche restlichen restlicher restliches übrige übrigen übriger übriges verbleibende verbleibenden
weiter: weitere weiteren weiterer weiteres

an: am ans | in: im ins | zu: zum zur | von: vom | bei: beim | für: fürs | auf: aufs | um: ums
nicht: net ned nich nit nöd nid | nichts: nix nüt nichs | ja: jo jep jup jawohl yes yep jap jaa jaja jou | nein: nee nö nope noe ney
okay: ok oki okey okee k oke | bitte: bittschön pls biitte btte | danke: dankeschön merci thx danki dankee | gern: gerne | auch: ooch aa oo
vielleicht: vllt vlt vll evtl eventuell ev möglicherweise | beziehungsweise: bzw | gegebenenfalls: ggf | circa: ca | und: u
heute: heut | wird_es: würds wirds würd's | passt_es: passts | geht_es: gehts | wenn_es: wenns | habe_es: habs | mal: ma | halb: halbe halben | viel: viele vielen vieler | bisschen: bissl bissel

ist: sind bin bist seid wärst wärt wäre wären wär wärn wärst is san war's wärs ists | wird: werde werden wirst würde würden würd wuerd | habe: hab haben hat hast habt hättest hättet hätte hätten hätt ham häb han
kann: können könnt kannst kennt | könnte: könnten könntest könntet könnts | muss: müssen müsste müssten muß müsst musst müßte
soll: sollen sollte sollten sollt sollst | will: wollen wollt willst wollte wollten | möchte: möchten möcht möchtest möchtet | darf: dürfen durfte dürft | dürfte: dürften
mag: mögen magst | lasse: lass lassen lasst lässt laß | geht: gehen ginge gingen gäht gehn geh gehe gaht gäbe | passt: passen passte passten passend pass paßt past pst passst
klappt: klappen klappte klapt klappten | funktioniert: funktionieren funktionierte | sein: zusein | schaffe: schaffen schafft schaff schaffst packe pack packen
komme: kommen kommt komm kommst käme kämen | mache: machen macht mach machst mache machts | nehme: nehm nehmen nimmt nimm nehmt nähme | treffe: trifft triff trefft
sage: sagen sagt sag sagst | gebe: geben gibt gib gebt | melde: melden meldet meld | stehe: stehen steht stünde stünden stände | liegt: liegen läge
bleibe: bleiben bleibt bleib | schaue: schauen schaut schau gucke guck gucken seh sehe sehen sieht | weiß: wissen weis wüsste | schicke: schicken schickt schick sende senden sendet
bringe: bringen bringt bring | biete: bieten bietet biet anbieten anbiete anbietet | schlage: schlagen schlägt schlag vorschlagen vorschlage vorschlägt | brauche: brauchen braucht brauch benötige benötigen benötigt
finde: finden findet find | suche: suchen sucht such | verschiebe: verschieben verschiebt verschieb schieben schieb schiebe schiebt umlegen verlegen verlege verleg leg lege legen | streiche: streichen streich streicht
erinnere: erinnern erinnert erinner | lade: laden lädt lad einladen einlade | buche: buchen bucht buch | reserviere: reservieren reserviert reservier
zeige: zeigen zeigt zeig | bestätige: bestätigen bestätigt bestätig | bevorzuge: bevorzugen bevorzugt präferiere präferieren favorisiere favorisieren | ändere: ändern ändert änder
sage ab: absag | wähle: wählen wählt wähl | entscheide: entscheiden entscheidet | plane: planen plant plan | vereinbare: vereinbaren vereinbart | frage: fragen fragt frag
arbeite: arbeiten arbeitet | hoffe: hoffen hofft hoff | freue: freuen freut freu | denke: denken denkt denk glaube glauben glaub | versuche: versuchen versucht versuch

gut: gute guten gutem guter gutes jut guat | recht: rechte | schlecht: schlechte schlechter schlechtes schlechten | schön: schöne schönen schönes schöner schönem scheen
besser: bessere besseren besserer besseres | besten: beste bester bestes | lieber: liaba | lieb: liebe lieben liebes | liebsten: liebste
möglich: mögliche möglichen möglicher mögliches | verfügbar: verfügbare verfügbaren verfuegbar verfügbr | frei: freie freien freier freies | flexibel: flexible flexiblen
unmöglich: unmögliche | belegt: belegte verbucht vollgebucht zugebucht | verhindert: verhindat | wahrscheinlich: warscheinlich wahrscheinl vorraussichtlich voraussichtlich vermutlich
super: supa supi subba | prima: primi | perfekt: perfekte perfekter perfektes prefekt | ungünstig: ungünstige ungünstiger

ausweich: ausweichtermin ersatztermin notfalltermin reservetermin ausweichtermine ausweichterminen | wunsch: wunschtermin lieblingstermin
termin: termine terminen termins zeiten uhrzeit uhrzeiten terminvorschlag terminvorschläge terminvorschlägen daten datum terminoption terminoptionen terminangebot
option: optionen slot slots vorschlag vorschläge vorschlägen vorschlags möglichkeit möglichkeiten zeitfenster zeitfenstern alternative alternativen
tag: tage tagen tages | woche: wochen | monat: monate monaten | platz: plätze plätzen sitzplatz sitzplätze | seite: seiten
mail: mails email emails e-mail e-mails nachricht nachrichten mailen | antwort: antworten rückmeldung rückmeldungen rückantwort rückantworten | titel: betreff überschrift | ort: treffpunkt raum adresse
gruß: grüße grüßen gruss grüsse lg vg mfg | leute: leuten personen person gäste gästen gast mann | kalender: terminkalender kalendern outlook
`;

// What somebody has to do elsewhere, by how its word ends: "Zahnarzttermin", "Teammeeting", "Elternabend".
const engaged = 'sitzung';
const engagement =
  /(?:.termin|meetings?|sitzung(?:en)?|besprechung(?:en)?|konferenz(?:en)?|calls?|telk?c?o|telefonat|schulung(?:en)?|seminare?|workshops?|vorlesung(?:en)?|prüfung(?:en)?|klausur(?:en)?|unterricht|kurse?|training|proben?|dienst|schicht|arzt|ärztin|frisör|friseur|messe|hochzeit|beerdigung|begräbnis|elternabend|verabredung|verpflichtung(?:en)?|besuch|tagung|versammlung|gespräche?|verhandlung|bildung|veranstaltung(?:en)?|baustelle|abnahme|feier|party|geburtstag|konzert|turnier|interviews?|präsentation|visite|sprechstunde|praktikum|audit|umzug|lehrgang|operation|therapie|untersuchung|behandlung|impfung|handwerker|standup|review)$|^(?:op|uni|sport|flug|spiel|retro|chor|yoga|physio|übung|schule|kita|lerngruppe|führung|kaffee|mittagessen|abendessen|lunch|frühstück|begehung)$/;

const asTyped: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split(/[|\n]+/)
    .flatMap((row) => {
      const [meant = '', typed = ''] = row.split(':');
      return typed
        .trim()
        .split(/\s+/)
        .map((word) => [word, meant.trim().replaceAll('_', ' ')] as const);
    }),
);

// `können` in `(können|kann) $tun R`; names of parts, atoms and what is kept stay as they are
const phraseWord = /(?<![$\p{L}\\<])\p{Ll}+(?![\p{L}=>])/gu;

/** A phrase, written as people speak, in the forms of this page. */
export const asMeant = (phrase: string): string =>
  phrase.replace(phraseWord, (word) => asTyped.get(word) ?? (engagement.test(word) ? engaged : word));

/** Every word that stands in the phrases. */
export const wordsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => phrase.match(phraseWord) ?? []));

/** Umlauts typed as two letters: "koennte", "Gruesse". */
const twoLetters = (word: string): string =>
  word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** As typed, in lower case → the words meant. */
export class GermanSpelling extends Map<string, string> {
  /** @param known the words that stand in phrases: of those no other form is needed than with two letters for one. */
  constructor(known: Iterable<string>) {
    super();
    for (const [typed, meant] of asTyped) this.#learn(typed, meant);
    for (const word of known) this.#learn(word, asMeant(word));
  }

  override get(word: string): string | undefined {
    return super.get(word) ?? (engagement.test(word) ? engaged : undefined);
  }

  #learn(typed: string, meant: string): void {
    if (typed !== meant && !this.has(typed)) this.set(typed, meant);
    const plain = twoLetters(typed);
    if (plain !== typed && !this.has(plain)) this.set(plain, meant);
  }
}

/** Long words in which slips are forgiven. */
export const mendable =
  'verfügbar unmöglich wahrscheinlich möglicherweise verhindert ausgebucht unterwegs flexibel dienstreise ungünstig schwierig spätestens vormittags nachmittags verschieben bestätigen'.split(
    ' ',
  );
