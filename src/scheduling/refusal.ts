// The domain says no: values, told by letter or as an HTTP reply. The sentences stand in templates and in `web/replies.ts`.
import type { EmailAddress } from '../values/address.ts';
import type { WallTime } from '../values/wall.ts';

/** Somebody who cannot, and whether a booked event or blocked time is in the way. */
export interface Conflict {
  readonly address: EmailAddress;
  readonly by: 'event' | 'blocked';
}

export type Refusal =
  | { readonly no: 'not-a-party' }
  | { readonly no: 'not-the-organizer'; readonly act: string }
  | { readonly no: 'not-proven'; readonly act: string }
  | { readonly no: 'closed'; readonly state: 'cancelled' | 'over' }
  | { readonly no: 'no-such-slot'; readonly slots: readonly number[] }
  | { readonly no: 'nothing-to-undo' }
  | { readonly no: 'too-late-to-undo' }
  | { readonly no: 'nothing-to-confirm' }
  | {
      readonly no: 'too-many';
      readonly what: 'parties' | 'slots' | 'changes' | 'notices' | 'reminders' | 'seats' | 'meetings';
      readonly most: number;
    }
  | { readonly no: 'in-the-past' }
  | { readonly no: 'too-far' }
  | { readonly no: 'unknown-party'; readonly who: readonly string[] }
  | { readonly no: 'slots-differ' }
  /** Everybody in the way whom the asker may know of, the room if it is taken, and the nearest times that would do. */
  | {
      readonly no: 'conflict';
      readonly conflicts: readonly Conflict[];
      readonly room?: string;
      readonly nearest: readonly { readonly begin: WallTime; readonly end: WallTime }[];
    }
  | { readonly no: 'room-too-small'; readonly room: string; readonly most: number }
  | { readonly no: 'too-soon'; readonly hours: number }
  /** Several slots could be meant by a bare "confirm". */
  | { readonly no: 'which-slot'; readonly slots: readonly number[] }
  | { readonly no: 'not-settled' }
  | { readonly no: 'offers-off' }
  | { readonly no: 'bad-seats' }
  /** More come than seats are left for. */
  | { readonly no: 'not-enough-seats'; readonly left: number }
  | { readonly no: 'bad-duration' }
  /** No time would be left after it. */
  | { readonly no: 'bad-deadline' }
  | { readonly no: 'no-request' };
