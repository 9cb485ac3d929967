// A mailbox of the mailroom as a page shows it: each letter with its text, and what can be done with it.
import type { EmailAddress } from '../../values/address.ts';
import { type BotAddress, isOwnAddress } from '../../values/tag.ts';
import { safeLine, safeLines } from '../../values/text.ts';
import { toWall } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { mailboxesIn } from '../mailboxes.ts';
import type { MailItem, Neighbour } from './room.ts';

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

/** What a letter is shown in. */
export interface Room {
  readonly base: string;
  readonly bot: BotAddress;
  readonly zone: ZoneId;
}

export interface PersonView {
  readonly address: EmailAddress;
  readonly label: string;
  readonly letters: number;
  readonly current: boolean;
}

const longestText = 40_000;

/** The bot's own addresses carry tokens, and are called by its name. */
const botName = 'Parley';

/** @param base addresses that begin with it are links */
export function letterView(item: MailItem, { base, bot, zone }: Room, newest: boolean): LetterView {
  const { headers, text, html, calendar } = item.mail;
  return {
    id: item.id,
    kind: item.kind,
    letter: item.kind === 'letter',
    subject: safeLine(item.subject, 200),
    from: namesIn(headers.get('from'), bot),
    to: [headers.get('to'), headers.get('cc')]
      .map((header) => namesIn(header, bot))
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

function namesIn(header: string | undefined, bot: BotAddress): string {
  const names = mailboxesIn(header ?? '').map(({ address, name }) => {
    const called = safeLine(name ?? '', 64);
    if (isOwnAddress(bot, address)) return called === '' ? botName : called;
    return called === '' ? address : `${called} <${address}>`;
  });
  return names.join(', ');
}

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
