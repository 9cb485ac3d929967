// Another time put forward (`language.md` rule 6): "wie wäre es mit Freitag um 14 Uhr?", "ginge auch Donnerstag?", "11 statt 10".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'offering';
const machen =
  '(machen|treffen|uns treffen|sprechen|telefonieren|legen|verlegen|verschieben|schieben|gehen|anfangen|beginnen|starten|ausweichen|reden|zusammenkommen|zoomen|nehmen|haben|stattfinden|sein|vorziehen|umlegen|uns sehen|uns hören|wechseln)';

export const offering: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'yes', asked: 'offer' },
    phrases: `
      (kann|könnte|wollen|sollen|können|könnten|möchte|dürfte|darf) (wir|ich|sie|du|ihr|man) (es|das|uns|den termin|die sitzung|das ganze|auch|vielleicht|nicht|alternativ|dann|mal|stattdessen|noch|eventuell|evtl)* R (auf|um)? (${machen}|W)? (machen)?
      (kann|könnte|können|könnten) (wir|sie|ihr|du) R
      (sonst|dann|und|oder)? (ginge|geht|passt|klappt|wäre|würde|passen|gehen|ist|sind|ginget) (es|das|auch|evtl|vielleicht|bei (dir|euch|ihnen)|für (dich|euch|sie)|dir|euch|ihnen|denn|dann|alternativ|ihr|du|sie)* R (auch|noch|vielleicht|gehen|passen|klappen|möglich|machbar|in ordnung|eine option|denkbar|bei (dir|euch|ihnen)|für (dich|euch|sie)|dir|euch|ihnen|frei|okay|verfügbar|statt dessen)* qm?
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'offer' },
    phrases: `
      (wie|was) (wäre|ist|wärs|sähe|sieht|schaut|hältst du|halten sie|haltet ihr) (es|'s|denn|alternativ|stattdessen)* (von|mit|bei|da|dir|ihnen|euch)* (mit|aus)? R (aus|bei dir|bei euch|bei ihnen)*
      (und|oder)? wie (steht|stünde) es mit R
      (kann|könnte|wollen|können|könnten|sollen) (wir|sie|du) gone=R (auf|zu|nach)? want=R ${machen}
      (hättest|hätten|hätte|hast|habt|haben|hat) (du|sie|ihr) (auch|vielleicht|eventuell|am|denn)* R (auch|vielleicht|noch)* (zeit|luft|kapazität|frei|was frei|etwas frei|noch was frei)
      (bist|sind|seid|wärst|wären) (du|sie|ihr) (auch|vielleicht)? R (auch)? $frei
      (ich|wir)? (schlage|biete|würde|kann|könnte|möchte|hätte) (ich|wir|ihnen|dir|euch|alternativ|stattdessen|auch|gern|noch|noch im angebot)* R (vor|an|vorschlagen|anbieten|noch|anzubieten|im angebot)
      (vorschlag|gegenvorschlag|alternativvorschlag|alternative|alternativ|ersatztermin|ausweichtermin|neuer vorschlag|mein vorschlag|mein gegenvorschlag|unser vorschlag|alternativtermin) (:|wäre|ist|von mir|meinerseits)* R
      R (schlage|biete|würde|kann|könnte|möchte) (ich|wir) (ihnen|dir|euch|alternativ|gern|auch|noch)* (vor|an|vorschlagen|anbieten)
      R (als|wäre|ist|wären) (eine|ein|die|meine|unser|auch eine|noch eine)? (alternative|gegenvorschlag|vorschlag|option|ausweichtermin|alternativvorschlag|möglichkeit)
      (alternativ|oder|sonst|ansonsten|stattdessen|ersatzweise|oder vielleicht) (ginge|könnte|könnten|wäre|hätte|kann|würde|geht|passt) (ich|wir|mir|bei mir|uns|auch|noch|es|gern)* R (anbieten|vorschlagen|zeit|gehen|möglich|noch|auch|frei|im angebot|passen|klappen)*
      (ich|wir) (könnte|kann|hätte|wäre) (alternativ|stattdessen|auch|noch|gern|ihnen|dir|euch)* R (anbieten|vorschlagen|zeit|im angebot|was frei|verfügbar|frei|noch zeit)
      (gibt|gäbe|gibts) es (auch|noch|eventuell|vielleicht)* (die|eine|ein|einen)? (möglichkeit|chance|termin|etwas|was)? (auf)? R
      (ist|wäre) (es|das|auch|vielleicht)* (möglich|denkbar|machbar|okay)? R (möglich|denkbar|machbar|okay|zu ${machen})?
      (ist|wäre) (es|auch)* möglich (es|uns|das|den termin)? (auf|am)? R (zu)? ${machen}?
      (besteht|bestünde) (die|eine)? möglichkeit (auf|den termin|es)* R (zu)? ${machen}?
      R (dann)? (stattdessen|statt dessen|alternativ)
      (lieber|besser|vielleicht|eher) R qm
      (lass|lassen sie|lasst|sollen wir) (uns|es|das)* R ${machen}
      (verschiebe|schiebe|lege) (wir|den termin|es|das|bitte|ihn|die sitzung)* (auf|in)? R
      $bitteWas (biete|schlage|nimm|nehmen sie|setz|füge|gib) (bitte|sie|auch|noch|ihnen|allen|als alternative|als option|zusätzlich)* R (auch|noch|zusätzlich|mit)* (an|vor|hinzu|dazu|auf|als (weitere)? (option|alternative|möglichkeit) (an|auf|hinzu)?|in die liste auf|zur auswahl)+ (bitte)?
      R (auch|noch|zusätzlich|bitte)* (anbieten|vorschlagen|aufnehmen|hinzufügen|dazunehmen|mit aufnehmen|mit anbieten)
    `,
  },
  {
    family,
    sense: { say: 'answer', stance: 'offer', instead: true },
    phrases: `
      (statt dessen|stattdessen|anstelle dessen|anstatt dessen) (ginge|könnte|könnten|hätte|wäre|würde|kann|passt|geht)? (ich|wir|mir|bei mir)? (gern)? R (anbieten|zeit|vorschlagen|gehen|möglich|passen)?
    `,
  },
  {
    family,
    sense: { say: 'shift' },
    phrases: `
      (wenn|falls|sofern) (wir|ihr|sie|du|es|das|man) (es|das|uns|erst|dann|auch|den termin)* (auf|um|ab|zu)? T+ (verschieben|schieben|legen|anfangen|starten|beginnen|machen|verlegen|losgeht|stattfindet|beginnt|treffen)
    `,
  },
  {
    family,
    sense: { say: 'swap' },
    phrases: `
      (lieber|besser|könnten wir|können wir|ginge|geht|passt|wäre|ich hätte|vielleicht|biete|biete bitte|bitte)* (auch)? want=R (anstatt|statt|anstelle von|und nicht|anstatt am|statt am) gone=R (an|möglich|lieber|treffen|machen|anfangen)? qm?
      (anstatt|statt|anstelle von) gone=R ,? (lieber|besser|dann|könnten wir|könnte ich|ginge|geht|wäre|bitte|nehmen wir)* want=R (anbieten|lieber|möglich|machen)?
      gone=R durch want=R (ersetzen|tauschen|austauschen)
      (ersetz|ersetze|tausche|ersetzt) (bitte)? gone=R (durch|gegen) want=R (aus)?
    `,
  },
];
