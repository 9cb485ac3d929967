// Who can make which time: slots and people as a table, the best slots first.
import type { Scene } from '../../delivery/scene.ts';
import type { AnswerValue } from '../../language/reading.ts';
import { answerOf, participants } from '../../scheduling/parties.ts';
import { bestFirst } from '../../scheduling/ranking.ts';
import { type TimeView, timeView } from './slot-rows.ts';

type Said = AnswerValue | 'none';

export interface GridView {
  readonly people: readonly string[];
  readonly rows: readonly GridRow[];
  /** The visitor may settle on one of them. */
  readonly settles: boolean;
}

export interface GridRow extends TimeView {
  readonly n: number;
  readonly cells: readonly { readonly said: Said; readonly text: string }[];
  readonly refused: boolean;
}

const signs: Readonly<Record<Said, string>> = { yes: 'yes', maybe: 'if need be', no: 'no', none: '–' };

/** Nothing for those who may not know who said what, or when nothing is on the table. */
export function gridView(scene: Scene, settles: boolean): GridView | null {
  const { event, now, names, know } = scene;
  const slots = event.state !== 'proposing' ? [] : bestFirst(event, now);
  if (know !== 'all' || slots.length === 0) return null;
  const people = participants(event);
  return {
    people: people.map(({ id, role }) => {
      const name = id === scene.reader.id ? 'You' : names.plain(id);
      return role === 'optional' ? scene.phrases.optional(name) : name;
    }),
    settles,
    rows: slots.map((time) => ({
      ...timeView(time, scene),
      n: time.n,
      refused: time.no.length > 0,
      cells: people.map(({ id }) => {
        const said = answerOf(event, id, time.n)?.value ?? 'none';
        return { said, text: signs[said] };
      }),
    })),
  };
}
