// One reading of what somebody said, taken act by act, each by the rules of their role.
import type { PartyId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import type { Span } from '../values/span.ts';
import { toInstant } from '../values/wall.ts';
import { type Step, stepsOf } from './acts.ts';
import { isHeard } from './calendar.ts';
import type { Said, World } from './cause.ts';
import { confirm } from './confirm.ts';
import { learnName } from './contacts.ts';
import { proceed } from './draft.ts';
import type { Event, Question } from './event.ts';
import { most } from './limits.ts';
import { partyOf } from './parties.ts';
import { factPatch, partyPatch } from './patch.ts';
import { ask } from './question.ts';
import { isAskedInVain, owesReceipt, passOn } from './receipt.ts';
import type { Refusal } from './refusal.ts';
import { refusalOf } from './roles.ts';
import { openSlots } from './slots.ts';
import { along, begin, noteOnReceipt, record, refuse, type Turn, tell } from './turn.ts';
import { isChange } from './undo.ts';
import { noteZone } from './zone.ts';

/** Takes a reading as far as its speaker may; refused as a whole only where they are no party, or see other slots than there are. */
export function hear(said: Said, event: Event, world: World): Result<Turn, Refusal> {
  const speaker = partyOf(event, said.party);
  const subject = partyOf(event, said.onBehalf ?? said.party);
  const isGone = speaker?.status === 'removed' || speaker?.status === 'delegated';
  if (speaker === undefined || subject === undefined || isGone) return fail({ no: 'not-a-party' });
  if (said.expects && !isOpen(event, world, said.expects)) return fail({ no: 'slots-differ' });
  if (said.stamp && isHeard(speaker, said.stamp)) return ok(begin(event, world, said.door, said.party));
  const met = noteStamp(learnName(begin(event, world, said.door, said.party), said), said);
  const begun = noteBack(noteZone(met, said, said.zoneSeen), said);
  const heard = stepsOf(event, said).reduce((turn, step) => take(turn, said, step), forgetQuestion(begun, said));
  const asked = askBack(event.state === 'draft' ? goOn(heard, said) : heard, said);
  const logged = asked.entries.length > 0 && asked.along.length === 0 ? asked : record(asked, 'REPLY', []);
  return ok(tellOthers(noteSame(logged, said), said));
}

/** What can still be said of an event that has ended. */
const always: ReadonlySet<Step['act']> = new Set(['undo', 'zone', 'status', 'log', 'help', 'stop', 'start', 'notify']);

/** What changes nothing for anybody else, or ends it. */
const harmless: ReadonlySet<Step['act']> = new Set(['status', 'log', 'help', 'stop', 'start', 'leave']);

const tooOften: Refusal = { no: 'too-many', what: 'changes', most: most.changes };

const refuseOnce = (turn: Turn, refusal: Refusal): Turn =>
  turn.refused.some(({ no }) => no === refusal.no) ? turn : refuse(turn, refusal);

function take(turn: Turn, said: Said, { act, run }: Step): Turn {
  const { event } = turn;
  if ((event.state === 'over' || event.state === 'cancelled') && !always.has(act)) {
    return refuseOnce(turn, { no: 'closed', state: event.state });
  }
  if ((turn.world.spoken ?? 0) >= most.changes && !harmless.has(act)) return refuseOnce(turn, tooOften);
  const refusal = refusalOf(event, said.party, act, said.proven);
  return refusal === undefined ? run(turn, said) : refuse(turn, refusal);
}

/** Whether the sender takes for open what is open; matched as instants, in any order. */
function isOpen(event: Event, { now }: World, expected: readonly Span[]): boolean {
  const key = ({ begin, end }: Span): string => `${begin}/${end}`;
  const open = openSlots(event, now).map(({ begin, end }) =>
    key({ begin: toInstant(begin, event.zone), end: toInstant(end, event.zone) }),
  );
  return open.length === expected.length && expected.every((span) => open.includes(key(span)));
}

/** Questions that whatever is said next answers; a choice stands until it is made, a draft's questions until it leaves. */
const passing: ReadonlySet<Question['kind']> = new Set(['fragment', 'offer', 'delegate', 'deadline', 'is-it-you']);

function noteStamp(turn: Turn, { party: id, stamp }: Said): Turn {
  return stamp?.at === undefined ? turn : along(turn, partyPatch(turn.event, { ...partyOf(turn.event, id)!, stamp }));
}

/** Who says something is back. */
function noteBack(turn: Turn, { party: id, reading }: Said): Turn {
  const { away, ...party } = partyOf(turn.event, id)!;
  return away && speaks(reading) ? along(turn, partyPatch(turn.event, party)) : turn;
}

const speaks = ({ answers, propose, rsvp, actions }: Said['reading']): boolean =>
  (answers ?? propose ?? rsvp ?? actions) !== undefined;

function forgetQuestion(turn: Turn, { party, reading }: Said): Turn {
  const { question } = partyOf(turn.event, party)!;
  return question && speaks(reading) && passing.has(question.kind) ? ask(turn, party, undefined) : turn;
}

/** A fragment that could not be read is asked about once; after that it is for people. */
function askBack(turn: Turn, said: Said): Turn {
  const { party, reading, choices = [] } = said;
  if ((reading.unclear ?? []).length === 0 || isAskedInVain(turn, said)) return turn;
  const { question } = partyOf(turn.event, party)!;
  const noted = noteOnReceipt(turn, { unclear: reading.unclear ?? [] });
  if (question !== undefined && question.kind !== 'fragment') return noted;
  return ask(noted, party, { kind: 'fragment', choices });
}

/** What is said beside a draft, and not of it. */
const asides: ReadonlySet<Step['act']> = new Set(['status', 'log', 'help', 'undo', 'stop', 'start']);

/** What its organizer says of a draft may be what it lacked. */
function goOn(turn: Turn, said: Said): Turn {
  const { event } = turn;
  const { actions = [], propose = [], unclear = [] } = said.reading;
  const isOfIt = propose.length > 0 || actions.some(({ do: verb }) => !asides.has(verb));
  if (event.state !== 'draft' || said.party !== event.organizer || !said.proven || !isOfIt) return turn;
  const needs = event.needs.filter((need) => need !== 'details' || unclear.length > 0);
  const sent = proceed(along(turn, factPatch(event, 'needs', needs)), unclear.length > 0 ? { unclear } : {});
  const choice = actions.find((action) => action.do === 'confirm');
  // "Let's do 2" of a draft needs no poll.
  return sent.event.state === 'proposing' && choice?.slot !== undefined ? confirm(sent, said, choice) : sent;
}

/** What was understood and stood so already is said to be so: it was no failure to read. */
function noteSame(turn: Turn, { reading }: Said): Turn {
  const { asked, stale } = turn.receipt;
  const isDone = turn.entries.some(({ patches }) => patches.some(isChange)) || turn.notices.length > 0;
  const isTold = isDone || turn.refused.length > 0 || (asked ?? stale) !== undefined;
  return speaks(reading) && !isTold ? noteOnReceipt(turn, { same: true }) : turn;
}

/** Those whom the words concern, beside what changed: the party spoken for, the party whose tag was used elsewhere, the organizer. */
function tellOthers(turn: Turn, said: Said): Turn {
  const entry = turn.entries[0]!.seq;
  const { via, onBehalf, party } = said;
  const warned = via === undefined ? turn : tell(turn, party, { kind: 'via', address: via, entry });
  const isEntered = onBehalf !== undefined && hasNewWord(turn, onBehalf);
  const spoken = isEntered ? tell(warned, onBehalf, { kind: 'on-behalf', entry }) : warned;
  const passed = passOn(spoken, said);
  return owesReceipt(passed, said) ? { ...passed, owes: true } : passed;
}

const hasNewWord = ({ before, event }: Turn, id: PartyId): boolean =>
  before.answers[id] !== event.answers[id] || partyOf(before, id) !== partyOf(event, id);
