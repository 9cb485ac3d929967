// What is said under a condition: "if the train is on time", "if before 3", "if that is not possible, 4".
import type { Clause } from './clauses.ts';
import { doubt, isNamed } from './doubting.ts';
import { namingsOf, type Ref, refOf } from './refs.ts';
import type { Telling } from './telling.ts';

/** Of the statement beside it; alone in its sentence, of the one before. */
export function condition(told: Telling, clause: Clause, alone: boolean, wished: boolean): void {
  // "even if I come on foot" is none
  const [sign, even] = told.sentence.tokens.slice(Math.max(0, clause.begin - 2), clause.begin);
  const first = told.sentence.tokens[clause.begin]!.word;
  if (
    told.language.conditional.has(first) &&
    sign?.word === ',' &&
    even?.atom?.kind === 'modifier' &&
    Object.keys(even.atom.modifier).length === 0
  )
    return;
  if (onlyAtAPinch(told, clause)) return;
  const here = told.lastHere !== undefined;
  // "unless the trains are on strike again, Thursday is safer"
  const tokens = told.tokensOf(clause);
  const behind = refOf(tokens.slice(tokens.findIndex(({ word }) => word === ',') + 1), none);
  if (here && tokens.some(({ word }) => word === ',') && behind !== undefined && isNamed(behind))
    doubt(told, clause, behind);
  // "3) only if it's online 4) yes please"
  const labels = refOf(
    tokens.filter(({ atom }) => atom?.kind === 'labels'),
    none,
  );
  if (labels !== undefined) doubt(told, clause, labels);
  // "If Bob can make Tuesday then so can I"
  const named = here ? undefined : told.namedIn(clause);
  if (named !== undefined && isNamed(named)) {
    doubt(told, clause, named);
    // "If that's not possible then Monday" says nothing of what stands before it.
    if (alone) return;
  }
  // "Monday I can't because I have the choir, and if I miss it again they'll sack me": of the reason, not of the refusal.
  if (here && !told.adjacent && clause.join !== 'and') return unsettle(told);
  if (here && !told.adjacent && told.lastHere?.base === 'no') return;
  if (!here && wished) {
    told.pending = { ...told.pending, wished: true };
    return;
  }
  // "Wednesday is fine, and if you need me on Thursday …": of what follows.
  const leads =
    (clause.join === 'and' || clause.join === 'but') &&
    clause !== told.sentence.clauses.at(-1) &&
    !endsLine(told, clause);
  if (leads) {
    told.pending = { ...told.pending, hedge: true };
    return;
  }
  // "If I forget the oranges again you may bench me" stands in a paragraph of its own.
  const beside = here || (alone && told.paragraph === told.sentence.paragraph) ? told.statements.at(-1) : undefined;
  const last = beside?.stance === 'yes' ? beside : undefined;
  if (here && last === undefined) return;
  const rsvp = told.rsvps.at(-1);
  if (last !== undefined) last.stance = 'maybe';
  else if (rsvp !== undefined && rsvp.rsvp === 'yes' && (alone || isHere(told, rsvp.begin)))
    told.rsvps[told.rsvps.length - 1] = { ...rsvp, rsvp: 'maybe' };
  else if (told.assents.length > 0 && told.sentence.clauses.length > 1)
    told.assents.push({ ...told.assents.pop()!, hedge: true });
  else told.pending = { ...told.pending, hedge: true };
}

/** "4 - not really, would need to swap a shift, so only if need be": less than a refusal. Whether it was so. */
export function onlyAtAPinch({ lastHere, sentence }: Telling, clause: Clause): boolean {
  const hedges = clause.modifiers.some(({ hedge }) => hedge === 'maybe' || hedge === 'last');
  if (lastHere?.base !== 'no' || !hedges || clause !== sentence.clauses.at(-1)) return false;
  lastHere.stance = 'reluctant';
  return true;
}

// "I accept. I shall bring the 1998, if it hasn't turned"
const isHere = ({ sentence }: Telling, begin: number): boolean => begin >= (sentence.tokens[0]?.begin ?? 0);

// "4 - not really, I'd need to swap a shift, so only if you're desperate": a refusal under a condition is none.
function unsettle(told: Telling): void {
  const last = told.lastHere;
  if (last?.base !== 'no') return;
  told.statements.pop();
  const { begin, end, ref } = last;
  told.doubts.push({ begin, end, ref, rule: 'condition', cued: true });
}

// "3 - yes, but only if the crane is mended" above "4 - no"
function endsLine({ sentence: { tokens } }: Telling, { end }: Clause): boolean {
  const sign = tokens[end];
  return sign?.word === ',' && sign.begin === sign.end;
}

/** "if before 3": what is kept of the clause beside it. */
export function narrow(told: Telling, ref: Ref): void {
  const last = told.lastHere;
  if (last === undefined) told.pending = { ...told.pending, narrow: ref };
  else if (last.stance !== 'no') {
    // "Friday, and Monday if it's after lunch": of the last one alone.
    if (
      last.ref.kind === 'list' &&
      namingsOf(ref).some((one) => one.kind === 'time' && one.mention.days === undefined)
    ) {
      const { refs } = last.ref;
      told.statements.splice(-1, 0, { ...last, ref: { kind: 'list', refs: refs.slice(0, -1) } });
      last.ref = refs.at(-1)!;
    }
    last.narrow = ref;
  }
}

/** "if that is not possible": what follows comes second. */
export function fallBack(told: Telling): void {
  const last = told.statements.at(-1);
  if (last !== undefined && last.stance !== 'no') last.rank ??= 1;
  told.pending = { ...told.pending, rank: 2 };
}

const none: ReadonlySet<string> = new Set();
