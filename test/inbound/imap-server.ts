// A mail server with mailboxes, as small as IMAP can be (RFC 3501, 2177, 6154, 6851): what a collector asks of one, no more.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

interface Stored {
  readonly uid: number;
  readonly raw: string;
  readonly flags: Set<string>;
}

export class Folder {
  uidValidity = 1;
  uidNext = 1;
  messages: Stored[] = [];
  readonly use: string | undefined;

  constructor(use?: string) {
    this.use = use;
  }

  add(raw: string): void {
    this.messages.push({ uid: this.uidNext++, raw, flags: new Set() });
  }
}

export interface ImapServer {
  readonly port: number;
  readonly folders: Map<string, Folder>;
  /** Lets a mail arrive, and tells whoever waits in IDLE. */
  readonly deliver: (raw: string, folder?: string) => void;
  /** All that clients said, without their passwords. */
  readonly heard: string[];
  /** Whether mails may bear keywords of anybody's making. */
  keywords: boolean;
  /** Cuts all lines. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

export async function openImapServer(): Promise<ImapServer> {
  const sessions = new Set<Session>();
  const server: Server = createServer((socket) => {
    const session = new Session(socket, imap);
    sessions.add(session);
    socket.on('close', () => sessions.delete(session));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const imap: ImapServer = {
    port: (server.address() as AddressInfo).port,
    folders: new Map([
      ['INBOX', new Folder()],
      ['Spam', new Folder('\\Junk')],
    ]),
    heard: [],
    keywords: true,
    deliver: (raw, folder = 'INBOX') => {
      imap.folders.get(folder)!.add(raw.replace(/\r?\n/g, '\r\n'));
      for (const session of sessions) session.news(folder);
    },
    cut: () => {
      for (const session of sessions) session.socket.destroy();
    },
    close: async () => {
      imap.cut();
      server.close();
      await once(server, 'close');
    },
  };
  return imap;
}

type Command = (session: Session, tag: string, rest: string) => void;

const commands: Record<string, Command> = {
  CAPABILITY: (session, tag) => session.ok(tag, '* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS SPECIAL-USE'),
  NOOP: (session, tag) => session.ok(tag),
  LOGOUT: (session, tag) => {
    session.ok(tag, '* BYE');
    session.socket.end();
  },
  LOGIN: (session, tag, rest) =>
    rest.includes('secret') ? session.ok(tag) : session.say(`${tag} NO [AUTHENTICATIONFAILED] wrong`),
  LIST: (session, tag, rest) => {
    // An empty pattern asks for nothing but the separator (RFC 3501 §6.3.8).
    if (/""$/.test(rest)) return session.ok(tag, '* LIST (\\Noselect) "/" ""');
    const wanted = unquoted(rest.replace(/^"[^"]*" /, ''));
    const folders = [...session.imap.folders].filter(([name]) => /[*%]/.test(wanted) || name === wanted);
    const line = (name: string, use = ''): string => `* LIST (\\HasNoChildren${use ? ` ${use}` : ''}) "/" "${name}"`;
    session.ok(tag, ...folders.map(([name, { use }]) => line(name, use)));
  },
  LSUB: (session, tag) => session.ok(tag),
  CREATE: (session, tag, rest) => {
    const name = unquoted(rest);
    if (!session.imap.folders.has(name)) session.imap.folders.set(name, new Folder());
    session.ok(tag);
  },
  SELECT: select,
  EXAMINE: select,
  CLOSE: (session, tag) => session.ok(tag),
  UNSELECT: (session, tag) => session.ok(tag),
  IDLE: (session) => {
    session.idling = true;
    session.say('+ idling');
    session.tellSize();
  },
  'UID SEARCH': (session, tag, rest) => {
    const from = Number(/UID (\d+):\*/i.exec(rest)?.[1] ?? 1);
    const without = /UNKEYWORD (\S+)/i.exec(rest)?.[1];
    const all = session.folder.messages;
    // "n:*" always names the last one.
    const found = all.filter(({ uid, flags }, i) => (uid >= from || i === all.length - 1) && !flags.has(without ?? ''));
    session.ok(tag, `* SEARCH ${found.map(({ uid }) => uid).join(' ')}`.trimEnd());
  },
  'UID FETCH': (session, tag, rest) => {
    const at = session.folder.messages.findIndex(({ uid }) => uid === Number(rest.split(' ')[0]));
    const one = session.folder.messages[at];
    if (one !== undefined) {
      const body = /BODY/i.test(rest) ? ` BODY[] {${Buffer.byteLength(one.raw)}}\r\n${one.raw}` : '';
      session.say(`* ${at + 1} FETCH (UID ${one.uid} RFC822.SIZE ${Buffer.byteLength(one.raw)}${body})`);
    }
    session.ok(tag);
  },
  'UID STORE': (session, tag, rest) => {
    const one = session.folder.messages.find(({ uid }) => uid === Number(rest.split(' ')[0]));
    for (const flag of /\(([^)]*)\)/.exec(rest)?.[1]?.split(' ') ?? []) one?.flags.add(flag);
    session.ok(tag);
  },
  'UID MOVE': (session, tag, rest) => {
    const [, uid, name] = /^(\d+) (.*)$/.exec(rest)!;
    const at = session.folder.messages.findIndex((one) => one.uid === Number(uid));
    const [moved] = at < 0 ? [] : session.folder.messages.splice(at, 1);
    if (moved === undefined) return session.ok(tag);
    session.imap.folders.get(unquoted(name!))!.add(moved.raw);
    session.told--;
    session.ok(tag, `* ${at + 1} EXPUNGE`);
  },
};

