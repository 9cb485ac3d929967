// "Ok", "sounds good, thanks!" in answer to several times: mere assent, which may mean any of them. Whoever writes it believes to
// have answered, so it is asked about; among people who talk with the bot in copy it is theirs.
import type { Doubted, Reading, Understood } from '../language/reading.ts';
import type { Message } from '../mail/message.ts';
import type { StoredEvent } from '../store/events.ts';
import { sameAddress } from '../values/address.ts';
import type { ReplyContext } from './context.ts';

/** @param assent what it would mean if there were one time */
export function vagueAssent(
  { to, cc, said }: Pick<Message, 'to' | 'cc' | 'said'>,
  { event, people }: StoredEvent,
  context: ReplyContext,
  assent: Understood<Reading>,
): Understood<Reading> | undefined {
  const { role, seats, previous = {}, slots } = context;
  const open = slots.filter(({ closed }) => !closed).map(({ n }) => n);
  const isAsked = role === 'party' && event.state === 'proposing' && typeof seats !== 'number' && open.length > 1;
  if (!isAsked || Object.keys(previous).length > 0 || !isMere(assent.reading)) return undefined;
  const organizer = people.get(event.organizer)?.address;
  if (organizer !== undefined && [...to, ...cc].some(({ address }) => sameAddress(address, organizer)))
    return undefined;
  const doubt: Doubted = { fragment: said.trim().slice(0, 300), slots: open };
  return { reading: { unclear: [doubt.fragment] }, why: assent.why, doubts: [doubt] };
}

function isMere({ answers, unsaid: _, note: __, ...more }: Reading): boolean {
  return answers?.['1'] !== undefined && Object.keys(more).length === 0;
}
