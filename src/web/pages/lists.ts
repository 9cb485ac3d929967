// Events as lines of a list: what each is, when, and how far it has come.
import type { Scene } from '../../delivery/scene.ts';
import { titleOf } from '../../delivery/title.ts';
import { progressOf } from '../../delivery/views/status.ts';
import { openSlots } from '../../scheduling/slots.ts';
import { missing } from '../../scheduling/standing.ts';
import type { StoredEvent } from '../../store/events.ts';
import type { Store } from '../../store/store.ts';
import type { Asker } from '../asker.ts';
import { partyPath } from '../cookies.ts';
import { viewerOf } from '../viewer.ts';
import { sceneFor } from './scene.ts';
import { timeView } from './slot-rows.ts';

export interface EventLine {
  readonly path: string;
  readonly title: string;
  readonly stands: string;
  readonly live: boolean;
  readonly when: string;
  readonly who: string;
  readonly progress: string;
  /** What the visitor is waited for, if for anything. */
  readonly waits: string;
  readonly mine: boolean;
}

const stands = {
  draft: 'Draft',
  proposing: 'Looking for a time',
  confirmed: 'Settled',
  over: 'Over',
  cancelled: 'Called off',
};

export function eventLine(store: Store, stored: StoredEvent, asker: Asker): EventLine[] {
  const viewer = viewerOf(stored, asker);
  if (viewer === undefined) return [];
  const scene = sceneFor(store, stored, viewer.party);
  const { event } = stored;
  return [
    {
      path: partyPath(event.id, viewer.party),
      title: titleOf(event, stored.people, viewer.party),
      stands: stands[event.state],
      live: event.state === 'proposing' || event.state === 'confirmed',
      when: whenOf(scene),
      who: scene.mine ? 'arranged by you' : `arranged by ${scene.organizer}`,
      progress: event.state === 'proposing' ? progressOf(scene) : '',
      waits: waitsOf(scene),
      mine: scene.mine,
    },
  ];
}

function whenOf(scene: Scene): string {
  const { event, now, clocks, phrases } = scene;
  if (event.settled !== undefined && event.state !== 'proposing')
    return `${timeView(event.settled, scene).when} (${clocks.reader})`;
  const open = openSlots(event, now);
  const [first] = open;
  if (first === undefined) return '';
  return open.length === 1
    ? timeView(first, scene).when
    : `${phrases.otherTimes(open.length).replace('other ', '')}, the first ${timeView(first, scene).when}`;
}

function waitsOf({ event, reader, now, mine }: Scene): string {
  if (event.state === 'draft') return 'your word to send it';
  if (event.state !== 'proposing' && event.state !== 'confirmed') return '';
  if (reader.question !== undefined && mine) return 'your decision';
  const isMissing = event.state === 'proposing' && missing(event, now).some(({ id }) => id === reader.id);
  return isMissing ? 'your answer' : '';
}
