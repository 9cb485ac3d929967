// An event as one visitor may see it, with names, times and slots ready to be shown: the same scene that letters are made from.

import type { Spoken } from '../../delivery/letter.ts';
import { en } from '../../delivery/phrases/en.ts';
import { type Scene, sceneOf } from '../../delivery/scene.ts';
import type { Entry } from '../../scheduling/journal.ts';
import { partyOf } from '../../scheduling/parties.ts';
import type { StoredEvent } from '../../store/events.ts';
import type { Store } from '../../store/store.ts';
import type { WrittenWords } from '../../store/story.ts';
import type { PartyId } from '../../values/ids.ts';
import type { ZoneId } from '../../values/zone.ts';

export interface Seen {
  /** The zone that the visitor chose for this page. */
  readonly zone?: ZoneId;
  readonly entries?: readonly Entry[];
  readonly words?: readonly Spoken[];
}

export function sceneFor(store: Store, { event, people }: StoredEvent, reader: PartyId, seen: Seen = {}): Scene {
  const scene = sceneOf(
    {
      event,
      people,
      reader,
      notices: [],
      entries: seen.entries ?? [],
      words: seen.words ?? [],
      links: {},
      bot: { address: store.bot.address },
      now: store.now(),
      replyTo: store.bot.address,
      first: false,
    },
    en,
  );
  const zone = seen.zone ?? partyOf(event, reader)?.zone ?? event.zone;
  return { ...scene, clocks: { ...scene.clocks, reader: zone } };
}

/** Words as scenes know them; how a mail was read is for the log alone. */
export const spokenOf = ({ kind, ...words }: WrittenWords): Spoken[] => (kind === 'why' ? [] : [{ kind, ...words }]);
