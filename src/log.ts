// What the process did, for operators: one line per thing that happened, with the ids that join them. No bodies, no
// tokens; addresses at debug level only. JSON, or readable on a terminal.
import { Writable } from 'node:stream';
import pino from 'pino';

/** The fields that join lines about one mail, event or letter. */
export interface LogFields {
  readonly inboxId?: string;
  readonly messageId?: string;
  readonly eventId?: string;
  readonly outboxId?: string;
  readonly replyCode?: number | string;
  readonly ms?: number;
  readonly [other: string]: unknown;
}

export interface Log {
  debug(fields: LogFields, what: string): void;
  info(fields: LogFields, what: string): void;
  warn(fields: LogFields, what: string): void;
  error(fields: LogFields, what: string): void;
}

/** @param level as `PARLEY_LOG` @param readable for people at a terminal */
export function openLog(level: string, readable: boolean): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: errorLine },
  };
  return pino(
    options,
    readable ? readableLines(process.stdout) : pino.destination({ dest: 1, sync: false }),
  ) as unknown as Log;
}

/** Says nothing; for commands whose output is for programs. */
export const silence: Log = { debug() {}, info() {}, warn() {}, error() {} };

// A tag or link token anywhere in a text: `r-abc…`, `et=abc…`, `/feed/abc…`.
const secrets = /\b[a-z2-7]{26,28}\b/gi;
const longestField = 2048;

/** Errors become one line: what foreign servers and stacks say is cut, escaped and freed of tokens. */
function errorLine(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return redacted(text).slice(0, longestField);
}

/** The text without tokens and control characters. */
export const redacted = (text: string): string =>
  text.replace(secrets, '…').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '?');

function readableLines(out: NodeJS.WritableStream): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\n')) if (line !== '') out.write(`${readableLine(line)}\n`);
      done();
    },
  });
}

// {"level":"info","time":"2026-03-02T09:15:00.123Z","eventId":"e…","msg":"mail received"} → 09:15:00 mail received eventId=e…
function readableLine(line: string): string {
  const { level, time, msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const rest = Object.entries(fields).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [String(time).slice(11, 19), ...(level === 'info' ? [] : [level]), msg, ...rest].join(' ');
}
