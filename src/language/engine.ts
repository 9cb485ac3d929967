// Chrono, equipped for a language: its phrases as parsers, and as refiners the rules that join neighbours. None of chrono's
// own parsers is among them: they read "Nov 12 1115" as a year, "10h-11h" as lengths and every bare hour as am
// (`field/dates.md` section 4), and what they return has no room for "any Tuesday".
import { Chrono, type Parser } from 'chrono-node/en';
import { german } from './de/tongue.ts';
import { english } from './en/tongue.ts';
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
import type { JoinWords } from './joins/words.ts';
import { zones } from './joins/zones.ts';
import type { Locale } from './locale.ts';
import { needsOf } from './neutral/needs.ts';
import { Sieve } from './neutral/sieve.ts';
import { Phrase, type Rule, refiner } from './phrase.ts';
import { noReference, Said } from './said.ts';
import type { Tongue } from './tongue.ts';

const tongues: Readonly<Record<Locale, Tongue>> = { en: english, de: german };

/** The phrases of times and the words between them that a language brings. */
export const tongueOf = (locale: Locale): Tongue => tongues[locale];

// What binds tighter comes first. Some rules come twice: "Mon-Wed 10-12" joins its days before its hours, "Monday 9:00 to
// Wednesday 17:00" its hours first.
const rulesFor = (words: JoinWords): readonly Rule[] => [
  overlaps,
  zones(words),
  hourSpans(words),
  hourBounds(words),
  sameDay(words),
  daySpans(words),
  sameDay(words),
  beside(words),
  zones(words),
  sameDay(words),
  daySpans(words),
  lone(words),
  meals,
  lengths(words),
  dayBounds(words),
  lengths(words),
  lists(words),
  exceptions(words),
];

interface Engine {
  readonly chrono: Chrono;
  readonly phrases: readonly Parser[];
  readonly sieve: Sieve;
}

const engines = new Map<Locale, Engine>();

function engineOf(locale: Locale): Engine {
  const { phrases, joins } = tongueOf(locale);
  const engine = engines.get(locale) ?? {
    chrono: new Chrono({ parsers: [], refiners: [refiner(rulesFor(joins))] }),
    phrases,
    sieve: new Sieve(phrases.map((one) => (one instanceof Phrase ? needsOf(one.source) : undefined))),
  };
  engines.set(locale, engine);
  return engine;
}

/** What one squeezed line says: times, lengths and repeats, in its order. */
export function saidIn(line: string, locale: Locale): readonly Said[] {
  const { chrono, phrases, sieve } = engineOf(locale);
  // Of eighty phrases six have their words in a line.
  const passing = sieve.passing(line);
  chrono.parsers = phrases.filter((_, index) => passing[index]);
  if (chrono.parsers.length === 0) return [];
  return chrono
    .parse(line, noReference)
    .filter((result) => result instanceof Said)
    .filter(({ piece }) => piece.kind === 'time' || piece.kind === 'duration' || piece.kind === 'repeat');
}
