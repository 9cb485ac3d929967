// What must hold of every mail, whatever stands in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../src/mail/read.ts';
import { attributionWords } from '../../../src/mail/said/attribution-words.ts';
import { headerLabels } from '../../../src/mail/said/header-labels.ts';
import { lettersOf } from '../../../src/mail/said/letter.ts';
import { linesOf } from '../../../src/mail/said/line.ts';
import type { Known } from '../../../src/mail/said/quote.ts';
import { type Trimmed, trimReply } from '../../../src/mail/said/trim.ts';
import { known, letter } from '../known.ts';

const ours: Known = { letters: lettersOf([letter]), isOwn: (text) => text.includes('@reply.parley.test') };
const trimmed = (text: string): Trimmed => trimReply(linesOf(text), ours);

/** Lines that mean something to the trimmer, and some that do not. */
const telling = [
  '',
  '',
  '2 works for me.',
  'Tuesday 10:00',
  'no, sorry',
  '> quoted text on Friday 6 March',
  '> ',
  '>> deeper',
  '-- ',
  '--',
  '---',
  '_____',
  'Ann Lee',
  'ann@client.test',
  '+44 20 7946 0000',
  'Thanks,',
  'PS: Friday too',
  'Sent from my iPhone',
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'On Mon, 2 Mar 2026 at 09:15, Bob <bob@host.test> wrote:',
  'Am 02.03.26 um 09:15 schrieb Bob:',
  'On Mon, 2 Mar 2026 at 09:15, Bob <',
  'bob@host.test> wrote:',
  '> wrote:',
  'From: Bob <bob@host.test>',
  'Sent: Monday, March 2, 2026 9:15 AM',
  'To: Ann',
  'Subject: Budget',
  'From: 15:00',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  'This e-mail is confidential and intended for the addressee.',
  'CAUTION: This email originated from outside of the organization.',
  '##- Please type your reply above this line -##',
  'Bob> Tuesday?',
  '```',
  'see you then On Mon, 2 Mar 2026 at 09:15, Bob <bob@host.test> wrote:',
  ...letter.split('\n'),
  ...letter.split('\n').map((line) => `> ${line}`),
];
const texts = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...telling) }, fc.string({ maxLength: 60 })), {
    maxLength: 30,
  })
  .map((lines) => lines.join('\n'));

const squeeze = (text: string): string => text.replace(/[\s>]+/g, '');

function expectNothingLost(text: string): void {
  const { said, quoted } = trimmed(text);
  const kept = squeeze(`${said}\n${quoted}`);
  for (const line of linesOf(text)) expect(kept).toContain(squeeze(line.text.slice(0, 20)));
}

describe('trimming', () => {
  test('loses no line: what is not said is kept as quoted', () => {
    fc.assert(fc.property(texts, expectNothingLost), { numRuns: 1000 });
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { said } = trimmed(text);
        expect(trimmed(said).said).toBe(said);
      }),
      { numRuns: 1000 },
    );
  });

  const folder = join(import.meta.dirname, '..', 'mails');
  test.each(readdirSync(folder).filter((name) => name.endsWith('.eml')))(
    'changes nothing of %s the second time',
    async (name) => {
      const { said } = await readMessage(readFileSync(join(folder, name)), known);
      expect(trimmed(said).said).toBe(said);
    },
  );
});

describe('our own letter, quoted back', () => {
  const indented = letter.replace(/^/gm, '    ');
  const marked = letter.replace(/^/gm, '> ');
  const wrapped = letter.replace(/(.{40,60}) /g, '$1\n');
  const styles: Record<string, string> = {
    bare: letter,
    indented,
    marked,
    'marked twice': letter.replace(/^/gm, '>> '),
    wrapped,
    'wrapped and marked': wrapped.replace(/^/gm, '> '),
    'marks lost at breaks': letter.replace(/^/gm, '> ').replace(/(.{50,60}) /g, '$1\n'),
    'without empty lines': letter.replace(/\n\n/g, '\n'),
    'in capitals': letter.toUpperCase(),
    'with emphasis': letter.replace(/^(.+)$/gm, '*$1*'),
    'with no-break blanks': letter.replaceAll(' ', '\u00a0'),
  };

  test.each(Object.keys(styles))('says nothing: %s', (style) => {
    expect(trimmed(styles[style]!).said).toBe('');
    expect(trimmed(`Fine with me.\n\n${styles[style]}`).said).toBe('Fine with me.');
  });

  const tag = 'r-xm5juwceqdavxnnc2rgabroeyz7p@reply.parley.test';
  const attributions = Object.entries(attributionWords).map(([language, { verbs, leads = [''] }]): [string, string] => [
    language,
    `${leads[0]} 2026-03-02 09:15 Bob <${tag}> ${verbs[0]}:`.trim(),
  ]);
  test.each(attributions)('says nothing below an attribution in %s, marked or not', (_, line) => {
    expect(trimmed(`ok\n\n${line}\n\n${marked}`).said).toBe('ok');
    expect(trimmed(`ok\n\n${line}\n\n${letter}`).said).toBe('ok');
    expect(trimmed(`ok\n\n${line}\n\nsomething else about Friday 6 March`).said).toBe('ok');
  });

  const blocks = Object.entries(headerLabels).map(([language, { from, date, to, subject }]): [string, string] => [
    language,
    `${from[0]}: Bob <bob@host.test>\n${date[0]}: 2 March 2026 09:15\n${to[0]}: Ann\n${subject[0]}: Budget`,
  ]);
  test.each(blocks)('says nothing below a header block in %s', (_, block) => {
    expect(trimmed(`ok\n\n${block}\n\nsomething else about Friday 6 March`).said).toBe('ok');
  });
});
