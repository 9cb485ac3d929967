// A sentence as clauses. Every way to cut it is weighed: what phrases know is cheap, what nobody knows is dear, and a cut where
// no sign or joining word stands needs phrases on both sides. So a name of a slot inside an unknown sentence stays unknown.
import type { Modifier, Token } from '../atoms.ts';
import type { Grammar, Match } from '../grammar/grammar.ts';
import type { Held } from '../grammar/held.ts';
import type { Join, Language } from '../language.ts';
import type { Sense } from './sense.ts';

export interface Clause {
  /** Its tokens, from `begin` to before `end`, without signs and joining words before it. */
  readonly begin: number;
  readonly end: number;
  /** Absent where no phrase fits. */
  readonly sense?: Sense;
  readonly family?: string;
  readonly pattern?: string;
  readonly held: readonly Held[];
  /** How it was joined to the clause before. */
  readonly join?: Join;
  readonly modifiers: readonly Modifier[];
}

type Kind = 'begin' | 'answer' | 'name' | 'other' | 'nothing' | 'unknown';

interface Step {
  readonly cost: number;
  readonly kind: Kind;
  readonly before?: Step;
  readonly at: number;
  readonly clause?: {
    readonly lead: number;
    readonly begin: number;
    readonly end: number;
    readonly grammar?: Grammar<Sense>;
    readonly match?: Match;
  };
}

/** What weighs how much; only the order of sums matters. */
const weight = {
  phrase: 1,
  name: 1.1,
  nothingPerTime: 1.2,
  perWord: 0.02,
  unknown: 0.5,
  unknownPerWord: 0.8,
  unknownPerName: 3,
  weak: 0.4,
  medium: 0.2,
  hedgedList: 1.5,
  pair: 0.5,
  skipped: 0.1,
};

export function clausesOf(tokens: readonly Token[], language: Language, grammar: Grammar<Sense>): readonly Clause[] {
  const symbols = tokens.map(({ symbol }) => symbol);
  const steps: Map<Kind, Step>[] = Array.from({ length: tokens.length + 1 }, () => new Map());
  steps[0]!.set('begin', { cost: 0, kind: 'begin', at: 0 });
  const keep = (step: Step): void => {
    const known = steps[step.at]!.get(step.kind);
    if (known === undefined || step.cost < known.cost) steps[step.at]!.set(step.kind, step);
  };
  for (let at = 0; at < tokens.length; at++) {
    const here = [...steps[at]!.values()];
    if (here.length === 0) continue;
    const lead = leadEnd(tokens, at, language);
    // Only signs and joining words are left.
    if (lead === tokens.length)
      for (const step of here) keep({ ...step, at: lead, cost: step.cost + (lead - at) * weight.skipped });
    for (let begin = at; begin <= lead && begin < tokens.length; begin++)
      for (const match of grammar.matches(symbols, begin))
        if (mayEnd(tokens, match.end, language))
          for (const step of here) {
            const next = known(step, at, begin, grammar, match, tokens, language);
            if (next !== undefined) keep(next);
          }
    for (const step of here) {
      if (!mayBeUnknown(step, at, lead, tokens, language)) continue;
      for (let end = lead + 1; end <= tokens.length && !isLineBreak(tokens[end - 1]!); end++)
        if (mayEnd(tokens, end, language)) keep(unknown(step, at, lead, end, tokens));
    }
  }
  const last = [...steps[tokens.length]!.values()].sort((a, b) => a.cost - b.cost)[0];
  return last === undefined ? [] : clausesUntil(last, tokens, symbols, language);
}

const isSign = (token: Token | undefined): boolean =>
  token !== undefined && token.atom === undefined && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(token.word);
/** The sign between two items of a list, which nobody typed. */
const isLineBreak = ({ begin, end, word }: Token): boolean => begin === end && word === ',';
const isBracket = (token: Token | undefined): boolean => token?.word === 'lparen' || token?.word === 'rparen';

/** Past the signs, joining words and modifiers that may lead a clause. */
function leadEnd(tokens: readonly Token[], at: number, { joins }: Language): number {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end]!;
    const leads =
      isSign(token) ||
      isBracket(token) ||
      token.atom?.kind === 'modifier' ||
      (token.atom === undefined && joins.has(token.word));
    if (!leads) break;
    end++;
  }
  return end;
}

const namesSlot = (token: Token | undefined): boolean =>
  token?.atom !== undefined && /^(time|labels|positions|all|none|rest|address|person)$/.test(token.atom.kind);

const isTimeOrLabel = ({ atom }: Token): boolean => atom?.kind === 'time' || atom?.kind === 'labels';

