// What a pattern cannot do without: letters one of which stands in every text that it matches ("monday", "mon", …), so that
// most patterns need not be tried on most lines.

/** Texts one of which is needed, in small letters, with 0 for any digit. */
export type Needs = readonly string[];

/** What is known of the texts that a part of a pattern matches: all of them, or what each of them contains. */
interface Known {
  readonly all?: Needs;
  readonly needs?: Needs;
}

/** More texts than these are not told one by one. */
const mostTexts = 32;

const anything: Known = {};
const nothing: Known = { all: [''] };

/**
 * What a pattern needs that is used without regard to case; nothing where it may match anything. A part that is not
 * understood is taken for one that matches anything.
 */
export function needsOf(source: string): Needs | undefined {
  const needs = needed(oneOf({ source, at: 0 }));
  return needs && shortest(needs);
}

interface State {
  readonly source: string;
  at: number;
}

function oneOf(state: State): Known {
  const choices = [allOf(state)];
  while (state.source[state.at] === '|') {
    state.at++;
    choices.push(allOf(state));
  }
  if (choices.length === 1) return choices[0]!;
  const all = choices.every((choice) => choice.all !== undefined) && choices.flatMap(({ all }) => all!);
  if (all && all.length <= mostTexts) return { all };
  const needs = choices.map(needed);
  return needs.every((one) => one !== undefined) ? { needs: needs.flat() } : anything;
}

function allOf(state: State): Known {
  let needs: Needs | undefined;
  // What the parts since the last that was not known in full say together.
  let run: Known = nothing;
  let whole = true;
  while (state.at < state.source.length && !'|)'.includes(state.source[state.at]!)) {
    const next = repeated(state);
    const both = next.all && run.all!.flatMap((a) => next.all!.map((b) => a + b));
    if (both && both.length <= mostTexts) run = { all: both };
    else {
      whole = false;
      needs = rarer(rarer(needs, needed(run)), needed(next));
      run = next.all ? next : nothing;
    }
  }
  return whole ? run : withNeeds(rarer(needs, needed(run)));
}

function repeated(state: State): Known {
  const known = single(state);
  const times = taken(/(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y, state);
  if (times === null) return known;
  const sign = times[0][0]!;
  const least = sign === '{' ? Number(times[1]) : sign === '+' ? 1 : 0;
  const most = sign === '?' ? 1 : sign !== '{' ? undefined : times[2] === '' ? least : Number(times[3] || Infinity);
  if (known.all !== undefined && most !== undefined && most <= mostTimes) {
    const all: string[] = [];
    let these: Needs = [''];
    for (let count = 0; count <= most && all.length <= mostTexts; count++) {
      if (count >= least) all.push(...these);
      these = [...new Set(these.flatMap((a) => known.all!.map((b) => a + b)))];
    }
    if (all.length <= mostTexts) return { all: [...new Set(all)] };
  }
  return least === 0 ? anything : withNeeds(needed(known));
}

/** `\d{1,4}` is told one by one, `\S{1,200}` is not. */
const mostTimes = 4;

function single(state: State): Known {
  if (state.source[state.at] === '(') return group(state);
  const list = taken(/\[(\^?)((?:\\.|[^\]\\])*)\]/y, state);
  if (list !== null) return list[1] === '' ? lettersOf(list[2]!) : anything;
  const [sign] = taken(/\\k<\w+>|\\.|[^\\]/y, state)!;
  if (/^(?:\\[bB]|[$^])$/.test(sign)) return nothing;
  if (sign === '\\d') return { all: ['0'] };
  if (sign === '.' || /^\\[a-z]/i.test(sign)) return anything;
  return { all: [folded(sign.replace('\\', ''))] };
}

/** Patterns of one family share their lists of words. */
const groups = new Map<string, Known>();

function group(state: State): Known {
  const text = textOfGroup(state);
  state.at += text.length;
  const known = groups.get(text) ?? groupOf(text);
  groups.set(text, known);
  return known;
}

function groupOf(text: string): Known {
  const state: State = { source: text, at: 0 };
  const [, beside] = taken(/\((?:\?(?::|<[a-z]\w*>|(<?[=!])))?/iy, state)!;
  // What only must, or must not, stand beside it is no part of it.
  return beside === undefined ? oneOf(state) : nothing;
}

/** From a bracket to the one that closes it. */
function textOfGroup({ source, at }: State): string {
  const sign = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/g;
  sign.lastIndex = at;
  let depth = 0;
  for (let found = sign.exec(source); found !== null; found = sign.exec(source)) {
    if (found[0] === '(') depth++;
    else if (found[0] === ')' && --depth === 0) break;
  }
  return source.slice(at, sign.lastIndex || source.length);
}

function taken(sticky: RegExp, state: State): RegExpExecArray | null {
  sticky.lastIndex = state.at;
  const found = sticky.exec(state.source);
  if (found !== null) state.at = sticky.lastIndex;
  return found;
}

/** `[ap]`, `[0-5]`, `[/-]`; of longer lists and of `[a-z]` nothing is known. */
function lettersOf(list: string): Known {
  if (/\\[^d.[\]/-]|[a-zà-ÿ]-[a-zà-ÿ]/i.test(list)) return anything;
  const letters = list.replace(/\d-\d|\\d/g, '0').replaceAll('\\', '');
  return letters.length > mostLetters ? anything : { all: [...new Set([...letters].map(folded))] };
}

const mostLetters = 8;

const folded = (char: string): string => (char >= '0' && char <= '9' ? '0' : char.toLowerCase());

const withNeeds = (needs: Needs | undefined): Known => (needs === undefined ? anything : { needs });

function needed({ all, needs }: Known): Needs | undefined {
  return all === undefined ? needs : all.includes('') ? undefined : all;
}

// Whoever has "days" has "day".
const shortest = (needs: Needs): Needs =>
  [...new Set(needs)].filter((one, _, all) => !all.some((other) => other !== one && one.includes(other)));

/** Those that fewer lines will have. */
function rarer(a: Needs | undefined, b: Needs | undefined): Needs | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return commonness(a) < commonness(b) ? a : b;
}

// A blank stands in every line, a digit or a letter in most, a pair in some, three letters in few.
const commonness = (needs: Needs): number =>
  needs.reduce(
    (sum, text) => sum + (text === ' ' ? 1 : /[^\d ]/.test(text) ? (byLength[text.length] ?? 0.01) : 0.4),
    0,
  );

const byLength = [1, 0.6, 0.1];
