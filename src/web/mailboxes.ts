// People as they are typed: `Ann Lee <ann@example.org>, bob@example.com; "Diaz, Carla" <carla@example.net>`.
import { type Mailbox, parseAddress } from '../values/address.ts';

/** Every address of a header or a form, with the name that stands before it. */
export function mailboxesIn(text: string): Mailbox[] {
  // Ann Lee <ann@example.org>, "Lee, Ann" <ann@example.org>; bob@example.com
  const pattern = /(?:"([^"]*)"|([^<>,;"]*?))\s*<([^<>\s]+)>|([^\s<>,;"]+@[^\s<>,;"]+)/g;
  return [...text.matchAll(pattern)].flatMap(([, quoted, plain, angled, bare]) => {
    const address = parseAddress(angled ?? bare ?? '');
    const name = (quoted ?? plain ?? '').trim();
    if (!address.ok) return [];
    return [name === '' ? { address: address.value } : { address: address.value, name }];
  });
}
