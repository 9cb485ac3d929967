// Which answers a decision brought, as its journal entries tell, and what they are in the state that is stored now.
import type { Entry } from '../scheduling/journal.ts';
import { answerOf } from '../scheduling/parties.ts';
import type { Patch } from '../scheduling/patch.ts';
import type { PartyId } from '../values/ids.ts';
import type { Scene } from './scene.ts';

/** The entries of the decision that begins with `entry`. */
export const decisionFrom = (entries: readonly Entry[], entry: number): Entry[] =>
  entries.filter(({ seq, cause }) => seq === entry || cause === entry);

export const patchesOf = (entries: readonly Entry[]): Patch[] => entries.flatMap(({ patches }) => patches);

/** The numbers of the slots for which these entries set or took back an answer of `party`, in order, each once. */
export function slotsAnswered(entries: readonly Entry[], party: PartyId): number[] {
  const numbers = patchesOf(entries).flatMap((patch) =>
    patch.of === 'answer' && patch.party === party ? [patch.n] : [],
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Parties for whom somebody else entered answers; what only their calendars said, or what is asked again, is nobody's deed. */
export function answeredFor(entries: readonly Entry[], by: PartyId): PartyId[] {
  const parties = patchesOf(entries).flatMap((patch) =>
    patch.of === 'answer' && patch.party !== by && patch.to !== undefined && !patch.to.known ? [patch.party] : [],
  );
  return [...new Set(parties)];
}

/** `yes to 2 and 3, no to 1`: what the party's answers to these slots are now. */
export function summaryOf(party: PartyId, numbers: readonly number[], { event, phrases }: Scene): string {
  const said: Record<'yes' | 'maybe' | 'no' | 'none', number[]> = { yes: [], maybe: [], no: [], none: [] };
  for (const n of numbers) said[answerOf(event, party, n)?.value ?? 'none'].push(n);
  return phrases.said(said);
}
