// `text/plain; charset="utf-8"; format=flowed`: a value and its parameters (RFC 2045 §5.1, RFC 2231 pieces joined).

export interface Parametrised {
  /** Lower case, without comments. */
  readonly value: string;
  /** By lower-case name; a Map, since `__proto__` may be a name. */
  readonly parameters: ReadonlyMap<string, string>;
}

// ; name = "quoted \" value"   or   ; name*0*=plain'en'value
const parameter = /;\s{0,20}([^\s=;"]{1,60})\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\.){0,1000})"?|([^\s;"]{0,1000}))/g;

/** Half the parts of the world say `text/plain; charset="UTF-8"`. */
const seen = new Map<string, Parametrised>();
const mostSeen = 200;

export function parseParametrised(text: string): Parametrised {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const parsed = parse(text);
  if (text.length < 60 && seen.size < mostSeen) seen.set(text, parsed);
  return parsed;
}

function parse(text: string): Parametrised {
  const line = text.length > 8192 ? text.slice(0, 8192) : text;
  const semicolon = line.indexOf(';');
  const value = (semicolon < 0 ? line : line.slice(0, semicolon))
    .replace(/\([^)]*\)/g, '')
    .trim()
    .toLowerCase();
  const parameters = new Map<string, string>();
  if (semicolon < 0) return { value, parameters };
  for (const [, name, quoted, plain] of line.matchAll(parameter)) {
    const text = quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1');
    // name*0="long-", name*1="value", name*=utf-8''v%20w
    const [bare, ...piece] = name!.toLowerCase().split('*');
    const whole = piece.length > 0 && name!.endsWith('*') ? decodePercent(text) : text;
    if (piece.length > 0) parameters.set(bare!, (parameters.get(bare!) ?? '') + whole);
    else if (!parameters.has(bare!)) parameters.set(bare!, whole);
  }
  return { value, parameters };
}

// "utf-8'en'caf%C3%A9" → "café"; what is no UTF-8 stays as it is.
function decodePercent(text: string): string {
  const value = text.replace(/^[\w-]*'[\w-]*'/, '');
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
