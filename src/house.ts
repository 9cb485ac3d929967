// What every part of the running house may hold: the settings, the store, the reading thread, the log.
import type { Config } from './config.ts';
import type { Brakes } from './conversation/brakes.ts';
import type { Log } from './log.ts';
import type { HouseMetrics } from './metrics.ts';
import type { Reader } from './reader.ts';
import type { DnsLookup } from './smtp/dns.ts';
import type { Store } from './store/store.ts';

export interface House {
  readonly config: Config;
  readonly store: Store;
  readonly reader: Reader;
  /** Asked for the sender check alone. */
  readonly dns: DnsLookup;
  /** What ends a conversation between machines. */
  readonly brakes: Brakes;
  readonly log: Log;
  readonly metrics: HouseMetrics;
}
