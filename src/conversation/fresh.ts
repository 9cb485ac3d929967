// A new mail, in reply to nothing: what it asks for, and whether its sender may make us write to others.
import { randomBytes } from 'node:crypto';
import type { NewInput, Request } from '../language/reading.ts';
import { act } from '../store/act.ts';
import { learnSteps, namesBeside, namesIn, prioritiesIn } from '../store/address-book.ts';
import { type AddressBookEntry, contactsOf, usualPriority } from '../store/contacts.ts';
import { finishMail, type Outcome } from '../store/inbox.ts';
import { findPerson, releaseStep, suppressStep, zoneStep } from '../store/people.ts';
import type { Step } from '../store/statement.ts';
import { addressKey, type EmailAddress, type Mailbox, matchesPattern, sameAddress } from '../values/address.ts';
import { eventId } from '../values/ids.ts';
import { isOwnAddress } from '../values/tag.ts';
import type { ZoneId } from '../values/zone.ts';
import { agenda, search } from './agenda.ts';
import { type Ask, answer } from './ask.ts';
import { requestWithFile } from './attached.ts';
import { askedSteps, wasAsked } from './confirm-first.ts';
import { free } from './free.ts';
import { noteLanguage } from './language.ts';
import { ignored } from './machines.ts';
import { attachedTimes, block, unblock } from './own-time.ts';
import { finish, type Turn } from './turn.ts';
import { zoneOfHeader } from './zones.ts';

export async function fresh(turn: Turn): Promise<Outcome> {
  const { house, message, sender } = turn;
  const { from } = message;
  if (from === undefined || isOwnAddress(house.store.bot, from.address)) return ignored(turn);
  const allowed = mayOrganize(house.config.organizers, house.config.admins, from.address);
  // Whoever is neither known nor proven might be anybody: kept, and met with silence.
  if (!allowed && !sender.proven) return aside(turn, 'an unproven sender without a tag');
  if (sender.proven) await noteLanguage(turn, from.address);
  const person = await findPerson(house.store, from.address);
  const zone = person?.zone ?? house.config.zone;
  // What somebody calls their contacts is theirs: nobody else's mail is read by it.
  const book = sender.proven ? await contactsOf(house.store, from.address) : [];
  const input = newInput(turn, from, zone, book);
  const { reading } = await house.reader.understand(input);
  const file = { calendar: message.calendar, zone, now: house.store.now() };
  const request = withOddAddresses(requestWithFile(reading as Request, input, file), message.oddAddresses);
  const ask = { turn, from, zone, book, request, confirmFirst: !(allowed && sender.proven) };
  // Whoever only claims to be an organizer is asked whether they are, and that by one letter.
  if (!sender.proven && requests[ask.request.do] !== open) return aside(turn, 'an unproven sender without a tag');
  return requests[ask.request.do](ask);
}

/** Whoever was meant by an address that cannot be one is asked for: nobody is left out in silence. */
const withOddAddresses = (request: Request, odd: readonly string[] = []): Request =>
  odd.length > 0 ? { ...request, unclear: [...(request.unclear ?? []), ...odd] } : request;

const aside = (turn: Turn, reason: string): Promise<Outcome> =>
  finish(turn, { outcome: 'held', class: 'person', reason });

export const mayOrganize = (
  patterns: readonly string[],
  admins: readonly EmailAddress[],
  address: EmailAddress,
): boolean =>
  patterns.some((pattern) => matchesPattern(address, pattern)) || admins.some((admin) => sameAddress(admin, address));

function newInput({ house, message }: Turn, from: Mailbox, zone: ZoneId, book: readonly AddressBookEntry[]): NewInput {
  const others = (list: readonly Mailbox[]): EmailAddress[] =>
    list.map(({ address }) => address).filter((address) => !isOwnAddress(house.store.bot, address));
  return {
    kind: 'new',
    now: house.store.now(),
    zone,
    from: from.address,
    to: others(message.to),
    cc: others(message.cc),
    names: { ...namesBeside(book, [...message.to, ...message.cc]), ...namesOf(message.to, message.cc) },
    subject: message.subject,
    text: message.said,
  };
}

const namesOf = (...lists: readonly (readonly Mailbox[])[]): Record<string, string> =>
  Object.fromEntries(lists.flat().flatMap(({ address, name }) => (name === undefined ? [] : [[address, name]])));

