// The body of a PATCH or PUT of an event.
import type { Visibility } from '../../language/reading.ts';
import type { PersonInput } from './people.ts';
import type { SlotInput } from './times.ts';

export interface ChangeInput {
  readonly slots?: readonly SlotInput[];
  readonly answers?: Readonly<Record<string, string>>;
  /** The party for whom the organizer enters answers. */
  readonly on_behalf?: string;
  readonly title?: string;
  readonly description?: string;
  readonly location?: string;
  readonly category?: string;
  readonly duration?: string;
  readonly deadline?: string;
  readonly visibility?: Visibility;
  readonly seats?: number;
  readonly time_slot?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly parties?: readonly PersonInput[];
  readonly participants?: readonly PersonInput[];
  readonly status?: string;
  readonly zone?: string;
}
