// What our German letters tell people to write, as the bot reads it.
import { describe, expect, test } from 'vitest';
import type { NewInput, Reading, ReplyInput, Request } from '../../../src/language/reading.ts';
import { understand } from '../../../src/language/understand.ts';

const shown = {
  now: '2026-03-02T09:15:00Z',
  zone: 'Europe/Berlin',
  duration: 'PT30M',
  state: 'proposing',
  slots: [
    { n: 1, begin: '2026-03-03T10:00', end: '2026-03-03T10:30' },
    { n: 2, begin: '2026-03-04T14:00', end: '2026-03-04T14:30' },
    { n: 3, begin: '2026-03-05T11:30', end: '2026-03-05T12:00' },
  ],
  parties: ['bob@example.com'],
  names: { 'bob@example.com': 'Bob Ray' },
} as const;

const reply = (text: string, more: object): Reading =>
  understand({ ...shown, role: 'party', text, ...more } as unknown as ReplyInput).reading;
const fresh = (text: string): Request =>
  understand({
    kind: 'new',
    now: shown.now,
    zone: shown.zone,
    from: 'ann@example.com',
    to: ['bob@example.com'],
    cc: ['carol@example.com'],
    subject: 'Treffen',
    text,
  } as unknown as NewInput).reading;

describe('a guest', () => {
  test.each<[string, Reading]>([
    ['2', { answers: { 1: 'no', 2: 'yes', 3: 'no' } }],
    ['1 und 3', { answers: { 1: 'yes', 2: 'no', 3: 'yes' } }],
    ['alle außer 2', { answers: { 1: 'yes', 2: 'no', 3: 'yes' } }],
    [
      'keiner davon. Wie wäre es mit Freitag um 14 Uhr?',
      {
        answers: { 1: 'no', 2: 'no', 3: 'no' },
        propose: [{ begin: '2026-03-06T14:00', end: '2026-03-06T14:30' }] as never,
      },
    ],
    ['3 zur Not', { answers: { 1: 'no', 2: 'no', 3: 'maybe' } }],
    [
      'keiner davon. Freitag um 14 Uhr?',
      {
        answers: { 1: 'no', 2: 'no', 3: 'no' },
        propose: [{ begin: '2026-03-06T14:00', end: '2026-03-06T14:30' }] as never,
      },
    ],
    ['ich bin in New York', { actions: [{ do: 'zone', zone: 'America/New_York' as never }] }],
    ['ich bin in London', { actions: [{ do: 'zone', zone: 'Europe/London' as never }] }],
    ['wer hat schon geantwortet?', { actions: [{ do: 'status' }] }],
    ['zeig mir das Protokoll', { actions: [{ do: 'log' }] }],
    ['gib allen Bescheid', { actions: [{ do: 'notify', who: ['all'] }] }],
    ['rückgängig', { actions: [{ do: 'undo' }] }],
    ['Hilfe', { actions: [{ do: 'help' }] }],
    ['statt mir kommt bob@example.com', { actions: [{ do: 'delegate', who: ['bob@example.com' as never] }] }],
    ['nimm mich hier raus', { actions: [{ do: 'leave' }] }],
    ['Stopp', { actions: [{ do: 'stop' }] }],
    ['Start', { actions: [{ do: 'start' }] }],
  ])('%s', (text, expected) => {
    const { unsaid: _, ...reading } = reply(text, {});
    expect(reading).toEqual(expected);
  });

  test.each<[string, Reading]>([
    ['ja', { answers: { 2: 'yes' } }],
    ['nein', { answers: { 2: 'no' } }],
    ['zur Not', { answers: { 2: 'maybe' } }],
    ['nein, aber Freitag um 14 Uhr?', { propose: [{ begin: '2026-03-06T14:00', end: '2026-03-06T14:30' }] as never }],
  ])('of one time: %s', (text, expected) => {
    expect(reply(text, { slots: [shown.slots[1]] })).toMatchObject(expected);
  });

  test.each([
    ['ja', 'yes'],
    ['wahrscheinlich', 'probably'],
    ['vielleicht', 'maybe'],
    ['nein', 'no'],
  ] as const)('of a seat: %s', (text, rsvp) => {
    expect(reply(text, { seats: 6, slots: [shown.slots[1]] })).toEqual({ rsvp });
  });
});

