// "Let everyone know": parties of the event only, facts, and words from a proven sender only; three times a day.
import type { Action } from '../language/reading.ts';
import type { EmailAddress } from '../values/address.ts';
import type { PlainDay } from '../values/wall.ts';
import type { Said } from './cause.ts';
import { partiesAmong } from './contacts.ts';
import type { Party } from './event.ts';
import { most } from './limits.ts';
import { participants, partyOf, takesPart } from './parties.ts';
import { partyPatch } from './patch.ts';
import { record, refuse, type Turn, tellAll } from './turn.ts';

type Notify = Extract<Action, { do: 'notify' }>;

/** Owes those named a letter that tells how things stand. */
export function notify(turn: Turn, said: Said, action: Notify): Turn {
  const { event, world } = turn;
  const sender = partyOf(event, said.party)!;
  const on = world.now.slice(0, 10) as PlainDay;
  const times = sender.notified?.on === on ? sender.notified.times : 0;
  if (times >= most.notices) return refuse(turn, { no: 'too-many', what: 'notices', most: most.notices });
  const { named, strangers } = whom(turn, action.who);
  const known = strangers.length > 0 ? refuse(turn, { no: 'unknown-party', who: strangers }) : turn;
  const to = named.filter(({ id, reach }) => id !== said.party && reach === 'ok' && !said.copied?.includes(id));
  if (to.length === 0) return known;
  const withWords = action.text !== undefined && said.proven;
  const told = record(known, 'NOTIFY', partyPatch(event, { ...sender, notified: { on, times: times + 1 } }), {
    parties: to.map(({ id }) => id),
  });
  const entry = told.entries[0]!.seq;
  return tellAll(told, to, { kind: 'told', from: said.party, entry, ...(withWords ? { words: true } : {}) });
}

/** "all" are those who take part, and the organizer; who has left is told nothing. */
function whom(turn: Turn, who: Notify['who']): { named: Party[]; strangers: EmailAddress[] } {
  const { event } = turn;
  if (who.includes('all'))
    return { named: event.parties.filter((party) => takesPart(party) || party.id === event.organizer), strangers: [] };
  const { parties, strangers } = partiesAmong(
    turn,
    who.filter((one): one is EmailAddress => one !== 'all'),
  );
  const here = participants(event);
  return { named: parties.filter((party) => here.includes(party) || party.id === event.organizer), strangers };
}
