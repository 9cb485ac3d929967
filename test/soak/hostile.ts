// Mails of 100 KB that are made to take long: `node test/soak/hostile.ts`. None may take a second to read. Not part of
// `npm test`: how long something takes depends on what else the machine does. Prints the slowest, and what was too slow.
import { readMessage } from '../../src/mail/read.ts';
import { known } from '../mail/known.ts';

const size = 100_000;
const longestMs = 1000;

const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** What regular expressions and loops over lines like least: near misses of everything that is looked for. */
const pieces: readonly string[] = [
  ' ',
  '\t',
  '\r\n',
  ' \r\n',
  'a',
  'a ',
  'ä',
  '\u200b',
  '\u00a0',
  '👍',
  '-',
  '--\r\n',
  '-- \r\n',
  '_',
  '_ ',
  '*',
  '=',
  '‐',
  '>',
  '> ',
  '> >\r\n',
  '>a\r\n',
  '> a\r\na\r\n',
  '<',
  '<a@',
  '<a@b.test> ',
  'a@b.test, ',
  ':',
  'a: b\r\n',
  'From: ',
  'From: a@b.test\r\n',
  'From: a\r\nSent: b\r\nTo: c\r\n',
  'Von: a\r\nAn: ',
  'On ',
  'On Mon, 2 Mar ',
  'On Mon, 2 Mar 2026 at 10:00, Ann <a@b.test>\r\n',
  'On Mon, 2 Mar 2026 at 10:00, Ann wrote\r\n',
  'Am 2. März 2026 um 10:00 schrieb ',
  'Le 2 mars 2026 à 10:00 ',
  'wrote:\r\n',
  'schrieb\r\n',
  '2026年3月2日 ',
  'Ann wrote: ',
  '-----Original ',
  '----- a -----\r\n',
  'Forwarded message ',
  'Sent from ',
  'Sent from my iPhone\r\n',
  'Get Outlook for ',
  'Regards,\r\n',
  'Best\r\nAnn\r\n',
  '1. Tuesday 3 March 2026, 14:00–14:30 ',
  '##- Please type your reply above this line ',
  'confidential ',
  'BEGIN:VCALENDAR\r\n',
  'begin 644 a\r\n',
  '-----BEGIN PGP MESSAGE-----\r\n',
  '(',
  '"\\',
  '[',
  '1 second ',
  '1-',
  '0',
  '\\',
];
const tags: readonly string[] = [
  '<b>',
  '<div>',
  '</div>',
  '<p>a',
  '<br>',
  '<table><tr><td>',
  '<blockquote>',
  '<blockquote type="cite">a</blockquote>',
  '<div class="gmail_quote">',
  '<div style="display:none">',
  '<!--',
  '<!-- a -->',
  '<a href="',
  '<a href="a">',
  '<a ',
  '<a a=',
  "<a a='",
  '<style>',
  '<script>',
  '<ol><li>',
  '&amp;',
  '&#x1f44d;',
  '&#',
  '&a',
  '<![CDATA[',
  '<hr>',
  '<span>On Mon, 2 Mar 2026 at 10:00, Ann wrote:</span>',
  '<div style="border-top:solid #E1E1E1 1.0pt">',
];
const fields: Readonly<Record<string, string>> = {
  To: 'a@b.test, ',
  Cc: 'g:',
  'Reply-To': '(',
  'Delivered-To': '<',
  From: '"\\',
  Subject: '=?utf-8?q?a?= ',
  References: '<a@b> ',
  'In-Reply-To': '<a',
  Received: 'from a by b; ',
  Date: 'Mon, ',
  'Auto-Submitted': 'no ',
  'List-Id': '<',
  'Authentication-Results': 'a; dmarc=pass (',
  'X-Long': 'a',
};

const head = (type: string, more = ''): string =>
  `From: ann@client.test\r\nTo: parley@parley.test\r\nSubject: Re: x\r\nIn-Reply-To: <e1.abc@reply.parley.test>\r\n${more}MIME-Version: 1.0\r\nContent-Type: ${type}\r\n`;

function* mails(): Generator<readonly [string, string]> {
  for (const piece of pieces) {
    yield [`text ${JSON.stringify(piece)}`, `${head('text/plain; charset=utf-8')}\r\nyes\r\n${fill(piece)}`];
    yield [
      `flowed ${JSON.stringify(piece)}`,
      `${head('text/plain; format=flowed; delsp=yes')}\r\nyes\r\n${fill(piece)}`,
    ];
  }
  for (const piece of [...tags, ...pieces])
    yield [`HTML ${JSON.stringify(piece)}`, `${head('text/html; charset=utf-8')}\r\nyes${fill(piece)}`];
  for (const [name, piece] of Object.entries(fields)) {
    yield [`${name}, on one line`, `${name}: ${fill(piece)}\r\n${head('text/plain')}\r\nyes`];
    yield [`${name}, folded`, `${name}: ${fill(`${piece}\r\n `)}\r\n${head('text/plain')}\r\nyes`];
  }
  yield ['fields', `${fill('X-A: b\r\n')}${head('text/plain')}\r\nyes`];
  yield ['parameters', `${head(`text/plain${fill('; a*0=b')}`)}\r\nyes`];
  yield ['parts', `${head('multipart/mixed; boundary=B')}\r\n${fill('--B\r\n\r\na\r\n')}`];
  yield [
    'nested',
    `${head('multipart/mixed; boundary=B')}\r\n${fill('--B\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n')}`,
  ];
  yield ['attached mails', `${head('message/rfc822')}\r\n${fill('Content-Type: message/rfc822\r\n\r\n')}`];
  yield ['base64', `${head('text/plain', 'Content-Transfer-Encoding: base64\r\n')}\r\n${fill('=')}`];
  yield [
    'quoted-printable',
    `${head('text/plain', 'Content-Transfer-Encoding: quoted-printable\r\n')}\r\n${fill('=\r\n')}`,
  ];
  yield [
    'calendar',
    `${head('text/calendar; method=REPLY')}\r\nBEGIN:VCALENDAR\r\n${fill('BEGIN:VEVENT\r\nEND:VEVENT\r\n')}`,
  ];
  yield [
    'calendar line',
    `${head('text/calendar; method=REPLY')}\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTENDEE${fill(';A="b"')}`,
  ];
}

const took: { readonly name: string; readonly ms: number }[] = [];
for (const [name, raw] of mails()) {
  const begun = performance.now();
  await readMessage(Buffer.from(raw), known);
  took.push({ name, ms: performance.now() - begun });
}
took.sort((a, b) => b.ms - a.ms);
for (const { name, ms } of took.slice(0, 5)) console.log(`${ms.toFixed(0).padStart(5)} ms  ${name}`);
const slow = took.filter(({ ms }) => ms > longestMs);
console.log(`${took.length} mails of 100 KB; ${slow.length} took longer than a second`);
process.exitCode = slow.length > 0 ? 1 : 0;
