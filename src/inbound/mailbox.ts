// A mailbox from which mail is collected, as the settings name it.

export interface Mailbox {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  /** Where taken mails are moved; without it they stay, under a keyword. */
  readonly processed?: string;
}

/** @param url `imaps://user:password@host/INBOX`, `…/INBOX?processed=Done`; checked by the settings */
export function mailboxOf(url: string): Mailbox {
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(url);
  const secure = protocol === 'imaps:';
  const processed = searchParams.get('processed');
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
    ...(processed === null ? {} : { processed }),
  };
}
