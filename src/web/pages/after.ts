// What the visitor's last change did, told from the journal and the state that it led to: the receipt of the page.
import { answeredFor, decisionFrom, slotsAnswered, summaryOf } from '../../delivery/answers.ts';
import { deedLines, slotDeeds } from '../../delivery/deeds.ts';
import { type Scene, slotLines } from '../../delivery/scene.ts';

export interface AfterView {
  readonly lines: readonly string[];
  /** It can be taken back, now or until the others are told. */
  readonly undo: boolean;
}

/** @param entry the first entry of the change; nothing when it was not the visitor's own */
export function afterView(entry: number, scene: Scene): AfterView | null {
  const entries = decisionFrom(scene.entries, entry);
  const [first] = entries;
  const me = scene.reader.id;
  if (first === undefined || first.by !== me) return null;
  const undone = entries.some(({ occurrence }) => occurrence === 'UNDO');
  const deeds = slotDeeds(entries, scene);
  const own = summaryOf(me, slotsAnswered(entries, me), scene);
  const lines = [
    ...(undone ? ['Your last change is taken back'] : []),
    ...(own === '' ? [] : [`Noted: ${own}`]),
    ...answeredFor(entries, me).map(
      (party) => `${scene.names.plain(party)}: ${summaryOf(party, slotsAnswered(entries, party), scene)}`,
    ),
    ...slotLines([...deeds.keys()], scene).map(({ n, when }) => `${n}. ${when}: ${deeds.get(n)}`),
    ...deedLines(entries, scene),
  ].map(capital);
  return {
    lines: lines.length > 0 ? [...new Set(lines)] : ['Your words have been passed on'],
    undo: !undone && entries.some(({ patches }) => patches.length > 0),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
