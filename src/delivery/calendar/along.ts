// Which calendar object goes along with a letter: the entry of a settled time, its end, tentative holds and their release.
import { decisionFrom, patchesOf } from '../answers.ts';
import type { Letter, Matter, MatterKind } from '../letter.ts';
import type { Scene } from '../scene.ts';
import { holdEntries, settledEntry } from './entry.ts';
import { type CalendarEntry, type CalendarMethod, writeCalendar } from './write.ts';

/** Kinds that bring the entry, where it stands. */
const bring: readonly MatterKind[] = ['settled', 'moved', 'changed', 'current', 'seat-yours'];
/** Kinds that take it away, where there was one. */
const take: readonly MatterKind[] = ['cancelled', 'removed', 'ended'];
const hold: readonly MatterKind[] = ['invitation', 'tabled'];

export function calendarOf(told: readonly Matter[], scene: Scene): Pick<Letter, 'calendar' | 'holds'> {
  const calendar = objectOf(told, scene);
  const holds = scene.event.hold === true ? holdsOf(told, scene) : undefined;
  return { ...(calendar === undefined ? {} : { calendar }), ...(holds === undefined ? {} : { holds }) };
}

function objectOf(told: readonly Matter[], scene: Scene): Letter['calendar'] {
  const { event, reader } = scene;
  const has = (some: readonly MatterKind[]): boolean => told.some(({ kind }) => some.includes(kind));
  if (event.state === 'confirmed' && reader.status === 'in' && has(bring))
    return object('REQUEST', settledEntry(scene, 'CONFIRMED'));
  // Only a calendar that proposed another time knows what to do with the refusal (RFC 5546 §3.2.8).
  if (event.state === 'confirmed' && reader.stamp !== undefined && has(['not-taken']))
    return object('DECLINECOUNTER', settledEntry(scene, 'CONFIRMED'));
  return has(take) || told.some((matter) => givesUp(matter, scene))
    ? object('CANCEL', settledEntry(scene, 'CANCELLED'))
    : undefined;
}

/** Who leaves, or gives a seat back, gets no parting letter but the receipt for it. */
function givesUp(matter: Matter, { entries, reader }: Scene): boolean {
  if (matter.kind !== 'receipt' || matter.entry === undefined) return false;
  return patchesOf(decisionFrom(entries, matter.entry)).some((patch) => {
    if (patch.of !== 'party' || patch.id !== reader.id) return false;
    const { from, to } = patch;
    return (
      (from?.status === 'in' && to?.status === 'left') || (from?.seat?.state === 'held' && to?.seat?.state !== 'held')
    );
  });
}

/** The organizer's own time is kept free as well, from the receipt on that says that it is on its way. */
const opens = (matter: Matter, { entries }: Scene): boolean =>
  matter.kind === 'receipt' &&
  matter.entry !== undefined &&
  patchesOf(decisionFrom(entries, matter.entry)).some(
    (patch) => patch.of === 'event' && patch.key === 'state' && patch.to === 'proposing',
  );

const object = (method: CalendarMethod, entry: CalendarEntry | undefined): Letter['calendar'] =>
  entry === undefined ? undefined : { method, text: writeCalendar(method, [entry]) };

/** Holds are entries of one's own (PUBLISH): several in one object, and nobody's calendar sends answers to them. */
function holdsOf(told: readonly Matter[], scene: Scene): string | undefined {
  const kinds = told.map(({ kind }) => kind);
  const asked = kinds.some((kind) => hold.includes(kind)) || told.some((matter) => opens(matter, scene));
  const over = kinds.some((kind) => kind === 'settled' || take.includes(kind));
  const entries = over ? holdEntries(scene, 'CANCELLED') : asked ? holdEntries(scene, 'TENTATIVE') : [];
  return entries.length > 0 ? writeCalendar('PUBLISH', entries) : undefined;
}
