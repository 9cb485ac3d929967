// Before anybody is invited: what a draft still lacks, what its organizer is asked about it, and how it leaves.
import type { Instant } from '../values/instant.ts';
import { bookingRefusal, sizeRefusal } from './booking.ts';
import { defaultDeadline } from './deadline.ts';
import type { Event, Need, Question } from './event.ts';
import type { NoticeBody, NoticeKind } from './notice.ts';
import { guests, organizerOf, participants } from './parties.ts';
import { factPatch, partyPatch } from './patch.ts';
import { ask } from './question.ts';
import { settledAt } from './settle.ts';
import { tabledSlots } from './slots.ts';
import { along, record, refuse, type Turn, tell } from './turn.ts';

/** What a request said that could not be taken as it stood. */
export interface Doubts {
  readonly unclear?: readonly string[];
  readonly badDeadline?: true;
}

/** In the order in which they are asked about. */
const order: readonly Need[] = ['confirmation', 'zone', 'parties', 'slots', 'details', 'approval'];

/** What a draft lacks as it stands; what only a word of its organizer can lift stays until it is said. */
export function needsOf(event: Event, now: Instant): Need[] {
  const lacks = new Set<Need>(event.needs.filter((need) => need !== 'parties' && need !== 'slots'));
  // An entry of one's own ("dentist, Friday at 2") has no guests; seats want some.
  if (guests(event).length === 0 && (!event.fixed || event.seats !== undefined)) lacks.add('parties');
  if (tabledSlots(event, now).length === 0) lacks.add('slots');
  return order.filter((need) => lacks.has(need));
}

/** Lets a draft leave when it lacks nothing, and asks its organizer otherwise. */
export function proceed(turn: Turn, doubts: Doubts = {}): Turn {
  const needs = needsOf(turn.event, turn.world.now);
  const noted = along(turn, factPatch(turn.event, 'needs', needs));
  return needs.length === 0 ? send(noted) : enquire(noted, needs, doubts);
}

/** The organizer's word that lifts whatever only it can lift: "yes, it was me", "send it", "it is as I wrote". */
export function approve(turn: Turn): Turn {
  const { event } = turn;
  const left = event.needs.filter((need) => need === 'zone' || need === 'parties' || need === 'slots');
  return along(turn, factPatch(event, 'needs', left));
}

/** It opens for answers, or stands at once when its one time is fixed. */
function send(turn: Turn): Turn {
  const { event, world } = turn;
  const slots = tabledSlots(event, world.now);
  // A booking has one time: the one that was named last.
  const fixed = event.fixed ? slots.at(-1) : undefined;
  const refusal = fixed ? bookingRefusal(turn, fixed, participants(event)) : sizeRefusal(turn);
  if (refusal) return refuse(turn, refusal);
  if (fixed) return record(turn, 'CONFIRM', settledAt(event, fixed.n, fixed, world.now));
  const { question: _, ...organizer } = organizerOf(event);
  return record(turn, 'SEND', [
    ...factPatch(event, 'state', 'proposing'),
    ...factPatch(event, 'deadline', event.deadline ?? defaultDeadline(slots, event.zone, world.now)),
    ...partyPatch(event, organizer),
    ...guests(event).flatMap((guest) => partyPatch(event, { ...guest, askedAt: world.now })),
  ]);
}

/** What each need is asked by; the needs of one letter are named in it together. */
const asks: Record<Need, NoticeKind & ('confirm' | 'zone' | 'details' | 'draft')> = {
  confirmation: 'confirm',
  zone: 'zone',
  parties: 'details',
  slots: 'details',
  details: 'details',
  approval: 'draft',
};

/** One letter that asks for all of it; nobody else hears anything yet. */
function enquire(turn: Turn, needs: readonly Need[], doubts: Doubts): Turn {
  const { id } = organizerOf(turn.event);
  // A stranger is asked one thing, whether it was them; a draft is shown once nothing else is open.
  const open = needs[0] === 'confirmation' ? needs.slice(0, 1) : needs.filter((need) => need !== 'approval');
  const kinds = new Set((open.length > 0 ? open : needs).map((need) => asks[need]));
  const asked = record(ask(turn, id, questionFor(turn.event, needs[0]!)), 'UPDATE', []);
  return [...kinds].reduce((sofar, kind) => tell(sofar, id, body(sofar, kind, needs, doubts)), asked);
}

function body({ event }: Turn, kind: (typeof asks)[Need], needs: readonly Need[], doubts: Doubts): NoticeBody {
  if (kind !== 'details') return { kind };
  const past = event.slots.filter((slot) => slot.status === 'open' && slot.begun).map(({ n }) => n);
  return { kind, needs, ...doubts, ...(past.length > 0 ? { past } : {}) };
}

function questionFor(event: Event, need: Need): Question {
  const zones = [event.zone, event.otherZone].filter((zone) => zone !== undefined);
  if (need === 'zone') return { kind: 'zone', choices: zones.map((zone) => ({ actions: [{ do: 'zone', zone }] })) };
  if (need === 'confirmation' || need === 'approval')
    return { kind: 'confirm', choices: [{ actions: [{ do: 'confirm' }] }, { actions: [{ do: 'cancel' }] }] };
  return { kind: 'details', choices: [] };
}