/** A request that is about its sender alone: one letter back, and what it changes. */
const tell =
  (says: string, change?: (ask: Ask) => Step) =>
  (ask: Ask): Promise<Outcome> => {
    const { zone, unclear } = ask.request;
    const { house, message } = ask.turn;
    if (change === undefined && house.brakes.tires(ask.from.address, message.said, house.store.now()))
      return aside(ask.turn, 'answered often enough');
    const body = { says, ...(zone ? { zone } : {}), ...(unclear ? { unclear } : {}) };
    return answer(ask, body, change ? 'applied' : 'noop', change ? [change(ask)] : []);
  };

const requests: Record<Request['do'], (ask: Ask) => Promise<Outcome>> = {
  propose: open,
  find: open,
  book: open,
  deal: open,
  block,
  unblock,
  free,
  // "My calendar", with a file that holds it.
  agenda: (ask) => (attachedTimes(ask).length > 0 ? block(ask) : agenda(ask)),
  search,
  help: tell('help'),
  // "Here it is", or not a word beside it.
  unclear: (ask) => (attachedTimes(ask).length > 0 ? block(ask) : tell('unclear')(ask)),
  stop: tell('stopped', ({ turn, from }) => suppressStep(turn.house.store, from.address, 'stop')),
  start: tell('started', ({ turn, from }) => releaseStep(turn.house.store, from.address)),
  zone: tell('zone', ({ turn, from, request, zone }) =>
    zoneStep(turn.house.store, from.address, request.zone ?? zone, 'said', from.name),
  ),
};

/** A new event, or a draft that still lacks something. */
async function open(ask: Ask): Promise<Outcome> {
  const { turn, from, zone, request, confirmFirst, book } = ask;
  const { house, message, mail } = turn;
  const { store } = house;
  const id = eventId(randomBytes(10));
  const outcome = { outcome: 'applied', class: 'person', event: id } as const;
  const otherZone = zoneOfHeader(message.date, zone);
  const copied = [...message.to, ...message.cc].filter(({ address }) => !isOwnAddress(store.bot, address));
  const priorities = prioritiesFor(ask, copied);
  const isPending = async (): Promise<boolean> => confirmFirst && (await wasAsked(house, from.address));
  const decided = await act(
    store,
    id,
    async () =>
      (await isPending())
        ? undefined
        : {
            kind: 'open',
            id,
            door: 'mail',
            by: from,
            request,
            zone,
            copied: copied.map(({ address }) => address),
            names: { ...namesIn(book), ...namesOf(message.to, message.cc) },
            ...(otherZone ? { otherZone } : {}),
            ...(confirmFirst ? { confirmFirst } : {}),
            ...(priorities ? { priorities } : {}),
          },
    (decision) => ({
      words: [{ kind: 'said', party: decision.event.organizer, text: message.said }],
      messageIds: message.messageId ? [{ id: message.messageId, party: decision.event.organizer }] : [],
      also: [
        finishMail(store, mail, outcome),
        ...(confirmFirst ? askedSteps(house, from.address) : []),
        ...(turn.sender.proven ? learnSteps(store, from.address, book, metIn(ask, copied)) : []),
      ],
    }),
  );
  if (decided?.ok) return outcome;
  if (decided === undefined) return aside(turn, 'asked to confirm within the last 30 days');
  if (!turn.sender.proven) return aside(turn, 'a request that cannot be, of an unproven sender');
  return answer(ask, { says: 'refused', refused: [decided.error], zone }, 'refused');
}

/** Whom somebody writes to, or names. */
const metIn = ({ request: { parties = [] } }: Ask, copied: readonly Mailbox[]): Mailbox[] => [
  ...copied,
  ...parties
    .filter((address) => !copied.some((box) => sameAddress(box.address, address)))
    .map((address) => ({ address })),
];

/** Who is offered a seat first: as the mail orders them, else as the address book does. */
function prioritiesFor({ request, book }: Ask, copied: readonly Mailbox[]): Record<string, number> | undefined {
  const { parties = [] } = request;
  const known = prioritiesIn(book);
  const asCopied = copied.map(({ address }) => addressKey(address));
  const asAsked = parties.map(addressKey).filter((key) => asCopied.includes(key));
  const isOrdered = asCopied.filter((key) => asAsked.includes(key)).join() !== asAsked.join();
  if (request.do !== 'deal' || isOrdered || !parties.some((address) => addressKey(address) in known)) return undefined;
  return Object.fromEntries(
    parties.map((address) => [addressKey(address), known[addressKey(address)] ?? usualPriority]),
  );
}
