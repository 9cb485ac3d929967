// The log of an event as JSON: facts for everybody, words for those who may see them.
import type { Scene } from '../../delivery/scene.ts';
import type { Entry } from '../../scheduling/journal.ts';
import { maySeeWords } from '../../scheduling/roles.ts';
import type { WrittenWords } from '../../store/story.ts';
import { entryFor } from '../guest-log.ts';
import { type EventJson, type SlotJson, slotJson } from './event-json.ts';
import { changesIn } from './log-changes.ts';

export function logJson(entries: readonly Entry[], words: readonly WrittenWords[], scene: Scene, event: EventJson) {
  return {
    event: event.url,
    parties: event.parties,
    entries: entries
      .flatMap((entry) => entryFor(entry, scene) ?? [])
      .map((entry) => ({
        id: entry.seq,
        when: entry.at,
        occurrence: entry.occurrence,
        effector: entry.by === 'parley' ? 'parley' : scene.names.plain(entry.by),
        slots: slotsIn(entry, scene),
        data: dataOf(entry, words, scene),
      })),
  };
}

/** The slots that an entry is about. */
function slotsIn({ patches }: Entry, { event }: Scene): SlotJson[] {
  const numbers = new Set(
    patches.flatMap((patch) => {
      if (patch.of === 'slot' || patch.of === 'answer') return [patch.n];
      return patch.of === 'event' && patch.key === 'settled' && patch.to ? [patch.to.n] : [];
    }),
  );
  return event.slots.filter(({ n }) => numbers.has(n)).map((slot) => slotJson(slot, event.zone));
}

function dataOf(entry: Entry, words: readonly WrittenWords[], scene: Scene) {
  const { names, event, reader } = scene;
  const said = words.filter(({ seq, party }) => seq === entry.seq && maySeeWords(event, reader.id, party));
  const answers = answersIn(entry, scene);
  const changes = changesIn(entry, scene);
  return {
    door: entry.door,
    ...(entry.cause === undefined ? {} : { follows: entry.cause }),
    ...(entry.undoes === undefined ? {} : { undoes: entry.undoes }),
    ...(entry.parties === undefined ? {} : { parties: entry.parties.map(names.plain) }),
    ...(answers.length > 0 ? { answers } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(said.length > 0
      ? { words: said.map(({ party, kind, text }) => ({ from: names.plain(party), kind, text })) }
      : {}),
  };
}

/** Who answered what, as far as the reader may know. */
const answersIn = ({ patches }: Entry, { names, know, reader }: Scene) =>
  patches.flatMap((patch) =>
    patch.of === 'answer' && (know === 'all' || patch.party === reader.id)
      ? [
          {
            party: names.plain(patch.party),
            slot: patch.n,
            before: patch.from?.value ?? null,
            after: patch.to?.value ?? null,
          },
        ]
      : [],
  );