function select(session: Session, tag: string, rest: string): void {
  const folder = session.imap.folders.get(unquoted(rest));
  if (folder === undefined) {
    session.say(`${tag} NO no such folder`);
    return;
  }
  session.selected = unquoted(rest);
  session.told = folder.messages.length;
  session.say(
    '* FLAGS (\\Seen \\Answered)',
    `* OK [PERMANENTFLAGS (\\Seen${session.imap.keywords ? ' \\*' : ''})] flags`,
    `* ${folder.messages.length} EXISTS`,
    `* OK [UIDVALIDITY ${folder.uidValidity}] valid`,
    `* OK [UIDNEXT ${folder.uidNext}] next`,
    `${tag} OK [READ-WRITE] selected`,
  );
}

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/, '$1');

class Session {
  readonly socket: Socket;
  readonly imap: ImapServer;
  selected = 'INBOX';
  /** How many mails the client knows of. */
  told = 0;
  idling = false;
  #idleTag = '';
  #buffer = '';

  constructor(socket: Socket, imap: ImapServer) {
    this.socket = socket;
    this.imap = imap;
    socket.setEncoding('latin1');
    socket.on('error', () => {});
    socket.on('data', (chunk: string) => {
      this.#buffer += chunk;
      for (let end = this.#buffer.indexOf('\r\n'); end >= 0; end = this.#buffer.indexOf('\r\n')) {
        const line = this.#buffer.slice(0, end);
        this.#buffer = this.#buffer.slice(end + 2);
        this.#hear(line);
      }
    });
    this.say('* OK ready');
  }

  get folder(): Folder {
    return this.imap.folders.get(this.selected)!;
  }

  say(...lines: string[]): void {
    if (!this.socket.destroyed && lines.length > 0) this.socket.write(`${lines.join('\r\n')}\r\n`);
  }

  ok(tag: string, ...lines: string[]): void {
    this.say(...lines);
    this.tellSize();
    this.say(`${tag} OK done`);
  }

  news(folder: string): void {
    if (this.idling && folder === this.selected) this.tellSize();
  }

  /** What came while nobody waited is told with the next answer, as servers must (RFC 3501 §5.2). */
  tellSize(): void {
    const size = this.imap.folders.get(this.selected)?.messages.length ?? 0;
    if (size > this.told) this.say(`* ${size} EXISTS`);
    this.told = size;
  }

  #hear(line: string): void {
    this.imap.heard.push(line.replace(/(LOGIN \S+ ).*/, '$1…'));
    if (/^DONE$/i.test(line)) {
      this.idling = false;
      this.ok(this.#idleTag);
      return;
    }
    const [, tag = '*', name = '', rest = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(line) ?? [];
    if (/^IDLE$/i.test(name)) this.#idleTag = tag;
    const command = commands[name.toUpperCase()];
    if (command === undefined) this.say(`${tag} BAD unknown`);
    else command(this, tag, rest);
  }
}
