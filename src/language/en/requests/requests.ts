// English new mails: all their tables in one place.
import type { RequestWords } from '../../request/words.ts';
import { about } from './about.ts';
import {
  beforeHours,
  between,
  border,
  bound,
  commonZone,
  counting,
  lasting,
  sameTime,
  separators,
  streets,
  until,
} from './borders.ts';
import { before, counts, lastly, listed, ranked } from './counts.ts';
import { errands } from './errands.ts';
import { lengths, relative } from './lengths.ts';
import { category, noTitle, options, titled, titleEnd } from './options.ts';
import {
  alongPlace,
  barePlaces,
  behindAlong,
  insidePlace,
  located,
  neverPlace,
  openPlace,
  placeNamed,
  plainRoom,
  rooms,
} from './places.ts';
import { queryEnd } from './questions.ts';
import { announcing, answers, bare, circumstantial, correction, offset, or, timing } from './timing.ts';
import { wishes } from './wishes.ts';

export const requests: RequestWords = {
  separators,
  until,
  counting,
  between,
  beforeHours,
  streets,
  sameTime,
  lasting,
  commonZone,
  border,
  bound,
  wishes,
  errands,
  timing,
  bare,
  circumstantial,
  answering: answers,
  announcing,
  offset,
  or,
  correction,
  lengths,
  relative,
  counts,
  ranked,
  listed,
  before,
  lastly,
  options,
  about,
  titled,
  noTitle,
  titleEnd,
  category,
  queryEnd,
  places: {
    located,
    named: placeNamed,
    inside: insidePlace,
    along: alongPlace,
    behind: behindAlong,
    or: openPlace,
    plain: plainRoom,
    bare: barePlaces,
    rooms,
    never: neverPlace,
  },
};
