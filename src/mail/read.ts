// Reads a mail: bytes to Message. Everyday mails are cut out by hand (`lean.ts`); all others are taken apart by the library,
// which is met here and nowhere else. It hands over parts and no more: what it would make of their text (flowed lines joined
// across quotes, attached mails pasted into the answer) is done by us, and identity is judged on the raw header lines.
import { type AttachmentStream, MailParser, type MessageText } from 'mailparser';
import { fail, ok, type Result } from '../values/result.ts';
import { hasTooManyAddresses, noEnvelope, readEnvelope } from './envelope.ts';
import { messageFrom, unreadable } from './from-parts.ts';
import { type Headers, readHeaders, startOfHeaders } from './headers.ts';
import { readLean } from './lean.ts';
import { limits } from './limits.ts';
import type { KnownToReader, WholeMessage } from './message.ts';
import { isWanted, type Part } from './part.ts';

/** Never throws for what a sender wrote: what cannot be read is a Message of class `unreadable`, with the reason. */
export async function readMessage(raw: Uint8Array, known: KnownToReader): Promise<WholeMessage> {
  const whole = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const bytes = whole.subarray(startOfHeaders(whole));
  const headers = readHeaders(bytes);
  if (!headers.ok) return unreadable(headers.error, noEnvelope);
  const envelope = readEnvelope(headers.value, known);
  if (hasTooManyAddresses(envelope)) return { ...unreadable('too many addresses', envelope), trouble: 'crowded' };
  const lean = readLean(bytes, headers.value);
  if (lean !== undefined) return messageFrom(headers.value, envelope, lean, known);
  const parts = await readByLibrary(bytes, headers.value);
  return parts.ok ? messageFrom(headers.value, envelope, parts.value, known) : unreadable(parts.error, envelope);
}

/** Its own conversions hang on crafted mails (`field/reliability.md` finding 6); the last three are passed on to its splitter. */
const options = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  maxHeadSize: limits.headerBytes,
  maxChildNodes: limits.parts,
};

/** Texts are attachments to it like all else: each comes as bytes of its own, with its own charset. */
class PartParser extends MailParser {
  readonly textTypes: readonly string[] = [];
}

/** All parts of a mail of any shape, in order. */
export function readByLibrary(bytes: Buffer, headers: Headers): Promise<Result<readonly Part[], string>> {
  const parser = new PartParser(options);
  const parts: Part[] = [];
  return new Promise((resolve) => {
    parser.on('error', (error: Error) => resolve(fail(error.message)));
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type !== 'attachment') return;
      if ((data.partId ?? '').split('.').length > limits.containers) resolve(fail('too deeply nested'));
      const chunks: Buffer[] = [];
      const part = partOf(data, () => Buffer.concat(chunks));
      data.content.on('data', (chunk: Buffer) => {
        if (isWanted(part)) chunks.push(chunk);
      });
      data.content.on('error', (error: Error) => resolve(fail(error.message)));
      data.content.on('end', () => {
        parts.push(part);
        data.release();
      });
    });
    parser.on('end', () => resolve(ok(parts)));
    parser.end(Buffer.concat([contentFields(headers), bytes.subarray(headers.end)]));
  });
}

// The library needs the Content fields; addresses and the like are not its business.
const contentFields = ({ fields }: Headers): Buffer =>
  Buffer.from(
    `${fields.map(({ name, value }) => (name.startsWith('content-') ? `${name}: ${value}\r\n` : '')).join('')}\r\n`,
    'latin1',
  );

function partOf(data: AttachmentStream, content: () => Buffer): Part {
  const type = data.headers.get('content-type');
  const parameters = new Map(typeof type === 'object' && 'params' in type ? Object.entries(type.params) : []);
  return {
    type: (data.contentType || 'text/plain').toLowerCase(),
    parameters,
    attached: data.contentDisposition === 'attachment' || data.filename !== undefined,
    ...(data.filename === undefined ? {} : { filename: data.filename }),
    content,
  };
}
