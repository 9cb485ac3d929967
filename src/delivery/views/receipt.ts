// The receipt for a mail: what was understood in the writer's own terms, what it changed, what was not understood, how to undo.
// Made from the stored state after the change, never from the reading before it.
import type { Entry } from '../../scheduling/journal.ts';
import type { NoticeBody } from '../../scheduling/notice.ts';
import type { Refusal } from '../../scheduling/refusal.ts';
import { openSlots, slotOf } from '../../scheduling/slots.ts';
import { unanswered } from '../../scheduling/standing.ts';
import { safeLine } from '../../values/text.ts';
import { answeredFor, decisionFrom, slotsAnswered, summaryOf } from '../answers.ts';
import { type ChoiceView, personName } from '../choices.ts';
import { otherDeeds, slotDeeds } from '../deeds.ts';
import { answerText, type Scene, type SlotLine, slotLine } from '../scene.ts';
import { type StoryLine, storyOf } from '../story.ts';
import { formatSpan } from '../times.ts';
import { type OpenedView, openedView } from './opened.ts';
import { progressOf, type StatusView, statusView } from './status.ts';

type Receipt = Extract<NoticeBody, { kind: 'receipt' }>;

/** What the first line says. */
const points = ['opened', 'undone', 'noted', 'done', 'refused', 'asked', 'passedOn', 'unread'] as const;
type Point = (typeof points)[number];

export interface ReceiptView {
  readonly is: Readonly<Record<Point, boolean>>;
  readonly opened: OpenedView | false;
  /** `yes to 2 and 3, no to 1`: what the writer's answers are now, of the slots that the mail was about. */
  readonly summary: string;
  /** The slots that the mail was about, with what the writer says of them and what became of them. */
  readonly slots: readonly SlotLine[];
  /** Answers that the organizer entered for others: `Bob Ray: yes to 2, no to 1`. */
  readonly entered: readonly string[];
  /** What else the mail did: in the first line where it is one thing, else as a list. */
  readonly deed: string;
  readonly deeds: readonly string[];
  readonly refusals: readonly string[];
  /** Slots that have changed since the letter that was answered: `2 and 3`. */
  readonly stale: string;
  readonly staleSlots: readonly SlotLine[];
  readonly passedOn: boolean;
  readonly unclear: readonly string[];
  readonly choices: readonly ChoiceView[];
  /** Open times to which the writer has yet to say something. */
  readonly openToYou: readonly SlotLine[];
  /** `2 of 3 people have answered`, and the times still open to all. */
  readonly progress: string;
  readonly open: string;
  readonly noneOpen: boolean;
  readonly settledOn: string;
  /** `undo` takes it back: at once, or as long as the others have not been told. */
  readonly undo: boolean;
  readonly undoUntilTold: boolean;
  readonly status: StatusView | false;
  readonly log: readonly StoryLine[] | false;
  readonly logPage: string;
  readonly help: boolean;
  readonly page: string;
}

