// iCalendar text as clients send it, made fit for a strict parser: byte order marks, blank and broken lines, names with
// colons in them, a second calendar behind the first, an end that never came (`field/email.md` 4.5).
import { limits } from '../limits.ts';

const mostLines = 4000;
const mostComponents = 20;

/** One VCALENDAR, unfolded; nothing when there is none, or more in it than we take. */
export function cleanCalendar(text: string): string | undefined {
  if (text.length > limits.calendar) return undefined;
  const begin = text.search(/BEGIN:VCALENDAR/i);
  if (begin < 0) return undefined;
  const open: string[] = [];
  const lines: string[] = [];
  let components = 0;
  for (const raw of unfold(text.slice(begin))) {
    const line = repaired(raw);
    if (line === undefined) continue;
    const [, edge, name] = /^(BEGIN|END):([A-Z-]{1,40})$/i.exec(line) ?? [];
    if (edge?.toUpperCase() === 'BEGIN') {
      open.push(name!.toUpperCase());
      if (/^V(?:EVENT|FREEBUSY|TODO|JOURNAL)$/i.test(name!)) components++;
    } else if (edge !== undefined && open.at(-1) !== name!.toUpperCase()) continue;
    else if (edge !== undefined) open.pop();
    if (open.length > 6 || lines.length > mostLines || components > mostComponents) return undefined;
    lines.push(line);
    if (open.length === 0) break;
  }
  for (const name of open.reverse()) lines.push(`END:${name}`);
  return lines.join('\r\n');
}

// A line break and a blank are nothing at all (RFC 5545 §3.1).
const unfold = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');

function repaired(raw: string): string | undefined {
  const line = raw.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g, '').trim();
  // NAME:value  or  NAME;PARAM=x:value; anything else was broken on its way
  if (!/^[A-Za-z0-9-]{1,60}[;:]/.test(line)) return undefined;
  // DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20260303T100000
  return line.replace(
    /^([A-Z-]{1,40};(?:[^"]{0,200};)?TZID=)([^";]{0,200}[:,][^";]{0,200}):(\d{8}(?:T\d{6}Z?)?)$/i,
    '$1"$2":$3',
  );
}
