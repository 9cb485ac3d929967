// German words that add something: a hedge, an "only", a "please".
import type { Family } from '../../grammar/grammar.ts';
import type { LexiconSense } from '../../language.ts';
import { modifier } from '../../lexicon.ts';

export const modifiers: readonly Family<LexiconSense>[] = [
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
];