describe('an organizer', () => {
  test.each<[string, Reading]>([
    ['wir nehmen 2', { actions: [{ do: 'confirm', slot: 2 }] }],
    ['biete auch Freitag um 15 Uhr an', { propose: [{ begin: '2026-03-06T15:00', end: '2026-03-06T15:30' }] as never }],
    ['streich Option 1', { actions: [{ do: 'withdraw', slot: 1 }] }],
    ['mach eine Stunde draus', { actions: [{ do: 'set', duration: 'PT1H' }] }],
    ['wir treffen uns im Café Uno', { actions: [{ do: 'set', location: 'Café Uno' }] }],
    ['Antworten bis Donnerstag 12 Uhr', { actions: [{ do: 'set', deadline: '2026-03-05T12:00' as never }] }],
    ['lade carol@example.com ein', { actions: [{ do: 'add', who: ['carol@example.com' as never] }] }],
    ['Bob ist optional', { actions: [{ do: 'set', optional: 'bob@example.com' as never }] }],
    ['erinnere alle, die noch nicht geantwortet haben', { actions: [{ do: 'remind', who: ['pending'] }] }],
    ['sag den Termin ab', { actions: [{ do: 'cancel' }] }],
    ['entferne bob@example.com', { actions: [{ do: 'remove', who: ['bob@example.com' as never] }] }],
  ])('%s', (text, expected) => {
    expect(reply(text, { role: 'organizer' })).toEqual(expected);
  });

  test('moves what is settled', () => {
    const settled = { role: 'organizer', state: 'confirmed', slots: [shown.slots[1]] };
    expect(reply('verschieb es auf Donnerstag um 15 Uhr', settled)).toEqual({
      actions: [{ do: 'move', begin: '2026-03-05T15:00', end: '2026-03-05T15:30' }],
    });
  });
});

describe('a new mail', () => {
  test.each<[string, Partial<Request>]>([
    [
      'Könnten wir uns am Dienstag um 10 Uhr oder am Donnerstag zwischen 14 und 17 Uhr für 45 Minuten treffen?',
      {
        do: 'propose',
        duration: 'PT45M',
        slots: [
          { begin: '2026-03-03T10:00', end: '2026-03-03T10:45' },
          { begin: '2026-03-05T14:00', end: '2026-03-05T17:00' },
        ] as never,
      },
    ],
    ['Buche Freitag 14 Uhr mit bob@example.com', { do: 'book' }],
    ['Abendessen für 6 am Samstag um 19 Uhr, lade immer 3 auf einmal ein', { do: 'deal', seats: 6, atATime: 3 }],
    ['Finde 45 Minuten nächste Woche', { do: 'find', duration: 'PT45M' }],
    ['ich bin Dienstag von 14 bis 16 Uhr nicht verfügbar', { do: 'block' }],
    [
      'vom 3. bis 7. Mai bin ich im Urlaub',
      { do: 'block', spans: [{ begin: '2026-05-03', end: '2026-05-07' }] as never },
    ],
    ['am Freitag bin ich doch wieder frei', { do: 'unblock' }],
    ['Ich bin am Freitag von 14 bis 16 Uhr wieder frei.', { do: 'unblock' }],
    ['Wann hat bob@example.com am Freitag Zeit?', { do: 'free' }],
    ['Was steht nächste Woche an?', { do: 'agenda' }],
    ['Suche: Budget', { do: 'search', query: 'Budget' }],
    ['Start', { do: 'start' }],
    ['Stopp', { do: 'stop' }],
    ['Ich bin in New York', { do: 'zone', zone: 'America/New_York' as never }],
  ])('%s', (text, expected) => {
    expect(fresh(text)).toMatchObject(expected);
  });

  test.each<[string, Partial<Request>]>([
    ['Bob ist optional.', { optional: ['bob@example.com' as never] }],
    ['Es reicht, wenn 5 können.', { atLeast: 5 }],
    ['Zeig mir den Entwurf vorher.', { draft: true }],
    ['Nimm einfach den ersten, der passt.', { pick: true }],
    ['Nur ich soll die Antworten sehen.', { visibility: 'organizer' }],
    ['Ohne mich.', { without: true }],
    ['Antworten bis Donnerstag 12 Uhr.', { deadline: '2026-03-05T12:00' as never }],
    ['Wir treffen uns im Café Uno.', { location: 'Café Uno' }],
  ])('beside a request: %s', (text, expected) => {
    expect(fresh(`Finde bitte eine Stunde nächste Woche. ${text}`)).toMatchObject({ do: 'find', ...expected });
  });
});
