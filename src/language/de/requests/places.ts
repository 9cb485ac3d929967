// Where a meeting is.
import { gap, pattern } from './wording.ts';

/** A clause that tells the place, whether or not a time stands in it; what follows it is the place. */
export const located = pattern(
  `(?: (?:wir|ich|alle|es|das|sitzung|treffen|essen|feier|treffpunkt|termin|bitte|ort|raum)${gap(5)} (?:treffen|treffe|mir|uns|sein|findet|stattfinden|ist|wäre|sind|essen|:)|^(?: [,:;-]| und| so)* (?:treffen|treffpunkt|ort|raum|wo|treffe)(?: uns| mir)?(?: :| ist| wird)?)(?: (?:dann|wieder|auch|wohl|alle))*$`,
);

/** ` , unser büro ` */
export const plainRoom = pattern(
  `^ (?:,|;|-) (?:der|mein|dein) (?:\\S+ )?(?:büro|zimmer|haus|wohnung|studio|garten|kantine|bibliothek|halle|küche|saal|kanzlei|praxis|werkstatt|labor|café|lokal)(?: N)? $`,
);

/** Rooms and the like, written small. */
export const rooms =
  /^(?:büro|raum|zimmer|garten|studio|halle|bibliothek|kantine|küche|foyer|haus|labor|kirche|turnhalle|besprechungsraum|konferenzraum|seminarraum|sitzungszimmer|sitzungssaal|werkstatt|keller|schule|café|restaurant|hotel|museum|bahnhof|rathaus|praxis|kanzlei|werk|lager|hof|zelt|clubhaus|mensa|aula|saal|biergarten|park|gemeindehaus|pfarrheim)$/;

/** Behind "in", "an", "bei", "auf" these are no places. */
export const neverPlace =
  /^(?:besten|liebsten|ende|anfang|urlaub|ruhe|ordnung|ort|moment|voraus|anschluss|rahmen|grunde|zukunft|kürze|minuten|stunden|stunde|tag|woche|monat|jahr|alle|fall|jeder|thema|kalender|team|dir|anhang|bezug|sachen|hinblick|namen|auftrag|deutsch|englisch|präsenz|dieser|nächsten|kommenden|folgenden|letzten|letzte|nächste|hand|sommer|winter|herbst|frühling|frühjahr|zusammenhang|gespräch|sitzung|mail|antwort|umzug|helfen|zwei|drei|den|morgen|vormittag|nachmittag|abend|mittag|wochenende|interesse|hinsicht|weg|reihe|runde|gruppe|gruppen|liste|stelle|laufe|mitte|beiden|beide|euch|es|das|ich|du|sie|ihr|zeit|frage|kontakt|verbindung|form|teil|teams|zoom|prinzip|kommende|folgende|dauer|einladung|frage|bedarf|fragen|rückfragen|problemen|termin|planung|budget|projekt|vorbereitung|abstimmung|angebot|vertrag|heizung|wegen)$/;

/** ` der ort ist `: what follows is the place */
export const placeNamed = / (?:ort|treffpunkt|adresse|veranstaltungsort)(?: (?:ist|:))+ $/u;
