// A letter speaks of the moment in which it leaves: a notice that the stored event has overtaken is dropped, trimmed or replaced.
import type { Event, Slot } from '../scheduling/event.ts';
import type { Ranked } from '../scheduling/notice.ts';
import { answerOf, partyOf } from '../scheduling/parties.ts';
import { openSlots, slotOf, tabledSlots } from '../scheduling/slots.ts';
import { standing, unanswered } from '../scheduling/standing.ts';
import type { Matter, MatterKind } from './letter.ts';
import type { Scene } from './scene.ts';

type Of<K extends MatterKind> = Extract<Matter, { kind: K }>;
type Overtaken = { readonly [K in MatterKind]: (notice: Of<K>, scene: Scene) => Matter | undefined };

/** The notice as it holds now, or nothing. */
export function currentOf(notice: Matter, scene: Scene): Matter | undefined {
  if (!mayStillHear(notice.kind, scene)) return undefined;
  return (overtaken[notice.kind] as (notice: Matter, scene: Scene) => Matter | undefined)(notice, scene);
}

const alwaysHeard: ReadonlySet<MatterKind> = new Set<MatterKind>([
  'receipt',
  'stopped',
  'removed',
  'via',
  'on-behalf',
  'link',
]);

/** Who has stopped all mail, left or was taken off hears of their own mails only; the organizer stays the organizer. */
function mayStillHear(kind: MatterKind, { reader, mine }: Scene): boolean {
  if (alwaysHeard.has(kind)) return true;
  return reader.reach !== 'stopped' && (mine || reader.status === 'in');
}

const proposing = ({ event }: Scene): boolean => event.state === 'proposing';
const running = ({ event }: Scene): boolean => event.state === 'proposing' || event.state === 'confirmed';
/** Open times to which the reader has yet to say something. */
const toAnswer = ({ event, reader, now }: Scene): Slot[] => unanswered(event, reader.id, openSlots(event, now));
/** Nor been heard of before: even where others have refused every time, this reader is asked. */
const hasSaidNothing = ({ event, reader, now }: Scene): boolean =>
  Object.keys(standing(event, reader.id)).length === 0 && tabledSlots(event, now).length > 0;
const keepIf =
  <N extends Matter>(holds: (notice: N, scene: Scene) => boolean) =>
  (notice: N, scene: Scene): Matter | undefined =>
    holds(notice, scene) ? notice : undefined;

/** Slots that are still what the notice is about. */
const trimmed =
  <N extends Of<'offer' | 'tabled' | 'would-do' | 'not-taken'>>(holds: (n: number, scene: Scene) => boolean) =>
  (notice: N, scene: Scene): Matter | undefined => {
    const slots = notice.slots.filter((n) => holds(n, scene));
    return running(scene) && slots.length > 0 ? { ...notice, slots } : undefined;
  };

const stillTabled = (ranked: readonly Ranked[], event: Event): Ranked[] =>
  ranked.filter(({ n }) => slotOf(event, n)?.status === 'open');

/** A choice among times that are left; with none left there is nothing to choose. */
const choosing = (notice: Of<'choice' | 'nearest'>, scene: Scene): Matter | undefined => {
  const ranked = stillTabled(notice.ranked, scene.event);
  return proposing(scene) && (ranked.length > 0 || notice.kind === 'nearest') ? { ...notice, ranked } : undefined;
};

const needs =
  (...any: Event['needs'][number][]) =>
  (_: Matter, { event }: Scene): boolean =>
    event.state === 'draft' && any.some((need) => event.needs.includes(need));

const overtaken: Overtaken = {
  receipt: (notice) => notice,
  via: (notice) => notice,
  link: (notice) => notice,
  'on-behalf': (notice) => notice,
  message: (notice) => notice,
  told: keepIf((_, { event }) => event.state !== 'cancelled'),
  stopped: keepIf((_, { reader }) => reader.reach === 'stopped'),
  removed: keepIf((_, { reader, mine }) => !mine && reader.status !== 'in'),
  // Booked, or settled before the invitation could leave: the time itself is the news then.
  invitation: (notice, scene) => {
    if (scene.event.state === 'confirmed') return { kind: 'settled' };
    return proposing(scene) && (toAnswer(scene).length > 0 || hasSaidNothing(scene)) ? notice : undefined;
  },
  tabled: trimmed((n, scene) => toAnswer(scene).some((slot) => slot.n === n)),
  'would-do': trimmed(
    (n, { event, reader }) => event.state === 'proposing' && event.answers[reader.id]?.[n]?.unsaid === true,
  ),
  reminder: keepIf((_, scene) => proposing(scene) && toAnswer(scene).length > 0),
  'not-taken': trimmed((n, { event }) => slotOf(event, n)?.status === 'declined' && event.state === 'confirmed'),
  offer: trimmed((n, { event }) => slotOf(event, n)?.status === 'offered'),
  choice: choosing,
  nearest: choosing,
  deadline: (notice, scene) =>
    proposing(scene) ? { ...notice, ranked: stillTabled(notice.ranked, scene.event) } : undefined,
  'dropped-out': (notice, scene) =>
    scene.event.state === 'confirmed' && hasRefused(notice.party, scene.event)
      ? { ...notice, ranked: notice.ranked.filter(({ n }) => n !== scene.event.settled?.n) }
      : undefined,
  draft: keepIf((_, { event }) => event.state === 'draft'),
  zone: keepIf(needs('zone')),
  details: keepIf(needs('details', 'parties', 'slots')),
  confirm: keepIf(needs('confirmation')),
  settled: keepIf((_, { event }) => event.state === 'confirmed'),
  current: keepIf((_, { event }) => event.state === 'confirmed'),
  moved: keepIf(
    ({ from }, { event }) =>
      event.state === 'confirmed' && (event.settled?.begin !== from.begin || event.settled.end !== from.end),
  ),
  changed: keepIf((_, scene) => running(scene)),
  cancelled: keepIf((_, { event }) => event.state === 'cancelled'),
  ended: keepIf((_, { event }) => event.state === 'over'),
  delegate: keepIf((_, scene) => running(scene)),
  'is-it-you': keepIf((_, scene) => running(scene)),
  left: keepIf(({ party }, scene) => running(scene) && partyOf(scene.event, party)?.status !== 'in'),
  digest: keepIf((_, scene) => proposing(scene)),
  bounced: keepIf(({ party }, scene) => running(scene) && partyOf(scene.event, party)?.reach !== 'ok'),
  away: keepIf(({ party }, scene) => running(scene) && partyOf(scene.event, party)?.away !== undefined),
  seat: keepIf((_, { event, reader }) => event.state !== 'cancelled' && reader.seat?.state === 'offered'),
  'seat-yours': keepIf((_, scene) => running(scene) && scene.reader.seat?.state === 'held'),
  lapsed: keepIf((_, scene) => running(scene) && scene.reader.seat?.state === 'lapsed'),
  full: keepIf((_, scene) => running(scene) && scene.event.dealt === 'full'),
  'used-up': keepIf((_, scene) => running(scene) && scene.event.dealt === 'used-up'),
  tomorrow: keepIf((_, scene) => running(scene) && scene.reader.seat?.state === 'held'),
};

/** Somebody who is out of the settled time: by a no to it, or by having gone altogether. */
const hasRefused = (party: Of<'dropped-out'>['party'], event: Event): boolean =>
  partyOf(event, party)?.status !== 'in' ||
  (event.settled !== undefined && answerOf(event, party, event.settled.n)?.value !== 'yes');
