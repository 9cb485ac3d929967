// What Parley knows of whoever asks, and how they change it.
import type { FastifyInstance } from 'fastify';
import { usualHours } from '../../scheduling/hours.ts';
import { findDiary } from '../../store/diaries.ts';
import { findPerson, suppression } from '../../store/people.ts';
import { heldBy } from '../../store/tokens.ts';
import { formatDuration } from '../../values/duration.ts';
import type { Minutes } from '../../values/instant.ts';
import type { Door, Person } from '../asker.ts';
import { feedAddress } from '../feed-address.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { languages, type SettingsInput, saveSettings } from '../settings.ts';
import { weekdays, weekJson } from '../week.ts';
import { knownPerson } from './context.ts';
import { etagOf, isMatch } from './etag.ts';
import { keyName } from './keys.ts';
import * as shapes from './shapes.ts';

const week = (description: string) => ({
  type: ['object', 'null'],
  additionalProperties: false,
  description,
  properties: Object.fromEntries(
    weekdays.map((day) => [day, { type: 'array', maxItems: 24, items: { type: 'string', maxLength: 40 } }]),
  ),
});
const length = (description: string) => ({ type: ['string', 'null'], maxLength: 40, description }) as const;

const body = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    name: { type: 'string', maxLength: 200, description: 'How you are called in letters to others.' },
    zone: { type: 'string', maxLength: 64, description: 'Your time zone, like `Europe/Berlin`.' },
    language: {
      type: 'string',
      enum: Object.keys(languages),
      description: 'Of the letters that you get; learnt from the mails that you write.',
    },
    working_hours: week(
      'When you work, on your own clock: `{"friday": ["09:00-12:00"]}`. Days that are not named stay; an empty list is a day off; `null`: Monday to Friday, 9 to 5.',
    ),
    busy_every_week: week('What is taken every week, in the same way.'),
    buffer: length('Kept free before and after every meeting: `PT15M`.'),
    notice: length('How long beforehand you want to know of a meeting; `PT4H` unless said.'),
    daily_most: { type: ['integer', 'null'], description: 'The most meetings on one day.' },
    digest: { type: 'boolean', description: 'A letter on Monday morning with what is on in the week.' },
    calendar_url: {
      type: ['string', 'null'],
      maxLength: 2000,
      description: 'The https address of your own calendar (.ics): read every hour, and what it holds counts as taken.',
    },
    stop: { type: 'boolean', description: '`true`: no more mail from Parley; `false` lifts it.' },
    feed: {
      type: 'string',
      enum: ['new'],
      description: 'Makes an address for your calendar feed; an older one is dead at once.',
    },
  },
  examples: [
    { zone: 'Europe/Berlin', working_hours: { monday: ['09:00-12:00', '13:00-17:00'], friday: [] }, digest: true },
    { buffer: 'PT10M', notice: 'PT24H', daily_most: 4 },
  ],
} as const;

export function meApi(app: FastifyInstance, door: Door): void {
  const { store } = door.hands;
  const tags = ['You'];
  const response = { 200: shapes.me, '4xx': shapes.problem } as const;

  app.get('/api/me', { schema: { tags, summary: 'What Parley knows of you', response } }, async (request, reply) => {
    const person = await knownPerson(door, request);
    if (!person.ok) return sendTrouble(request, reply, person.error);
    const known = await me(person.value);
    return reply.header('etag', tagOf(known)).send(known);
  });

  app.patch<{ Body: SettingsInput }>(
    '/api/me',
    { schema: { tags, summary: 'Change it', body, response } },
    async (request, reply) => {
      const person = await knownPerson(door, request);
      if (!person.ok) return sendTrouble(request, reply, person.error);
      if (!isMatch(request.headers['if-match'], tagOf(await me(person.value))))
        return sendTrouble(request, reply, onTheWay.stale);
      const saved = await saveSettings(door.hands, person.value.address, request.body);
      if (!saved.ok) return sendTrouble(request, reply, saved.error);
      const known = await me(person.value);
      return reply.header('etag', tagOf(known)).send(known);
    },
  );

  async function me({ address, admin }: Person) {
    const [known, diary, keys, stopped, feed] = await Promise.all([
      findPerson(store, address),
      findDiary(store, address),
      heldBy(store, address, 'key'),
      suppression(store, address),
      feedAddress(door.hands, address),
    ]);
    const { calendar, digestDue } = diary;
    return {
      email: known?.address ?? address,
      name: known?.name ?? '',
      zone: known?.zone ?? null,
      language: known?.language ?? null,
      admin,
      stopped: stopped !== undefined,
      feed,
      working_hours: weekJson(diary.hours ?? usualHours),
      busy_every_week: diary.weekly === undefined ? null : weekJson(diary.weekly),
      buffer: lengthOf(diary.buffer),
      notice: lengthOf(diary.noticeMinutes),
      daily_most: diary.dailyMost ?? null,
      digest: digestDue !== undefined,
      next_digest: digestDue ?? null,
      calendar:
        calendar === undefined
          ? null
          : { url: calendar.url, read: calendar.read ?? null, trouble: calendar.trouble ?? null },
      keys: keys.map(({ hash, label, created, expires }) => ({
        id: keyName(hash),
        label: label ?? '',
        created,
        expires,
      })),
    };
  }
}

const lengthOf = (minutes: Minutes | undefined): string | null =>
  minutes === undefined ? null : formatDuration(minutes);

/** Keys live on while they are used, and calendars are read every hour: neither changes what somebody said. */
const tagOf = ({ keys: _, next_digest: __, calendar, ...said }: Me): string =>
  etagOf({ ...said, calendar: calendar?.url ?? null });

interface Me {
  readonly keys: unknown;
  readonly next_digest: unknown;
  readonly calendar: { readonly url: string } | null;
}
