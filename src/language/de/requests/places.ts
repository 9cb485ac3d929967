// Where a meeting is.
import { gap, pattern } from './wording.ts';

/** A clause that tells the place, whether or not a time stands in it; what follows it is the place. */
export const located = pattern(
  `(?: (?:wir|ich|alle|es|das|sitzung|treffen|essen|feier|treffpunkt|termin|bitte|ort|raum)${gap(5)} (?:treffen|treffe|mir|uns|sein|findet|stattfinden|ist|wäre|sind|essen|:)|^(?: [,:;-]| und| so)* (?:treffen|treffpunkt|ort|raum|wo|treffe)(?: uns| mir)?(?: :| ist| wird)?)(?: (?:dann|wieder|auch|wohl|alle))*$`,
);

/** ` wir sitzen in `: what follows is the place where it can hardly be anything else, "Raum 2". */
export const staying = pattern(` (?:wir sitzen|sitzen wir)(?: (?:alle|wieder|dann))* $`);

/** ` er ist `: what follows is where somebody is. */
export const whereabouts = pattern(` (?:ich|er|sie|P)(?: (?:bin|ist|sind|sitzt|arbeitet|nur|immer|auch|beide))+ $`);

/** ` , unser büro ` */
export const plain = pattern(
  `^ (?:,|;|-) (?:der|mein|dein) (?:\\S+ )?(?:büro|zimmer|haus|wohnung|studio|garten|kantine|bibliothek|halle|küche|saal|kanzlei|praxis|werkstatt|labor|café|lokal)(?: N)? $`,
);

/** Rooms and the like, written small. */
export const rooms =
  /^(?:büro|raum|zimmer|garten|studio|halle|bibliothek|kantine|küche|foyer|haus|labor|kirche|turnhalle|besprechungsraum|konferenzraum|seminarraum|sitzungszimmer|sitzungssaal|werkstatt|keller|schule|café|restaurant|hotel|museum|bahnhof|rathaus|praxis|kanzlei|werk|lager|hof|zelt|clubhaus|mensa|aula|saal|biergarten|park|gemeindehaus|pfarrheim)$/;

/** What stands before the noun of a room: "im kleinen Saal". */
export const roomKinds =
  /^(?:große|großen|großer|kleine|kleinen|kleiner|alte|alten|neue|neuen|hintere|hinteren|obere|oberen|untere|unteren|grüne|grünen)$/;

/** Behind "in", "an", "bei", "auf" these are no places. */
export const never =
  /^(?:besten|liebsten|ende|anfang|urlaub|ruhe|ordnung|ort|moment|voraus|anschluss|rahmen|grunde|zukunft|kürze|minuten|stunden|stunde|tag|woche|monat|jahr|alle|fall|jeder|thema|kalender|team|dir|anhang|bezug|sachen|hinblick|namen|auftrag|deutsch|englisch|präsenz|dieser|nächsten|kommenden|folgenden|letzten|letzte|nächste|hand|sommer|winter|herbst|frühling|frühjahr|zusammenhang|gespräch|sitzung|mail|antwort|umzug|helfen|zwei|drei|den|morgen|vormittag|nachmittag|abend|mittag|wochenende|interesse|hinsicht|weg|reihe|runde|gruppe|gruppen|liste|stelle|laufe|mitte|beiden|beide|euch|es|das|ich|du|sie|ihr|zeit|frage|kontakt|verbindung|form|teil|teams|zoom|prinzip|kommende|folgende|dauer|einladung|frage|bedarf|fragen|rückfragen|problemen|termin|planung|budget|projekt|vorbereitung|abstimmung|angebot|vertrag|heizung|wegen)$/;

/** ` der ort ist `: what follows is the place */
export const named = / (?:ort|treffpunkt|adresse|veranstaltungsort)(?: (?:ist|:))+ $/u;

/** ` interesse an der sache `: no place follows. */
export const notBefore = /^(?:interesse|interessiert|glaube|teil|blick|mangel|anteil)$/;

// Nothing stands within a German place that would end it elsewhere, and no preposition goes on behind it.
export const inside: ReadonlySet<string> = new Set();
export const along: ReadonlySet<string> = new Set();
export const behind = /(?!)/;

/** "bei mir oder im Büro" */
export const or: ReadonlySet<string> = new Set(['oder']);

/** Places that no word leads to. */
export const bare = {
  // `Café Uno am Marktplatz`
  onStreet: /^(?:\p{Lu}[\p{L}'’]* ){1,3}(?:am|an der|in der|beim) (?:\p{Lu}[\p{L}'’]* ?){1,2}$/u,
  // `Raum 2.14`   `Halle B`
  numbered:
    /^(?:\p{L}+ )?(?:raum|zimmer|saal|halle|studio|büro|gebäude|haus|block|besprechungsraum|konferenzraum|seminarraum|hörsaal|labor|lager|werk|stand|platz|stube|atelier) (?:nr\.? ?)?(?:\p{Lu}|\p{L}?[-.]?\d{1,4}(?:[.-]\d{1,4})?\p{L}?)$/iu,
  // `großer Sitzungssaal`   `Café Uno`   `Gasthaus Post`
  nouns:
    /^(?:(?:der|die|das|mein|unser|bei mir|kleiner?|großer?|großes|kleines|im) )?(?:\p{L}+[- ])?(?:\p{L}*(?:raum|saal|zimmer|halle|büro|küche|keller|werkstatt|bibliothek|kantine|kirche|hof|haus|heim|hütte|garten|platz|kneipe|praxis|kanzlei|labor|lager|mensa|aula|foyer)|café|restaurant|hotel|museum)$/iu,
  // `Café Uno`   `Gasthaus Zum Hirschen`   `Gasthof Post`
  named:
    /^(?:Café|Cafe|Gasthaus|Gasthof|Hotel|Restaurant|Bar|Brauhaus|Bistro|Pizzeria|Weingut|Kino|Theater) (?:\p{Lu}[\p{L}'’]* ?){1,3}$/u,
  /** Behind the place. */
  tail: /^(?:wie (?:immer|üblich|gehabt|sonst)|wieder|bitte|danke)$/,
  /** Words that stand in no place. */
  never:
    /^(?:mit|für|wegen|über|zu|von|bis|oder|ist|sind|war|sein|nicht|kein|keine|wir|ich|du|sie|es|bitte|danke|gruß|grüße|liebe|hallo|suche|finde|brauche|habe|hat|nach|vor|wenn|falls|dann|auch|nur|neu|zuerst|zuhause|feierabend)$/,
};

// German new mails name no video call as their place yet.
export const online = /(?!)/;