// A clause ends before a sign, a joining word, a word that begins one, or a name.
function mayEnd(
  tokens: readonly Token[],
  end: number,
  { joins, starts, adjuncts, determiners, loose }: Language,
): boolean {
  const next = tokens[end];
  // "I'm still in | my pyjamas"
  if (
    next?.atom === undefined &&
    next !== undefined &&
    determiners.has(next.word) &&
    adjuncts.has(tokens[end - 1]!.word)
  )
    return false;
  if (next === undefined || isSign(next) || isBracket(next) || namesSlot(next)) return true;
  // "Thursday I can't | do the 10"
  const last = tokens[end - 1]!;
  if (last.atom === undefined && loose.modal.has(last.word) && next.word === 'do') return false;
  if (next.atom?.kind === 'modifier') return leadsOn(tokens, end, joins);
  if (next.atom !== undefined) return false;
  return joins.has(next.word) || starts.has(next.word);
}

// "3 at a pinch": a modifier behind which nothing comes belongs to what stands before it; before a name it belongs to that.
function leadsOn(tokens: readonly Token[], at: number, joins: Language['joins']): boolean {
  const next = tokens.slice(at).find(({ atom }) => atom?.kind !== 'modifier');
  return next !== undefined && !isSign(next) && !isBracket(next) && !(next.atom === undefined && joins.has(next.word));
}

/** How firmly the clause that begins at `begin` is set off from what ended at `at`. */
function border(
  tokens: readonly Token[],
  at: number,
  begin: number,
  { joins, starts }: Language,
): 'strong' | 'medium' | 'weak' {
  if (at === 0) return 'strong';
  for (let i = at; i < begin; i++) if (isSign(tokens[i]) || isBracket(tokens[i])) return 'strong';
  for (let i = at; i <= begin; i++) {
    const token = tokens[i];
    if (token?.atom === undefined && token !== undefined && (joins.has(token.word) || starts.has(token.word)))
      return 'medium';
  }
  return 'weak';
}

function known(
  step: Step,
  at: number,
  begin: number,
  grammar: Grammar<Sense>,
  match: Match,
  tokens: readonly Token[],
  language: Language,
): Step | undefined {
  const { sense, pattern } = grammar.phrases[match.phrase]!;
  const kind = kindOf(sense, pattern, tokens.slice(begin, match.end));
  if (sense.say === 'carry' && sense.hedged && !tokens.slice(begin, match.end).some(saysSomething)) return undefined;
  // "and would love to come": nobody is named "and".
  if (sense.say === 'others' && language.joins.has(tokens[begin]!.word)) return undefined;
  const firm = border(tokens, at, begin, language);
  if (
    firm === 'weak' &&
    step.kind !== 'answer' &&
    !(step.kind !== 'unknown' && step.kind !== 'name' && kind === 'answer')
  )
    return undefined;
  if (step.kind === 'name' && firm !== 'strong' && !goesOnFromName(tokens, at, begin, kind, sense, language))
    return undefined;
  if (kind === 'name' && (step.kind === 'unknown' || (firm !== 'strong' && step.kind === 'nothing'))) return undefined;
  if (step.kind === 'unknown' && firm === 'medium' && !beginsAnew(tokens, at, begin, language)) return undefined;
  const pairs = tokens
    .slice(begin, match.end)
    .filter(({ atom }, i, all) => atom?.kind === 'time' && all[i + 1]?.atom?.kind === 'time').length;
  const words =
    pairs * weight.pair +
    (match.end - begin) * weight.perWord +
    (hedgesList(tokens, begin, match.end, language) ? weight.hedgedList : 0);
  const said = pattern.match(/\b[TR]\b/g)?.length ?? 0;
  const times = Math.max(0, tokens.slice(begin, match.end).filter(isTimeOrLabel).length - said);
  const passed = kind === 'nothing' || keepsWords(sense) ? times * weight.nothingPerTime : 0;
  const cost = passed + (kind === 'name' ? weight.name : weight.phrase);
  const cut = firm === 'weak' ? weight.weak : firm === 'medium' ? weight.medium : 0;
  const skipped =
    tokens.slice(at, begin).filter((token) => token.atom === undefined && !isSign(token) && !isBracket(token)).length *
    weight.skipped;
  return {
    cost: step.cost + cost + words + cut + skipped,
    kind,
    before: step,
    at: match.end,
    clause: { lead: at, begin, end: match.end, grammar, match },
  };
}

const saysSomething = ({ atom }: Token): boolean =>
  atom?.kind === 'modifier' && Object.keys(atom.modifier).some((key) => key !== 'aside');

// A title or place takes any words; times among them are more likely said for themselves.
const keepsWords = (sense: Sense): boolean =>
  sense.say === 'action' && sense.action.do === 'set' && /^(title|description|location)$/.test(sense.action.key);

