// Mails of machines, and mails nobody can read: noted, never answered, except that a person is told what could not be read.

import type { Cause } from '../scheduling/cause.ts';
import { act } from '../store/act.ts';
import { findEvent } from '../store/events.ts';
import type { Outcome } from '../store/inbox.ts';
import { finishMail } from '../store/inbox.ts';
import { letterOfBounce, owedStep } from '../store/outbox.ts';
import { suppressStep } from '../store/people.ts';
import { unsubscriber } from '../store/tokens.ts';
import { sameAddress } from '../values/address.ts';
import type { EventId, PartyId } from '../values/ids.ts';
import { hashToken } from '../values/token.ts';
import type { PlainDay } from '../values/wall.ts';
import { finish, type Turn } from './turn.ts';

/** Logged, and nothing else. */
export const ignored = (turn: Turn): Promise<Outcome> =>
  finish(turn, {
    outcome: 'ignored',
    class: turn.message.class,
    ...(turn.message.because ? { reason: turn.message.because } : {}),
  });

/** More mails to one tag than a person writes: laid aside, and met with silence. */
export const isFlood = ({ house, message, place }: Turn): boolean =>
  place !== undefined &&
  (message.class === 'person' || message.class === 'calendar' || message.class === 'auto-reply') &&
  house.brakes.floods(`${place.eventId}/${place.partyId}`, house.store.now());

export const flooded = (turn: Turn): Promise<Outcome> =>
  finish(turn, {
    outcome: 'held',
    class: 'loop',
    reason: 'too many mails in a short time',
    event: turn.place!.eventId,
  });

/** A letter came back: its party is marked, and the organizer told once. Delays are no news. */
export async function bounced(turn: Turn): Promise<Outcome> {
  const { tag, house, message } = turn;
  const failed = (message.bounces ?? []).some(({ action }) => action === 'failed');
  const letter = tag?.kind === 'b' ? await letterOfBounce(house.store, hashToken(tag.token)) : undefined;
  // The return path is known to mail servers alone; whoever holds a party's own tag must name its address as well.
  const named = (message.bounces ?? []).some(
    ({ action, recipient }) =>
      action === 'failed' && recipient && turn.place && sameAddress(recipient, turn.place.address),
  );
  const place = letter ?? (named ? turn.place : undefined);
  if (!failed || place?.eventId === undefined || place.partyId === undefined) return ignored(turn);
  return note(turn, place.eventId, { kind: 'bounced', party: place.partyId });
}

/** "Away until the 12th" is a note to the organizer, not an answer. */
export async function away(turn: Turn): Promise<Outcome> {
  const { tag, house, message } = turn;
  // Many programs answer the return path (RFC 3834 §4), which names the letter and so the party.
  const letter = tag?.kind === 'b' ? await letterOfBounce(house.store, hashToken(tag.token)) : undefined;
  const { eventId, partyId } = turn.place ?? letter ?? {};
  if (eventId === undefined || partyId === undefined || message.away === undefined) return ignored(turn);
  const until = message.away.until as PlainDay | undefined;
  return note(turn, eventId, { kind: 'away', party: partyId, ...(until ? { until } : {}) });
}

async function note(turn: Turn, event: EventId, cause: Cause & { readonly party: PartyId }): Promise<Outcome> {
  const outcome = { outcome: 'applied', class: turn.message.class, event } as const;
  const decided = await act(
    turn.house.store,
    event,
    (stored) => (stored === undefined ? undefined : cause),
    () => ({ also: [finishMail(turn.house.store, turn.mail, outcome)] }),
  );
  return decided?.ok ? outcome : ignored(turn);
}

/** An abuse report: that address hears from us no more, for good. */
export async function abuse(turn: Turn): Promise<Outcome> {
  const { store } = turn.house;
  const letter = turn.tag?.kind === 'b' ? await letterOfBounce(store, hashToken(turn.tag.token)) : undefined;
  const address = letter?.address ?? turn.place?.address;
  return finish(
    turn,
    { outcome: address ? 'applied' : 'ignored', class: 'abuse' },
    address ? [suppressStep(store, address, 'complaint')] : [],
  );
}

/** A mail to the address that every letter names for it (RFC 2369), whoever sends it and whatever stands in it. */
export async function unsubscribed(turn: Turn): Promise<Outcome> {
  const { store } = turn.house;
  const address = await unsubscriber(store, turn.tag!.token);
  return finish(
    turn,
    { outcome: address ? 'applied' : 'ignored', class: 'stop' },
    address ? [suppressStep(store, address, 'stop')] : [],
  );
}

/** "STOP": obeyed at once. With a tag it stops the party's address; without one the sender must be proven. */
export async function stopped(turn: Turn): Promise<Outcome> {
  const { store } = turn.house;
  if (turn.place !== undefined) {
    const { eventId, partyId } = turn.place;
    const stored = await findEvent(store, eventId);
    if (stored !== undefined) {
      const outcome = { outcome: 'applied', class: 'stop', event: eventId } as const;
      const decided = await act(
        store,
        eventId,
        () => ({
          kind: 'said',
          door: 'mail',
          party: partyId,
          reading: { actions: [{ do: 'stop' }] },
          proven: turn.sender.proven,
        }),
        () => ({ also: [finishMail(store, turn.mail, outcome)] }),
      );
      if (decided?.ok) return outcome;
    }
  }
  const from = turn.message.from?.address;
  if (from === undefined || !turn.sender.proven) return ignored(turn);
  return finish(turn, { outcome: 'applied', class: 'stop' }, [
    suppressStep(store, from, 'stop'),
    owedStep(store, {
      address: from,
      kind: 'person',
      body: { says: 'stopped', about: aboutOf(turn) },
      due: store.now(),
    }),
  ]);
}

/** What nobody can read is laid aside for the operator; a party, or a proven sender, is told once and kindly. */
export async function unreadable(turn: Turn): Promise<Outcome> {
  const { store } = turn.house;
  const to = turn.place?.address ?? (turn.sender.proven ? turn.message.from?.address : undefined);
  const outcome = {
    outcome: 'held',
    class: 'unreadable',
    ...(turn.message.because ? { reason: turn.message.because } : {}),
  } as const;
  if (to === undefined || turn.house.brakes.tires(to, turn.message.trouble ?? '', store.now()))
    return finish(turn, outcome);
  return finish(turn, outcome, [
    owedStep(store, {
      address: to,
      kind: 'person',
      body: { says: 'unreadable', trouble: turn.message.trouble ?? 'too-complex', about: aboutOf(turn) },
      due: store.now(),
    }),
  ]);
}

/** The mail that a letter without an event answers. */
export const aboutOf = ({ message }: Pick<Turn, 'message'>): { subject: string; messageId?: string } => ({
  subject: message.subject,
  ...(message.messageId ? { messageId: message.messageId } : {}),
});
