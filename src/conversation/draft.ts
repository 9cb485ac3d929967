// The organizer answers what a draft lacked: read as a reply where it is one ("send", "call it off"), else as more of the request.
import type { Action, Changes, Reading, Request, Understood } from '../language/reading.ts';
import { zoneOf } from '../scheduling/parties.ts';
import type { StoredEvent } from '../store/events.ts';
import { type EmailAddress, parseAddress, sameAddress } from '../values/address.ts';
import { isOwnAddress } from '../values/tag.ts';
import type { ReplyContext } from './context.ts';
import { assentContext, assented, yesOrNo } from './question.ts';
import type { Turn } from './turn.ts';

/** "send", "Yes, send it out please": the word that the letter of a draft asks for. */
const sends =
  /^(?:(?:yes|ok|okay|fine|good|great|perfect|looks good|please)[\s,.!:]+)*send(?: (?:it|this|them))?(?: (?:out|off|now))?(?:[\s,]+(?:please|thanks|thank you))?[.!]*$/im;

/** @param context what a reply to the draft's letter is read against */
export async function completion(turn: Turn, stored: StoredEvent, context: ReplyContext): Promise<Understood<Reading>> {
  const { house, message, place } = turn;
  const { event } = stored;
  const text = message.said;
  const asReply = (await house.reader.understand({ ...context, text })) as Understood<Reading>;
  const sent = sends.exec(text.trim());
  if (sent !== null) return withAction({ do: 'confirm' }, sent[0], asReply);
  if ((asReply.reading.actions ?? []).length > 0) return asReply;
  const asRequest = (await house.reader.understand(newInput(turn, stored, context))) as Understood<Request>;
  const asksWho = event.needs.includes('parties') || event.needs.includes('details');
  const reading = added(asRequest.reading, asReply.reading, asksWho ? addressesIn(turn) : []);
  if (Object.keys(reading).length > 0) return { reading, why: [...asReply.why, ...asRequest.why] };
  const question = yesOrNo(event, place!.partyId, house.store.now());
  if (question === undefined) return asReply;
  const assent = (await house.reader.understand({ ...assentContext(context), text })) as Understood<Reading>;
  const meant = assented(assent, question);
  return meant === undefined ? asReply : { reading: meant, why: assent.why };
}

function withAction(action: Action, fragment: string, { reading, why }: Understood<Reading>): Understood<Reading> {
  const others = (reading.actions ?? []).filter(({ do: verb }) => verb !== action.do);
  return {
    reading: { ...reading, actions: [...others, action] },
    why: [...why, { fragment, family: 'draft', means: action.do }],
  };
}

function newInput({ house, message, place }: Turn, { event }: StoredEvent, { names = {} }: ReplyContext) {
  const { store } = house;
  const others = (list: Turn['message']['to']): EmailAddress[] =>
    list.map(({ address }) => address).filter((address) => !isOwnAddress(store.bot, address));
  return {
    kind: 'new',
    now: store.now(),
    zone: zoneOf(event, place!.partyId),
    from: place!.address,
    to: others(message.to),
    cc: others(message.cc),
    names,
    subject: '',
    text: message.said,
  } as const;
}

/** Asked who shall come, people write addresses and nothing else. */
function addressesIn({ house, message, place }: Turn): EmailAddress[] {
  // dave@far.test, Eve <eve@far.test>
  const found = message.said.match(/[^\s<>(),;:]+@[^\s<>(),;:]+\w/g) ?? [];
  return found
    .map(parseAddress)
    .flatMap((one) => (one.ok ? [one.value] : []))
    .filter((one) => !sameAddress(one, place!.address) && !isOwnAddress(house.store.bot, one));
}

/** A request's parts as what they change: its people are added, its times are put on the table. */
function added(request: Request, reply: Reading, people: readonly EmailAddress[]): Reading {
  const { parties = [], slots = reply.propose ?? [], duration, location, deadline, title } = request;
  const who = [...parties, ...people.filter((one) => !parties.some((other) => sameAddress(one, other)))];
  const changes: Changes[] = [
    ...(duration === undefined ? [] : [{ duration }]),
    ...(location === undefined ? [] : [{ location }]),
    ...(deadline === undefined ? [] : [{ deadline }]),
    ...(title === undefined ? [] : [{ title }]),
  ];
  // What is no request of its own may well be an answer.
  const { unclear } = request.do === 'unclear' ? reply : request;
  const actions: Action[] = [
    ...(who.length > 0 ? [{ do: 'add', who } as const] : []),
    ...changes.map((change) => ({ do: 'set', ...change }) as const),
  ];
  return {
    ...(slots.length > 0 ? { propose: slots } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(unclear === undefined ? {} : { unclear }),
  };
}
