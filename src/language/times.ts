// Every time that a text speaks of, still as ambiguous as the words are: line by line through the engine, then put together
// where one result of chrono's cannot hold what was said (days and hours apart, the day named last).
import type { ZoneId } from '../values/zone.ts';
import { saidIn, tongueOf } from './engine.ts';
import { apart, dayNamed, type Told } from './joins/apart.ts';
import { type Locale, localeOf } from './locale.ts';
import type { Days, Fragment, Mention } from './mention.ts';
import { type Line, squeeze } from './neutral/squeeze.ts';
import { isTime } from './said.ts';

export interface TimesOptions {
  /** The language to read; without it the text decides. */
  readonly locale?: Locale;
  /** The reader's zone, which settles abbreviations of several places: IST. */
  readonly zone?: ZoneId;
}

/** The times of a text in the order of the text. Reads at most the first 8 KiB; never throws. */
export function readTimes(text: string, options: TimesOptions = {}): readonly Mention[] {
  const locale = options.locale ?? localeOf(text);
  const { joins } = tongueOf(locale);
  const mentions: Mention[] = [];
  let lists = 0;
  let named: Days | undefined;
  for (const line of squeeze(text)) {
    const said = saidIn(line.text, locale);
    for (const told of apart(line.text, said, joins, named)) mentions.push(mention(told, line, text, lists, options));
    named = said.map(dayNamed).findLast((days) => days !== undefined) ?? named;
    lists += Math.max(0, ...said.map((one) => (isTime(one) ? (one.piece.list ?? 0) : 0)));
  }
  return mentions;
}

function mention({ said, rest, near }: Told, line: Line, text: string, lists: number, options: TimesOptions): Mention {
  const { piece, family } = said;
  const where = { ...fragment(said, line, text), family };
  if (piece.kind === 'duration') return { ...where, kind: 'duration', length: piece.minutes };
  if (!isTime(said)) return { ...where, kind: 'repeat' };
  const { kind, list, zone, ...time } = said.piece;
  return {
    ...where,
    ...time,
    kind,
    ...(zone && { zone: atHome(zone, options.zone) }),
    ...(list !== undefined && { list: list + lists }),
    ...(rest.length > 0 && { rest: rest.map((piece) => fragment(piece, line, text)) }),
    ...(near && { near }),
  };
}

function fragment({ index, text: squeezed }: Fragment, line: Line, text: string): Fragment {
  const trimmed = squeezed.trim();
  const first = index + squeezed.indexOf(trimmed);
  // "Thursday (not before 10)" keeps its bracket.
  const closes = /\([^()]*$/.test(trimmed) && line.text.charAt(first + trimmed.length) === ')';
  const last = first + trimmed.length - (closes ? 0 : 1);
  const [from, until] = [line.origin(first), line.origin(last) + 1];
  return { index: from, text: text.slice(from, until) };
}

// IST is said in India, Ireland and Israel (`language.md` rule 9).
const atHome = (zone: ZoneId | 'own', home: ZoneId | undefined): ZoneId | 'own' =>
  zone === 'Asia/Kolkata' && (home === 'Europe/Dublin' || home === 'Asia/Jerusalem') ? home : zone;
