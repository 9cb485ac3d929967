// What the visitor was asked last, as buttons: the lettered choices that their letter holds.
import { type ChoiceView, choiceViews } from '../../delivery/choices.ts';
import type { Scene } from '../../delivery/scene.ts';
import type { Question } from '../../scheduling/event.ts';

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

export function waitingView(scene: Scene): WaitingView | null {
  const { question } = scene.reader;
  const { state } = scene.event;
  if (question === undefined || question.kind === 'offer' || state === 'over' || state === 'cancelled') return null;
  const choices = choiceViews(question, scene).map((choice) => ({ ...choice, means: capital(choice.means) }));
  return choices.length === 0 && question.kind !== 'details' ? null : { asks: asks[question.kind], choices };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
