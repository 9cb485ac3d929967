// Assent to nothing in particular: "ok", "no, sorry", "definitely!", "maybe, I have to see".
import type { Token } from '../atoms.ts';
import type { Rsvp } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { Telling } from './telling.ts';

/** Keeps a yes or no to nothing in particular, unless words that nobody read stand beside it. */
export function assent(told: Telling, clause: Clause, yes: boolean, question: boolean): void {
  const unread = told.sentence.clauses.filter(({ sense }) => sense === undefined);
  if (question || unread.some((one) => !isPreamble(told, one) && !isAdjunct(told, one))) return;
  if (told.pending.corrects === 'surely' && reversed(told, yes)) return;
  const hedge = clause.modifiers.some((one) => one.hedge !== undefined);
  const { begin, end } = told.place(clause);
  // "I'd love to come but I can't"
  if (clause.join === 'but' && told.assents.at(-1)?.yes === !yes) told.assents.pop();
  told.assents.push({ yes, begin, end, hedge });
}

// "False alarm, I can come": words before a comma that hedge and turn nothing.
const isPreamble = (told: Telling, clause: Clause): boolean =>
  told.sentence.tokens[clause.end]?.word === ',' && !told.tokensOf(clause).some((token) => speaks(told, token));

// "I'll be there, with 30 copies of the handout"
function isAdjunct(told: Telling, clause: Clause): boolean {
  const { tokens } = told.sentence;
  const [first, ...others] = told.tokensOf(clause);
  if (tokens[clause.begin - 1]?.word !== ',' || !told.language.adjuncts.has(first!.word)) return false;
  return !others.some(
    (token) =>
      token.atom?.kind !== 'number' &&
      !(token.atom === undefined && told.language.of.test(token.word)) &&
      speaks(told, token),
  );
}

function speaks({ language: { cues, subordinate, loose } }: Telling, { word, atom }: Token): boolean {
  return atom === undefined
    ? cues.has(word) || subordinate.has(word) || loose.never.has(word) || loose.no.has(word)
    : atom.kind !== 'modifier' || atom.modifier.hedge !== undefined;
}

// "I can't do the 24th. Correction: I can."
function reversed(told: Telling, yes: boolean): boolean {
  const last = told.statements.at(-1);
  if (last === undefined || last.base !== (yes ? 'no' : 'yes')) return false;
  last.base = yes ? 'yes' : 'no';
  last.stance = last.base;
  told.pending = {};
  return true;
}

/** What stands before a sign and a clause that answers nothing is an answer of its own. */
export function leadingModifiers(told: Telling): void {
  const { tokens, clauses } = told.sentence;
  const [first] = clauses;
  if (first === undefined) return onlyModifiers(told, tokens);
  if (first.sense !== undefined && !/^(nothing|condition|assent)$/.test(first.sense.say)) return;
  const sign = tokens.findIndex(({ word, atom }) => atom === undefined && /^[,;:-]$/.test(word));
  if (sign > 0 && sign < first.begin) onlyModifiers(told, tokens.slice(0, sign));
}

// "Definitely!", "Probably."
function onlyModifiers(told: Telling, tokens: readonly Token[]): void {
  const modifiers = tokens.flatMap(({ atom }) => (atom?.kind === 'modifier' ? [atom.modifier] : []));
  const said = modifiers.find((one) => one.sure || one.hedge !== undefined);
  if (said === undefined || told.sentence.question || tokens.length === 0) return;
  const place = { begin: tokens[0]!.begin, end: tokens.at(-1)!.end };
  const rsvp: Rsvp = said.hedge === undefined ? 'yes' : said.hedge === 'probably' ? 'probably' : 'maybe';
  told.rsvps.push({ rsvp, ...place, family: 'seats', question: false, weak: said.hedge === undefined });
  told.assents.push({ yes: true, ...place, hedge: said.hedge !== undefined });
}
