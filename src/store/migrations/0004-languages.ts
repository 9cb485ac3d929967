// In which language somebody is written to: learnt from their own mails. Older code runs on it unharmed.
import type { SchemaStep } from './step.ts';

export const languages: SchemaStep = () => [`alter table people add column language text`];
