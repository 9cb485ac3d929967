// Those who have not answered are reminded: near the deadline, or when the organizer wishes, in their working hours, at most twice.
import type { Action } from '../language/reading.ts';
import type { EmailAddress } from '../values/address.ts';
import { hour, type Instant, later, plus } from '../values/instant.ts';
import type { Said } from './cause.ts';
import { partiesAmong } from './contacts.ts';
import type { Event, Party } from './event.ts';
import { workingMoment } from './hours.ts';
import { most } from './limits.ts';
import { isAway, zoneOf } from './parties.ts';
import { partyPatch } from './patch.ts';
import { missing } from './standing.ts';
import { change, record, refuse, type Turn, tellAll } from './turn.ts';

/** So long before the deadline, so that a working day is left to answer on. */
const beforehand = 26 * hour;
/** Nobody is reminded of what they were asked, or reminded of, just now. */
const grace = 4 * hour;

/** When a party who is missing is to be reminded; depends on how the event stands alone. */
export function reminderAt(event: Event, party: Party): Instant | undefined {
  if (!canBeReminded(event, party)) return undefined;
  if (party.reminderDue !== undefined) return party.reminderDue;
  const { deadline } = event;
  if (event.state !== 'proposing' || event.closed || deadline === undefined) return undefined;
  const near = plus(deadline, -beforehand);
  // One reminder for each deadline: a new one may bring the second.
  if (party.remindedAt !== undefined && party.remindedAt >= near) return undefined;
  const at = workingMoment(later(near, plus(party.askedAt ?? event.created, grace)), zoneOf(event, party.id));
  return at !== undefined && at < deadline && !isAway(event, party, at) ? at : undefined;
}

function canBeReminded(event: Event, party: Party): boolean {
  const isOpen = event.state === 'proposing' || event.state === 'confirmed';
  return isOpen && party.status === 'in' && party.reach === 'ok' && party.reminders < most.reminders;
}

/** Reminds those whose time has come; where the clock is late, at their next working hour. */
export function remindDue(turn: Turn): Turn {
  const { event, world } = turn;
  const due = missing(event, event.modified).filter((party) => (reminderAt(event, party) ?? '9') <= world.now);
  if (due.length === 0) return turn;
  const late = missing(event, world.now);
  const isLate = ({ id }: Party): boolean => late.some((party) => party.id === id);
  // Who is not missing any more, since a slot has begun meanwhile, needs no reminder.
  const spared = due
    .filter((party) => !isLate(party))
    .flatMap(({ reminderDue: _, ...party }) => partyPatch(event, { ...party, remindedAt: world.now }));
  const rest = due.filter(isLate);
  const noted = change(turn, 'REMIND', spared);
  return rest.length > 0 ? remindOrWait(noted, rest) : noted;
}

/** Those who are at work are reminded now, the others when they are. */
function remindOrWait(turn: Turn, parties: readonly Party[]): Turn {
  const { event, world } = turn;
  const moments = parties.map((party) => ({ party, at: workingMoment(world.now, zoneOf(event, party.id)) }));
  const now = moments.filter(({ at }) => at === world.now).map(({ party }) => party);
  const waiting = moments.filter(({ at }) => at !== world.now);
  const reminded = record(
    turn,
    'REMIND',
    [
      ...now.flatMap(({ reminderDue: _, ...party }) =>
        partyPatch(event, { ...party, reminders: party.reminders + 1, remindedAt: world.now }),
      ),
      ...waiting.flatMap(({ party: { reminderDue: _, ...party }, at }) =>
        partyPatch(event, at === undefined ? { ...party, remindedAt: world.now } : { ...party, reminderDue: at }),
      ),
    ],
    now.length > 0 ? { parties: now.map(({ id }) => id) } : {},
  );
  return tellAll(reminded, now, { kind: 'reminder' });
}

/** The organizer's wish. Who has answered, or was reminded twice, is left in peace. */
export function remind(turn: Turn, _: Said, { who }: Extract<Action, { do: 'remind' }>): Turn {
  const { event, world } = turn;
  const late = missing(event, world.now).filter(({ id }) => id !== event.organizer);
  const addresses = who.filter((one): one is EmailAddress => one !== 'pending');
  const { parties, strangers } = partiesAmong(turn, addresses);
  const known = strangers.length > 0 ? refuse(turn, { no: 'unknown-party', who: strangers }) : turn;
  const wished = who.includes('pending') ? late : late.filter(({ id }) => parties.some((party) => party.id === id));
  const isTooSoon = ({ remindedAt }: Party): boolean => remindedAt !== undefined && plus(remindedAt, grace) > world.now;
  const able = wished.filter((party) => canBeReminded(event, party) && !isTooSoon(party));
  if (able.length > 0) return remindOrWait(known, able);
  const isTooOften = wished.some((party) => party.reminders >= most.reminders || isTooSoon(party));
  return isTooOften ? refuse(known, { no: 'too-many', what: 'reminders', most: most.reminders }) : known;
}
