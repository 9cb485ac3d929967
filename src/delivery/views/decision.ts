// What is put to the organizer for a decision: times that can be settled on, near misses, a deadline passed, an offer, somebody dropping out.
import type { NoticeBody, Ranked } from '../../scheduling/notice.ts';
import { answerOf, participants, partyOf } from '../../scheduling/parties.ts';
import { slotOf } from '../../scheduling/slots.ts';
import type { ChoiceView } from '../choices.ts';
import { type Scene, type SlotLine, slotLines, whenOf } from '../scene.ts';
import { rankedTally } from '../tally.ts';
import { formatSpan } from '../times.ts';

type Of<K extends NoticeBody['kind']> = Extract<NoticeBody, { kind: K }>;

export interface RankedView {
  readonly single: boolean;
  readonly count: string;
  /** Best first, each with who said what. */
  readonly slots: readonly SlotLine[];
  /** A number that can be written. */
  readonly sample: number;
  /** They suit everyone required, but not everyone. */
  readonly requiredOnly: boolean;
  readonly page: string;
}

export function rankedView({ ranked }: Of<'choice' | 'nearest'>, scene: Scene): RankedView {
  return {
    single: ranked.length === 1,
    count: scene.phrases.times(ranked.length),
    slots: ranked.map((one) => rankedLine(one, scene)),
    sample: ranked[0]?.n ?? 1,
    requiredOnly: ranked.some(({ no, missing }) => no.length + missing.length > 0),
    page: scene.links.page ?? '',
  };
}

/** In a window the line shows the whole of it, and below when the meeting would be. */
function rankedLine(ranked: Ranked, scene: Scene): SlotLine {
  const { event, clocks } = scene;
  const slot = slotOf(event, ranked.n);
  const inWindow = slot !== undefined && (slot.begin !== ranked.begin || slot.end !== ranked.end);
  const time = formatSpan(ranked.begin, ranked.end, clocks);
  return {
    n: ranked.n,
    when: inWindow ? whenOf(slot, scene) : time,
    answer: '',
    details: [...(inWindow ? [scene.phrases.best(time)] : []), rankedTally(ranked, scene)],
  };
}

export interface DeadlineView extends RankedView {
  readonly missing: string;
  readonly one: boolean;
  readonly choices: readonly ChoiceView[];
}

export function deadlineView(notice: Of<'deadline'>, scene: Scene, choices: readonly ChoiceView[]): DeadlineView {
  return {
    ...rankedView({ kind: 'choice', ranked: notice.ranked }, scene),
    missing: scene.names.list(notice.missing),
    one: notice.missing.length === 1,
    choices,
  };
}

export interface DroppedOutView extends RankedView {
  readonly name: string;
  /** No "no" was said: the yes does not stand any more. */
  readonly takenBack: boolean;
  readonly settled: string;
}

export function droppedOutView({ party, ranked }: Of<'dropped-out'>, scene: Scene): DroppedOutView {
  const { settled } = scene.event;
  return {
    ...rankedView({ kind: 'choice', ranked }, scene),
    name: scene.names.of(party),
    takenBack:
      settled !== undefined &&
      partyOf(scene.event, party)?.status === 'in' &&
      answerOf(scene.event, party, settled.n) === undefined,
    settled: settled === undefined ? '' : formatSpan(settled.begin, settled.end, scene.clocks),
  };
}

export interface OfferView {
  readonly from: string;
  readonly single: boolean;
  readonly count: string;
  readonly slots: readonly SlotLine[];
  readonly sample: number;
  /** Nobody else takes part: the organizer's yes settles it. */
  readonly two: boolean;
}

export function offerView({ from, slots }: Of<'offer'>, scene: Scene): OfferView {
  return {
    from: scene.names.of(from),
    single: slots.length === 1,
    count: scene.phrases.otherTimes(slots.length),
    slots: slotLines(slots, scene),
    sample: slots[0] ?? 1,
    two: participants(scene.event).length === 2,
  };
}
