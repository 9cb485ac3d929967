// The header block that Outlook and most forwards put above old text that carries no marks at all. Two or more known labels,
// one of them a sender or a date that looks like one: "Date: Tue 12 / From: 15:00 / To: 17:00" is somebody's offer.
import { hasAddress, hasFullDate, hasTime } from './evidence.ts';
import { headerLabels, type Role } from './header-labels.ts';
import type { Line } from './line.ts';

const roles: ReadonlyMap<string, ReadonlySet<Role>> = rolesByLabel();

function rolesByLabel(): Map<string, Set<Role>> {
  const found = new Map<string, Set<Role>>();
  for (const labels of Object.values(headerLabels))
    for (const [role, names] of Object.entries(labels) as [Role, readonly string[]][])
      for (const name of names) {
        const key = keyOf(name);
        found.set(key, (found.get(key) ?? new Set()).add(role));
      }
  return found;
}

function keyOf(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

interface Labelled {
  readonly roles: ReadonlySet<Role>;
  readonly value: string;
}

const longestLabel = 24;

/** `*From:* Ann <ann@x.test>`, `De : Ann`, `差出人：Ann`, `| Subject: x`: a known label and what stands behind it. */
function labelled(text: string): Labelled | undefined {
  const colon = text.slice(0, longestLabel + 6).search(/[:：]/);
  if (colon < 1) return undefined;
  const label = keyOf(text.slice(0, colon).replace(/^[\s*_|•-]+|[\s*_]+$/g, ''));
  const found = roles.get(label);
  return found && { roles: found, value: text.slice(colon + 1).replace(/^[\s*_]+|[\s*_]+$/g, '') };
}

/** Cheap: most lines have no colon near their beginning. */
export function mayBeginHeaderBlock(text: string): boolean {
  for (let at = 1; at < text.length && at < longestLabel + 6; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return true;
  }
  return false;
}

const mostLines = 24;
const mostLabels = 10;

/** The last line of the header block that begins at `at`, or nothing when none does. */
export function headerBlockAt(lines: readonly Line[], at: number): number | undefined {
  const depth = lines[at]!.depth;
  const values = new Map<Role, string>();
  let last = at;
  let count = 0;
  let strange = 0;
  for (let i = at; i < lines.length && i < at + mostLines && count < mostLabels; i++) {
    const { text } = lines[i]!;
    if (lines[i]!.depth !== depth) break;
    if (text === '') {
      // "From: …" / blank / "Sent: …" exists; a blank after the subject ends it.
      if (values.has('subject')) break;
      continue;
    }
    const line = labelled(text);
    if (line === undefined) {
      // A long address list or subject goes on in the next line.
      if (++strange > 2 || count === 0) break;
      continue;
    }
    strange = 0;
    const value = line.value === '' ? (lines[i + 1]?.text ?? '') : line.value;
    for (const role of line.roles) if (!values.has(role)) values.set(role, value);
    count++;
    last = i;
  }
  if (count === 1 && isOneLine(lines[at]!.text)) return at;
  if (count < 2) return undefined;
  return isMailHeader(values, count) ? last : undefined;
}

// From: ann@x.test Date: Tue, 3 Mar 2026 09:15:00 +0000: the whole block on one line
function isOneLine(text: string): boolean {
  const line = labelled(text);
  if (line === undefined || text.length > 2000 || !line.roles.has('from') || !hasAddress(line.value)) return false;
  const others = [...line.value.matchAll(/(?:^|[\s>*])(\p{L}[\p{L} -]{0,20}?)\s?[*_]{0,2}[:：]/gu)].slice(0, 12);
  return others.some(([, label]) => roles.get(keyOf(label!))?.has('date') || roles.get(keyOf(label!))?.has('to'));
}

function isMailHeader(values: ReadonlyMap<Role, string>, count: number): boolean {
  const from = values.get('from');
  const date = values.get('date');
  const to = values.get('to');
  const addressed = to !== undefined && hasAddress(to);
  if (from !== undefined && hasAddress(from)) return true;
  // "From: Ann Lee" without an address: a name, no time, and three labels of which one is telling.
  const moment = date !== undefined && hasFullDate(date) && hasTime(date);
  if (from !== undefined && values.has('subject') && moment) return true;
  if (from !== undefined) return isName(from) && count >= 3 && (values.has('subject') || addressed || moment);
  // "Date: Wed, 16 May 2012 00:15:02 -0600" / "To: ann@x.test": people do not write seconds or offsets
  return moment && addressed && /\d:\d\d:\d\d|[+-]\d{4}(?!\d)/.test(date);
}

const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !hasTime(text) && !/^\p{Nd}/u.test(text) && !hasFullDate(text);

// "Vok: …": a label of whatever language
const labelLike = /^[*_\s]{0,3}\p{L}[^:：\d@]{0,24}[:：]/u;

/** Labels of no language known here: an address, then a full date with its time, then an address again. */
export function strangeHeaderBlockAt(lines: readonly Line[], at: number): number | undefined {
  const [first = '', second = '', third = '', fourth = ''] = lines.slice(at, at + 4).map(({ text }) => text);
  if (![first, second, third].every((text) => labelLike.test(text))) return undefined;
  if (!hasAddress(first) || !hasFullDate(second) || !hasTime(second) || !hasAddress(third)) return undefined;
  return labelLike.test(fourth) ? at + 3 : at + 2;
}

/** The same above a letter of ours: one of our addresses behind a label, and a date behind the next. */
export function ownHeaderBlockAt(
  lines: readonly Line[],
  at: number,
  isOwn: (text: string) => boolean,
): number | undefined {
  const [first = '', second = ''] = lines.slice(at, at + 2).map(({ text }) => text);
  return first.includes('@') && labelLike.test(first) && isOwn(first) && labelLike.test(second) && hasFullDate(second)
    ? at + 1
    : undefined;
}
