// One leaf of a mail: what it says it is, and its bytes. Both ways of taking a mail apart (`lean.ts` and the library behind
// `read.ts`) end in a list of these, so that everything after them is one code.
import { decodeText } from './charset.ts';
import { unflow } from './flowed.ts';
import { limits } from './limits.ts';

export interface Part {
  /** `text/plain`, lower case. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Shown to the reader as an attachment, or named as a file. */
  readonly attached: boolean;
  readonly filename?: string;
  /** Transfer encoding undone; decoded when first asked for. */
  readonly content: () => Buffer;
}

/** The text of a part: charset and format=flowed undone, line ends `\n`. */
export function textOf(part: Part, most: number = limits.text): string {
  const bytes = part.content();
  const text = decodeText(bytes.length > most ? bytes.subarray(0, most) : bytes, part.parameters.get('charset'));
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return part.parameters.get('format')?.toLowerCase() === 'flowed'
    ? unflow(lines, part.parameters.get('delsp')?.toLowerCase() === 'yes')
    : lines;
}

/** Types whose content we read; of pictures and documents only the name is kept. */
export const isWanted = ({ type, filename }: Pick<Part, 'type' | 'filename'>): boolean =>
  type.startsWith('text/') ||
  /^message\/(?:delivery-status|global-delivery-status|feedback-report|disposition-notification)$/.test(type) ||
  /[/+.](?:ics|vcalendar|json)$/.test(type) ||
  /\.(?:ics|ifb|vcs)$/i.test(filename ?? '');
