// Seat-limited events (`language.md` rule 8): a seat is taken, hoped for, doubtful or declined.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'seats';
const da =
  '(da|dann|an dem (tag|abend|wochenende)|am (T|W)|zum (W|essen|termin)|diesmal|dabei|T+|bei (dem|der) (W|sitzung)|mit|auch|zu der (sitzung|W)|zu dir|zu euch)*';

export const seats: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'rsvp', rsvp: 'no' },
    phrases: `
      (da|dann|T|leider)? $ich (kann|können|könnte|schaffe|komme|nehme|kommen|bin|sind|ist) ${da} (es|leider|doch|auch|so|gar|zeitlich)* $not (mehr)? (kommen|teilnehmen|dabei sein|dabei|da|da sein|mitmachen|teil|mit|mitkommen|schaffen|frei|dazukommen)? ${da} $why?
      (da|dann|T)? (kann|können|könnte|schaffe|schaffen|komme|kommen|bin|sind) (ich|wir)? ${da} (es|leider|doch|auch|so)* $not (mehr)? (kommen|teilnehmen|dabei sein|dabei|da|da sein|mitmachen|teil|mit|mitkommen|schaffen|frei)? ${da} $why?
      (da|dann|T+)? (bin|sind|ist) (ich|wir|boss)? ${da} (leider|noch|schon|alle|beide)* $weg (da|dann|T+|noch)* $why?
      $ich (bin|sind|ist) ${da} (leider|noch|schon|alle|beide)* $weg (da|dann|T+)* $why?
      (da|dann|T+)? (habe|haben|hab) (ich|wir)? (da|dann|T+|schon|leider|noch|an dem (tag|abend|wochenende))* $engagement $why?
      $ich (habe|haben) (da|dann|T+|schon|leider|noch|an dem (tag|abend|wochenende))* ($engagement|keine (zeit|karten|lust)|andere pläne|schon was vor|etwas anderes vor|karten W*) $why?
      (keine zeit|diesmal nicht|ohne mich|ohne uns|nächstes mal|nächstes mal gern|ein andermal|ein anderes mal|leider nein|leider nicht|absage|ich bin raus|bin raus|wir sind raus|nicht dabei|ich passe|muss passen|muss leider passen|ich muss passen|ich muss leider passen|ich muss (leider)? absagen|wir müssen (leider)? (absagen|passen)|muss (leider)? absagen|ich sage (leider)? ab|sage (leider)? ab|ich setze (diesmal)? aus|ohne mich diesmal|zähl nicht auf mich|rechnet nicht mit mir|wird nichts|daraus wird nichts|bei mir wird es nichts|verzichte|lehne (dankend)? ab|nein|nein danke|geht nicht|klappt nicht|passt nicht|es geht nicht|es klappt nicht|das klappt nicht|das geht nicht|das passt nicht|der termin passt nicht|passt mir nicht|passt uns nicht|es klappt bei mir nicht|bei mir klappt es nicht|bei mir geht es nicht|das klappt bei mir nicht) (leider)? (diesmal)? $why?
      $ich (wäre|hätte) (gern|sehr gern|wirklich gern)* (gekommen|dabei gewesen|mitgemacht|teilgenommen)
      (leider)? (bin|sind)? (ich|wir)? $fern (an dem tag|dann|am wochenende)?
      (schade|wie schade) (aber|,)? (da|ich)? (kann|bin|schaffe)? (ich)? (es)? (leider)? (nicht|$weg)
    `,
  },
  {
    family,
    sense: { say: 'rsvp', rsvp: 'probably' },
    phrases: `
      (mit)? (ziemlich|hoher|großer|sehr|höchst|recht|einiger)* wahrscheinlichkeit (ja|schon|dabei|bin ich dabei|komme ich|kann ich)?
      (sehr|ziemlich|höchst)? wahrscheinlich (ja|schon|dabei|komme ich|kann ich|bin ich dabei|kann ich kommen|sind wir dabei|klappt es|kommen wir)* (T|da|dabei|mit)*
      $ich (komme|bin|kann|nehme|kommen|werde|sind) (sehr|ziemlich|höchst)? wahrscheinlich (dabei|kommen|teil|da|mit|dabei sein|teilnehmen|da sein)* ${da}
      (das|es)? (sollte|müsste|dürfte) (ich|das|es|wir|bei mir|eigentlich|schon)* (klappen|gehen|passen|hinhauen|möglich sein|schaffen|kommen können|hinbekommen|dabei sein können)
      $ich (sollte|müsste|dürfte) (es|das|da|eigentlich|schon)* (schaffen|kommen können|dabei sein|dabei sein können|hinbekommen|können|da sein)
      (N|L)? (%|prozent) (M|dabei|sicher|ja|wahrscheinlich|bin ich|komme ich|dass ich komme|zusage)*
      (zu)? (N|L) (%|prozent) (dabei|sicher|ja|bin ich dabei|komme ich|dass ich komme|zusage)*
      $ich (denke|glaube|gehe davon aus|schätze|meine|plane|hoffe) (schon|ja|dass ich (kommen kann|komme|dabei bin|es schaffe|kann)|ich komme|ich bin dabei|es klappt|dass es klappt|zu kommen|dabei zu sein|fest)+
      (denke|glaube|schätze) (schon|ja|ich komme|dass es klappt|ich bin dabei)+
      (ich bin|bin)? (mir)? (ziemlich|fast|recht|so gut wie|relativ) sicher (dabei|ja|dass ich komme|dass ich dabei bin|bin ich dabei|komme ich)*
      (ich|wir)? (denke|glaube|schätze|meine) (ich)? (ja|M)
      (ich|wir)? (hoffe|denke|glaube|gehe davon aus) ,? dass (ich|wir|es) (kommen kann|komme|es schaffe|dabei bin|kann|klappt|dabei sein kann|X)*
      (voraussichtlich|wohl) (dabei|ja|schon)
      es sieht gut aus
      sieht gut aus
    `,
  },
  {
    family,
    sense: { say: 'rsvp', rsvp: 'maybe' },
    phrases: `
      (ich|wir)? (weiß|wissen) (ich|es|das|noch|leider|nicht|noch nicht|genau|jetzt)* (ob (ich|es|wir) (X)*)?
      (ich|wir)? (kann|bin|sind) (ich|es|das|mir|noch|leider|aktuell|momentan|nicht|noch nicht|ganz|noch nicht ganz|genau|jetzt)* (sagen|nicht M|unsicher|unschlüssig|unentschlossen|abschätzen|zusagen) (ob (ich|es|wir) (X)*)?
      (noch)? (unsicher|ungewiss|unentschlossen|offen|unklar|nicht sicher|unschlüssig)
      (muss)? (sehen|schauen|gucken) (ob (ich|es) X*)?
      (50:50|50/50|50-50|fifty fifty|jein|steht noch nicht fest|steht in den sternen|hängt davon ab X*|kommt drauf an|kommt darauf an|vielleicht)
      (das|es)? (könnte) (klappen|gehen|passen|ich schaffen)
      $ich versuche (es|zu kommen|dabei zu sein|es einzurichten)+
      (ich|wir) (überlege|überlegen) (es|noch|mir)*
    `,
  },
  {
    family,
    sense: { say: 'rsvp', rsvp: 'yes' },
    phrases: `
      (ja|ja gern|gern|klar|natürlich|super|okay)? ,? (ich|wir|boss) (komme|kommen|bin|sind|nehme|nehmen|mache|machen|werde|werden|wäre|wären|würde|freue) (gern|sehr gern|auf jeden fall|natürlich|beide|alle|auch|mit|zu zweit|zu N|da|mich)* (dabei|da|teil|mit|dabei sein|kommen|gern|am start|teilnehmen|vorbei|vor ort|T+|zum W|zum essen|da sein|mitkommen|auch|pünktlich|mit von der partie)* (T)? (und (bringe|nehme|komme) (ich)? (X)* mit)?
      (und)? (bringe|nehme) (ich)? (mein|noch)* (frau|mann|freundin|freund|partner|partnerin|kind|kinder|begleitung|gast|person|jemanden|W)+ mit
      (bin|sind|komme|kommen|nehme|wäre) (ich|wir)? (gern|sehr gern|auf jeden fall|natürlich|beide|alle|auch|mit|da|T)* (dabei|da|teil|mit|gern|am start|auch|T+|mit von der partie)+
      (T|da|dann) (bin|komme|sind|kommen|nehme|wäre) (ich|wir) (gern|sehr gern|auf jeden fall|natürlich)* (dabei|da|teil|mit|gern)*
      (komme|kommen) (gern|sehr gern|auf jeden fall)
      (komme|kommen) (ich|wir) (gern|sehr gern|auch|natürlich|auf jeden fall)*
      (zähl|zählt|rechne|rechnet|plant|plan|planen sie|rechnen sie) (auf|mit|fest)* (mich|mir|uns)  (ein|fest ein)?
      (schreib|trag|setz|merk|tragt|schreibt|tragen sie|schreiben sie) (mich|mir|uns) (bitte|gern)? (mit)? (ein|auf|auf die liste|vor|drauf|dazu)+
      (reserviere|reserviert|halt|haltet|haltet uns|heb|bitte|nehme|hätte gern|ich nehme|ich hätte gern) (mir|uns|bitte|gern|ein|einen|zwei|N|L|bitte)* platz (für (mich|mir|uns))? (frei|auf)? (bitte)?
      (ein|zwei|N|L) platz (für mich|für uns|bitte|nehme ich)+
      (ich|wir) (freue|freuen) (mich|uns) (sehr|schon)* (auf den|auf das|auf die|dabei zu sein|darauf|drauf|auf euch)+ (W|T|abend|essen|treffen)*
      (ich|wir) sage (gern|hiermit)* zu
      (ich|wir) nehme (gern)? (der|ein|zwei|N|L)+ (platz|angebot) (gern|an)*
      (sage|zusage|zugesagt|sag) (gern|hiermit)* zu
      (das)? (lasse|lassen) (ich|wir) (mir|uns) nicht entgehen
      (das|es|der termin|T|L) (passt|geht|klappt) (mir|uns|bei mir|bei uns|gut|super|prima)*
      (T|L|das) (ist|wäre) $me? $good
      (ich|wir) (habe|haben|hätte) (da|dann|T)? (zeit|nichts vor|frei|lust)
      (ich|wir) (bin|sind) (da|dann|T)? $frei
      (auf mich|auf uns|mit mir|mit uns) (könnt ihr|kannst du|können sie) (zählen|rechnen)
    `,
  },
  {
    // Mere assent.
    family,
    sense: { say: 'rsvp', rsvp: 'yes', weak: true },
    phrases: `
      (ja|ja gern|ja sehr gern|gern|sehr gern|klar|na klar|okay|super|perfekt|prima|toll|passt|passt mir|passt gut|geht klar|geht|klappt|alles klar|einverstanden|abgemacht|zusage|zugesagt|dabei|bin dabei|auf jeden fall|natürlich|selbstverständlich|definitiv|aber sicher|unbedingt|thumbsup|tick|logo|klaro|cool|yes|jawohl|freu mich|freue mich|ich freue mich|wir freuen uns|bis dann|bis T|da sage ich nicht nein|nichts lieber als das|mit vergnügen|mit freude|wunderbar|fein|schon|ja bitte|ja natürlich|ja klar)
    `,
  },
];
