// Reads what another server says of a mail's sender: the value of an Authentication-Results field (RFC 8601), or that of an
// ARC set (RFC 8617). Whether that server may be believed is for the caller to know.

interface Result {
  /** `dmarc`, `dkim`, `spf`, … */
  readonly method: string;
  /** `pass`, `fail`, `none`, … */
  readonly result: string;
  /** `header.from` → `org.test`; values in lower case. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface Results {
  /** Who says so, in lower case. */
  readonly authserv: string;
  readonly results: readonly Result[];
}

/** @param value `mx.org.test 1; dmarc=pass (p=reject) header.from=org.test; spf=pass smtp.mailfrom=ann@org.test` */
export function readResults(value: string): Results {
  const [id = '', ...statements] = partsOf(withoutComments(value));
  // "mx.org.test 1": the name, and a version that nobody has ever raised
  const authserv = unquoted(id.trim().split(/\s+/)[0] ?? '').toLowerCase();
  return { authserv, results: statements.map(resultOf).filter((result) => result !== undefined) };
}

/** Whether these results prove a From of this domain: DMARC where it was asked, else an aligned signature or return path. */
export function provesSender({ results }: Results, domain: string): boolean {
  const of = (method: string): readonly Result[] => results.filter((one) => one.method === method);
  const isFor = ({ properties }: Result): boolean => (properties.get('header.from') ?? domain) === domain;
  const asked = of('dmarc');
  if (asked.some((one) => one.result === 'pass' && isFor(one))) return true;
  if (asked.some(({ result }) => result === 'fail' || result === 'pass')) return false;
  const isSigned = of('dkim').some((one) => one.result === 'pass' && isAligned(signerOf(one), domain));
  return isSigned || of('spf').some((one) => one.result === 'pass' && isAligned(returnPathOf(one), domain));
}

const signerOf = ({ properties }: Result): string =>
  properties.get('header.d') ?? domainIn(properties.get('header.i') ?? '');
const returnPathOf = ({ properties }: Result): string => domainIn(properties.get('smtp.mailfrom') ?? '');
const domainIn = (text: string): string => text.slice(text.lastIndexOf('@') + 1);

/** The same domain or one above it. A sister domain would need the list of public suffixes, which DMARC looks after. */
const isAligned = (other: string, domain: string): boolean =>
  other !== '' && other.includes('.') && (other === domain || domain.endsWith(`.${other}`));

// dkim=pass (2048-bit key) reason="good" header.d=org.test header.b="Ab+/="
const property = /([a-z][\w-]*)\.([\w.-]+)\s*=\s*("[^"]*"|[^\s;]+)/gi;
// dkim=pass, dmarc/1 = pass
const verdict = /^\s*([a-z][\w-]*)(?:\s*\/\s*\d+)?\s*=\s*([a-z]+)/i;

function resultOf(statement: string): Result | undefined {
  const found = verdict.exec(statement);
  if (found === null) return undefined;
  const properties = new Map<string, string>();
  for (const [, type, name, value] of statement.slice(found[0].length).matchAll(property)) {
    const key = `${type}.${name}`.toLowerCase();
    if (!properties.has(key)) properties.set(key, unquoted(value!).toLowerCase().replace(/\.$/, ''));
  }
  return { method: found[1]!.toLowerCase(), result: found[2]!.toLowerCase(), properties };
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1');

/** Comments nest, and a parenthesis inside a quoted string opens none. */
function withoutComments(value: string): string {
  let text = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at++) {
    const letter = value[at]!;
    if (letter === '\\' && (quoted || depth > 0)) at++;
    else if (letter === '"' && depth === 0) quoted = !quoted;
    if (!quoted && letter === '(') depth++;
    else if (!quoted && letter === ')' && depth > 0) depth--;
    else if (depth === 0) text += letter;
  }
  return text;
}

/** Split at semicolons outside quotes. */
const partsOf = (text: string): string[] => text.match(/(?:"[^"]*"|[^";])+/g) ?? [];
