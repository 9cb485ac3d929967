// How a letter says that and how it may be answered.

import type { Scene } from '../scene.ts';
import { formatMoment } from '../times.ts';

export interface AnsweringView {
  /** One time only: "yes" is a full answer. */
  readonly single: boolean;
  /** A number that can be written. */
  readonly sample: number;
  /** Another one, to show how to refuse. */
  readonly other: number;
  readonly deadline: string;
  readonly page: string;
}

export function answeringView(slots: readonly { readonly n: number }[], scene: Scene): AnsweringView {
  const { event, links, clocks, now } = scene;
  const running = event.deadline !== undefined && event.closed === undefined && event.deadline > now;
  return {
    single: slots.length === 1,
    sample: slots[slots.length > 1 ? 1 : 0]?.n ?? 1,
    other: slots[0]?.n ?? 1,
    deadline: running ? formatMoment(event.deadline!, clocks) : '',
    page: links.page ?? '',
  };
}
