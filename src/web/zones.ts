// Time zones as forms take them: by their name, or by a word that stands for one. Their list is a file of its own, fetched
// by whoever looks into it: it would be more than half of a page.
import { zoneNamed } from '../language/neutral/zones.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { parseZone, type ZoneId } from '../values/zone.ts';
import { bad, type Trouble } from './trouble.ts';

export const zoneNames: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** `Europe/Berlin`, `europe/berlin`, `Berlin`, `New York`, `CET`. */
export function readZone(text: string): Result<ZoneId, Trouble> {
  const asked = text.trim();
  // Abbreviations mean a place with its rules: the zone data have an "EST" that never changes its clocks.
  const zone = (asked.includes('/') ? undefined : zoneNamed(asked)) ?? parseZone(asked);
  if (typeof zone === 'string') return ok(zone);
  return zone.ok ? ok(zone.value) : fail(bad(`${zone.error} A large city nearby will do as well.`));
}

export interface Region {
  readonly name: string;
  readonly zones: readonly { readonly id: string; readonly place: string }[];
}

/** The list for people: regions with their places. */
export function zoneRegions(): Region[] {
  const regions = new Map<string, Region['zones'][number][]>();
  for (const id of zoneNames) {
    const [region = '', ...place] = id.split('/');
    const name = place.length === 0 ? 'Everywhere' : region;
    const zones = regions.get(name) ?? [];
    regions.set(name, [...zones, { id, place: (place.join(', ') || id).replaceAll('_', ' ') }]);
  }
  return [...regions].map(([name, zones]) => ({ name, zones }));
}
