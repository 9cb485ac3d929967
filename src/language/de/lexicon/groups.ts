// German words for several slots at once: all, both, none, the others.
import type { Family } from '../../grammar/grammar.ts';
import type { LexiconSense } from '../../language.ts';
import { group } from '../../lexicon.ts';

export const groups: readonly Family<LexiconSense>[] = [
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
];
