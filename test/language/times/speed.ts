// What reading times costs, beside plain chrono on the same text: `npx node test/language/times/speed.ts`.
// In November 2026 on one shared core: a three-line reply 45 to 55 µs, plain chrono 18 µs (and two thirds of it misread).
import { casual } from 'chrono-node/en';
import { readTimes } from '../../../src/language/times.ts';

const replies = [
  "Hi Ann,\n\nTuesday works for me, but I can't do Thursday afternoon. How about Friday at 2?\n\nThanks,\nBob",
  'Tue or Wed after 3, or the 14th between 10 and 12.\nI am away next week.\nBest, Carol',
  "2 works for me, 3 doesn't.\nSee you then!\nDave",
];
const antworten = [
  'Hallo Ann,\nDienstag passt mir gut, aber Donnerstagnachmittag geht nicht. Wie wäre Freitag um 14 Uhr?\nGrüße, Bob',
  'Mo oder Di ab 14 Uhr, oder der 14. zwischen 10 und 12.\nNächste Woche bin ich weg.\nVG Carla',
];
const reference = new Date(0);

const measures: Record<string, { texts: readonly string[]; read: (text: string) => unknown }> = {
  'readTimes, English': { texts: replies, read: (text) => readTimes(text, { locale: 'en' }) },
  'readTimes, German': { texts: antworten, read: (text) => readTimes(text, { locale: 'de' }) },
  'readTimes, language found': { texts: [...replies, ...antworten], read: (text) => readTimes(text) },
  'plain chrono, English': { texts: replies, read: (text) => casual.parse(text, reference, { forwardDate: true }) },
};

const rounds = 5000;
for (const [name, { texts, read }] of Object.entries(measures)) {
  for (let i = 0; i < 500; i++) read(texts[i % texts.length]!);
  const begun = performance.now();
  for (let i = 0; i < rounds; i++) read(texts[i % texts.length]!);
  console.log(`${name.padEnd(28)}${(((performance.now() - begun) * 1000) / rounds).toFixed(1).padStart(8)} µs a reply`);
}
