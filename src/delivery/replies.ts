// What the server that carries letters out says when it does not take one, and what that means: for this letter, or for all.

/** Where in the dialogue: `connect` is all that comes before MAIL FROM, `message` all that comes after DATA. */
export type Stage = 'connect' | 'sender' | 'recipient' | 'message';

export interface Reply {
  readonly stage: Stage;
  /** `550`; nothing when the line was cut or silent. */
  readonly code?: number;
  /** The whole reply, `550 5.1.1 <bob@client.test>: no such user`. */
  readonly text: string;
}

/** Why a letter never will arrive. */
export type GaveUp = 'no-such-address' | 'refused' | 'too-long';

/** `lane-down`: the server takes nothing from us, whatever the letter; `again`: this letter, later. */
export type Meaning = 'lane-down' | 'again' | Exclude<GaveUp, 'too-long'>;

interface Rule {
  readonly stages: readonly Stage[];
  readonly pattern: RegExp;
  readonly means: Meaning;
}

const envelope: readonly Stage[] = ['sender', 'recipient', 'message'];

/** The first that fits holds. */
const rules: readonly Rule[] = [
  // 220 never came, 535 5.7.8 authentication failed, 454 4.7.0 TLS not available
  { stages: ['connect'], pattern: /^/, means: 'lane-down' },
  // 421 4.3.2 mail.example.org service shutting down
  { stages: envelope, pattern: /^421/, means: 'lane-down' },
  // 452 4.3.1 insufficient system storage; 451 4.3.0 queue file write error; 450 4.3.2 system not accepting network messages
  { stages: envelope, pattern: /^4\d\d[ -]4\.3\.[0-5]/, means: 'lane-down' },
  // 530 5.7.0 must issue a STARTTLS command first; 530 5.7.1 authentication required; 535 5.7.8 bad credentials
  { stages: envelope, pattern: /^53[045]/, means: 'lane-down' },
  // 553 5.7.1 <parley@example.org>: sender address rejected: not owned by user; 550 5.1.8 bad sender domain
  { stages: ['sender'], pattern: /^5/, means: 'lane-down' },
  // 554 5.7.1 <bob@client.test>: relay access denied; 550 5.7.1 unable to relay
  { stages: ['recipient'], pattern: /^55\d.*\brelay/is, means: 'lane-down' },
  // 550 5.1.1 <bob@client.test>: recipient address rejected: user unknown; 553 5.1.3 bad address; 550 5.4.4 host not found
  { stages: ['recipient', 'message'], pattern: /^55\d[ -](5\.1\.[01236]|5\.4\.4)/, means: 'no-such-address' },
  // 550 no such user here; 550 mailbox unavailable; 550 unknown recipient; 551 user not local
  {
    stages: ['recipient'],
    pattern:
      /^55[013][ -](?!5\.7)(?=.*\b(no such|unknown|unavailable|not found|does not exist|doesn't exist|not local|invalid)\b)/is,
    means: 'no-such-address',
  },
  // 550 5.2.1 mailbox disabled
  { stages: ['recipient', 'message'], pattern: /^55\d[ -]5\.2\.1/, means: 'no-such-address' },
  // 552 5.2.2 mailbox full; 552 mailbox full: permanent by the book, over by tomorrow in life
  { stages: ['recipient', 'message'], pattern: /^552[ -](5\.2\.2|(?!5\.).*\b(full|quota)\b)/is, means: 'again' },
  // 503 5.5.1 bad sequence of commands; 500 5.5.2 syntax error: the dialogue went wrong, not the letter
  { stages: envelope, pattern: /^50[0-4]/, means: 'again' },
  // 450 4.2.0 greylisted, try again later; 451 4.7.1 content check failed for now
  { stages: envelope, pattern: /^4/, means: 'again' },
  // 554 5.7.1 message rejected as spam; 552 5.3.4 message too big; 550 5.7.26 unauthenticated mail is not accepted
  { stages: envelope, pattern: /^5/, means: 'refused' },
];

/** @param reply anything but an acceptance; a silence is nobody's refusal, so it is tried again. */
export function meaningOf({ stage, code, text }: Reply): Meaning {
  if (code === undefined) return stage === 'message' ? 'again' : 'lane-down';
  const line = text.startsWith(String(code)) ? text : `${code} ${text}`;
  return rules.find(({ stages, pattern }) => stages.includes(stage) && pattern.test(line))?.means ?? 'again';
}

/** A reply as it may be kept and shown: one line, no controls, no more than 1 KiB; a server can say anything. */
export const safeReply = (text: string): string =>
  text
    .slice(0, 4096)
    .replace(/[^\x20-\x7e\u00a1-\ud7ff]+/g, ' ')
    .trim()
    .slice(0, 1024);
