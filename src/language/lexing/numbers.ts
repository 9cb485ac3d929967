// Numbers: labels of slots, days of a month, or neither.
import { letterOf } from '../atoms.ts';
import { numberAt } from '../labels.ts';
import type { Mention } from '../mention.ts';
import type { LexContext, Piece } from './piece.ts';

const firstWord = /\p{L}/u;

// "The 17 I am away", "the 18 and the 19": beyond all labels, with a slot on that day and none at that hour.
function bareDay(pieces: readonly Piece[], at: number, context: LexContext): RegExpExecArray | null {
  const { numbers, fresh, joins, predicates, adjuncts } = context.language;
  const [before, { word, begin, atom }, next] = [pieces[at - 1], pieces[at]!, pieces[at + 1]];
  const found = /^(\d{1,2})$/.exec(word);
  if (found === null || atom !== undefined || !numbers.article?.has(before?.word ?? '')) return null;
  if (Number(word) <= context.mostLabel || Number(word) > 31) return null;
  // "the 11 for me is a holiday"
  const forMe = adjuncts.has(next?.word ?? '') && numbers.fourFor?.has(pieces[at + 2]?.word ?? '');
  const goesOn =
    next === undefined ||
    forMe ||
    (next.atom === undefined &&
      (!firstWord.test(next.word) || fresh.has(next.word) || joins.has(next.word) || predicates.has(next.word)));
  if (!goesOn || (next !== undefined && /^[-/.:%]$/.test(next.word))) return null;
  const mention = { text: word, index: begin, kind: 'time', family: 'monthdays' } as const;
  const hour = { ...mention, hours: { kind: 'at', at: { hour: Number(word), minute: 0 } } } as const;
  const isHour = Number(word) < 24 && context.namesSlot(hour);
  return !isHour && context.namesSlot({ ...mention, days: { kind: 'monthday', day: Number(word) } }) ? found : null;
}

/** "2", "#2", "1-3", "10th": numbers with what they are; one that is part of something else stays a word. */
export function withNumbers(pieces: readonly Piece[], context: LexContext): readonly Piece[] {
  if (
    !pieces.some(
      ({ word, atom }) => atom === undefined && (/^\d/.test(word) || context.language.numbers.values.has(word)),
    )
  )
    return pieces;
  const found: Piece[] = [];
  const labelContext = {
    words: context.language.numbers,
    isLabel: context.isLabel,
    isFamiliar: (word: string) => context.language.vocabulary.knows(word),
    most: context.mostLabel,
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "50/50" is a word.
    const monthday = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(piece.word) ?? bareDay(pieces, at, context);
    const next = pieces[at + 1]?.word ?? '';
    // "the 7th floor"; "the 3rd option", whatever lies on the 3rd
    const counts =
      context.language.numbers.numbered.has(next) ||
      (monthday !== null && context.language.slotNouns.has(next) && Number(monthday[1]) <= context.mostLabel);
    const day: Mention | undefined =
      monthday === null || counts
        ? undefined
        : {
            text: piece.word,
            index: piece.begin,
            kind: 'time',
            family: 'monthdays',
            days: { kind: 'monthday', day: Number(monthday[1]) },
          };
    // "10th: no, 11th: yes"
    if (day !== undefined && context.namesSlot(day)) {
      // "On 7th I'm out"
      const before = found.at(-1)?.word ?? '';
      const leads = context.language.beforeMonthday.has(before) || context.language.numbers.article?.has(before);
      const on = leads ? found.pop() : undefined;
      found.push({
        ...piece,
        begin: on?.begin ?? piece.begin,
        word: letterOf.time,
        atom: { kind: 'time', mention: day },
      });
      continue;
    }
    const isWord =
      piece.atom !== undefined || (/^\d+\D/.test(piece.word) && context.language.vocabulary.knows(piece.word));
    const last = found.at(-1);
    // "3's not great", "16th's a maybe"
    if (piece.word === 's' && last?.atom !== undefined && piece.begin - last.end <= 1) {
      found.push({ ...piece, word: "'s" });
      continue;
    }
    const number = isWord ? undefined : numberAt(pieces, at, labelContext);
    if (number === undefined) found.push(piece);
    else {
      const end = pieces[at + number.length - 1]!.end;
      found.push({ word: letterOf[number.atom.kind], begin: piece.begin, end, atom: number.atom });
      at += number.length - 1;
      // "1. Tuesday", "2) yes": the sign behind the number of a line.
      const closes = pieces[at + 1]?.word === 'rparen' && !found.some(({ word }) => word === 'lparen');
      const { ordinalPoint, slotNouns } = context.language;
      // "der 2. Termin"
      if (ordinalPoint && pieces[at + 1]?.word === '.' && slotNouns.has(pieces[at + 2]?.word ?? '')) at += 2;
      else if (closes || (found.length === 1 && pieces[at + 1]?.word === '.')) at++;
    }
  }
  return found;
}
