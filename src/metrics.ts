// Counters of the whole house in the Prometheus text format. Labels are names of ours, never addresses.
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export interface HouseMetrics {
  readonly count: (name: string, labels: Readonly<Record<string, string>>) => void;
  /** @param read is asked whenever somebody looks */
  readonly watch: (name: string, read: () => number) => void;
  readonly text: () => Promise<string>;
}

/** What is counted, and by which labels. */
const counters: Readonly<Record<string, { readonly help: string; readonly labels: readonly string[] }>> = {
  parley_mails_total: { help: 'Mails read, by class and what became of them.', labels: ['class', 'outcome'] },
  parley_mails_failed_total: {
    help: 'Mails that could not be read and will be tried again, or were laid aside.',
    labels: ['why'],
  },
  parley_refused_total: { help: 'What the SMTP side refused, by reply.', labels: ['reply'] },
  parley_letters_total: { help: 'Attempts to send a letter, by outcome.', labels: ['outcome'] },
  parley_http_requests_total: {
    help: 'HTTP requests, by method, route and status.',
    labels: ['method', 'route', 'status'],
  },
};

const gauges: Readonly<Record<string, string>> = {
  parley_smtp_sessions: 'SMTP and LMTP sessions open now.',
  parley_mails_in_hand: 'Mails being read now.',
};

export function openMetrics(): HouseMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const known = new Map(
    Object.entries(counters).map(([name, { help, labels }]) => [
      name,
      new Counter({ name, help, labelNames: labels, registers: [registry] }),
    ]),
  );
  return {
    count: (name, labels) => known.get(name)?.inc(labels),
    watch: (name, read) => {
      const gauge: Gauge = new Gauge({
        name,
        help: gauges[name] ?? name,
        registers: [registry],
        collect: () => gauge.set(read()),
      });
    },
    text: () => registry.metrics(),
  };
}
