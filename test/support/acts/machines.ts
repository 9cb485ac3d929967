// What machines send: letters that come back, absence notes; and servers that take no letter.

import type { Step } from '../story.ts';
import { type ActTable, deliver, personOf, stamp, type Telling } from '../telling.ts';
import { replyTo } from '../write.ts';
import { received } from './reply.ts';

export const machineActs: ActTable = [
  [/^the letter to (\w+) bounces$/, bounces],
  [/^(\w+) answers with an absence note$/, absence],
  // the server of bob says 550 5.1.1 no such user
  [
    /^the server of (\w+) says (\d{3}) (.*)$/,
    (telling, [, who, code, text]) => {
      const { address } = personOf(telling, who!);
      telling.house.sink.refuse = (to) => (to === address ? { code: Number(code), text: text! } : undefined);
    },
  ],
  [
    /^the server of \w+ takes mail again$/,
    ({ house }) => {
      house.sink.refuse = () => undefined;
    },
  ],
];

/** A delivery report (RFC 3464), to the return path of the last letter. */
function bounces(telling: Telling, [, who]: RegExpMatchArray): Promise<void> {
  const { address, letters } = personOf(telling, who!);
  const { from } = letters.at(-1)!;
  const raw = [
    'From: MAILER-DAEMON@client.test',
    `To: ${from}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: ${stamp(telling).id}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    'Your mail could not be delivered.',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.client.test',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--B--',
  ].join('\r\n');
  return deliver(telling, { from: '', to: [from], raw });
}

async function absence(telling: Telling, [, who]: RegExpMatchArray, { said }: Step): Promise<void> {
  const person = personOf(telling, who!);
  const letter = received(person.letters.at(-1)!);
  const mail = replyTo(person, letter, { text: said.join('\r\n'), stamp: stamp(telling) });
  const raw = mail.raw
    .replace(/Subject: [^\r]*/, 'Subject: Out of office')
    .replace(/^/, 'Auto-Submitted: auto-replied\r\n');
  await deliver(telling, { ...mail, raw });
}
