// What a meeting is called: the subject without what mail programs put before it, unless the text names it.

import { pieceAt } from './clauses.ts';
import { lineOf, type NewMail, written } from './mail.ts';
import type { Piece } from './pieces.ts';
import type { RequestWords } from './words.ts';

/** Empty where nobody gives one. */
export const titleOf = (mail: NewMail): string => lineOf(mail, 'title') ?? named(mail) ?? mail.subject;

// "Please call it "Roadmap sync" and ask …", "Call it Roof bids round two."
function named(mail: NewMail): string | undefined {
  const { clauses, words } = mail;
  for (const [index, clause] of clauses.entries())
    for (const pattern of words.titled) {
      const title = pattern.exec(clause.text)?.groups?.['title'];
      if (title === undefined || words.noTitle.test(title)) continue;
      const from = pieceAt(clause, clause.text.lastIndexOf(title));
      const quoted = clause.pieces.slice(from).find(({ text }) => text === 'Q');
      if (quoted !== undefined) return written(mail, [quoted]);
      const said = clause.pieces.slice(from);
      const end = endOfTitle(said, words);
      const pieces = said.slice(0, end);
      // "call it Budget: round two": a colon does not end a name.
      const next = clauses[index + 1];
      const goesOn = end === said.length && next?.sentence === clause.sentence && next.pieces[0]?.text === ':';
      return written(mail, goesOn ? [...pieces, ...next.pieces] : pieces) || undefined;
    }
  return undefined;
}

// "Call it Roof chat on Friday at 3": a day or an hour ends a name, "Budget Q3" does not.
function endOfTitle(pieces: readonly Piece[], { titleEnd }: RequestWords): number {
  const isTime = ({ run }: Piece): boolean =>
    run?.mentions.some(({ days, hours }) => hours || /^(?:weekday|relative|date|monthday)$/.test(days?.kind ?? '')) ??
    false;
  for (let at = 1; at < pieces.length; at++) {
    const rest = pieces.slice(at).map(({ text }) => text);
    if (isTime(pieces[at]!) || titleEnd.test(` ${rest.join(' ')} `)) return at;
  }
  return pieces.length;
}
