// Who said what of a slot, as far as the reader may know: names, numbers, or nothing but their own answer.
import type { AnswerValue } from '../language/reading.ts';
import type { Ranked } from '../scheduling/notice.ts';
import { answerOf, participants } from '../scheduling/parties.ts';
import type { PartyId } from '../values/ids.ts';
import { safeLine } from '../values/text.ts';
import { answerText, lastWords, type Scene } from './scene.ts';

const values = ['yes', 'maybe', 'no', 'none'] as const;
type Value = AnswerValue | 'none';

/** `yes: Ann and you`, `if need be: Carol (“if the train is on time”)`, `no: Dave`, `not answered: Eve` */
export function tallyGroups(n: number, scene: Scene): string[] {
  const { event, know, phrases } = scene;
  if (know === 'own') return [phrases.yourAnswer(answerText(n, scene))];
  const groups = new Map<Value, PartyId[]>(values.map((value) => [value, []]));
  for (const { id } of participants(event)) groups.get(answerOf(event, id, n)?.value ?? 'none')!.push(id);
  return grouped(groups, scene);
}

/** The same in one line: `yes: Ann and you; no: Dave`. */
export const tallyOf = (n: number, scene: Scene): string => tallyGroups(n, scene).join('; ');

/** The same of a ranked time, with the answers as they were weighed: in a window they hold for its earliest common start. */
export const rankedTally = ({ yes, maybe, no, missing }: Ranked, scene: Scene): string =>
  grouped(
    new Map<Value, readonly PartyId[]>([
      ['yes', yes],
      ['maybe', maybe],
      ['no', no],
      ['none', missing],
    ]),
    scene,
  ).join('; ');

function grouped(groups: ReadonlyMap<Value, readonly PartyId[]>, scene: Scene): string[] {
  const present = [...groups].filter(([, ids]) => ids.length > 0);
  if (scene.know === 'counts') return present.map(([value, ids]) => scene.phrases.count(value, ids.length));
  return present.map(([value, ids]) =>
    scene.phrases.group(value, scene.phrases.and(ids.map((id) => nameWith(id, value, scene)))),
  );
}

// The words that made a yes a maybe are for the organizer alone.
function nameWith(id: PartyId, value: Value, scene: Scene): string {
  const words = scene.mine && value === 'maybe' ? safeLine(lastWords(scene, id, 'note') ?? '', 160) : '';
  return words === '' ? scene.names.of(id) : scene.phrases.withWords(scene.names.of(id), words);
}
