// Who takes part: To, Cc, the `With:` line and the text; not those of signatures, links and "contact".
import type { EmailAddress } from '../../values/address.ts';
import { around, type Clause } from './clauses.ts';
import { type NewMail, written } from './mail.ts';

export interface Parties {
  readonly all: readonly EmailAddress[];
  /** Names that fit several. */
  readonly doubtful: readonly string[];
}

/** The addresses of all who take part, and names that fit several. */
export function partiesOf(mail: NewMail): Parties {
  const { clauses, guests, language, lines } = mail;
  const doubtful: string[] = [];
  const others: EmailAddress[] = [];
  const said = clauses.flatMap((clause, index) => {
    const { pieces, sentence } = clause;
    return pieces.flatMap((piece, at): readonly EmailAddress[] => {
      const { atom } = piece.token;
      if (atom?.kind === 'address') {
        const before = clauses[index - 1];
        const beside = [...(before?.sentence === sentence ? before.pieces : []), ...pieces.slice(0, at)].slice(-4);
        const text = inSentence(clauses, index, around(clause, piece));
        const isBystander = mail.words.bystanders.some((pattern) => pattern.test(text));
        if (!isBystander && !beside.some((one) => language.noParty.has(one.text))) return [atom.address];
        others.push(atom.address);
        return [];
      }
      if (atom?.kind !== 'person') return [];
      if (atom.addresses.length > 1) doubtful.push(written(mail, [piece]));
      return atom.addresses.length === 1 ? [atom.addresses[0]!] : [];
    });
  });
  for (const { key, value } of lines)
    if (key === 'with' || key === 'optional') doubtful.push(...guests.on(value).doubtful);
  // `Vendor: RackRight … Contact: rackright@example.net`: a name does not make one of whom the mail only gives the address.
  return { all: guests.with(said.filter((one) => !others.includes(one))), doubtful };
}

// "My assistant (lena@example.net) has the key": brackets cut what belongs together.
function inSentence(clauses: readonly Clause[], index: number, text: string): string {
  const { sentence, pieces } = clauses[index]!;
  if (pieces[0]?.text !== 'lparen') return text;
  const [before, next] = [clauses[index - 1], clauses[index + 1]].map((one) =>
    one?.sentence === sentence ? one.text : '',
  );
  return `${before}${text}${next}`.replace(/ {2,}/g, ' ');
}
