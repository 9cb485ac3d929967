// One letter's world: the event as this reader may see it, with names, times and slots ready to be printed.
import type { Party, Slot } from '../scheduling/event.ts';
import { answerOf, partyOf, zoneOf } from '../scheduling/parties.ts';
import { sightOf } from '../scheduling/roles.ts';
import { isWindow, slotOf } from '../scheduling/slots.ts';
import { maskedAddress, parseAddress, sameAddress } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import { safeLines } from '../values/text.ts';
import type { LetterRequest, Spoken } from './letter.ts';
import { type Names, namesFor } from './names.ts';
import type { Phrases } from './phrases/en.ts';
import { type Clocks, formatClocks, formatSpan } from './times.ts';
import { ownTitle, peopleOf } from './title.ts';

/** A slot as a line of a letter: `2. Tuesday 3 March 2026, 14:00–14:30 (Europe/London): yes`, details below it. */
export interface SlotLine {
  readonly n: number;
  readonly when: string;
  readonly answer: string;
  readonly details: readonly string[];
}

export interface Scene extends Omit<LetterRequest, 'notices' | 'reader'> {
  readonly reader: Party;
  /** The reader is the organizer. */
  readonly mine: boolean;
  readonly names: Names;
  readonly phrases: Phrases;
  readonly clocks: Clocks;
  readonly title: string | undefined;
  readonly about: { readonly inside: string; readonly leading: string };
  readonly organizer: string;
  readonly know: 'all' | 'counts' | 'own';
}

export function sceneOf(request: LetterRequest, phrases: Phrases): Scene {
  const { event, people } = request;
  const reader = partyOf(event, request.reader);
  if (reader === undefined) throw new Error(`Event ${event.id} has no party ${request.reader}.`);
  const names = namesFor(event, people, reader.id, phrases);
  const title = ownTitle(event);
  return {
    ...request,
    reader,
    mine: reader.id === event.organizer,
    names,
    phrases,
    clocks: { event: event.zone, reader: zoneOf(event, reader.id), phrases },
    title,
    about: phrases.about(title, title === undefined ? peopleOf(event, people, names, phrases) : ''),
    organizer: names.plain(event.organizer),
    know: sightOf(event, reader.id),
  };
}

/** `Tuesday 3 March 2026, 14:00–17:00 (Europe/London), any 30 minutes of it` */
export function whenOf(slot: Slot, { event, clocks, phrases }: Scene): string {
  const when = formatSpan(slot.begin, slot.end, clocks);
  return isWindow(event, slot) ? `${when}, ${phrases.window(event.duration)}` : when;
}

export const slotLine = (slot: Slot, scene: Scene, answer = '', details: readonly string[] = []): SlotLine => ({
  n: slot.n,
  when: whenOf(slot, scene),
  answer,
  details,
});

/** The slots of these numbers as lines, without those that are gone. */
export const slotLines = (numbers: readonly number[], scene: Scene): SlotLine[] =>
  numbers.flatMap((n) => {
    const slot = slotOf(scene.event, n);
    return slot === undefined ? [] : [slotLine(slot, scene)];
  });

/** What the reader says of a slot, in words: `yes`, `yes, 15:00–17:00`, `if need be`, `no, since you did not mention it`, `no answer yet`. */
export function answerText(n: number, { event, reader, phrases, clocks }: Scene): string {
  const answer = answerOf(event, reader.id, n);
  if (answer === undefined) return phrases.none;
  if (answer.known) return phrases.known;
  if (answer.parts === undefined) return answer.unsaid ? phrases.unsaid : phrases.answers[answer.value];
  const parts = answer.parts.map(({ begin, end }) => formatClocks(begin, end, clocks));
  return phrases.inPart(phrases.answers[answer.value], phrases.and(parts));
}

/** Somebody's words as lines, made harmless; nothing when there are none. */
export function linesOf(text: string | undefined, most = 8000): readonly string[] {
  const safe = safeLines(text ?? '', most);
  return safe === '' ? [] : safe.split('\n').map((line) => line.trimEnd());
}

/** What a party said in the mail that led to this entry. */
export const wordsAt = ({ words }: Scene, party: PartyId, kind: Spoken['kind'], seq: number): string | undefined =>
  words.find((spoken) => spoken.party === party && spoken.kind === kind && spoken.seq === seq)?.text;

/** The latest words of a kind that a party said. */
export const lastWords = ({ words }: Scene, party: PartyId, kind: Spoken['kind']): string | undefined =>
  words.filter((spoken) => spoken.party === party && spoken.kind === kind).at(-1)?.text;

/** The organizer's own words: those of the mail that began it all, else the description. */
export const proposalLines = (scene: Scene): readonly string[] =>
  linesOf(withoutAddresses(wordsAt(scene, scene.event.organizer, 'said', 1) ?? scene.event.description ?? '', scene));

// bob@client.test, <mailto:bob@client.test>
const addresses = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}.-]{1,250}[\p{L}\p{N}]/gu;

/** Whom the organizer named by address is shown as everywhere: by name, or in part; only the organizer sees it whole. */
export function withoutAddresses(words: string, { event, people, names, mine, reader }: Scene): string {
  if (mine || !words.includes('@')) return words;
  return words.replace(addresses, (found) => {
    const address = parseAddress(found);
    if (!address.ok) return found;
    const [id] = [...people].find(([, box]) => sameAddress(box.address, address.value)) ?? [];
    if (id === event.organizer || id === reader.id) return found;
    return id === undefined ? maskedAddress(address.value) : names.plain(id);
  });
}
