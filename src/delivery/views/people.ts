// News of single people: who goes instead, who is out, who writes, whom mail does not reach, what was done in whose name.
import type { NoticeBody } from '../../scheduling/notice.ts';
import { partyOf } from '../../scheduling/parties.ts';
import { maskedAddress } from '../../values/address.ts';
import { decisionFrom, slotsAnswered, summaryOf } from '../answers.ts';
import { type ChoiceView, personName } from '../choices.ts';
import { linesOf, type Scene, wordsAt } from '../scene.ts';
import { formatDay } from '../times.ts';
import { type StatusView, statusView } from './status.ts';

type Of<K extends NoticeBody['kind']> = Extract<NoticeBody, { kind: K }>;

export interface DelegateView {
  readonly name: string;
  readonly who: string;
  readonly choices: readonly ChoiceView[];
}

export const delegateView = (
  { party, who }: Of<'delegate'>,
  scene: Scene,
  choices: readonly ChoiceView[],
): DelegateView => ({
  name: scene.names.of(party),
  who: scene.phrases.and(who.map((address) => personName(address, scene))),
  choices,
});

export interface LeftView {
  readonly name: string;
  readonly status: StatusView;
}

export const leftView = ({ party }: Of<'left'>, scene: Scene): LeftView => ({
  name: scene.names.of(party),
  status: statusView(scene),
});

export interface MessageView {
  readonly name: string;
  readonly words: readonly string[];
  /** Where an answer reaches them: the organizer may know. */
  readonly address: string;
}

export function messageView({ from, entry }: Of<'message'>, scene: Scene): MessageView {
  return {
    name: scene.names.of(from),
    words: linesOf(wordsAt(scene, from, 'said', entry)),
    address: scene.mine ? (scene.people.get(from)?.address ?? '') : '',
  };
}

export interface ToldView {
  readonly name: string;
  readonly words: readonly string[];
  readonly status: StatusView;
}

/** Words go along only where their writer was proven; the notice says so. */
export const toldView = ({ from, entry, words }: Of<'told'>, scene: Scene): ToldView => ({
  name: scene.names.of(from),
  words: words ? linesOf(wordsAt(scene, from, 'told', entry)) : [],
  status: statusView(scene),
});

export interface DigestView {
  readonly status: StatusView;
}

export const digestView = (_: NoticeBody, scene: Scene): DigestView => ({ status: statusView(scene) });

export interface BouncedView {
  readonly name: string;
  readonly address: string;
  readonly stopped: boolean;
}

export function bouncedView({ party }: Of<'bounced'>, { event, names, people }: Scene): BouncedView {
  const name = names.of(party);
  const address = people.get(party)?.address ?? '';
  return {
    name,
    // Who has no name goes by the address already.
    address: name.includes(address) ? '' : address,
    stopped: partyOf(event, party)?.reach === 'stopped',
  };
}

export interface AwayView {
  readonly name: string;
  readonly until: string;
}

export function awayView({ party }: Of<'away'>, { event, names, phrases }: Scene): AwayView {
  const until = partyOf(event, party)?.away?.until;
  return { name: names.of(party), until: until === undefined ? '' : formatDay(until, phrases) };
}

export interface InYourNameView {
  /** From where it came: nobody's whole address. */
  readonly address: string;
  /** `yes to 2, no to 1` */
  readonly summary: string;
}

/** Of `via` and `on-behalf`: an answer that counts as the reader's, though it came from somebody else's hand. */
export function inYourNameView(notice: Of<'via' | 'on-behalf'>, scene: Scene): InYourNameView {
  const entries = decisionFrom(scene.entries, notice.entry);
  return {
    address: notice.kind === 'via' ? maskedAddress(notice.address) : '',
    summary: summaryOf(scene.reader.id, slotsAnswered(entries, scene.reader.id), scene),
  };
}

export interface IsItYouView {
  /** From where it came: nobody's whole address. */
  readonly address: string;
  /** It came to the reader's own tag, and answers a letter about something else. */
  readonly elsewhere: boolean;
  readonly choices: readonly ChoiceView[];
}

/** The first choice is what the mail would do if it were the reader's; the second is that it was not. */
export const isItYouView = (
  { address, because }: Of<'is-it-you'>,
  { phrases }: Scene,
  choices: readonly ChoiceView[],
): IsItYouView => ({
  address: maskedAddress(address),
  elsewhere: because === 'thread',
  choices: choices.map(({ letter, means }, index) => ({
    letter,
    means: index === 0 ? phrases.deeds.choice.mine(means) : phrases.deeds.choice.notMine,
  })),
});