// After what nobody knows, without a sign, only a subject of its own or a joining word begins something new.
function beginsAnew(
  tokens: readonly Token[],
  at: number,
  begin: number,
  { fresh, joins, subordinate }: Language,
): boolean {
  if (tokens[begin - 1] !== undefined && subordinate.has(tokens[begin - 1]!.word)) return false;
  return tokens
    .slice(at, begin + 1)
    .some(({ word, atom }) => atom === undefined && (fresh.has(word) || joins.has(word)));
}

// "Monday I have an appointment": after a bare name, without a sign, only what joins it or begins with the writer may follow.
function goesOnFromName(
  tokens: readonly Token[],
  at: number,
  begin: number,
  kind: Kind,
  sense: Sense,
  { joins, conditional }: Language,
): boolean {
  if (conditional.has(tokens[begin]!.word) && /^(condition|narrow|fallback|nothing)$/.test(sense.say)) return true;
  if (tokens.slice(at, begin + 1).some(({ word, atom }) => atom === undefined && joins.has(word))) return true;
  return kind === 'answer' && /^(i|we|boss|ich)$/.test(tokens[begin]!.word);
}

// A name with "please" or "only" is an answer, alone it may be anything.
function kindOf({ say }: Sense, pattern: string, tokens: readonly Token[]): Kind {
  if (say === 'nothing') return 'nothing';
  const bare = pattern === 'R' || /^\((?:and\|or|und\|oder)\|/.test(pattern);
  if (say === 'carry') return !bare || tokens.some(({ atom }) => atom?.kind === 'modifier') ? 'answer' : 'name';
  return /^(answer|rank|edge|settle|correction)$/.test(say) ? 'answer' : 'other';
}

// "Tuesday works for Bob": what follows a phrase without a sign must begin like a clause of its own.
function mayBeUnknown(step: Step, at: number, lead: number, tokens: readonly Token[], language: Language): boolean {
  if (step.kind === 'unknown' || step.kind === 'name') return false;
  if (step.kind === 'begin') return true;
  const firm = border(tokens, at, lead, language);
  if (firm === 'strong') return true;
  if (step.kind === 'nothing') return firm === 'medium';
  return tokens
    .slice(at, lead + 1)
    .some(({ word, atom }) => atom === undefined && (language.joins.has(word) || language.fresh.has(word)));
}

// "1, and 2 if need be", "1, and 2 only if the trains run": the hedge is of the last one alone.
function hedgesList(tokens: readonly Token[], begin: number, end: number, { conditional, joins }: Language): boolean {
  const clause = tokens.slice(begin, end);
  const last = clause.findLastIndex(namesSlot);
  const before = clause.slice(0, Math.max(0, last)).findLastIndex(namesSlot);
  if (before < 0 || !clause.slice(before, last).some(isSign)) return false;
  return tokens
    .slice(begin + last + 1, end + 1)
    .some(({ atom, word }, at) =>
      atom === undefined
        ? conditional.has(word) && !joins.has(word)
        : begin + last + 1 + at < end &&
          atom.kind === 'modifier' &&
          (atom.modifier.hedge !== undefined || atom.modifier.instead),
    );
}

function unknown(step: Step, at: number, lead: number, end: number, tokens: readonly Token[]): Step {
  const names = tokens.slice(lead, end).filter(isTimeOrLabel).length;
  const cost = weight.unknown + (end - lead) * weight.unknownPerWord + names * weight.unknownPerName;
  return { cost: step.cost + cost, kind: 'unknown', before: step, at: end, clause: { lead: at, begin: lead, end } };
}

function clausesUntil(
  last: Step,
  tokens: readonly Token[],
  symbols: readonly number[],
  language: Language,
): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    const { clause } = step;
    if (clause === undefined) continue;
    const { lead, begin, end, grammar, match } = clause;
    const phrase = grammar && match && grammar.phrases[match.phrase];
    const join = tokens
      .slice(lead, begin + 1)
      .map(({ word, atom }) => (atom === undefined ? language.joins.get(word) : undefined))
      .filter((one) => one !== undefined)
      .at(-1);
    clauses.push({
      begin,
      end,
      held: grammar === undefined || match === undefined ? [] : grammar.held(match, symbols, begin),
      modifiers: tokens.slice(lead, end).flatMap(({ atom }) => (atom?.kind === 'modifier' ? [atom.modifier] : [])),
      ...(phrase && { sense: phrase.sense, family: phrase.family, pattern: phrase.pattern }),
      ...(join && { join }),
    });
  }
  const [final] = clauses;
  // "4: hmm, maybe": what stands behind the last sign is still said of it.
  const trailing = tokens
    .slice(final?.end)
    .filter(saysSomething)
    .flatMap(({ atom }) => (atom?.kind === 'modifier' ? [atom.modifier] : []));
  if (final !== undefined && trailing.length > 0)
    clauses[0] = { ...final, modifiers: [...final.modifiers, ...trailing] };
  return clauses.reverse();
}
