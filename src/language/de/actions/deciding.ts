// What an organizer decides of the event as a whole: confirm, cancel, withdraw a slot, move.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'deciding';
const warum = '((wegen|weil|da|aufgrund|denn) X*)';

export const deciding: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'action', action: { do: 'withdraw' } },
    phrases: `
      $bitteWas (streich|streiche|streichen sie|nimm|nehmen sie|nehmt|lösche|lösch|löschen sie|entferne|entfernen sie|wirf|zieh|ziehe|schmeiß|nehme) (bitte|sie|wieder|doch)* R (bitte|wieder)* (raus|heraus|weg|von der (liste|auswahl)|aus der (liste|auswahl|umfrage|abstimmung)|vom tisch|aus|zurück|wieder|von der)* (bitte)?
      $bitteWas R (bitte|wieder)* (streichen|rausnehmen|herausnehmen|löschen|entfernen|weglassen|zurückziehen|von der liste nehmen|rauswerfen|aus der liste nehmen|aus der auswahl nehmen)
      R (steht|ist|fällt|geht|kann) (nicht mehr|leider|jetzt|nun|doch)* (zur (verfügung|auswahl|debatte)|vom tisch|gestrichen|raus|weg|zu haben|gestrichen werden|weggenommen werden|nicht mehr im angebot|aus der auswahl)
      $bitteWas (streich|streiche|nimm|lösche|entferne) (bitte)? (den|das|die|ihn|es|diesen) (bitte)? (raus|heraus|weg|von der liste|aus der liste)?
      (biete|bieten sie) R (bitte)? nicht mehr an
      $bitteWas (sag|sage|sagen sie) (bitte)? R (bitte|wieder)* ab
      $bitteWas R (bitte|leider)* (absagen|canceln|stornieren|(aus|von) der liste (streichen|nehmen|löschen))
      R (entfällt|(fällt|ist) (leider|nun|jetzt)* (aus|weg|abgesagt|storniert))
      (ich|wir) (ziehe|nehme) R (wieder)? zurück
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'cancel' } },
    phrases: `
      $bitteWas (sag|sage|sagen sie|blas|blase|blasen sie|cancel|cancle|storniere|stornieren sie|lösche|löschen sie|streich|streiche|streichen sie|beende|beenden sie|lass|lassen) (bitte|sie|wir|doch)* $event (bitte|wieder|komplett|ganz|T|für alle)* (ab|ausfallen|sein|raus)? (bitte)? ${warum}?
      $bitteWas $event (bitte|wieder|komplett|ganz|leider|T)* (absagen|stornieren|abblasen|canceln|ausfallen lassen|löschen|streichen) ${warum}?
      (ich|wir) (muss|müssen|sage|sagen|möchte|will|werde) (leider)? $event (leider|T)* (absagen|stornieren|ab|canceln|ausfallen lassen|abblasen) ${warum}?
      $event (fällt|ist|findet|wird|entfällt|muss) (leider|hiermit|doch)* (aus|abgesagt|nicht statt|storniert|gecancelt|ausfallen|abgesagt werden|ins wasser)? ${warum}?
      (bitte)? (absagen|stornieren|abgesagt|fällt aus|absage) (bitte)?
      (sag|sage|sagen sie) (bitte)? ab (bitte)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'move' } },
    phrases: `
      $bitteWas (verschiebe|verschieb|verschieben sie|verschieben|schieb|schiebe|verleg|verlege|verlegen sie|leg|lege|zieh|ziehe|rück|ändere|ändern|setz) (bitte|sie|wir|doch)* ($event|ihn|sie|uns|die uhrzeit|den beginn|alles)* (bitte|doch|auf|um|nach|in)* (vom T)? T+ (vor|um|bitte|zurück)*
      $bitteWas (verschiebe|verschieb|verschieben sie|verschieben|schieb|verleg|verlege|leg|zieh) (bitte|sie|wir|doch)* ($event|ihn|uns)* (bitte|doch|um|auf)* D (nach hinten|nach vorn|vor|später|früher|zurück)* (bitte)?
      $bitteWas ($event|ihn|uns) (bitte|doch)* (auf|um|nach|in)* T+ (verschieben|verlegen|vorziehen|umlegen|schieben|legen)
      $bitteWas (auf|um|nach)? T+ (verschieben|verlegen|vorziehen|umlegen|schieben|legen)
      (neuer|neue|neues) (termin|uhrzeit|zeit|zeitpunkt|datum|beginn) (ist|wird|wäre|:)* T+
      $event (findet|ist|wird|beginnt|startet) (jetzt|nun|stattdessen|erst|doch|schon)* T+ (statt|verschoben|verlegt)?
      $event (ist|wird|wurde) (jetzt|nun)* (auf)? T+ (verschoben|verlegt|vorverlegt)
      (ich|wir) (muss|müssen|möchte|will|würde|verschieben|verlegen|verschiebe|verlege) ($event|ihn)* (leider|auf)* T+ (verschieben|verlegen|vorziehen)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'confirm' } },
    phrases: `
      $bitteWas (bestätige|bestätigen sie|buche|buchen sie|fixiere|nimm|nehmen wir|nehme|nehmen) (bitte)? (topic=den|topic=das) (termin)? (bitte|dann)?
      $bitteWas (bestätige|bestätigen|bestätigen sie|buche|buchen sie|fixiere|fixieren sie|trag|tragen sie) (bitte|den termin|es|das|die sitzung|ihn|sie|das treffen)* (ein|fest|bitte|so)*
      (fixieren|bitte fixieren|festmachen|fix machen) (bitte)?
      (bestätigt|machen wir so|so machen wir es|so machen wir's|gebucht|den termin bestätigen|bestätigen|fix|passt so bestätigen|termin bestätigen) (bitte)?
    `,
  },
];
