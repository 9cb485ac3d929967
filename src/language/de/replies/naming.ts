// No more than the name of a slot, or a yes or no beside it: "2", "Dienstag um 10 bitte", "1: ja", "3 nicht".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'naming';

export const naming: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'no' },
    phrases: `
      R $mark* $no rparen?
      R (aber|dagegen|hingegen|jedoch|allerdings) $no
      (nein|nicht|not|außer|nur nicht|aber nicht|bloß nicht|hauptsache nicht|kein|nie|auch nicht) R
      (geht nicht|passt nicht|nein|keine zeit|unmöglich|raus|leider nicht|klappt nicht|kann nicht|absage) (:|-|zu|für|am|an)+ R
      R ist (ein|das)? (klares)? (nein|no go)
      (ein)? nein (zu|für|zum) R
      R (streichen|weglassen|bitte nicht|lieber nicht)
      bitte nicht R
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes', echo: true },
    phrases: `
      (dann)? (bis|wir sehen uns|sehen wir uns|freue mich auf|wir freuen uns auf|ich freue mich auf|ich freue mich|freue mich) (dann|schon)? R=$days (dann)?
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'maybe' },
    phrases: `
      R $mark* $maybe rparen?
      $maybe (:|-|zu|für)* R
      R $mark* nur (wenn|falls|sofern) X+
      R ist (ein|unser|mein)? (vielleicht|ausweichtermin|notlösung|plan b|reserve|notfalltermin|kompromiss|wackelkandidat)
      R $mark* M rparen
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'yes' },
    phrases: `
      R bitte
      plus (N|L) R
      (da|es|mir|uns)? (bleibt|bleiben|bliebe) (mir|uns|also|noch|da|somit|dann|eigentlich)* M R
      R $mark* $yes rparen?
      R (aber|dagegen|hingegen|jedoch|allerdings|dafür) $yes
      (ja|okay|gern|klar|super|perfekt|gut|verfügbar|frei|tick|thumbsup|prima|jawohl) (zu|für|am|an|mit|auf)? R
      $yes (:|-|zu|für|mit)+ R
      (ein)? ja (zu|für|zum) R
      R ist (ein)? (klares)? ja
      lparen (x|tick) rparen R
      (ich|wir) (nehme|wähle|bestätige|buche|reserviere|entscheide mich für|bin für|stimme für|votiere für|wäre für|plädiere für|würde nehmen|sage) (Ihnen|dir|euch|uns|mir)? (zu)? (den termin)? (für|zu)? R (zu)?
      (gern)? (nehme|wähle|bestätige|buche|reserviere) (ich|wir) (Ihnen|dir|euch|uns|mir|hiermit)* (den termin)? R
      (nehme|wähle|bestätige|buche|reserviere) R
      (hiermit)? (bestätige|sage) (ich|wir)? (Ihnen|dir|euch)? (den termin)? R (zu)?
      den termin? R bestätige ich (hiermit|Ihnen|dir|euch)*
      R (nehme|wähle|bestätige|buche) (ich|wir) (Ihnen|dir|euch|uns)?
      R (nehmen|buchen)
      (ich|wir) (möchte|hätte|will|würde) gern? R
      (ich|wir)? (bin|wäre|stimme|votiere|plädiere|tendiere|voten) (ich|wir)? R
      R (nehme|wähle) (ich|wir) an
      (ich|wir) (nehme|nehmen) R an
      (ich|wir) (möchte|hätte|will) M R
      (ich|wir) (würde|will|möchte|würden) (gern)? (den termin)? R (nehmen|wählen|buchen|bestätigen|haben|vorziehen) 
      (trag|tragen sie|schreib|trage|notier|notiere|setz) (mich|uns|mir) (bitte)? (für|auf)? R (ein|auf)?
      (meine|unsere)? (wahl|stimme|antwort) (ist|wäre|fällt auf|geht an|:)+ R
      R (wäre|ist) (meine|unsere) (wahl|stimme)
      R (ist|wird|sei) bestätigt
      R (dann|also)
      (auf)? R (freue ich mich|freuen wir uns)
      dann (nehmen wir|nehme ich|eben|halt|also|machen wir)* R
    `,
  },
  {
    family,
    sense: { say: 'unclear' },
    phrases: `
      R $mark* (shrug|offen|unklar|noch offen|weiß (ich)? (noch)? nicht|ungewiss|unsicher|steht noch nicht fest|muss ich (noch)? (klären|prüfen|schauen|abklären|checken|nachsehen)|kläre ich noch|noch nicht sicher|keine ahnung|muss ich sehen)
    `,
  },
  {
    family,
    sense: { say: 'carry', hedged: true },
    phrases: `
      R (ist|wäre|wird|geht|passt) (mir|uns|für mich|für uns|bei mir|bei uns|nur|noch)* M
      (ist|wäre|ginge) (mir|uns|für mich|für uns)? R M
      R (aber|dagegen|hingegen|dafür) M
    `,
  },
  {
    family,
    sense: { say: 'carry', bare: true },
    phrases: `
      R
      (und|oder|and|sowie|plus|und dann|sonst|ansonsten|alternativ|oder alternativ|wahlweise|oder aber|oder auch|dann|oder dann|und auch|beziehungsweise|oder eben|alternativ auch) R
    `,
  },
  {
    family,
    sense: { say: 'carry' },
    phrases: `
      (ebenso|genauso|dasselbe gilt für|gleiches gilt für|das gleiche gilt für|das gilt auch für) R
      (da|es|mir|uns)? (bleibt|bleiben|bliebe) (mir|uns|nur|also|noch|da|somit)* R
    `,
  },
];
