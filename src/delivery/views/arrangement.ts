// What will happen, said beforehand: who is asked, by what rule the time is chosen, who sees what, whom to ask.
import type { Visibility } from '../../language/reading.ts';
import { participants } from '../../scheduling/parties.ts';
import { longest, safeLine } from '../../values/text.ts';
import { proposalLines, type Scene, withoutAddresses } from '../scene.ts';

export interface ArrangementView {
  readonly location: string;
  /** What it is about, where the organizer's own words do not say it already. */
  readonly description: string;
  /** `Ann Lee, you, Carol and Dave (optional)` */
  readonly asked: string;
  /** Nothing to choose any more: no rule. */
  readonly rule: RuleView | false;
  readonly visibility: Readonly<Record<Visibility, boolean>>;
  /** The times are in the calendar file that comes along, as tentative entries. */
  readonly holds: boolean;
  readonly zone: string;
  /** Nothing better than the event's zone is known of this reader. */
  readonly zoneUnknown: boolean;
  /** The zone is New York's: another city makes the example. */
  readonly newYork: boolean;
  /** The organizer's own address: questions for people go there. */
  readonly questions: string;
  /** The organizer has a name beside the address. */
  readonly named: boolean;
}

export interface RuleView {
  readonly single: boolean;
  readonly deadline: boolean;
  readonly atLeast: number;
  readonly people: string;
  readonly pick: boolean;
  readonly optional: boolean;
}

export function arrangementView(scene: Scene, slotCount: number): ArrangementView {
  const { event, names, phrases, people, reader } = scene;
  const asked = participants(event);
  const address = people.get(event.organizer)?.address ?? '';
  return {
    location: safeLine(event.location ?? '', longest.place),
    description: descriptionBeside(scene),
    asked: phrases.and(
      asked.map(({ id, role }) => (role === 'optional' ? phrases.optional(names.of(id)) : names.of(id))),
    ),
    rule: {
      single: slotCount === 1,
      deadline: event.deadline !== undefined,
      atLeast: event.atLeast ?? 0,
      people: phrases.people(event.atLeast ?? 0),
      pick: event.pick === true,
      optional: asked.some(({ role }) => role === 'optional'),
    },
    visibility: {
      all: event.visibility === 'all',
      counts: event.visibility === 'counts',
      organizer: event.visibility === 'organizer',
    },
    holds: event.hold === true && event.state === 'proposing',
    zone: scene.clocks.reader,
    zoneUnknown: reader.zone === undefined,
    newYork: scene.clocks.reader === 'America/New_York',
    questions: address,
    named: scene.organizer !== address,
  };
}

function descriptionBeside(scene: Scene): string {
  const description = safeLine(withoutAddresses(scene.event.description ?? '', scene), 600);
  const words = safeLine(proposalLines(scene).join(' '), longestWords);
  return words.includes(description) ? '' : description;
}

const longestWords = 8000;
