// What must mean nothing though it holds times and numbers: greetings, history, other people's times, things to come back to
// (`language.md` rule 10). A misreading found is mended by a line here, or by a narrower phrase elsewhere.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'nothing';
const gesagt =
  '(besprochen|vereinbart|gesagt|erwähnt|versprochen|geplant|ausgemacht|abgesprochen|angekündigt|mitgeteilt|telefonisch W|geschrieben|verabredet|diskutiert|angesprochen|gewünscht|abgemacht|telefoniert|gestern W|gehabt|ausgetauscht)';
const war =
  '(war|waren|wart|warst|gewesen|kam|kamen|ging|hatte|hatten|fand|fanden|gab|wurde|wurden|traf|trafen|bekam|las|sah|sahen|sprach|sprachen|schrieb|schickte|rief|verlief|lief|haben gesprochen|hat stattgefunden|dauerte)';
const verwandte =
  '(frau|mann|kollege|kollegin|kollegen|kolleginnen|schwester|bruder|mutter|vater|freund|freundin|tochter|sohn|nachbar|nachbarin|mitbewohner|mitbewohnerin|partner|partnerin|kinder|team|praktikant|praktikantin|azubi|abteilung|kunde|kunden|mandanten|mitarbeiter|mitarbeiterin)';

export const nothing: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'nothing', note: 'courtesy' },
    phrases: `
      (hallo|hi|hey|moin|servus|grüezi|grüß|guten|liebe|lieber|sehr|grias|hoi|dear|hello|na|tag|huhu|mahlzeit) (W|P|T|sie|ihr|alle|A|gott|dich|euch|mitenand|zusammen|allerseits|tag|geehrte|und)*
      (vielen|besten|herzlichen|lieben|schönen|tausend|großen|sehr|nochmals|schon mal|erst mal|erstmal|vorab|hab|habt|haben sie)* (danke|dank) (dir|euch|ihnen|sehr|schön|vielmals|nochmals|im voraus|schon mal|vorab|schonmal|und|herzlich|für|dafür|fürs|vom|der|A|P|W)* 
      (vielen|besten|herzlichen|lieben|schönen|sehr|nochmals)* (danke|dank) (dir|euch|ihnen|sehr|schön|vielmals|nochmals)* (für|dass) X*
      (danke|dank|gruß|lg|viele grüße|liebe grüße|freundliche grüße|mit freundlichen grüßen|herzliche grüße|beste grüße|schöne grüße|bis bald|bis später|tschüss|ciao|baba|servus|ade|cheers|bye|mfg|alles gute|alles liebe|hochachtungsvoll|regards) (W|P|aus W|von W|an alle|und W)*
      (viele|liebe|beste|schöne|herzliche|freundliche|sonnige|ganz)+ gruß (W|P|aus|von|an|dich|euch|alle|A|Z)*
      (ich|wir)? (wünsche|wünschen)? (ich|wir)? (dir|euch|ihnen|allen|noch|ein|einen|eine)* (schönen|schönes|schöne|gutes|guten|gute|angenehmen|erholsames|tolles|frohe|frohes) (W|T|tag|abend|wochenende|woche|feierabend|noch|und|in|start|sonntag)* (noch)?
      (schönen|guten|angenehmen) T (noch)? (W)*
      (frohe|schöne|schönes|gute) (W)* (T)?
      (ich|wir) (hoffe|hoffen) (es|ihr|du|sie|dass|alles|dir|euch|das|der|A) X*
      (hoffe|hoffen) (es|ihr|du|sie|dass|alles|dir|euch|das|A) X*
      (entschuldigung|entschuldige|entschuldigt|entschuldigen sie|sorry|tut mir leid|tut mir sehr leid|es tut mir leid|pardon|verzeihung|verzeih|bitte um verzeihung|bitte um verständnis|ich bitte um verständnis|ich bitte um nachsicht) (W|für|dass|die|der|wegen|P|bitte|aber|,|ich|euch|dir)*
      (tut|es tut) (mir|uns) (sehr|echt|wirklich)? leid
      sorry (für|dass|wegen|ich|bin|das|die|der) X*
      (kein problem|kein ding|gern geschehen|nichts zu danken|keine ursache|macht nichts|kein stress|alles gut)
      (ich|wir)? (freue|freuen) (ich|wir|mich|uns|schon|sehr)* (auf|über|dass) (dich|euch|sie|das|den|die|ein|der|unser|W|T)* (treffen|gespräch|termin|sitzung|W|wiedersehen|austausch)* (T)?
      (ich|wir)? (freue|freuen) (mich|uns|schon|sehr)+
      (schön|toll|gut|super|prima|nett|klasse) (dass|von|zu|euch|dich|sie) X*
      (glückwunsch|gratuliere|herzlichen glückwunsch|gute besserung|viel erfolg|viel glück|gute reise|viel spaß) X*
      (melde|meldet|melden sie) (dich|euch|sich)? (gern|bitte|jederzeit|einfach)? (bei W|wenn|falls|sonst)? X*
      (bei|für) (rückfragen|fragen) (W|stehe|gern|zur verfügung|melden|bin|jederzeit|erreichbar|ich|bitte|sie|sich|dich|euch|unter|N|L|bin ich|wir)*
      (sag|sagt|sagen|geben|gib|gebt) (mir|uns|sie|bitte|einfach|gern|doch|kurz)* bescheid X*
      (lass|lasst|lassen) (es)? (mich|uns|sie) (bitte|kurz)? (wissen) X*
      (lass|lasst|lassen) (sie)? (es)? mich (bitte|kurz)? wissen (ob|was|welcher|wann|wenn|wie) X*
      (bitte)? (um)? (eine)? (kurze|baldige|schnelle|rasche)* (bestätigung|rückmeldung|info|antwort|feedback|nachricht)
      bitte um (W)* (bestätigung|rückmeldung|info|antwort|nachricht)
      (ich|wir) (bitte|bitten) um (W)* (bestätigung|rückmeldung|info|antwort|nachricht)
      (vorher|davor|vorab|nachher|danach|anschließend|später|dazwischen) (habe|hab|bin|muss|ist|haben|sind|müssen|geht|kann|wäre|passt|klappt) (ich|wir|es|das|bei|mir|W|D|ein|der|mein|nicht|leider|noch|auch|immer|die)* 
      (bis|wir sehen uns|wir hören uns|man sieht sich) (dann|bald|später|dahin|demnächst|bald mal|die tage)
      (ich|wir) (bin|stehe|sind) (gern|jederzeit|W)* (erreichbar|für rückfragen) X*
    `,
  },
  {
    // "ich melde mich", "muss ich noch prüfen": daneben ist "ok" keine Antwort.
    family,
    sense: { say: 'nothing', note: 'later' },
    phrases: `
      (ich|wir)? (schaue|prüfe|kläre|checke|frage|überlege|sehe|gucke) (ich|wir|mal|gleich|noch|das|es|mir|kurz|erst|erstmal|nach|in|mein|ab|rein|kalender|der|zuerst|bei W|mit W|heute|bis|morgen)* T* (nach|ab|an|mal|rein|durch|im kalender|W)* 
      (ich|wir)? (melde|gebe|sage|schreibe|schicke|antworte) (ich|wir|mich|uns|dir|euch|ihnen|dann|noch|gleich|mal|wieder|bald|nochmal|in kürze|sobald wie möglich|T|rechtzeitig|zeitnah|heute|später|bis|darauf|die|den)* (bescheid|zurück|wieder|rückmeldung|nachricht|dazu|noch|dann|T|antwort|nochmal|darauf zurück)* (sobald|wenn|ob|wann|ob es)? X*
      (ich|wir)? muss (ich|wir|noch|erst|erstmal|mal|das|es|kurz)* (mit|im|in|bei|meine|den|die)* (W)* (klären|abklären|prüfen|schauen|nachsehen|nachschauen|checken|überlegen|besprechen|absprechen|abstimmen|fragen|rücksprache halten|nachfragen|gucken|abwarten|anschauen|reden|rückfragen)
      (gib|geben sie|gebt|lass|lasst) (mir|mich|uns) (noch|bitte|bis|ein|kurz|zeit|das|mal)* (T|D|W)* (zeit|überlegen|prüfen|klären|schauen)?
      (ich|wir) (kann|weiß|können) (es|das|noch|leider|erst|nicht|noch nicht|momentan|derzeit|jetzt|aktuell)* (sagen|genau|bestätigen|abschätzen|zusagen|absehen)+ (W)*
      (weiß|kann) (ich|es|das|noch|leider|nicht|noch nicht|momentan)* (sagen|genau|abschätzen)*
      (das|es|dazu)? (kann|könnte) ich (das|es|dir|leider|noch|erst)* T* (leider|noch|erst)* (sagen|bestätigen|zusagen|abschätzen|beantworten)
      (rückmeldung|antwort|info|bescheid) (folgt|kommt) X*
    `,
  },
  {
    family,
    sense: { say: 'nothing' },
    phrases: `
      (wie|so wie) (bereits|schon|gestern|telefonisch|eben|vorhin|letzte|in|im|am|mit|bei|von|ihnen|dir|euch|oben|immer|per|T|W)* ${gesagt} (T|am|im|in|W)*
      (wie|so wie) (ich|wir|du|sie|ihr) (bereits|schon|T|am|W)* ${gesagt} (habe|haben|hatten|hast)? (T)?
      (wie|so wie|als) (immer|üblich|gewohnt|gehabt|bisher)
      (ich|wir|du|sie|ihr|er|P|es|das|der W|die W|unser W|mein W|das W|boss) (W)* ${war} X*
      (T|L) (W)* ${war} X*
      ${war} (ich|wir|du|sie|ihr|er|P|es|das|W) X*
      (bei|an) (dem|der|unserem)? letzten (mal|treffen|W) X*
      (seit|nach) (dem|der|unserem|ihrer|W)* (letzten|vergangenen|W) X*
      (ich|wir) (habe|haben|hatte|hatten) (W|mir|ihnen|dir|euch|das|es|die|den|am|im|sie|T|noch|schon|bereits|mich|P|dein|mein|D)* (geschickt|geschrieben|verschickt|erhalten|bekommen|gelesen|gehört|gesehen|gesprochen|versucht|gesucht|gefreut|gedacht|angerufen|gefunden|vergessen|erledigt|fertig|weitergeleitet|besprochen|verstanden|gemacht|angehängt|hochgeladen|vorbereitet|informiert|gefragt|gebeten|übernommen|getroffen|verpasst|nachgesehen|nachgeschaut|geschaut|geprüft|bestellt|beantragt|probiert|gehofft|verschoben|zugesagt W)
      (die|der|das|den|dem) (unterlagen|präsentation|protokoll|agenda|dokument|dokumente|entwurf|bericht|rechnung|angebot|vertrag|folien|link|zugangsdaten|datei|liste|tagesordnung|raum|zoom link|einladung|W) (schicke|sende|liegt|liegen|findest|finden|kommt|folgt|folgen|ist|sind|bringe|lade|stelle|anbei|hängt|übersende|reiche|maile|bekommst|bekommen|kannst|erhalten|erhältst|habe|haben|hat) X*
      (ich|wir) (schicke|sende|bringe|bereite|reserviere|buche|lade|stelle|maile|reiche|übersende|leite|habe noch|kümmere|organisiere|besorge) X*
      anbei X*
      im anhang X*
      (zum|zu|wegen|bezüglich|betreffend|betreff|in bezug auf|hinsichtlich|zu ihrer|zu deiner|zu euren|zu den|zu unserem|was) (der|dein|mein|ihrer|die)* (termin|terminen|terminanfrage|anfrage|mail|treffen|sitzung|W)* (:|betrifft|angeht)*
      (ihre|deine|eure|die) (mail|nachricht|anfrage|einladung|termine|vorschläge|terminvorschläge) (habe|haben|ist|sind|hat) X*
      (worum|wozu|warum|wieso|weshalb|wer|wen|wem|wo|woher|wohin|womit|wofür|was|wie lange|wie viele|wieviel|wieviele|welchen|welche|welcher|wann|wie) (W|P|N|E|L|D|es|das|du|sie|ihr|ist|sind|geht|wird|soll|kann|ich|wir|er|mir|,|passt|habe|muss|nicht|man|A|denn)+
      (kommt|ist|sind|hat|haben|gibt|wird|soll|brauchen|brauche|muss|darf|kannst|könntest|könnten|weiß|weißt|wissen|hast|habt|habe|seid|kommst|kommen|nimmt|machen|macht|steht|findet) (W|P|du|ihr|sie|es|man|ich|wir|denn|schon|auch|noch|er|das|der|die|ein|N|D|A|dann|mein|dein|uns)+ (W|P|es|ein|der|die|das|D|N|kommen|bringen|dabei|eigentlich|auch|noch|statt|stattfinden|online|per|oder|und)* qm?
      (kurze|noch eine|eine|nur eine|andere|dumme|kleine)* frage X*
      (darf|kann|könnte|dürfte) ich (noch|auch|vielleicht|kurz|mal|dich|euch|sie)* (fragen|etwas|jemanden|W mitbringen|mitbringen|parken) X*
      (ps|p s|übrigens|nebenbei|off topic|nb|fyi) :? W*
      (in|mit) (erwartung|bezugnahme|bezug|hinblick) X*
      (das|der|die) (treffen|workshop|gespräch|team|sitzung|wetter|woche|projekt|W) (hat|ist|wird|haben|sind|war) X*
      (ich|wir) (bin|sind) (W|schon)* (gespannt|froh|dankbar|erfreut|neugierig|zuversichtlich|begeistert|W W W) X*
    `,
  },
  {
    // Was andere können oder nicht, ist nicht die Antwort des Schreibers.
    family,
    sense: { say: 'nothing' },
    phrases: `
      (P|mein ${verwandte}) (und (P|mein ${verwandte}))? (ist|kann|hat|wäre|hätte|könnte|wird|möchte|will|sagt|meint|meinte|kommt|muss|fragt|schafft|bevorzugt|arbeitet|findet) X*
      T+ (ist|kann|hat|wäre|hätte|könnte|wird|möchte|kommt|muss|sind|haben) (P|mein ${verwandte}) X*
      (alle anderen|die anderen (leute|teilnehmer|kollegen)|die meisten|die kollegen|jemand|niemand|man|die leute|der kunde|der chef|die chefin|die kunden) (ist|sind|kann|können|hat|haben|wäre|hätte|könnte|möchte|möchten|will|wollen|sagt|sagen|muss|müssen) X*
      R (passt|geht|klappt|wäre|ist) (für|bei|dem|der|den)? (P|mein ${verwandte}) X*
    `,
  },
  {
    // "Petra kann Dienstag", "der Kunde ist am Freitag weg"
    family,
    sense: { say: 'others' },
    phrases: `
      (W|U) W? (kann|könnte|ist|hat|wird|wäre|möchte|will|muss|sagt|sagte|kommt|bevorzugt|meint|hätte) X*
      (T|L)+ (kann|könnte|ist|hat|wird|wäre|möchte|will|muss|kommt|hätte) (der|die|das|unser|dein)? U X*
      (der|die|das|dein|unser|ihr|sein) W W? (kann|könnte|ist|hat|wird|wäre|möchte|will|muss|sagt|kommt|hätte|bevorzugt|meint) X*
      (W|U|P) (sage|sagte|meint|meinte|schreibt|schrieb|findet|denkt|fragt) ,? (dass)? X*
      (er|sie) (kann|könnte|ist|hat|wird|wäre|möchte|will|muss|sagt|kommt|hätte|bevorzugt) X*
    `,
  },
  {
    family,
    sense: { say: 'nothing' },
    phrases: `
      (von meinem|gesendet|diktiert|getippt) X*
      (tel|telefon|mobil|handy|fax|büro|web|durchwahl) (:|.)? X*
      (mein|der|unser|das|ein) (zug|flug|bus|flieger|geschäft|laden|restaurant|museum|kantine|café|kita|ladenöffnung|büro|parkhaus) (W)* (fährt|geht|kommt|ist|hat|schließt|öffnet|landet|startet|macht|wird) X*
      (unser|mein|das)? (büro|sekretariat|geschäft|praxis|kanzlei|laden) (ist|hat) (W|T|von|bis|immer|mo|fr|täglich)* (geöffnet|offen|erreichbar|besetzt|geschlossen|zu) X*
      (ich|wir) (liebe|hasse|mag) T
      T (ist|war)? (wetter|regen|sonne) X*
      (auf|zum) (wiedersehen|wiederhören)
      (ich|wir) (finde|denke|glaube|meine|hoffe|freue|verstehe|weiß|danke|grüße) (W|es|das|dass|mich|uns|sehr|auch|dir|euch|so)*
    `,
  },
];
