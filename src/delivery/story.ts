// The log of an event as a story that is safe to show: who did what, when, by which door; answers as far as the reader may know.
import type { Entry, Occurrence } from '../scheduling/journal.ts';
import type { PartyId } from '../values/ids.ts';
import type { Scene } from './scene.ts';
import { formatMoment } from './times.ts';

export interface StoryLine {
  readonly when: string;
  readonly what: string;
}

/** One line per entry, oldest first. */
export const storyOf = (entries: readonly Entry[], scene: Scene): StoryLine[] =>
  entries.map((entry) => ({
    when: formatMoment(entry.at, scene.clocks),
    what: scene.phrases.story.line(effector(entry, scene), entry.occurrence, entry.door, detail(entry, scene)),
  }));

function effector({ by }: Entry, { names, phrases }: Scene): string {
  return by === 'parley' ? phrases.story.bot : names.plain(by);
}

/** Those whose point is whom they told. */
const toldOf: ReadonlySet<Occurrence> = new Set<Occurrence>(['NOTIFY', 'REMIND', 'SEND', 'DEADLINE']);

function detail(entry: Entry, scene: Scene): string {
  const { names, phrases, know, reader } = scene;
  if (toldOf.has(entry.occurrence)) return phrases.and((entry.parties ?? []).map(names.plain));
  const said: Record<'yes' | 'maybe' | 'no' | 'none', number[]> = { yes: [], maybe: [], no: [], none: [] };
  for (const patch of entry.patches)
    if (patch.of === 'answer' && maySee(patch.party)) said[patch.to?.value ?? 'none'].push(patch.n);
  return phrases.said(said);

  function maySee(party: PartyId): boolean {
    return know === 'all' || party === reader.id;
  }
}
