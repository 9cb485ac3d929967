// The receipt for a mail: what was understood in the writer's own terms, what it changed, what was not understood, how to undo.
// Made from the stored state after the change, never from the reading before it.
import type { NoticeBody } from '../../scheduling/notice.ts';
import { fragmentStarts } from '../../scheduling/question.ts';
import type { Refusal } from '../../scheduling/refusal.ts';
import { openSlots, tabledSlots } from '../../scheduling/slots.ts';
import { safeLine } from '../../values/text.ts';
import { slotsAnswered, summaryOf } from '../answers.ts';
import { type ChoiceView, personName } from '../choices.ts';
import { type Done, doneBy } from '../done.ts';
import { answerText, type Scene, type SlotLine } from '../scene.ts';
import { type StoryLine, storyOf } from '../story.ts';
import { formatSpan } from '../times.ts';
import { type ComingView, comingView, whenSettled } from './coming.ts';
import { type OpenedView, openedView } from './opened.ts';
import { progressOf, type StatusView, statusView } from './status.ts';
import { lineOf, openToReader, touchedSlots, unsaidSlots } from './touched.ts';

type Receipt = Extract<NoticeBody, { kind: 'receipt' }>;

/** What the first line says. */
const points = ['opened', 'undone', 'noted', 'done', 'refused', 'asked', 'passedOn', 'same', 'unread'] as const;
type Point = (typeof points)[number];

export interface ReceiptView {
  readonly is: Readonly<Record<Point, boolean>>;
  readonly opened: OpenedView | false;
  /** `yes to 2 and 3, no to 1`: what the writer's answers are now, of the slots that the mail was about. */
  readonly summary: string;
  /** Of a settled meeting, what the mail says of coming to it, in place of numbers. */
  readonly coming: ComingView | false;
  /** When it takes place all the same, where the mail was about other times. */
  readonly staysOn: string;
  /** The slots that the mail was about, with what the writer says of them and what became of them. */
  readonly slots: readonly SlotLine[];
  /** Slots that the mail did not mention, which makes them a no: `2 and 3`. */
  readonly unsaid: string;
  readonly unsaidOne: boolean;
  /** Answers that the organizer entered for others: `Bob Ray: yes to 2, no to 1`. */
  readonly entered: readonly string[];
  /** What the writer's answers are, where the mail changed none: `yes to 2, no to 1`. */
  readonly standing: string;
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
  /** Where two fragments are asked about, what an answer looks like: `a, d`. */
  readonly letters: string;
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
  const { phrases, names, links } = scene;
  const done = doneBy(receipt.entry, scene);
  const { created, answered, became, entered } = done;
  const isTold = told.some((kind) => others.has(kind));
  // A letter that goes on to tell that it is settled need not begin with it.
  const deeds = isTold ? done.deeds.filter((deed) => !settling(deed, scene)) : done.deeds;
  const refused = receipt.refused ?? [];
  const asked = new Set(receipt.asked ?? []);
  const point = pointOf(receipt, done);
  const coming = point === 'noted' && !isTold ? comingView(done, scene) : false;
  const unsaid = coming || isTold ? [] : unsaidSlots(done, scene);
  const single = point === 'done' && deeds.length === 1 && became.size + entered.length === 0;
  return {
    is: Object.fromEntries(points.map((one) => [one, one === point])) as Record<Point, boolean>,
    opened: created ? openedView(scene, isTold) : false,
    summary: summaryOf(scene.reader.id, answered, scene),
    coming,
    staysOn:
      point === 'noted' && !isTold && !answered.some((n) => n === scene.event.settled?.n) ? whenSettled(scene) : '',
    slots: coming ? [] : touchedSlots(done, scene),
    unsaid: phrases.and(unsaid.map(String)),
    unsaidOne: unsaid.length === 1,
    entered: entered.map((party) =>
      phrases.entered(names.plain(party), summaryOf(party, slotsAnswered(done.entries, party), scene)),
    ),
    deed: single ? deeds[0]! : '',
    deeds: single ? [] : deeds.map(phrases.sentence),
    refusals: refused.map((refusal) => refusalText(refusal, scene)),
    stale: phrases.and((receipt.stale ?? []).map(String)),
    staleSlots: (receipt.stale ?? []).flatMap((n) => lineOf(n, answerText(n, scene), scene)),
    passedOn: receipt.passedOn === true,
    unclear: (receipt.unclear ?? []).map((fragment) => safeLine(fragment, 300)),
    choices,
    letters: choices.length > 0 ? sampleLetters(scene, choices) : '',
    standing: point === 'same' ? standingOf(scene) : '',
    // What the lettered choices are about need not be listed besides.
    openToYou:
      others.has('tabled') || others.has('would-do') || choices.length > 0
        ? []
        : openToReader(receipt.stale ?? [], done, scene),
    ...progressView(done, scene),
    settledOn: others.has('settled') ? '' : settledBy(done, scene),
    undo: done.changed && !done.outward && !done.final,
    undoUntilTold: done.changed && done.outward && !created && !done.final && !isTold && scene.gathers === true,
    status: asked.has('status') || refused.some(({ no }) => no === 'slots-differ') ? statusView(scene) : false,
    log: asked.has('log') ? storyOf(scene.entries.slice(-longestLog), scene) : false,
    logPage: links.log ?? '',
    help: asked.has('help'),
    page: links.page ?? '',
  };
}

