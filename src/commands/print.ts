// Events and logs as lines for people at a terminal.

interface SlotJson {
  readonly n: number;
  readonly begin: string;
  readonly end: string;
  readonly why?: string;
}

export interface EventJson {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly organizer: string;
  readonly parties: readonly string[];
  readonly people: readonly {
    readonly name?: string;
    readonly email?: string;
    readonly role: string;
    readonly answers?: Readonly<Record<string, string>>;
  }[];
  readonly zone: string;
  readonly slots: readonly SlotJson[];
  readonly closed_slots: readonly SlotJson[];
  readonly begin: string | null;
  readonly end: string | null;
  readonly deadline: string | null;
  readonly location: string;
}

export interface LogJson {
  readonly entries: readonly {
    readonly when: string;
    readonly occurrence: string;
    readonly effector: string;
    readonly slots: readonly SlotJson[];
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}

// 2026-03-03T10:00:00+00:00 → Tue 3 Mar 2026, 10:00
const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
export const moment = (iso: string): string =>
  `${day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))}, ${iso.slice(11, 16)}`;
const span = ({ begin, end }: Pick<SlotJson, 'begin' | 'end'>): string =>
  begin.slice(0, 10) === end.slice(0, 10)
    ? `${moment(begin)}–${end.slice(11, 16)}`
    : `${moment(begin)} – ${moment(end)}`;

export function eventLines(event: EventJson): string[] {
  const { begin, end } = event;
  return [
    `${event.title} (${event.id}): ${event.status}`,
    ...(begin !== null && end !== null ? [`  ${span({ begin, end })} (${event.zone})`] : []),
    ...(event.location === '' ? [] : [`  at ${event.location}`]),
    `  arranged by ${event.organizer}`,
    ...event.people.map(
      (person) =>
        `  ${person.name ?? person.email ?? ''}${person.name && person.email ? ` <${person.email}>` : ''}, ${person.role}${answersOf(person.answers)}`,
    ),
    ...(event.deadline === null || event.status !== 'proposing'
      ? []
      : [`  answers by ${moment(event.deadline)} (${event.zone})`]),
    ...event.slots.map((slot) => `  ${slot.n}. ${span(slot)} (${event.zone})`),
    ...event.closed_slots.map((slot) => `  (${slot.n}. ${span(slot)}: ${slot.why ?? 'closed'})`),
  ];
}

const answersOf = (answers: Readonly<Record<string, string>> = {}): string => {
  const list = Object.entries(answers).map(([n, value]) => `${n} ${value}`);
  return list.length > 0 ? `: ${list.join(', ')}` : '';
};

export const listLine = ({ id, title, status, begin, slots }: EventJson): string =>
  `${id}  ${status.padEnd(10)}${(begin ?? slots[0]?.begin ?? '').slice(0, 16).replace('T', ' ').padEnd(18)}${title}`;

interface Change {
  readonly party?: string;
  readonly slot?: number;
  readonly what?: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One line per entry, and below it what it changed. */
export const logLines = ({ entries }: LogJson): string[] =>
  entries.flatMap(({ when, occurrence, effector, slots, data }) => [
    `${when.slice(0, 16).replace('T', ' ')}  ${occurrence.padEnd(9)}${effector}`,
    ...[...changesIn(data['answers'], slots), ...changesIn(data['changes'], slots)].map(
      (line) => `${' '.repeat(18)}${line}`,
    ),
    ...(typeof data['said'] === 'string' ? [`${' '.repeat(18)}“${data['said']}”`] : []),
  ]);

// carol@other.test on 2: yes (before: no) / title: Lunch / slot 2, Tue, 3 Mar 2026, 10:00–10:30: withdrawn (before: open)
function changesIn(list: unknown, slots: readonly SlotJson[]): string[] {
  if (!Array.isArray(list)) return [];
  return (list as Change[]).map(
    (change) =>
      `${aboutOf(change, slots)}: ${shown(change.after)}${change.before === null ? '' : ` (before: ${shown(change.before)})`}`,
  );
}

function aboutOf({ what, party, slot }: Change, slots: readonly SlotJson[]): string {
  if (what === undefined) return `${party} on ${slot}`;
  const time = slots.find(({ n }) => n === slot);
  return [slot === undefined ? what : `${what} ${slot}`, ...(time ? [span(time)] : []), ...(party ? [party] : [])].join(
    ', ',
  );
}

const shown = (value: unknown): string =>
  value === null ? 'nothing' : typeof value === 'object' ? JSON.stringify(value) : String(value);
