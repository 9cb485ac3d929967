// The shapes of the API, as JSON Schema: what is checked, and what /openapi.json tells. Nothing may stand in a body that is
// not named here.
import { lastPriority } from '../../store/contacts.ts';

const text = (most: number, description: string) => ({ type: 'string', maxLength: most, description }) as const;
const time = (description: string) => ({ type: 'string', maxLength: 40, description }) as const;

const et = text(64, 'The token of a personal link, in place of a key.');

/** Where a link's token may stand in the query. */
export const withEt = { type: 'object', properties: { et } } as const;

export const slot = {
  type: 'object',
  additionalProperties: false,
  description: 'A span of time. Its length stands in `duration`, or follows from `end`.',
  properties: {
    n: { type: 'integer', minimum: 1, maximum: 9999, description: 'Its number: stable, never reused.' },
    begin: time('ISO 8601 with any offset, or local to `zone`: `2026-03-10T10:00`.'),
    end: time('As `begin`.'),
    duration: time('`PT30M`, `00:30` or `00:30:00` (hours first).'),
    why: text(500, 'Why it is closed; not read.'),
  },
} as const;

export const person = {
  anyOf: [
    text(320, 'An e-mail address.'),
    {
      type: 'object',
      additionalProperties: false,
      required: ['email'],
      properties: {
        email: text(320, 'An e-mail address.'),
        name: text(200, 'How they are called.'),
        role: { type: 'string', enum: ['required', 'optional', 'organizer'] },
        priority: {
          type: 'integer',
          minimum: 1,
          maximum: lastPriority,
          description: 'Where seats are dealt: 1 is asked first. Where none is said, their order is that of asking.',
        },
      },
    },
  ],
} as const;

const people = { type: 'array', items: person, maxItems: 500 } as const;
const slots = { type: 'array', items: slot, maxItems: 30 } as const;
const visibility = {
  type: 'string',
  enum: ['all', 'counts', 'organizer'],
  description: 'Who sees the answers: everybody asked, everybody but without names, or the organizer alone.',
} as const;
const answer = { type: 'string', enum: ['yes', 'maybe', 'no'] } as const;

const texts = {
  title: text(200, 'What it is called; without one it is named after its people.'),
  description: text(4000, "The organizer's own words to those who are asked."),
  location: text(200, 'Where it takes place: in words, or a location by name, id or URL.'),
  category: text(200, 'What it is filed under: a word, or a category by name, id or URL.'),
} as const;

const zone = text(64, 'An IANA time zone, for times without an offset: `Europe/Berlin`.');

