// What a reading asks for, in the order in which it is done: each act with the row of the role table that allows it.
import type { Action } from '../language/reading.ts';
import { add, remove } from './add.ts';
import { answer } from './answer.ts';
import { cancel } from './cancel.ts';
import type { Said } from './cause.ts';
import { confirm } from './confirm.ts';
import { approve } from './draft.ts';
import type { Event } from './event.ts';
import { delegate, leave } from './leave.ts';
import { move } from './move.ts';
import { notify } from './notify.ts';
import { offer } from './offer.ts';
import { start, stop } from './reach.ts';
import { remind } from './remind.ts';
import type { Act } from './roles.ts';
import { rsvp } from './rsvp.ts';
import { set } from './set.ts';
import { slotOf } from './slots.ts';
import { decideOffers, table, withdraw } from './table.ts';
import { noteOnReceipt, refuse, type Turn } from './turn.ts';
import { undo } from './undo.ts';
import { setZone } from './zone.ts';

export interface Step {
  readonly act: Act;
  readonly run: (turn: Turn, said: Said) => Turn;
}

type Verb = Action['do'];
type Doer<V extends Verb> = (turn: Turn, said: Said, action: Extract<Action, { do: V }>) => Turn;

/** What is said to a draft sends it; to an event that runs, it does what it says. */
const inDraft =
  <V extends Verb>(sends: Doer<V>, does: Doer<V>): Doer<V> =>
  (turn, said, action) =>
    turn.event.state === 'draft' ? sends(turn, said, action) : does(turn, said, action);

const told =
  (asked: 'status' | 'log' | 'help') =>
  (turn: Turn): Turn =>
    noteOnReceipt(turn, { asked: [...(turn.receipt.asked ?? []), asked] });

const doers: { readonly [V in Verb]: Doer<V> } = {
  undo,
  zone: setZone,
  confirm: inDraft(approve, confirm),
  cancel,
  withdraw: (turn, _, action) => withdraw(turn, action),
  move,
  set,
  add,
  remove: (turn, _, action) => remove(turn, action),
  notify: inDraft(approve, notify),
  remind,
  delegate,
  leave,
  stop,
  start,
  status: told('status'),
  log: told('log'),
  help: told('help'),
};

/** What is taken back, and on which clock we speak, goes before all else; then answers and times, so that an action can mean them. */
const first: ReadonlySet<Verb> = new Set(['undo', 'zone']);

/** The steps that a reading asks for, in the order in which they are taken. */
export function stepsOf(event: Event, said: Said): Step[] {
  const actions = said.reading.actions ?? [];
  const isFirst = (action: Action): boolean => first.has(action.do);
  const spoken = event.seats === undefined ? pollSteps(event, said) : seatSteps(event, said);
  return [
    ...actions.filter(isFirst).map((action) => stepOf(event, action)),
    ...spoken,
    ...actions.filter((action) => !isFirst(action)).map((action) => stepOf(event, action)),
  ];
}

/** Answers, and other times: the organizer's come to the table, a party's are offers. */
function pollSteps(event: Event, { reading, party, onBehalf }: Said): Step[] {
  const numbers = Object.keys(reading.answers ?? {}).map(Number);
  const isOrganizer = party === event.organizer && onBehalf === undefined;
  const decides = isOrganizer && numbers.some((n) => slotOf(event, n)?.status === 'offered');
  const speaks = (act: Act): Act => (onBehalf === undefined ? act : 'on-behalf');
  const offers = isOrganizer ? tables(table) : { act: speaks('offer'), run: offer };
  return [
    ...(numbers.length > 0 ? [{ act: speaks('answer'), run: answer }] : []),
    ...(decides ? [tables(decideOffers)] : []),
    ...((reading.propose ?? []).length > 0 ? [offers] : []),
  ];
}

/** Seats have one time, which only a draft may still lack; there are no others to choose from. */
function seatSteps(event: Event, { reading, onBehalf }: Said): Step[] {
  const speaks = reading.rsvp ?? reading.answers;
  const times = event.state === 'draft' ? tables(table) : { act: 'answer' as const, run: noOtherTimes };
  return [
    ...(speaks ? [{ act: onBehalf === undefined ? ('answer' as const) : ('on-behalf' as const), run: rsvp }] : []),
    ...((reading.propose ?? []).length > 0 ? [times] : []),
  ];
}

const noOtherTimes = (turn: Turn): Turn => refuse(turn, { no: 'offers-off' });

const tables = (run: Step['run']): Step => ({ act: 'table', run });

function stepOf(event: Event, action: Action): Step {
  const sends = event.state === 'draft' && (action.do === 'confirm' || action.do === 'notify');
  const run = doers[action.do] as Doer<Verb>;
  return { act: sends ? 'send' : action.do, run: (turn, said) => run(turn, said, action) };
}
