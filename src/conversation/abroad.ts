// A time that fits a slot only on the clock of the mail's Date header: its writer may be away from the zone that their letter
// printed. The header proves nothing, so what they meant is asked.
import type { Reading, SaidSpan } from '../language/reading.ts';
import type { Message } from '../mail/message.ts';
import { isDay } from '../scheduling/spans.ts';
import { type Instant, instantOf, minute, msOf } from '../values/instant.ts';
import { toInstant, type WallTime } from '../values/wall.ts';
import type { ReplyContext } from './context.ts';
import { offsetOf } from './zones.ts';

/** The reading without such a time, and both that it may mean. */
export interface Abroad {
  readonly reading: Reading;
  readonly choices: readonly Reading[];
}

/** @returns nothing when each time stands as it was read */
export function meantAbroad(
  reading: Reading,
  context: ReplyContext,
  { date, said }: Pick<Message, 'date' | 'said'>,
): Abroad | undefined {
  const offset = date?.offset;
  if (offset === undefined || offset === offsetOf(context.zone, date!.at)) return undefined;
  const { propose = [], ...rest } = reading;
  for (const span of propose) {
    const slot = isDay(span.begin) ? undefined : slotAt(instantAt(span.begin, offset), context);
    if (slot === undefined) continue;
    const others = propose.filter((one) => one !== span);
    const unclear = [...(reading.unclear ?? []), said.trim().slice(0, 300)];
    return {
      reading: { ...rest, ...(others.length > 0 ? { propose: others } : {}), unclear },
      choices: [{ answers: { [slot]: 'yes' } }, { propose: [span] satisfies SaidSpan[] }],
    };
  }
  return undefined;
}

const instantAt = (wall: WallTime, offset: number): Instant => instantOf(Date.parse(`${wall}:00Z`) - offset * minute);

const slotAt = (begin: Instant, { slots, zone }: ReplyContext): number | undefined =>
  slots.find((slot) => !slot.closed && msOf(toInstant(slot.begin, zone)) === msOf(begin))?.n;
