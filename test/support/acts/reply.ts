// Somebody answers: the last letter that Parley sent them, an older one, or what another person wrote.
import assert from 'node:assert/strict';
import type { SunkLetter } from '../sink.ts';
import { mailboxesOf, personOf, send, stamp, type Telling } from '../telling.ts';
import { type Mailbox, type Received, type ReplyWays, replyTo } from '../write.ts';

/** What is answered, and how. */
type Way = { -readonly [K in keyof ReplyWays]: ReplyWays[K] } & { mail?: Received };
type Note = (way: Way, match: RegExpExecArray, telling: Telling, who: string) => void;

/** What may stand after "bob replies", in any order. */
const ways: readonly (readonly [RegExp, Note])[] = [
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
    /^, cc (.*?)(?= dated|$)/,
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

/** @param how ` to letter 1 from bob@home.test` */
export async function reply(telling: Telling, who: string, how: string, said: readonly string[]): Promise<void> {
  const person = personOf(telling, who);
  const way: Way = { text: said.join('\r\n'), stamp: stamp(telling) };
  for (let rest = how; rest !== ''; ) rest = rest.slice(noteWay(way, rest, telling, who).length);
  const last = person.letters.at(-1);
  assert.ok(way.mail ?? last, `${who} has had no letter to reply to`);
  const answered = way.mail ?? received(last!);
  const mail: Received = { ...answered, from: person, stamp: way.stamp, text: way.text };
  await send(telling, who, mail, replyTo(person, answered, way));
}

/** Takes the first way that `rest` tells of. @returns the words that told it */
function noteWay(way: Way, rest: string, telling: Telling, who: string): string {
  for (const [pattern, note] of ways) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    note(way, match, telling, who);
    return match[0];
  }
  throw new Error(`nobody knows how to reply "${rest.trim()}"`);
}

/** A letter of ours as the reader's program holds it. */
export function received({ mail }: SunkLetter): Received {
  const boxOf = (list: typeof mail.from): Mailbox => {
    const { name, address } = list!.value[0]!;
    return { name, address: address! };
  };
  return {
    from: boxOf(mail.from),
    ...(mail.replyTo === undefined ? {} : { replyTo: boxOf(mail.replyTo) }),
    to: [],
    cc: [],
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    references: [mail.references ?? []].flat(),
    stamp: { id: mail.messageId!, now: mail.date!.toISOString() as never, offset: '+0000' },
  };
}
