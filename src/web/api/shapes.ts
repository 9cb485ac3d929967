// The shapes of what the API answers, as JSON Schema; a test holds every answer to them.
import { slot } from './schemas.ts';

const nothingOr = (type: string) => ({ type: [type, 'null'] }) as const;

export const event = {
  type: 'object',
  required: [
    'id',
    'url',
    'log_url',
    'notify_url',
    'title',
    'organizer',
    'parties',
    'slots',
    'closed_slots',
    'status',
    'sequence',
    'created',
    'modified',
  ],
  properties: {
    id: { type: 'string' },
    url: { type: 'string' },
    log_url: { type: 'string' },
    notify_url: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    location: { type: 'string' },
    category: { type: 'string' },
    status: { type: 'string', enum: ['draft', 'proposing', 'confirmed', 'over', 'cancelled'] },
    organizer: { type: 'string', description: 'Their address.' },
    parties: {
      type: 'array',
      items: { type: 'string' },
      description: 'Addresses for the organizer; names, or `b…@client.test`, for the others.',
    },
    people: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          email: { type: 'string' },
          role: { type: 'string' },
          you: { type: 'boolean' },
          answered: { type: 'boolean' },
          answers: { type: 'object' },
        },
      },
    },
    zone: { type: 'string' },
    duration: { type: 'string' },
    slots: { type: 'array', items: slot, description: 'The open ones.' },
    closed_slots: { type: 'array', items: slot, description: 'The rest, with why.' },
    answers: { type: 'object', description: 'Your own, by slot number.' },
    begin: { ...nothingOr('string'), description: 'Of the settled time.' },
    end: nothingOr('string'),
    time_slot: nothingOr('string'),
    slot: nothingOr('integer'),
    deadline: nothingOr('string'),
    at_least: nothingOr('integer'),
    seats: nothingOr('integer'),
    seats_left: { ...nothingOr('integer'), description: 'Neither held nor offered.' },
    seat: { ...nothingOr('object'), description: 'Your own, where seats are dealt.' },
    visibility: { type: 'string' },
    needs: { type: 'array', items: { type: 'string' }, description: 'What a draft still lacks.' },
    version: { type: 'integer', description: 'Counts the slot lists.' },
    sequence: { type: 'integer', description: 'Counts the changes of the calendar entry.' },
    created: { type: 'string' },
    modified: { type: 'string' },
  },
} as const;

export const list = (items: object) =>
  ({
    type: 'object',
    required: ['count', 'next', 'previous', 'results'],
    properties: {
      count: { type: 'integer' },
      next: nothingOr('string'),
      previous: nothingOr('string'),
      results: { type: 'array', items },
    },
  }) as const;

export const log = {
  type: 'object',
  properties: {
    event: { type: 'string' },
    parties: { type: 'array', items: { type: 'string' } },
    entries: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'integer' },
          when: { type: 'string' },
          occurrence: { type: 'string' },
          effector: { type: 'string' },
          slots: { type: 'array', items: slot },
          data: { type: 'object' },
        },
      },
    },
  },
} as const;

const hours = { type: 'array', items: { type: 'integer', minimum: 0, maximum: 23 } } as const;

export const availability = {
  type: 'object',
  required: ['user', 'date', 'zone', 'blocked_slots', 'available_time_slots', 'spans'],
  properties: {
    user: { type: 'string', description: 'An e-mail address.' },
    date: { type: 'string' },
    zone: { type: 'string', description: 'On whose clocks the day is.' },
    blocked_slots: {
      ...hours,
      description: 'Hours that are blocked, wholly or in part; of others, all that are taken.',
    },
    available_time_slots: { ...hours, description: 'Hours in which nothing is taken.' },
    spans: {
      type: 'array',
      description: 'What is taken; of your own time with why.',
      items: {
        type: 'object',
        required: ['begin', 'end'],
        properties: {
          begin: { type: 'string' },
          end: { type: 'string' },
          state: { type: 'string', enum: ['blocked', 'booked'] },
          title: { type: 'string' },
          url: { type: 'string', description: 'Of the event.' },
        },
      },
    },
  },
} as const;

export const me = {
  type: 'object',
  required: ['email', 'name', 'zone', 'admin', 'stopped', 'feed', 'working_hours', 'digest', 'keys'],
  properties: {
    email: { type: 'string' },
    name: { type: 'string' },
    zone: nothingOr('string'),
    language: nothingOr('string'),
    admin: { type: 'boolean' },
    stopped: { type: 'boolean', description: 'You want no mail from Parley.' },
    feed: { ...nothingOr('string'), description: 'Where your calendar can be subscribed to.' },
    working_hours: { type: 'object', description: 'By weekday: `["09:00-17:00"]`.' },
    busy_every_week: nothingOr('object'),
    buffer: nothingOr('string'),
    notice: nothingOr('string'),
    daily_most: nothingOr('integer'),
    digest: { type: 'boolean' },
    next_digest: nothingOr('string'),
    calendar: {
      ...nothingOr('object'),
      properties: { url: { type: 'string' }, read: nothingOr('string'), trouble: nothingOr('string') },
    },
    keys: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          label: { type: 'string' },
          created: { type: 'string' },
          expires: { type: 'string' },
        },
      },
    },
  },
} as const;

export const problem = {
  type: 'object',
  description: 'RFC 9457: what went wrong, in a sentence that helps.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
} as const;
