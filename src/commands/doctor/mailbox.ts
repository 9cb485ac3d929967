// The mailbox that mail is collected from: whether it opens, and what it must be given.
import { type Config, isLoopback } from '../../config.ts';
import { lookInto } from '../../inbound/connect.ts';
import { mailboxOf } from '../../inbound/mailbox.ts';
import { type Finding, fine, mend, open } from './finding.ts';

export async function checkMailbox({ imap, replyDomain }: Config): Promise<Finding[]> {
  if (imap === undefined) return [];
  const mailbox = mailboxOf(imap);
  const name = `The mailbox of ${mailbox.user} at ${mailbox.host}:${mailbox.port}`;
  const look = await lookInto(mailbox);
  const clear =
    mailbox.secure || isLoopback(mailbox.host)
      ? []
      : [mend(`${name} may be read without encryption: write imaps:// in PARLEY_IMAP.`)];
  switch (look.kind) {
    case 'shut':
      return [mend(`${name} does not open: ${look.why}`), ...clear];
    case 'no-folder':
      return [mend(`${name} has no folder ${mailbox.folder}: name another in PARLEY_IMAP.`), ...clear];
    case 'open': {
      const holds = `${look.mails} ${look.mails === 1 ? 'mail' : 'mails'}`;
      const due = replyDomain
        ? `all mail for ${replyDomain}, whatever stands before the @`
        : 'mail whose address goes on after a plus sign';
      return [
        fine(`${name} opens; ${mailbox.folder} holds ${holds}.`),
        ...clear,
        open(`It must get ${due}: the probe tells whether it does.`),
      ];
    }
    default:
      return look satisfies never;
  }
}
