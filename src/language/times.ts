// Every time that a text speaks of, still as ambiguous as the words are. Chrono finds the phrases and runs the rules that
// join neighbours; what one of its results cannot hold (lists, days and hours apart) is put together here.
import { Chrono } from 'chrono-node/en';
import type { ZoneId } from '../values/zone.ts';
import { german } from './de/tongue.ts';
import { english } from './en/tongue.ts';
import { apart, type Told } from './joins/apart.ts';
import { beside } from './joins/beside.ts';
import { dayBounds } from './joins/dayBounds.ts';
import { daySpans } from './joins/daySpans.ts';
import { exceptions } from './joins/exceptions.ts';
import { hourBounds } from './joins/hourBounds.ts';
import { hourSpans } from './joins/hourSpans.ts';
import { lengths } from './joins/lengths.ts';
import { lists } from './joins/lists.ts';
import { lone } from './joins/lone.ts';
import { meals } from './joins/meals.ts';
import { overlaps } from './joins/overlaps.ts';
import { sameDay } from './joins/sameDay.ts';
import { zones } from './joins/zones.ts';
import { type Locale, localeOf } from './locale.ts';
import type { Fragment, Mention } from './mention.ts';
import { type Line, squeeze } from './neutral/squeeze.ts';
import { refiner } from './phrase.ts';
import { isTime, noReference, Said } from './said.ts';
import type { Tongue } from './tongue.ts';

export interface TimesOptions {
  /** The language to read; without it the text decides. */
  readonly locale?: Locale;
  /** The reader's zone, which settles abbreviations of several places: IST. */
  readonly zone?: ZoneId;
}

const tongues: Readonly<Record<Locale, Tongue>> = { en: english, de: german };
const engines = new Map<Locale, Chrono>();

// The order matters: what binds tighter comes first.
function engineOf(locale: Locale): Chrono {
  const known = engines.get(locale);
  if (known !== undefined) return known;
  const { phrases, joins } = tongues[locale];
  const rules = [
    overlaps,
    zones(joins),
    hourSpans(joins),
    hourBounds(joins),
    sameDay(joins),
    daySpans(joins),
    sameDay(joins),
    beside(joins),
    zones(joins),
    sameDay(joins),
    daySpans(joins),
    lone(joins),
    meals,
    lengths(joins),
    dayBounds(joins),
    lengths(joins),
    lists(joins),
    exceptions(joins),
  ];
  const engine = new Chrono({ parsers: [...phrases], refiners: rules.map(refiner) });
  engines.set(locale, engine);
  return engine;
}

/** The times of a text in the order of the text. Reads at most the first 8 KiB; never throws. */
export function readTimes(text: string, options: TimesOptions = {}): readonly Mention[] {
  const locale = options.locale ?? localeOf(text);
  const engine = engineOf(locale);
  const mentions: Mention[] = [];
  let lists = 0;
  for (const line of squeeze(text)) {
    const said = engine.parse(line.text, noReference).filter((result) => result instanceof Said);
    const kept = said.filter(
      ({ piece }) => piece.kind === 'time' || piece.kind === 'duration' || piece.kind === 'repeat',
    );
    const told = apart(line.text, kept, tongues[locale].joins);
    mentions.push(...told.map((one) => mention(one, line, text, lists, options)));
    lists = Math.max(lists, ...mentions.map(({ list }) => list ?? 0));
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
    ...(rest && { rest: rest.map((piece) => fragment(piece, line, text)) }),
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
