// A sentence as clauses. Every way to cut it is weighed: what phrases know is cheap, what nobody knows is dear, and a cut where
// no sign or joining word stands needs phrases on both sides. So a name of a slot inside an unknown sentence stays unknown.
import type { Modifier, Token } from '../atoms.ts';
import type { Grammar, Match } from '../grammar/grammar.ts';
import type { Held } from '../grammar/held.ts';
import type { Language } from '../language.ts';
import type { Join } from '../words.ts';
import { border, isLineBreak, leadEnd, mayEnd } from './borders.ts';
import type { Sense } from './sense.ts';
import { type Kind, type Sentence, saysSomething, sentenceOf, type Weighed, weighed, weight } from './weighing.ts';

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

/** The clauses of a sentence, in its order: the cheapest way to cut it. */
export function clausesOf(tokens: readonly Token[], language: Language, grammar: Grammar<Sense>): readonly Clause[] {
  // "Monday 10:00 (works council)", a line break, "Wednesday 10:00": no way leads past what nobody knows but from item to item.
  return cutting(tokens, language, grammar, false) ?? cutting(tokens, language, grammar, true) ?? [];
}

/** @param byItem whether the next item of a list may follow what nobody knows. */
function cutting(
  tokens: readonly Token[],
  language: Language,
  grammar: Grammar<Sense>,
  byItem: boolean,
): readonly Clause[] | undefined {
  const symbols = tokens.map(({ symbol }) => symbol);
  const sentence = sentenceOf(tokens, language, grammar);
  // By place, the cheapest way there of each kind: six at most.
  const steps: Step[][] = Array.from({ length: tokens.length + 1 }, () => []);
  steps[0]!.push({ cost: 0, kind: 'begin', at: 0 });
  const keep = (step: Step): void => {
    const there = steps[step.at]!;
    const index = there.findIndex(({ kind }) => kind === step.kind);
    if (index < 0) there.push(step);
    else if (step.cost < there[index]!.cost) there[index] = step;
  };
  const ends: boolean[] = [];
  const endsAt = (end: number): boolean => {
    ends[end] ??= mayEnd(tokens, end, language);
    return ends[end];
  };
  const matches: (readonly Match[])[] = [];
  const matchesFrom = (begin: number): readonly Match[] => {
    matches[begin] ??= grammar.matches(symbols, begin).filter(({ end }) => endsAt(end));
    return matches[begin];
  };
  for (let at = 0; at < tokens.length; at++) {
    const here = steps[at]!;
    if (here.length === 0) continue;
    const lead = leadEnd(tokens, at, language);
    // Only signs and joining words are left.
    if (lead === tokens.length)
      for (const step of here) keep({ ...step, at: lead, cost: step.cost + (lead - at) * weight.skipped });
    for (let begin = at; begin <= lead && begin < tokens.length; begin++)
      for (const match of matchesFrom(begin)) {
        const clause = weighed(sentence, at, begin, match);
        if (clause === undefined) continue;
        for (const step of here) {
          const next = known(step, clause, sentence, byItem);
          if (next !== undefined) keep(next);
        }
      }
    for (const step of here) {
      if (!mayBeUnknown(step, at, lead, tokens, language, byItem)) continue;
      for (let end = lead + 1; end <= tokens.length && !isLineBreak(tokens[end - 1]!); end++)
        if (endsAt(end)) keep(unknown(step, at, lead, end, sentence));
    }
  }
  const last = steps[tokens.length]!.sort((a, b) => a.cost - b.cost)[0];
  return last === undefined ? undefined : clausesUntil(last, tokens, symbols, language);
}

function known(
  step: Step,
  clause: Weighed,
  { tokens, language, grammar }: Sentence,
  byItem: boolean,
): Step | undefined {
  const { kind, cost, firm, sense, at, begin, match } = clause;
  if (
    firm === 'weak' &&
    step.kind !== 'answer' &&
    !(step.kind !== 'unknown' && step.kind !== 'name' && kind === 'answer')
  )
    return undefined;
  if (step.kind === 'name' && firm !== 'strong' && !goesOnFromName(tokens, at, begin, kind, sense, language))
    return undefined;
  if (
    kind === 'name' &&
    step.kind === 'unknown' &&
    !(byItem && isAside(step) && tokens.slice(at, begin).some(isLineBreak))
  )
    return undefined;
  if (kind === 'name' && step.kind === 'nothing' && firm !== 'strong') return undefined;
  if (firm === 'weak' && at === begin && leavesName(step, tokens[begin]!)) return undefined;
  if (step.kind === 'unknown' && firm === 'medium' && !beginsAnew(tokens, at, begin, language)) return undefined;
  return {
    cost: step.cost + cost,
    kind,
    before: step,
    at: match.end,
    clause: { lead: at, begin, end: match.end, grammar, match },
  };
}

// "I can't do | Thursday, we have the surveyor in": the day belongs to what else refuses everything.
function leavesName({ clause }: Step, { atom }: Token): boolean {
  if (clause?.grammar === undefined || clause.match === undefined) return false;
  const { sense, pattern } = clause.grammar.phrases[clause.match.phrase]!;
  const ofAll = sense.say === 'answer' && sense.stance === 'no' && sense.about === 'all' && !/\b[RT]\b/.test(pattern);
  return ofAll && (atom?.kind === 'time' || atom?.kind === 'labels');
}

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
  { joins, conditional, writer }: Language,
): boolean {
  if (conditional.has(tokens[begin]!.word) && /^(condition|narrow|fallback|nothing)$/.test(sense.say)) return true;
  if (tokens.slice(at, begin + 1).some(({ word, atom }) => atom === undefined && joins.has(word))) return true;
  return kind === 'answer' && writer.has(tokens[begin]!.word);
}

// What nobody knows right behind an answer, in a bracket or behind a dash.
const isAside = ({ kind, before }: Step): boolean => kind === 'unknown' && before?.kind === 'answer';

// "Tuesday works for Bob": what follows a phrase without a sign must begin like a clause of its own.
function mayBeUnknown(
  step: Step,
  at: number,
  lead: number,
  tokens: readonly Token[],
  language: Language,
  byItem: boolean,
): boolean {
  if (byItem && isAside(step) && tokens.slice(at, lead).some(isLineBreak)) return true;
  if (step.kind === 'unknown' || step.kind === 'name') return false;
  if (step.kind === 'begin') return true;
  const firm = border(tokens, at, lead, language);
  if (firm === 'strong') return true;
  if (step.kind === 'nothing') return firm === 'medium';
  return tokens
    .slice(at, lead + 1)
    .some(({ word, atom }) => atom === undefined && (language.joins.has(word) || language.fresh.has(word)));
}

function unknown(step: Step, at: number, lead: number, end: number, { times, groups }: Sentence): Step {
  const names = times(lead, end) * weight.unknownPerName + groups(lead, end) * weight.unknownPerGroup;
  const cost = weight.unknown + (end - lead) * weight.unknownPerWord + names;
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
      // "…, but that is fine": the pronoun joins nothing.
      .filter(
        ({ word }, at, all) =>
          at === 0 || !language.joinsOrPronouns.has(word) || !language.joins.has(all[at - 1]!.word),
      )
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
