// Small German phrases that are put together before clauses are read: "alle drei", "der letzte", "zur Not", "bei mir".
import type { Atom, Modifier } from '../atoms.ts';
import type { Family } from '../grammar/grammar.ts';
import type { Parts } from '../grammar/notation.ts';
import type { LexiconSense } from '../language.ts';

const modifier =
  (modifier: Modifier): LexiconSense =>
  () => ({ kind: 'modifier', modifier });
const group =
  (kind: 'all' | 'none' | 'rest', fixed?: number): LexiconSense =>
  (count = fixed) => ({ kind, ...(count !== undefined && { count }) });
const position =
  (from: 'start' | 'end', skip: number): LexiconSense =>
  (take = 1): Atom => ({ kind: 'positions', from, skip, take });
const two =
  (from: 'start' | 'end'): LexiconSense =>
  () => ({ kind: 'positions', from, skip: 0, take: 2 });
/** Keeps a phrase from being read as something else. */
const plainWords: LexiconSense = () => undefined;

export const lexiconParts: Parts = {
  noun: '(termin|option|tag|terminen|zeitpunkt|zeitpunkte|zeitraum|vorgeschlagenen (termin|tag)|angebotenen (termin|tag)|genannten (termin|tag)|vorgeschlagen termin)',
  von: '(davon|hiervon|von (ihnen|denen|diesen|den (genannten|vorgeschlagenen|angebotenen)? (termin|tag)?|deinen (termin|tag|vorschlägen)|dir vorgeschlagenen termin|diesen (termin|tag))|der (genannten|vorgeschlagenen|angebotenen|obigen)? (termin|tag)|die (du|ihr|sie) (vorschlägst|vorschlagt|vorschlage|genannt hast|genannt habt))',
  allen:
    '(den anderen|dir|euch|ihnen|allen|allen anderen|der gruppe|dem rest|den übrigen|der mehrheit|den meisten|dem team|den kollegen|(für|bei) (alle|dich|euch|sie|die anderen|den anderen|den rest|ihnen|dir))',
  count: '(count=N|count=L|count=zwei|count=drei|count=vier|count=fünf|count=sechs|count=sieben|count=acht|count=D)',
};

const nth = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte'];

