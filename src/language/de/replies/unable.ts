// What the writer cannot do: "Dienstag kann ich nicht", "am 14. bin ich in den Ferien", "Mittwoch habe ich Vorlesung".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'unable';
const zeitlos =
  '(keine (zeit|luft|kapazität|kapazitäten|zeit mehr|luft mehr|möglichkeit)|nichts frei|nichts mehr frei|keinen freien (slot|termin)|nicht frei|keinen platz)';

export const unable: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'no' },
    phrases: `
      R $es? (passt|geht|klappt|funktioniert|haut|läuft|kommt|ginge|sagt) $es? $me? (auch|so|da|alles|alle|beide|dann|zeitlich)* $not (mehr|hin|aus|so|in frage|infrage|zu)? $me? $why?
      R $es? geht $es? $me? (sich|so|auch)* (leider|gar)? nicht (mehr)? aus
      R (wird|würde|will) $es? $me? $not (mehr|so)? (passen|gehen|klappen|funktionieren|was|möglich sein|hinhauen) $why?
      R (wird|würde) (das|es)? $me? nichts
      $es? (passt|geht|klappt|ginge) $es? $me? R (so|mir|bei mir|für mich)* $not (mehr)? $why?
      $me (passt|geht|klappt|ginge) (es|das)? R (so|auch)* $not (mehr)?
      (dass|weil|da|ob) (es|das)? $me? R $not (passt|geht|klappt)
      R (ist|wäre|sind|sei|wird) $es? $me? (auch|so|da|alle|beide|jeweils|für uns alle)* $not (mehr)? $good (zu $tun)? $me? $why?
      R (ist|wäre|sind|wird|schaut|sieht) $es? $me? (auch|alle|beide|jeweils|schon|alles|komplett|total|ganz|eher|wirklich|ein bisschen|etwas|recht|ziemlich)* $bad (aus)? $me? (zu $tun)? $why?
      R (alle|beide|jeweils|komplett|total|ganz|alles)* $bad $me? $why?
      R (ich|wir) $bad
      $bad (ist|wäre|sind) $me? (nur)? R
      $me (ist|wäre|sind|wird) R (komplett|total|ganz|eher|etwas|wirklich)* $bad
      $es (ist|wäre) $me? R $bad
      (nicht|leider nicht|gar nicht) (passt|passen|geht|ginge|klappt|möglich|verfügbar|frei|möglich ist|möglich wäre|passend) (mir|bei mir|ist|wäre|bin ich|es)* (hingegen|dagegen)? R
      R (kann|könnte|können|könnten) $ich (da|dann|alle|beide|auch|so|zeitlich|das|es)* $not (mehr)? $tun? (mehr)? $why?
      R (kann|könnte|können) (auch|alle|beide|mir|das|es)* $not (mehr)? $tun? $why?
      $ich (kann|könnte|können|könnten) (da|dann|auch|beide|alle|das|es)* R (auch|beide|alle|so)* $not (mehr)? $tun? $why?
      $ich (kann|könnte|können) $not R (mehr)? $tun? $why?
      (kann|könnte|können) (ich|wir|mir)? R (auch|beide|alle)* $not (mehr)? $tun? $why?
      (kann|könnte|können) (ich|wir|mir)? $not R $tun? $why?
      (dass|weil|da|ob) $ich R $not (mehr)? (kann|können|da bin|verfügbar bin|frei bin|da sein kann|teilnehmen kann|dabei sein kann)
      R (schaffe|schaffen|packen|komme|kommen) (ich|wir) (es|das|da|leider|auch)* $not (mehr|hin|weg|dazu)* $why?
      (ich|wir) (schaffe|schaffen|komme|kommen) (es|das)? R (auch|leider)* $not (mehr|weg|dazu)? $why?
      (schaffe|komme) (ich|wir)? (es)? R $not (mehr|weg|dazu)? $why?
      R (schaffen|machen|können) (wir|ich) (das|es)? $not
      R (bin|sind|ist|wäre|befinde|befinden) $ich (mich|uns|da|dann|alle|beide|schon|bereits|leider|noch|den ganzen tag|ganztägig|komplett|immer|jeweils|nur|wieder|selber|selbst|durchgehend|ganze|der ganze tag|beruflich|privat|W)* $weg $why?
      $ich (bin|sind|ist|wäre|befinde|befinden) (mich|uns|alle|beide|schon|bereits|noch|immer|jeweils|beruflich|privat)* R (schon|bereits|noch|den ganzen tag|ganztägig|komplett|immer|jeweils|beruflich|privat|leider|mit W W|durchgehend|selber)* $weg $why?
      (bin|sind|ist) (ich|wir|boss|mir)? (noch|leider|schon)* R (schon|bereits|noch|den ganzen tag|ganztägig|komplett|immer|beruflich|privat|leider|durchgehend|wieder|ich|wir|boss)* $weg $why?
      $ich (bin|sind) $weg (am|von|bis)? R $why?
      (dass|weil|da|denn|wo) $ich R (noch|leider|schon|den ganzen tag)* $weg (bin|sind|sein werde|wäre)
      $weg (bin|sind|ist)? (ich|wir)? (leider)? R
      R (leider|komplett|schon|ganztägig|den ganzen tag|noch|total|alles|mir|ich)* $weg $why?
      R (werde|werden|wird) $ich (leider|noch|schon|nicht|den ganzen tag)* (W)? ($weg sein|nicht da sein|verreist sein|unterwegs sein|fehlen|weg sein)
      R (bin|sind) (ich|wir) nie (da|frei|verfügbar|erreichbar|im büro|dabei)
      R (fehle|arbeite|fehlen|arbeiten) (ich|wir) (nicht|W)*
      R (arbeite|arbeiten) (ich|wir) (grundsätzlich|immer)? nicht
      R (unterrichte|operiere|verreise|reise) (ich|wir) (M|W)*
      (ich|wir) (unterrichte|operiere|verreise|reise) R
      (dass|weil|da|denn) $ich R (unterrichte|operiere|verreise|reise|arbeite|fehle)
      R (sitze|sitzen|hänge|stecke) (ich|wir) (M|leider|noch|schon)* (in|auf|bei) (ein|der|mein)? (W|U|sitzung|termin|zug|auto|flieger|flugzeug|bus)
      (ich|wir) (arbeite|arbeiten) R nicht
      R (habe|hab|haben|hat|hätte|hätten) $ich (da|auch|dann|noch|den ganzen tag|ganztägig|jeweils|beide|immer|selbst|D|ab|bis)* $engagement $why?
      $ich (habe|hab|haben|hat|hätte|hätten) R (auch|da|noch|den ganzen tag|ganztägig|jeweils|beide|immer)* $engagement $why?
      (habe|hab|haben|hat) (ich|wir|boss)? R (auch|noch|den ganzen tag|ganztägig)* $engagement $why?
      (habe|hab|haben|hat) (ich|wir|boss)? (ein|noch|schon|mein)* (sitzung|termin|urlaub) R
      (dass|weil|da|denn) $ich R (auch|da|noch|den ganzen tag)* $engagement (habe|haben|hätte)
      R (steht|stehen|ist|sind|findet|wartet|wäre|läuft|gibt es|haben wir|liegt) (bei mir|bei uns|hier|da|schon|für mich|mir|noch|leider|in meinem kalender)* (schon|bereits|ein|eine|der|unser|mein|noch|W)* (sitzung|urlaub|dienstreise|etwas|was|W termin|inventur|etwas anderes|was anderes) (an|statt|bei mir|im kalender|drin|auf dem programm|bei uns|W)*
      R (muss|müssen|soll|will|möchte|darf|werde|wollen|fahre|fliege|fahren|reise) (ich|wir|boss) (leider|schon|auch|selbst|da|noch|mit|den ganzen tag)* (W|ein|der|in|auf|zu|bei|mit|mein|nach|an|Z|P|sitzung|termin|arbeiten|D)* (arbeiten|passen|absagen|weg|hin|fahren|fliegen|hüten|betreuen|abholen|abgeben|passen|reisen|lernen|schreiben|halten|vertreten|einspringen|umziehen|operiert werden|W)
      R (absagen|ausfallen|passen)
      R (falle|fallen) (ich|wir) (leider)? (aus|weg)
      (ich|wir)? (falle|fallen) (ich|wir)? R (leider)? (aus|weg)
      (ich|wir)? (muss|müssen|möchte|will) (ich|wir)? (für)? R (leider)? (absagen|passen|ausfallen lassen|streichen|auslassen)
      R (kommt|ist|kam) (mir|uns) (leider|noch)? (etwas|was|ein W|ein termin) (dazwischen|dazwischengekommen|dazwischen gekommen|reingekommen|rein)
      (mir|uns) (kommt|ist|kam) R (leider|noch)? (etwas|was|ein W|ein termin) (dazwischen|dazwischengekommen|dazwischen gekommen|reingekommen)
      R (kriege|krieg|kriegen|bekomme|bekommen|bringe) (ich|wir) (es|das|leider|auch)* $not (mehr)? (hin|unter|rein|eingerichtet|frei|geregelt)
      (ich|wir) (werde|werden|würde) R (wohl|leider)* nicht (da sein|dabei sein|teilnehmen|kommen|schaffen|können)+ (können)?
      R (werde|werden|würde) (ich|wir) (es|das)? (wohl|leider)* nicht (da sein|dabei sein|teilnehmen|kommen|schaffen|einrichten)+ (können)?
      (ich|wir)? sage (ich|wir)? (für)? R (leider)? ab
      R sage ich (leider)? ab
      (mein|der) (kalender|tag|terminkalender) (ist|wäre) R (leider)? $bad
      R (muss|müssen) (ich|wir) (leider)? (absagen|passen|ausfallen lassen|streichen|rausnehmen)
      R (fällt|fallen|scheidet|scheiden|entfällt|entfallen) $me? (leider|auch|komplett|somit|damit)* (aus|weg|flach|raus|ins wasser)? $me?
      R (kommt|kommen) (für mich|für uns|bei mir|mir)? (leider|auch)? nicht (in frage|infrage|in betracht)
      R (habe|hätte|haben|hätten|hat) $ich (leider|da|auch|so|gar|überhaupt)* ${zeitlos}
      $ich (habe|hätte|haben|hätten|hat) R (leider|da|auch|so|gar|überhaupt)* ${zeitlos}
      (habe|hätte|haben|hätten) (ich|wir|boss)? R (leider|da|auch|so|gar|überhaupt)* ${zeitlos}
      $ich (habe|haben) ${zeitlos} R
      R (leider)? ${zeitlos}
      (leider)? ${zeitlos} R
      R (kollidiert|überschneidet sich|beißt sich|kollidieren|überschneiden sich|fällt zusammen) (leider|bei mir|für mich)? mit W+
      R (ist|wäre|sind) (mir|uns|für mich)? (etwas|ein bisschen|viel|deutlich|eindeutig)? zu (früh|spät|knapp|kurzfristig|eng|spontan|stressig)
      R (feiertag|ist (bei uns|hier|in W)? (ein)? feiertag)
      ändere (bitte)? (meine|unsere)? antwort (zu|für|bei)? R (auf|in) nein
      (nehmt|nimm|streicht|streich) mich (bitte)? (für|bei|von)? R (raus|heraus|aus)
      R (bin|sind) (ich|wir) (leider)? raus
      (alles|jeder termin)? (nur|außer|ausser|bloß)? nicht R
      R (kann|können|könnten) (ich|wir)? nie
      (schon|bereits|noch)? $engagement R
    `,
  },
];
