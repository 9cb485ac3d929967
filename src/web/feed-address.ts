// Where a person's calendar can be subscribed to, once they have asked for that.
import { feedOf } from '../store/tokens.ts';
import type { EmailAddress } from '../values/address.ts';
import { baseOf } from './base.ts';
import type { WebHands } from './hands.ts';

export async function feedAddress({ store, config }: WebHands, address: EmailAddress): Promise<string | null> {
  const token = await feedOf(store, address);
  return token === undefined ? null : `${baseOf(config)}/feed/${token}.ics`;
}
