// Addresses of header fields, read from the raw value. Whatever could make two programs see two senders (a list, a group,
// a comment, an encoded word inside an address, a NUL) makes a field that nobody is believed for
// (`field/email.md` R13 and R15, `field/reliability.md` T42 to T45).
import { type EmailAddress, type Mailbox, parseAddress } from '../values/address.ts';
import { longest, safeLine } from '../values/text.ts';
import { decodeWords } from './encoded-words.ts';
import { all, type Headers } from './headers.ts';
import { limits } from './limits.ts';

interface Entry {
  readonly name: string;
  readonly address: string;
  /** Nothing but an optional name and one address. */
  readonly plain: boolean;
}

/** The one mailbox of the one From field; nothing when there is any doubt. */
export function senderOf(headers: Headers): Mailbox | undefined {
  const fields = all(headers, 'from');
  const entries = fields.length === 1 ? entriesOf(fields[0]!) : [];
  const only = entries.length === 1 ? entries[0]! : undefined;
  return only?.plain ? mailboxOf(only) : undefined;
}

interface Addressed {
  /** Every readable address, up to one too many; groups are taken for their members. */
  readonly mailboxes: readonly Mailbox[];
  /** What stands there as an address and cannot be one: `bob@@client.test`. Whoever wrote it meant somebody. */
  readonly odd: readonly string[];
}

/** What a field such as To or Cc holds. */
export function addressedIn(headers: Headers, name: string): Addressed {
  const mailboxes: Mailbox[] = [];
  const odd: string[] = [];
  for (const value of all(headers, name))
    for (const entry of entriesOf(value)) {
      const mailbox = mailboxOf(entry);
      if (mailbox === undefined) {
        if (entry.address.includes('@') && odd.length < limits.oddAddresses)
          odd.push(safeLine(entry.address, longest.name));
      } else if (mailboxes.length <= limits.addresses) mailboxes.push(mailbox);
    }
  return { mailboxes, odd };
}

function mailboxOf({ name, address }: Entry): Mailbox | undefined {
  // 8-bit or encoded text inside an address is no address of ours to guess at, except plain UTF-8 (RFC 6532).
  const parsed = address.includes('=?') ? undefined : parseAddress(decodeWords(address));
  if (!parsed?.ok) return undefined;
  const shown = displayName(name, parsed.value);
  return shown === undefined ? { address: parsed.value } : { address: parsed.value, name: shown };
}

// A name is shown to others and stands in front of our own address: it may hold neither address nor link (T47).
function displayName(raw: string, address: EmailAddress): string | undefined {
  const name = safeLine(decodeWords(raw), 500)
    .split(' ')
    .filter((word) => !/[@/<>]|^www\./i.test(word))
    .join(' ')
    .replace(/^['"]+|['",;]+$/g, '');
  const short = safeLine(name, longest.name);
  return short === '' || short.toLowerCase() === address.toLowerCase() ? undefined : short;
}

/** `"Lee, Ann" <ann@x.test>, Bob <bob@x.test>; team: carol@x.test;` in one pass over the characters. */
function entriesOf(value: string): Entry[] {
  const text = value.slice(0, limits.addressBytes);
  const entries: Entry[] = [];
  let name = '';
  let address: string | undefined;
  let plain = !text.includes('\0') && text.length === value.length;
  const finish = () => {
    const bare = name.trim();
    if (address !== undefined) entries.push({ name: bare, address, plain });
    else if (bare !== '') entries.push({ name: '', address: bare, plain: plain && !/\s/.test(bare) });
    name = '';
    address = undefined;
  };
  for (let at = 0; at < text.length && entries.length <= limits.addresses; at++) {
    const letter = text[at]!;
    if (letter === '"') {
      const end = endOfQuoted(text, at + 1);
      name += text.slice(at + 1, end).replace(/\\(.)/g, '$1');
      at = end;
    } else if (letter === '(') {
      at = endOfComment(text, at + 1);
      plain = false;
    } else if (letter === '<') {
      const end = text.indexOf('>', at);
      if (address !== undefined || end < 0) plain = false;
      address = text.slice(at + 1, end < 0 ? text.length : end).trim();
      at = end < 0 ? text.length : end;
    } else if (letter === ':' && address === undefined) {
      // team: ann@x.test;   the members follow, the name of the group is nobody's
      plain = false;
      name = '';
    } else if (letter === ',' || letter === ';') {
      if (letter === ';') plain = false;
      finish();
    } else {
      if (address !== undefined && letter.trim() !== '') plain = false;
      name += letter;
    }
  }
  finish();
  return entries;
}

function endOfQuoted(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

// Comments nest (RFC 5322 §3.2.2).
function endOfComment(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) break;
  }
  return at;
}
