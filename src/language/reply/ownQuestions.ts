// Whoever names and then answers, a sentence to each: "Thursday? Sure. Monday? No chance.", "Option 1. No". The name alone would
// be a question, or a yes.
import { saysNo } from './correcting.ts';
import { refOf } from './refs.ts';
import type { ReadSentence } from './said.ts';
import type { Stance } from './sense.ts';
import { state } from './stating.ts';
import type { Telling } from './telling.ts';

/** Takes the answer of this sentence to the bare name before it; whether it was one. */
export function answersItself(told: Telling, sentence: ReadSentence, before: ReadSentence | undefined): boolean {
  const [named, ...more] = before?.clauses ?? [];
  if (named?.sense?.say !== 'carry' || more.length > 0 || before?.paragraph !== sentence.paragraph) return false;
  const ref = refOf(before.tokens.slice(named.begin, named.end), told.language.except);
  const [first] = sentence.clauses;
  if (ref === undefined || sentence.question) return false;
  const place = before.tokens[named.begin]!.begin;
  const [statement, doubted] = [told.statements.at(-1), told.doubts.at(-1)];
  if (statement?.begin === place && isMaybe(sentence)) {
    Object.assign(statement, { base: 'yes', stance: 'maybe', bare: false });
    return true;
  }
  if (first === undefined || !isShort(sentence)) return false;
  // "Thursday please. No need to ring"
  if (!before.question && (statement?.begin !== place || !statement.bare)) return false;
  const stance = stanceOf(told, sentence, before.question);
  if (stance === undefined) return false;
  if (statement?.begin === place) told.statements.pop();
  if (doubted?.begin === place) told.doubts.pop();
  if (stance === 'unread')
    told.doubts.push({ begin: place, end: sentence.tokens.at(-1)!.end, ref, rule: 'unread', cued: true });
  else state(told, { ...first, family: 'naming' }, ref, stance, false);
  return true;
}

/** "Tuesday at 8?? Who hurt you. No": the sentence that this one answers; between them nothing is said of slots. */
export function answeredBy(sentences: readonly ReadSentence[], index: number): ReadSentence | undefined {
  const before = sentences[index - 1];
  const [first, ...more] = sentences[index]!.clauses;
  const mere =
    first !== undefined && more.length === 0 && /^(?:assent|dissent|correction)$/.test(first.sense?.say ?? '');
  const asked = sentences[index - 2];
  if (!mere || before === undefined || !asked?.question || before.paragraph !== asked.paragraph) return before;
  const says = before.clauses.some(({ sense }) => sense !== undefined && sense.say !== 'nothing');
  return says ||
    before.tokens.some(({ atom }) => atom !== undefined && /^(?:time|labels|positions|all|none|rest)$/.test(atom.kind))
    ? before
    : asked;
}

// "Maybe.", "Possibly"
const isMaybe = ({ tokens, clauses }: ReadSentence): boolean =>
  clauses.length === 0 && tokens.some(({ atom }) => atom?.kind === 'modifier' && atom.modifier.hedge === 'maybe');

// "No chance"; not "I have to see when the children are back from school"
const isShort = ({ tokens, clauses }: ReadSentence): boolean =>
  tokens.length <= 9 &&
  clauses.length === 1 &&
  !tokens.some(({ atom }) => atom !== undefined && /^(time|labels|positions)$/.test(atom.kind));

// "Sure", "no can do", "works for me": what names nothing itself.
function stanceOf(
  told: Telling,
  { tokens, clauses: [first] }: ReadSentence,
  asked: boolean,
): Stance | 'unread' | undefined {
  const sense = first?.sense;
  switch (sense?.say) {
    case 'assent':
      return 'yes';
    case 'dissent':
      return 'no';
    // A lone "no" may begin a correction: here it corrects nothing.
    case 'correction':
      return saysNo(told, first!) ? 'no' : undefined;
    case 'answer':
      return sense.about !== 'rest' && told.refIn(first!, 'out') === undefined && told.refIn(first!, 'R') === undefined
        ? sense.stance
        : undefined;
    case undefined:
      // "Doesn't." turns what stands before it, who knows how; other words begin anew.
      return asked || tokens.some(({ word }) => told.language.loose.turn.has(word)) ? 'unread' : undefined;
    default:
      return undefined;
  }
}
