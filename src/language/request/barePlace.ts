// A place that no word leads to, beside the times: "Friday at 3, Dock office", "Room 2B", "quarter to 5? Crown & Anchor".
import { isAlone } from './addressBehind.ts';
import type { Clause } from './clauses.ts';
import type { NewMail } from './mail.ts';
import type { Piece } from './pieces.ts';
import type { Told } from './timing.ts';

/** The first of the fragments behind the times that can hardly be anything else. */
export function barePlaceOf(mail: NewMail, chosen: readonly Told[]): readonly Piece[] | undefined {
  const own = new Set(chosen.map(({ clause }) => clause));
  const first = mail.clauses.findIndex((clause) => own.has(clause));
  if (first < 0) return undefined;
  let near = true;
  for (const [at, clause] of mail.clauses.entries()) {
    // "(45 minutes each, cafeteria): Monday at 6:30 …"
    const behindLength =
      mail.clauses[at - 1]?.text.includes(' D ') === true && clause.sentence === mail.clauses[first]!.sentence;
    if (at <= first && !behindLength) continue;
    const sentence = mail.clauses.filter((one) => one.sentence === clause.sentence);
    const beside = sentence.some((one) => own.has(one));
    const alone = isAlone(mail, clause);
    if (own.has(clause)) near = true;
    const place = withoutTail(withoutSigns(clause.pieces), mail);
    if (near && (beside || alone) && isPlace(place, mail, sameLine(mail, mail.clauses[at - 1]!, clause))) return place;
    // "Please book Dan for it, half an hour, flat 3."
    const lasts = sentence.some(({ text }) => text.includes(' D '));
    const since = lasts && clause.runs.length === 0 ? clause.sentence - lastOf(own) : Number.POSITIVE_INFINITY;
    if ((since <= 2 && isNumbered(place, mail)) || (since <= 1 && isPlace(place, mail, false))) return place;
    near &&= beside || isBare(clause, mail) || clause.lead !== '' || clause.text.includes(' D ');
  }
  return undefined;
}

const isBare = ({ text }: Clause, { words }: NewMail): boolean => words.bare.test(text);

const withoutSigns = (pieces: readonly Piece[]): readonly Piece[] => {
  const isSign = ({ text }: Piece): boolean => /^(?:[^\p{L}\p{N}]+|[lr]paren|qm)$/u.test(text);
  const from = pieces.findIndex((piece) => !isSign(piece));
  const until = pieces.findLastIndex((piece) => !isSign(piece));
  return from < 0 ? [] : pieces.slice(from, until + 1);
};

const lastOf = (own: ReadonlySet<Clause>): number => Math.max(...[...own].map(({ sentence }) => sentence));

const textOf = (pieces: readonly Piece[], { clean }: NewMail): string =>
  clean.text.slice(pieces[0]!.begin, pieces.at(-1)!.end).replace(/\s+/g, ' ');

const isNumbered = (pieces: readonly Piece[], mail: NewMail): boolean =>
  pieces.length > 0 && mail.words.places.bare.numbered.test(textOf(pieces, mail));

// "scout hut as usual"
function withoutTail(pieces: readonly Piece[], { words }: NewMail): readonly Piece[] {
  const end = pieces.findIndex(
    (_, at) =>
      at > 0 &&
      words.places.bare.tail.test(
        pieces
          .slice(at)
          .map(({ text }) => text)
          .join(' '),
      ),
  );
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** Places in more words are hardly ever said in passing. */
const mostWords = 5;

function isPlace(pieces: readonly Piece[], mail: NewMail, sameLine: boolean): boolean {
  const { bare } = mail.words.places;
  if (pieces.length === 0 || pieces.length > mostWords) return false;
  const isOther = ({ run, token: { atom } }: Piece, at: number): boolean =>
    run !== undefined ||
    /^(?:address|duration|zone)$/.test(atom?.kind ?? '') ||
    (atom?.kind === 'person' && pieces[at + 1]?.text !== "'s");
  if (pieces.some(isOther)) return false;
  const text = textOf(pieces, mail);
  if (isNumbered(pieces, mail) || bare.onStreet.test(text)) return true;
  if (pieces.some((piece) => bare.never.test(piece.text))) return false;
  return bare.nouns.test(text) || (sameLine && pieces.length > 1 && bare.named.test(text));
}

const sameLine = ({ clean }: NewMail, before: Clause, { pieces: [piece] }: Clause): boolean =>
  !clean.text.slice(before.pieces.at(-1)?.end ?? 0, piece?.begin ?? 0).includes('\n');
