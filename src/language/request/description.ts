// What a meeting is about, in the mail's own words: its `About:` line, else what stands behind "to discuss" or "it is about".
import { pieceAt } from './clauses.ts';
import { lineOf, type NewMail, written } from './mail.ts';
import type { Piece } from './pieces.ts';

/** "We need to talk about the roof" → "the roof"; nothing where it is not said. */
export function descriptionOf(mail: NewMail): string | undefined {
  const line = lineOf(mail, 'about');
  if (line !== undefined) return line;
  const { about } = mail.words;
  for (const [index, clause] of mail.clauses.entries())
    for (const pattern of about.told) {
      const match = pattern.exec(clause.text);
      const what = match?.groups?.['what'];
      if (match === null || what === undefined || about.nothing.test(what)) continue;
      const from = pieceAt(clause, match.index + match[0].lastIndexOf(what));
      const said = upToEnd(clause.pieces.slice(from), mail);
      const isWhole = said.length === clause.pieces.length - from;
      const told = written(mail, isWhole ? [...said, ...listBehind(mail, index)] : said);
      if (told !== '' && !mail.subject.toLowerCase().includes(told.toLowerCase())) return told;
    }
  return undefined;
}

// "… the budget on Friday": up to the times, lengths and people that belong to the meeting.
function upToEnd(pieces: readonly Piece[], { words }: NewMail): readonly Piece[] {
  const end = pieces.findIndex(({ run, text }, at) => {
    const rest = ` ${pieces
      .slice(at)
      .map((piece) => piece.text)
      .join(' ')} `;
    return run !== undefined || text === 'D' || words.about.end.test(rest);
  });
  return end < 0 ? pieces : pieces.slice(0, end);
}

// "the budget, the hiring plan and the offsite"
function listBehind({ clauses, words }: NewMail, index: number): readonly Piece[] {
  const found: Piece[] = [];
  for (const clause of clauses.slice(index + 1)) {
    const goesOn =
      clause.sentence === clauses[index]!.sentence &&
      clause.lead === '' &&
      clause.runs.length === 0 &&
      !words.bare.test(clause.text) &&
      words.about.item.test(clause.text);
    if (!goesOn) break;
    found.push(...clause.pieces);
  }
  return found;
}
