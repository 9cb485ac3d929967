// Letters to one person about no event: help, and answers to what concerns them alone.
import type { Refusal } from '../scheduling/refusal.ts';
import type { TimeRefusal } from '../store/availability.ts';
import type { StoredEvent } from '../store/events.ts';
import { type EmailAddress, sameAddress } from '../values/address.ts';
import type { EventId } from '../values/ids.ts';
import type { Instant } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import { longest, safeLine } from '../values/text.ts';
import { clockOf, toWall } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { layOut } from './layout.ts';
import type { Bot } from './letter.ts';
import { type Meetings, type MeetingsView, meetingsView } from './meetings.ts';
import type { Written } from './mime/write.ts';
import { type FreeView, freeView, refusedTime, spanLine } from './own-time.ts';
import type { Phrases } from './phrases/en.ts';
import { phrasesFor } from './phrases/languages.ts';
import { templatesOf } from './templates.ts';
import { formatSpan } from './times.ts';

export type PersonalBody = (
  | { readonly says: 'help' | 'stopped' | 'started' }
  | { readonly says: 'unclear'; readonly unclear?: readonly string[] }
  | { readonly says: 'zone'; readonly zone: ZoneId }
  | { readonly says: 'refused'; readonly refused: readonly Refusal[]; readonly zone?: ZoneId }
  | { readonly says: 'unreadable'; readonly trouble: string }
  | { readonly says: 'login'; readonly url: string }
  /** What the reader said of their own time, as it is kept. */
  | {
      readonly says: 'time-blocked' | 'time-freed';
      readonly zone: ZoneId;
      readonly spans: readonly Span[];
      readonly unclear?: readonly string[];
    }
  | { readonly says: 'time-refused'; readonly zone: ZoneId; readonly refusal: TimeRefusal }
  /** When others are free; without times: the reader may not know. */
  | {
      readonly says: 'free-times';
      readonly zone: ZoneId;
      readonly within: Span;
      readonly people: readonly { readonly address: EmailAddress; readonly free?: readonly Span[] }[];
      /** When all of them are, of several. */
      readonly all?: readonly Span[];
    }
  | Meetings
) & {
  /** The mail that it answers. */
  readonly about?: { readonly subject: string; readonly messageId?: string };
};

export interface PersonalScene {
  readonly bot: Bot;
  readonly now: Instant;
  /** How the outside reaches the web side. */
  readonly url?: string;
  readonly language?: string;
  /** Whose letter it is, and the events that it tells of. */
  readonly reader?: EmailAddress;
  readonly events?: readonly StoredEvent[];
}

export function composePersonal(body: PersonalBody, scene: PersonalScene): Written {
  const { bot, url = '', language } = scene;
  const phrases = phrasesFor(language);
  const asked = safeLine(body.about?.subject ?? '', longest.title).replace(/^(?:re|fwd?):\s*/i, '');
  const subject = asked === '' ? phrases.personal.subjects[body.says] : phrases.reply(asked);
  const view = { subject: asked, url, ...factsOf(body, scene, phrases) };
  const frame = { about: '', About: '', organizer: '', mine: true };
  const foot = { bot, stoppable: body.says !== 'stopped' };
  return {
    sender: phrases.story.bot,
    subject,
    ...layOut(templatesOf(phrases.language), [{ template: `personal/${body.says}`, view }], subject, frame, foot),
    language: phrases.language,
    replies: body.says !== 'login' && body.says !== 'digest',
    unsubscribes: body.says !== 'stopped',
  };
}

/** What one kind of these letters prints besides the mail's subject. */
function factsOf(body: PersonalBody, scene: PersonalScene, phrases: Phrases): object | FreeView | MeetingsView {
  switch (body.says) {
    case 'help':
    case 'stopped':
    case 'started':
      return {};
    case 'unclear':
      return { unclear: fragments(body.unclear) };
    case 'zone':
      return { zone: body.zone, clock: clockOf(toWall(scene.now, body.zone)) };
    case 'refused':
      return { refusals: body.refused.map((refusal) => refusalText(refusal, body.zone, phrases)) };
    case 'unreadable':
      return phrases.personal.trouble(body.trouble);
    case 'login':
      return { url: body.url };
    case 'time-blocked':
    case 'time-freed':
      return { times: body.spans.map((span) => spanLine(span, body.zone, phrases)), unclear: fragments(body.unclear) };
    case 'time-refused':
      return refusedTime(body.refusal, body.zone, phrases);
    case 'free-times':
      return freeView(body, phrases);
    case 'agenda':
    case 'digest':
    case 'search':
      return meetingsView(body, eventsOf(body.events, scene), phrases);
    default:
      return body satisfies never;
  }
}

const fragments = (unclear: readonly string[] = []): string[] => unclear.map((fragment) => safeLine(fragment, 300));

/** Those of the events in which the reader takes part, with the party that is theirs. */
function eventsOf(ids: readonly EventId[], { events = [], reader }: PersonalScene) {
  return ids.flatMap((id) => {
    const stored = events.find(({ event }) => event.id === id);
    const own = [...(stored?.people ?? [])].find(
      ([, { address }]) => reader !== undefined && sameAddress(address, reader),
    );
    return stored === undefined ? [] : [{ ...stored, party: own?.[0] ?? stored.event.organizer }];
  });
}

/** Outside an event only its asker is told who is in the way, and only of those whom they may know of. */
function refusalText(refusal: Refusal, zone: ZoneId | undefined, phrases: Phrases): string {
  const { refusals, personal, conflict, and, or } = phrases;
  if (refusal.no !== 'conflict') return refusals(refusal, personal.event, personal.organizer);
  const clocks = zone && { event: zone, reader: zone, phrases };
  const nearest = clocks ? refusal.nearest.map(({ begin, end }) => formatSpan(begin, end, clocks)) : [];
  return conflict(and(refusal.conflicts.map(({ address }) => address)), or(nearest), refusal.room);
}
