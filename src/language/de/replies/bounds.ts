// Leaving early, coming late, being back (`language.md` rule 7): "ich muss um 15:30 weg", "nicht vor 10", "erst ab 12 im Haus".
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'bounds';
const fort =
  '(weg|los|gehen|fort|raus|aufbrechen|fertig sein|zum (zug|bus|flieger|flughafen|bahnhof|W)|zum W gehen|fahren|abfahren|losfahren|aufhören|schluss machen|heim|nach hause|weiter|verschwinden|W abholen|der kinder abholen|mein (sohn|tochter|kind|W) abholen|weg sein|draußen sein|wieder weg|den (zug|bus|flieger) (erwischen|nehmen|kriegen)|in (ein|der|W)* sitzung|in den nächsten W|zu der sitzung|off|ausloggen|raus sein)';
const why = '((weil|denn|da|wegen|für|um|zum|zur) (W|ich|mir|habe|ist|muss|kann)+)';

export const bounds: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'edge', side: 'after' },
    phrases: `
      (ich|wir) (muss|müssen|will|soll|möchte|sollte) (spätestens|schon|leider|allerdings|bis|pünktlich|dann)* T+ (spätestens|schon|wieder|leider|dann|pünktlich)* ${fort} ${why}?
      T+ (muss|müssen|will|soll|möchte) (ich|wir) (um|ab|gegen|bis)? (spätestens|schon|leider|allerdings|wieder|dann|pünktlich)* ${fort} ${why}?
      (muss|müssen) (ich|wir)? (spätestens|schon|leider|allerdings|pünktlich)* T+ (spätestens|schon|wieder|leider)* ${fort} ${why}?
      (dass|weil|da) (ich|wir) T+ (schon|wieder|spätestens)* ${fort} muss
      T+ (bin|sind) (ich|wir) (schon|dann|wieder|leider)* (weg|raus|fort|aus dem haus)
      (ich|wir) (habe|haben) (nur|bloß)? T+ (nur)? (zeit|luft)? feierabend
      (ich|wir) (kann|können|habe|haben|hätte) (nur|bloß|leider nur|maximal) T+ (zeit|bleiben)?
      T+ (ist|muss) (schluss|feierabend|ende|dienstschluss) (sein)?
      (feierabend|schluss|ende) (ist|um|ab)* T+
      (nicht|nichts|bitte nicht|kein) (später|länger) als T+
      T+ (spätestens|allerspätestens)
      (muss|soll|sollte) (es|ich|das|die sitzung|wir) T+ (fertig|vorbei|zu ende|durch|beendet|aus)+ (sein)?
    `,
  },
  {
    family,
    sense: { say: 'edge', side: 'before', hours: true },
    phrases: `
      (ich|wir) (bin|sind|ist) (nur|erst|dann)* T+ (erst|nur|dann)* (im (haus|büro|dienst|labor|geschäft|laden|homeoffice)|da|hier|vor ort|an (mein)? (platz|schreibtisch)|am arbeitsplatz|in der (stadt|firma|arbeit|praxis|kanzlei|uni|schule|W))
      T+ (bin|sind|ist) (ich|wir|boss) (nur|erst|dann)* (im (haus|büro|dienst|labor|geschäft|laden|homeoffice)|da|hier|vor ort|an (mein)? (platz|schreibtisch)|am arbeitsplatz|in der (stadt|firma|arbeit|praxis|kanzlei|uni|schule|W))
      (bin|sind) (ich|wir)? (nur|erst)* T+ (erst|nur)* (im (haus|büro|dienst|labor|geschäft|laden)|hier|vor ort|an (mein)? (platz|schreibtisch))
    `,
  },
  {
    family,
    sense: { say: 'edge', side: 'before' },
    phrases: `
      (nicht|kein|nichts|bitte nicht) (früher|eher) als T+
      T+ frühestens
      frühestens T+
      (ich|wir) (fange|fangen|beginne|beginnen|starte) (immer)? T+ (an|mit der arbeit|in der arbeit|im büro|los)*
      T+ (fange|fangen|beginne) (ich|wir) (an)?
      (mein)? (dienst|arbeitstag|schicht|tag|arbeit) (beginnt|fängt|startet) (erst)? T+ (an)?
    `,
  },
  {
    // "erst Mittwochabend zurück"
    family,
    sense: { say: 'edge', side: 'before', away: true },
    phrases: `
      (ich|wir) (bin|sind|komme|kommen|kehre) (leider|erst|wieder)* T+ (erst|wieder|aus W+|von W+|vom W+)* (zurück|wieder da|wieder im (büro|haus|lande|land|dienst)|wieder hier|verfügbar|erreichbar|retour|wieder erreichbar|heim|nach hause|an|rein)
      T+ (bin|sind|komme|kommen|kehre) (ich|wir|boss) (erst|wieder|aus W+|von W+)* (zurück|wieder da|wieder im (büro|haus|lande|land|dienst)|wieder hier|retour|wieder erreichbar|heim|nach hause|rein)
      (bin|komme) (erst|wieder)* T+ (erst|wieder|aus W+|von W+)* (zurück|wieder da|wieder im (büro|haus|dienst)|wieder hier|retour|wieder erreichbar)
      (zurück|wieder da) (bin ich|erst|wieder)* T+
    `,
  },
];
