// What an entry of the log changed beside answers, with before and after: facts of the event, times on the table, people.
import type { Scene } from '../../delivery/scene.ts';
import type { Party, Slot } from '../../scheduling/event.ts';
import type { Entry } from '../../scheduling/journal.ts';
import type { Patch } from '../../scheduling/patch.ts';
import { knownGuests } from '../pages/seats-view.ts';

export interface Change {
  readonly what: string;
  readonly slot?: number;
  readonly party?: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Facts that people set; what the domain only counts or remembers is nobody's concern. */
const told: ReadonlySet<string> = new Set([
  'state',
  'title',
  'description',
  'location',
  'category',
  'zone',
  'duration',
  'deadline',
  'atLeast',
  'visibility',
  'offers',
  'seats',
  'settled',
]);

/** As far as the reader may know of those whom it concerns. */
export function changesIn({ occurrence, patches }: Entry, scene: Scene): Change[] {
  const changes = patches.flatMap((patch) => changeIn(patch, scene));
  // Before it was made there was nothing, whatever a new event begins with.
  return occurrence === 'CREATE' ? changes.map((change) => ({ ...change, before: null })) : changes;
}

function changeIn(patch: Patch, scene: Scene): Change[] {
  switch (patch.of) {
    case 'event':
      return told.has(patch.key) ? [{ what: patch.key, before: patch.from ?? null, after: patch.to ?? null }] : [];
    case 'slot':
      return differing({ what: 'slot', slot: patch.n }, slotState(patch.from), slotState(patch.to));
    case 'party':
      return partyChanges(patch, scene);
    case 'answer':
      return [];
    default:
      return patch satisfies never;
  }
}

const slotState = (slot: Slot | undefined): string | null =>
  slot === undefined ? null : slot.begun ? 'begun' : slot.status;

/** `required`, `optional`, or how they came to be out of it. */
const partyState = (party: Party | undefined): string | null =>
  party === undefined ? null : party.status === 'in' ? party.role : party.status;

function partyChanges({ id, from, to }: Extract<Patch, { of: 'party' }>, scene: Scene): Change[] {
  if (!knownGuests(scene)(id)) return [];
  const party = scene.names.plain(id);
  return [
    ...differing({ what: 'party', party }, partyState(from), partyState(to)),
    ...differing({ what: 'seat', party }, from?.seat?.state ?? null, to?.seat?.state ?? null),
  ];
}

const differing = (about: Omit<Change, 'before' | 'after'>, before: string | null, after: string | null): Change[] =>
  before === after ? [] : [{ ...about, before, after }];
