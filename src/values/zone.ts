// IANA time zones by name, the only kind Parley keeps: an offset says nothing about next month.
import type { Brand } from './ids.ts';
import { fail, ok, type Result } from './result.ts';

export type ZoneId = Brand<string, 'ZoneId'>;

export const utc = 'UTC' as ZoneId;

const known = new Map<string, ZoneId>();

/** The zone in the spelling of the time zone data (`europe/berlin` → `Europe/Berlin`). Offsets such as `+01:00` are refused. */
export function parseZone(text: string): Result<ZoneId, string> {
  const asked = text.trim();
  const cached = known.get(asked);
  if (cached !== undefined) return ok(cached);
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(asked)) return fail(sentence(asked));
  try {
    const zone = canonicalName(asked);
    if (known.size < 2000) known.set(asked, zone);
    return ok(zone);
  } catch {
    return fail(sentence(asked));
  }
}

// `resolvedOptions` would turn Europe/Belfast into Europe/London; people keep the name they gave, in its usual spelling.
function canonicalName(asked: string): ZoneId {
  const resolved = new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone;
  const listed = Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase() === asked.toLowerCase());
  return (listed ?? (asked.toUpperCase() === 'UTC' ? 'UTC' : resolved)) as ZoneId;
}

const sentence = (asked: string): string =>
  `"${asked.slice(0, 40)}" is no time zone that we know; write it like Europe/Berlin.`;
