// A maybe: what could be made to work, what the writer would rather not do, and what nobody can be sure of.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'wavering';
const umplanen =
  '(verschieben|umlegen|verlegen|schieben|umplanen|absagen|umorganisieren|umbuchen|tauschen|organisieren|freischaufeln|umschichten|rumschieben|canceln|freimachen|abklären ob es geht|jonglieren)';

export const wavering: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'reluctant' },
    phrases: `
      R (ist|wäre|sind|wird) (es|das)? $me? (zeitlich|zugegeben|auch|eher)* (nicht|weniger|alles andere als|kaum|nicht gerade|nicht unbedingt|nicht wirklich|nicht ganz|nicht so) $meh $me? $why?
      R (ist|wäre|sind) (es|das)? $me? (eher|etwas|zeitlich)* (suboptimal|weniger (gut|günstig|ideal|optimal|schön|passend|toll)|nicht (so|ganz|gerade|unbedingt|besonders|wirklich|sehr) (ideal|optimal|toll|gut|günstig|schön|prickelnd|passend|super|perfekt|recht|angenehm|einfach)|nicht das gelbe vom ei|schlechter|nicht (meine|unsere) erste wahl|eher nicht)
      R (passt|geht|klappt|ginge) (es|das)? $me? (eher|auch)* (nicht (so|ganz so|besonders|sehr|wirklich|allzu|ideal|optimal) (gut|toll|super|ideal|optimal)?|schlecht|eher schlecht|weniger gut|weniger|nur schlecht|schlechter|nicht ideal|nicht optimal|nur bedingt)
      (nicht (so|ganz so|besonders)|weniger|eher nicht so) (gut|ideal|optimal|toll|günstig) (wäre|ist|passt|geht|sind) (mir|bei mir|für mich)? R
      R M nicht
      M nicht R
      R (möchte|würde|will) (ich|wir) (M|gern|ungern)* (nicht|vermeiden|frei halten|freihalten|meiden|frei haben)
      (ich|wir) (möchte|würde|will) R (M|gern|ungern)* (nicht|vermeiden|freihalten|meiden|frei halten)
      (ungern|nicht so gern|nicht gern|weniger gern) R
      R (nur)? (ungern|nicht so gern|nicht gern|weniger gern)
      R nicht (ideal|optimal|so toll|perfekt) (aber (möglich|machbar|geht|okay|ginge))?
      R (bitte)? (wenn möglich|nach möglichkeit|möglichst) (nicht|vermeiden|meiden)
      (möglichst|wenn möglich|nach möglichkeit) nicht R
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'maybe' },
    phrases: `
      R (könnte|könnten|dürfte|müsste|sollte) (es|das)? $me? (auch|noch|schon|zeitlich|gut|so)* (klappen|gehen|passen|hinhauen|funktionieren|möglich sein|machbar sein|hinkommen|zu machen sein|ausgehen|okay sein|drin sein|sich ausgehen|frei sein)
      $es? (könnte|könnten|dürfte|müsste|sollte) (bei mir|bei uns|mir)? R (auch|noch|schon|gut)* (klappen|gehen|passen|hinhauen|funktionieren|möglich sein|machbar sein|hinkommen)
      R (könnte|müsste|kann|sollte) ich (es|das)? (mir|auch|noch)* (hinbekommen|hinkriegen|irgendwie (einrichten|schaffen|hinkriegen|hinbekommen|unterbringen)|reinquetschen|freischaufeln|einschieben|dazwischenschieben|schaffen|unterbringen|möglich machen|reinschieben)
      R (müsste|muss|könnte|kann|müssten) ich (erst|noch|dafür|halt|da|dazu|aber|vorher|allerdings|zuerst)* (ein|mein|W)* (sitzung|termin|W|anderen termin|was|etwas)* ${umplanen}
      (für)? R (müsste|muss|könnte|kann) ich (erst|noch|dafür|halt|dazu)* (W|ein|mein|termin|sitzung|was|etwas)* ${umplanen}
      R (geht|ginge|passt|klappt|kann ich|wäre möglich|ist möglich|könnte ich|kann)? (bei mir)? nur mit (W)* (verschieben|umplanen|aufwand|mühe|einschränkung|einschränkungen|umorganisieren|verspätung)
      R (ist|geht|ginge|kann ich)? M mit (W)* (verschieben|umplanen|umplanung|aufwand|mühe|einschränkung|einschränkungen|umorganisieren|umbuchung|verspätung|verrenkungen)
      R (geht|ginge|läuft) so
      R (versuche|probiere) (ich|wir) (es|einzurichten|möglich zu machen|zu kommen|dabei zu sein|hinzukriegen|W)*
      R (eventuell|vielleicht) (möglich|machbar)
      R (hängt|kommt) (noch)? (davon)? (ab|drauf an|darauf an)
      R (ist|wäre) (nur)? (bedingt|unter umständen|eventuell|so halb|grenzwertig|ein kompromiss) (möglich|machbar)?
      R (ist|wäre) (zwar|nur)? (möglich|machbar|okay) aber (nicht (ideal|optimal|so gut|toll|perfekt)|stressig|knapp|eng|ungünstig)
      R (geht|ginge|passt|wäre möglich) aber nicht (ideal|optimal|so gut|gut|toll|perfekt|gern)
      R (würde|wird|könnte|kann|geht|ginge|passt|wäre|ist)? (ich|es|das)? (gehen|passen|klappen|möglich|machbar|okay)? ,? (ist|wäre|geht)? aber (eher|leider)* nicht (ideal|optimal|so gut|so ideal|gerade ideal|toll|perfekt|gern|mein favorit|so toll)
      R (ist|bin ich|habe ich)? (W|M|U|voll|belegt|knapp|eng|$bad|$weg)+ ,? (aber|doch) (ich|wir)? (kann|könnte|würde|werde|kriege|bekomme) (ich|wir)? (es|das|mir|trotzdem|irgendwie)* (einrichten|hinkriegen|hinbekommen|möglich machen|schaffen|freischaufeln|verschieben|umlegen|umplanen|schieben|schon hin|hin)
      R (wäre|ist) (mein|unser|der|ein)? (plan b|notlösung|ausweichtermin|notnagel|ersatztermin|reserve)
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'last' },
    phrases: `
      R (ist|wäre)? (die|meine|unsere|nur|als)* letzte (option|wahl|möglichkeit|lösung|ausweg)
      R (nur)? (wenn|falls) (sonst|gar)* (nichts|keiner) (anderes|anderer|sonst|mehr)* (geht|passt|klappt|möglich ist|frei ist|funktioniert)
    `,
  },
  {
    family,
    sense: { say: 'unclear' },
    phrases: `
      R (ist|wäre|wird|sind|könnte|dürfte|wirds) (es|das)? $me? (etwas|ein bisschen|ziemlich|sehr|recht|zeitlich|ganz schön|eher|leider|da)* (knapp|eng|stressig|sportlich|kritisch|riskant|ungewiss|unsicher|fraglich|offen|früh|spät|heikel|tricky|kompliziert|wackelig|hektisch) (werden|sein)?
      R (bin|sind) (ich|wir) (mir|uns)? (noch|nicht|ganz|immer|leider|unsicher|noch nicht|noch nicht ganz)* (sicher|unsicher|unschlüssig|am klären|am überlegen)
      (bin|ich bin) (mir)? R (noch|nicht|noch nicht|ganz)* (sicher|unsicher)
      R (weiß|wissen) (ich|wir) (es|das|nicht|noch nicht|genau|leider|noch)* (ob (ich|es|das) W*)?
      R (kann|können|könnte) (ich|wir) (es|das|nicht|noch nicht|leider|erst)* (genau|sicher|fest|verbindlich)* (sagen|zusagen|versprechen|abschätzen|absehen|garantieren|bestätigen) (W)*
      R (muss|müsste|will|werde) (ich|wir) (es|das|noch|erst|mal|nochmal|nochmals|selbst|kurz|zuerst|genau|mit W|bei W|im kalender|meinen W)* (klären|prüfen|schauen|checken|abklären|nachsehen|nachschauen|fragen|abwarten|absprechen|besprechen|abstimmen|sehen|gucken|nachfragen|anschauen)
      R (schaue|kläre|prüfe|checke|frage) (ich|wir) (noch|mal|nach|ab|W)*
      (weiß|wissen) (ich|wir)? (noch|nicht|noch nicht|leider|genau)* (,)? (ob)? (ich|es)? R (kann|geht|klappt|passt|genau|W)*
      (ich|wir) (weiß|wissen) (noch|nicht|noch nicht|leider|genau)* (,)? (ob)? (ich|es)? R (kann|geht|klappt|passt|genau|W)*
      (kann|muss) (ich|wir)? R (noch|erst|nicht|noch nicht|genau)* (sagen|zusagen|klären|prüfen|checken|abklären|abschätzen)
      (ich|wir) (kann|muss) R (noch|erst|nicht|noch nicht|genau)* (sagen|zusagen|klären|prüfen|checken|abklären|abschätzen)
      R in (der|mein|unser) (mittagspause|pause|kaffeepause)
      R (hatte|hatten) (ich|wir) (eigentlich|zwar|zuerst|gestern|schon|bereits)* (zugesagt|ja gesagt|zugestimmt|angekreuzt|angegeben)
      R (steht|ist|hängt) (noch|in den sternen|in der luft|auf der kippe|nicht)* (nicht fest|offen|in den sternen|unklar|in der luft|auf der kippe|nicht sicher|unsicher|ungeklärt)
      R (könnte|dürfte) (es|ich)? (etwas|ein bisschen|schon|auch)* (eng|knapp|schwierig|kritisch|später|spät|voll) (werden|kommen|sein)
      R (habe|nehme) (ich|wir) (mir)? (der ganze tag|den ganzen tag|leider)* frei
      (ich|wir) (habe|nehme) (mir)? R frei
      R könnte (es)? sein dass ich (W)*
      R (könnte|kann) (auch)? (ausfallen|später werden)
      R (klappt|passt|geht|ginge|kann ich) (vielleicht|wahrscheinlich|vermutlich|eventuell|evtl) nicht
    `,
  },
];
