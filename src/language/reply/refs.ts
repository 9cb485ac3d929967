// What a clause names, as said: "any of Tuesday but not before 11", "2 (Tuesday at 10)", "1, 2 or the last one".
import type { Naming, Token } from '../atoms.ts';
import type { Mention } from '../mention.ts';

export type Ref =
  | { readonly kind: 'naming'; readonly naming: Naming }
  | { readonly kind: 'list'; readonly refs: readonly Ref[] }
  /** "any of Tuesday", "both on Friday", "the other ones on Monday" */
  | { readonly kind: 'within'; readonly group: Ref; readonly of: Ref }
  | { readonly kind: 'except'; readonly ref: Ref; readonly except: readonly Ref[] }
  /** "2 (Tuesday)": one slot named twice. */
  | { readonly kind: 'same'; readonly label: Ref; readonly time: Ref }
  /** What ends later (`after`) or begins earlier (`before`) than the time: `language.md` rule 7. */
  | {
      readonly kind: 'edge';
      readonly side: 'after' | 'before';
      readonly mention: Mention;
      /** "I land at 7": on one day alone, whichever it is. */
      readonly once?: true;
    }
  /** All that is on the table. */
  | { readonly kind: 'everything' };

/** Whether it names slots in any way. */
export const isNaming = (token: Token): token is Token & { readonly atom: Naming } =>
  token.atom !== undefined && /^(time|labels|positions|all|none|rest)$/.test(token.atom.kind);

/** @param exceptWords words that begin an exception: "except", "but", "apart". */
export function refOf(tokens: readonly Token[], exceptWords: ReadonlySet<string>): Ref | undefined {
  const cut = tokens.findIndex(
    (token, at) => token.atom === undefined && exceptWords.has(token.word) && tokens.slice(0, at).some(isNaming),
  );
  const kept = unitsOf(cut < 0 ? tokens : tokens.slice(0, cut));
  if (kept.length === 0) return undefined;
  const ref = listOf(kept);
  const except = cut < 0 ? [] : unitsOf(tokens.slice(cut));
  // "Mondays, but not this time": nobody knows what is left out
  const said = tokens
    .slice(cut < 0 ? tokens.length : cut)
    .some(({ word, atom }) => atom === undefined && !exceptWords.has(word));
  return except.length === 0 && !said ? ref : { kind: 'except', ref, except };
}

export function listOf(refs: readonly Ref[]): Ref {
  const last = refs.at(-1)!;
  // "10 o'clock, on any day"
  if (refs.length > 1 && isAnyDay(last) && refs.slice(0, -1).every(isHours)) return listOf(refs.slice(0, -1));
  // "Mondays and Wednesdays, through the end of the month"
  if (refs.length > 1 && isLongBound(last) && refs.slice(0, -1).every(isDay)) return listOf(refs.slice(0, -1));
  return refs.length === 1 ? refs[0]! : { kind: 'list', refs };
}

function unitsOf(tokens: readonly Token[]): readonly Ref[] {
  const units: Ref[] = [];
  /** Whether only space, a bracket, a dash or a colon stands between this name and the last. */
  let close = false;
  /** "Wednesday, the earlier one" */
  let comma = false;
  for (const token of tokens) {
    if (!isNaming(token)) {
      comma = close && token.word === ',';
      close = close && (/^(lparen|-|:|of|the)$/.test(token.word) || token.atom?.kind === 'modifier');
      continue;
    }
    const ref: Ref = { kind: 'naming', naming: token.atom };
    const last = units.at(-1);
    const joined = close || (comma && isPosition(ref)) ? last && together(last, ref) : undefined;
    if (joined === undefined) units.push(ref);
    else units[units.length - 1] = joined;
    close = true;
    comma = false;
  }
  // "either Tuesday or Wednesday", "both 1 and 2": the first word only announces the list.
  // "2 or 3, whichever"
  while (units.length > 1 && isAll(units.at(-1)!)) units.pop();
  const [first, ...others] = units;
  // "neither Tuesday nor Wednesday"
  const plain = others.length > 0 && others.every(({ kind }) => kind !== 'within');
  if (first?.kind === 'within' && plain && isNone(first.group))
    return [
      {
        kind: 'within',
        group: { kind: 'naming', naming: { kind: 'none' } },
        of: { kind: 'list', refs: [first.of, ...others] },
      },
    ];
  return first?.kind === 'within' && others.length > 0 && isPair(first.group) ? [first.of, ...others] : units;
}

const mentionOf = (ref: Ref): Mention | undefined =>
  ref.kind === 'naming' && ref.naming.kind === 'time' ? ref.naming.mention : undefined;

const isAny = (days: Mention['days']): boolean =>
  days?.kind === 'any' && days.weekdays.length === 7 && days.except === undefined;

const isHours = (ref: Ref): boolean => {
  const { days, hours } = mentionOf(ref) ?? {};
  return hours !== undefined && (days === undefined || isAny(days));
};

const isLongBound = (ref: Ref): boolean => {
  const days = mentionOf(ref)?.days;
  return (
    days?.kind === 'open' && /^(?:through|until|by|before)$/.test(days.side) && /^(?:month|week)$/.test(days.day.kind)
  );
};

const isDay = (ref: Ref): boolean => /^(?:any|weekday)$/.test(mentionOf(ref)?.days?.kind ?? '');

const isAnyDay = (ref: Ref): boolean => mentionOf(ref)?.hours === undefined && isAny(mentionOf(ref)?.days);

const isPosition = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'positions';
const isAll = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'all';
const isNone = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'none';
const isPair = (ref: Ref): boolean => ref.kind === 'naming' && ref.naming.kind === 'all' && ref.naming.count === 2;

function together(a: Ref, b: Ref): Ref | undefined {
  if (b.kind !== 'naming') return undefined;
  // "nothing before ten on either day"
  if (a.kind === 'within' && b.naming.kind === 'all') return a;
  if (a.kind === 'within') return { ...a, of: { kind: 'list', refs: [a.of, b] } };
  if (a.kind !== 'naming') return undefined;
  const [left, right] = [a.naming.kind, b.naming.kind];
  if ((left === 'all' || left === 'none' || left === 'rest') && (right === 'time' || right === 'labels'))
    return { kind: 'within', group: a, of: b };
  // "both the first and the last"
  if ((left === 'all' || left === 'none') && right === 'positions') return { kind: 'within', group: a, of: b };
  if (left === 'time' && right === 'rest') return { kind: 'within', group: b, of: a };
  if (left === 'positions' && right === 'time') return { kind: 'within', group: a, of: b };
  // "on Wednesday the earlier one"
  if (left === 'time' && right === 'positions') return { kind: 'within', group: b, of: a };
  if (left === 'labels' && right === 'time') return { kind: 'same', label: a, time: b };
  if (left === 'time' && right === 'labels') return { kind: 'same', label: b, time: a };
  return undefined;
}

/** Every single name in it. */
export function namingsOf(ref: Ref): readonly Naming[] {
  switch (ref.kind) {
    case 'naming':
      return [ref.naming];
    case 'list':
      return ref.refs.flatMap(namingsOf);
    case 'within':
      return [...namingsOf(ref.group), ...namingsOf(ref.of)];
    case 'except':
      return [...namingsOf(ref.ref), ...ref.except.flatMap(namingsOf)];
    case 'same':
      return [...namingsOf(ref.label), ...namingsOf(ref.time)];
    case 'edge':
      return [{ kind: 'time', mention: ref.mention }];
    case 'everything':
      return [];
    default:
      return ref satisfies never;
  }
}
