// Which calendar object goes along with a letter: the entry of a settled time, its end, tentative holds and their release.
import { decisionFrom } from '../answers.ts';
import type { Letter, Matter, MatterKind } from '../letter.ts';
import type { Scene } from '../scene.ts';
import { holdEntries, settledEntry } from './entry.ts';
import { type CalendarEntry, type CalendarMethod, writeCalendar } from './write.ts';

/** Kinds that bring the entry, where it stands. */
const bring: readonly MatterKind[] = ['settled', 'moved', 'changed', 'seat-yours'];
/** Kinds that take it away, where there was one. */
const take: readonly MatterKind[] = ['cancelled', 'removed', 'ended'];
const hold: readonly MatterKind[] = ['invitation', 'tabled'];

export function calendarOf(told: readonly Matter[], scene: Scene): Pick<Letter, 'calendar' | 'holds'> {
  const kinds = told.map(({ kind }) => kind);
  const calendar = objectOf(told, scene);
  const holds = scene.event.hold === true ? holdsOf(kinds, scene) : undefined;
  return { ...(calendar === undefined ? {} : { calendar }), ...(holds === undefined ? {} : { holds }) };
}

function objectOf(told: readonly Matter[], scene: Scene): Letter['calendar'] {
  const { event, reader } = scene;
  const has = (some: readonly MatterKind[]): boolean => told.some(({ kind }) => some.includes(kind));
  if (event.state === 'confirmed' && reader.status === 'in') {
    return has(bring) ? object('REQUEST', settledEntry(scene, 'CONFIRMED')) : undefined;
  }
  const leaves = reader.status === 'left' && told.some((matter) => saysGoodbye(matter, scene));
  return has(take) || leaves ? object('CANCEL', settledEntry(scene, 'CANCELLED')) : undefined;
}

/** Who leaves gets no parting letter but the receipt for it. */
const saysGoodbye = (matter: Matter, { entries }: Scene): boolean =>
  matter.kind === 'receipt' &&
  matter.entry !== undefined &&
  decisionFrom(entries, matter.entry).some(({ occurrence }) => occurrence === 'LEAVE');

const object = (method: CalendarMethod, entry: CalendarEntry | undefined): Letter['calendar'] =>
  entry === undefined ? undefined : { method, text: writeCalendar(method, [entry]) };

/** Holds are entries of one's own (PUBLISH): several in one object, and nobody's calendar sends answers to them. */
function holdsOf(kinds: readonly MatterKind[], scene: Scene): string | undefined {
  const asked = kinds.some((kind) => hold.includes(kind));
  const over = kinds.some((kind) => kind === 'settled' || take.includes(kind));
  const entries = over ? holdEntries(scene, 'CANCELLED') : asked ? holdEntries(scene, 'TENTATIVE') : [];
  return entries.length > 0 ? writeCalendar('PUBLISH', entries) : undefined;
}
