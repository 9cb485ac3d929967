// A new mail, in reply to nothing: what it asks for, and whether its sender may make us write to others.
import { randomBytes } from 'node:crypto';
import type { NewInput, Request } from '../language/reading.ts';
import { act } from '../store/act.ts';
import { finishMail, type Outcome } from '../store/inbox.ts';
import { owedStep } from '../store/outbox.ts';
import { findPerson, releaseStep, suppressStep, zoneStep } from '../store/people.ts';
import type { Step } from '../store/statement.ts';
import { type EmailAddress, type Mailbox, matchesPattern, sameAddress } from '../values/address.ts';
import { eventId } from '../values/ids.ts';
import { isOwnAddress } from '../values/tag.ts';
import type { ZoneId } from '../values/zone.ts';
import { aboutOf, ignored } from './machines.ts';
import { finish, type Turn } from './turn.ts';
import { zoneOfHeader } from './zones.ts';

/** A request with its sender, once it is known that they may be answered. */
interface Ask {
  readonly turn: Turn;
  readonly from: Mailbox;
  readonly zone: ZoneId;
  readonly request: Request;
  /** A stranger, or an organizer who is not proven: confirmed by letter before anybody else hears of it. */
  readonly confirmFirst: boolean;
}

export async function fresh(turn: Turn): Promise<Outcome> {
  const { house, message, sender } = turn;
  const { from } = message;
  if (from === undefined || isOwnAddress(house.store.bot, from.address)) return ignored(turn);
  const allowed = mayOrganize(house.config.organizers, house.config.admins, from.address);
  // Whoever is neither known nor proven might be anybody: kept, and met with silence.
  if (!allowed && !sender.proven)
    return finish(turn, { outcome: 'held', class: 'person', reason: 'an unproven sender without a tag' });
  const person = await findPerson(house.store, from.address);
  const zone = person?.zone ?? house.config.zone;
  const { reading } = await house.reader.understand(newInput(turn, from, zone));
  const ask = { turn, from, zone, request: reading as Request, confirmFirst: !(allowed && sender.proven) };
  return requests[ask.request.do](ask);
}

export const mayOrganize = (
  patterns: readonly string[],
  admins: readonly EmailAddress[],
  address: EmailAddress,
): boolean =>
  patterns.some((pattern) => matchesPattern(address, pattern)) || admins.some((admin) => sameAddress(admin, address));

function newInput({ house, message }: Turn, from: Mailbox, zone: ZoneId): NewInput {
  const others = (list: readonly Mailbox[]): EmailAddress[] =>
    list.map(({ address }) => address).filter((address) => !isOwnAddress(house.store.bot, address));
  return {
    kind: 'new',
    now: house.store.now(),
    zone,
    from: from.address,
    to: others(message.to),
    cc: others(message.cc),
    names: namesOf(message.to, message.cc),
    subject: message.subject,
    text: message.said,
  };
}

const namesOf = (...lists: readonly (readonly Mailbox[])[]): Record<string, string> =>
  Object.fromEntries(lists.flat().flatMap(({ address, name }) => (name === undefined ? [] : [[address, name]])));

const requests: Record<Request['do'], (ask: Ask) => Promise<Outcome>> = {
  propose: open,
  find: open,
  book: open,
  deal: open,
  block: tell('not-yet'),
  unblock: tell('not-yet'),
  free: tell('not-yet'),
  agenda: tell('not-yet'),
  search: tell('not-yet'),
  help: tell('help'),
  unclear: tell('unclear'),
  stop: tell('stopped', ({ turn, from }) => suppressStep(turn.house.store, from.address, 'stop')),
  start: tell('started', ({ turn, from }) => releaseStep(turn.house.store, from.address)),
  zone: tell('zone', ({ turn, from, request, zone }) =>
    zoneStep(turn.house.store, from.address, request.zone ?? zone, 'said', from.name),
  ),
};

/** A request that is about its sender alone: one letter back, and what it changes. */
function tell(says: string, change?: (ask: Ask) => Step): (ask: Ask) => Promise<Outcome> {
  return (ask) => {
    const { turn, from, request } = ask;
    const { store } = turn.house;
    const body = {
      says,
      about: aboutOf(turn),
      ...(request.zone ? { zone: request.zone } : {}),
      ...(request.unclear ? { unclear: request.unclear } : {}),
    };
    const letter = owedStep(store, { address: from.address, kind: 'person', body, due: store.now() });
    return finish(turn, { outcome: change ? 'applied' : 'noop', class: 'person', reason: request.do }, [
      ...(change ? [change(ask)] : []),
      letter,
    ]);
  };
}

/** A new event, or a draft that still lacks something. */
async function open({ turn, from, zone, request, confirmFirst }: Ask): Promise<Outcome> {
  const { house, message, mail } = turn;
  const { store } = house;
  const id = eventId(randomBytes(10));
  const outcome = { outcome: 'applied', class: 'person', event: id } as const;
  const otherZone = zoneOfHeader(message.date, zone);
  const copied = [...message.to, ...message.cc]
    .map(({ address }) => address)
    .filter((address) => !isOwnAddress(store.bot, address));
  const decided = await act(
    store,
    id,
    () => ({
      kind: 'open',
      id,
      door: 'mail',
      by: from,
      request,
      zone,
      copied,
      names: namesOf(message.to, message.cc),
      ...(otherZone ? { otherZone } : {}),
      ...(confirmFirst ? { confirmFirst } : {}),
    }),
    (decision) => ({
      words: [{ kind: 'said', party: decision.event.organizer, text: message.said }],
      messageIds: message.messageId ? [{ id: message.messageId, party: decision.event.organizer }] : [],
      also: [finishMail(store, mail, outcome)],
    }),
  );
  if (decided?.ok) return outcome;
  const refused = decided === undefined ? [] : [decided.error];
  return finish(turn, { outcome: 'refused', class: 'person', reason: refused[0]?.no ?? 'nothing' }, [
    owedStep(store, {
      address: from.address,
      kind: 'person',
      body: { says: 'refused', refused, about: aboutOf(turn) },
      due: store.now(),
    }),
  ]);
}
