// A mail that may be a party's and is not proven to be: nothing of it counts until that party says that it does.
import type { Reading } from '../language/reading.ts';
import type { Claimed } from './cause.ts';
import { partyOf } from './parties.ts';
import { ask } from './question.ts';
import { type Turn, tell } from './turn.ts';

/** Asks the party once; while they have not answered, further mails of that kind are met with silence. */
export function claimed(turn: Turn, { party: id, reading, because, address }: Claimed): Turn {
  const { event } = turn;
  const party = partyOf(event, id);
  const isRunning = event.state === 'proposing' || event.state === 'confirmed';
  const mayHear = party?.status === 'in' || (id === event.organizer && party?.status === 'outside');
  if (!isRunning || !mayHear || party.question?.kind === 'is-it-you') return turn;
  const what = whatCounts(reading);
  const choices = Object.keys(what).length > 0 ? [what, nothing] : [];
  // What they were asked before goes first: they can still say this again in their own words.
  const asked = party.question === undefined ? ask(turn, id, { kind: 'is-it-you', choices }) : turn;
  return tell(asked, id, { kind: 'is-it-you', because, address });
}

const whatCounts = ({ note: _, unclear: __, ...reading }: Reading): Reading => reading;

/** Says something, so that the question is answered, and does nothing. */
const nothing: Reading = { actions: [] };
