// Said without naming a slot: of all of them, or of what was named just before.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'whole';

export const allGood: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'assent', all: true },
    phrases: `
      alles (gut|klar|okay|prima|super|bestens|in ordnung)
    `,
  },
];

const dann =
  '(da|dann|so|an dem tag|an dem abend|an den tagen|zu der zeit|in der woche|in dieser woche|diese woche|zu dem zeitpunkt|in der zeit|zu diesem zeitpunkt|an diesem tag|an diesen tagen|zu den zeiten|in dem zeitraum|die ganze woche|am termin|an den terminen|zu den terminen|auch|alles|es|das)*';

export const whole: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'no', about: 'all' },
    phrases: `
      $ich (kann|könnte|können) ${dann} $not (mehr)? (teilnehmen|kommen|dabei sein|mitmachen|teilnehmen|dabei sein|da sein)? (diese woche|in der woche|mehr)? $why?
      (kann|können) (ich|wir)? ${dann} $not (mehr)? (teilnehmen|kommen|dabei sein|mitmachen|da sein) (diese woche)? $why?
      (kann|können) (ich|wir)? (da|dann|diese woche|in der woche)? $not (mehr)? $why?
      (da|dann|diese woche|in der woche) (kann|können) (ich|wir) $not (mehr)? (teilnehmen|kommen|dabei sein)? $why?
      (da|dann|in der woche|die ganze woche|an dem tag|an den tagen|in dieser woche) (habe|haben) (ich|wir) (schon|noch)* $engagement
      (ich|wir) (habe|haben) ${dann} (leider)? keine (zeit|luft|kapazität|möglichkeit) (mehr)?
      (habe|haben|hab) (ich|wir)? ${dann} keine (zeit|luft|kapazität) (mehr)?
      kein (von (euren|ihren|deinen|den) (terminen|vorschlägen|tagen))? (passt|geht|klappt|ist möglich|ist machbar) $me? (leider)? (so|wirklich)?
      (passt|geht|klappt) (mir|bei mir|uns|bei uns)? (leider|alles|davon|da|so|gar)* (nicht|kein|nichts)
      (alles|davon|da|hier) (passt|geht|klappt) (mir|bei mir|uns|bei uns)? (leider|so|gar)* (nicht|kein|nichts)
      (gar|überhaupt)? kein (leider|für mich)?
      (nichts|kein) (davon|dabei|passendes|passt|geht|klappt|möglich|machbar)+ $me?
      (da|hier|leider)? (ist|war|wäre|sind) (für mich|für uns|mir|leider|da|hier|bei mir)* (nichts (passendes)?|kein (passend|passt|passender)? (termin)?) (dabei|passendes|passend|machbar|möglich)? 
      (da|hier) (ist|wäre) (leider)? nichts (für mich|für uns)? (dabei|passendes)
      (es|das|die|diese|beides|die (termine|vorschläge|zeiten)|diese (termine|vorschläge|zeiten)|alles) (passt|passen|geht|gehen|klappt) $me? (alle|beide|alles|leider|so)* nicht
      (ich|wir) (muss|müssen) (leider)? (absagen|passen|aussetzen|verzichten|meine teilnahme absagen|diesmal absagen|ablehnen)
      (ich|wir) (sage|melde mich|lehne|bin) (leider|hiermit|diesmal|für diesmal)* (ab|raus|abgemeldet)
      (muss|müssen) (ich|wir)? (leider)? (absagen|passen)
      (leider)? (absage|absagen) (von mir|von uns|meinerseits)?
      (bei mir|bei uns) (geht|passt|klappt|ist) (es|da|diese woche|in der woche|leider)* (nichts|gar nichts|kein|nicht|alles voll|alles dicht)
      (mir)? (ist|sind)? (die|der|das)? (woche|termine) (ist|sind)? (leider)? (komplett|total)? $bad
      (das|es) (klappt|geht|passt|wird) (bei mir|bei uns|mir|leider|so|zeitlich)* (nicht|nichts) (mehr)?
      (es|mir|uns) ist (leider)? (etwas|was) dazwischengekommen
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'no', about: 'topic-or-all' },
    phrases: `
      (ich|wir)? (bin|sind) (mir|ich|wir)? ${dann} $fern $why?
      (da|dann|in der woche|die ganze woche|zu der zeit|an dem tag|an den tagen|in dieser woche) (bin|sind) (ich|wir) (noch|schon|leider|alle|beide)* $fern $why?
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'topic-or-all' },
    phrases: `
      (das|es|dies|die|diese|die (termine|vorschläge|zeiten)|diese (termine|vorschläge|zeiten))? (passt|passen|geht|gehen|klappt|klappen|funktioniert) (mir|uns|bei mir|bei uns|für mich|für uns|alle|beide|alles|auch|so|gut|sehr gut|prima|super|perfekt|wunderbar|ausgezeichnet|hervorragend|bestens)+
      (die|diese|die (termine|vorschläge|zeiten)|diese (termine|vorschläge|zeiten)|da|an diesen tagen|an den tagen) (passen|gehen|klappen|passt|geht)
      (die (termine|vorschläge|zeiten)|diese (termine|vorschläge|zeiten)|diese) (sind|wären|sehen) (alle|beide|für mich|für uns|mir|bei mir|so)* $good (aus)?
      (mir|uns|bei mir|bei uns|für mich) (passt|geht|klappt) (es|das) (gut|sehr gut|super|auch)?
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'topic' },
    phrases: `
      (das|es|dies|der|die|da|dann) (passt|geht|klappt|ginge|funktioniert) (auch|gut|sehr gut|super|prima|mir|bei mir|uns|bei uns|für mich|ich)*
      (das|es|der|die|da) (ist|wäre|sind|sei) $me? (auch|sehr|ganz|so)* $good $me?
      (da|dann|das|den|die) (kann|könnte|können|schaffe) (ich|wir) (es|gut|auch|gern|da sein|kommen|teilnehmen|dabei sein|immer)*
      (da|dann) (bin|wäre|sind) (ich|wir) (auch|gern|immer)* $frei
      (da|dann) (habe|hätte|haben) (ich|wir) (auch|noch)* $zeit
      (den|das|die) nehme (ich|wir) (gern)?
      (das|den) (kann|könnte) (ich|wir) (gut|gern)? (einrichten|wahrnehmen|machen)
      $good (für mich|für uns|bei mir)
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'no', about: 'topic-or-all' },
    phrases: `
      (ich|wir|boss)? (habe|haben) (ich|wir)? (da|dann|leider|auch|schon|bereits|noch)* (da|dann|schon|bereits) $engagement $why?
      (ich|wir|boss)? (habe|haben) (da|dann|leider)* (da|dann|leider) (schon|bereits) (etwas|was) (anderes)? vor
      (leider|da|bin|schon)* (verhindert|ausgebucht|verreist) $why?
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'no', about: 'topic' },
    phrases: `
      (das|es|der|die|da|dann|beides) (passt|geht|klappt|ginge|funktioniert) (mir|bei mir|uns|für mich|bei uns|auch|leider|gar|so|es)* $not (mehr|so)? $why?
      (das|es|der|die|da) (ist|wäre|sind) $me? (auch|leider)* $not $good $me?
      (das|es|der|die|da) (ist|wäre|sind) $me? (auch|leider|einfach|eher|viel)* $bad $me?
      (da|dann|das|den|die) (kann|könnte|können|schaffe) (ich|wir) (leider|auch|es|da)* $not (mehr)? (kommen|teilnehmen|dabei sein)? $why?
      (da|dann) (bin|sind|ist) (ich|wir|boss) (leider|auch|noch|schon)* $weg $why?
      (da|dann) (habe|haben|hat) (ich|wir|boss) (leider|auch|schon|noch)* $engagement $why?
      (da|dann) (habe|hätte|haben) (ich|wir) (leider)? keine (zeit|luft|kapazität)
      (da|dann) (muss|müssen) (ich|wir) (W|ein|zu|in|mein|der|mit|von|bei|an|auf|kinder|U|sitzung)* (arbeiten|weg|W)
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'maybe', about: 'topic' },
    phrases: `
      (das|es|da|der) (könnte|dürfte|müsste|sollte) (ich|auch|noch|gut|bei mir|mir)* (klappen|gehen|passen|hinhauen|möglich sein|hinkriegen|schaffen)
      (da|dann|das|dafür)? (müsste|muss|kann|könnte) ich? (aber|allerdings|nur|erst|noch|dafür|halt|aber|was|etwas|einen|eine|termin|sitzung|W)* ${'(verschieben|umlegen|verlegen|schieben|umplanen|umorganisieren|umbuchen|tauschen)'}
      (könnte|kann) (ich)? (mich|mir) (aber|allerdings|ja|vielleicht)* (dazuschalten|zuschalten|einwählen|reinwählen)
      (das|es) (ist|wäre) (nicht ideal|nicht optimal|machbar aber nicht ideal|möglich aber nicht ideal)
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'all' },
    phrases: `
      $ich (bin|wäre|sind|ist) (da|sehr|völlig|total|komplett|ganz|relativ|zeitlich|recht|ziemlich|eh|terminlich|diese woche|die ganze woche|in der woche)* (flexibel|offen|für alles offen|frei|die ganze woche (da|frei|verfügbar)|immer (da|frei|verfügbar))
      (bin|sind) (da|ich|völlig|total|komplett|ganz|relativ|zeitlich|recht|ziemlich|eh|terminlich)* (flexibel|die ganze woche (da|frei|verfügbar))
      (mir|uns|ist|es)* (ganz|völlig|eigentlich|total|alles|ist|mir|uns|es)* (egal|gleich|wurscht|wurst|einerlei|schnuppe|schnurz|powidl|A egal)
      (such|sucht|suchen sie|wähl|wählt|wählen sie|entscheide|entscheidet|entscheiden sie|nimm|nehmt|nehmen sie|bestimm|bestimmen sie|sag|sagt) (du|ihr|sie|dir|euch|bitte|ruhig|gern|einfach)* (einen|eins|was|A|welchen|den passendsten|irgendeinen|irgendwas|was (dir|euch|ihnen) (passt|lieber ist|besser passt|am besten passt))* (aus)?
      (wie|wann|was) (es|immer|auch)* (dir|euch|ihnen|den anderen|allen|der gruppe|du|sie|ihr)* (am besten|besser|lieber|am liebsten|auch)* (passt|recht ist|möchtest|möchten|wollt|willst|ist|magst|lieber ist|besser passt|am liebsten ist)
      (ich|wir) (richte|richten|passe|passen) (mich|uns) (da|gern|ganz)* (nach (dir|euch|ihnen|den anderen|der mehrheit|der gruppe|allen)|an)
      (ich|wir) (habe|haben) (da|keine|kein)* (präferenz|präferenzen|vorlieben|bevorzugten termin)
      (keine|kein) (präferenz|präferenzen|vorlieben)
      (passt|geht|klappt|gut|okay|recht|möglich|machbar) (mir|uns|bei mir|bei uns|für mich)? A
      A (gut|okay|möglich|machbar|recht|fein|super|perfekt|passt|geht)
      (mir|uns|das|es|ist|wäre)+ A
      (ich|wir) (kann|können|könnte) (immer|A)
      (kann|können) (immer|A)
      (mir|uns|bei mir|bei uns|für mich) (ist|wäre|sind|passt|geht) A (recht|egal|gut|möglich|okay)?
      (die ganze woche|jederzeit|immer) (zeit|frei|möglich|gern)
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', about: 'rest' },
    phrases: `
      (sonst|ansonsten) (bin|wäre|sind|ist) (ich|wir|es|das)* (da|sehr|völlig|total|komplett|ganz|relativ|zeitlich|recht|immer|eigentlich|jederzeit)* ($frei|flexibel|$good) (in der woche|die ganze woche)?
      (sonst|ansonsten) (passt|geht|klappt|kann|könnte|habe|hätte) (ich|es|mir|bei mir|für mich|immer|gut|alles|A|jederzeit|überall|zeit|luft)*
      (sonst|ansonsten) (immer|jederzeit|gern|alles|A|schon|ja|okay|kein problem|gut|frei|flexibel|möglich|M)
    `,
  },
  {
    family,
    sense: { say: 'assent' },
    phrases: `
      (ja|okay|gut|super|perfekt|prima|toll|gern|sehr gern|ja gern|ja sehr gern|klar|na klar|alles klar|klingt (gut|super|perfekt|prima|nach einem plan)|hört sich gut an|sieht gut aus|passt|ja passt|passt so|passt gut|passt prima|passt super|passt perfekt|passt mir|passt mir gut|passt bei mir|passt für mich|passt für uns|passt uns|geht|geht klar|geht in ordnung|geht gut|ja geht|klappt|ja klappt|das klappt|das passt|das geht|machen wir so|machen wir|so machen wir es|so machen wir's|abgemacht|einverstanden|in ordnung|verstanden|notiert|ist notiert|hab's notiert|eingetragen|bin dabei|ich bin dabei|wir sind dabei|ich komme|wir kommen|ich komme gern|wir kommen gern|komme gern|thumbsup|tick|bestätigt|hiermit bestätigt|zusage|zugesagt|ich sage zu|sage zu|sage gern zu|kein problem|selbstverständlich|natürlich|wunderbar|fein|top|ausgezeichnet|hervorragend|sehr gut|gebongt|geritzt|deal|freue mich|ich freue mich|wir freuen uns|freu mich|freue mich drauf|freue mich darauf|bis dann|bis dahin|ja kann ich|kann ich|ich kann|wir können|ja ich kann|ja das passt|ja das geht|ja das klappt|ist gut|ist okay|ist recht|soll mir recht sein|von mir aus gern|von mir aus|meinetwegen|jawohl|roger|logo|klaro|cool|läuft|leiwand|ja bitte|ja natürlich|ja klar|ja okay|ja super|okay super|okay passt|super passt|perfekt passt|okay danke|ja danke|termin passt|der termin passt|der termin passt mir|der termin passt mir gut|der termin ist okay|der termin ist bestätigt|den termin bestätige ich|ich bestätige den termin|termin bestätigt|ich nehme teil|wir nehmen teil|nehme gern teil|ich nehme gern teil|ich bin da|bin da|wir sind da|werde da sein|ich werde da sein|da bin ich dabei|schon|wird gemacht|mache ich|auf jeden fall|ich freue mich darauf|wir freuen uns darauf|yes)
      (ja|okay|gut|super|perfekt|klar|gern) ,? (ja|gern|super|gut|passt|das passt|das geht|klappt|das klappt|bis dann|machen wir|mache ich|perfekt|kein problem|geht klar|bin dabei|ich komme|passt mir|passt gut|danke|abgemacht|so machen wir es)
      bis (dann|dahin|T)
    `,
  },
  {
    family,
    sense: { say: 'dissent' },
    phrases: `
      (nein|nein danke|leider nein|nein leider|leider nicht|nein leider nicht|geht nicht|geht leider nicht|passt nicht|passt leider nicht|passt mir nicht|passt mir leider nicht|klappt nicht|klappt leider nicht|das geht nicht|das passt nicht|das klappt nicht|das geht leider nicht|unmöglich|nicht möglich|leider nicht möglich|absage|ich sage ab|sage ab|kann nicht|kann leider nicht|ich kann nicht|ich kann leider nicht|wir können nicht|da kann ich nicht|da kann ich leider nicht|auf keinen fall|ausgeschlossen|keine zeit|habe keine zeit|ich habe keine zeit|bin nicht da|ich bin nicht da|da bin ich nicht da|bin weg|verhindert|bin verhindert|ich bin verhindert|thumbsdown|cross|daraus wird nichts|wird nichts|ich komme nicht|wir kommen nicht|komme nicht|diesmal nicht|ich muss absagen|muss absagen|muss leider absagen|nicht dabei|bin nicht dabei|bin raus|ich bin raus)
    `,
  },
];
