// What the classes of a mail are told by.
import type { Mailbox } from '../../values/address.ts';
import type { Tag } from '../../values/tag.ts';
import type { CalendarPart } from '../calendar/part.ts';
import { first, type Headers } from '../headers.ts';
import type { KnownToReader } from '../message.ts';
import type { Parametrised } from '../parameters.ts';
import type { Part } from '../part.ts';

export interface Facts {
  readonly known: KnownToReader;
  readonly headers: Headers;
  /** The Content-Type of the whole mail. */
  readonly type: Parametrised;
  readonly parts: readonly Part[];
  readonly from: Mailbox | undefined;
  readonly tags: readonly Tag[];
  readonly subject: string;
  readonly said: string;
  readonly quoted: string;
  readonly calendar: CalendarPart | undefined;
}

/** Sent under no return path, as bounces and responders do; the envelope knows, and a header where there is none. */
export const hasNullPath = ({ mailFrom }: KnownToReader, headers: Headers): boolean =>
  mailFrom === undefined ? /^<>$/.test(first(headers, 'return-path') ?? '') : mailFrom === '';
