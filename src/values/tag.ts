// Addresses that carry a token: `r-TOKEN@reply.example.org`, or `parley+r-TOKEN@example.org` where no domain is ours alone.
import { domainOf, type EmailAddress, localOf } from './address.ts';
import { readToken, type Token } from './token.ts';

/** `r` answers to an event, `b` bounces, `u` unsubscribes. */
export type TagKind = 'r' | 'b' | 'u';

export interface Tag {
  readonly kind: TagKind;
  readonly token: Token;
}

/** The bot's own addresses. Outlook drops a plus sign from an ORGANIZER, hence the domain of its own. */
export interface BotAddress {
  readonly address: EmailAddress;
  readonly replyDomain?: string;
}

export function tagAddress(bot: BotAddress, kind: TagKind, token: Token): EmailAddress {
  return (
    bot.replyDomain === undefined
      ? `${localOf(bot.address)}+${kind}-${token}@${domainOf(bot.address)}`
      : `${kind}-${token}@${bot.replyDomain}`
  ) as EmailAddress;
}

/** The tag in one of our own addresses, or nothing. Both forms are understood whatever the setting, so that old letters go on working. */
export function tagOf(bot: BotAddress, address: EmailAddress): Tag | undefined {
  const local = localOf(address).toLowerCase();
  const domain = domainOf(address);
  const plus = `${localOf(bot.address).toLowerCase()}+`;
  const tail =
    bot.replyDomain !== undefined && domain === bot.replyDomain
      ? local
      : domain === domainOf(bot.address) && local.startsWith(plus)
        ? local.slice(plus.length)
        : '';
  const parts = /^([rbu])-(.+)$/.exec(tail);
  const token = parts ? readToken(parts[2]!) : undefined;
  return token === undefined ? undefined : { kind: parts![1] as TagKind, token };
}

/** Whether an address is one of the bot's own, tagged or not: such addresses are never parties. */
export function isOwnAddress(bot: BotAddress, address: EmailAddress): boolean {
  const local = localOf(address).toLowerCase();
  const own = localOf(bot.address).toLowerCase();
  if (bot.replyDomain !== undefined && domainOf(address) === bot.replyDomain) return true;
  return domainOf(address) === domainOf(bot.address) && (local === own || local.startsWith(`${own}+`));
}
