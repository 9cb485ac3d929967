// Numbered, forward only, one transaction each, frozen once released.
import { house } from './0001-house.ts';
import { calendar } from './0002-calendar.ts';
import { marks } from './0003-marks.ts';
import { languages } from './0004-languages.ts';
import type { SchemaStep, Spelling } from './step.ts';

/** The schema's number is how many of these have been taken. */
export const steps: readonly SchemaStep[] = [house, calendar, marks, languages];

export const spellings: Record<Spelling['dialect'], Spelling> = {
  sqlite: { dialect: 'sqlite', bytes: 'blob', id: 'integer primary key' },
  postgres: { dialect: 'postgres', bytes: 'bytea', id: 'bigint generated always as identity primary key' },
};
