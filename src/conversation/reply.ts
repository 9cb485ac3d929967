// A reply: what a party said about an event, decided and recorded.
import type { Reading, Understood } from '../language/reading.ts';
import type { Cause } from '../scheduling/cause.ts';
import type { Party } from '../scheduling/event.ts';
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
import { replyContext, type Shown } from './context.ts';
import { completion } from './draft.ts';
import { aboutOf, ignored } from './machines.ts';
import { finish, type Turn } from './turn.ts';

type Said = Extract<Cause, { kind: 'said' }>;

export async function reply(turn: Turn): Promise<Outcome> {
  const stored = await storedOf(turn);
  if (stored === undefined) return ignored(turn);
  const shown = await letterAnswered(turn);
  const understood = await meaning(turn, stored, shown);
  const seen = shown?.version === undefined ? {} : { seen: shown.version };
  return say(turn, understood.reading, wordsOf(turn, understood), seen);
}

const storedOf = async ({ house, place, tagged, stored }: Turn): Promise<StoredEvent | undefined> =>
  tagged?.eventId === place!.eventId ? stored : findEvent(house.store, place!.eventId);

/** The letter that this mail answers; the last one to the party where it does not say. */
async function letterAnswered({ house, message, shown }: Turn): Promise<Shown | undefined> {
  for (const id of message.inReplyTo) {
    const letter = await letterOfMessageId(house.store, id);
    if (letter !== undefined) return letter;
  }
  return shown;
}

/** The letter of a choice stands for its reading; everything else is understood in the light of what was shown and asked. */
async function meaning(turn: Turn, stored: StoredEvent, shown: Shown | undefined): Promise<Understood<Reading>> {
  const { house, message, place, understood } = turn;
  const { partyId } = place!;
  const choice = choiceIn(message.said, partyOf(stored.event, partyId));
  if (choice !== undefined) return choice;
  if (stored.event.state === 'draft' && partyId === stored.event.organizer) return completion(turn, stored);
  const sameLetter = shown?.version === turn.shown?.version && shown?.asked === turn.shown?.asked;
  if (understood !== undefined && sameLetter) return understood as Understood<Reading>;
  const context = replyContext(stored, partyId, house.store.now(), shown);
  if (context === undefined) return { reading: { note: 'message' }, why: [] };
  return (await house.reader.understand({ ...context, text: message.said })) as Understood<Reading>;
}

function choiceIn(said: string, party: Party | undefined): Understood<Reading> | undefined {
  // "b", "(b)", "b."
  const letter = /^\(?([a-z])[).]?$/i.exec(said.trim())?.[1]?.toLowerCase();
  const reading = letter === undefined || party === undefined ? undefined : chosen(party, letter);
  return reading && { reading, why: [{ fragment: said.trim(), family: 'choice', means: `choice ${letter}` }] };
}

/** What stands beside the journal: the words, why they were read so, and which of them are for others. */
function wordsOf({ message, place, sender }: Turn, { reading, why }: Understood<Reading>): Word[] {
  const party = place!.partyId;
  const told = (reading.actions ?? []).flatMap((action) =>
    action.do === 'notify' && action.text && sender.proven ? [action.text] : [],
  );
  const doubtful = Object.values(reading.answers ?? {}).includes('maybe');
  return [
    { kind: 'said', party, text: message.said },
    ...told.map((text) => ({ kind: 'told', party, text }) as const),
    ...(doubtful ? [{ kind: 'note', party, text: maybeWords(why) || message.said } as const] : []),
    ...(why.length > 0 ? [{ kind: 'why', party, text: JSON.stringify(why) } as const] : []),
  ];
}

/** The fragments that made a yes a maybe. */
const maybeWords = (why: Understood['why']): string =>
  why
    .filter(({ means }) => means.includes('maybe'))
    .map(({ fragment }) => fragment)
    .join(' … ');

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
    turn.stored?.event.id === eventId ? turn.stored : undefined,
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
