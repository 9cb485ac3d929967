// Whether letters reach a party, and may: "stop" is obeyed until "start", bounces and absences are told to the organizer once.

import type { PartyId } from '../values/ids.ts';
import type { PlainDay } from '../values/wall.ts';
import type { Said } from './cause.ts';
import { partyOf, takesPart } from './parties.ts';
import { partyPatch } from './patch.ts';
import { released } from './seats.ts';
import { affect, change, record, type Turn, tell } from './turn.ts';

/** One last letter says that it is done and how to lift it. */
export function stop(turn: Turn, said: Said): Turn {
  const party = partyOf(turn.event, said.party)!;
  if (party.reach === 'stopped') return turn;
  const marked = partyPatch(turn.event, released({ ...party, reach: 'stopped' }, ['offered'], 'lapsed'));
  const stopped = affect(record(turn, 'STOP', marked), { do: 'stop', party: said.party });
  return warn(tell(stopped, said.party, { kind: 'stopped' }), said.party);
}

/** Lifts the stop everywhere, also where this event never knew of one. */
export function start(turn: Turn, said: Said): Turn {
  const party = partyOf(turn.event, said.party)!;
  const patches = party.reach === 'stopped' ? partyPatch(turn.event, { ...party, reach: 'ok' }) : [];
  return affect(record(turn, 'START', patches), { do: 'start', party: said.party });
}

/** A letter came back: the party is marked, and the organizer told once. */
export function bounced(turn: Turn, id: PartyId): Turn {
  const party = partyOf(turn.event, id);
  if (party === undefined || party.reach !== 'ok') return turn;
  const marked = partyPatch(turn.event, released({ ...party, reach: 'bounced' }, ['offered'], 'lapsed'));
  return warn(record(turn, 'BOUNCE', marked, { parties: [id] }), id);
}

/** Absences are news once, and again only when they last to another day. */
export function away(turn: Turn, id: PartyId, until: PlainDay | undefined): Turn {
  const { event } = turn;
  const party = partyOf(event, id);
  if (party === undefined || (party.away !== undefined && party.away.until === until)) return turn;
  const absence = until === undefined ? {} : { until };
  const noted = record(turn, 'AWAY', partyPatch(event, { ...party, away: absence }), { parties: [id] });
  return takesPart(party) && id !== event.organizer ? tell(noted, event.organizer, { kind: 'away', party: id }) : noted;
}

/** Logged once per party and day; nothing follows from it. */
export function viewed(turn: Turn, id: PartyId): Turn {
  const party = partyOf(turn.event, id);
  const viewedOn = turn.world.now.slice(0, 10) as PlainDay;
  if (party === undefined || party.viewedOn === viewedOn) return turn;
  return change(turn, 'VIEW', partyPatch(turn.event, { ...party, viewedOn }));
}

/** The organizer is told of whom letters do not reach, while it matters. */
function warn(turn: Turn, party: PartyId): Turn {
  const { event } = turn;
  const matters = party !== event.organizer && (event.state === 'proposing' || event.state === 'confirmed');
  return matters ? tell(turn, event.organizer, { kind: 'bounced', party }) : turn;
}
