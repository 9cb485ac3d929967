// What a PUT of somebody's time asks for: whole hours of a day, or stretches of time that are blocked or free again.
import { changeTimes, setHours, type TimeChange, type TimeRefusal } from '../../store/availability.ts';
import type { Step } from '../../store/statement.ts';
import type { Store } from '../../store/store.ts';
import type { EmailAddress } from '../../values/address.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { dayIn, type PlainDay, parseDay } from '../../values/wall.ts';
import { parseZone, type ZoneId } from '../../values/zone.ts';
import { bad, type Trouble } from '../trouble.ts';
import { readTimeSpan, type TimeSpanInput } from './times.ts';

export interface TimeInput {
  readonly date?: string;
  readonly blocked_slots?: readonly number[];
  readonly spans?: readonly TimeSpanInput[];
  readonly zone?: string;
}

const time = (description: string) => ({ type: 'string', maxLength: 40, description }) as const;

export const timeBody = {
  type: 'object',
  additionalProperties: false,
  properties: {
    date: time('A day on your own clock: `2026-03-10`.'),
    blocked_slots: {
      type: 'array',
      maxItems: 24,
      items: { type: 'integer' },
      description: 'Whole hours of that day, 0 to 23; all the others are free. An empty list frees the day.',
    },
    spans: {
      type: 'array',
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['begin', 'end'],
        properties: {
          begin: time('ISO 8601 with any offset, or local to `zone`; or a whole day.'),
          end: time('As `begin`; of whole days the last one.'),
          state: { type: 'string', enum: ['blocked', 'free'], description: '`blocked` unless said.' },
        },
      },
      description: 'Stretches of time in place of whole hours; what they leave out stays as it is.',
    },
    zone: { type: 'string', maxLength: 64, description: 'The clock of times without an offset; yours unless said.' },
  },
  examples: [
    { date: '2026-04-25', blocked_slots: [10, 15, 17] },
    {
      spans: [
        { begin: '2026-05-03', end: '2026-05-07' },
        { begin: '2026-05-05T14:00', end: '2026-05-05T16:00', state: 'free' },
      ],
    },
  ],
} as const;

export interface TimeWish {
  /** The day that its answer shows. */
  readonly day: PlainDay;
  readonly keep: (store: Store, whose: EmailAddress, also: readonly Step[]) => Promise<Result<void, TimeRefusal>>;
}

/** @param own the zone of whose time it is */
export function timeWish(input: TimeInput, own: ZoneId): Result<TimeWish, Trouble> {
  const { date, blocked_slots: hours, spans } = input;
  if (hours !== undefined && spans === undefined) return wholeHours(date, hours, own);
  if (spans !== undefined && hours === undefined && spans.length > 0) return stretches(spans, input.zone, own);
  return fail(bad('Name either "date" with "blocked_slots", or at least one of "spans".'));
}

function wholeHours(date: string | undefined, hours: readonly number[], own: ZoneId): Result<TimeWish, Trouble> {
  const day = date === undefined ? fail('"date" is missing.') : parseDay(date);
  if (!day.ok) return fail(bad(day.error));
  return ok({ day: day.value, keep: (store, whose, also) => setHours(store, whose, day.value, hours, own, also) });
}

function stretches(spans: readonly TimeSpanInput[], asked: string | undefined, own: ZoneId): Result<TimeWish, Trouble> {
  const zone = asked === undefined ? ok(own) : parseZone(asked);
  if (!zone.ok) return fail(bad(zone.error));
  const changes: TimeChange[] = [];
  for (const [index, span] of spans.entries()) {
    const read = readTimeSpan(span, zone.value);
    if (!read.ok) return fail({ ...read.error, detail: `spans[${index}]: ${read.error.detail}` });
    changes.push({ ...read.value, state: span.state ?? 'blocked' });
  }
  return ok({
    day: dayIn(changes[0]!.begin, own),
    keep: (store, whose, also) => changeTimes(store, whose, changes, own, also),
  });
}
