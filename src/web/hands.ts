// What the web side holds of the house: no more than this, so that it can be run and tested without the rest.
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

export interface Envelope {
  readonly mailFrom: string;
  readonly rcptTo: readonly string[];
}

/** What the bot's own SMTP port said to a mail: `250 …` when it is kept. */
export interface MailReply {
  readonly code: number;
  readonly text: string;
}

export interface WebHands {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
  /** Somebody at a terminal asks by the API's routes. */
  readonly door?: 'console';
  /** Gives a mail to the bot's own SMTP port, like any mail. Without it there is no mailroom. */
  readonly sendMail?: (raw: Uint8Array, envelope: Envelope) => Promise<MailReply>;
  /** Keeps a mail that came over HTTP; whether any of its recipients is ours. @throws when it cannot be kept */
  readonly takeIn?: (raw: Uint8Array, envelope: Envelope) => Promise<boolean>;
  /** Whether the disk has room for a change; without it nobody looks. */
  readonly hasRoom?: () => boolean;
  /** Why no mail can be taken now, each in a sentence; none when all is well. */
  readonly troubles: () => Promise<readonly string[]>;
  readonly metrics: Metrics;
  /** Without it the mailroom goes at the pace of a reader. */
  readonly pace?: Pace;
  /** Stops and lets go on all letters, and tells which it is. Without it the operator's page has no such buttons. */
  readonly letters?: {
    readonly paused: () => boolean;
    readonly pause: () => Promise<void>;
    readonly resume: () => Promise<void>;
  };
}

/** How long the mailroom waits, in milliseconds. */
export interface Pace {
  /** Between two steps of the example, so that each can be read. */
  readonly reading: number;
  /** For a letter that may come or not, before the next page is shown without it. */
  readonly letter: number;
  /** After a letter: those that belong together arrive together, and nothing more may come for so long. */
  readonly quiet: number;
}

/** Counters of the whole house; labels are names of ours, never addresses. */
export interface Metrics {
  /** @param name of a counter, e.g. `parley_http_requests_total` */
  readonly count: (name: string, labels: Readonly<Record<string, string>>) => void;
  /** The Prometheus text format. */
  readonly text: () => Promise<string>;
}
