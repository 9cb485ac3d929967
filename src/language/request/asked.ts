// Whether a mail asks for a meeting at all.
import type { Mention } from '../mention.ts';
import type { NewMail } from './mail.ts';
import type { Told } from './timing.ts';
import type { Wish } from './words.ts';

export interface Evidence {
  readonly wishes: ReadonlySet<Wish>;
  /** The times put forward. */
  readonly times: readonly Mention[];
  /** How many slots they come to. */
  readonly slots: number;
  /** Its length is said. */
  readonly lasts: boolean;
  readonly seated: boolean;
  /** So many are asked at a time. */
  readonly dealt: boolean;
  /** There is somebody to ask. */
  readonly forOthers: boolean;
}

/**
 * A mere wish to meet counts where a time or a length stands beside it: "we should have lunch" asks for nothing. Where nobody
 * asks for anything in so many words, times for other people do.
 */
export function isAskedFor({ clauses, lines }: NewMail, told: readonly Told[], evidence: Evidence): boolean {
  const { wishes, times, slots, lasts, seated, dealt, forOthers } = evidence;
  if (wishes.has('find') || wishes.has('book') || wishes.has('arrange') || dealt) return true;
  if (lines.some(({ key }) => /^(?:when|duration|where|with|seats)$/.test(key))) return true;
  // "Builder here tomorrow at 8 … needs 90 minutes": with hours in unknown words it may be another thing.
  const isOpen = told.some(({ role, mentions }) => role === 'unknown' && mentions.some(({ hours }) => hours));
  if (wishes.has('want')) return times.length > 0 || (lasts && !isOpen);
  if (wishes.has('offer')) return times.length > 0;
  // "Next meeting: Tuesday 7 April" at the end of minutes announces one.
  const isTimed = times.some((one) => one.hours !== undefined && (one.days ?? one.near) !== undefined);
  const isTalk = (clauses.at(-1)?.sentence ?? 0) > 0 && !clauses.some(({ question }) => question);
  return forOthers && isTimed && slots > (isTalk && !seated ? 1 : 0);
}
