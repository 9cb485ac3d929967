// The log as a story: facts for everybody, words and what was read in them folded away for those who may see them.
import { deedLines, slotDeeds } from '../../delivery/deeds.ts';
import { linesOf, type Scene, slotLines } from '../../delivery/scene.ts';
import { storyOf } from '../../delivery/story.ts';
import { formatMoment } from '../../delivery/times.ts';
import type { Why } from '../../language/reading.ts';
import { blank, type Entry, evolve } from '../../scheduling/journal.ts';
import { maySeeWords } from '../../scheduling/roles.ts';
import type { LeftLetter, WrittenWords } from '../../store/story.ts';
import type { Instant } from '../../values/instant.ts';
import { safeLine } from '../../values/text.ts';
import { entryFor } from '../guest-log.ts';
import { knownGuests } from './seats-view.ts';

export interface StoryItem {
  readonly when: string;
  readonly at: Instant;
  readonly what: string;
  /** What changed, a line each. */
  readonly facts: readonly string[];
  readonly words: readonly { readonly who: string; readonly lines: readonly string[] }[];
  /** How words were read: `“Tuesday works”: yes to 1`. */
  readonly read: readonly string[];
}

/** What letters are called in the story. */
const letters: Readonly<Record<string, string>> = {
  invitation: 'Invitation sent',
  receipt: 'Receipt sent',
  reminder: 'Reminder sent',
  settled: 'Confirmation sent',
  moved: 'News of the new time sent',
  cancelled: 'News that it is off sent',
  choice: 'Choice of times sent',
  tabled: 'New times sent',
};
const letterName = (kind: string): string => (Object.hasOwn(letters, kind) ? letters[kind]! : 'Letter sent');

/** Oldest first. @param written all words of the event @param left all letters that left */
export function storyItems(
  entries: readonly Entry[],
  written: readonly WrittenWords[],
  left: readonly LeftLetter[],
  scene: Scene,
): StoryItem[] {
  let event = blank(scene.event.id, scene.event.created);
  const isKnown = knownGuests(scene);
  const told = entries.flatMap((recorded): StoryItem[] => {
    event = evolve(event, recorded);
    const entry = entryFor(recorded, scene);
    const line = entry && storyOf([entry], scene)[0];
    // That a decision went on is told by the entry that it went on from, and so are its words.
    if (entry === undefined || line === undefined) return [];
    const own = written.filter((one) => one.seq === entry.seq && maySeeWords(scene.event, scene.reader.id, one.party));
    const item = {
      at: entry.at,
      ...line,
      facts: factsOf(entry, { ...scene, event }).filter((fact) => !saysAlready(line.what, fact)),
      words: own
        .filter(({ kind }) => kind !== 'why')
        .map(({ party, text }) => ({ who: scene.names.plain(party), lines: linesOf(text) })),
      read: own.filter(({ kind }) => kind === 'why').flatMap(({ text }) => whyLines(text)),
    };
    return isBare(entry, item) ? [] : [item];
  });
  return [
    ...told,
    ...letterItems(
      left.filter(({ party }) => isKnown(party)),
      scene,
    ),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const saysAlready = (line: string, fact: string): boolean => line.toLowerCase().includes(fact.toLowerCase());

/** What changed, as the event stood right after it. */
function factsOf(entry: Entry, then: Scene): string[] {
  if (entry.occurrence === 'VIEW' || entry.occurrence === 'NOTIFY' || entry.occurrence === 'REMIND') return [];
  const deeds = slotDeeds([entry], then);
  const slots = slotLines([...deeds.keys()], then).map(({ n, when }) =>
    entry.occurrence === 'CREATE' ? `${n}. ${when}` : `${n}. ${when}: ${deeds.get(n)}`,
  );
  return entry.occurrence === 'CREATE' ? slots : [...new Set([...slots, ...deedLines([entry], then)])];
}

/** A question that was put to somebody is remembered in the journal; nothing happened. */
const isBare = ({ occurrence, patches }: Entry, { facts, words }: StoryItem): boolean =>
  (occurrence === 'REPLY' || occurrence === 'UPDATE' || occurrence === 'NOTIFY') &&
  facts.length === 0 &&
  words.length === 0 &&
  !patches.some(({ of }) => of === 'answer') &&
  patches.some(({ of }) => of === 'party');

function whyLines(text: string): string[] {
  const all = JSON.parse(text) as Why[];
  return all.map(({ fragment, means }) => `“${safeLine(fragment, 200)}”: ${safeLine(means, 200)}`);
}

/** Letters of one kind that left within the same minute are one line. */
function letterItems(left: readonly LeftLetter[], scene: Scene): StoryItem[] {
  const groups = new Map<string, LeftLetter[]>();
  for (const letter of left) {
    const key = `${letter.at.slice(0, 16)} ${letterName(letter.kind)} ${letter.arrived}`;
    groups.set(key, [...(groups.get(key) ?? []), letter]);
  }
  return [...groups.values()].map((group) => {
    const { at, kind, arrived } = group[0]!;
    const who = scene.phrases.and([...new Set(group.map(({ party }) => scene.names.plain(party)))]);
    return {
      at,
      when: formatMoment(at, scene.clocks),
      what: `${arrived ? letterName(kind) : 'A letter could not be delivered'}: ${who}`,
      facts: [],
      words: [],
      read: [],
    };
  });
}
