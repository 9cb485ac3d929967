// Mail to ourselves through our own SMTP port, as any mail program would send it: what the mailroom writes is no special case.
import { createTransport } from 'nodemailer';
import { safeReply } from './replies.ts';

export interface DoorReply {
  readonly code: number;
  readonly text: string;
}

interface Refused {
  readonly responseCode?: number;
  readonly response?: string;
  readonly message: string;
}

/** @param port where our own SMTP side listens on this machine */
export function ownDoor(
  port: number,
): (raw: Uint8Array, envelope: { mailFrom: string; rcptTo: readonly string[] }) => Promise<DoorReply> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (raw, { mailFrom, rcptTo }) => {
    try {
      const { response } = await transport.sendMail({
        raw: Buffer.from(raw),
        envelope: { from: mailFrom, to: [...rcptTo] },
      });
      return { code: 250, text: safeReply(response) };
    } catch (error) {
      const { responseCode = 451, response, message } = error as Refused;
      return { code: responseCode, text: safeReply(response ?? message) };
    }
  };
}
