// What the organizer is asked before anybody is invited: a draft to look at, a zone in doubt, what is missing, "was it you?".
import { defaultDeadline } from '../../scheduling/deadline.ts';
import type { NoticeBody } from '../../scheduling/notice.ts';
import { guests } from '../../scheduling/parties.ts';
import { tabledSlots } from '../../scheduling/slots.ts';
import { safeLine } from '../../values/text.ts';
import type { ChoiceView } from '../choices.ts';
import { proposalLines, type Scene, type SlotLine, slotLine, slotLines } from '../scene.ts';
import { formatMoment } from '../times.ts';
import { type ArrangementView, arrangementView } from './arrangement.ts';

export interface DraftView {
  readonly asked: string;
  readonly words: readonly string[];
  readonly slots: readonly SlotLine[];
  /** One fixed time: sending it books it. */
  readonly fixed: boolean;
  readonly deadline: string;
  readonly arrangement: ArrangementView;
  readonly choices: readonly ChoiceView[];
}

export function draftView(_: NoticeBody, scene: Scene, choices: readonly ChoiceView[]): DraftView {
  const { event, now, names } = scene;
  const slots = tabledSlots(event, now);
  return {
    asked: names.list(guests(event).map(({ id }) => id)),
    words: proposalLines(scene),
    slots: slots.map((slot) => slotLine(slot, scene)),
    fixed: event.fixed === true,
    deadline: event.fixed ? '' : deadlineText(scene),
    arrangement: arrangementView(scene, slots.length),
    choices,
  };
}

/** The deadline that would be printed if it left now. */
function deadlineText({ event, now, clocks }: Scene): string {
  return formatMoment(event.deadline ?? defaultDeadline(tabledSlots(event, now), event.zone, now), clocks);
}

export interface ZoneView {
  readonly zone: string;
  readonly slots: readonly SlotLine[];
  readonly choices: readonly ChoiceView[];
}

export const zoneView = (_: NoticeBody, scene: Scene, choices: readonly ChoiceView[]): ZoneView => ({
  zone: scene.event.zone,
  slots: tabledSlots(scene.event, scene.now).map((slot) => slotLine(slot, scene)),
  choices,
});

export interface DetailsView {
  readonly needsParties: boolean;
  readonly needsSlots: boolean;
  /** There is something to list, besides what could not be read. */
  readonly list: boolean;
  readonly past: readonly SlotLine[];
  readonly badDeadline: boolean;
  readonly unclear: readonly string[];
  readonly choices: readonly ChoiceView[];
}

export function detailsView(
  { needs, past = [], badDeadline, unclear = [] }: Extract<NoticeBody, { kind: 'details' }>,
  scene: Scene,
  choices: readonly ChoiceView[],
): DetailsView {
  const needsParties = needs.includes('parties');
  // Times that have passed are asked about by themselves.
  const needsSlots = needs.includes('slots') && past.length === 0;
  return {
    needsParties,
    needsSlots,
    list: needsParties || needsSlots || badDeadline === true || past.length > 0,
    past: slotLines(past, scene),
    badDeadline: badDeadline === true,
    unclear: unclear.map((fragment) => safeLine(fragment, 300)),
    choices,
  };
}

export interface ConfirmView {
  readonly choices: readonly ChoiceView[];
}

export const confirmView = (_: NoticeBody, __: Scene, choices: readonly ChoiceView[]): ConfirmView => ({ choices });
