// Small German phrases that are put together before clauses are read: "alle drei", "der letzte", "zur Not", "bei mir".
import type { Family } from '../grammar/grammar.ts';
import type { Parts } from '../grammar/notation.ts';
import type { LexiconSense } from '../language.ts';
import { asides } from './lexicon/asides.ts';
import { groups } from './lexicon/groups.ts';
import { modifiers } from './lexicon/modifiers.ts';
import { positions } from './lexicon/positions.ts';

export const lexiconParts: Parts = {
  noun: '(termin|option|tag|terminen|zeitpunkt|zeitpunkte|zeitraum|vorgeschlagenen (termin|tag)|angebotenen (termin|tag)|genannten (termin|tag)|vorgeschlagen termin)',
  von: '(davon|hiervon|von (ihnen|denen|diesen|den (genannten|vorgeschlagenen|angebotenen)? (termin|tag)?|deinen (termin|tag|vorschlägen)|dir vorgeschlagenen termin|diesen (termin|tag))|der (genannten|vorgeschlagenen|angebotenen|obigen)? (termin|tag)|die (du|ihr|sie) (vorschlägst|vorschlagt|vorschlage|genannt hast|genannt habt))',
  allen:
    '(den anderen|dir|euch|ihnen|allen|allen anderen|der gruppe|dem rest|den übrigen|der mehrheit|den meisten|dem team|den kollegen|(für|bei) (alle|dich|euch|sie|die anderen|den anderen|den rest|ihnen|dir))',
  count: '(count=N|count=L|count=zwei|count=drei|count=vier|count=fünf|count=sechs|count=sieben|count=acht|count=D)',
};

/** In the order in which they are tried. */
export const lexicon: readonly Family<LexiconSense>[] = [...asides, ...modifiers, ...groups, ...positions];
