// New mails about the writer's own time: blocked, and free again.
import type { Errand, Rule } from '../../request/words.ts';
import { asking, gap, pattern } from './wording.ts';

const absent =
  '(?:weg|fort|unterwegs|verreist|abwesend|krank|verhindert|belegt|beschäftigt|ausgebucht|verplant|außer haus|ausser haus|auswärts|in urlaub|auf urlaub|urlaub|in der ferien|in ferien|ferien|auf (?:dienstreise|geschäftsreise|reise|reha|kur|fortbildung|sitzung|seminar|montage|tagung|\\S+reise)|dienstreise|in elternzeit|in krankenstand|krankgeschrieben|nicht (?:verfügbar|da|erreichbar|in büro|in haus|frei|anwesend|in dienst|im dienst|vor ort|zu sprechen|buchbar|zu erreichen|im lande|in lande)|blockiert|in sitzung|in terminen|bei (?:der |ein )?sitzung|homeoffice|freigenommen)';
const thing =
  '(?:sitzung|termin|urlaub|ferien|dienstreise|reise|training|zug|flug|besuch|therapie|abwesenheit|seminar|kundentermin|block|blocker|reha)';

export const ownTime: readonly Rule<Errand>[] = [
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
];
