// What a person newly wrote, and what was cut. First what we know (our letters, our addresses), then what holds in every
// language, then words by language and program (`field/trimming.md`, `field/email.md` R38 to R46).
import { limits } from '../limits.ts';
import { inlineAnswers } from './answers.ts';
import { withoutArmour } from './armour.ts';
import { isBanner } from './footer.ts';
import type { Line } from './line.ts';
import { findQuotes, type Known } from './quote.ts';
import { signatureCuts } from './signature.ts';

export interface Trimmed {
  readonly said: string;
  readonly quoted: string;
  readonly forwarded: boolean;
}

export function trimReply(given: readonly Line[], known: Known): Trimmed {
  const lines = withoutArmour(given);
  const quotes = findQuotes(lines, known);
  const cut = quotes.old.slice();
  lines.forEach((line, at) => {
    if (line.mark === 'signature') cut[at] = true;
  });
  for (const [from, to] of runs(quotes.old)) {
    for (const { from: begin, to: end } of signatureCuts(lines, from, to)) cut.fill(true, begin, end);
  }
  cutBanner(lines, cut);
  const answers = inlineAnswers(lines, cut, quotes.rest, known.letters);

  const said: string[] = [];
  const quoted: string[] = [];
  let after = false;
  lines.forEach((line, at) => {
    const text = answers.get(at) ?? (cut[at] ? quotes.heads.get(at) : line.raw.trimEnd());
    if (cut[at]) quoted.push(line.raw);
    // Old text between two answers leaves an empty line, so that they do not read as one sentence.
    if (text !== undefined) {
      if (after && said.length > 0) said.push('');
      said.push(text);
    }
    after = text === undefined;
  });
  return { said: tidy(said), quoted: quoted.join('\n').trim(), forwarded: quotes.forwarded };
}

/** Stretches of lines that are not old, each from begin to end. */
function* runs(old: readonly boolean[]): Generator<readonly [number, number]> {
  for (let at = 0; at < old.length; at++) {
    if (old[at]) continue;
    let end = at;
    while (end < old.length && !old[end]) end++;
    yield [at, end];
    at = end;
  }
}

// CAUTION: This email originated from outside …: one paragraph on top, put there by a gateway
function cutBanner(lines: readonly Line[], cut: boolean[]): void {
  let at = 0;
  for (let paragraphs = 0; paragraphs < 2; paragraphs++) {
    while (at < lines.length && lines[at]!.text === '') at++;
    if (at >= lines.length || cut[at] || !isBanner(lines[at]!.text)) return;
    for (; at < lines.length && lines[at]!.text !== ''; at++) cut[at] = true;
  }
}

function tidy(said: readonly string[]): string {
  const lines: string[] = [];
  for (const line of said) if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
  const text = lines.join('\n').trimEnd();
  return text.length > limits.saidText ? text.slice(0, limits.saidText) : text;
}
