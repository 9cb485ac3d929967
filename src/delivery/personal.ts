// Letters to one person about no event: help, and answers to what concerns them alone.
import type { Refusal } from '../scheduling/refusal.ts';
import type { Instant } from '../values/instant.ts';
import { longest, safeLine } from '../values/text.ts';
import { clockOf, toWall } from '../values/wall.ts';
import type { ZoneId } from '../values/zone.ts';
import { layOut } from './layout.ts';
import type { Bot } from './letter.ts';
import type { Written } from './mime/write.ts';
import type { Phrases } from './phrases/en.ts';
import { phrasesFor } from './phrases/languages.ts';
import { templatesOf } from './templates.ts';

export type PersonalBody = (
  | { readonly says: 'help' | 'not-yet' | 'stopped' | 'started' }
  | { readonly says: 'unclear'; readonly unclear?: readonly string[] }
  | { readonly says: 'zone'; readonly zone: ZoneId }
  | { readonly says: 'refused'; readonly refused: readonly Refusal[] }
  | { readonly says: 'unreadable'; readonly trouble: string }
  | { readonly says: 'login'; readonly url: string }
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
}

export function composePersonal(body: PersonalBody, { bot, now, url = '', language }: PersonalScene): Written {
  const phrases = phrasesFor(language);
  const asked = safeLine(body.about?.subject ?? '', longest.title).replace(/^(?:re|fwd?):\s*/i, '');
  const subject = asked === '' ? phrases.personal.subjects[body.says] : phrases.reply(asked);
  const view = { subject: asked, url, ...factsOf(body, now, phrases) };
  const frame = { about: '', About: '', organizer: '', mine: true };
  const foot = { bot, stoppable: body.says !== 'stopped' };
  return {
    sender: phrases.story.bot,
    subject,
    ...layOut(templatesOf(phrases.language), [{ template: `personal/${body.says}`, view }], subject, frame, foot),
    language: phrases.language,
    replies: body.says !== 'login',
    unsubscribes: body.says !== 'stopped',
  };
}

/** What one kind of these letters prints besides the mail's subject. */
function factsOf(body: PersonalBody, now: Instant, phrases: Phrases): object {
  switch (body.says) {
    case 'unclear':
      return { unclear: (body.unclear ?? []).map((fragment) => safeLine(fragment, 300)) };
    case 'zone':
      return { zone: body.zone, clock: clockOf(toWall(now, body.zone)) };
    case 'refused':
      return { refusals: body.refused.map((refusal) => refusalText(refusal, phrases)) };
    case 'unreadable':
      return { why: phrases.personal.trouble(body.trouble) };
    case 'login':
      return { url: body.url };
    default:
      return {};
  }
}

/** Outside an event nobody is named: its organizer is just that, and whoever is in the way is somebody. */
const refusalText = (refusal: Refusal, { refusals, personal }: Phrases): string =>
  refusals(refusal, personal.event, personal.organizer);
