// Who says so: whether the From of a mail is proven. Asked after 250, in the worker, since it needs DNS.
import type { House } from '../house.ts';
import type { Message } from '../mail/message.ts';
import type { KeptMail } from '../store/inbox.ts';
import type { Sender } from './turn.ts';

export async function proveSender(house: House, _mail: KeptMail, message: Message): Promise<Sender> {
  if (message.from === undefined) return { proven: false };
  return { proven: house.config.senderCheck.kind === 'off' };
}
