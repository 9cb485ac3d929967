// New mails about the writer's own time, and questions to the bot.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, gap, pattern } from './wording.ts';

const absent =
  '(?:weg|fort|unterwegs|verreist|abwesend|krank|verhindert|belegt|beschäftigt|ausgebucht|verplant|außer haus|ausser haus|auswärts|in urlaub|auf urlaub|urlaub|in der ferien|in ferien|ferien|auf (?:dienstreise|geschäftsreise|reise|reha|kur|fortbildung|sitzung|seminar|montage|tagung|\\S+reise)|dienstreise|in elternzeit|in krankenstand|krankgeschrieben|nicht (?:verfügbar|da|erreichbar|in büro|in haus|frei|anwesend|in dienst|im dienst|vor ort|zu sprechen|buchbar|zu erreichen|im lande|in lande)|blockiert|in sitzung|in terminen|bei (?:der |ein )?sitzung|homeoffice|freigenommen)';
const thing =
  '(?:sitzung|termin|urlaub|ferien|dienstreise|reise|training|zug|flug|besuch|therapie|abwesenheit|seminar|kundentermin|block|blocker|reha)';
const people = '(?<who>(?:herr |frau |der )?[PE](?:(?: ,| und| oder| sowie)* (?:herr |frau )?[PE])*)';
const about =
  '(?:zu thema|zu|über|mit der thema|mit der titel|mit titel|wegen|bezüglich|betreffend|in der es um|mit der stichwort|zu stichwort|namens|rund um|mit (?=Q)|um)';

