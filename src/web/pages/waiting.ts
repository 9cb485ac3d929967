// What the visitor was asked last, as buttons: the lettered choices that their letter holds.
import { type ChoiceView, choiceViews } from '../../delivery/choices.ts';
import type { Scene } from '../../delivery/scene.ts';
import { needsOf } from '../../scheduling/draft.ts';
import type { Need, Question } from '../../scheduling/event.ts';

export interface WaitingView {
  readonly asks: string;
  readonly choices: readonly ChoiceView[];
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
  const choices = choiceViews(question, scene).map((choice) => ({ ...choice, means: capital(choice.means) }));
  if (question.kind !== 'details') return choices.length === 0 ? null : { asks: asks[question.kind], choices };
  const missing = needsOf(scene.event, scene.now).flatMap((need) => lacks[need] ?? []);
  const named =
    missing.length === 0 ? asks.details : `Before anybody is invited, it needs ${scene.phrases.and(missing)}.`;
  return { asks: named, choices };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
