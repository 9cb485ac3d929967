// Lists, a page at a time: which page, which filters, and what is around it.
import type { ListFilter } from '../../store/listing.ts';
import { parseAddress } from '../../values/address.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { addDays, parseDay, toInstant, type WallTime, wallOf } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import { type Trouble, trouble } from '../trouble.ts';
import { readTime } from './times.ts';

export const perPage = 10;

export interface ListQuery {
  readonly et?: string;
  readonly page?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly category?: string;
  readonly location?: string;
  readonly party?: string;
}

const short = (description: string, most = 200) => ({ type: 'string', maxLength: most, description }) as const;

export const pageParameter = {
  type: 'string',
  pattern: '^[1-9][0-9]{0,5}$',
  description: 'Which page, from 1; 10 a page.',
} as const;

export const pageQuery = { type: 'object', properties: { page: pageParameter } } as const;

export const listQuery = {
  type: 'object',
  properties: {
    et: short('The token of a personal link.', 64),
    page: pageParameter,
    status: { type: 'string', enum: ['draft', 'proposing', 'confirmed', 'over', 'cancelled', 'active'] },
    from: short('Those that end after this: a day, or a time.', 40),
    to: short('Those that begin before the end of this day, or before this time.', 40),
    category: short('Those of this category, by name, id or URL.'),
    location: short('Those at this place, by name, id or URL.'),
    party: short('Those that this address takes part in.', 320),
  },
} as const;

export interface SearchQuery {
  readonly search_term: string;
  readonly page?: string;
}

export const searchQuery = {
  type: 'object',
  required: ['search_term'],
  properties: {
    search_term: short('Words, each of which must occur, if only with its beginning.', 100),
    page: pageParameter,
  },
} as const;

export const pageOf = ({ page }: { readonly page?: string }): number => Number(page ?? 1);

const wrong = (detail: string): Trouble => trouble(400, 'Cannot be read', detail);

export function filterOf(query: ListQuery, zone: ZoneId): Result<ListFilter, Trouble> {
  const from = query.from === undefined ? undefined : momentOf(query.from, zone, 0);
  const to = query.to === undefined ? undefined : momentOf(query.to, zone, 1);
  if (from?.ok === false) return from;
  if (to?.ok === false) return to;
  const party = query.party === undefined ? undefined : parseAddress(query.party);
  if (party?.ok === false) return fail(wrong(party.error));
  return ok({
    ...statusFilter(query.status),
    ...(from === undefined ? {} : { from: toInstant(from.value, zone) }),
    ...(to === undefined ? {} : { to: toInstant(to.value, zone) }),
    ...(query.category === undefined ? {} : { category: query.category }),
    ...(query.location === undefined ? {} : { location: query.location }),
    ...(party === undefined ? {} : { party: party.value }),
  });
}

/** `active`, as a calendar service says it: what is settled. */
function statusFilter(status: string | undefined): Pick<ListFilter, 'status'> {
  if (status === undefined) return {};
  return { status: (status === 'active' ? 'confirmed' : status) as NonNullable<ListFilter['status']> };
}

function momentOf(text: string, zone: ZoneId, daysOn: number): Result<WallTime, Trouble> {
  const day = parseDay(text);
  if (day.ok) return ok(wallOf(addDays(day.value, daysOn), '00:00'));
  // A plus sign of an offset stands for a space where nobody has encoded it.
  const time = readTime(text.replace(/ (?=\d\d:?\d\d$)/, '+'), zone);
  return time.ok ? time : fail(wrong(time.error.detail));
}

/** @param url of the list, to which the query is added @param most on a page */
export function pagedList<T>(
  url: string,
  query: object,
  page: number,
  count: number,
  results: readonly T[],
  most = perPage,
) {
  const at = (other: number): string => {
    const { et: _, ...rest } = { ...query, page: String(other) } as Record<string, string>;
    return `${url}?${new URLSearchParams(rest)}`;
  };
  return {
    count,
    next: page * most < count ? at(page + 1) : null,
    previous: page > 1 ? at(Math.min(page - 1, Math.max(1, Math.ceil(count / most)))) : null,
    results,
  };
}
