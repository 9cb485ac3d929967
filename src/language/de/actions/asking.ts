// What anybody may ask of the bot: undo, status, log, help, stop, start, the zone of times.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'asking';

export const asking: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'action', action: { do: 'undo' } },
    phrases: `
      $bitteWas (rückgängig|rückgängig machen|mach|mache|machen sie) (das|es|meine|die|letzte|antwort|mail|änderung|alles|bitte|wieder)* rückgängig (bitte)?
      (bitte)? rückgängig (machen|bitte)*
      undo
      (das|so) (war|ist) (nicht|nicht so) (so)? (gemeint|was ich (gemeint habe|meinte|wollte)|richtig) (gemeint)?
      so (war|habe ich) (das|es)? nicht (gemeint|das gemeint)
      das habe ich (so)? nicht (so)? gemeint
      (nimm|nehmen sie) (das|meine (letzte)? antwort|meine letzte mail) (bitte)? zurück
      (vergiss|ignorier|ignoriere|ignorieren sie|streich) (bitte)? meine (letzte|vorige|vorherige) (mail|antwort)
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'status' } },
    phrases: `
      wer (hat|haben|von ihnen|von euch|von den W)* (denn|schon|bereits|bisher|alles|noch|alle|bis jetzt|noch nicht|nicht|nicht|noch keine)* (geantwortet|zugesagt|abgesagt|abgestimmt|reagiert|gemeldet|rückmeldung gegeben|fehlt|antwort gegeben|offen|dabei|sich gemeldet)+ (hat|haben)? (und)? (wer)? (nicht|noch nicht)?
      wer (kommt|kann|ist|fehlt|sagt|nimmt) (denn|schon|bisher|alles|noch|alle|wann)* (dabei|teil|ab|zu)?
      (wie|was) (ist|sieht|steht|schaut|lautet) (denn|es|der|aktuelle|aktuell|derzeit|gerade|die)* (stand|status|lage|zwischenstand|umfrage|es|stand der dinge)? (aus|um W*|mit W*|bei W*|jetzt|aktuell|der antworten|momentan)*
      (stand|status|zwischenstand|übersicht|stand der dinge) (bitte|der antworten|zeigen)*
      $bitteWas (zeig|zeige|schick|schicke|gib|geben sie|schicken sie|zeigen sie|sag) (mir|uns|bitte|sie)* (den|der|die|eine|ein|aktuellen|kurzen)* (stand|status|zwischenstand|übersicht|antworten|überblick|stand der dinge) (bitte|der antworten|über W*)*
      welche antworten (gibt es|haben wir|liegen vor|sind da) (schon|bisher|bereits)?
      (wie viele|wieviele) (haben|leute haben|antworten) (schon|bisher|bereits)? (geantwortet|zugesagt|gibt es|da)? (schon|bisher)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'log' } },
    phrases: `
      $bitteWas (zeig|zeige|schick|schicke|gib|schicken sie|zeigen sie|geben sie) (mir|uns|bitte|sie)* (das|den|die|das ganze|gesamte|vollständige)* (protokoll|verlauf|log|historie|änderungsprotokoll|logbuch|chronik) (bitte|des termins|von W*)*
      (protokoll|verlauf|log|historie|das protokoll|den verlauf) (bitte)?
      was (ist|hat) (bisher|bislang|schon|alles|sich|bis jetzt|seitdem)* (passiert|geschehen|geändert|gelaufen)
      wer hat was geändert
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'help' } },
    phrases: `
      (hilfe|hilfe bitte|bitte hilfe|hilf mir|bitte hilf mir|brauche hilfe|ich brauche hilfe|anleitung|bedienungsanleitung|help|bitte helfen|helfen sie mir|können sie mir helfen|kannst du mir helfen) (bitte|damit|hier|hiermit)*
      wie (funktioniert|geht|benutze|bediene|nutze|läuft|antworte) (das|dies|ich|es|hier|parley|der bot|man|dieser bot|dich|eigentlich|denn|das ganze|dieses ding|darauf|auf W)* (hier|eigentlich|genau|denn|ab)*
      was (kann|muss|soll|darf) (ich|man|ihr|du|hier|dir|der bot|parley|denn|jetzt|alles)* (machen|tun|schreiben|sagen|fragen|antworten|hier)* (machen|tun|schreiben)?
      was kannst du (alles|denn|eigentlich)*
      wie (kann|muss|soll) ich (dir|ihnen|darauf|hier|auf W|denn|W)* (antworten|schreiben|vorgehen|bedienen|zusagen|absagen)
      welche (befehle|kommandos|möglichkeiten) (gibt es|hast du|kennst du)
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'stop' } },
    phrases: `
      (stop|stopp|abmelden|abbestellen|austragen|unsubscribe|abmeldung|bitte abmelden|bitte stopp|bitte austragen|keine mails|keine mails bitte) (bitte)?
      $bitteWas (keine|kein|nicht|nie) (weitere|mehr|solche|weiteren)* (mail|mails|nachrichten|erinnerungen|newsletter|einladungen|post|werbung)+ (mehr|an mich|von ihnen|von dir|schicken|senden|bitte|an diese adresse|zuschicken)*
      $bitteWas (schick|schicke|schicken sie|schreib|schreiben sie|sende|senden sie|schickt|maile) (mir|uns|bitte|sie|an diese adresse|hierher)* (bitte)? (keine|kein|nicht|nichts|nie) (weitere|mehr|solche|wieder)* (mail|mails|nachrichten|erinnerungen|einladungen)? (mehr|bitte)*
      (ich|wir) (möchte|will|wünsche|brauche) (bitte|von ihnen|von dir|hier|künftig|in zukunft)* (keine|kein) (weitere|mehr|solche)* (mail|mails|nachrichten|erinnerungen) (mehr|bekommen|erhalten|von W*|haben)*
      (hör|hören sie|hört) (bitte)? auf (damit)? ,? (mir|zu)? (zu|mails)? (schreiben|mailen|schicken|zu schreiben|nerven|mir zu schreiben)?
      (nimm|nehmen sie|streiche|streichen sie|lösche|löschen sie|trag|tragen sie|entferne|entfernen sie) (mich|uns|meine (adresse|mailadresse|e mail adresse)|diese adresse) (bitte)? (aus|von)? (dem|der|ihrem|eurem|allen)? (verteiler|mailingliste|mailverteiler|adressliste|datenbank|mailliste|newsletter) (aus|bitte)*
      lass mich (bitte)? in ruhe
      lassen sie mich (bitte)? in ruhe
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'start', lone: true } },
    phrases: `
      (start|starten|wieder anmelden|anmelden|wieder starten|bitte wieder anmelden) (bitte|wieder)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'start' } },
    phrases: `
      $bitteWas (schick|schicke|schicken sie|schreib|schreiben sie|sende|senden sie|schickt) (mir|uns|bitte|sie)* wieder (mail|mails|nachrichten|erinnerungen|einladungen)* (bitte)?
      (ich|wir) (möchte|will) (gern|bitte|von ihnen|von dir)* wieder (mail|mails|nachrichten|erinnerungen|einladungen)* (bekommen|erhalten|haben|angemeldet werden)
      (du|ihr|sie) (darfst|kannst|können|dürft|dürfen|könnt) (mir|uns)? wieder (mails|schreiben|mailen|schicken|mail)*
    `,
  },
  {
    family,
    sense: { say: 'whereabouts' },
    phrases: `
      (ich|wir) (bin|sind|werde) T+ (in|auf|aus) (der)? Z (sein)?
      T+ (bin|sind) (ich|wir) (in|auf) (der)? Z
      (ich|wir) (bin|sind|sitze|arbeite) (in|von|aus)+ (der)? Z (aus)? T+
      (bin|sind) T+ in (der)? Z
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'zone' } },
    phrases: `
      (ich|wir) (bin|sind|sitze|wohne|lebe|arbeite|sitzen|wohnen|leben|arbeiten) (jetzt|nun|derzeit|aktuell|momentan|ab jetzt|ab sofort|inzwischen|mittlerweile|gerade|dauerhaft|beruflich|ja|übrigens|ab heute|zurzeit|von|aus)* (in|auf|aus|bei)+ (der)? Z (aus|umgezogen|gezogen|und)* (bitte)? (stell X*)?
      (ich|wir) (bin|sind) (jetzt|nun|inzwischen|mittlerweile|gerade)* nach Z (um)? gezogen
      (bin|sitze|wohne|lebe) (jetzt|nun|derzeit|aktuell|ab jetzt|ab sofort|inzwischen|gerade|momentan|zurzeit)* in Z
      (mein) zeitzone (ist|wäre|:|lautet|hat sich geändert auf)+ (jetzt|nun|die von)* Z (zeit)?
      $bitteWas (zeig|zeige|zeigen sie|schick|schicke|gib|stell|stelle|nenn|nenne|stellen sie|ändere|rechne|nennen sie) (mir|uns|bitte|sie|alle|die|meine|der|termine|zeiten|uhrzeiten|zeitzone|termin|künftig|in zukunft|A)* (bitte)? (in|auf|nach|als)+ (der)? Z (zeit|ortszeit|um|an|dar|bitte)*
      (zeiten|termine|uhrzeiten) bitte in Z (zeit)?
    `,
  },
];
