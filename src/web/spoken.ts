// Times as pages say them, on one clock.
import { en } from '../delivery/phrases/en.ts';
import { formatBareSpan } from '../delivery/times.ts';
import type { WallSpan } from '../scheduling/slots.ts';
import type { Span } from '../values/span.ts';
import { toWall } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';

/** `Tuesday 10 March 2026, 15:00–15:30` */
export const spanText = ({ begin, end }: Span, zone: ZoneId): string =>
  wallText({ begin: toWall(begin, zone), end: toWall(end, zone) }, zone);

/** The same of a time that is on that clock already. */
export const wallText = ({ begin, end }: WallSpan, zone: ZoneId): string =>
  formatBareSpan(begin, end, { event: zone, reader: zone, phrases: en });
