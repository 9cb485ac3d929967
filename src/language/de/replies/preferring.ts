// Preference and superlative (`language.md` rule 5), and rankings: "Dienstag wäre mir lieber", "erste Wahl 3, sonst 1".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'preferring';
const besser =
  '((noch|etwas|viel|deutlich|ein bisschen|sogar|weitaus|eindeutig)? (besser|günstiger|angenehmer|bequemer|passender|praktischer|einfacher|idealer|optimaler|vorzuziehen|entspannter|schöner)|der (beste|bessere) (termin|tag|wahl)?|die (beste|bessere) (option|lösung|wahl)|das beste|mein (favorit|lieblingstermin|wunschtermin|wunsch|favorisierter termin)|(mein|unser|die) erste (wahl|priorität|präferenz)|priorität|bevorzugt)';

export const preferring: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'answer', stance: 'prefer' },
    phrases: `
      (ich|wir|boss) (würde|würden|wird)? (gern)? R (bevorzuge|bevorzugen|vorziehen|präferieren|favorisieren)
      (ich|wir|boss) (bevorzuge|ziehe|tendiere zu|neige zu) R (vor)?
      R (bevorzuge|ziehe|würde|wird) (ich|wir) (vor|bevorzugen|vorziehen)?
      (bevorzuge|bevorzugt) (:|wird|wäre|ist)* R
      R (ist|wäre|wird|sind|klingt) (für)? $me? ${besser} $me?
      R (passt|geht|klappt|ginge) (es)? $me? (noch|etwas|viel|deutlich|ein bisschen|sogar|eindeutig)* (besser|am besten|aus besten) $me?
      (M|besser|am besten|ideal|optimal|günstiger|lieber) (wäre|ist|passt|geht|ginge|für mich|klappt) $me? (es|allerdings|natürlich)? R
      (ist|wäre) (mir|für mich|für uns) R M?
      $me (wäre|ist|passt|geht) R (am)? (${besser}|besser|am besten)
      (mein|unser) (favorit|wunschtermin|lieblingstermin|erste wahl|präferenz|bevorzugter termin|wunsch|priorität) (ist|wäre|sind|:|liegt bei|wären)+ R
      (meine|unsere)? (tendenz|präferenz|präferenzen|favorit|wunschtermin) (:|für|geht zu|zu|liegt bei|ist)* R
      R (hat|habe|hätte) (für mich|bei mir)? (die)? (höchste|oberste|erste)? (priorität|vorrang|vorzug)
      R (bevorzugt|favorisiert|präferiert)
      R besser
      R (würde|wird) $me? (noch|etwas|viel|deutlich|auch)* (besser|am besten|M) (passen|gehen)
      T+ (ist|wäre) $me? R M
      (besser|bevorzugt) R
      R (ist|wäre) $me? (M|besser) als (other=R|V)
      M R als (other=R|V)
    `,
  },
  {
    family,
    sense: { say: 'rank', place: 1 },
    phrases: `
      (mein|unser|die)? (erste (wahl|präferenz|priorität)|1 wahl|priorität 1|prio 1|prio eins|favorit|wunschtermin|an erster stelle|zuerst) (ist|wäre|:|-|,|steht)* R
      R (ist|wäre|als|:|-|,|lparen)* (mein|unser|die)? (erste (wahl|präferenz|priorität)|1 wahl|prio 1|priorität 1) rparen?
    `,
  },
  {
    family,
    sense: { say: 'rank', place: 2 },
    phrases: `
      (mein|unser|die)? (zweite|dritte|2|3|nächste) (wahl|präferenz|priorität|option) (ist|wäre|:|-|,)* R
      R (ist|wäre|als|:|-|,|lparen)* (mein|unser|die)? (zweite|dritte|nächste) (wahl|präferenz|priorität) rparen?
      (danach|gefolgt von|an zweiter stelle|zweitens|dann erst|prio 2|prio 3|prio zwei|priorität 2|wenn nicht dann|wenn nicht|falls nicht|falls nicht dann|ersatzweise|notfalls auch|und danach) (:|,|,)? R
    `,
  },
  {
    family,
    sense: { say: 'rank', place: 3 },
    phrases: `
      (mein|unser|die)? letzte (wahl|präferenz|priorität) (ist|wäre|:|-|,)* R
      R (ist|wäre|als|:|-|,|lparen)* (mein|unser|die)? letzte (wahl|präferenz|priorität) rparen?
    `,
  },
];
