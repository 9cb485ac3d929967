// What a statement names, and how the writer stands to it.
import { hourMeant } from './besideHours.ts';
import { withHours } from './clearing.ts';
import { countedUnread, isAmount, mayMean, namedOrDay, perhapsOfDay } from './doubtful.ts';
import { isWithin, rejects } from './folding.ts';
import { type Earlier, type Named, named } from './named.ts';
import type { Ref } from './refs.ts';
import type { Doubt, Statement } from './said.ts';
import type { Stance } from './sense.ts';
import type { SettleContext, Settlement, Unsettled } from './settlement.ts';
import type { Side } from './slots.ts';

/**
 * Adds to the settlement what a statement answers, offers and leaves to the others, or asks about it where that is not certain.
 */
export function find(
  settlement: Settlement,
  statement: Statement,
  statements: readonly Statement[],
  doubts: readonly Doubt[],
): void {
  // "which makes 31 per week"
  if ((statement.bare || statement.loose) && isAmount(statement, settlement.context)) return;
  const { ask, meaning } = lookedUp(settlement, statement, statements, doubts);
  if (ask !== undefined) settlement.ask(statement, ask.rule, ask.slots);
  if (meaning !== undefined) keep(settlement, statement, meaning);
}

/** What a statement means: the slots it is said of, and what else its reference names. */
interface Meaning {
  readonly ref: Ref;
  readonly side: Side;
  readonly what: Named;
  readonly slots: readonly number[];
  readonly stance: Stance;
}

/** What must be asked, what is known, or both: a part of a list may be known alone. */
interface LookedUp {
  readonly ask?: Pick<Unsettled, 'rule' | 'slots'>;
  readonly meaning?: Meaning;
}

const inTwoWays = (slots: readonly number[]): LookedUp => ({ ask: { rule: 'two-ways', slots } });

function lookedUp(
  { context, earlier, found }: Settlement,
  statement: Statement,
  statements: readonly Statement[],
  doubts: readonly Doubt[],
): LookedUp {
  const side = rejects(statement.stance) ? 'against' : 'for';
  const said = statement.stance === 'offer' ? withHours(statement.ref, context) : statement.ref;
  // An organizer's "should we do Thursday?" asks the others.
  const put = context.organizes && statement.stance === 'offer' ? named(said, side, context, earlier).slots : [];
  if (put.length > 0) return inTwoWays(put);
  const hour = hourMeant(statement, found.at(-1), context);
  if (hour?.sure === false) return inTwoWays(hour.slots);
  const unread = countedUnread(statement, statements, doubts, context, earlier);
  const meant = hour?.slots ?? (unread?.known ? unread.slots : undefined);
  const ref = meant === undefined ? said : labelsOf(meant);
  const first = namedOrDay(ref, statement.pronoun, side, context, earlier);
  // "None of the mornings is any good" refuses what a morning overlaps.
  const what = first.none ? named(ref, side === 'for' ? 'against' : 'for', context, earlier) : first;
  const sure = what.slots.length > 0 && what.off.length === 0 && what.doubt === undefined && !what.none;
  if (statement.loose && !sure) return { ask: { rule: 'loose', slots: [...what.slots, ...(what.doubt ?? [])] } };
  // "Friday. Friday's the one day I keep for the kids"
  const unsaid =
    statement.bare &&
    !first.none &&
    doubts.some((doubt) => isSpokenOfBehind(doubt, statement, what.slots, context, earlier));
  const unknown = unread !== undefined && meant === undefined;
  if (unsaid || unknown || perhapsOfDay(what.slots, statement, context, earlier)) return inTwoWays(what.slots);
  const slots = statement.narrow === undefined ? what.slots : narrowed(what.slots, statement, context, earlier);
  const stance = what.none ? turned(statement.stance) : statement.stance;
  if (stance === undefined || slots === undefined) return inTwoWays(what.doubt ?? what.slots);
  const meaning = { ref: said, side, what, slots, stance } as const;
  if (what.doubt === undefined) return { meaning };
  return { ...inTwoWays(what.doubt), ...(what.slots.length > 0 && { meaning }) };
}

function keep(settlement: Settlement, statement: Statement, { ref, side, what, slots, stance }: Meaning): void {
  const { context, earlier, found } = settlement;
  // "Tuesday works if it is after 2", where Tuesday's slot is at 10: asked for, rather than passed over.
  if (what.slots.length > 0 && slots.length === 0 && what.off.length === 0)
    return settlement.ask(statement, 'two-ways', what.slots);
  if (!rejects(stance) && !statement.echo && !statement.pronoun && !statement.outlined)
    settlement.offer(statement, what.off, slots.length > 0);
  if (slots.length > 0)
    found.push({
      statement,
      stance,
      slots,
      everything: statement.ref.kind === 'everything',
      ...(ref.kind === 'list' && { units: ref.refs.map((one) => named(one, side, context, earlier).slots) }),
    });
  // "Wednesday is free except from 2 to 3", where its slot is at 2: of the other days nothing is said.
  if (what.left.length > 0)
    found.push({
      statement: slots.length === 0 ? { ...statement, vague: true } : statement,
      stance: rejects(stance) ? 'yes' : 'no',
      slots: what.left,
      everything: false,
    });
  if (what.rest !== undefined)
    settlement.rests.push({
      statement,
      stance,
      within: what.rest,
      at: found.length,
      ...(what.count && { count: what.count }),
    });
  if (slots.length > 0) settlement.earlier = { last: slots, all: [...new Set([...earlier.all, ...slots])] };
  else if (what.rest === undefined && rejects(stance)) {
    settlement.refusesElsewhere = true;
    if (what.off.length === 0) found.push({ statement, stance, slots: [], everything: false });
  }
}

/** How far behind a bare name words that nobody read may tell what is said of it. */
const shortly = 40;

const isSpokenOfBehind = (
  doubt: Doubt,
  { end }: Statement,
  slots: readonly number[],
  context: SettleContext,
  earlier: Earlier,
): boolean => {
  if (doubt.begin < end || doubt.begin - end > shortly) return false;
  const meant = mayMean(doubt, context, earlier);
  return meant.length > 0 && isWithin(meant, slots) && isWithin(slots, meant);
};

const labelsOf = (numbers: readonly number[]): Ref => ({
  kind: 'naming',
  naming: { kind: 'labels', numbers, firm: true },
});

const turned = (stance: Stance): Stance | undefined => (rejects(stance) ? undefined : 'no');

function narrowed(
  slots: readonly number[],
  { narrow }: Statement,
  context: SettleContext,
  earlier: Earlier,
): readonly number[] | undefined {
  const bound = named(narrow!, 'for', context, earlier);
  return bound.doubt === undefined && bound.off.length === 0
    ? slots.filter((n) => bound.slots.includes(n))
    : bound.doubt === undefined
      ? []
      : undefined;
}
