// The domain says no: values, told by letter or as an HTTP reply. The sentences stand in templates and in `web/replies.ts`.
import type { PartyId } from '../values/ids.ts';

export type Refusal =
  | { readonly no: 'not-a-party' }
  | { readonly no: 'not-the-organizer'; readonly act: string }
  | { readonly no: 'not-proven'; readonly act: string }
  | { readonly no: 'closed'; readonly state: 'cancelled' | 'over' }
  | { readonly no: 'no-such-slot'; readonly slots: readonly number[] }
  | { readonly no: 'nothing-to-undo' }
  | { readonly no: 'too-late-to-undo' }
  | { readonly no: 'nothing-to-confirm' }
  | { readonly no: 'too-many'; readonly what: 'parties' | 'slots' | 'changes'; readonly most: number }
  | { readonly no: 'in-the-past' }
  | { readonly no: 'too-far' }
  | { readonly no: 'unknown-party'; readonly who: readonly string[] }
  | { readonly no: 'slots-differ' }
  | { readonly no: 'conflict'; readonly parties: readonly PartyId[] };
