// One typed view for each kind of matter: what its pair of templates may print.
import type { ChoiceView } from '../choices.ts';
import type { Matter, MatterKind } from '../letter.ts';
import type { Scene } from '../scene.ts';
import { confirmView, detailsView, draftView, zoneView } from './asking.ts';
import { deadlineView, droppedOutView, offerView, rankedView } from './decision.ts';
import { invitationView, reminderView, tabledView, wouldDoView } from './invitation.ts';
import { changedView, currentView, movedView, notTakenView, partingView, settledView } from './outcome.ts';
import {
  awayView,
  bouncedView,
  delegateView,
  digestView,
  inYourNameView,
  isItYouView,
  leftView,
  messageView,
  toldView,
} from './people.ts';
import { receiptView } from './receipt.ts';
import { seatsView, seatView } from './seats.ts';

/** @param others kinds of notices that the same letter tells besides */
type MakeView<K extends MatterKind> = (
  notice: Extract<Matter, { kind: K }>,
  scene: Scene,
  choices: readonly ChoiceView[],
  others: ReadonlySet<string>,
) => object;

const views: { readonly [K in MatterKind]: MakeView<K> } = {
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
  current: currentView,
  'not-taken': notTakenView,
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
  'is-it-you': isItYouView,
  removed: partingView,
  stopped: () => ({}),
  seat: seatView,
  'seat-yours': seatView,
  lapsed: seatView,
  full: seatsView,
  'used-up': seatsView,
  tomorrow: seatView,
  link: (_, { links }) => ({ page: links.page ?? '' }),
};

export const matterKinds = Object.keys(views) as readonly MatterKind[];

export const viewOf = (
  notice: Matter,
  scene: Scene,
  choices: readonly ChoiceView[],
  others: ReadonlySet<string>,
): object => (views[notice.kind] as MakeView<MatterKind>)(notice, scene, choices, others);
