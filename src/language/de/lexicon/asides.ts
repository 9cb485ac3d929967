// German words that stand in nobody's way: they add nothing, or keep others from being read as something else.
import type { Family } from '../../grammar/grammar.ts';
import type { LexiconSense } from '../../language.ts';
import { modifier, plainWords } from '../../lexicon.ts';

export const asides: readonly Family<LexiconSense>[] = [
  {
    family: 'words',
    sense: plainWords,
    phrases: `
      alles (gut|klar|gute|liebe|okay|in ordnung|roger|paletti|weitere|was|bestens|super|prima|wird gut)
      (vor|trotz|über|für) allem
      wie (alle|alles)
      (an|mit|von|für|bei) (uns|euch|ihnen)? allen
      allen (beteiligten|anderen beteiligten|teilnehmern|kollegen|bescheid)
      wir (alle|beide)
      (uns|euch|ihnen|ihr|sie) (alle|allen|beide|beiden)
      alle (leute|teilnehmer|kollegen|beteiligten|gäste|anderen (leute|teilnehmer|kollegen|beteiligten|gäste)|die|informieren|W haben)
      alles (andere|weitere) (als|später|dann|besprechen)
      (die|der|den) anderen (leute|teilnehmer|kollegen|beteiligten|gäste|seite|auch|können|haben|teilnehmern)
      keine (ahnung|frage|fragen|sorge|zeit|eile|lust|luft|mails|mail|mehr|kapazität|abfrage|umfrage|probleme|einwände|große|weiteren|rolle|antwort|meetings|anderen)
      kein (problem|thema|ding|stress|urlaub|wunder|meeting)
      nichts (vor|geplant|los|zu tun|dagegen|anderes|im kalender|mehr|neues|zu machen)
      nichts (außer|ausser)
      (ich|wir|leider) keinen? (termin|zeit|slot|platz)
      (habe|hab|haben|hätte|hätten|gibt|ist|sind|wäre) (ich|wir|da|es)? (leider|schon|bereits|noch|allerdings|aber)* keinen? (termin|zeit)
      (noch|leider) nichts
      (erste|zweite|dritte|nächste|letzte) (hilfe|mal|sitzung|klasse|wahl|präferenz|priorität|stelle)
      (zum|das) erste mal
      letzten endes
      (zu guter)? letzt
      zweite (meinung|hand)
      (ein|einen|einem|eine) (zweite|weitere|andere|anderen|anderer|letzte|erste) W
      (beim|zum|aufs) (ersten|zweiten|letzten) mal
      ein anderer termin
      andere termine
      nicht so
      nur (wenn|falls|sofern|damit|dass)
      sehr (gut|gern|früh|spät)
      ganz (gut|früh|spät)
      zu (früh|spät|lang|kurz)
      nicht (mehr|so|ganz|sehr|besonders|unbedingt|wirklich|vor)
      lieber (herr|W)
      gern geschehen
      recht herzlich
      noch (nicht|nichts|kein)
      auch nicht
      auch noch
      wenn möglich nicht
    `,
  },
  {
    family: 'fillers',
    sense: modifier({}),
    phrases: `
      (leider|bedauerlicherweise|eigentlich|wirklich|echt|tatsächlich|halt|eben|doch|mal|eh|sowieso|wohl|nämlich|zwar|grundsätzlich|prinzipiell|generell|normalerweise|meistens|eindeutig|total|absolut|richtig|momentan|derzeit|aktuell|gerade|jetzt|nun|bereits|noch|sehr|ganz|ziemlich|recht gut eigentlich|einfach|trotzdem|dennoch|gleichwohl|immerhin|allgemein|persönlich|übrigens|zeitlich|terminlich|zurzeit|zur zeit|im moment|bislang|bisher|ehrlich gesagt|offen gestanden|tja|naja|na ja|hm|hmm|ähm|äh|öh|ach|oh|och|uff|puh|haha|hihi|hehe|lol|denn|besonders|insbesondere|speziell|gewöhnlich|ausgerechnet|dummerweise|blöderweise|zufällig|glücklicherweise|zum glück|gott sei dank|erfreulicherweise|soweit|so weit|insgesamt|wiederum|jeweils|freilich|selbstredend|durchaus|komplett|völlig|ganztägig|tagsüber|erst|jedenfalls|insofern|wie gesagt|wie immer|kurzfristig|im prinzip|an sich|an und für sich|vorerst|schlichtweg|herzlich|hoffentlich nicht)
      (für|von|bei) (mich|mir|uns|meiner seite|unserer seite) (aus|persönlich|beide|alle|her)?
      (meinerseits|unsererseits|von meiner seite aus|auf meiner seite|meines erachtens|meiner meinung nach|soweit ich (sehe|sehen kann|weiß|überblicke)|soweit ich das (sehe|überblicke)|stand (jetzt|heute)|so wie es aussieht|wie es aussieht|nach derzeitigem stand|laut (kalender|meinem kalender)|meinem kalender nach)
      (ich|wir) (denke|glaube|finde|schätze|nehme an|meine|würde sagen)
      (kurz|nur kurz|nur zur info|zur info|fyi|kurze info|vorweg|kurz vorweg|info|p s) :?
      (bei|von) (ihr|dir) aus
      an (diesem|dem|jenem) tag
      so (gegen|um|ungefähr)?
      hiermit
      (den ganzen (tag|vormittag|nachmittag|abend)|ganztägig|ganztags)
      über haupt
      (ab)? sofort
      (wenn|falls|sofern|vorausgesetzt) (es|das|der termin|dies)* (auch|so)* $allen (auch|so|gut|lieber|besser)* (passt|recht ist|geht|klappt|möglich ist|genehm ist|okay ist|hilft|lieber ist|in ordnung ist)
      (wenn|falls) 's (auch|so)* $allen (auch|so|gut|lieber|besser)* (passt|recht ist|geht|klappt|okay ist)
      (wenn|falls|sofern|vorausgesetzt) (du|ihr|sie|die anderen|alle|alle anderen)+ (auch|es|das|so|da|damit|noch|dann)* (wollt|willst|möchten|möchtest|können|könnt|kannst|mögt|magst|einverstanden (sind|seid|bist)|zustimmen|zeit (haben|habt|hast)|frei (sind|seid|bist))
      (wenn|falls|sofern) (gewünscht|erwünscht|recht|okay|genehm)
      (wenn|falls|sofern) (es|das)? (recht|okay|genehm|gewünscht|in ordnung|hilfreich) (ist|wäre)
      (wenn|sofern|falls) (mir|bei mir)? (nichts) (mehr|wichtiges|anderes|unerwartetes)? (dazwischenkommt|dazwischen kommt|passiert|dagegen spricht)
      im (allgemeinen|großen und ganzen|übrigen|grunde)
      herr (kollege)?
      (ihr lieben|liebe leute|leute|liebe alle|zusammen|allerseits)
    `,
  },
];
