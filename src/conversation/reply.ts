// A reply: what a party said about an event, decided and recorded.
import type { Reading } from '../language/reading.ts';
import type { Cause } from '../scheduling/cause.ts';
import type { Decision } from '../scheduling/decision.ts';
import { zoneOf } from '../scheduling/parties.ts';
import { isChange } from '../scheduling/undo.ts';
import { act } from '../store/act.ts';
import type { Word } from '../store/change.ts';
import { findEvent, type StoredEvent } from '../store/events.ts';
import { finishMail, type Outcome } from '../store/inbox.ts';
import { owedStep } from '../store/outbox.ts';
import { addressKey, sameAddress } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import { withFile } from './attached.ts';
import { confirmedSteps } from './confirm-first.ts';
import { doubted } from './doubt.ts';
import { noteLanguage } from './language.ts';
import { aboutOf, ignored } from './machines.ts';
import { letterAnswered, meaning } from './meaning.ts';
import { finish, type Turn } from './turn.ts';
import { wordsOf } from './words.ts';

type Said = Extract<Cause, { kind: 'said' }>;

export async function reply(turn: Turn): Promise<Outcome> {
  const stored = await storedOf(turn);
  if (stored === undefined) return ignored(turn);
  const shown = await letterAnswered(turn);
  if (shown?.eventId !== undefined && shown.eventId !== stored.event.id)
    return doubted({ ...turn, doubt: { place: turn.place!, because: 'thread' } });
  const { choices, ...understood } = await meaning(turn, stored, shown);
  await noteLanguage(turn, turn.place!.address);
  const zone = zoneOf(stored.event, turn.place!.partyId);
  const file = { calendar: turn.message.calendar, zone, now: turn.house.store.now() };
  return say(turn, withFile(understood.reading, stored.event, file), wordsOf(turn, understood), {
    ...(shown?.version === undefined ? {} : { seen: shown.version }),
    ...(choices === undefined ? {} : { choices }),
  });
}

const storedOf = async ({ house, place, tagged, stored }: Turn): Promise<StoredEvent | undefined> =>
  tagged?.eventId === place!.eventId ? stored : findEvent(house.store, place!.eventId);

/** Lets the domain decide what a party said, whatever it was said with; the mail is done in the same transaction. */
export async function say(
  turn: Turn,
  reading: Reading,
  words: readonly Word[],
  more: Partial<Said> = {},
): Promise<Outcome> {
  const { house, mail, message, place, sender } = turn;
  const { eventId, partyId, address } = place!;
  const { store } = house;
  const outcome = { outcome: 'applied', class: message.class, event: eventId } as const;
  const own = message.from !== undefined && sameAddress(message.from.address, address);
  const decided = await act(
    store,
    eventId,
    (stored) =>
      stored && {
        kind: 'said',
        door: 'mail',
        party: partyId,
        reading,
        proven: own && (sender.proven || isFirstWord(turn, stored)),
        ...(own || message.from === undefined ? {} : { via: message.from.address }),
        zone: zoneOf(stored.event, partyId),
        names: Object.fromEntries(
          [...message.to, ...message.cc, ...(own ? [{ ...message.from, address }] : [])].flatMap((box) =>
            box.name ? [[box.address, box.name]] : [],
          ),
        ),
        copied: copiedParties(turn, stored),
        ...more,
      },
    (decision, before) => ({
      words,
      messageIds: message.messageId ? [{ id: message.messageId, party: partyId }] : [],
      also: [
        finishMail(store, mail, outcome),
        ...(before ? confirmedSteps(house, before.event, decision.event, address) : []),
      ],
      ...unlessTiring(turn, decision),
    }),
    turn.stored?.event.id === eventId ? turn.stored : undefined,
  );
  if (decided?.ok) return outcome;
  if (decided === undefined) return ignored(turn);
  const body = { says: 'refused', refused: [decided.error], about: aboutOf(turn) };
  return finish(turn, { outcome: 'refused', class: message.class, event: eventId, reason: decided.error.no }, [
    owedStep(store, { eventId, address, kind: 'person', body, due: store.now() }),
  ]);
}

/** "Yes, it was me": the tag of that letter went to this address alone, which is proof enough for what it asks. */
const isFirstWord = ({ place }: Turn, { event }: StoredEvent): boolean =>
  place?.by === 'tag' && event.state === 'draft' && event.needs.includes('confirmation');

/** What changes nothing is logged like anything; but machines are not kept talking by our receipts. */
function unlessTiring({ house, message, place }: Turn, decision: Decision): { decision?: Decision } {
  const key = `${place!.eventId}/${place!.partyId}`;
  if (decision.entries.some(({ patches }) => patches.some(isChange))) {
    house.brakes.moves(key, message.said, house.store.now());
    return {};
  }
  if (!house.brakes.tires(key, message.said, house.store.now())) return {};
  return { decision: { ...decision, notices: decision.notices.filter(({ kind }) => kind !== 'receipt') } };
}

/** Parties who had this very mail, by reply-all. */
function copiedParties({ message }: Turn, { people }: StoredEvent): PartyId[] {
  const had = new Set([...message.to, ...message.cc].map(({ address }) => addressKey(address)));
  return [...people].filter(([, contact]) => had.has(addressKey(contact.address))).map(([id]) => id);
}
