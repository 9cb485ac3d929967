// What the bot makes of a mail: the one door of this room for whoever has a text and its context.
import type { NewInput, Reading, ReplyInput, Request, Understood } from './reading.ts';
import { understandReply } from './reply/reply.ts';
import { understandRequest } from './request/request.ts';

export function understand(input: ReplyInput): Understood<Reading>;
export function understand(input: NewInput): Understood<Request>;
export function understand(input: ReplyInput | NewInput): Understood;
/** Pure: the same input gives the same reading, whatever the clock and zone of the machine. Never throws. */
export function understand(input: ReplyInput | NewInput): Understood {
  return input.kind === 'new' ? understandRequest(input) : understandReply(input);
}
