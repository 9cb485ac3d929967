// A reply: what a party said about an event, decided and recorded.
import type { Reading, Understood } from '../language/reading.ts';
import type { Cause } from '../scheduling/cause.ts';
import { partyOf, zoneOf } from '../scheduling/parties.ts';
import { chosen } from '../scheduling/question.ts';
import { act } from '../store/act.ts';
import type { Word } from '../store/change.ts';
import { findEvent, type StoredEvent } from '../store/events.ts';
import { finishMail, type Outcome } from '../store/inbox.ts';
import { owedStep } from '../store/outbox.ts';
import { letterOfMessageId } from '../store/sending.ts';
import { addressKey, sameAddress } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import { replyContext } from './context.ts';
import { aboutOf, ignored } from './machines.ts';
import { finish, type Turn } from './turn.ts';

type Said = Extract<Cause, { kind: 'said' }>;

export async function reply(turn: Turn): Promise<Outcome> {
  const stored = await findEvent(turn.house.store, turn.place!.eventId);
  if (stored === undefined) return ignored(turn);
  const seen = await versionSeen(turn);
  const understood = await meaning(turn, stored, seen);
  return say(turn, understood.reading, wordsOf(turn, understood), seen === undefined ? {} : { seen });
}

/** The slot list of the letter that this mail answers; the last letter's where it does not say. */
async function versionSeen({ house, message, seen }: Turn): Promise<number | undefined> {
  for (const id of message.inReplyTo) {
    const letter = await letterOfMessageId(house.store, id);
    if (letter?.version !== undefined) return letter.version;
  }
  return seen;
}

/** The letter of a choice stands for its reading; everything else is understood in the light of what was asked. */
async function meaning(
  { house, message, place, tagged, understood, seen: last }: Turn,
  stored: StoredEvent,
  seen: number | undefined,
): Promise<Understood<Reading>> {
  const party = partyOf(stored.event, place!.partyId);
  // "b", "(b)", "b."
  const letter = /^\(?([a-z])[).]?$/i.exec(message.said.trim())?.[1];
  const choice = letter && party && chosen(party, letter);
  if (choice)
    return {
      reading: choice,
      why: [{ fragment: message.said.trim(), family: 'choice', means: `choice ${letter.toLowerCase()}` }],
    };
  if (understood !== undefined && tagged !== undefined && seen === last) return understood as Understood<Reading>;
  const context = replyContext(stored, place!.partyId, house.store.now(), seen);
  if (context === undefined) return { reading: { note: 'message' }, why: [] };
  return (await house.reader.understand({ ...context, text: message.said })) as Understood<Reading>;
}

const wordsOf = ({ message, place }: Turn, { why }: Understood): Word[] => [
  { kind: 'said', party: place!.partyId, text: message.said },
  ...(why.length > 0 ? [{ kind: 'why', party: place!.partyId, text: JSON.stringify(why) } as const] : []),
];

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
        proven: sender.proven && own,
        ...(own || message.from === undefined ? {} : { via: message.from.address }),
        zone: zoneOf(stored.event, partyId),
        names: Object.fromEntries(
          [...message.to, ...message.cc].flatMap((box) => (box.name ? [[box.address, box.name]] : [])),
        ),
        copied: copiedParties(turn, stored),
        ...more,
      },
    () => ({
      words,
      messageIds: message.messageId ? [{ id: message.messageId, party: partyId }] : [],
      also: [finishMail(store, mail, outcome)],
    }),
  );
  if (decided?.ok) return outcome;
  if (decided === undefined) return ignored(turn);
  const body = { says: 'refused', refused: [decided.error], about: aboutOf(turn) };
  return finish(turn, { outcome: 'refused', class: message.class, event: eventId, reason: decided.error.no }, [
    owedStep(store, { eventId, address, kind: 'person', body, due: store.now() }),
  ]);
}

/** Parties who had this very mail, by reply-all. */
function copiedParties({ message }: Turn, { people }: StoredEvent): PartyId[] {
  const had = new Set([...message.to, ...message.cc].map(({ address }) => addressKey(address)));
  return [...people].filter(([, contact]) => had.has(addressKey(contact.address))).map(([id]) => id);
}
