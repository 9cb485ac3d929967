// The slots that a mail was about: those it spoke of, those that follow from not being named, and those still without a word.
import { answerOf } from '../../scheduling/parties.ts';
import { openSlots, slotOf } from '../../scheduling/slots.ts';
import { unanswered } from '../../scheduling/standing.ts';
import type { Done } from '../done.ts';
import { answerText, type Scene, type SlotLine, slotLine } from '../scene.ts';

/** Of what was just answered, what follows from not being named alone. */
export const unsaidSlots = ({ answered, became }: Done, { event, reader }: Scene): number[] =>
  answered.filter((n) => answerOf(event, reader.id, n)?.unsaid === true && !became.has(n));

/** What the mail said of slots, and what became of them. */
export function touchedSlots(done: Done, scene: Scene): SlotLine[] {
  const { answered, became } = done;
  const unsaid = unsaidSlots(done, scene);
  const numbers = [...new Set([...answered, ...became.keys()])]
    .filter((n) => !unsaid.includes(n))
    .sort((a, b) => a - b);
  return numbers.flatMap((n) => {
    const said = answered.includes(n) ? [answerText(n, scene)] : [];
    return lineOf(n, [...said, ...(became.has(n) ? [became.get(n)!] : [])].join('; '), scene);
  });
}

/** A slot with its answer; nothing where there is no such slot any more. */
export function lineOf(n: number, answer: string, scene: Scene): SlotLine[] {
  const slot = slotOf(scene.event, n);
  return slot === undefined ? [] : [slotLine(slot, scene, answer)];
}

/** Open times that the writer has said nothing to, though they have just spoken of others. */
export function openToReader(stale: readonly number[], { answered }: Done, scene: Scene): SlotLine[] {
  const { event, reader, now } = scene;
  if (event.state !== 'proposing' || answered.length === 0) return [];
  return unanswered(event, reader.id, openSlots(event, now))
    .filter(({ n }) => !answered.includes(n) && !stale.includes(n))
    .map((slot) => slotLine(slot, scene));
}
