// "I'm in New York": times are printed, and read, on that clock from now on.
import type { Action } from '../language/reading.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Said } from './cause.ts';
import { partyOf } from './parties.ts';
import { factPatch, partyPatch } from './patch.ts';
import { affect, along, record, type Turn } from './turn.ts';

/** Sets the speaker's clock; of a draft that was asked about, the event's. */
export function setZone(turn: Turn, said: Said, { zone }: Extract<Action, { do: 'zone' }>): Turn {
  const { event } = turn;
  const party = partyOf(event, said.party)!;
  // The organizer is asked on whose clock the times were meant: they stay as written, and the clock is another.
  const isAnswer = event.state === 'draft' && event.needs.includes('zone') && said.party === event.organizer;
  const meant = isAnswer
    ? [
        ...factPatch(event, 'zone', zone),
        ...factPatch(event, 'otherZone', undefined),
        ...factPatch(
          event,
          'needs',
          event.needs.filter((need) => need !== 'zone'),
        ),
      ]
    : [];
  return affect(record(turn, 'UPDATE', [...meant, ...partyPatch(event, { ...party, zone })]), {
    do: 'zone',
    party: said.party,
    zone,
  });
}

/** Takes a zone that was seen, not said, where nothing better is known; it is a change only together with others. */
export function noteZone(turn: Turn, said: Said, zone: ZoneId | undefined): Turn {
  const party = partyOf(turn.event, said.party)!;
  return zone === undefined || party.zone !== undefined
    ? turn
    : along(turn, partyPatch(turn.event, { ...party, zone }));
}
