// A party goes: for good, or with somebody in their place, which the organizer decides.
import type { Action } from '../language/reading.ts';
import type { Said } from './cause.ts';
import type { Seat } from './event.ts';
import { organizerOf, partyOf, takesPart } from './parties.ts';
import { partyPatch } from './patch.ts';
import { ask } from './question.ts';
import { released } from './seats.ts';
import { record, type Turn, tell } from './turn.ts';

const anyPlace: readonly Seat['state'][] = ['offered', 'held', 'queued', 'maybe', 'waiting'];

/** Nobody is asked any more who has left, and what they refused is open again. */
export function leave(turn: Turn, said: Said): Turn {
  const { event } = turn;
  const party = partyOf(event, said.onBehalf ?? said.party)!;
  if (!takesPart(party)) return turn;
  const { question: _, delegating: __, ...rest } = party;
  const isOrganizer = party.id === event.organizer;
  const left = released(
    { ...rest, status: isOrganizer ? ('outside' as const) : ('left' as const) },
    anyPlace,
    'declined',
  );
  const gone = record(turn, 'LEAVE', partyPatch(event, left));
  const hadIt = said.copied?.includes(event.organizer) || said.party === event.organizer;
  return hadIt ? gone : tell(gone, event.organizer, { kind: 'left', party: party.id });
}

/** Until the organizer has decided, the party who named a delegate is waited for as before. */
export function delegate(turn: Turn, said: Said, { who }: Extract<Action, { do: 'delegate' }>): Turn {
  const { event, world } = turn;
  const id = said.onBehalf ?? said.party;
  const party = partyOf(event, id)!;
  if (!takesPart(party) || who.length === 0) return turn;
  const own = world.people.get(id)?.address;
  const replace = { do: 'remove' as const, who: own === undefined ? [] : [own] };
  const noted = record(turn, 'UPDATE', partyPatch(event, { ...party, delegating: true }));
  const asked = ask(noted, organizerOf(event).id, {
    kind: 'delegate',
    choices: [{ actions: [{ do: 'add', who }, replace] }, { actions: [replace] }],
  });
  return tell(asked, event.organizer, { kind: 'delegate', party: id, who });
}
