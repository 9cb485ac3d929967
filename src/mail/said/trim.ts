// What a person newly wrote, and what was cut. First what we know (our letters, our addresses), then what holds in every
// language, then words by language and program (`field/trimming.md`, `field/email.md` R38 to R46).
import { limits } from '../limits.ts';
import { inlineAnswers } from './answers.ts';
import { withoutArmour } from './armour.ts';
import { isBanner } from './footer.ts';
import { type Line, linesOf } from './line.ts';
import { findQuotes, type Known } from './quote.ts';
import { signatureCuts } from './signature.ts';

export interface Trimmed {
  readonly said: string;
  readonly quoted: string;
  readonly forwarded: boolean;
}

const mostRounds = 4;

/** Trims until nothing more is to be cut: with what stood below it gone, a line may turn out to begin a signature. */
export function trimReply(lines: readonly Line[], known: Known): Trimmed {
  const first = trimOnce(withoutArmour(lines), known);
  let { said, quoted, again } = first;
  for (let round = 1; again && round < mostRounds; round++) {
    const next = trimOnce(linesOf(said), known);
    again = next.said !== said;
    if (again) quoted = `${quoted}\n${next.quoted}`;
    said = next.said;
  }
  const rest = said.slice(limits.saidText);
  return {
    said: said.slice(0, limits.saidText),
    quoted: rest === '' ? quoted : `${rest}\n${quoted}`,
    forwarded: first.forwarded,
  };
}

interface Round extends Trimmed {
  /** More was done than cutting off the end, so a second look may see more. */
  readonly again: boolean;
}

function trimOnce(lines: readonly Line[], known: Known): Round {
  const quotes = findQuotes(lines, known);
  const cut = quotes.old.map((old, at) => old || lines[at]!.mark === 'signature');
  cutSignatures(lines, quotes.old, cut);
  cutBanner(lines, cut);
  const answers = inlineAnswers(lines, cut, quotes.rest, known.letters);

  const said: string[] = [];
  const quoted: string[] = [];
  let goesOn = false;
  let after = false;
  lines.forEach((line, at) => {
    const text = answers.get(at) ?? (cut[at] ? quotes.heads.get(at) : line.raw.trimEnd());
    if (cut[at]) quoted.push(line.raw);
    // Old text between two answers leaves an empty line, so that they do not read as one sentence.
    if (text !== undefined) {
      if (after && said.length > 0) said.push('');
      said.push(text);
      goesOn ||= quoted.length > 0 && text !== '';
    }
    after = text === undefined;
  });
  const again = goesOn || answers.size > 0 || quotes.old.some((old, at) => !old && cut[at]);
  return { said: tidy(said), quoted: quoted.join('\n').trim(), forwarded: quotes.forwarded, again };
}

/** Each stretch of text between quotes may end with a signature of its own. */
function cutSignatures(lines: readonly Line[], old: readonly boolean[], cut: boolean[]): void {
  for (let from = 0; from < old.length; from++) {
    if (old[from]) continue;
    let to = from;
    while (to < old.length && !old[to]) to++;
    for (const { from: begin, to: end } of signatureCuts(lines, from, to)) cut.fill(true, begin, end);
    from = to;
  }
}

// CAUTION: This email originated from outside …: one paragraph on top, put there by a gateway
function cutBanner(lines: readonly Line[], cut: boolean[]): void {
  let at = 0;
  for (let paragraphs = 0; paragraphs < 2; paragraphs++) {
    while (at < lines.length && (lines[at]!.text === '' || cut[at])) at++;
    if (at >= lines.length || !isBanner(lines[at]!.text)) return;
    for (; at < lines.length && lines[at]!.text !== '' && !cut[at]; at++) cut[at] = true;
  }
}

function tidy(said: readonly string[]): string {
  const lines: string[] = [];
  for (const line of said) if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
  return lines.join('\n').trimEnd();
}
