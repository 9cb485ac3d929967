// A mailbox of the mailroom as a page shows it: each letter with its text, and what can be done with it.
import type { EmailAddress } from '../../values/address.ts';
import { safeLine, safeLines } from '../../values/text.ts';
import { toWall } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { type MailItem, mailboxesIn, type Neighbour } from './room.ts';

export interface LetterView {
  readonly id: string;
  readonly kind: MailItem['kind'];
  readonly letter: boolean;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly clock: string;
  readonly pieces: readonly Piece[];
  readonly html: boolean;
  /** It holds an invitation that a calendar could answer. */
  readonly invitation: boolean;
  readonly open: boolean;
}

/** Text, or a link of ours in it. */
export interface Piece {
  readonly text: string;
  readonly href: string | null;
}

export interface PersonView {
  readonly address: EmailAddress;
  readonly label: string;
  readonly letters: number;
  readonly current: boolean;
}

const longestText = 40_000;

/** @param base addresses that begin with it are links */
export function letterView(item: MailItem, base: string, zone: ZoneId, newest: boolean): LetterView {
  const { headers, text, html, calendar } = item.mail;
  return {
    id: item.id,
    kind: item.kind,
    letter: item.kind === 'letter',
    subject: safeLine(item.subject, 200),
    from: namesIn(headers.get('from')),
    to: [headers.get('to'), headers.get('cc')]
      .map(namesIn)
      .filter((names) => names !== '')
      .join(', '),
    at: item.at,
    clock: toWall(item.at, zone).replace('T', ' '),
    pieces: piecesOf(safeLines(text, longestText), base),
    html: html !== undefined,
    invitation: calendar?.method === 'REQUEST',
    open: newest && item.kind === 'letter',
  };
}

const namesIn = (header = ''): string =>
  mailboxesIn(header)
    .map(({ address, name }) => (name === undefined ? address : `${safeLine(name, 64)} <${address}>`))
    .join(', ');

/** Only addresses of our own pages become links: what people write leads nowhere by itself. */
function piecesOf(text: string, base: string): Piece[] {
  if (base === '') return [{ text, href: null }];
  const pattern = new RegExp(`(${base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/[\\w./?=&%-]*[\\w/])`);
  return text
    .split(pattern)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, href: piece.startsWith(`${base}/`) ? piece : null }));
}

export const peopleView = (people: readonly Neighbour[], current?: EmailAddress): PersonView[] =>
  people.map(({ address, name, letters }) => ({
    address,
    label: name === '' ? address : safeLine(name, 64),
    letters,
    current: address === current,
  }));
