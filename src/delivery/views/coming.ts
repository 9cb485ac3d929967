// What a mail about a settled meeting says: of coming to it, in place of numbers.
import { answerOf } from '../../scheduling/parties.ts';
import type { Done } from '../done.ts';
import type { Scene } from '../scene.ts';
import { formatSpan } from '../times.ts';

export interface ComingView {
  readonly yes: boolean;
  readonly maybe: boolean;
  readonly no: boolean;
  readonly when: string;
  /** The organizer hears of it. */
  readonly told: boolean;
}

/** An answer to the time that is settled, and to nothing else, is about coming or not. */
export function comingView({ answered, became, entries }: Done, scene: Scene): ComingView | false {
  const { event, reader, mine } = scene;
  const n = event.settled?.n;
  const value = n === undefined ? undefined : answerOf(event, reader.id, n)?.value;
  const isAboutIt = answered.length + became.size === 1 && answered[0] === n && event.seats === undefined;
  // What this very mail settled was a choice.
  const isOld = entries.every(({ occurrence }) => occurrence !== 'CONFIRM' && occurrence !== 'MOVE');
  if (event.state !== 'confirmed' || !isAboutIt || !isOld || value === undefined) return false;
  const when = whenSettled(scene);
  return { yes: value === 'yes', maybe: value === 'maybe', no: value === 'no', when, told: value === 'no' && !mine };
}

/** When it takes place; empty where nothing is settled. */
export const whenSettled = ({ event: { state, settled }, clocks }: Scene): string =>
  state === 'confirmed' && settled !== undefined ? formatSpan(settled.begin, settled.end, clocks) : '';
