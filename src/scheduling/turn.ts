// What one cause does, while it is being decided: the event so far, and what is to be recorded, told and refused.
import { isDeepStrictEqual } from 'node:util';
import type { PartyId } from '../values/ids.ts';
import type { World } from './cause.ts';
import type { Decision } from './decision.ts';
import type { Event } from './event.ts';
import { type Door, type Effector, type Entry, evolve, type Occurrence } from './journal.ts';
import type { Effect, Notice, NoticeBody } from './notice.ts';
import { applyPatch, type Patch } from './patch.ts';
import type { Refusal } from './refusal.ts';

type ReceiptBody = Omit<Extract<NoticeBody, { kind: 'receipt' }>, 'kind' | 'entry' | 'refused'>;

export interface Turn extends Decision {
  readonly before: Event;
  readonly world: World;
  readonly door: Door;
  /** Who caused it; the clock acts as Parley. */
  readonly by: Effector;
  readonly refused: readonly Refusal[];
  /** Patches that are made already and go along with the next entry. */
  readonly along: readonly Patch[];
  readonly receipt: ReceiptBody;
  /** Whoever caused it is owed a receipt. */
  readonly owes: boolean;
}

/** A turn at its start. */
export const begin = (event: Event, world: World, door: Door, by: Effector): Turn => ({
  before: event,
  event,
  world,
  door,
  by,
  entries: [],
  notices: [],
  effects: [],
  refused: [],
  along: [],
  receipt: {},
  owes: false,
});

/** Records what happened. All entries of a turn follow from its first: undo takes them back as a whole. */
export function record(
  turn: Turn,
  occurrence: Occurrence,
  patches: readonly Patch[],
  more: { readonly by?: Effector; readonly parties?: readonly PartyId[]; readonly undoes?: number } = {},
): Turn {
  const cause = turn.entries[0]?.seq;
  const entry: Entry = {
    seq: turn.event.revision + 1,
    at: turn.world.now,
    by: turn.by,
    door: turn.door,
    occurrence,
    patches: turn.along.length > 0 ? [...turn.along, ...patches] : patches,
    ...(cause === undefined ? {} : { cause }),
    ...more,
  };
  return { ...turn, event: evolve(turn.event, entry), entries: [...turn.entries, entry], along: [] };
}

/** Records a change, if it is one. */
export const change = (turn: Turn, occurrence: Occurrence, patches: readonly Patch[]): Turn =>
  patches.length > 0 ? record(turn, occurrence, patches) : turn;

/** Changes the event at once, and lets the patches go along with the next entry. */
export const along = (turn: Turn, patches: readonly Patch[]): Turn =>
  patches.length > 0
    ? { ...turn, event: patches.reduce(applyPatch, turn.event), along: [...turn.along, ...patches] }
    : turn;

/** What everybody learns after the gathering time, whoever caused it: until then it can be taken back. */
const gathered: ReadonlySet<NoticeBody['kind']> = new Set(['settled', 'moved', 'cancelled', 'changed']);

/** What answers the writer, and so leaves at once whoever they are. */
const atOnce: ReadonlySet<NoticeBody['kind']> = new Set(['receipt', 'via', 'stopped', 'confirm', 'is-it-you']);

/** Owes a letter. One to whoever caused the turn is an answer and leaves at once with their receipt. */
export function tell(turn: Turn, to: PartyId, body: NoticeBody): Turn {
  const wait = !atOnce.has(body.kind) && (gathered.has(body.kind) || to !== turn.by);
  const notice: Notice = { ...body, to, wait };
  // The same act said twice in one mail is one piece of news.
  if (turn.notices.some((other) => other.to === to && isDeepStrictEqual(other, notice))) return turn;
  return { ...turn, notices: [...turn.notices, notice] };
}

/** Owes the same letter to several. */
export const tellAll = (turn: Turn, to: readonly { readonly id: PartyId }[], body: NoticeBody): Turn =>
  to.reduce((sofar, { id }) => tell(sofar, id, body), turn);

/** Changes what stands beside the journal. */
export const affect = (turn: Turn, effect: Effect): Turn => ({ ...turn, effects: [...turn.effects, effect] });

/** Notes what is not done, and why. */
export const refuse = (turn: Turn, refusal: Refusal): Turn => ({ ...turn, refused: [...turn.refused, refusal] });

/** Notes what the receipt is to say beside what changed. */
export const noteOnReceipt = (turn: Turn, body: ReceiptBody): Turn => ({
  ...turn,
  receipt: { ...turn.receipt, ...body },
});
