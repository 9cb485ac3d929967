// Events with so many seats and no more: a seat offered, a seat come free, a seat passed on, and what the host is told.
import type { NoticeBody } from '../../scheduling/notice.ts';
import { longest, safeLine } from '../../values/text.ts';
import { proposalLines, type Scene } from '../scene.ts';
import { formatMoment, formatSpan } from '../times.ts';
import { type ArrangementView, arrangementView } from './arrangement.ts';

export interface SeatView {
  readonly when: string;
  readonly location: string;
  /** Until when the seat is kept. */
  readonly until: string;
  readonly words: readonly string[];
  readonly copied: boolean;
  readonly arrangement: ArrangementView | false;
  readonly page: string;
  readonly calendar: boolean;
}

/** Of `seat`, `seat-yours`, `lapsed` and `tomorrow`. */
export function seatView(
  notice: Extract<NoticeBody, { kind: 'seat' | 'seat-yours' | 'lapsed' | 'tomorrow' }>,
  scene: Scene,
): SeatView {
  const { event, reader, clocks, links } = scene;
  const invites = notice.kind === 'seat';
  const copied = reader.copied === true;
  return {
    when: whenOfSeats(scene),
    location: safeLine(event.location ?? '', longest.place),
    until: invites ? formatMoment(notice.until, clocks) : '',
    words: invites && !copied ? proposalLines(scene) : [],
    copied: invites && copied,
    arrangement: invites ? { ...arrangementView(scene, 1), rule: false, asked: '' } : false,
    page: links.page ?? '',
    calendar: event.settled !== undefined && reader.seat?.state === 'held',
  };
}

export interface SeatsView {
  readonly when: string;
  readonly seats: number;
  readonly left: string;
  readonly coming: string;
}

/** Of `full` and `used-up`, to the host. */
export function seatsView(notice: Extract<NoticeBody, { kind: 'full' | 'used-up' }>, scene: Scene): SeatsView {
  const { event, names, phrases } = scene;
  const holding = event.parties.filter(({ seat }) => seat?.state === 'held');
  return {
    when: whenOfSeats(scene),
    seats: event.seats ?? 0,
    left: phrases.seats(notice.kind === 'used-up' ? notice.left : 0),
    coming: phrases.and(
      holding.map(({ id, seat }) => (seat!.places > 1 ? phrases.withPlaces(names.of(id), seat!.places) : names.of(id))),
    ),
  };
}

/** A seat-limited event has one time, settled or on the table. */
function whenOfSeats({ event, clocks }: Scene): string {
  const time = event.settled ?? event.slots[0];
  return time === undefined ? '' : formatSpan(time.begin, time.end, clocks);
}
