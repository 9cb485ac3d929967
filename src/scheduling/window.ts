// Where in a window the meeting would take place: at the earliest start that suits most of those who would come.
import type { AnswerValue } from '../language/reading.ts';
import { addMinutes } from '../values/wall.ts';
import type { Answer, Event, Slot } from './event.ts';
import { answerOf, participants } from './parties.ts';
import { isWindow, type WallSpan } from './slots.ts';

/** What an answer says of one stretch of its slot: a yes to other parts of a window is a no to this one. */
export function valueFor(answer: Answer | undefined, span: WallSpan): AnswerValue | undefined {
  if (answer?.parts === undefined || answer.value === 'no') return answer?.value;
  return answer.parts.some((part) => part.begin <= span.begin && span.end <= part.end) ? answer.value : 'no';
}

/** The span that a slot stands for: itself, or the part of a window that suits all who said yes or maybe, or most of them. */
export function timeIn(event: Event, slot: Slot): WallSpan {
  if (!isWindow(event, slot)) return { begin: slot.begin, end: slot.end };
  const coming = participants(event)
    .map((party) => ({ weight: party.role === 'required' ? 100 : 1, answer: answerOf(event, party.id, slot.n) }))
    .filter(({ answer }) => answer !== undefined && answer.value !== 'no');
  const starts = new Set([
    slot.begin,
    ...coming.flatMap(({ answer }) => answer?.parts?.map((part) => part.begin) ?? []),
  ]);
  const spans = [...starts]
    .sort()
    .map((begin) => ({ begin, end: addMinutes(begin, event.duration) }))
    .filter((span) => slot.begin <= span.begin && span.end <= slot.end);
  const suited = (span: WallSpan): number =>
    coming.reduce((sum, { weight, answer }) => sum + (valueFor(answer, span) === 'no' ? 0 : weight), 0);
  return spans.reduce((best, span) => (suited(span) > suited(best) ? span : best), spans[0]!);
}

/** The part of a window in which a meeting offered as `span` could take place; nothing when the two share too little. */
export function partOf(event: Event, window: WallSpan, span: WallSpan): WallSpan | undefined {
  if (!isWindow(event, window)) return undefined;
  const begin = span.begin > window.begin ? span.begin : window.begin;
  const end = span.end < window.end ? span.end : window.end;
  return addMinutes(begin, event.duration) <= end ? { begin, end } : undefined;
}
