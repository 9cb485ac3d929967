// One mail, one seat (`language.md` rule 8).
import type { Rsvp } from '../reading.ts';
import { named } from './named.ts';
import { namingsOf } from './refs.ts';
import type { Said, SaidRsvp } from './said.ts';
import { settle } from './settle.ts';
import type { SettleContext } from './settlement.ts';

/** What the mail says of the writer's seat; nothing where it contradicts itself or only asks. */
export function seatOf(said: Said, context: SettleContext): Rsvp | undefined {
  const values = said.rsvps.filter((one) => !one.question && isOfEvent(one, context)).map(({ rsvp }) => rsvp);
  const settled = settle(
    // "Not sure if I can make it, my shift ends at 8", "I'm coming if it stays quiet, I'm on call that day": who said so has said it.
    said.statements.filter(
      ({ bare, ref, implied, loose }) => !bare && !(values.length > 0 && (ref.kind === 'edge' || implied || loose)),
    ),
    said.doubts,
    { ...context, answered: true },
  );
  values.push(...settled.answers.values());
  if (values.length === 0) {
    const yes = new Set(said.assents.map((one) => (one.yes ? (one.hedge ? 'maybe' : 'yes') : 'no')));
    return yes.size === 1 ? ([...yes][0] as Rsvp) : undefined;
  }
  const [first] = values;
  if (values.every((value) => value === first)) return first;
  // "No… actually yes!!", "I'm on call that day. So I'm coming if it stays quiet": who can tell
  if (first === 'no' && /^(?:yes|maybe)$/.test(values.at(-1)!)) return undefined;
  // "I'd love to, but I can't": the refusal counts. "I'm in, most likely": the doubt does.
  const order: readonly Rsvp[] = ['no', 'maybe', 'probably', 'yes'];
  return order.find((value) => values.includes(value));
}

// "In meetings until 3 today" says nothing of another day's dinner.
function isOfEvent({ ref, rsvp }: SaidRsvp, context: SettleContext): boolean {
  if (ref === undefined || context.slots.length === 0) return true;
  // "that evening"
  if (namingsOf(ref).every((one) => one.kind === 'time' && one.mention.days?.kind === 'neighbour')) return true;
  const { slots, doubt } = named(ref, rsvp === 'yes' ? 'for' : 'against', context, { last: [], all: [] });
  return slots.length > 0 && doubt === undefined;
}
