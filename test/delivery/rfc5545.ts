// A strict little reader of RFC 5545, written from its grammar alone: it throws at the first thing that the grammar forbids.

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

const once = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SEQUENCE',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'ORGANIZER',
  'STATUS',
  'TRANSP',
];

/** @throws with the line that breaks the grammar */
export function readStrictly(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const lines = unfolded(text);
  const [root, rest] = component(lines);
  if (rest.length > 0) throw new Error(`Something stands after the end: ${rest[0]}`);
  check(root);
  return root;
}

function unfolded(text: string): string[] {
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A line break that is no CRLF: ${JSON.stringify(line)}`);
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line))
      throw new Error(`A control character: ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`A line of more than 75 octets: ${line}`);
    if (!line.isWellFormed()) throw new Error(`A character cut in two: ${JSON.stringify(line)}`);
    if (line.trim() === '') throw new Error('An empty line.');
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (!/^[ \t]/.test(line)) lines.push(line);
    else lines.push(`${lines.pop()!}${line.slice(1)}`);
  }
  return lines;
}

function component(lines: readonly string[]): [Component, string[]] {
  const begin = /^BEGIN:([A-Z]+)$/.exec(lines[0] ?? '');
  if (begin === null) throw new Error(`No component begins here: ${lines[0]}`);
  const name = begin[1]!;
  const properties: Property[] = [];
  const components: Component[] = [];
  let rest = lines.slice(1);
  for (;;) {
    const [line] = rest;
    if (line === undefined) throw new Error(`${name} has no end.`);
    if (line === `END:${name}`) return [{ name, properties, components }, rest.slice(1)];
    if (line.startsWith('BEGIN:')) {
      const [inner, after] = component(rest);
      components.push(inner);
      rest = after;
    } else {
      if (components.length > 0) throw new Error(`A property after a component: ${line}`);
      properties.push(property(line));
      rest = rest.slice(1);
    }
  }
}

// contentline = name *(";" param) ":" value;  param-value = paramtext / quoted-string
const parameter = /;([A-Z][A-Z0-9-]*)=("[^"\u0000-\u0008\u000a-\u001f\u007f]*"|[^";:,\u0000-\u001f\u007f]*)/y;

function property(line: string): Property {
  const name = /^[A-Z][A-Z0-9-]*/.exec(line)?.[0];
  if (name === undefined) throw new Error(`No property begins here: ${line}`);
  const parameters: Record<string, string> = {};
  parameter.lastIndex = name.length;
  let at = name.length;
  for (let found = parameter.exec(line); found !== null; found = parameter.exec(line)) {
    if (Object.hasOwn(parameters, found[1]!)) throw new Error(`A parameter twice: ${line}`);
    parameters[found[1]!] = found[2]!.replace(/^"|"$/g, '');
    at = parameter.lastIndex;
  }
  if (line[at] !== ':') throw new Error(`A parameter breaks the grammar: ${line}`);
  return { name, parameters, value: line.slice(at + 1) };
}

const texts = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID', 'PRODID']);

/** The value of a TEXT property, unescaped. @throws when it is not escaped as TEXT must be */
export function textOf(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value)) throw new Error(`Not escaped as TEXT: ${value}`);
  return value.replace(/\\(.)/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}

function check({ name, properties, components }: Component): void {
  const count = (wanted: string): number => properties.filter((one) => one.name === wanted).length;
  for (const { name: key, value, parameters } of properties) {
    if (texts.has(key)) textOf(value);
    if (/^DT/.test(key) && !/^\d{8}T\d{6}Z$/.test(value)) throw new Error(`${key} is no UTC time: ${value}`);
    if (key === 'SEQUENCE' && !/^\d+$/.test(value)) throw new Error(`SEQUENCE is no number: ${value}`);
    if ((key === 'ORGANIZER' || key === 'ATTENDEE') && !/^mailto:[\x21-\x7e]+@[a-z0-9.-]+$/.test(value))
      throw new Error(`${key} is no mailto: URI: ${value}`);
    if (key === 'URL' && !/^[\x21-\x7e]+$/.test(value)) throw new Error(`URL is no URI: ${value}`);
    if (parameters['CN'] !== undefined && parameters['CN'].trim() === '') throw new Error('An empty CN.');
  }
  if (name === 'VCALENDAR') {
    for (const key of ['VERSION', 'PRODID', 'METHOD'])
      if (count(key) !== 1) throw new Error(`${key} comes ${count(key)} times.`);
    if (components.length === 0) throw new Error('A calendar without a component.');
  }
  if (name === 'VEVENT') {
    for (const key of ['UID', 'DTSTAMP', 'DTSTART'])
      if (count(key) !== 1) throw new Error(`${key} comes ${count(key)} times.`);
    for (const key of once) if (count(key) > 1) throw new Error(`${key} comes ${count(key)} times.`);
  }
  components.forEach(check);
}
