// People write mails, and answer mails: our letters, and each other's.
import assert from 'node:assert/strict';
import type { SunkLetter } from '../sink.ts';
import type { Step } from '../story.ts';
import { type ActTable, botAddress, deliver, personOf, stamp, type Telling } from '../telling.ts';
import { type Mailbox, mailOf, type Received, type ReplyWays, replyTo, type Written } from '../write.ts';

export const mailActs: ActTable = [
  // ann writes to parley, cc bob, carol: Budget review
  // ann writes to parley, dave@far.test dated +0900: Budget review
  [/^(\w+) writes to ([^:]*?)(?:, cc ([^:]*?))?(?: dated ([+-]\d{4}))?: ?(.*)$/, writes],
  // bob replies / bob replies to letter 1 from bob@home.test
  [/^(\w+) replies(.*)$/, replies],
  [/^\w+ sends that again$/, (telling) => deliver(telling, telling.mails.at(-1)!.written)],
];

/** `parley, bob, dave@far.test`: people by their key, others by their address. */
const mailboxesOf = (telling: Telling, list = ''): Mailbox[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      if (one === 'parley') return { name: '', address: botAddress };
      return one.includes('@') ? { name: '', address: one } : personOf(telling, one);
    });

async function writes(telling: Telling, match: RegExpMatchArray, { said }: Step): Promise<void> {
  const [, who, to, cc, offset, subject] = match;
  const mail: Received = {
    from: personOf(telling, who!),
    to: mailboxesOf(telling, to),
    cc: mailboxesOf(telling, cc),
    subject: subject!,
    text: said.join('\r\n'),
    references: [],
    ...headOf(telling, offset),
  };
  await sent(telling, who!, mail, mailOf(mail));
}

const headOf = (telling: Telling, offset?: string) => {
  const { id, now, offset: clock } = stamp(telling, offset);
  return { id, stamp: { id, now, offset: clock } };
};

async function sent(telling: Telling, by: string, mail: Received, written: Written): Promise<void> {
  telling.mails.push({ by, mail, written });
  await deliver(telling, written);
}

type Ways = { -readonly [K in keyof ReplyWays]: ReplyWays[K] } & { mail?: Received };

/** How somebody may answer, beside pressing the button and writing. */
const ways: readonly (readonly [
  RegExp,
  (ways: Ways, match: RegExpExecArray, telling: Telling, who: string) => void,
])[] = [
  // to letter 1: an older one of those that Parley sent them
  [
    /^ to letter (\d+)/,
    (way, [, nth], telling, who) => {
      way.mail = received(personOf(telling, who).letters[Number(nth) - 1]!);
    },
  ],
  // to all of ann's mail: the last one that she wrote herself
  [
    /^ to (all of )?(\w+)'s mail/,
    (way, [, all, by], { mails }) => {
      const last = mails.findLast((one) => one.by === by)?.mail;
      assert.ok(last, `${by} has written nothing`);
      way.mail = last;
      way.toAll = all !== undefined;
    },
  ],
  // to the sender: some programs ignore Reply-To
  [
    /^ to the sender/,
    (way) => {
      way.toSender = true;
    },
  ],
  // from bob@home.test
  [
    /^ from (\S+@[^\s,]+)/,
    (way, [, address]) => {
      way.address = address!;
    },
  ],
  // , cc ann, carol
  [
    /^, cc ([^:]*?)(?= dated|$)/,
    (way, [, list], telling) => {
      way.cc = mailboxesOf(telling, list);
    },
  ],
  [
    /^ dated ([+-]\d{4})/,
    (way, [, offset], telling) => {
      way.stamp = stamp(telling, offset);
    },
  ],
  // without a quote: only what the story says stands in the mail
  [
    /^ without a quote/,
    (way) => {
      way.quotes = false;
    },
  ],
];

async function replies(telling: Telling, [, who, how]: RegExpMatchArray, { said }: Step): Promise<void> {
  const person = personOf(telling, who!);
  const way: Ways = { text: said.join('\r\n'), stamp: stamp(telling) };
  let rest = how!;
  while (rest !== '') {
    const match = ways
      .map(([pattern, note]) => ({ found: pattern.exec(rest), note }))
      .find(({ found }) => found !== null);
    if (match?.found == null) throw new Error(`nobody knows how to reply "${rest.trim()}"`);
    match.note(way, match.found, telling, who!);
    rest = rest.slice(match.found[0].length);
  }
  const last = person.letters.at(-1);
  assert.ok(way.mail ?? last, `${who} has had no letter to reply to`);
  const answered = way.mail ?? received(last!);
  const written = replyTo(person, answered, way);
  const mail: Received = { ...answered, from: person, id: way.stamp.id, stamp: way.stamp, text: way.text };
  await sent(telling, who!, mail, written);
}

/** A letter of ours as the reader's program holds it. */
export function received({ mail }: SunkLetter): Received {
  const box = (list: typeof mail.from): Mailbox => {
    const { name, address } = list!.value[0]!;
    return { name, address: address! };
  };
  return {
    id: mail.messageId!,
    from: box(mail.from),
    ...(mail.replyTo === undefined ? {} : { replyTo: box(mail.replyTo) }),
    to: [],
    cc: [],
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    references: [mail.references ?? []].flat(),
    stamp: { id: mail.messageId!, now: mail.date!.toISOString() as never, offset: '+0000' },
  };
}
