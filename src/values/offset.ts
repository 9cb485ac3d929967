// How far the clocks of a zone are from UTC. They keep to one offset for months, so each such spell is looked up once.
import type { Milliseconds } from './instant.ts';
import type { ZoneId } from './zone.ts';

interface Spell {
  readonly begin: Milliseconds;
  /** The first moment that is no longer in it. */
  readonly end: Milliseconds;
  readonly offset: Milliseconds;
}

/** By zone, those met so far: some four hundred of each zone lie between 1970 and 2200. */
const spells = new Map<ZoneId, Spell[]>();

/** @param ms since 1970 */
export function offsetAt(ms: Milliseconds, zone: ZoneId): Milliseconds {
  const known = spells.get(zone) ?? [];
  let spell = known.find(({ begin, end }) => begin <= ms && ms < end);
  if (spell === undefined) {
    spell = spellAt(ms, zone);
    known.push(spell);
    spells.set(zone, known);
  }
  return spell.offset;
}

function spellAt(ms: Milliseconds, zone: ZoneId): Spell {
  const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  // The change that happens at this very moment begins the spell.
  const begin = there.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const end = there.getTimeZoneTransition('next');
  return {
    begin: begin?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    end: end?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: there.offsetNanoseconds / 1e6,
  };
}
