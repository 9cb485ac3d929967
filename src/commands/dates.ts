// `parley dates`: times in JSON lines. In {"id", "text", "now", "zone", "locale"}, out {"id", "times": […]}.
import { createInterface } from 'node:readline';
import { isMonthFirst } from '../language/resolve/dates.ts';
import { type Here, nearest, type When } from '../language/resolve.ts';
import { readTimes } from '../language/times.ts';
import { parseInstant } from '../values/instant.ts';
import { must } from '../values/result.ts';
import { parseZone } from '../values/zone.ts';
import type { Command } from './command.ts';

interface Asked {
  readonly id: unknown;
  readonly text: string;
  readonly now: string;
  readonly zone: string;
  readonly locale?: string;
}

export const command: Command = async (args) => {
  if (args.length > 0) {
    console.error('"parley dates" takes no arguments: it reads JSON lines from standard input.');
    return 2;
  }
  let failed = false;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = askedIn(line);
    if (typeof asked === 'string') {
      failed = true;
      console.error(`Line ${number}: ${asked}`);
    } else process.stdout.write(`${JSON.stringify({ id: asked.id, times: timesIn(asked) })}\n`);
  }
  return failed ? 1 : 0;
};

// One sentence on what is wrong, or the question.
function askedIn(line: string): Asked | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is no JSON.';
  }
  const asked = value as Partial<Asked> | null;
  if (typeof asked?.text !== 'string') return 'there is no "text".';
  const now = parseInstant(String(asked.now));
  if (!now.ok) return `"now": ${now.error}`;
  const zone = parseZone(String(asked.zone));
  if (!zone.ok) return `"zone": ${zone.error}`;
  if (asked.locale !== undefined && typeof asked.locale !== 'string') return 'a "locale" is a word like en-GB.';
  return asked as Asked;
}

function timesIn({ text, now, zone, locale }: Asked): readonly object[] {
  const here: Here = { now: must(parseInstant(now)), zone: must(parseZone(zone)) };
  const told =
    locale === undefined ? {} : { locale: locale.toLowerCase().startsWith('de') ? ('de' as const) : ('en' as const) };
  const monthFirst = locale === 'en-US' || isMonthFirst(here.zone);
  return readTimes(text, { ...told, zone: here.zone }).flatMap((mention) => {
    if (mention.kind !== 'time') return [];
    const at = { ...here, monthFirst };
    // "next week at 3" speaks of a week and of an hour.
    const alone = mention.days?.kind === 'week' || mention.days?.kind === 'month' ? { days: mention.days } : undefined;
    const whens = [...(alone && mention.hours ? [nearest(alone, at)] : []), nearest(mention, at)];
    return whens
      .filter((when) => when !== undefined)
      .map((when) => ({ text: mention.text, index: mention.index, ...printed(when) }));
  });
}

// "before 11" begins nowhere: `begin` is then its bound, as `open` says.
const printed = ({ begin, end, open, grain }: When): object =>
  begin === undefined ? { begin: end, open, grain } : { begin, ...(end && { end }), ...(open && { open }), grain };
