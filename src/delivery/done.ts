// What one mail did, read off from the entries of its decision: what its receipt tells.

import type { Entry } from '../scheduling/journal.ts';
import type { Patch } from '../scheduling/patch.ts';
import { isChange } from '../scheduling/undo.ts';
import type { PartyId } from '../values/ids.ts';
import { answeredFor, decisionFrom, patchesOf, slotsAnswered } from './answers.ts';
import { otherDeeds, slotDeeds } from './deeds.ts';
import type { Scene } from './scene.ts';

export interface Done {
  readonly entries: readonly Entry[];
  /** A new event, or a draft that leaves: told as a whole, not change by change. */
  readonly created: boolean;
  readonly undone: boolean;
  readonly changed: boolean;
  /** Slots for which the writer's own answer was set or taken back. */
  readonly answered: readonly number[];
  /** What became of slots besides. */
  readonly became: ReadonlyMap<number, string>;
  /** Others for whom the organizer answered. */
  readonly entered: readonly PartyId[];
  readonly deeds: readonly string[];
  /** It leaves to others after the gathering time, and can be taken back until then. */
  readonly outward: boolean;
  /** It is no change that "undo" is offered for. */
  readonly final: boolean;
}

/** @param entry the first entry of the decision; nothing where the mail left none */
export function doneBy(entry: number | undefined, scene: Scene): Done {
  const { event, reader, mine } = scene;
  const entries = entry === undefined ? [] : decisionFrom(scene.entries, entry);
  const happened = (...some: Entry['occurrence'][]): boolean =>
    entries.some(({ occurrence }) => some.includes(occurrence));
  // What a rule or the clock added to the decision is told by its own notice, not as the writer's deed.
  const byHand = entries.filter(({ by }) => by !== 'parley');
  const created = happened('CREATE') || sends(entries);
  // Whoever settles on a time can make it: that is part of the deed, not an answer beside it.
  const settles = byHand.some(({ occurrence }) => occurrence === 'CONFIRM' || occurrence === 'MOVE');
  // So can whoever offers one, or puts it on the table.
  const brought = new Set(patchesOf(entries).flatMap((patch) => (isBrought(patch) ? [patch.n] : [])));
  const own = slotsAnswered(entries, reader.id).filter((n) => !brought.has(n) && (!settles || n !== event.settled?.n));
  const answered = created ? [] : own;
  const became = created ? new Map<number, string>() : slotDeeds(byHand, scene);
  const entered = created || !mine ? [] : answeredFor(entries, reader.id);
  const deeds = created ? [] : otherDeeds(byHand, scene);
  return {
    entries,
    created,
    undone: happened('UNDO'),
    // Questions put and times noted are changes too, but none that anybody would take back; a draft asks by itself what to do.
    changed:
      entries.some(({ patches }) => patches.some(isChange)) &&
      ((created && event.state !== 'draft') || answered.length + became.size + entered.length + deeds.length > 0),
    answered,
    became,
    entered,
    deeds,
    outward: created || happened('CONFIRM', 'MOVE', 'CANCEL'),
    final: happened('UNDO', 'STOP'),
  };
}

const isBrought = (patch: Patch): patch is Extract<Patch, { of: 'slot' }> =>
  patch.of === 'slot' && (patch.from === undefined || (patch.from.status === 'offered' && patch.to?.status === 'open'));

const sends = (entries: readonly Entry[]): boolean =>
  entries.some(({ patches }) =>
    patches.some(
      (patch) => patch.of === 'event' && patch.key === 'state' && patch.from === 'draft' && patch.to !== 'cancelled',
    ),
  );
