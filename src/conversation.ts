// The path of a mail, on one screen: receive → read → understand → decide → record → notify.
//
// `smtp` has received and kept it; here it is read, its sender proven, its place found, and whatever it means decided and
// recorded in one transaction together with the letters owed, which `delivery` then carries out.
import { calendarAnswer } from './conversation/calendar.ts';
import { doubted } from './conversation/doubt.ts';
import { fresh } from './conversation/fresh.ts';
import {
  abuse,
  away,
  bounced,
  flooded,
  ignored,
  isFlood,
  stopped,
  unreadable,
  unsubscribed,
} from './conversation/machines.ts';
import { findPlace } from './conversation/place.ts';
import { readMail } from './conversation/read.ts';
import { reply } from './conversation/reply.ts';
import { proveSender } from './conversation/sender.ts';
import type { Turn } from './conversation/turn.ts';
import type { House } from './house.ts';
import type { MailClass } from './mail/message.ts';
import type { KeptMail, Outcome } from './store/inbox.ts';

/** What each kind of mail leads to. Machines are never answered. */
const paths: Record<MailClass, (turn: Turn) => Promise<Outcome>> = {
  own: ignored,
  bounce: bounced,
  abuse,
  receipt: ignored,
  calendar: (turn) => (turn.doubt === undefined ? calendarAnswer(turn) : doubted(turn)),
  loop: ignored,
  'auto-reply': away,
  list: ignored,
  reaction: ignored,
  stop: stopped,
  person: (turn) => (turn.doubt ? doubted(turn) : turn.place ? reply(turn) : fresh(turn)),
  unreadable,
};

/** One kept mail, from its bytes to what became of it. The inbox row is done in the same transaction as its effect. */
export async function converse(house: House, mail: KeptMail): Promise<Outcome> {
  const read = await readMail(house, mail);
  const sender = await proveSender(house, mail, read.message);
  const found = await findPlace(house, read, sender);
  const turn: Turn = { house, mail, ...read, sender, ...found };
  if (read.tag?.kind === 'u') return unsubscribed(turn);
  return isFlood(turn) ? flooded(turn) : paths[read.message.class](turn);
}
