// Hours by which somebody comes or goes: "by 2" may be either.
import { namingsOf, type Ref } from './refs.ts';
import type { Telling } from './telling.ts';

/** "I could be there by 2" bounds the coming, not the going. */
export const boundsComing = (ref: Ref): boolean =>
  namingsOf(ref).some(
    (one) =>
      one.kind === 'time' &&
      ((one.mention.hours?.kind === 'before' && /^by\b/i.test(one.mention.text)) ||
        (one.mention.days?.kind === 'open' && one.mention.days.side === 'by')),
  );

/** "Wednesday by the end of the day, I mean by 4": the bound that it corrects was said of the slots. */
export const correctsBound = ({ pending, statements }: Telling): boolean =>
  pending.corrects !== undefined &&
  namingsOf(statements.at(-1)?.ref ?? { kind: 'everything' }).some(
    (one) =>
      one.kind === 'time' && one.mention.days !== undefined && /^(?:before|at)$/.test(one.mention.hours?.kind ?? ''),
  );