export const errands: readonly Rule<Errand>[] = [
  {
    means: 'search',
    sample: ' suche termine zum thema budget ',
    pattern: pattern(
      `${asking} (?:suche|finde|zeige|liste|such|schicke|gib)(?: (?:mir|uns|bitte|sie|nach|alle|alles|mal|der|ein|unser|mein|alten|alte|letzten|vergangenen|raus|heraus|bisherigen|jeder|früheren|alle alten))* (?:termine|sitzung|treffen|treffe|events|einträge|veranstaltung)(?: (?:heraus|raus))? ${about} (?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' suche : umbau küche ',
    pattern: pattern(
      `${asking} (?:suche|suchen|suchbegriff|stichwort)(?: (?:nach|:|bitte|mal|in mein kalender nach))+ (?!ein |D|R|termin |einen |mir )(?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' welche termine hatten wir zum thema dach ',
    pattern: pattern(
      ` (?:welche|was für) (?:termine|sitzung|treffen|treffe)(?: (?:hatten|hatte|gab|gibt|gebe|haben|habe|waren|war|drehten|es|wir|ich|sich|mir|schon))* ${about} (?<query>.+) $`,
    ),
  },
  {
    means: 'search',
    sample: ' wann haben wir zuletzt über reifen gesprochen ',
    pattern: pattern(
      ` wann (?:war|ist|hatten|haben|fand|sprachen)(?: (?:wir|ich|das|der|die|unser|mein|letzte|nächste|zuletzt|termin|sitzung|treffen|mir|uns|zum letzten mal))* ${about} (?<query>.+?)(?: (?:gesprochen|geredet|besprochen|getroffen))? $`,
    ),
  },
  {
    means: 'unblock',
    sample: ' gib R wieder frei ',
    pattern: pattern(
      `${asking} (?:gebe|gib|entsperre|entsperren|lösche|löschen|hebe|heb|entferne|entfernen|öffne|mache|mach|streiche)${gap(6)} [RHB](?: \\S+){0,4}(?: (?:frei|wieder|auf|verfügbar|raus|zurück))+ |${asking} (?:nehme|nimm)${gap(6)} [RHB](?: \\S+){0,4}(?: (?:wieder|raus|zurück))+ |${asking} (?:entsperre|entsperren)${gap(6)} [RHB] |${asking} (?:lösche|löschen|entferne|entfernen|hebe|heb|streiche)(?: (?:bitte|mein|der|die|den|block|blocker|abwesenheit|urlaub|sperre|blockierung|eintrag|sitzung))+ (?:von |für )?[RHB] `,
    ),
  },
  {
    means: 'unblock',
    sample: ' R bin ich doch wieder frei ',
    pattern: pattern(
      ` [RHB] (?:bin|habe|kann|arbeite) (?:ich|wir)(?: (?:nun|jetzt|also|auch|ja|nicht))*(?: (?:doch|wieder))+(?: (?:frei|verfügbar|da|zeit|erreichbar|in büro|termine|buchbar|im dienst))? `,
    ),
  },
  {
    means: 'unblock',
    sample: ' ich bin R wieder frei ',
    pattern: pattern(
      ` (?:ich|wir) (?:bin|habe)(?: (?:nun|jetzt|also|auch|ja))*(?: (?:doch|wieder))* [RHB](?: (?:nun|jetzt|also))*(?: (?:doch|wieder|doch nicht))+ (?:frei|verfügbar|da|zeit|erreichbar|in büro|buchbar|weg|verreist|in urlaub) | (?:ich|wir) (?:bin|habe)(?: doch| nun| jetzt)* (?:wieder|doch) [RHB] (?:frei|verfügbar|da|zeit|erreichbar|in büro) `,
    ),
  },
  {
    means: 'unblock',
    sample: ' R bin ich doch nicht weg ',
    pattern: pattern(
      ` [RHB] (?:bin|habe|fahre) (?:ich|wir)(?: (?:nun|jetzt|ja))* (?:doch nicht|nicht mehr|doch kein)(?: mehr)? (?:${absent}|${thing}|in) `,
    ),
  },
  {
    means: 'unblock',
    sample: ' R ist wieder frei ',
    pattern: pattern(
      ` [RHB] (?:ist|wird)(?: (?:bei mir|jetzt|nun|doch|in mein kalender))* wieder (?:frei|verfügbar|offen) `,
    ),
  },
  {
    means: 'unblock',
    sample: ' der arzttermin R ist abgesagt ',
    pattern: pattern(
      ` ${thing}(?: (?:von|an|ab))* [RHB](?: (?:ist|wurde|wird|fällt|entfällt|findet|hat sich|habe ich))+(?: (?:nun|doch|leider|jetzt))* (?:abgesagt|aus|gestrichen|nicht statt|flach|weg|storniert|verschoben|ins wasser|erledigt|entfällt) | ${thing}(?: (?:von|an|ab))* [RHB] entfällt `,
    ),
  },
  {
    means: 'block',
    sample: ' blockier mir bitte R ',
    pattern: pattern(
      `${asking} (?:blockier|blockiere|blockieren|block|blocke|blocken|sperr|sperre|sperren|reserviere mir)${gap(8)} [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' halt mir bitte R frei ',
    pattern: pattern(
      `${asking} (?:halt|halte|halten|lass|lasse|mach|mache)${gap(5)} [RHB](?: \\S+){0,4} (?:frei|zu|dicht|leer) `,
    ),
  },
  {
    means: 'block',
    sample: ' trag R als urlaub ein ',
    pattern: pattern(
      `${asking} (?:trag|trage|tragen|markier|markiere|markieren|vermerke|setz|notier|notiere|zeige)${gap(5)} (?:${absent}${gap(4)} [RHB]|[RHB]${gap(4)} ${absent}|abwesenheit${gap(3)} [RHB]) `,
    ),
  },
  {
    means: 'block',
    sample: ' bitte R blockieren ',
    pattern: pattern(
      ` [RHB](?: (?:bitte|mir|für|in mein kalender|mich|uns|als))* (?:blockieren|blocken|sperren|freihalten|frei halten|reservieren|als (?:belegt|abwesend|urlaub) (?:markieren|eintragen)) `,
    ),
  },
  {
    means: 'block',
    sample: ' ich bin R nicht verfügbar ',
    pattern: pattern(
      `(?:^|[,:;-]|und|dass|weil|info)(?: (?:ich|wir|bin|ist|sind|werde|hallo|bitte|auch|leider|noch|dann|beide|alle|wieder|zur info|übrigens|nur|kurz|fyi))* [RHB](?: (?:ich|wir|bin|ist|leider|noch|auch|den ganzen tag|der ganze tag|ganztägig|wieder|beide|beruflich|schon|komplett|ganz|über|habe|mir|bis R))* ${absent} `,
    ),
  },
  {
    means: 'block',
    sample: ' bin R weg ',
    pattern: pattern(
      `(?:^|[,:;-]|und|dass|weil)(?: (?:ich|wir|bin|ist|leider|noch|auch|mal|wieder))* ${absent}(?: (?:von|ab|in|am|:|-))* [RHB] `,
    ),
  },
  {
    means: 'block',
    sample: ' ich habe R urlaub ',
    pattern: pattern(
      ` (?:ich|wir) (?:habe|nehme|mache|bekomme)(?: mir| leider| noch)* (?:[RHB](?: (?:den|der|ganze|ganzen|tag|ganztägig|mir|komplett|und))* (?:frei|urlaub|ferien|freigenommen)|(?:frei|urlaub|ferien)${gap(2)} [RHB]) | [RHB] (?:habe|nehme|mache) (?:ich|wir)(?: (?:mir|den|der|ganze|ganzen|tag|ganztägig|noch))* (?:frei|urlaub|ferien) |(?:^| und)(?: habe| nehme)? [RHB](?: (?:der|den|ganze|ganzen|tag|ganztägig))* (?:frei|urlaub|ferien) $`,
    ),
  },
  {
    means: 'block',
    sample: ' ich habe R eine schulung ',
    pattern: pattern(
      `^(?: (?:[,:;-]|und|fyi|info|hallo|bitte|nur|zur|kurz))* (?:(?:ich|wir) (?:habe|bin|muss|sitze)|(?:habe|bin|muss))(?: leider| noch| auch)* [RHB](?: (?:ein|der|mein|noch|leider|in|bei|zu|von|auf|wichtig|lange|lang|D|B))* (?:sitzung|termin|unterricht|prüfung|gericht|krankenhaus|arzt|zahnarzt|umzug|vorlesung|handwerker|besuch) (?!frei)| [RHB] (?:habe|bin|muss|sitze) (?:ich|wir)(?: (?:ein|der|mein|noch|leider|in|bei|zu|von|auf|den|ganzen|tag|wichtig))* (?:sitzung|termin|unterricht|gericht|krankenhaus|arzt|zahnarzt|vorlesung|besuch) (?!mit P|vereinbaren|ausmachen)`,
    ),
  },
  {
    means: 'block',
    sample: ' R keine termine ',
    pattern: pattern(
      `^(?: (?:[,:;-]|bitte|und|so|mir))* (?:(?:kein|keine) (?:termine|sitzung)${gap(3)} [RHB]|[RHB] (?:bitte )?(?:kein|keine) (?:termine|sitzung)|(?:plane|buche|vereinbare|lege|leg)(?: mir| bitte| für mich)* (?:nichts|kein|keine)(?: termine| sitzung)? [RHB]|(?:plane|buche|vereinbare|lege|leg)(?: mir| bitte| für mich)* [RHB](?: bitte)? (?:nichts|kein|keine)) `,
    ),
  },
  {
    means: 'free',
    sample: ' wann hat E R zeit ',
    pattern: pattern(
      ` wann (?:ist|sind|hat|haben|hätte|kann|könnte|wäre)(?: denn| eigentlich)? ${people}(?: (?:[RHB]|denn|noch|so|beide|alle|gemeinsam|zusammen|am ehesten|wieder|mal|etwas|was))* (?:frei|zeit|verfügbar|luft|da|erreichbar|kapazität|freie|termine|treffen|$)`,
    ),
  },
  {
    means: 'free',
    sample: ' hat E R zeit ',
    pattern: pattern(
      `^(?: [,:;-]| hallo| bitte| und)* (?:ist|sind|hat|haben|hätte|kann|könnte|wäre) ${people}(?: (?:[RHB]|denn|noch|beide|alle|auch|etwas|was))* (?:frei|zeit|verfügbar|luft|da|kapazität|erreichbar) (?!für|um)`,
    ),
  },
  {
    means: 'free',
    sample: ' zeig mir wann E frei ist ',
    pattern: pattern(
      ` (?:wann|ob) ${people}(?: (?:[RHB]|noch|beide|denn))* (?:frei|zeit|verfügbar|luft|da)(?: [RHB])? (?:ist|sind|hat|haben|hätte|wäre) `,
    ),
  },
  {
    means: 'free',
    sample: ' verfügbarkeit von E ',
    pattern: pattern(
      ` (?:verfügbarkeit|freie zeiten|freien zeiten|freie termine|freien termine|freie zeit|frei zeit|frei termin|kalender)(?: (?:von|für)) ${people} `,
    ),
  },
  {
    means: 'free',
    sample: ' wie sieht es R bei E aus ',
    pattern: pattern(` wie (?:sieht|schaut)(?: es| der kalender)?(?: [RHB])? (?:bei|von) ${people}(?: [RHB])? aus `),
  },
  {
    means: 'free',
    sample: ' wann bin ich R frei ',
    pattern: pattern(
      ` wann (?:bin|habe|hätte) (?<who>ich)(?: (?:[RHB]|denn|noch))* (?:frei|zeit|luft|freie termine|frei termin) `,
    ),
  },
  {
    means: 'agenda',
    sample: ' was steht R an ',
    pattern: pattern(
      `(?:^|^(?: [,:;-]| bitte| hallo| und| zeig mir| sag mir| parley)* |mir )(?:was)(?: (?:steht|ist|liegt|habe|hab|kommt|haben|erwartet|alles|noch|denn|so|ich|wir|bei|mir|mich|für|als|nächstes|heute|demnächst|R|H|B|eigentlich))*(?: (?:an|auf der plan|auf der programm|geplant|los|vor|in kalender|in mein kalender|in der kalender|eingetragen|auf der agenda|auf der zettel|zu tun|auf mich zu|anstehen))+ `,
    ),
  },
  {
    means: 'agenda',
    sample: ' welche termine habe ich R ',
    pattern: pattern(
      ` (?:welche|was für|wie viele|wieviele|wie viel) (?:termine|sitzung|verabredungen)(?: (?:habe|stehen|stehe|gibt|gebe|sind|liegen|liegt|ich|wir|bei|mir|noch|denn|für|so|alles|es|R|H|B|an|geplant|vor|in kalender))* $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' was habe ich R ',
    pattern: pattern(
      `^(?: (?:[,:;-]|bitte|hallo|und))* was (?:habe|mache) ich(?: denn| noch| so)* [RHB](?: noch| so| alles| vor)* $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' zeig mir bitte meine termine für R ',
    pattern: pattern(
      `${asking} (?:zeige|schicke|gib|gebe|liste|sage|nenn|nenne|schick)(?: (?:mir|uns|bitte|sie|alle|der|ein|mal|meine|unsere|kommenden|anstehenden|nächsten|eine|liste|übersicht|über|von|auf))*(?: (?:mein|unser|alle|kommende|anstehende|nächste|der))+ (?:termine|kalender|agenda|tagesplan|wochenplan|sitzung|verabredungen|woche|tag|programm|plan) `,
    ),
  },
  {
    means: 'agenda',
    sample: ' meine termine ',
    pattern: pattern(
      `^(?: [,:;-]| bitte)* (?:(?:mein|unser|alle|nächste|kommende|anstehende) (?:termine|agenda|kalender|sitzung|wochenplan|tagesplan|woche|tag|termine)|agenda|terminübersicht|wochenübersicht|tagesübersicht|terminliste|kalenderübersicht|wochenplan|tagesplan)(?: (?:für|an|in|von|[RHB]|bitte|:|der|heute))* $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' habe ich R termine ',
    pattern: pattern(
      ` (?:habe|steht|gibt es|liegt) (?:ich|wir|bei mir)?(?: ?(?:[RHB]|noch|schon|irgendwas|etwas|was|irgendwelche|ein|eigentlich|denn))+ (?:termine|sitzung|vor|an|geplant) $`,
    ),
  },
  {
    means: 'agenda',
    sample: ' wie sieht meine woche aus ',
    pattern: pattern(
      ` wie (?:sieht|schaut)(?: es)? (?:mein|bei mir|unser)(?: (?:tag|woche|kalender|terminplan|[RHB]))*(?: mit terminen)? aus `,
    ),
  },
  {
    means: 'help',
    sample: ' wie funktioniert das hier ',
    pattern: pattern(
      `(?:^(?: [,:;-]| bitte| hallo)* (?:hilfe|hilf mir|anleitung|bedienungsanleitung|help)(?: bitte| mir)* $| (?:brauche|bräuchte) hilfe $| wie (?:funktioniert|benutze|bediene|nutze|verwende|arbeitet|geht)(?: (?:ich|man|das|dies|es|dieser|parley|dir|dich|der|bot|hier|eigentlich|denn|ganze|sitzung))+ $| was (?:kann|können)(?: (?:du|sie|man|ich|parley|dieser|der|bot))(?: (?:alles|hier|denn|eigentlich|mit dir|machen|tun))* $| welche (?:befehle|kommandos|funktionen)${gap(4)} $| wer bist du $| wie kann ich (?:dir|dich|parley|den bot)${gap(3)} $)`,
    ),
  },
  {
    means: 'stop',
    sample: ' bitte schick mir keine mails mehr ',
    pattern: pattern(
      `(?:^(?: [,:;-]| bitte| hallo)* (?:stop|stopp|abmelden|abbestellen|austragen|unsubscribe|abmeldung)(?: (?:bitte|mich|mir))* $| (?:kein|keine|nicht|nichts|nie)(?: (?:weiteren|weitere|weiter|mehr|solche|wieder))* (?:mail|nachrichten|nachricht|erinnerungen|post|newsletter|schicken|schreiben|senden|einladungen)(?: (?:mehr|bitte|schicken|senden|an mich|von (?:dir|ihnen)|zuschicken|erhalten|bekommen))* $| (?:schicke|schreibe|schreib|maile)(?: (?:mir|uns|bitte|sie))* (?:nicht|nichts|kein) mehr | hör(?:en sie|t)? (?:bitte )?auf${gap(4)} (?:schreiben|mailen|schicken) | (?:nehme|streiche|lösche|trag|tragen|entferne|entfernen)(?: sie)? (?:mich|uns|mein adresse|meine adresse)(?: bitte)? (?:aus|von) (?:der|dein|mein|allen)? ?(?:verteiler|mailverteiler|mailingliste|liste|adressliste|datenbank|newsletter)| lass(?:en sie)? mich (?:bitte )?in ruhe )`,
    ),
  },
  {
    means: 'start',
    sample: ' bitte schick mir wieder mails ',
    pattern: pattern(
      `(?:^(?: [,:;-]| bitte)* (?:start|starten|wieder anmelden|anmelden)(?: bitte| mich| wieder)* $| (?:schicke|schreibe|schreib|senden|maile)(?: (?:mir|uns|bitte|sie|ab jetzt|R))* wieder(?: mail| mails| nachrichten| einladungen| erinnerungen)*(?: bitte)? $| (?:möchte|will)(?: \\S+){0,3} wieder (?:mail|nachrichten|einladungen|erinnerungen)(?: \\S+){0,2} $| (?:darfst|dürfen|kann|können)(?: sie| du| ihr)? mir wieder (?:schreiben|mailen|mails schicken|mail schicken) )`,
    ),
  },
  {
    means: 'zone',
    sample: ' ich bin ab jetzt in Z ',
    pattern: pattern(
      `^(?: (?:[,:;-]|hallo|fyi|und|so|bitte|parley|übrigens|info|nur|zur))* (?:ich|wir) (?:bin|lebe|wohne|arbeite|sitze|ziehe)(?: (?:jetzt|nun|ab jetzt|ab sofort|R|inzwischen|mittlerweile|derzeit|dauerhaft|aktuell|gerade|in moment|von heute an|wieder|nach))* (?:in|nach|aus) (?<zone>Z)(?: (?:umgezogen|gezogen|und|,|zu hause|zuhause|daheim|jetzt|dauerhaft|aus|um)| $)`,
    ),
  },
  {
    means: 'zone',
    sample: ' bitte zeig mir zeiten in Z ',
    pattern: pattern(
      ` (?:zeige|stelle|stell|stellen|ändere|rechne|nenne|schicke|setz|verwende|nutze|gib|gebe)(?: (?:mir|uns|bitte|sie|alle|der|mein|termine|zeiten|zeit|uhrzeiten|termin|zeitzone|künftig|in|auf|nach|als|zukunft|ab jetzt))* (?<zone>Z)(?: |$)`,
    ),
  },
  {
    means: 'zone',
    sample: ' meine zeitzone ist Z ',
    pattern: pattern(` zeitzone(?: (?:ist|jetzt|nun|:|auf|lautet|nach|in|bitte))* (?<zone>Z) `),
  },
];

/** Behind these words nothing belongs to what was searched for. */
export const queryEnd =
  / (?:[,;]|für (?:mich|mir)|bitte|noch|danke|wenn|von (?=[RHB])|in (?=[RHB])|seit|R|H|B|P|E|mit (?=[PE])|lparen|der ich|letzte|heraus|raus)(?: |$)/u;
