// Every letter that Parley writes, quoted back as mail programs do it: nothing of it may be heard as said.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOfHtml } from '../../../src/mail/html/lines.ts';
import { lettersOf } from '../../../src/mail/said/letter.ts';
import { linesOf } from '../../../src/mail/said/line.ts';
import type { Known } from '../../../src/mail/said/quote.ts';
import { trimReply } from '../../../src/mail/said/trim.ts';

const folder = join(import.meta.dirname, '..', '..', 'delivery', 'golden');
// Envelope, text, HTML, calendar: parted by a rule.
const letters = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, ...readFileSync(join(folder, name), 'utf8').split('\n==========\n').slice(1, 3)] as const)
  .filter(([, text, html]) => text !== undefined && html?.includes('<body>'));

const attribution = 'On Mon, 2 Mar 2026 at 09:15, Bob via Parley <r-x@reply.parley.test> wrote:';
const rewrapped = (text: string): string => text.replace(/\n {3}/g, ' ').replace(/(.{40,64}) /g, '$1\n');

describe.each(letters)('%s', (_, text = '', html = '') => {
  const known: Known = { letters: lettersOf([text]), isOwn: (line) => line.includes('@reply.parley.test') };
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

  test.each([
    ['marked', `2 works\n\n${attribution}\n\n${text.replace(/^/gm, '> ')}`],
    ['marked, without attribution', `2 works\n\n${text.replace(/^/gm, '> ')}`],
    ['unmarked', `2 works\n\n${text}`],
    ['unmarked and wrapped anew', `2 works\n\n${rewrapped(text)}`],
    ['unmarked below an attribution', `2 works\n\n${attribution}\n\n${text}`],
    ['wrapped anew and marked', `2 works\n\n${attribution}\n\n${rewrapped(text).replace(/^/gm, '> ')}`],
    ['above the answer', `${attribution}\n${text.replace(/^/gm, '> ')}\n\n2 works\n`],
    [
      'above the answer, which follows at once',
      `${attribution}\n${text.trimEnd().replace(/^/gm, '> ')}\n> \n2 works\n`,
    ],
  ])('as text, %s', (_style, reply) => {
    expect(trimReply(linesOf(reply), known).said).toBe('2 works');
  });

  test.each([
    ['Gmail', `<div>2 works</div><div class="gmail_quote"><blockquote class="gmail_quote">${body}</blockquote></div>`],
    [
      'Outlook',
      `<div>2 works</div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Bob</div>${body}`,
    ],
    ['a program that says nothing', `<div>2 works</div>${body}`],
  ])('as HTML of %s', (_program, reply) => {
    expect(trimReply(linesOfHtml(reply), known).said).toBe('2 works');
  });
});
