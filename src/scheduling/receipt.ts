// The receipt: for every mail that changed something, asked something or could not be read. Courtesy and talk get none.
import type { Said } from './cause.ts';
import { partyOf } from './parties.ts';
import { noteOnReceipt, type Turn, tell } from './turn.ts';

/** Words for people, or nothing that we could read: the organizer gets them in full, unless they had the mail itself. */
export function passOn(turn: Turn, said: Said): Turn {
  const { event } = turn;
  if (!isForPeople(turn, said) || said.party === event.organizer || said.copied?.includes(event.organizer)) return turn;
  const entry = turn.entries[0]!.seq;
  const passed = tell(turn, event.organizer, { kind: 'message', from: said.party, entry });
  return noteOnReceipt(passed, { passedOn: true });
}

function isForPeople({ before }: Turn, { reading, party }: Said): boolean {
  if (reading.note !== undefined) return reading.note === 'message';
  const { note: _, unclear = [], unsaid: __, ...said } = reading;
  const saysNothing = Object.keys(said).length === 0;
  // Asked about once already, and still not clear: a person may understand it.
  const wasAsked = partyOf(before, party)?.question?.kind === 'fragment';
  return saysNothing && (unclear.length === 0 || wasAsked);
}

/** Whether a mail is answered at all; pages and programs show what they did by themselves. */
export function owesReceipt(turn: Turn, { door, reading, copied }: Said): boolean {
  if (door !== 'mail' && door !== 'calendar') return false;
  const { note, unclear = [], unsaid: _, ...said } = reading;
  if (Object.keys(said).length > 0 || unclear.length > 0 || turn.refused.length > 0 || turn.receipt.passedOn)
    return true;
  // The organizer's words to the bot alone reach nobody: better said than left.
  return note === 'message' && turn.by === turn.event.organizer && (copied ?? []).length === 0;
}

/** Puts the receipt before all else that its writer is told. */
export function giveReceipt(turn: Turn): Turn {
  if (!turn.owes || turn.by === 'parley') return turn;
  const body = { ...turn.receipt, ...(turn.refused.length > 0 ? { refused: turn.refused } : {}) };
  const told = tell({ ...turn, notices: [] }, turn.by, { kind: 'receipt', entry: turn.entries[0]!.seq, ...body });
  return { ...told, notices: [...told.notices, ...turn.notices] };
}
