// format=flowed (RFC 3676) undone per quote depth: a change of depth ends a paragraph. Libraries join across it, and then
// "> Could you do Monday " swallows the answer "Tuesday works" on the next line.

/** @param delSp whether the blank that marks a soft line break is to be dropped. */
export function unflow(text: string, delSp: boolean): string {
  const out: string[] = [];
  let paragraph: { readonly depth: number; text: string } | undefined;
  const flush = () => {
    if (paragraph !== undefined) out.push(quoted(paragraph.depth, paragraph.text));
    paragraph = undefined;
  };
  for (const line of text.split('\n')) {
    const depth = depthOf(line);
    let content = line.slice(depth);
    if (content.startsWith(' ')) content = content.slice(1);
    // The signature line ends with a blank and is never flowed.
    const soft = content.endsWith(' ') && content !== '-- ';
    if (paragraph !== undefined && paragraph.depth !== depth) flush();
    if (content === '-- ') flush();
    if (paragraph === undefined) paragraph = { depth, text: '' };
    paragraph.text += soft && delSp ? content.slice(0, -1) : content;
    if (!soft) flush();
  }
  flush();
  return out.join('\n');
}

function depthOf(line: string): number {
  let depth = 0;
  while (line.charCodeAt(depth) === 0x3e) depth++;
  return depth;
}

// Content that itself begins with ">" (space-stuffed) keeps a blank before it, or it would turn into a quote.
const quoted = (depth: number, text: string): string =>
  depth > 0 ? `${'>'.repeat(depth)} ${text}` : text.startsWith('>') ? ` ${text}` : text;
