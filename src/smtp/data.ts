// The bytes of a mail as they come in, and the mail that they are with its envelope.
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { limits } from './limits.ts';

export interface ReceivedMail {
  readonly raw: Buffer;
  readonly mailFrom: string;
  readonly rcptTo: readonly string[];
  readonly remote: string;
  readonly helo: string;
  readonly tls: boolean;
  readonly door: 'smtp' | 'lmtp';
}

export const mailOf = (raw: Buffer, session: SMTPServerSession, door: ReceivedMail['door']): ReceivedMail => ({
  raw,
  mailFrom: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
  rcptTo: session.envelope.rcptTo.map(({ address }) => address),
  remote: session.remoteAddress,
  helo: session.hostNameAppearsAs || '',
  tls: session.secure,
  door,
});

/** The line was cut: a part of a mail is no mail. */
export class CutOff extends Error {}

/** The whole mail, or that it is too large; far beyond the limit the line is cut instead of being read to its end. */
export function collect(stream: SMTPServerDataStream, most: number): Promise<Buffer | 'too large'> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else chunks = [];
      if (size > most + limits.bytesPastLimit) stream.emit('too much');
    });
    stream.once('end', () => resolve(size > most ? 'too large' : Buffer.concat(chunks)));
    const cutOff = (): void => {
      // Every stream closes; an error is dear, and nobody would hear it after the end.
      if (!stream.readableEnded) reject(new CutOff());
    };
    stream.once('error', cutOff);
    stream.once('close', cutOff);
  });
}