export const lexicon: readonly Family<LexiconSense>[] = [
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
  { family: 'please', sense: modifier({ please: true }), phrases: 'bitte (gern|schön)?' },
  {
    family: 'surely',
    sense: modifier({ sure: true }),
    phrases: `
      ((sehr|herzlich|ganz)? gern|definitiv|schon|schon eher|sicher|ganz sicher|sicherlich|bestimmt|auf jeden fall|jedenfalls ja|natürlich|selbstverständlich|unbedingt|100%|100 %|hundertprozentig|fix|aufjedenfall|garantiert|safe|klar|verbindlich|mit sicherheit|auf alle fälle|freilich ja)
    `,
  },
  {
    family: 'adding',
    sense: modifier({ also: true }),
    phrases: `
      (auch|auch noch|ebenfalls|ebenso|genauso|zusätzlich|außerdem|zudem|desgleichen|gleichfalls|weiters|darüber hinaus|des weiteren|obendrein)
    `,
  },
  {
    family: 'instead',
    sense: modifier({ instead: true }),
    phrases: '(stattdessen|statt dessen|anstelle dessen|dafür aber|ersatzweise|als ersatz)',
  },
  {
    family: 'only',
    sense: modifier({ only: true }),
    phrases: `
      (nur|lediglich|ausschließlich|bloß|allein|einzig|nur noch|nur mehr|bloß noch|lediglich noch|einzig und allein|allenfalls nur|sonst nichts|und sonst nichts|und sonst keiner|und sonst nicht)
      (lediglich|nur) (der|die|das) eine?
    `,
  },
  { family: 'not only', sense: modifier({}), phrases: 'nicht (nur|bloß|allein)' },
  {
    family: 'perhaps',
    sense: modifier({ hedge: 'maybe' }),
    phrases: `
      (vielleicht|unter umständen|u u|notfalls|(nur)? im (äußersten|absoluten|größten)? notfall|zur not|höchstens|allenfalls|schlimmstenfalls|gegebenenfalls|mit ach und krach|mit etwas (mühe|glück|aufwand|schieben|umplanen|schieberei)|mit (mühe|müh und not|umplanen|schieben|einschränkungen|vorbehalt|bauchschmerzen)|unter vorbehalt|vorbehaltlich|bedingt|nur bedingt|eventuell|theoretisch|vorläufig|provisorisch|tendenziell|gerade so|gerade noch|nur zur not|zähneknirschend|ungern|nur ungern|wenn auch ungern)
      (nur)? (wenn|falls) (es)? (gar)? (nicht anders geht|nicht anders möglich ist|unbedingt sein muss|sein muss|unbedingt nötig|unbedingt nötig ist|nötig|nötig ist|nötig wäre|gar nicht anders geht|wirklich sein muss|wirklich nötig ist|absolut nötig ist|unbedingt notwendig ist|notwendig|erforderlich|absolut sein muss|hart auf hart kommt|alle stricke reißen|gar nichts anderes geht|brennt|muss)
      wenn alle stricke reißen
      (nur)? wenn 's (gar)? (nicht anders geht|sein muss|unbedingt sein muss|wirklich sein muss|nötig ist|unbedingt nötig ist|hart auf hart kommt|nicht anders möglich ist)
      als (ausweichtermin|ersatztermin|notlösung|reserve|plan b|notnagel|alternative|backup|ausweichmöglichkeit|ersatz|notfalltermin|kompromiss|fallback)
      im schlimmsten fall
    `,
  },
  {
    family: 'probably',
    sense: modifier({ hedge: 'probably' }),
    phrases: `
      (ich|wir) (denke|glaube|schätze|meine) schon
      (höchst|sehr|ziemlich|ganz|höchst)? wahrscheinlich
      (aller voraussicht nach|mit (großer|hoher|ziemlicher) wahrscheinlichkeit|wohl schon|in aller wahrscheinlichkeit|so gut wie sicher|ziemlich sicher|fast sicher|höchstwahrscheinlich)
    `,
  },
  {
    family: 'last',
    sense: modifier({ hedge: 'last' }),
    phrases: `
      (nur)? (wenn|falls) (sonst|gar)? (gar)? (nichts|keiner|kein anderer|nix) (anderes|sonst|anderer|mehr|anderer termin|von den anderen)? (geht|passt|klappt|möglich ist|funktioniert|frei ist|übrig bleibt|zustande kommt)
      (nur)? als (aller)? (letzte|allerletzte) (möglichkeit|option|lösung|ausweg|mittel|termin)
      (nur)? als (letztes mittel|letzter ausweg|letzte option)
    `,
  },
  {
    family: 'preferring',
    sense: modifier({ hedge: 'prefer' }),
    phrases: `
      (am liebsten|am allerliebsten|lieber|eher|bevorzugt|vorzugsweise|idealerweise|am besten|am allerbesten|nach möglichkeit|wenn möglich|falls möglich|wenn ich (es mir aussuchen|wählen|mir was wünschen|mir etwas wünschen|die wahl|aussuchen|es mir wünschen) (kann|könnte|darf|dürfte|habe|hätte)|optimalerweise|im idealfall|bestenfalls|wenn 's geht|wenn es geht|wenn irgend möglich|tendenziell eher|wenn ich die wahl (habe|hätte)|favorit)
    `,
  },
  {
    family: 'all',
    sense: group('all'),
    phrases: `
      (alle|alles|jeder|jeglicher|sämtliche) ($noun|$von|die (du|sie|ihr) W W?|genannten|vorgeschlagenen|angebotenen)?
      (an|zu)? (allen|alle) $count ($noun|$von)?
      (an|zu)? (allen|alle) $noun
      (an|zu)? (jedem|jeder|jeden|alle|allen) (der|dieser|den|von|einzelnen|genannten|vorgeschlagenen|angebotenen)* $noun
      (jeder|alle) $von
      (an|zu|bei|mit)? (der|dieser|dein|all) (vorgeschlagenen|genannten|angebotenen|aufgeführten|vorgeschlagene) (termin|tag|option)
      die $count $noun
      die (count=zwei|count=drei|count=vier|count=fünf|count=sechs|count=sieben|count=acht)
      (ich|uns)? egal (welcher|wann|was)? $noun?
      (irgendeiner|ganz egal welcher)
      (welcher|was) (auch)? immer
      beliebig
      ein beliebiger $noun?
    `,
  },
  {
    family: 'both',
    sense: group('all', 2),
    phrases: `
      (an|zu)? (den|die)? (alle|diese)? beide ($noun|$von)?
      (jeder|einer|eins) (der|von) (den)? beide $noun?
      entweder
      sowohl
      beides
    `,
  },
  {
    family: 'none',
    sense: group('none'),
    phrases: `
      (an|zu)? kein (einziger|einzige)? ($noun|$von|der $noun|der genannten|der vorgeschlagenen|der drei|der vier|der fünf|der $count)
      (an|zu)? kein (der|von den|von) (genannten|vorgeschlagenen|angebotenen|$count)* $noun?
      (gar|überhaupt)? kein (davon|hiervon|der) $noun?
      nichts (davon|von (alledem|allem|dem))
      nicht (einer|ein einziger) ($von|$noun)
      zu keinem (der|dieser)? $noun?
      an keinem (der|dieser)? $noun?
    `,
  },
  {
    family: 'neither',
    sense: group('none', 2),
    phrases: `
      kein (der|von den|von)? beide $noun?
      weder
      weder noch
      weder das eine noch das andere
    `,
  },
  {
    family: 'rest',
    sense: group('rest'),
    phrases: `
      (an|zu)? (der|alle)? (ander|restlich) ($count|beide)? ($noun|$von)?
      (an|zu)? (der|alle)? (beide|$count) (ander|restlich|weiter) ($noun|$von)?
      (der|ganze)? rest (der $noun|davon)?
      (alles|jeder) (ander|restlich|übrige|sonst) $noun?
      alle (ander|restlich) ($count|beide)? ($noun|$von)?
      (sonst|ansonsten) (alles|alle|jeder|immer)
      (an)? (der|alle) weiter $noun
      der ander W? $noun
      (die)? sonstigen $noun
    `,
  },
  ...nth.map(
    (word, index): Family<LexiconSense> => ({
      family: 'positions',
      sense: position('start', index),
      phrases: `
        (an|zu)? (der|dein|ihr)? ${word} (vorgeschlagenen|genannten|angebotenen)? ($noun|$von)
        (der|das|zum) ${word}
      `,
    }),
  ),
  {
    family: 'positions',
    sense: position('start', 0),
    phrases: 'ersteres\nder frühere $noun?\nder früheste $noun?\nder obere $noun?',
  },
  { family: 'positions', sense: position('start', 1), phrases: 'zweiteres' },
  {
    family: 'positions',
    sense: position('start', 0),
    phrases: 'der erste $count $noun?\nder $count erste $noun?',
  },
  {
    family: 'positions',
    sense: position('end', 0),
    phrases: `
      (an)? (der|dein)? letzte $count? ($noun|$von)
      (an)? der $count letzte $noun?
      der letzte $count?
      der (spätere|späteste|untere|allerletzte) $noun?
      letzteres
    `,
  },
  {
    family: 'positions',
    sense: () => ({ kind: 'positions', from: 'middle', skip: 0, take: 1 }),
    phrases: '(der|an dem) (mittlere|mittleren) $noun?\nder in der mitte',
  },
  { family: 'positions', sense: position('end', 1), phrases: 'der vorletzte $noun?' },
  { family: 'positions', sense: two('start'), phrases: '(an)? der? erste beide $noun?\n(an)? der? beide erste $noun?' },
  { family: 'positions', sense: two('end'), phrases: '(an)? der? letzte beide $noun?\n(an)? der? beide letzte $noun?' },
];
