// Lines of plain text that a narrow window still shows well: paragraphs broken at words, list items hanging, quotes kept quoted.

const width = 76;

/**
 * Breaks every line longer than 76 characters at a space; what follows hangs under the text of a list item or keeps its `> `.
 * Where conditions in a template left several blank lines behind, one stays.
 */
export function wrapText(text: string): string {
  let wrapped = '';
  let blank = true;
  for (const line of text.split('\n')) {
    const kept = line.endsWith(' ') ? line.trimEnd() : line;
    if (kept !== '') wrapped += `${wrapLine(kept)}\n`;
    else if (!blank) wrapped += '\n';
    blank = kept === '';
  }
  return blank ? wrapped.slice(0, -1) : wrapped;
}

function wrapLine(line: string): string {
  if (line.length <= width) return line;
  // "2. Tuesday …", "a) yes to 2", "- Where: …", "   yes: Ann", "> words"
  const [lead = ''] = /^(?:> ?|\s*(?:\d{1,3}\. |[a-z]\) |- )?)/.exec(line) ?? [];
  const hang = lead.startsWith('>') ? lead : ' '.repeat(lead.length);
  let rest = line.slice(lead.length);
  let wrapped = lead;
  while (wrapped.length - (wrapped.lastIndexOf('\n') + 1) + rest.length > width) {
    const room = width - hang.length;
    const at = breakOf(rest, room);
    if (at < 0) break;
    wrapped += `${rest.slice(0, at)}\n${hang}`;
    rest = rest.slice(at + 1);
  }
  return wrapped + rest;
}

/** The last space within `room` characters, or the first after it where a word (an address, a link) is longer than that. */
function breakOf(text: string, room: number): number {
  const before = text.lastIndexOf(' ', room);
  return before > 0 ? before : text.indexOf(' ', room);
}
