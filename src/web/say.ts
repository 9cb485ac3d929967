// How the web side lets somebody say something about an event: one act, decided and recorded like a mail.
import type { Said } from '../scheduling/cause.ts';
import type { Decision } from '../scheduling/decision.ts';
import type { Door } from '../scheduling/journal.ts';
import { act } from '../store/act.ts';
import type { Change, Word } from '../store/change.ts';
import type { StoredEvent } from '../store/events.ts';
import type { Store } from '../store/store.ts';
import type { EventId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { utc, type ZoneId } from '../values/zone.ts';
import { refused } from './refusals.ts';
import { onTheWay } from './replies.ts';
import type { Trouble } from './trouble.ts';
import type { Viewer } from './viewer.ts';

/** What is said; decided anew on the event as it stands when its turn comes. */
export type Saying = Pick<Said, 'reading'> &
  Partial<Omit<Said, 'kind' | 'door' | 'party' | 'proven' | 'reading'>> & { readonly words?: string };

export interface Hearing {
  readonly door: Extract<Door, 'page' | 'api' | 'console'>;
  /** Who speaks, on the event as it stands. */
  readonly viewer: (stored: StoredEvent) => Result<Viewer, Trouble>;
  /** Somebody with the same request was faster: nothing is to be said. */
  readonly isDone?: () => Promise<boolean>;
  readonly also?: (decision: Decision, stored: StoredEvent) => NonNullable<Change['also']>;
}

/** @param saying nothing when, as the event stands, there is nothing to say */
export async function say(
  store: Store,
  id: EventId,
  { door, viewer, isDone, also }: Hearing,
  saying: (stored: StoredEvent, viewer: Viewer) => Result<Saying | undefined, Trouble>,
): Promise<Result<Decision | undefined, Trouble>> {
  let trouble: Trouble | undefined;
  let words: readonly Word[] = [];
  let zone: ZoneId | undefined;
  const decided = await act(
    store,
    id,
    async (stored) => {
      trouble = undefined;
      words = [];
      if (await isDone?.()) return undefined;
      zone = stored?.event.zone;
      const speaker = stored === undefined ? fail(onTheWay.noEvent) : viewer(stored);
      const said = speaker.ok ? saying(stored!, speaker.value) : speaker;
      if (!speaker.ok || !said.ok) {
        trouble = said.ok ? undefined : said.error;
        return undefined;
      }
      if (said.value === undefined) return undefined;
      const { words: text, ...rest } = said.value;
      words = wordsOf(speaker.value, text, rest.reading);
      return { kind: 'said', door, party: speaker.value.party, proven: true, ...rest };
    },
    (decision, stored) => ({
      words,
      ...(also === undefined || stored === undefined ? {} : { also: also(decision, stored) }),
    }),
  );
  if (trouble !== undefined) return fail(trouble);
  if (decided === undefined) return ok(undefined);
  return decided.ok ? decided : fail(refused(decided.error, zone ?? utc));
}

/** Words for the organizer, words to pass on, and a mark on what an admin does in the organizer's place. */
function wordsOf({ party, admin }: Viewer, text: string | undefined, { actions = [] }: Saying['reading']): Word[] {
  const told = actions.flatMap((action) => (action.do === 'notify' && action.text !== undefined ? [action.text] : []));
  return [
    ...(text === undefined ? [] : [{ kind: 'said', party, text } as const]),
    ...told.map((words) => ({ kind: 'told', party, text: words }) as const),
    ...(admin === undefined ? [] : [{ kind: 'said', party, text: `Done by ${admin}, an admin.` } as const]),
  ];
}
