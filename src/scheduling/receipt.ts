// The receipt: for every mail that changed something, asked something or could not be read. Courtesy and talk get none.
import { isDeepStrictEqual } from 'node:util';
import type { Said } from './cause.ts';
import type { Entry } from './journal.ts';
import { wasAsked } from './question.ts';
import { noteOnReceipt, type Turn, tell } from './turn.ts';
import { isChange } from './undo.ts';

/** Words for people, or nothing that we could read: the organizer gets them in full, unless they had the mail itself. */
export function passOn(turn: Turn, said: Said): Turn {
  const { event } = turn;
  if (!isForPeople(turn, said) || said.party === event.organizer || said.copied?.includes(event.organizer)) return turn;
  const entry = turn.entries[0]!.seq;
  const passed = tell(turn, event.organizer, { kind: 'message', from: said.party, entry });
  return noteOnReceipt(passed, { passedOn: true });
}

function isForPeople(turn: Turn, said: Said): boolean {
  const { note, unclear } = said.reading;
  if (isAskedInVain(turn, said)) return true;
  return note === undefined ? isNothing(said) && unclear === undefined : note === 'message';
}

/** Asked about once already, and still not clear: a person may understand it. Where there are other letters to ask by, we ask. */
export function isAskedInVain({ before, event }: Turn, said: Said): boolean {
  const { party, choices = [] } = said;
  const asked = wasAsked(before, party);
  if (party === event.organizer || asked === undefined || said.reading.unclear === undefined) return false;
  return isNothing(said) && (choices.length === 0 || isDeepStrictEqual(choices, asked));
}

/** Whether nothing that it says could be read, but for the tone of it. */
function isNothing({ reading }: Said): boolean {
  const { note: _, unclear: __, unsaid: ___, ...said } = reading;
  return Object.keys(said).length === 0;
}

/** Whether a mail is answered at all; pages and programs show what they did by themselves. */
export function owesReceipt(turn: Turn, { door, reading, copied }: Said): boolean {
  if (door !== 'mail' && door !== 'calendar') return false;
  const { note, unclear = [], unsaid: _, ...said } = reading;
  // "Great, thank you!" changes nothing, and asks for no answer.
  if (note === 'courtesy' && turn.refused.length === 0 && !turn.entries.some(isOfWeight)) return false;
  if (Object.keys(said).length > 0 || unclear.length > 0 || turn.refused.length > 0 || turn.receipt.passedOn)
    return true;
  // The organizer's words to the bot alone reach nobody: better said than left.
  return note === 'message' && turn.by === turn.event.organizer && (copied ?? []).length === 0;
}

const isOfWeight = ({ patches }: Entry): boolean => patches.some(isChange);

/** Puts the receipt before all else that its writer is told. */
export function giveReceipt(turn: Turn): Turn {
  if (!turn.owes || turn.by === 'parley') return turn;
  const body = { ...turn.receipt, ...(turn.refused.length > 0 ? { refused: turn.refused } : {}) };
  const told = tell({ ...turn, notices: [] }, turn.by, { kind: 'receipt', entry: turn.entries[0]!.seq, ...body });
  return { ...told, notices: [...told.notices, ...turn.notices] };
}
