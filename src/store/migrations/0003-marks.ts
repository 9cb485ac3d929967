// What must outlive the process and is nobody's event: that letters are paused, where a mailbox was left, whom we asked to
// confirm. Older code runs on it unharmed.
import type { SchemaStep } from './step.ts';

export const marks: SchemaStep = () => [
  `create table marks (name text primary key, value text not null, at text not null)`,
  `create index outbox_sent on outbox (address, state) where state in ('sent', 'joined')`,
];
