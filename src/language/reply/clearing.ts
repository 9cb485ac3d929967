// Statements before they are settled: less echoes, ranks alone as preferences, numbers of offers as hours.
import type { Mention } from '../mention.ts';
import { rejects } from './folding.ts';
import type { Ref } from './refs.ts';
import type { Statement } from './said.ts';
import type { NamingContext } from './slots.ts';

/** "Works!! (3)": what was said of nothing in particular is said of what is then named. */
export function withoutEcho(statements: readonly Statement[]): readonly Statement[] {
  const picks = statements.some(({ echo, stance }) => !echo && !rejects(stance));
  if (picks && statements.some(({ echo }) => echo)) return withoutEcho(statements.filter(({ echo }) => !echo));
  const names = statements.some(
    ({ unnamed, stance, ref }) => !unnamed && !rejects(stance) && ref.kind !== 'everything',
  );
  return names ? statements.filter(({ unnamed, stance }) => !unnamed || stance !== 'yes') : statements;
}

/** Alone, a first choice is a preference; beside other ranks it is a ranking. */
export function ranked(statements: readonly Statement[]): readonly Statement[] {
  const places = new Set(statements.flatMap(({ rank }) => rank ?? []));
  const others = statements.some(
    ({ rank, stance }) => rank === undefined && (stance === 'yes' || stance === 'maybe' || stance === 'last'),
  );
  if (places.size !== 1 || !places.has(1) || others) return statements;
  return statements.map((statement) =>
    // "my ranking: 4 > 2 > 1" is a whole one.
    statement.rank === 1 && statement.stance === 'yes' && statement.ref.kind !== 'list'
      ? { ...statement, stance: 'prefer' }
      : statement,
  );
}

/** "could we say 11?": in an offer a number that is no slot is an hour. */
export function withHours(ref: Ref, { slots }: Pick<NamingContext, 'slots'>): Ref {
  if (ref.kind === 'list') return { kind: 'list', refs: ref.refs.map((one) => withHours(one, { slots })) };
  if (ref.kind !== 'naming' || ref.naming.kind !== 'labels' || ref.naming.firm) return ref;
  const [hour, ...more] = ref.naming.numbers;
  if (hour === undefined || hour > 24 || more.length > 0 || slots.some(({ n }) => n === hour)) return ref;
  const mention: Mention = {
    text: String(hour),
    index: 0,
    kind: 'time',
    family: 'numbers',
    hours: { kind: 'at', at: { hour, minute: 0 } },
  };
  return { kind: 'naming', naming: { kind: 'time', mention } };
}
