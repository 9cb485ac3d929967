// People write mails, to Parley and to each other.
import type { Step } from '../story.ts';
import { type ActTable, deliver, mailboxesOf, personOf, send, stamp, type Telling } from '../telling.ts';
import { mailOf, type Received } from '../write.ts';
import { reply } from './reply.ts';

export const mailActs: ActTable = [
  // ann writes to parley, cc bob, carol: Budget review
  // ann writes to parley, dave@far.test dated +0900: Budget review
  [/^(\w+) writes to ([^:]*?)(?:, cc ([^:]*?))?(?: dated ([+-]\d{4}))?: ?(.*)$/, writes],
  // bob replies / bob replies to letter 1 from bob@home.test
  [/^(\w+) replies(.*)$/, (telling, [, who, how], { said }) => reply(telling, who!, how!, said)],
  // bob and carol reply at once
  [/^(\w+) and (\w+) reply at once$/, replyAtOnce],
  [/^\w+ sends that again$/, (telling) => deliver(telling, telling.mails.at(-1)!.written)],
];

async function writes(telling: Telling, match: RegExpMatchArray, { said }: Step): Promise<void> {
  const [, who, to, cc, offset, subject] = match;
  const mail: Received = {
    from: personOf(telling, who!),
    to: mailboxesOf(telling, to),
    cc: mailboxesOf(telling, cc),
    subject: subject!,
    text: said.join('\r\n'),
    references: [],
    stamp: stamp(telling, offset),
  };
  await send(telling, who!, mail, mailOf(mail));
}

/** `| bob: 2 and 3` says which words are whose. */
async function replyAtOnce(telling: Telling, [, ...both]: RegExpMatchArray, { said }: Step): Promise<void> {
  const wordsOf = (who: string): string[] =>
    said.filter((line) => line.startsWith(`${who}: `)).map((line) => line.slice(who.length + 2));
  await Promise.all(both.map((who) => reply(telling, who, '', wordsOf(who))));
}
