// What the writer can do: "Dienstag passt mir", "2 kann ich", "nach 14 Uhr habe ich Zeit", "am Donnerstag bin ich frei".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'able';
const mehr = '(immer|jederzeit|durchaus|noch|auch|so|dann|immer|jederzeit|es|zeitlich)';

export const able: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'yes', only: true },
    phrases: `
      (nichts|keiner) (außer|ausser) R ($works|(kann ich|kann))?
      (es|mir|uns)? (geht|passt|klappt|ginge|bleibt) (mir|uns|bei mir|bei uns|für mich|es)* (nichts|keiner) (außer|ausser|als) R
      R oder (gar)? nicht
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      R $works $me? $well? $me? ,? lparen? $except out=R rparen?
      R $sein $good $me? ,? $except out=R
      R $sein $me $good ,? $except out=R
      (es|mir|uns)? $works $me? R ,? $except out=R
      R (kann|könnte) $ich ,? $except out=R
      $ich $sein $frei ,? $except out=R
      (A|alles gut|alles|alles okay|alles super) (gut|okay|möglich|super|recht)? ,? lparen? $except out=R rparen?
      R $es? $works $es? $me? ${mehr}* (group=A|beide)
      R (kann|könnte) $ich ${mehr}* (group=A|beide) $tun?
      R (ist|wäre) $me? (group=A|beide) ($good|frei)
      R $es? $works $me? $es? $well? $me? ${mehr}*
      R $works $es? $me? (sehr|ganz)? $well? $me?
      R (ist|wird|wäre|würde) $es? $me? ${mehr}* ($works|$good|$good $tun)
      R (würde|wird|sollte|dürfte)? $es? $me? ${mehr}* (am)? (sehr|ganz)? $well? passen
      R (ist|wird|wäre|sind|sei|klingt|schaut|sieht|hört sich) $es? $me? ${mehr}* (alle|beide|allesamt|jeweils)? (sehr|ganz)? $good (aus|an)? $me? (zu $tun)?
      R $good $me?
      (sehr)? $good (ist|wäre|wird|sind)? ($me|mir) R
      R (mir|uns)? (sehr|ganz)? recht
      (mir|uns|bei mir|bei uns|für mich|für uns|meinerseits|da) $works $es? (auch)? R $well?
      (mir|uns|bei mir|bei uns|für mich|für uns) (ist|wäre|sind|wird) R $good
      (mir|uns|bei mir|bei uns|für mich|für uns|meinerseits|von mir aus) R $well?
      $works $me R $well?
      ($es|M) $works $es? $me? ${mehr}* R $well? $me?
      $es (ist|wäre|sind) $me? ${mehr}* R $good $me? (zu $tun)?
      $es (ist|wäre|sind) $me? $good R
      $good (ist|wäre|sind|wird|erscheint) $me? (auch)? R
      (gut|am besten|prima|super|bestens) (passt|passen|geht|ginge|klappt) $me? R
      $ich (kann|könnte|könnten|können) ${mehr}* (gut|problemlos|jederzeit|gern)? R (gut|problemlos|jederzeit|gern|immer)? $tun?
      $ich (kann|könnte) ${mehr}* (an)? R ${mehr}* (gut|problemlos|jederzeit|gern|immer)? $tun?
      R (kann|könnte|können|könnten) $ich ${mehr}* (gut|problemlos|jederzeit|gern|immer|sehr gut|ganz gut)? $tun?
      R (kann|könnte|können) ${mehr}* (immer|gut|gern|jederzeit)?
      (kann|könnte|können|könnten) ${mehr}* (gut|gern|jederzeit)? R ${mehr}* (gut|gern|immer)? $tun?
      $es? (schaffe|schaffen) (ich|wir) $es? (gut)? R
      (ich|wir) (schaffe|schaffen) $es? (gut)? R (gut)?
      R (schaffe|schaffen) (ich|wir) $es? (gut)?
      R lässt sich (für mich|bei mir|gut|leicht|problemlos)* (einrichten|machen|arrangieren|organisieren|realisieren|unterbringen|ermöglichen)
      $es? lässt sich R (gut)? (einrichten|machen)
      R (ist|wäre) (gut)? (einzurichten|zu schaffen|zu machen)
      $ich (bin|wäre|sind|wären|stehe|stünde|ist|bleibe) ${mehr}* (beide|alle)? R (beide|alle|gern|jederzeit|immer|durchgehend|den ganzen tag)* $frei
      R (bin|wäre|sind|wären|stehe|stünde|ist|steht) $ich ${mehr}* (beide|alle|gern|jederzeit|immer|durchgehend|den ganzen tag|Ihnen|dir|euch)* $frei
      (bin|wäre|sind|wären|stehe|steht) R (gern|jederzeit|immer|durchgehend)* $frei
      (bin|wäre|wären|sind|steht|stehe) (ich|wir|boss) R (gern|jederzeit)* $frei
      $frei (bin|wäre|sind) (ich|wir) R
      $ich (stehe|stünde|steht|stehen) (Ihnen|dir|euch)? R (gern|jederzeit|Ihnen|dir|euch)* zur verfügung
      R (stehe|stünde|steht|stehen) $ich (Ihnen|dir|euch|gern|jederzeit)* zur verfügung
      (frei|verfügbar|zeit|luft|möglich|machbar) (ist|wäre|wären|:)? (ich|wir|für mich|bei mir|mir)? R
      (frei|verfügbar) (ab|am|um|von)? R
      R (frei|verfügbar|zeit|luft|da)
      $me? (kommt|kommen|käme) $me? R $me? (in frage|infrage|in betracht)
      R (kommt|kommen|käme) $me? (in frage|infrage|in betracht)
      (ich|wir) (werde|werden) R (da|dabei|anwesend|vor ort|pünktlich da) sein
      R (werde|werden) (ich|wir) (da|dabei|anwesend|vor ort|pünktlich da) sein
      (ich|wir) (werde|werden) R (kommen|teilnehmen)
      R (kriege|krieg|kriegen|bekomme|bekommen) (ich|wir) (es|das)? (hin|unter|geregelt|eingerichtet)
      (ich|wir)? (komme|kommen) (aber|dafür|jedoch|dann|gern)* R (gern|auf jeden fall)?
      R (bleibt|bleiben) (bestehen|dabei|wie geplant|stehen)?
      $ich (habe|hätte|haben|hätten|hat) ${mehr}* R $zeit
      R (habe|hab|hätte|haben|hätten|hat) $ich ${mehr}* $zeit
      R (habe|hätte|hätten) $zeit
      (habe|hätte|haben|hätten) (ich|wir|boss)? R $zeit
      (zeit|luft) (habe|hätte|hätten|haben) (ich|wir) R
      $ich (habe|hätte|haben|hätten) $zeit R
      (habe|hätte|haben|hätten) $zeit R
      $ich (habe|hätte) R (frei|zeit|luft) (gehalten|gelassen|geblockt|reserviert)?
      R (ist|sind|wäre) (bei mir|bei uns|in meinem kalender|noch|alles|A|mein kalender|der kalender)* (leer|frei|offen|noch offen|noch frei|unverplant)
      (ich|wir) (komme|kommen|käme) (gern)? R (gern|vorbei|gut|dazu)*
      R (komme|kommen|käme) (ich|wir) (gern|vorbei|gut|dazu)*
      (ich|wir) (bin|wäre|sind) R (gern)? dabei
      (ich|wir) (arbeite|arbeiten|bin im dienst|bin im büro|bin im haus) (immer|nur)? R
      (ich|wir|mir|uns)? (reicht|genügt) (mir|uns)? R
      R (spricht|steht) (bei mir|bei uns|meinerseits)? nichts (dagegen|entgegen|im wege|im weg)
      (bei|für) mir (steht|spricht) R nichts (dagegen|im wege|entgegen)
      R gern
      (wie|so wie) (W|mit dir|an|P)* (besprochen|vereinbart|abgemacht|ausgemacht|gesagt|telefoniert) (passt|geht|klappt|bleibt es bei|nehme ich|nehmen wir) (mir)? R
      (mir|uns|bei mir|für mich) (würde|wird|würden) $es? R ${mehr}* (am)? (sehr|ganz)? $well? passen
      (mir|uns|bei mir|für mich) (würde|wird) $es? R (gut|super|am besten)? (gehen|klappen|reinpassen)
      (ich|wir) (nehme|nehmen) R wahr
      R habe ich (mir|schon|bereits)* (notiert|eingetragen|vorgemerkt|geblockt|freigehalten|reserviert|freigeschaufelt|blockiert für dir)
      (ich|wir) habe (mir)? R (notiert|eingetragen|vorgemerkt|geblockt|freigehalten|reserviert)
      R sage ich (gern)? zu
      (ich|wir)? (habe|hätte) (ich|wir)? R nichts (dagegen|einzuwenden|im kalender)
      (bis auf|bis|außer|ausser|abgesehen von) out=R (passt|geht|klappt|kann|könnte|bin|ist|habe) (ich|mir|bei mir|es|immer|zeit|gut|für mich)* (group=A|frei|flexibel|gut|okay|immer)?
      (gern|sehr gern) R
      R (kein|keine) (problem|thema|probleme|einwände)
      (kein|keine) (problem|einwände|probleme) (mit|gegen|am|für)? R
      ändere (bitte)? (meine|unsere)? antwort (zu|für|bei)? R (auf|in) ja
      (dann|so|also) (geht|passt|klappt|ginge) (bei mir|mir|uns|nur|noch|eben)* R
      (zeit|termine|möglich|meine (termine|zeiten|möglichkeiten|verfügbarkeit)|verfügbarkeit|verfügbar|mögliche termine|frei|freie termine|folgende (termine|tage) (passen|gehen|gingen)|(diese|folgende) (passen|gehen|gingen)|(passt|passen|gehen|gingen|ginge|möglich (wäre|wären|sind|ist)|es (passen|gehen|gingen)|ich (kann|könnte)|wir (können|könnten))) ($me)? (folgendes|folgende|folgende termine|diese|diese termine)? (:|-) ,? R
      (dass|ob|weil|da) $ich R (kann|könnte|zeit habe|zeit hätte|frei bin|da bin|frei habe)
      (sage|gebe) (ich|wir)? (für)? R zu
      (ich|wir) (sage|gebe) (für)? R zu
      R (ist|war|wäre)? (zugesagt|gebongt|geritzt|notiert|eingetragen|vorgemerkt)
    `,
  },
];
