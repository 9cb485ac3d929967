// What was said becomes the reading, with the words that led to each part of it.
import type { Action, AnswerValue, Reading, SaidSpan, Understood, Why } from '../reading.ts';
import { asWritten, type CleanText } from '../text/clean.ts';
import { type ActionContext, acted, confirmedOnce } from './actions.ts';
import { withoutReasons } from './reasons.ts';
import type { Doubt, Said } from './said.ts';
import { seatOf } from './seat.ts';
import { type Settled, settle } from './settle.ts';
import type { SettleContext } from './settlement.ts';

/** @param forPeople doubts that are passed on rather than asked about */
export function outcome(
  said: Said,
  context: ActionContext,
  clean: CleanText,
  forPeople: readonly Doubt[],
): Understood<Reading> {
  const { input } = context;
  const seats = input.seats !== undefined && input.seats !== null;
  const spans: SaidSpan[] = [];
  const actions: Action[] = [];
  const unclear: { begin: number; end: number }[] = [];
  const why: Why[] = [];
  for (const one of said.actions) {
    const done = acted(one, context);
    actions.push(...done.actions);
    spans.push(...done.propose);
    if (done.unclear) unclear.push(one);
    why.push({ fragment: asWritten(clean, one.begin, one.end), family: one.family, means: one.action.do });
  }
  // "I don't wish to take part. Stop mailing me": whoever stops has left.
  const stops = actions.filter((action) => action.do === 'stop');
  const leaves = stops.length > 0 ? stops : actions.filter(({ do: what }) => what === 'delegate' || what === 'leave');
  if (leaves.length > 0) return { reading: { actions: leaves }, why };
  if (seats) {
    const rsvp = seatOf(said, context);
    return {
      reading: { ...(rsvp && { rsvp }), ...(actions.length > 0 && { actions }), ...fragments(unclear, clean) },
      why,
    };
  }
  const settled = withAssent(
    settle(withoutReasons(said.statements, actions, context), said.doubts, context),
    said,
    context,
  );
  for (const { statement, slots } of settled.named)
    why.push({
      fragment: asWritten(clean, statement.begin, statement.end),
      family: statement.family,
      slots,
      means: statement.stance,
    });
  for (const { begin, end, rule, slots } of settled.doubts)
    why.push({
      fragment: asWritten(clean, begin, end),
      family: `doubt: ${rule}`,
      means: 'unclear',
      ...(slots.length > 0 && { slots: [...new Set(slots)] }),
    });
  const moved = movedBySwap(said, settled, actions, context);
  if (moved !== undefined) return { reading: { actions: [moved] }, why };
  spans.unshift(...settled.propose.filter((span) => !isMovedThere(span, actions)));
  unclear.push(
    ...settled.doubts.filter(({ begin, end }) => !forPeople.some((one) => one.begin === begin && one.end === end)),
  );
  const answers: Record<string, AnswerValue> = Object.fromEntries(
    [...settled.answers].map(([n, answer]) => [String(n), answer]),
  );
  const decided = confirmedOnce(actions);
  // New answers replace old ones by themselves, and who answers needs no help: "freshers' week, send help".
  const asked =
    settled.answers.size > 0 ? decided.filter((action) => action.do !== 'undo' && action.do !== 'help') : decided;
  return {
    reading: {
      ...(settled.answers.size > 0 && { answers }),
      ...(spans.length > 0 && { propose: spans }),
      ...(asked.length > 0 && { actions: asked }),
      ...(settled.unsaid.length > 0 && { unsaid: settled.unsaid }),
      ...fragments(unclear, clean),
    },
    why,
    ...doubtsOf(settled, clean),
  };
}

// "So: same hour, but Friday. Please move it to Friday": said twice, and offered to nobody.
const isMovedThere = ({ begin, end }: SaidSpan, actions: readonly Action[]): boolean =>
  actions.some(
    (action) =>
      action.do === 'move' && (begin === action.begin || (begin === end && begin === action.begin.slice(0, 10))),
  );

// An organizer's "make it 3 o'clock instead of 2", once all is settled.
function movedBySwap(
  { statements }: Said,
  { propose, doubts }: Settled,
  actions: readonly Action[],
  { input, organizes }: ActionContext,
): Action | undefined {
  const [gone, want, ...more] = statements;
  const [span, ...others] = propose;
  const swaps = gone?.stance === 'no' && want?.stance === 'offer' && gone.begin === want.begin && more.length === 0;
  if (!organizes || input.state !== 'confirmed' || !swaps || span === undefined) return undefined;
  // "I sent you the photos, all 36 of them": whatever else was not read, it is no answer of the organizer's.
  const clear = doubts.every(({ rule }) => !/^(?:taken-back|retracted|contradicted|wished|two-ways)$/.test(rule));
  return others.length === 0 && clear && actions.length === 0 ? { do: 'move', ...span } : undefined;
}

/** Of the fragments that are asked about, those that speak of some slots, each once. */
function doubtsOf({ doubts }: Settled, clean: CleanText): Pick<Understood, 'doubts'> {
  const named = new Map<string, readonly number[]>();
  for (const { begin, end, slots } of doubts) {
    const fragment = asWritten(clean, begin, end);
    if (slots.length > 0) named.set(fragment, [...(named.get(fragment) ?? []), ...slots]);
  }
  const each = [...named].map(([fragment, slots]) => ({ fragment, slots: [...new Set(slots)].sort((a, b) => a - b) }));
  return each.length > 0 ? { doubts: each } : {};
}

function fragments(
  places: readonly { readonly begin: number; readonly end: number }[],
  clean: CleanText,
): { unclear?: readonly string[] } {
  const texts = [
    ...new Set([...places].sort((a, b) => a.begin - b.begin).map(({ begin, end }) => asWritten(clean, begin, end))),
  ];
  return texts.length > 0 ? { unclear: texts } : {};
}

// Mere assent counts where there is one slot and nothing else was said.
function withAssent(settled: Settled, said: Said, context: SettleContext): Settled {
  const [slot] = context.slots;
  const values = new Set(said.assents.map(({ yes, hedge }) => (yes ? (hedge ? 'maybe' : 'yes') : 'no')));
  const [value] = values;
  if (context.slots.length !== 1 || slot === undefined || said.statements.length > 0 || values.size !== 1)
    return settled;
  return { ...settled, answers: new Map([[slot.n, value as AnswerValue]]) };
}
