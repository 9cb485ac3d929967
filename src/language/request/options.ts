// How a meeting is to be arranged: who need not come, how it is decided, who sees what.
import { formatDuration } from '../../values/duration.ts';
import type { Request } from '../reading.ts';
import { nearest } from '../resolve.ts';
import { type Clause, pieceAt } from './clauses.ts';
import { numberAt } from './counts.ts';
import { descriptionOf } from './description.ts';
import { unique } from './guests.ts';
import { addressesOf, lineOf, type NewMail } from './mail.ts';
import type { OptionKey } from './words.ts';

interface Found {
  readonly clause: Clause;
  readonly match: RegExpExecArray;
}

/** The fields of a request that its options set: "Ann is optional", "just pick", "hide the answers". */
export function optionsOf(mail: NewMail): Partial<Request> {
  const found = (key: OptionKey): readonly Found[] =>
    mail.words.options.flatMap(({ means, pattern }) =>
      means !== key
        ? []
        : mail.clauses.flatMap((clause) => {
            const match = pattern.exec(clause.text);
            return match ? [{ clause, match }] : [];
          }),
    );
  const [atLeast] = found('atLeast').flatMap(
    ({ clause, match }) => numberAt(mail, clause, placeOfGroup(match, 'count')) ?? [],
  );
  const optional = unique([
    ...mail.lines.filter(({ key }) => key === 'optional').flatMap(({ value }) => mail.guests.on(value).found),
    ...found('optional').flatMap(({ clause, match }) => {
      const from = pieceAt(clause, placeOfGroup(match, 'who'));
      const count = match.groups?.['who']?.split(' ').length ?? 0;
      return addressesOf(clause.pieces.slice(from, from + count).map(({ token }) => token));
    }),
  ]);
  const visibility = (['all', 'counts', 'organizer'] as const).find(
    (one) => found(`visibility-${one}`).length > 0 || lineOf(mail, 'visibility')?.toLowerCase() === one,
  );
  const description = descriptionOf(mail);
  return {
    ...(description && { description }),
    ...(optional.length > 0 && { optional }),
    ...(atLeast !== undefined && { atLeast }),
    ...(found('pick').length > 0 && { pick: true }),
    ...(found('draft').length > 0 && { draft: true }),
    ...(found('hold').length > 0 && { hold: true }),
    ...(found('without').length > 0 && { without: true }),
    ...(visibility && { visibility }),
    ...timesOf(mail, found),
  };
}

function timesOf({ here }: NewMail, found: (key: OptionKey) => readonly Found[]): Pick<Request, 'claim' | 'cutOff'> {
  const [claim] = found('claim').map(
    ({ clause, match }) => clause.pieces[pieceAt(clause, placeOfGroup(match, 'length'))]?.token.atom,
  );
  const [cutOff] = found('cutOff').map(
    ({ clause, match }) => clause.pieces[pieceAt(clause, placeOfGroup(match, 'when'))]?.run?.mentions[0],
  );
  const at = cutOff && nearest(cutOff, here);
  const end = at?.end ?? at?.begin;
  return {
    ...(claim?.kind === 'duration' && claim.minutes > 0 && { claim: formatDuration(claim.minutes) }),
    ...(end && { cutOff: end }),
  };
}

/** Where what a group matched stands in the clause's text. */
function placeOfGroup(match: RegExpExecArray, group: string): number {
  const said = match.groups?.[group] ?? '';
  return match.index + match[0].lastIndexOf(said);
}
