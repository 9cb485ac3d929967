// German new mails: all their tables in one place.
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
import { errands, queryEnd } from './errands.ts';
import { lengths, relative } from './lengths.ts';
import { category, noTitle, options, titled, titleEnd } from './options.ts';
import { barePlaces, located, neverPlace, notBeforePlace, placeNamed, plainRoom, roomKinds, rooms } from './places.ts';
import {
  announcing,
  answers,
  bare,
  circumstantial,
  correction,
  eachTime,
  offset,
  or,
  polite,
  timing,
} from './timing.ts';
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
  polite,
  eachTime,
  correction,
  lengths,
  relative,
  counts,
  ranked,
  before,
  listed,
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
    inside: new Set(),
    along: new Set(),
    behind: /(?!)/,
    or: new Set(['oder']),
    plain: plainRoom,
    bare: barePlaces,
    rooms,
    roomKinds,
    never: neverPlace,
    notBefore: notBeforePlace,
  },
};
