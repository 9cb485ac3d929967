// From header lines and parts to the Message that the house knows.
import type { EmailAddress } from '../values/address.ts';
import type { Message, KnownToReader } from './message.ts';
import { type Headers, first } from './headers.ts';
import type { Part } from './part.ts';
import { bodyLines } from './body.ts';
import { trimReply } from './said/trim.ts';
import { lettersOf } from './said/letter.ts';

export function messageFrom(headers: Headers, parts: readonly Part[], known: KnownToReader): Message {
  const t = trimReply(bodyLines(parts), { letters: lettersOf(known.letters), isOwn: () => false });
  return { class: 'person', to: [], cc: [], tags: [], subject: first(headers, 'subject') ?? '', inReplyTo: [], references: [], said: t.said, quoted: t.quoted };
}
export function unreadable(because: string): Message {
  return { class: 'unreadable', because, to: [], cc: [], tags: [], subject: '', inReplyTo: [], references: [], said: '', quoted: '' };
}
export type X = EmailAddress;
