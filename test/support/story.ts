// A story is a text file: who writes what, which letters leave, what the event says after. This reads and tells one.

/** One line of a story, with the indented or marked lines that belong to it. */
export interface Step {
  readonly line: number;
  readonly text: string;
  /** Lines after `|`: what somebody writes. */
  readonly said: readonly string[];
  /** Lines after `>`: what a letter must say, in this order. */
  readonly expected: readonly string[];
}

export interface Story {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** @param text `# title`, then steps; empty lines and lines after `--` are for the reader. */
export function readStory(text: string): Story {
  const steps: (Step & { said: string[]; expected: string[] })[] = [];
  let title = '';
  for (const [index, line] of text.split('\n').entries()) {
    const last = steps.at(-1);
    if (line.startsWith('# ')) title ||= line.slice(2).trim();
    else if (line.startsWith('|')) last?.said.push(line.replace(/^\| ?/, ''));
    else if (line.startsWith('>')) last?.expected.push(line.replace(/^> ?/, '').trim());
    else if (line.trim() !== '' && !line.startsWith('--') && !line.startsWith('#'))
      steps.push({ line: index + 1, text: line.trim(), said: [], expected: [] });
  }
  return { title, steps };
}
