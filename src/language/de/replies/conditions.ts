// What a clause beside another makes of it: conditions, second thoughts, corrections.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'conditions';
const wenn =
  '(wenn|falls|sofern|vorausgesetzt|solange|nur wenn|unter der voraussetzung dass|vorausgesetzt dass|angenommen)';
const allen =
  '(den anderen|dir|euch|ihnen|allen|A|V|allen anderen|der gruppe|dem rest|den übrigen|der mehrheit|P|anderen|den meisten|dem team|den kollegen|für (alle|dich|euch|sie|die anderen|den rest|A)|bei (dir|euch|ihnen|den anderen|allen))';

export const conditions: readonly Family<Sense>[] = [
  {
    // "wenn es den anderen passt", "falls nichts dazwischenkommt": changes nothing (`language.md` rule 3).
    family,
    sense: { say: 'nothing' },
    phrases: `
      ${wenn} (es|'s|das|der termin|dies)* (auch|so)* ${allen} (auch|so|gut|lieber|besser)* (passt|recht ist|geht|klappt|möglich ist|genehm ist|okay ist|hilft|lieber ist|gut passt|besser passt|entgegenkommt|in ordnung ist)
      ${wenn} (es|'s|das)* (für)? ${allen} (auch)? (okay|möglich|in ordnung|passend|recht|gut) (ist|wäre)
      ${wenn} (du|ihr|sie|die anderen|alle|alle anderen|A|V|P|man)+ (auch|es|das|so|lieber|da|damit|noch|dann|wirklich)* (will|wollt|möchten|möchtest|möchte|kann|können|könnt|mag|magst|passt|einverstanden sind|einverstanden bist|zustimmen|zeit haben|zeit hat|zeit habt|frei sind|mitmachen|meinst|meinen|wünschen|lieber ist)
      ${wenn} (mir|bei mir|ihnen|dir|euch|uns)? (nichts|nix) (mehr|wichtiges|anderes|unerwartetes)? (dazwischen kommt|dazwischenkommt|dazwischen komme|unvorhergesehenes passiert|passiert|dagegen spricht)
      (außer|ausser) (es)? (mir)? kommt (noch)? (etwas|was) dazwischen
      sofern (nichts|nix) (dazwischenkommt|dazwischen kommt)
      ${wenn} (ich|wir) (mich|es|das|dich|sie|euch|nicht|richtig|recht)* (irre|täusche|verstehe|verstanden habe|sehe|überblicke)
      (wenn|falls|sofern) (gewünscht|erwünscht|möglich|nötig|recht|okay)
      (wenn|falls) (es|das)? (recht|okay|genehm|gewünscht|in ordnung|hilfreich) (ist|wäre)
      je nachdem (was|wie|wann|wer|welcher) X*
      (wenn|falls) (du|ihr|sie|ihnen|dir) (noch)? (fragen|rückfragen|etwas|was|unterlagen|weitere W) (hast|habt|haben|brauchst|brauchen|braucht|benötigen)
    `,
  },
  {
    family,
    sense: { say: 'narrow' },
    phrases: `
      ${wenn} (es|'s|das|wir|der termin|ich|die sitzung)* (nur|auch|dann|erst|nicht|schon|spätestens)* R (ist|wäre|beginnt|anfängt|losgeht|stattfindet|endet|fertig ist|vorbei ist|geht|sind|anfangen|beginnen|starten|fertig sind|durch sind|fertig bin|liegt|bleibt|wird|rum ist|aus ist|klappt)
      (aber|und|oder|jedoch|allerdings|dann)* nur (wenn)? R
    `,
  },
  {
    family,
    sense: { say: 'fallback' },
    phrases: `
      ${wenn} (das|es|der|die|dies|der termin|da|dieser)* (bei (euch|dir|ihnen|den anderen))? (so|dann|da|doch|auch|für euch|für sie|den anderen)* (nicht|nichts) (mehr)? (geht|klappt|passt|ginge|möglich ist|möglich sein sollte|gehen sollte|passen sollte|klappen sollte|passend ist|hinhaut|funktioniert|frei ist|machbar ist|wird)
      (wenn|falls) nicht
      R (vergeben|belegt|weg) (ist|sein sollte)
      (sonst|ansonsten|andernfalls) (auch)?
      (als)? (zweite|plan b|ersatz|alternative) (wahl)?
    `,
  },
  {
    // "Dienstag, nein, Mittwoch"; am Ende eines Satzes bloße Absage.
    family,
    sense: { say: 'correction', soft: true },
    phrases: `
      (nein|sorry|ach nein|doch nicht)
    `,
  },
  {
    family,
    sense: { say: 'correction' },
    phrases: `
      (nein|ach|oh|ups|upps|halt|moment|stop|stopp|quatsch|blödsinn|äh|ähm|warte|wart|sorry|mist|pardon|ne) ,? (nein|halt|moment|warte|doch nicht|falsch|sorry|quatsch|vielmehr|besser gesagt|stopp|wart|mal|ich meine|ich meinte)+
      (halt|moment|stopp|quatsch|warte|ups|upps|korrektur|korrigiere|besser gesagt|genauer gesagt|vielmehr|beziehungsweise|ach nein|nein doch|doch lieber|nee doch|tippfehler|mein fehler|falsch|verschrieben|vertippt|verguckt|ich habe mich (vertan|verschrieben|verguckt|vertippt|geirrt)|habe mich (vertan|verschrieben|verguckt|vertippt|geirrt)|sehe gerade|ich sehe gerade|fällt mir (gerade)? ein|mir fällt (gerade)? ein) (mal)?
      (nein|sorry|ups)? (ich|wir) (meine|meinte|wollte sagen|wollte schreiben|meinten)
      (meine|meinte|sollte heißen|soll heißen|will sagen|gemeint war|gemeint ist)
      (bei|nach) (näherem|genauerem|erneutem) (hinsehen|überlegen|nachdenken|blick)
      (habe|hab) (es|mir|das|ich)* anders überlegt
      (ich|wir) (habe|hab) (es|mir|das)* anders überlegt
    `,
  },
  {
    family,
    sense: { say: 'correction', undo: true },
    phrases: `
      (vergiss|vergesst|vergessen sie|streich|ignorier|ignoriere|ignorieren sie) (das|es|meine letzte (mail|antwort)|was ich geschrieben habe|was ich gesagt habe|das letzte|den letzten satz|bitte)+
      (ich)? nehme (das|es) zurück
      (das|es) nehme ich zurück
    `,
  },
  {
    family,
    sense: { say: 'drop' },
    phrases: `
      (vergiss|vergesst|vergessen sie|ignorier|ignorieren sie) (bitte|das mit|den|die|mein ja zu|mein nein zu|meine zusage für|meine antwort zu)* R
    `,
  },
];