/** @param others kinds of notices that the same letter tells besides: what they say need not be said here */
export function receiptView(
  receipt: Receipt,
  scene: Scene,
  choices: readonly ChoiceView[],
  others: ReadonlySet<string>,
): ReceiptView {
  const { event, reader, now, phrases, names, clocks, links } = scene;
  const entries = receipt.entry === undefined ? [] : decisionFrom(scene.entries, receipt.entry);
  const created = entries.some(({ occurrence }) => occurrence === 'CREATE');
  const changed = entries.some(({ patches }) => patches.length > 0);
  const answered = created ? [] : slotsAnswered(entries, reader.id);
  const became = created ? new Map<number, string>() : slotDeeds(entries.filter(byHand), scene);
  const deeds = created ? [] : otherDeeds(entries.filter(byHand), scene);
  const entered = created || !scene.mine ? [] : answeredFor(entries, reader.id);
  const single = deeds.length === 1 && became.size + answered.length + entered.length === 0;
  const refused = receipt.refused ?? [];
  const asked = new Set(receipt.asked ?? []);
  const settledNow = entries.some(({ occurrence, by }) => occurrence === 'CONFIRM' && by === 'parley');
  const proposing = event.state === 'proposing';
  const told = proposing && event.seats === undefined && answered.length + became.size + entered.length > 0;
  const open = openSlots(event, now);
  const outward = entries.some(({ occurrence }) => ['CONFIRM', 'MOVE', 'CANCEL'].includes(occurrence));
  return {
    is: pointOf(),
    opened: created ? openedView(scene) : false,
    summary: summaryOf(reader.id, answered, scene),
    slots: touchedSlots(answered, became, scene),
    entered: entered.map((party) =>
      phrases.entered(names.plain(party), summaryOf(party, slotsAnswered(entries, party), scene)),
    ),
    deed: single ? deeds[0]! : '',
    deeds: single ? [] : deeds.map(phrases.sentence),
    refusals: refused.map((refusal) => refusalText(refusal, scene)),
    stale: phrases.and((receipt.stale ?? []).map(String)),
    staleSlots: (receipt.stale ?? []).flatMap((n) => lineOf(n, answerText(n, scene), scene)),
    passedOn: receipt.passedOn === true,
    unclear: (receipt.unclear ?? []).map((fragment) => safeLine(fragment, 300)),
    choices,
    openToYou:
      proposing && answered.length > 0 && !others.has('tabled') && !others.has('would-do')
        ? unanswered(event, reader.id, open)
            .filter(({ n }) => !answered.includes(n) && !receipt.stale?.includes(n))
            .map((slot) => slotLine(slot, scene))
        : [],
    progress: told ? progressOf(scene) : '',
    open: told && scene.know !== 'own' ? phrases.and(open.map(({ n }) => String(n))) : '',
    noneOpen: told && scene.know !== 'own' && open.length === 0,
    settledOn:
      settledNow && event.settled !== undefined && !others.has('settled')
        ? formatSpan(event.settled.begin, event.settled.end, clocks)
        : '',
    undo: changed && !outward && !entries.some(({ occurrence }) => occurrence === 'UNDO' || occurrence === 'STOP'),
    undoUntilTold: changed && outward,
    status: asked.has('status') || refused.some(({ no }) => no === 'slots-differ') ? statusView(scene) : false,
    log: asked.has('log') ? storyOf(scene.entries.slice(-60), scene) : false,
    logPage: links.log ?? '',
    help: asked.has('help'),
    page: links.page ?? '',
  };

  function pointOf(): Record<Point, boolean> {
    const met: readonly [Point, boolean][] = [
      ['opened', created],
      ['undone', entries.some(({ occurrence }) => occurrence === 'UNDO')],
      ['noted', answered.length > 0],
      ['done', deeds.length + became.size + entered.length > 0],
      ['refused', refused.length > 0],
      ['asked', asked.size > 0],
      ['passedOn', receipt.passedOn === true],
      ['unread', true],
    ];
    const point = met.find(([, holds]) => holds)![0];
    return Object.fromEntries(points.map((one) => [one, one === point])) as Record<Point, boolean>;
  }
}

/** What a rule or the clock added to the decision is told by its own notice, not as the writer's deed. */
const byHand = ({ by }: Entry): boolean => by !== 'parley';

function touchedSlots(answered: readonly number[], became: ReadonlyMap<number, string>, scene: Scene): SlotLine[] {
  const numbers = [...new Set([...answered, ...became.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((n) => {
    const said = answered.includes(n) ? [answerText(n, scene)] : [];
    return lineOf(n, [...said, ...(became.has(n) ? [became.get(n)!] : [])].join('; '), scene);
  });
}

function lineOf(n: number, answer: string, scene: Scene): SlotLine[] {
  const slot = slotOf(scene.event, n);
  return slot === undefined ? [] : [slotLine(slot, scene, answer)];
}

/** Who is in the way is told to the organizer alone; the times that would do are told to all. */
function refusalText(refusal: Refusal, scene: Scene): string {
  const { about, organizer, phrases, mine, clocks } = scene;
  if (refusal.no !== 'conflict') return phrases.refusals(refusal, about.leading, organizer);
  return phrases.conflict(
    mine ? phrases.and(refusal.conflicts.map(({ address }) => personName(address, scene))) : '',
    phrases.or(refusal.nearest.map(({ begin, end }) => formatSpan(begin, end, clocks))),
  );
}
