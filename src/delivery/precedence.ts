// Several notices to one person become one letter: in what order it tells them, and which of them say another's news.
import type { Matter, MatterKind } from './letter.ts';

/** The order of a letter: what the reader's own mail did, then what is over, what holds, what is asked, what else there is to know. */
const order: readonly MatterKind[] = [
  'receipt',
  'stopped',
  'removed',
  'cancelled',
  'ended',
  'moved',
  'settled',
  'changed',
  'current',
  'not-taken',
  'confirm',
  'zone',
  'details',
  'draft',
  'invitation',
  'seat-yours',
  'seat',
  'lapsed',
  'tomorrow',
  'full',
  'used-up',
  'dropped-out',
  'choice',
  'nearest',
  'deadline',
  'offer',
  'delegate',
  'is-it-you',
  'would-do',
  'tabled',
  'reminder',
  'message',
  'told',
  'left',
  'digest',
  'away',
  'bounced',
  'via',
  'on-behalf',
  'link',
];

const questions: readonly MatterKind[] = [
  'confirm',
  'zone',
  'details',
  'draft',
  'invitation',
  'choice',
  'nearest',
  'deadline',
  'would-do',
  'tabled',
  'reminder',
];
/** What is no news any more once the whole is over. */
const whileItLasts: readonly MatterKind[] = [
  ...questions,
  'offer',
  'delegate',
  'is-it-you',
  'dropped-out',
  'settled',
  'moved',
  'changed',
  'current',
  'not-taken',
  'told',
  'left',
  'digest',
  'away',
  'bounced',
  'seat',
  'seat-yours',
  'lapsed',
  'tomorrow',
  'full',
  'used-up',
];

/** Kind → kinds that need not be told beside it, since it says the same or more, or since they have become moot. */
const says: Partial<Record<MatterKind, readonly MatterKind[]>> = {
  stopped: order.filter((kind) => kind !== 'receipt' && kind !== 'stopped' && kind !== 'link'),
  removed: whileItLasts,
  cancelled: [...whileItLasts, 'ended', 'removed'],
  ended: whileItLasts,
  settled: [...questions, 'offer', 'moved', 'changed', 'current', 'told', 'digest'],
  moved: [...questions, 'told', 'digest', 'changed', 'current', 'not-taken'],
  changed: ['current'],
  confirm: ['zone', 'details', 'draft'],
  zone: ['draft'],
  details: ['draft'],
  draft: ['changed', 'told'],
  invitation: ['would-do', 'tabled', 'reminder', 'changed', 'told'],
  'dropped-out': ['choice', 'nearest', 'digest'],
  choice: ['nearest', 'deadline', 'digest'],
  nearest: ['digest'],
  deadline: ['nearest', 'digest'],
  tabled: ['reminder'],
  'would-do': ['reminder'],
  'seat-yours': ['seat', 'lapsed'],
  seat: ['lapsed'],
  full: ['used-up'],
};

/** Of these a letter holds as many as there are; of all others one, into which the earlier ones go. */
const many: ReadonlySet<MatterKind> = new Set<MatterKind>([
  'receipt',
  'message',
  'told',
  'offer',
  'delegate',
  'left',
  'away',
  'bounced',
  'via',
  'on-behalf',
]);

/** The notices that a letter tells, in its order. @param notices oldest first */
export function inOrder(notices: readonly Matter[]): Matter[] {
  const covered = new Set(notices.flatMap(({ kind }) => says[kind] ?? []));
  const told: Matter[] = [];
  for (const notice of notices.filter(({ kind }) => !covered.has(kind))) {
    const at = many.has(notice.kind) ? -1 : told.findIndex(({ kind }) => kind === notice.kind);
    if (at < 0) told.push(notice);
    else told[at] = together(told[at]!, notice);
  }
  return told.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

// The later one holds, with what only the earlier one knows: times put on the table before, other facts changed, the first place moved from.
function together(before: Matter, after: Matter): Matter {
  if (before.kind === 'moved' && after.kind === 'moved') return before;
  if (before.kind === 'changed' && after.kind === 'changed')
    return { ...after, keys: [...new Set([...before.keys, ...after.keys])] };
  if (before.kind === 'tabled' && after.kind === 'tabled') {
    const { again, ...both } = { ...after, slots: inBoth(before.slots, after.slots) };
    return again && before.again ? { ...both, again } : both;
  }
  if (before.kind === 'would-do' && after.kind === 'would-do')
    return { ...after, slots: inBoth(before.slots, after.slots) };
  return after;
}

const inBoth = (some: readonly number[], others: readonly number[]): number[] =>
  [...new Set([...some, ...others])].sort((a, b) => a - b);
