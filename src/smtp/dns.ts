// Asks the DNS for the sender check: with a deadline, and each question once in a while, since one sender writes often.
import { Resolver } from 'node:dns/promises';

/** As mailauth asks: a rejection has the code of `node:dns`, of which ENOTFOUND and ENODATA mean that there is none. */
export type DnsLookup = (name: string, type: string) => Promise<string[] | string[][]>;

const usualPatience = { timeout: 4000, tries: 2 };
const keepAnswersMs = 5 * 60_000;
const keepAbsencesMs = 60_000;
const mostKept = 10_000;

interface Kept {
  readonly until: number;
  readonly answer: Promise<string[] | string[][]>;
}

/** @param servers `127.0.0.1:5353`; unsaid: those of the machine */
export function openDns(servers?: readonly string[], patience = usualPatience): DnsLookup {
  const resolver = new Resolver(patience);
  if (servers !== undefined) resolver.setServers(servers);
  const kept = new Map<string, Kept>();

  return (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const now = performance.now();
    const before = kept.get(key);
    if (before !== undefined && now < before.until) return before.answer;
    if (kept.size >= mostKept) kept.clear();
    const answer = resolver.resolve(name, type as 'TXT');
    kept.set(key, { until: now + keepAnswersMs, answer });
    answer.catch((error: unknown) => {
      // An absence is an answer too; a trouble may be over at the next question.
      if (isAbsent(error)) kept.set(key, { until: performance.now() + keepAbsencesMs, answer });
      else kept.delete(key);
    });
    return answer;
  };
}

const absences: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

/** Whether the DNS answered that there is no such record. */
export const isAbsent = (error: unknown): boolean => absences.has((error as { code?: string }).code ?? '');
