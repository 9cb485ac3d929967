// What the console does with events: list, create, show, answer or change, tell, log, call off.
import { good } from '../api.ts';
import { type EventJson, eventLines, type LogJson, listLine, logLines } from '../print.ts';
import type { Sitting, Verb } from './sitting.ts';

export const eventVerbs: readonly Verb[] = [
  { key: 'l', says: 'list your events', run: list },
  { key: 'c', says: 'create an event', run: create },
  { key: 'd', says: 'd2: show event 2', run: async (sitting, n) => sitting.say(eventLines(await reload(sitting, n))) },
  { key: 'p', says: 'p2: answer for event 2, or change its times', run: change },
  { key: 'n', says: 'n2: tell the parties of event 2 how things stand', run: notify },
  { key: 'g', says: 'g2: the log of event 2', run: showLog },
  { key: 'x', says: 'x2: call event 2 off', run: callOff },
];

async function list(sitting: Sitting): Promise<void> {
  const { results } = good<{ results: EventJson[] }>(await sitting.api.ask('GET', '/api/events'));
  sitting.listed.splice(0, sitting.listed.length, ...results);
  sitting.say(
    results.length === 0
      ? ['You have no events; "c" creates one.']
      : results.map((event, at) => `${at + 1}  ${listLine(event)}`),
  );
}

async function reload(sitting: Sitting, number: string): Promise<EventJson> {
  if (sitting.listed.length === 0) await list(sitting);
  const event = sitting.listed[Number(number || '1') - 1];
  if (event === undefined) throw new Error(`There is no event ${number}; "l" lists them.`);
  return good<EventJson>(await sitting.api.ask('GET', `/api/events/${event.id}`));
}

async function create(sitting: Sitting): Promise<void> {
  const title = await sitting.ask('Title: ');
  const parties = (await sitting.ask('With (addresses, separated by commas): ')).split(',').map((one) => one.trim());
  const begins = (await sitting.ask('Times (2026-12-01T12:00, separated by commas): '))
    .split(',')
    .map((one) => one.trim());
  const duration = (await sitting.ask('How long (PT30M or 00:30): ')) || 'PT30M';
  const body = { ...(title === '' ? {} : { title }), parties, slots: begins.map((begin) => ({ begin, duration })) };
  sitting.say(eventLines(good<EventJson>(await sitting.api.ask('POST', '/api/events', body))));
  sitting.listed.length = 0;
}

async function change(sitting: Sitting, number: string): Promise<void> {
  const event = await reload(sitting, number);
  sitting.say(eventLines(event));
  const said = await sitting.ask('Numbers that suit (1 3), none, or a new time (2026-12-01T12:00 PT30M): ');
  // 2026-12-01T12:00 PT30M
  const offered = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*)\s+(\S+)$/.exec(said);
  const kept = event.slots.filter(({ n }) => said.split(/[\s,]+/).includes(String(n)));
  const unknown = said !== 'none' && offered === null && kept.length === 0;
  if (unknown) throw new Error('That names no time of this event.');
  const slots = offered ? [...event.slots.map(times), { begin: offered[1]!, duration: offered[2]! }] : kept.map(times);
  sitting.say(eventLines(good<EventJson>(await sitting.api.ask('PATCH', `/api/events/${event.id}`, { slots }))));
}

const times = ({ begin, end }: { begin: string; end: string }): object => ({
  begin,
  duration: `PT${(Date.parse(end) - Date.parse(begin)) / 60_000}M`,
});

async function notify(sitting: Sitting, number: string): Promise<void> {
  const event = await reload(sitting, number);
  sitting.say(eventLines(event));
  const said = await sitting.ask(`Whom (addresses, or nothing for all of ${event.parties.join(', ')}): `);
  const parties = said === '' ? event.parties : said.split(',').map((one) => one.trim());
  // The times as they were shown: nobody is told of others that came in meanwhile.
  const slots = event.slots.map(times);
  good(await sitting.api.ask('POST', `/api/events/${event.id}/notify`, { parties, slots }));
  sitting.say(['They will be told.']);
}

async function showLog(sitting: Sitting, number: string): Promise<void> {
  const event = await reload(sitting, number);
  sitting.say(logLines(good<LogJson>(await sitting.api.ask('GET', `/api/events/${event.id}/log`))));
}

async function callOff(sitting: Sitting, number: string): Promise<void> {
  const event = await reload(sitting, number);
  const sure = await sitting.ask(`Call off “${event.title}” (yes or no): `);
  if (sure !== 'yes') throw new Error('Nothing was done.');
  sitting.say(eventLines(good<EventJson>(await sitting.api.ask('DELETE', `/api/events/${event.id}`))));
}
