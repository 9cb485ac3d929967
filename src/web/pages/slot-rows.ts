// The times on the table as a visitor answers them: one row each, three answers, what they said so far.
import { answerText, type Scene } from '../../delivery/scene.ts';
import { tallyOf } from '../../delivery/tally.ts';
import { formatBareSpan } from '../../delivery/times.ts';
import type { AnswerValue } from '../../language/reading.ts';
import type { Slot } from '../../scheduling/event.ts';
import { answerOf } from '../../scheduling/parties.ts';
import { isWindow, type WallSpan } from '../../scheduling/slots.ts';
import type { PartyId } from '../../values/ids.ts';

export interface TimeView {
  /** `Tuesday 3 March 2026, 14:00–14:30`, for the visitor's zone. */
  readonly when: string;
  /** `15:00–15:30 in Europe/Berlin`, where the event is kept on other clocks. */
  readonly beside: string | null;
}

export interface SlotRow extends TimeView {
  readonly n: number;
  /** Of a slot longer than the meeting: `any 30 minutes of it`. */
  readonly window: string | null;
  readonly was: AnswerValue | '';
  readonly yes: boolean;
  readonly maybe: boolean;
  readonly no: boolean;
  /** What stands there and was never said in so many words. */
  readonly remark: string | null;
  /** `2 yes; 1 no`, where the visitor may know how many but not who. */
  readonly tally: string | null;
}

export function timeView({ begin, end }: WallSpan, { clocks, phrases }: Scene): TimeView {
  const { event, reader } = clocks;
  const when = formatBareSpan(begin, end, clocks);
  if (event === reader) return { when, beside: null };
  const there = formatBareSpan(begin, end, { ...clocks, reader: event });
  // The same day on both clocks needs no second date.
  const [day, ...clock] = there.split(', ');
  const short = when.startsWith(`${day}, `) && clock.length === 1 ? clock[0]! : there;
  return { when, beside: phrases.inZone(short, event) };
}

/** @param party whose answers stand in the row: the visitor's, or those of somebody the organizer answers for */
export function slotRow(slot: Slot, scene: Scene, party: PartyId = scene.reader.id): SlotRow {
  const answer = answerOf(scene.event, party, slot.n);
  const own = party === scene.reader.id;
  return {
    ...timeView(slot, scene),
    n: slot.n,
    window: isWindow(scene.event, slot) ? scene.phrases.window(scene.event.duration) : null,
    was: answer?.value ?? '',
    yes: answer?.value === 'yes',
    maybe: answer?.value === 'maybe',
    no: answer?.value === 'no',
    remark: own && (answer?.unsaid || answer?.known) ? answerText(slot.n, scene) : null,
    tally: own && scene.know === 'counts' ? [tallyOf(slot.n, scene)].flat().join('; ') : null,
  };
}
