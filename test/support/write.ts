// Mails as people's programs write them.
import { type Instant, msOf } from '../../src/values/instant.ts';

/** A mail on its way: the envelope and the bytes. */
export interface Written {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface Stamp {
  readonly id: string;
  readonly now: Instant;
  /** Of the writer's clock: `+0100`. */
  readonly offset: string;
}

/** A mail as its reader's program holds it. */
export interface Received {
  readonly from: Mailbox;
  readonly replyTo?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly references: readonly string[];
  readonly stamp: Stamp;
}

export interface ReplyWays {
  readonly text: string;
  readonly stamp: Stamp;
  /** Another address than one's own. */
  readonly address?: string;
  readonly toAll?: boolean;
  /** Some programs ignore Reply-To. */
  readonly toSender?: boolean;
  readonly cc?: readonly Mailbox[];
  readonly quotes?: boolean;
}

export const boxLine = ({ name, address }: Mailbox): string => (name === '' ? address : `"${name}" <${address}>`);

export function dateOf({ now, offset }: Stamp): string {
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
  return new Date(msOf(now) + minutes * 60_000).toUTCString().replace('GMT', offset);
}

/** A plain mail with its headers. @param body what stands in it, where that is more than what was said */
export function mailOf({ from, to, cc, subject, stamp, text, references }: Received, body = text): Written {
  const raw = [
    `From: ${boxLine(from)}`,
    `To: ${to.map(boxLine).join(', ')}`,
    ...(cc.length > 0 ? [`Cc: ${cc.map(boxLine).join(', ')}`] : []),
    `Subject: ${subject}`,
    `Date: ${dateOf(stamp)}`,
    `Message-ID: ${stamp.id}`,
    ...(references.length > 0 ? [`In-Reply-To: ${references.at(-1)}`, `References: ${references.join(' ')}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
  ].join('\r\n');
  const envelope = [...to, ...cc].map(({ address }) => address);
  return { from: from.address, to: envelope, raw: Buffer.from(raw).toString('latin1') };
}

/** The answer on top, the mail quoted below, as most programs do. */
export function replyTo(writer: Mailbox, mail: Received, ways: ReplyWays): Written {
  const { text, stamp, address = writer.address, toAll = false, toSender = false, cc = [], quotes = true } = ways;
  const others = toAll ? [...mail.to, ...mail.cc].filter((box) => box.address !== writer.address) : [];
  const quoted = mail.text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `> ${line}`);
  const below = quotes ? ['', `On ${dateOf(mail.stamp)}, ${boxLine(mail.from)} wrote:`, '', ...quoted] : [];
  return mailOf(
    {
      ...mail,
      from: { name: writer.name, address },
      to: [toSender ? mail.from : (mail.replyTo ?? mail.from)],
      cc: [...others, ...cc],
      subject: `Re: ${mail.subject.replace(/^Re: /, '')}`,
      references: [...mail.references, mail.stamp.id],
      stamp,
      text,
    },
    [text, ...below].join('\r\n'),
  );
}