/** What stands last of all: any other circumstance. */
export const circumstances: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'condition' },
    phrases: `
      ${wenn} (ich|wir|boss|mein|der|die|das|ein|es|kein|W|D|P|N|nichts|jemand|man|mich|mir) $satz
      ${wenn} (ich|wir|mein|der|die|das|ein|es|W|P) $satz T+ $satz (pünktlich|rechtzeitig|früher|fertig|zurück|frei|gesund|da|W) (ist|bin|sind|wird|komme|werde)
      ${wenn} (T|L) X*
      ${wenn} (es|das|wir|ich|der termin|die sitzung) (W|M|nicht|länger|später|als)* T (geht|gehen|dauert|sind|ist|wird|fertig|durch)*
      (abhängig|je nach) (davon|von|W) X*
      (das|es)? (hängt|kommt) (davon|noch|darauf|drauf|ganz)* (ab|an) (ob|wie|wann|von|wie lange)? X*
      (das|es)? (hängt|kommt) (davon|noch|darauf|drauf|ganz)* (ab|an)
      (außer|ausser|es sei denn) (ich|wir|mein|der|es|W) X*
      (muss|müsste) (ich|es|das|wir|mir|aber|nur|noch|erst|vorher)* (abklären|klären|bestätigen lassen|absprechen|abstimmen|prüfen|organisieren|fragen|nachfragen|checken|W klären|W fragen|mit W (abklären|klären|absprechen|abstimmen)|einen babysitter (finden|organisieren))
      (ich|wir) (muss|müsste) (es|das|mir|aber|nur|noch|erst|vorher)* (abklären|klären|bestätigen lassen|absprechen|abstimmen|prüfen|organisieren|nachfragen|checken|W klären|W fragen|mit W (abklären|klären|absprechen|abstimmen)|einen babysitter (finden|organisieren))
      (aber|allerdings)? (noch|nicht|ist)* (ohne gewähr|nicht (ganz|100%|100 %)? (sicher|fix|bestätigt)|nicht fix|nicht in stein gemeißelt|vorläufig)
      (muss|müsste) (noch|erst)? (bestätigt|abgeklärt|geklärt) werden
      hoffentlich (W|ich|es|das)*
      (daumen drücken|ich drücke die daumen)
    `,
  },
];
