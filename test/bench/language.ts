// What it costs to understand a reply of three lines, beside plain chrono finding dates in the same text; and the slowest of
// some texts of 64 KB made to be slow.
import { casual } from 'chrono-node/en';
import type { ReplyInput } from '../../src/language/reading.ts';
import { understand } from '../../src/language/understand.ts';
import type { Instant } from '../../src/values/instant.ts';
import type { WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';
import { median } from './median.ts';

const slots = [
  ['2026-03-03T10:00', '2026-03-03T10:30'],
  ['2026-03-04T14:00', '2026-03-04T14:30'],
  ['2026-03-05T11:00', '2026-03-05T11:30'],
] as const;

const reply = (text: string): ReplyInput => ({
  kind: 'reply',
  now: '2026-03-01T09:15:00Z' as Instant,
  zone: 'Europe/London' as ZoneId,
  role: 'party',
  duration: 'PT30M',
  seats: null,
  state: 'proposing',
  slots: slots.map(([begin, end], i) => ({ n: i + 1, begin: begin as WallTime, end: end as WallTime })),
  parties: [],
  text,
});

const replies = [
  "Hi Ann,\n\nTuesday works for me, but I can't do Thursday. How about Friday at 2?\n\nThanks,\nBob",
  'Tue or Wed after 1 would suit me best.\nThursday only if need be.\nBest, Carol',
  "2 works for me, 3 doesn't.\nI have a dentist on Tuesday morning, sorry.\nSee you then!",
  'Any of them is fine with me, though I would rather not on Thursday.\nLooking forward to it,\nDave',
  "I'm afraid none of these will do.\nCould we try the week after, say Monday or Tuesday afternoon?\nKind regards",
];

/** 64 KB that some pattern might linger over. */
const hostile: Readonly<Record<string, string>> = {
  'days and hours': 'Monday at 10 or Tuesday at 11, ',
  numbers: '1, 2, 3, 4 and ',
  'one endless word': 'x',
  'answers without end': "2 works, 3 doesn't; not Monday but Tuesday. ",
  brackets: '([{("',
  quotes: '> > > On Monday 3 March 2026 at 10:00, Ann wrote:\n',
};

const size = 64 * 1024;
const rounds = 5;
const perRound = 2000;

/** Microseconds that one call takes, over all texts in turn. */
function cost(texts: readonly string[], read: (text: string) => unknown): number {
  const begun = performance.now();
  for (let i = 0; i < perRound; i++) read(texts[i % texts.length]!);
  return ((performance.now() - begun) * 1000) / perRound;
}

/** Prints microseconds a reply, the ratio to plain chrono, and milliseconds for the slowest text of 64 KB. */
export async function benchLanguage(): Promise<void> {
  const chrono = (text: string): unknown => casual.parse(text, new Date(0), { forwardDate: true });
  const ours = (text: string): unknown => understand(reply(text));
  cost(replies, ours);
  cost(replies, chrono);
  const taken = Array.from({ length: rounds }, () => ({ ours: cost(replies, ours), chrono: cost(replies, chrono) }));
  const middle = median(taken.map((one) => one.ours / one.chrono));
  console.log(
    `A reply of three lines understood in ${median(taken.map((one) => one.ours)).toFixed(0)} µs; plain chrono finds dates in it in ${median(taken.map((one) => one.chrono)).toFixed(0)} µs; ratio ${middle.toFixed(1)}.`,
  );
  for (const [name, piece] of Object.entries(hostile)) {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const begun = performance.now();
    ours(text);
    console.log(`64 KB of ${name}: ${(performance.now() - begun).toFixed(0)} ms.`);
  }
}