function sampleLetters({ reader }: Scene, choices: readonly ChoiceView[]): string {
  const starts = reader.question?.kind === 'fragment' ? fragmentStarts(reader.question.choices) : [];
  return starts.length < 2 ? '' : starts.flatMap((start) => choices[start]?.letter ?? []).join(', ');
}

/** What is told to everybody who is concerned, its cause among them. */
const told = ['settled', 'moved', 'cancelled'] as const;

/** `it is settled on Tuesday …`, `it is called off` */
function settling(deed: string, { event, phrases, clocks }: Scene): boolean {
  const { settled } = event;
  const when = settled === undefined ? undefined : formatSpan(settled.begin, settled.end, clocks);
  return deed === phrases.deeds.cancelled || (when !== undefined && deed === phrases.deeds.settled(when));
}

/** What the reader has said of the times on the table. */
function standingOf(scene: Scene): string {
  const { event, reader, now } = scene;
  const mine = event.answers[reader.id] ?? {};
  const numbers = tabledSlots(event, now).flatMap(({ n }) => (mine[n] === undefined ? [] : [n]));
  return event.seats === undefined ? summaryOf(reader.id, numbers, scene) : '';
}

/** A log by mail shows the latest entries; the page has them all. */
const longestLog = 60;

function pointOf({ refused = [], asked = [], passedOn, same }: Receipt, done: Done): Point {
  if (done.created) return 'opened';
  if (done.undone) return 'undone';
  if (done.answered.length > 0) return 'noted';
  if (done.deeds.length + done.became.size + done.entered.length > 0) return 'done';
  if (refused.length > 0) return 'refused';
  if (asked.length > 0) return 'asked';
  if (passedOn) return 'passedOn';
  return same ? 'same' : 'unread';
}

function progressView(
  { created, answered, became, entered }: Done,
  scene: Scene,
): Pick<ReceiptView, 'progress' | 'open' | 'noneOpen'> {
  const { event, now, know, phrases } = scene;
  const counts = event.state === 'proposing' && event.seats === undefined && !created;
  if (!counts || answered.length + became.size + entered.length === 0)
    return { progress: '', open: '', noneOpen: false };
  const open = know === 'own' ? [] : openSlots(event, now);
  return {
    progress: progressOf(scene),
    open: phrases.and(open.map(({ n }) => String(n))),
    noneOpen: know !== 'own' && open.length === 0,
  };
}

/** The time that the rule settled on because of this mail. */
function settledBy({ entries }: Done, { event, clocks }: Scene): string {
  const settles = entries.some(({ occurrence, by }) => occurrence === 'CONFIRM' && by === 'parley');
  return settles && event.settled !== undefined ? formatSpan(event.settled.begin, event.settled.end, clocks) : '';
}

/** Who is in the way is told to the organizer alone; the times that would do are told to all. */
function refusalText(refusal: Refusal, scene: Scene): string {
  const { about, organizer, phrases, mine, clocks } = scene;
  if (refusal.no !== 'conflict') return phrases.refusals(refusal, about.leading, organizer);
  return phrases.conflict(
    mine ? phrases.and(refusal.conflicts.map(({ address }) => personName(address, scene))) : '',
    phrases.or(refusal.nearest.map(({ begin, end }) => formatSpan(begin, end, clocks))),
    refusal.room,
  );
}
