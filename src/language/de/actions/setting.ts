// What an organizer changes of the event: its length, title, place, seats, deadline.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'setting';
/** Words of a title or place, up to the end of the phrase. */
const text = '(X|-|:|/|lparen|rparen|plus|#)+';
const kurz = '(X|-|/|plus|#)+';
const n =
  '(count=N|count=L|count=zwei|count=drei|count=vier|count=fünf|count=sechs|count=sieben|count=acht|count=neun|count=zehn|count=elf|count=zwölf)';
const mach =
  '(mach|mache|machen sie|macht|machen|ändere|ändern sie|setz|setze|setzen sie|stell|stelle|stellen sie|leg|lege|erhöhe|erhöhen sie|reduziere|kürze|kürzen sie|verkürze|verlängere|begrenze|nimm|korrigiere)';

export const setting: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'duration' } },
    phrases: `
      $bitteWas ${mach} (bitte|wir|sie|doch|lieber)* ($event|es|daraus|die dauer|die länge|die sitzung|dauer)* (bitte|auf|um|lieber|doch|nur|von D|aus|zu)* (ein|eine)? D (draus|daraus|lang|bitte|statt other=D|aus|termin|sitzung|dauer|fest)*
      $bitteWas (die)? (dauer|länge) (bitte|auf|in|von D)* D (ändern|setzen|verlängern|verkürzen|kürzen|erhöhen|bitte|stellen)*
      (die)? (dauer|länge|gesprächsdauer|terminlänge) (ist|soll|wäre|beträgt|:|jetzt|nun|wird|sein)* D (sein|betragen)?
      $event (soll|dauert|wird|geht|müsste|sollte|kann) (nur|doch|jetzt|nun|etwa|ca)* D (dauern|lang sein|gehen|lang)?
      (wir|ich) (brauche|brauchen|benötigen|planen|rechnen mit) (nur|doch|jetzt|etwa|eher|mindestens|lieber)* D (dafür|statt other=D|jetzt|nur)*
      D (reicht|reichen|genügt|genügen|sollten reichen|sollte reichen|sind genug|wären besser|dauer)
      (auf)? D (verlängern|verkürzen|kürzen|ausdehnen)
    `,
  },
  { family, sense: { say: 'again' }, phrases: '(eine|lieber|besser|mach)? D' },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'title' } },
    phrases: `
      $bitteWas ${mach} (bitte|sie)* (den|der|dem)? titel (bitte|des termins|der sitzung)* (auf|in|zu|nach|:)+ text=(${text})
      $bitteWas (den|der)? titel (bitte|des termins)* (auf|in|zu|:)+ text=(${kurz}) (ändern|umändern|umbenennen|setzen|abändern)
      $bitteWas (nenn|nenne|nennen|nennen sie|benenne|taufe) (wir|bitte|sie)* ($event|es) (bitte|in|um|einfach)* text=(${text})
      $bitteWas (benenne|benennen sie) (bitte)? ($event|es) (bitte)? (in|zu)? text=(${kurz}) um
      $bitteWas ($event|es)? (bitte)? (in)? text=(${kurz}) umbenennen
      (der|neuer|unser)* titel soll (jetzt|nun)? text=(${kurz}) (sein|lauten|heißen)
      (der|neuer|unser)* titel (ist|soll|lautet|wäre|:|jetzt|nun|soll lauten|wird|heißt)+ text=(${text})
      (es|der termin|die sitzung|das treffen) (heißt|soll) (jetzt|nun)? text=(${kurz}) (heißen)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'description' } },
    phrases: `
      $bitteWas (${mach}|ergänze|füge) (bitte|sie)* (die|zur|der|als)* (beschreibung|agenda|notiz|notizen|tagesordnung) (bitte|hinzu)* (auf|in|um|:)+ text=(${text})
      (die|neue)? (beschreibung|agenda|tagesordnung) (ist|lautet|:|soll sein)+ text=(${text})
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'seats' } },
    phrases: `
      $bitteWas ${mach} (bitte|wir|sie|doch)* (die|der|es|das|daraus|zahl der|anzahl der|plätze|platz|auf|lieber|jetzt|nun|kapazität|teilnehmerzahl|um)* ${n} (platz|plätze|leute|personen|daraus|draus|bitte|statt N|statt L|fest|gäste)*
      (es|wir|der tisch|ich) (gibt|haben|hat|sind|habe|können) (jetzt|nun|nur|doch|noch|es|insgesamt)* ${n} (freie)? (platz|plätze|leute|personen|sein)+ (jetzt|frei|insgesamt)*
      (plätze|platz|kapazität|die kapazität|die anzahl der plätze) (ist|sind|:|auf|jetzt)+ ${n}
      (nur)? ${n} (platz|plätze) (bitte|jetzt|insgesamt|statt N|statt L)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'deadline' } },
    phrases: `
      (bitte)? (antwort|antworten|antwortet|antworten sie|rückmeldung|rückmelden|abstimmen|zusagen|melden|stimmt|meldet euch|meldet|abstimmung|zusage|feedback|bescheid) (bitte|mir|alle|ab|eure|ihre|sind|ist|erbeten|gewünscht)* T+ (bitte|ab|antworten|bei mir|spätestens|an mich|erbeten|zurück|bescheid|geben)*
      (bitte)? T+ (bitte)? (antworten|antwort|rückmeldung|abstimmen|rückmelden|bescheid geben|melden|zusagen)
      (die|der|neue|unsere)* (frist|deadline|antwortfrist|rückmeldefrist|anmeldeschluss|abstimmung|umfrage|anmeldefrist|stichtag) (ist|läuft|endet|:|bis|wäre|soll|jetzt|nun|am|auf|schließt|geht|sein|wird)* T+ (sein|enden)?
      $bitteWas ${mach} (bitte|sie)* (die|der|eine)? (frist|deadline|antwortfrist|rückmeldefrist) (bitte|auf|bis|zu|fest|um)* T+ (fest|bitte)?
      $bitteWas (verlängere|verschiebe|setz|setze|verkürze) (bitte|die|der|eine)* (frist|deadline|antwortfrist) (bitte|auf|bis|von)* T+
      $bitteWas (die|der|eine)? (frist|deadline|antwortfrist) (bitte|auf|bis)* T+ (setzen|verlängern|legen|verschieben|ändern|festlegen)?
      (ich|wir) (brauche|brauchen|hätte|benötige|benötigen|möchte|erbitte|erwarte) (gern|eure|ihre|die|alle|A|deine|ein|eine|von allen|von euch|W)* (antwort|antworten|rückmeldung|rückmeldungen|zusagen|bescheid|feedback)+ (T|bitte|spätestens|bis)+ (haben)?
      (gib|gebt|geben sie|lass|lasst) (A|alle|allen|ihnen|den anderen|V|leute)+ (bitte)? (zeit|noch)? T+ (zeit|zum antworten|zu antworten)*
      $all (soll|sollen|müssen|haben|kann|können|mögen|bitte)+ (sich|bitte|zeit)* T+ (antworten|melden|zeit|abstimmen|rückmelden|zurückmelden)
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'location' } },
    phrases: `
      $bitteWas ${mach} (bitte|sie)* (den|der)? (ort|raum|treffpunkt|adresse) (bitte)? (auf|in|zu|nach|:)+ text=(${text})
      $bitteWas (den|der)? (ort|treffpunkt) (bitte)? (auf|in|zu|:)+ text=(${kurz}) (ändern|setzen|verlegen)
      (neuer|der|unser|treffpunkt)* (ort|treffpunkt|raum|adresse|veranstaltungsort) (ist|wäre|:|jetzt|nun|wird|soll sein)+ (im|in|am|bei|das|der)? text=(${text})
      (wir|ich) (treffen|treffe) (uns)? (dann|also|jetzt|doch|bitte)* (im|in|am|bei|beim|an|auf|vor|in der) text=(${text})
      (wir|ich)? treffen (wir)? uns (dann|also|jetzt|doch)* (im|in|am|bei|beim|an|auf|vor) text=(${text})
      (treffpunkt|wo) (:|ist) (im|in|am|bei|beim|an|auf|vor)? text=(${text})
      $event (findet|ist|wird) (dann|jetzt|nun|doch)* (im|in|am|bei|beim|an|auf|vor) text=(${kurz}) (statt|verlegt)?
      $bitteWas (verleg|verlege|verlegen sie) (bitte)? ($event|es)? (bitte)? (in|nach|ins|zu) text=(${text})
      (wir|ich) gehen (ins|in|zum) text=(${text})
    `,
  },
];
