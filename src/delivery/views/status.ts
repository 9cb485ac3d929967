// How an event stands, told to somebody who asked: the times with who said what, who is missing, what has been settled.
import { participants } from '../../scheduling/parties.ts';
import { openSlots, tabledSlots } from '../../scheduling/slots.ts';
import { missing } from '../../scheduling/standing.ts';
import { type Scene, type SlotLine, slotLine } from '../scene.ts';
import { tallyOf } from '../tally.ts';
import { formatMoment, formatSpan } from '../times.ts';

export interface StatusView {
  readonly draft: boolean;
  readonly cancelled: boolean;
  readonly over: boolean;
  /** When it takes place, once that is settled. */
  readonly settled: string;
  readonly slots: readonly SlotLine[];
  /** `3 of 5 people have answered` */
  readonly progress: string;
  /** Who has yet to answer, where the reader may know. */
  readonly missing: string;
  /** `2 and 3`: the times that suit everyone so far. */
  readonly open: string;
  readonly noneOpen: boolean;
  readonly deadline: string;
}

export function statusView(scene: Scene): StatusView {
  const { event, now, names, phrases, clocks, know } = scene;
  const proposing = event.state === 'proposing';
  const slots = proposing ? tabledSlots(event, now) : [];
  const open = openSlots(event, now);
  const settled = event.state === 'confirmed' ? event.settled : undefined;
  return {
    draft: event.state === 'draft',
    cancelled: event.state === 'cancelled',
    over: event.state === 'over',
    settled: settled === undefined ? '' : formatSpan(settled.begin, settled.end, clocks),
    slots: slots.map((slot) => slotLine(slot, scene, '', [tallyOf(slot.n, scene)])),
    progress: proposing ? progressOf(scene) : '',
    missing: proposing && know === 'all' ? names.list(missing(event, now).map(({ id }) => id)) : '',
    open: proposing && know !== 'own' ? phrases.and(open.map(({ n }) => String(n))) : '',
    noneOpen: proposing && know !== 'own' && slots.length > 0 && open.length === 0,
    deadline:
      proposing && event.deadline !== undefined && event.deadline > now ? formatMoment(event.deadline, clocks) : '',
  };
}

/** `3 of 5 people have answered`: may be known by everybody, whatever else may not. */
export function progressOf({ event, now, phrases }: Scene): string {
  const all = participants(event).length;
  return phrases.answered(all - missing(event, now).length, all);
}
