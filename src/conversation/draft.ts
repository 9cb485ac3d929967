// The organizer answers what a draft lacked: read as a reply where it is one ("send", "call it off"), else as more of the request.
import type { Action, Changes, Reading, Request, Understood } from '../language/reading.ts';
import { zoneOf } from '../scheduling/parties.ts';
import type { StoredEvent } from '../store/events.ts';
import type { EmailAddress } from '../values/address.ts';
import { isOwnAddress } from '../values/tag.ts';
import { replyContext } from './context.ts';
import type { Turn } from './turn.ts';

export async function completion(turn: Turn, stored: StoredEvent): Promise<Understood<Reading>> {
  const { house, message, place } = turn;
  const { store } = house;
  const context = replyContext(stored, place!.partyId, store.now())!;
  const asReply = (await house.reader.understand({ ...context, text: message.said })) as Understood<Reading>;
  if ((asReply.reading.actions ?? []).length > 0) return asReply;
  const others = (list: Turn['message']['to']): EmailAddress[] =>
    list.map(({ address }) => address).filter((address) => !isOwnAddress(store.bot, address));
  const asRequest = (await house.reader.understand({
    kind: 'new',
    now: store.now(),
    zone: zoneOf(stored.event, place!.partyId),
    from: place!.address,
    to: others(message.to),
    cc: others(message.cc),
    names: context.names ?? {},
    subject: '',
    text: message.said,
  })) as Understood<Request>;
  const reading = added(asRequest.reading, asReply.reading);
  return Object.keys(reading).length > 0 ? { reading, why: [...asReply.why, ...asRequest.why] } : asReply;
}

/** A request's parts as what they change: its people are added, its times are put on the table. */
function added(request: Request, reply: Reading): Reading {
  const { parties = [], slots = reply.propose ?? [], duration, location, deadline, title } = request;
  const changes: Changes[] = [
    ...(duration === undefined ? [] : [{ duration }]),
    ...(location === undefined ? [] : [{ location }]),
    ...(deadline === undefined ? [] : [{ deadline }]),
    ...(title === undefined ? [] : [{ title }]),
  ];
  const actions: Action[] = [
    ...(parties.length > 0 ? [{ do: 'add', who: parties } as const] : []),
    ...changes.map((change) => ({ do: 'set', ...change }) as const),
  ];
  return {
    ...(slots.length > 0 ? { propose: slots } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(request.unclear === undefined ? {} : { unclear: request.unclear }),
  };
}
