// "Wir nehmen Mittwoch", "buche Dienstag um 10": an organizer's decision; a party picks a slot with the same words.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'settling';

export const settling: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'settle' },
    phrases: `
      $bitteWas (bestätige|buche|fixiere|fixieren|nimm|nehmen|nehme|fixier|festlegen|wähle|nehmen wir|machen wir|mach|macht|machen|setz|setze|reserviere|trag|trage|einigen wir uns auf) (wir|bitte|uns|sie|es|ihn|den termin|dann|also|mal|doch|das treffen|die sitzung)* (den|für|auf|zu)? R (fest|fix|ein|bitte|als termin|verbindlich|an|dann|für alle|so|fürs treffen)*
      (dann|also|so|gut|okay|super|ja|na dann)* (nehmen|nehme|machen|treffen|buchen|wählen|gehen|bleibt|bleiben) (wir|ich|uns|es|wir uns|bei|mit|auf)* (dann|also|doch|mal)* R (fest|dann|bitte|fix|für alle)*
      (wir|ich) (nehmen|nehme|machen|treffen uns|machen es|einigen uns auf|entscheiden uns für|entscheide mich für|haben uns auf|haben uns für|gehen mit|bleiben bei|legen uns auf|buchen|wählen|fixieren|habe mich für|sehen uns|werden) (dann|also|doch|mal|es)* R (fest|entschieden|geeinigt|fix|nehmen|dann|festgelegt|treffen)*
      R (wird es|ist es|ist fix|steht|steht fest|ist gesetzt|passt am besten|passt allen|gewinnt|ist gebucht|ist unser termin|ist der termin|nehmen wir|machen wir|soll es sein|soll es werden|wird's|wird der termin|ist beschlossen) (dann|also)?
      (der|unser|mein)? (termin|entscheidung|wahl|gewinner|beschluss|endgültige termin) (ist|wird|fällt auf|fiel auf|lautet|:|steht)+ (also|somit)? R (fest)?
      (entschieden|beschlossen|fix|abgemacht|fixiert|gebucht) (:|ist|für|auf)* R
      (lass|lasst|lassen sie) uns (dann|also|doch)* R (nehmen|machen|festhalten|treffen)?
      es (wird|ist|bleibt) (dann|also|bei|somit)* R
      R (bitte)? (bestätigen|buchen|fixieren|festlegen|eintragen|fix machen|festmachen|fest eintragen)
      (bitte)? R (bestätigen|buchen|fixieren|festlegen|eintragen)
    `,
  },
];
