// The lettered choices of a question, each told as what happens when its letter is the answer.
import type { Action, Changes, Reading, SaidSpan } from '../language/reading.ts';
import type { Question } from '../scheduling/event.ts';
import { slotOf } from '../scheduling/slots.ts';
import { isDay, moved } from '../scheduling/spans.ts';
import { type EmailAddress, maskedAddress, sameAddress } from '../values/address.ts';
import { parseDuration } from '../values/duration.ts';
import { safeLine } from '../values/text.ts';
import { clockOf, type PlainDay, toInstant, toWall, type WallTime } from '../values/wall.ts';
import { type Scene, whenOf } from './scene.ts';
import { formatDay, formatMoment, formatSpan } from './times.ts';

export interface ChoiceView {
  readonly letter: string;
  readonly means: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Letters, since digits go on meaning slots. */
export const choiceViews = ({ choices }: Question, scene: Scene): ChoiceView[] =>
  choices.slice(0, letters.length).map((reading, index) => ({
    letter: letters[index]!,
    means: isAboutSameSlot(choices[index - 1], reading) ? answerIn(reading, scene) : describeReading(reading, scene),
  }));

/** Three answers to one slot need its time but once. */
function isAboutSameSlot(before: Reading | undefined, { answers = {}, ...more }: Reading): boolean {
  const [n, ...others] = Object.keys(answers);
  const only = n !== undefined && others.length === 0 && Object.keys(more).length === 0;
  return only && Object.keys(before?.answers ?? {}).join() === n;
}

/** What a reading would do, as one phrase: `yes to 2 (Tuesday …)`, `remind those who have not answered`. */
export function describeReading(reading: Reading, scene: Scene): string {
  const { phrases } = scene;
  const parts = [
    ...answersOf(reading, scene),
    ...(reading.propose ?? []).map((span) => phrases.deeds.choice.propose(spanText(span, scene))),
    ...(reading.actions ?? []).map((action) => actionText(action, scene)),
  ];
  return parts.length === 0 ? phrases.deeds.choice.none : phrases.and(parts);
}

/** `yes to 2 and 3, no to 1` */
function answerIn({ answers = {} }: Reading, { phrases }: Scene): string {
  const said: Record<'yes' | 'maybe' | 'no' | 'none', number[]> = { yes: [], maybe: [], no: [], none: [] };
  for (const [n, value] of Object.entries(answers)) said[value].push(Number(n));
  return phrases.said(said);
}

function answersOf(reading: Reading, scene: Scene): string[] {
  const { answers = {} } = reading;
  const numbers = Object.keys(answers);
  if (numbers.length === 0) return [];
  const slot = numbers.length === 1 ? slotOf(scene.event, Number(numbers[0])) : undefined;
  const text = answerIn(reading, scene);
  return [slot === undefined ? text : scene.phrases.deeds.choice.slot(text, whenOf(slot, scene))];
}

function actionText(action: Action, scene: Scene): string {
  const { choice } = scene.phrases.deeds;
  switch (action.do) {
    case 'confirm':
      if (action.slot !== undefined) return choice.confirm(slotText(action.slot, scene));
      if (scene.event.needs.includes('confirmation')) return choice.me;
      return scene.event.state === 'draft' ? choice.send : choice.confirmAny;
    case 'withdraw':
      return choice.withdraw(slotText(action.slot, scene));
    case 'move':
      return choice.move(spanText(action, scene));
    case 'set':
      return changesText(action, scene);
    case 'add':
    case 'remove':
    case 'delegate':
      return choice[action.do](people(action.who, scene));
    case 'notify':
    case 'remind':
      return choice[action.do](people(action.who, scene));
    case 'zone':
      return choice.zone(action.zone, clockOf(toWall(scene.now, action.zone)));
    case 'cancel':
      return scene.event.state === 'draft' ? choice.drop : choice.cancel;
    case 'leave':
    case 'undo':
    case 'status':
    case 'log':
    case 'help':
    case 'stop':
    case 'start':
      return choice[action.do];
    default:
      return action satisfies never;
  }
}

function changesText(changes: Changes, scene: Scene): string {
  const { choice, facts } = scene.phrases.deeds;
  const set = (tell: (value: string) => string, value: string | undefined): string[] =>
    value === undefined ? [] : [tell(safeLine(value, 200))];
  const length = changes.duration === undefined ? undefined : parseDuration(changes.duration);
  return scene.phrases.and([
    ...set(facts.title, changes.title),
    ...set(facts.description, changes.description),
    ...set(facts.location, changes.location),
    ...set(facts.category, changes.category),
    ...set(facts.seats, changes.seats === undefined ? undefined : String(changes.seats)),
    ...set(facts.duration, length?.ok ? scene.phrases.length(length.value) : undefined),
    ...set(choice.deadline, changes.deadline && timeText(changes.deadline, scene)),
    ...(changes.optional ? [choice.optional(people([changes.optional], scene))] : []),
    ...(changes.required ? [choice.required(people([changes.required], scene))] : []),
  ]);
}

function slotText(n: number, scene: Scene): string {
  const slot = slotOf(scene.event, n);
  return slot === undefined ? String(n) : `${n} (${whenOf(slot, scene)})`;
}

// The times of a reading are on the clocks of the letter that it answers.
function spanText({ begin, end }: SaidSpan, { clocks }: Scene): string {
  const onEventClocks = (time: WallTime): WallTime => moved(time, clocks.reader, clocks.event);
  if (!isDay(begin) && !isDay(end)) return formatSpan(onEventClocks(begin), onEventClocks(end), clocks);
  const [from, to] = [
    formatDay(begin.slice(0, 10) as PlainDay, clocks.phrases),
    formatDay(end.slice(0, 10) as PlainDay, clocks.phrases),
  ];
  return from === to ? from : `${from} – ${to}`;
}

const timeText = (time: WallTime | PlainDay, { clocks }: Scene): string =>
  isDay(time) ? formatDay(time, clocks.phrases) : formatMoment(toInstant(time, clocks.reader), clocks);

function people(who: readonly (EmailAddress | 'all' | 'pending')[], scene: Scene): string {
  const { everyone, pending } = scene.phrases.deeds.choice;
  return scene.phrases.and(
    who.map((one) => (one === 'all' ? everyone : one === 'pending' ? pending : personName(one, scene))),
  );
}

/** A party by name; somebody else by address, which only the organizer sees whole. */
export function personName(address: EmailAddress, { event, people: known, names, mine }: Scene): string {
  const party = event.parties.find(({ id }) => {
    const mailbox = known.get(id);
    return mailbox !== undefined && sameAddress(mailbox.address, address);
  });
  if (party !== undefined) return names.of(party.id);
  return mine ? address : maskedAddress(address);
}
