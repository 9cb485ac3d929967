// Asking people for their times: the invitation, times that came later, "would 3 do too?", the reminder.
import type { Slot } from '../../scheduling/event.ts';
import type { NoticeBody } from '../../scheduling/notice.ts';
import { answerOf } from '../../scheduling/parties.ts';
import { openSlots, slotOf, tabledSlots } from '../../scheduling/slots.ts';
import { standing, unanswered } from '../../scheduling/standing.ts';
import { answerText, proposalLines, type Scene, type SlotLine, slotLine, slotLines } from '../scene.ts';
import { type AnsweringView, answeringView } from './answering.ts';
import { type ArrangementView, arrangementView } from './arrangement.ts';

export interface InvitationView {
  readonly single: boolean;
  /** The reader had the organizer's own mail: its words are not repeated, and either may be answered. */
  readonly copied: boolean;
  /** Free text of the organizer's stands below the slots, and the title too. */
  readonly guarded: boolean;
  readonly words: readonly string[];
  readonly slots: readonly SlotLine[];
  /** Times on the table that count as refused, since the reader's calendar has something else then. */
  readonly taken: readonly SlotLine[];
  readonly answering: AnsweringView;
  readonly arrangement: ArrangementView;
}

export function invitationView(_: NoticeBody, scene: Scene): InvitationView {
  const { event, reader, now } = scene;
  const slots = offeredTo(scene);
  const copied = reader.copied === true;
  return {
    single: slots.length === 1,
    copied,
    guarded: scene.guarded === true,
    words: copied ? [] : proposalLines(scene),
    slots: slots.map((slot) => slotLine(slot, scene, isTaken(slot, scene) ? answerText(slot.n, scene) : '')),
    taken: tabledSlots(event, now)
      .filter((slot) => !slots.includes(slot) && isTaken(slot, scene))
      .map((slot) => slotLine(slot, scene)),
    answering: answeringView(slots, scene),
    arrangement: arrangementView(scene, tabledSlots(event, now).length),
  };
}

/** What an invited person is asked about: the times still open, or all on the table when others have refused them all. */
function offeredTo({ event, now }: Scene): Slot[] {
  const open = openSlots(event, now);
  return open.length > 0 ? open : tabledSlots(event, now);
}

const isTaken = ({ n }: Slot, { event, reader }: Scene): boolean => answerOf(event, reader.id, n)?.known === true;

export interface TabledView {
  readonly single: boolean;
  readonly count: string;
  /** They were on the table before, and have become longer. */
  readonly again: boolean;
  /** Whose suggestion it was, when one party made it and the reader may know. */
  readonly from: string;
  readonly slots: readonly SlotLine[];
  /** The reader has answered others before; those answers stand. */
  readonly answered: boolean;
  readonly answering: AnsweringView;
}

export function tabledView(notice: Extract<NoticeBody, { kind: 'tabled' }>, scene: Scene): TabledView {
  const { event, names, phrases, reader, know } = scene;
  const authors = new Set(notice.slots.map((n) => slotOf(event, n)?.by));
  const [author] = authors;
  const told = authors.size === 1 && author !== undefined && author !== event.organizer && know === 'all';
  const slots = slotLines(notice.slots, scene);
  return {
    single: slots.length === 1,
    count: phrases.moreTimes(slots.length),
    again: notice.again === true,
    from: told ? names.of(author) : '',
    slots,
    answered: Object.keys(standing(event, reader.id)).length > 0,
    answering: answeringView(slots, scene),
  };
}

export interface WouldDoView {
  readonly single: boolean;
  /** `3 or 4` */
  readonly numbers: string;
  readonly slots: readonly SlotLine[];
  readonly answering: AnsweringView;
}

export function wouldDoView(notice: Extract<NoticeBody, { kind: 'would-do' }>, scene: Scene): WouldDoView {
  const slots = slotLines(notice.slots, scene);
  return {
    single: slots.length === 1,
    numbers: scene.phrases.or(slots.map(({ n }) => String(n))),
    slots,
    answering: answeringView(slots, scene),
  };
}

export interface ReminderView {
  readonly single: boolean;
  readonly slots: readonly SlotLine[];
  readonly answered: boolean;
  readonly answering: AnsweringView;
}

export function reminderView(_: NoticeBody, scene: Scene): ReminderView {
  const { event, reader, now } = scene;
  const slots = unanswered(event, reader.id, openSlots(event, now));
  return {
    single: slots.length === 1,
    slots: slots.map((slot) => slotLine(slot, scene)),
    answered: Object.keys(standing(event, reader.id)).length > 0,
    answering: answeringView(slots, scene),
  };
}
