// Whoever asks and answers: "Thursday? Sure. Monday? No chance." The name alone would be an offer or a question.
import type { Clause } from './clauses.ts';
import { refOf } from './refs.ts';
import type { ReadSentence } from './said.ts';
import type { Stance } from './sense.ts';
import { state } from './stating.ts';
import type { Telling } from './telling.ts';

/** Takes the answer of this sentence to the bare question before it; whether it was one. */
export function answersItself(told: Telling, sentence: ReadSentence, before: ReadSentence | undefined): boolean {
  const [asked, ...more] = before?.clauses ?? [];
  if (asked?.sense?.say !== 'carry' || more.length > 0 || !before?.question || before.paragraph !== sentence.paragraph)
    return false;
  const ref = refOf(before.tokens.slice(asked.begin, asked.end), told.language.except);
  const [first] = sentence.clauses;
  if (ref === undefined || sentence.question || first === undefined || !isShort(sentence)) return false;
  const say = first.sense?.say;
  const stance = first.sense === undefined ? undefined : stanceOf(told, first);
  if (say !== undefined && stance === undefined) return false;
  const place = before.tokens[asked.begin]!.begin;
  const [statement, doubted] = [told.statements.at(-1), told.doubts.at(-1)];
  if (statement?.begin === place) told.statements.pop();
  if (doubted?.begin === place) told.doubts.pop();
  if (stance === undefined)
    told.doubts.push({ begin: place, end: sentence.tokens.at(-1)!.end, ref, rule: 'unread', cued: true });
  else state(told, { ...first, family: 'naming' }, ref, stance, false);
  return true;
}

// "Sure", "no can do", "works for me": what names nothing itself.
function stanceOf(told: Telling, clause: Clause): Stance | undefined {
  const { sense } = clause;
  if (sense?.say === 'assent' || sense?.say === 'dissent') return sense.say === 'assent' ? 'yes' : 'no';
  const own = sense?.say === 'answer' && sense.about !== 'rest' && told.refIn(clause, 'out') === undefined;
  return own && told.refIn(clause, 'R') === undefined ? sense.stance : undefined;
}

// "No chance"; not "I have to see when the children are back from school"
const isShort = ({ tokens, clauses }: ReadSentence): boolean =>
  tokens.length <= 9 &&
  clauses.length === 1 &&
  !tokens.some(({ atom }) => atom !== undefined && /^(time|labels|positions)$/.test(atom.kind));
