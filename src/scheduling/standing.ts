// What has been said so far, and who has yet to speak.
import type { AnswerValue } from '../language/reading.ts';
import type { PartyId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { Event, Party, Slot } from './event.ts';
import { participants } from './parties.ts';
import { inState } from './seats.ts';
import { isSince, openSlots, tabledSlots } from './slots.ts';

/** The open slots to which a party has yet to say something; without any, the party is in. */
export function unanswered(event: Event, party: PartyId, open: readonly Slot[]): Slot[] {
  const answers = event.answers[party];
  return open.filter(({ n }) => answers?.[n] === undefined);
}

/** Everybody who takes part and is not in: "4 of 6 have answered". Of a settled event, who has not answered its time. */
export function missing(event: Event, now: Instant): Party[] {
  if (event.seats !== undefined) return inState(event, 'offered');
  const open =
    event.state === 'confirmed'
      ? tabledSlots(event, now).filter(({ n }) => n === event.settled?.n)
      : openSlots(event, now);
  return participants(event).filter(({ id }) => unanswered(event, id, open).length > 0);
}

/** What a party has said so far, for the reading of their next mail: without what only their calendar said. */
export function standing(event: Event, party: PartyId): Readonly<Record<string, AnswerValue>> {
  const answers = Object.entries(event.answers[party] ?? {});
  return Object.fromEntries(answers.filter(([, { known }]) => !known).map(([n, { value }]) => [n, value]));
}

/** The slots that the last letter asked a party about alone: what came to the table after their answers, or "would 3 do too?". */
export function askedAlone(event: Event, party: PartyId, now: Instant): number[] {
  const mine = event.answers[party] ?? {};
  const said = Object.values(mine).filter(({ known }) => !known);
  const last = Math.max(...said.map(({ version }) => version));
  const open = unanswered(event, party, openSlots(event, now));
  if (said.length === 0 || open.some(({ version }) => version <= last)) return [];
  const again = tabledSlots(event, now).filter(({ n }) => event.wouldDoAsked.includes(n) && mine[n]?.unsaid);
  return [...open, ...again].map(({ n }) => n);
}

/** The slots that the last letter put to a party: of whoever has said nothing yet, all that they were invited to. */
export function askedAbout(event: Event, party: PartyId, now: Instant): number[] {
  if (event.state === 'confirmed')
    return unanswered(
      event,
      party,
      tabledSlots(event, now).filter((slot) => isSince(event, slot)),
    ).map(({ n }) => n);
  if (Object.keys(standing(event, party)).length > 0) return askedAlone(event, party, now);
  const open = openSlots(event, now);
  return (open.length > 0 ? open : tabledSlots(event, now)).map(({ n }) => n);
}
