// Who takes part: To, Cc, the `With:` line and the text; not those of signatures, links and "contact".
import type { EmailAddress } from '../../values/address.ts';
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
  const said = clauses.flatMap(({ pieces, sentence }, index) =>
    pieces.flatMap((piece, at): readonly EmailAddress[] => {
      const { atom } = piece.token;
      if (atom?.kind === 'address') {
        const before = clauses[index - 1];
        const beside = [...(before?.sentence === sentence ? before.pieces : []), ...pieces.slice(0, at)].slice(-4);
        if (!beside.some(({ text }) => language.noParty.has(text))) return [atom.address];
        others.push(atom.address);
        return [];
      }
      if (atom?.kind !== 'person') return [];
      if (atom.addresses.length > 1) doubtful.push(written(mail, [piece]));
      return atom.addresses.length === 1 ? [atom.addresses[0]!] : [];
    }),
  );
  for (const { key, value } of lines)
    if (key === 'with' || key === 'optional') doubtful.push(...guests.on(value).doubtful);
  // `Vendor: RackRight … Contact: rackright@example.net`: a name does not make one of whom the mail only gives the address.
  return { all: guests.with(said.filter((one) => !others.includes(one))), doubtful };
}
