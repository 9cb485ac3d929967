// German new mails: all their tables in one place.
import type { RequestWords } from '../../request/words.ts';
import { about } from './about.ts';
import * as borders from './borders.ts';
import { bystanders } from './bystanders.ts';
import * as counts from './counts.ts';
import { errands } from './errands.ts';
import * as lengths from './lengths.ts';
import * as options from './options.ts';
import * as places from './places.ts';
import { queryEnd } from './questions.ts';
import * as timing from './timing.ts';
import { wishes } from './wishes.ts';

export const requests: RequestWords = {
  ...borders,
  ...timing,
  ...lengths,
  ...counts,
  ...options,
  bystanders,
  wishes,
  errands,
  queryEnd,
  about,
  places,
};
