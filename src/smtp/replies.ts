// Every answer of the SMTP side, in one table (RFC 5321 §4.2, RFC 3463). smtp-server's own default for a failing handler is
// a permanent 550, so a code is always set; what nobody foresaw is 451 and the sender tries again.

export type ReplyName = keyof typeof replies;

const replies = {
  noSuchAddress: [550, '5.1.1 No such address here.'],
  deadTag: [550, '5.1.1 This address has been closed: its event is long over, or the link was withdrawn.'],
  relaying: [550, '5.7.1 We carry no mail for others.'],
  badSender: [553, '5.1.7 That sender address cannot be.'],
  tooManyRecipients: [452, '4.5.3 Too many recipients at once; send the rest in another mail.'],
  tooLarge: [552, '5.3.4 The mail is too large; leave the attachments out.'],
  diskFull: [452, '4.3.1 No room to keep your mail just now; try again later.'],
  away: [451, '4.3.0 We cannot keep your mail just now; try again later.'],
  controlCharacters: [550, '5.6.0 The mail holds NUL characters.'],
  severalFrom: [550, '5.6.0 The mail has more than one From line.'],
  headerTooLarge: [554, '5.6.0 The header of the mail is too large.'],
  loop: [554, '5.4.6 The mail has gone in circles.'],
  tooManyFromYou: [450, '4.7.1 Too many mails from you; try again in an hour.'],
  tooManyUnknown: [450, '4.7.1 Too many wrong addresses; try again in an hour.'],
  tooManyConnections: [421, '4.7.0 Too many connections from you; try again in a minute.'],
  guessing: [421, '4.7.0 Too many wrong addresses; goodbye.'],
  tooSlow: [421, '4.4.2 Too slow; goodbye.'],
  tooLong: [421, '4.4.2 The session has lasted too long; goodbye.'],
  tooManyErrors: [421, '4.7.0 Too many errors; goodbye.'],
  tooIdle: [421, '4.7.0 Too many commands without a mail; goodbye.'],
  stopping: [421, '4.3.2 We are restarting; try again in a minute.'],
} as const satisfies Record<string, readonly [number, string]>;

/** What smtp-server sends when it is handed to a callback. */
export class Reply extends Error {
  readonly responseCode: number;
  readonly reply: ReplyName;

  constructor(name: ReplyName) {
    const [code, text] = replies[name];
    super(text);
    this.responseCode = code;
    this.reply = name;
  }
}