export const createBody = {
  type: 'object',
  additionalProperties: false,
  description:
    'A meeting with `slots` to choose from, or with times to be found `within` some days, or one at a fixed `time_slot`, or `begin` and `end` for an entry of one’s own.',
  properties: {
    et,
    ...texts,
    parties: { ...people, description: 'Who is asked, besides you.' },
    participants: { ...people, description: 'The same as `parties`.' },
    slots,
    time_slot: time('Books at once, without a poll: one hour unless `duration` says otherwise.'),
    begin: time('As `time_slot`, with `end`.'),
    end: time('As `begin`.'),
    duration: time('How long the meeting takes; slots that are longer are windows.'),
    within: {
      type: 'object',
      additionalProperties: false,
      required: ['begin', 'end'],
      properties: { begin: time('A day, or a time.'), end: time('As `begin`; of days the last one.') },
      description: 'In place of `slots`: up to five times are found at which nobody has anything else.',
    },
    zone,
    deadline: time('By when answers are due; three working days if nobody says.'),
    at_least: { type: 'integer', minimum: 1, maximum: 50, description: 'Goes ahead once so many have said yes.' },
    visibility,
    pick: { type: 'boolean', description: 'Settle on the best time without asking the organizer.' },
    offers: {
      type: 'string',
      enum: ['ask', 'open', 'off'],
      description: 'What becomes of other times that people offer.',
    },
    without_me: { type: 'boolean', description: 'You arrange it without taking part.' },
    invite: { type: 'boolean', description: '`false` makes a draft, which the first `notify` sends.' },
    seats: { type: 'integer', minimum: 1, maximum: 1000, description: 'Seats to deal.' },
    at_a_time: { type: 'integer', minimum: 1, maximum: 1000, description: 'How many are asked at once.' },
    claim: time('How long an offered seat is kept.'),
    cut_off: time('After this no seat is offered.'),
    places: { type: 'integer', minimum: 1, maximum: 100, description: 'How many come with you.' },
  },
  examples: [
    {
      title: 'Q3 review',
      parties: ['bob@client.test', { email: 'carol@other.test', name: 'Carol', role: 'optional' }],
      slots: [
        { begin: '2026-03-10T10:00', duration: 'PT30M' },
        { begin: '2026-03-11T14:00+01:00', duration: '00:30' },
      ],
      zone: 'Europe/London',
    },
    { title: 'Handover', participants: ['bob@client.test'], time_slot: '2026-03-12 09:00:00' },
    {
      title: 'Budget',
      parties: ['bob@client.test'],
      within: { begin: '2026-03-16', end: '2026-03-20' },
      duration: 'PT45M',
    },
    { title: 'Dentist', begin: '2026-03-13T14:00', end: '2026-03-13T15:00' },
  ],
} as const;

const changes = {
  et,
  ...texts,
  slots: {
    ...slots,
    description:
      'From a party: yes to those listed, no to the other open ones, new ones are offers. From the organizer: the list as it shall be.',
  },
  answers: {
    type: 'object',
    maxProperties: 100,
    additionalProperties: answer,
    description: 'By slot number: `{"2": "yes"}`.',
  },
  on_behalf: text(320, 'The party for whom the organizer enters `answers`.'),
  parties: {
    ...people,
    description: 'The guests as they shall be: who is new is invited, who is missing is taken off.',
  },
  participants: { ...people, description: 'The same as `parties`.' },
  time_slot: time('A time for the meeting: settles it, or moves what is settled.'),
  begin: time('As `time_slot`.'),
  end: time('As `begin`.'),
  duration: time('How long the meeting takes.'),
  zone,
  deadline: time('By when answers are due.'),
  visibility,
  seats: { type: 'integer', minimum: 1, maximum: 1000 },
  status: {
    type: 'string',
    enum: ['draft', 'proposing', 'confirmed', 'cancelled', 'over', 'active'],
    description: '`confirmed` settles, `cancelled` calls off, `proposing` sends a draft.',
  },
} as const;

export const patchBody = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: changes,
  examples: [{ answers: { '1': 'yes', '2': 'no' } }, { slots: [{ begin: '2026-03-10T10:00', duration: 'PT30M' }] }],
} as const;

export const putBody = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'description', 'location', 'status'],
  properties: changes,
} as const;

export const notifyBody = {
  type: 'object',
  additionalProperties: false,
  required: ['parties'],
  properties: {
    et,
    parties: {
      ...people,
      minItems: 1,
      description: 'Parties of this event, by address, or by the name under which you see them; `all` for everybody.',
    },
    slots: {
      ...slots,
      description: 'What you take for the open slots: nobody is told anything when it is something else.',
    },
    text: text(2000, 'Words to pass on.'),
  },
  examples: [{ parties: ['all'] }],
} as const;

export const rsvpBody = {
  type: 'object',
  additionalProperties: false,
  required: ['answer'],
  properties: {
    et,
    answer: {
      type: 'string',
      pattern: '^(?:YES|PROBABLY|MAYBE|NO|yes|probably|maybe|no)$',
      description: 'YES, PROBABLY, MAYBE or NO.',
    },
    places: { type: 'integer', minimum: 1, maximum: 100, description: 'How many come, when more than one.' },
  },
  examples: [{ answer: 'YES' }],
} as const;
