// What the visitor was asked last, as buttons: the lettered choices that their letter holds.
import { type ChoiceView, choiceViews } from '../../delivery/choices.ts';
import type { Scene } from '../../delivery/scene.ts';
import type { Reading } from '../../language/reading.ts';
import { needsOf } from '../../scheduling/draft.ts';
import type { Need, Question } from '../../scheduling/event.ts';

export interface WaitingView {
  readonly asks: string;
  readonly choices: readonly ChoiceView[];
  /** Where the page has what else there is to do about it. */
  readonly hint: string;
}

/** Offers have cards of their own. */
const asks: Readonly<Record<Exclude<Question['kind'], 'offer'>, string>> = {
  fragment: 'Part of what you wrote could be read in several ways. Which did you mean?',
  zone: 'Your mail seems to come from another time zone. On which clocks are your times?',
  details: 'Something is still missing before anybody is invited.',
  choice: 'The answers are in. Which time shall it be?',
  deadline: 'The deadline has passed. What shall happen?',
  delegate: 'Somebody wants to send another person in their place.',
  'is-it-you': 'A mail from another address may be yours. Does it count?',
  confirm: 'Nobody else has heard of this yet. Shall it go out?',
};

/** What a draft can lack, as a list goes on. */
const lacks: Readonly<Partial<Record<Need, string>>> = {
  parties: 'somebody to ask',
  slots: 'a time',
  details: 'your word on what could not be read with certainty',
};

export function waitingView(scene: Scene): WaitingView | null {
  const { question } = scene.reader;
  const { state } = scene.event;
  if (question === undefined || question.kind === 'offer' || state === 'over' || state === 'cancelled') return null;
  if (question.kind === 'details') return { asks: lackingIn(scene), choices: [], hint: addIt };
  const all = choiceViews(question, scene).map((choice) => ({ ...choice, means: capital(choice.means) }));
  const choices = all.filter((_, i) => !isInGrid(question.choices[i]!, scene));
  if (all.length === 0) return null;
  return { asks: asks[question.kind], choices, hint: choices.length < all.length ? settleBelow : '' };
}

const addIt = 'Add what is missing below, or write it to Parley by mail.';
const settleBelow = 'Settle on one below; the most promising comes first.';

function lackingIn({ event, now, phrases }: Scene): string {
  const missing = needsOf(event, now).flatMap((need) => lacks[need] ?? []);
  return missing.length === 0 ? asks.details : `Before anybody is invited, it needs ${phrases.and(missing)}.`;
}

/** To settle on a time there is a button beside each. */
const isInGrid = ({ actions = [], ...more }: Reading, { mine, event }: Scene): boolean =>
  mine &&
  event.state === 'proposing' &&
  Object.keys(more).length === 0 &&
  actions.length === 1 &&
  actions[0]?.do === 'confirm' &&
  actions[0].slot !== undefined;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
