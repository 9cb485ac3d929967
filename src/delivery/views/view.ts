// One typed view for each kind of notice: what its pair of templates may print.
import type { NoticeBody, NoticeKind } from '../../scheduling/notice.ts';
import type { ChoiceView } from '../choices.ts';
import type { Scene } from '../scene.ts';
import { confirmView, detailsView, draftView, zoneView } from './asking.ts';
import { deadlineView, droppedOutView, offerView, rankedView } from './decision.ts';
import { invitationView, reminderView, tabledView, wouldDoView } from './invitation.ts';
import { changedView, movedView, partingView, settledView } from './outcome.ts';
import {
  awayView,
  bouncedView,
  delegateView,
  digestView,
  inYourNameView,
  leftView,
  messageView,
  toldView,
} from './people.ts';
import { receiptView } from './receipt.ts';
import { seatsView, seatView } from './seats.ts';

/** @param others kinds of notices that the same letter tells besides */
type MakeView<K extends NoticeKind> = (
  notice: Extract<NoticeBody, { kind: K }>,
  scene: Scene,
  choices: readonly ChoiceView[],
  others: ReadonlySet<string>,
) => object;

const views: { readonly [K in NoticeKind]: MakeView<K> } = {
  invitation: invitationView,
  receipt: receiptView,
  offer: offerView,
  tabled: tabledView,
  'would-do': wouldDoView,
  choice: rankedView,
  nearest: rankedView,
  reminder: reminderView,
  deadline: deadlineView,
  draft: draftView,
  zone: zoneView,
  details: detailsView,
  confirm: confirmView,
  settled: settledView,
  moved: movedView,
  changed: changedView,
  cancelled: partingView,
  ended: partingView,
  'dropped-out': droppedOutView,
  delegate: delegateView,
  left: leftView,
  message: messageView,
  told: toldView,
  'on-behalf': inYourNameView,
  digest: digestView,
  bounced: bouncedView,
  away: awayView,
  via: inYourNameView,
  removed: partingView,
  stopped: () => ({}),
  seat: seatView,
  'seat-yours': seatView,
  lapsed: seatView,
  full: seatsView,
  'used-up': seatsView,
  tomorrow: seatView,
};

export const noticeKinds = Object.keys(views) as readonly NoticeKind[];

export const viewOf = (
  notice: NoticeBody,
  scene: Scene,
  choices: readonly ChoiceView[],
  others: ReadonlySet<string>,
): object => (views[notice.kind] as MakeView<NoticeKind>)(notice, scene, choices, others);
