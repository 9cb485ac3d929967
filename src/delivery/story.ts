// The log of an event as a story that is safe to show: who did what, when, by which door; answers as far as the reader may know.
import type { AnswerValue } from '../language/reading.ts';
import type { Entry, Occurrence } from '../scheduling/journal.ts';
import type { Patch } from '../scheduling/patch.ts';
import type { PartyId } from '../values/ids.ts';
import { deedOf } from './deeds.ts';
import type { Scene } from './scene.ts';
import { formatMoment } from './times.ts';

export interface StoryLine {
  readonly when: string;
  readonly what: string;
}

/** One line per entry, oldest first; an entry that only says that a decision went on says nothing here. */
export const storyOf = (entries: readonly Entry[], scene: Scene): StoryLine[] =>
  entries.flatMap((entry) => {
    const detail = detailOf(entry, scene);
    if (detail === '' && entry.cause !== undefined && entry.occurrence === 'REPLY') return [];
    return [{ when: formatMoment(entry.at, scene.clocks), what: whatOf(entry, detail, scene) }];
  });

function whatOf({ by, occurrence, door, patches }: Entry, detail: string, { names, phrases }: Scene): string {
  const { story } = phrases;
  if (by === 'parley') return story.line(story.bot, occurrence, '', detail);
  const wrote = occurrence === 'REPLY' && !patches.some(({ of }) => of === 'answer');
  return wrote ? story.wrote(names.plain(by), door, detail) : story.line(names.plain(by), occurrence, door, detail);
}

/** Those whose point is whom they told. */
const toldOf: ReadonlySet<Occurrence> = new Set<Occurrence>(['NOTIFY', 'REMIND', 'SEND', 'DEADLINE', 'DEAL', 'LAPSE']);

function detailOf(entry: Entry, scene: Scene): string {
  const { names, phrases } = scene;
  if (toldOf.has(entry.occurrence)) return phrases.and((entry.parties ?? []).map(names.plain));
  // What makes up a new event stands in its invitation.
  const deeds =
    entry.occurrence === 'CREATE'
      ? []
      : entry.patches.filter(tellsOfThen).flatMap((patch) => deedOf(patch, scene) ?? []);
  return [saidIn(entry, scene), ...new Set(deeds)].filter((part) => part !== '').join('; ');
}

/** That it stands again is told with the time at which it stands now; the story tells the times of then. */
const tellsOfThen = (patch: Patch): boolean =>
  patch.of !== 'event' || patch.key !== 'state' || patch.to !== 'confirmed';

function saidIn({ patches }: Entry, { know, reader, phrases }: Scene): string {
  const maySee = (party: PartyId): boolean => know === 'all' || party === reader.id;
  const said: Record<AnswerValue | 'none', number[]> = { yes: [], maybe: [], no: [], none: [] };
  for (const patch of patches)
    if (patch.of === 'answer' && maySee(patch.party)) said[patch.to?.value ?? 'none'].push(patch.n);
  for (const numbers of Object.values(said)) numbers.sort((a, b) => a - b);
  return phrases.said(said);
}
