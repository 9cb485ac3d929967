// What holds for everybody: settled, moved, changed, called off, ended.
import type { EventFacts } from '../../scheduling/event.ts';
import type { NoticeBody } from '../../scheduling/notice.ts';
import { answerOf } from '../../scheduling/parties.ts';
import { openSlots, slotOf } from '../../scheduling/slots.ts';
import { unanswered } from '../../scheduling/standing.ts';
import { longest, safeLine } from '../../values/text.ts';
import type { ChoiceView } from '../choices.ts';
import { factLine } from '../deeds.ts';
import { proposalLines, type Scene, whenOf } from '../scene.ts';
import { tallyGroups } from '../tally.ts';
import { formatSpan } from '../times.ts';
import { type ArrangementView, arrangementView } from './arrangement.ts';

type Of<K extends NoticeBody['kind']> = Extract<NoticeBody, { kind: K }>;

export interface SettledView {
  readonly when: string;
  readonly location: string;
  /** The first that this reader hears of it: with the organizer's words, and all that an invitation tells. */
  readonly first: boolean;
  readonly words: readonly string[];
  readonly copied: boolean;
  readonly arrangement: ArrangementView | false;
  /** The reader holds a seat. */
  readonly seat: boolean;
  /** `yes: Ann and you`, `no: Dave`, as far as the reader may know. */
  readonly tally: readonly string[];
  /** The reader had said no to this time; being optional, they could not keep it from being chosen. */
  readonly refusedByYou: boolean;
  readonly optionalYou: boolean;
  /** The entry comes along, for all who take part. */
  readonly calendar: boolean;
  readonly page: string;
}

export function settledView(_: Of<'settled'>, scene: Scene): SettledView {
  const { event, reader, clocks, links, first, mine } = scene;
  const settled = event.settled!;
  // Whoever has a seat has been asked before.
  const introduces = first && !mine && event.seats === undefined;
  const copied = reader.copied === true;
  return {
    when: formatSpan(settled.begin, settled.end, clocks),
    location: safeLine(event.location ?? '', longest.place),
    first: introduces,
    words: introduces && !copied ? proposalLines(scene) : [],
    copied: introduces && copied,
    arrangement: introduces ? { ...arrangementView(scene, 1), rule: false } : false,
    seat: event.seats !== undefined && !mine,
    tally: introduces || event.seats !== undefined || scene.know === 'own' ? [] : tallyGroups(settled.n, scene),
    refusedByYou: answerOf(event, reader.id, settled.n)?.value === 'no',
    optionalYou: reader.role === 'optional',
    calendar: reader.status === 'in',
    page: links.page ?? '',
  };
}

export interface CurrentView {
  readonly when: string;
  readonly location: string;
  /** The reader's calendar answered a time that is not the present one. */
  readonly outdated: boolean;
}

export function currentView({ because }: Of<'current'>, { event, clocks }: Scene): CurrentView {
  return {
    when: formatSpan(event.settled!.begin, event.settled!.end, clocks),
    location: safeLine(event.location ?? '', longest.place),
    outdated: because === 'outdated',
  };
}

export interface NotTakenView {
  readonly offers: string;
  readonly single: boolean;
  readonly when: string;
}

export function notTakenView({ slots }: Of<'not-taken'>, scene: Scene): NotTakenView {
  const { event, clocks, phrases } = scene;
  const offers = slots.flatMap((n) => slotOf(event, n) ?? []).map((slot) => whenOf(slot, scene));
  return {
    offers: phrases.and(offers),
    single: offers.length === 1,
    when: formatSpan(event.settled!.begin, event.settled!.end, clocks),
  };
}

export interface MovedView {
  readonly when: string;
  readonly was: string;
  readonly location: string;
  readonly refusedByYou: boolean;
  readonly calendar: boolean;
}

export function movedView({ from }: Of<'moved'>, scene: Scene): MovedView {
  const { event, reader, clocks } = scene;
  const settled = event.settled!;
  return {
    when: formatSpan(settled.begin, settled.end, clocks),
    was: formatSpan(from.begin, from.end, clocks),
    location: safeLine(event.location ?? '', longest.place),
    refusedByYou: answerOf(event, reader.id, settled.n)?.value === 'no',
    calendar: reader.status === 'in',
  };
}

export interface ChangedView {
  readonly facts: readonly string[];
  readonly when: string;
  readonly calendar: boolean;
  /** The reader has yet to answer, and is not asked about it by the rest of the letter. */
  readonly waiting: boolean;
  /** Nothing is asked at all. */
  readonly calm: boolean;
}

/** Kinds that ask for the missing answer themselves. */
const asking = ['tabled', 'invitation', 'reminder', 'would-do'] as const;

export function changedView(
  { keys }: Of<'changed'>,
  scene: Scene,
  _: readonly ChoiceView[],
  others: ReadonlySet<string>,
): ChangedView {
  const { event, reader, clocks } = scene;
  const settled = event.state === 'confirmed' ? event.settled : undefined;
  const isAsked = asking.some((kind) => others.has(kind));
  const isMissing = event.state === 'proposing' && unanswered(event, reader.id, openSlots(event, scene.now)).length > 0;
  return {
    facts: keys.flatMap((key) => factLine(key as keyof EventFacts, scene) ?? []).map(scene.phrases.sentence),
    when: settled === undefined ? '' : formatSpan(settled.begin, settled.end, clocks),
    calendar: settled !== undefined && reader.status === 'in',
    waiting: isMissing && !isAsked,
    calm: !isMissing && !isAsked,
  };
}

export interface PartingView {
  readonly when: string;
  readonly calendar: boolean;
  /** It had never left the organizer's desk. */
  readonly draft: boolean;
  /** Somebody else goes in the reader's place, as they wished. */
  readonly replaced: boolean;
}

/** Of `cancelled`, `ended` and `removed`. */
export function partingView(_: NoticeBody, { event, clocks, reader }: Scene): PartingView {
  const { settled } = event;
  return {
    when: settled === undefined ? '' : formatSpan(settled.begin, settled.end, clocks),
    calendar: settled !== undefined,
    draft: event.version === 0 || event.needs.length > 0,
    replaced: reader.status === 'delegated',
  };
}
