// The phrase files: `text -> what it says`, with one word per slot (yes, maybe, no, - for nothing said), then what else is read:
// `+2026-03-13T14:00` is offered, `rsvp=yes`, `confirm`, `location=Café Uno`. A line `@ now zone slot slot …` sets the scene for those below it; after a
// slot-limited scene's zone stands `seats`. A `|` in the text is a line break.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Action, Reading, ReplyInput } from '../../../src/language/reading.ts';
import { understandReply } from '../../../src/language/reply/reply.ts';
import { parseInstant } from '../../../src/values/instant.ts';
import { must } from '../../../src/values/result.ts';
import { addMinutes, parseWallTime } from '../../../src/values/wall.ts';
import { parseZone } from '../../../src/values/zone.ts';

type Scene = Omit<ReplyInput, 'text'>;

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.txt'),
);

/** `@ 2026-03-06T09:12:00Z Europe/London 2026-03-10T10:00 2026-03-11T14:00`: half hours. */
function sceneOf(line: string): Scene {
  const [, now, zoneName, ...rest] = line.split(/\s+/);
  const zone = must(parseZone(zoneName!));
  const words = new Set(rest.filter((word) => !word.startsWith('2')));
  const slots = rest
    .filter((word) => word.startsWith('2'))
    .map((word, at) => {
      const begin = must(parseWallTime(word));
      return { n: at + 1, begin, end: addMinutes(begin, 30) };
    });
  return {
    now: must(parseInstant(now!)),
    zone,
    role: words.has('organizer') ? 'organizer' : 'party',
    duration: 'PT30M',
    seats: words.has('seats') ? 8 : null,
    state: words.has('confirmed') ? 'confirmed' : 'proposing',
    slots,
  };
}

function actionAsWritten(action: Action): string {
  if (action.do === 'confirm' || action.do === 'withdraw')
    return action.slot ? `${action.do}=${action.slot}` : action.do;
  if (action.do !== 'set') return action.do;
  return Object.entries(action)
    .filter(([key]) => key !== 'do')
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
}

/** `no yes -`, then `+2026-03-13T14:00`, `rsvp=no`, `confirm`. */
function written({ answers, propose, rsvp, actions }: Reading, { slots, seats }: Scene): string {
  const said = [
    ...(seats === null ? slots.map(({ n }) => answers?.[n] ?? '-') : []),
    ...(propose ?? []).map(({ begin }) => `+${begin}`),
    ...(rsvp === undefined ? [] : [`rsvp=${rsvp}`]),
    ...(actions ?? []).map(actionAsWritten),
  ];
  return said.join(' ') || '-';
}

describe.each(files)('%s', (file) => {
  let scene: Scene | undefined;
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    if (/^@ \d{4}-/.test(line)) scene = sceneOf(line);
    else if (line.trim() !== '' && !line.startsWith('# ')) {
      const [text, expected] = line.split(/\s+->\s+/);
      const here = scene!;
      test(text!, () => {
        const { reading } = understandReply({ ...here, text: text!.replaceAll('|', '\n') });
        expect(written(reading, here)).toBe(expected);
      });
    }
  }
});
