// A week of somebody's time, a day a line: what is taken, as far as the visitor may know, and the hours as a strip.
import { en } from '../../delivery/phrases/en.ts';
import { formatDay } from '../../delivery/times.ts';
import { titleOf } from '../../delivery/title.ts';
import type { WorkingHours } from '../../scheduling/availability.ts';
import { dayOn } from '../../scheduling/busy.ts';
import { usualHours } from '../../scheduling/hours.ts';
import { type DayOfTime, dayOfTime } from '../../store/availability.ts';
import { findDiary } from '../../store/diaries.ts';
import { findEvent } from '../../store/events.ts';
import type { Store } from '../../store/store.ts';
import { type EmailAddress, sameAddress } from '../../values/address.ts';
import { earlier, later } from '../../values/instant.ts';
import type { Span } from '../../values/span.ts';
import { addDays, clockOf, type PlainDay, toWall, wallOf, wallTimeKind, weekdayOf } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { partyPath } from '../cookies.ts';

type Cell = 'booked' | 'taken' | 'work' | 'off';

export interface DayView {
  readonly day: PlainDay;
  readonly name: string;
  /** A line for each stretch that is taken. */
  readonly taken: readonly TakenView[];
  /** 24 of them, whatever the clocks of that day do. */
  readonly cells: readonly { readonly is: Cell }[];
}

export interface TakenView extends Span {
  readonly when: string;
  readonly what: string;
  /** The page of the event that takes it. */
  readonly path: string;
  /** Its owner may free it again. */
  readonly mayFree: boolean;
}

export interface HourView {
  readonly hour: number;
  readonly name: string;
  readonly blocked: boolean;
  readonly booked: boolean;
}

/** Who looks at whose time. @property zone where theirs is not known */
export interface Look {
  readonly asker: EmailAddress;
  readonly whose: EmailAddress;
  readonly zone: ZoneId;
}

export const mondayOf = (day: PlainDay): PlainDay => addDays(day, 1 - weekdayOf(day));

/** The seven days from `first` on; nothing where the one may not see the time of the other. */
export async function weekView(store: Store, look: Look, first: PlainDay): Promise<DayView[] | undefined> {
  // When others work is theirs to tell.
  const hours = isOwn(look) ? ((await findDiary(store, look.whose)).hours ?? usualHours) : [];
  const days = await Promise.all(
    Array.from({ length: 7 }, (_, at) => dayOfTime(store, look.asker, look.whose, addDays(first, at), look.zone)),
  );
  return days.includes(undefined) ? undefined : Promise.all(days.map((day) => dayView(store, look, day!, hours)));
}

const isOwn = ({ asker, whose }: Look): boolean => sameAddress(asker, whose);

async function dayView(store: Store, look: Look, day: DayOfTime, hours: WorkingHours): Promise<DayView> {
  const { date, zone, spans } = day;
  const whole = dayOn(date, zone);
  return {
    day: date,
    name: formatDay(date, en),
    taken: await Promise.all(
      spans.map(async ({ begin, end, by, event }) => {
        const part = { begin: later(begin, whole.begin), end: earlier(end, whole.end) };
        const shown = event === undefined ? undefined : await eventOf(store, look, event);
        return {
          ...part,
          when: clocksOf(part, whole, zone),
          what: shown?.title ?? (by === 'blocked' ? 'blocked' : 'taken'),
          path: shown?.path ?? '',
          mayFree: by === 'blocked',
        };
      }),
    ),
    cells: everyHour.map((hour) => ({ is: cellOf(day, hour, hours) })),
  };
}

/** `10:00–11:00`, `22:00–24:00`, `all day` */
function clocksOf({ begin, end }: Span, whole: Span, zone: ZoneId): string {
  if (begin === whole.begin && end === whole.end) return 'all day';
  const to = end === whole.end ? '24:00' : clockOf(toWall(end, zone));
  return `${clockOf(toWall(begin, zone))}–${to}`;
}

async function eventOf(store: Store, { asker }: Look, id: NonNullable<DayOfTime['spans'][number]['event']>) {
  const stored = await findEvent(store, id);
  const party = stored && [...stored.people].find(([, { address }]) => sameAddress(address, asker))?.[0];
  if (stored === undefined || party === undefined) return undefined;
  return { title: titleOf(stored.event, stored.people, party), path: partyPath(id, party) };
}

function cellOf({ date, blocked, available }: DayOfTime, hour: number, hours: WorkingHours): Cell {
  if (blocked.includes(hour)) return 'taken';
  const works = (hours[weekdayOf(date) - 1] ?? []).some(({ from, to }) => from < (hour + 1) * 60 && to > hour * 60);
  if (available.includes(hour)) return works ? 'work' : 'off';
  return 'booked';
}

/** The hours of one day of one's own, each with a box to tick; an hour that the clocks skip is not among them. */
export async function hourViews(store: Store, whose: EmailAddress, date: PlainDay, zone: ZoneId): Promise<HourView[]> {
  const { blocked = [], available = [] } = (await dayOfTime(store, whose, whose, date, zone)) ?? {};
  return everyHour
    .filter((hour) => wallTimeKind(wallOf(date, nameOf(hour)), zone) !== 'skipped')
    .map((hour) => ({
      hour,
      name: nameOf(hour),
      blocked: blocked.includes(hour),
      booked: !blocked.includes(hour) && !available.includes(hour),
    }));
}

const everyHour = Array.from({ length: 24 }, (_, hour) => hour);
const nameOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
