// What the classes of a mail are told by.
import type { Mailbox } from '../../values/address.ts';
import type { Tag } from '../../values/tag.ts';
import type { CalendarPart } from '../calendar/part.ts';
import type { Headers } from '../headers.ts';
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
