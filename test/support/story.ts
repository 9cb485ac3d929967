// A story is a text file: who writes what, which letters leave, what the event says after. This reads one.

/** One line of a story, with the marked lines that belong to it. */
export interface Step {
  readonly line: number;
  readonly text: string;
  /** Lines after `|`: what somebody writes. */
  readonly said: readonly string[];
  /** Lines after `>`: what a letter must say, in this order. */
  readonly expected: readonly string[];
  /** Lines after `!`: what it must not say. */
  readonly forbidden: readonly string[];
}

export interface Story {
  readonly title: string;
  /** `now 2026-03-02 09:15 in Europe/London`: when it begins, and on whose clock its times stand. */
  readonly now: string;
  readonly zone: string;
  /** `set PARLEY_COALESCE 60s` */
  readonly settings: Readonly<Record<string, string>>;
  /** `ann is Ann Lee <ann@org.test>` */
  readonly people: readonly { readonly key: string; readonly name: string; readonly address: string }[];
  readonly steps: readonly Step[];
}

/** @param text `# title`, who and when, then steps; empty lines and lines after `--` are for the reader. */
export function readStory(text: string): Story {
  const steps = stepsOf(text);
  // now 2026-03-02 09:15 in Europe/London
  const [, now, zone] = found(steps, /^now (\S+ \S+) in (\S+)$/)[0] ?? [];
  // set PARLEY_COALESCE 60s
  const settings = found(steps, /^set (PARLEY_\w+) (.*)$/);
  // ann is Ann Lee <ann@org.test>
  const people = found(steps, /^(\w+) is (.*?) ?<(\S+@\S+)>$/);
  if (now === undefined || zone === undefined)
    throw new Error('A story says when it begins: "now 2026-03-02 09:15 in Europe/London".');
  return {
    title: /^# (.*)$/m.exec(text)?.[1]?.trim() ?? '',
    now,
    zone,
    settings: Object.fromEntries(settings.map(([, name, value]) => [name!, value!])),
    people: people.map(([, key, name, address]) => ({ key: key!, name: name!, address: address! })),
    steps: steps.slice(1 + settings.length + people.length),
  };
}

function stepsOf(text: string): Step[] {
  const steps: { line: number; text: string; said: string[]; expected: string[]; forbidden: string[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const last = steps.at(-1);
    if (line.startsWith('|')) last?.said.push(line.replace(/^\| ?/, ''));
    else if (line.startsWith('>')) last?.expected.push(line.slice(1).trim());
    else if (line.startsWith('!')) last?.forbidden.push(line.slice(1).trim());
    else if (line.trim() !== '' && !line.startsWith('--') && !line.startsWith('#'))
      steps.push({ line: index + 1, text: line.trim(), said: [], expected: [], forbidden: [] });
  }
  return steps;
}

const found = (steps: readonly Step[], pattern: RegExp): RegExpExecArray[] =>
  steps.map(({ text }) => pattern.exec(text)).filter((match) => match !== null);
