// `parley events`, `show`, `log`, `new`, `patch`, `notify`: the API for people at a terminal, acting as `--as ADDRESS`.
import { type Answer, type Api, good, withApi } from './api.ts';
import type { Command } from './command.ts';
import { given, many, type Options, optionsOf, text, WrongUse } from './options.ts';
import { type EventJson, eventLines, type LogJson, listLine, logLines } from './print.ts';

const shared = { as: 'text', json: 'switch' } as const;

/** Asks once and prints: as lines, or with `--json` as it came. */
async function once<T>(
  options: Options,
  ask: (api: Api) => Promise<Answer>,
  lines: (body: T) => readonly string[],
): Promise<0> {
  const body = good<T>(await withApi(options, ask));
  console.log(given(options, 'json') ? JSON.stringify(body, null, 2) : lines(body).join('\n'));
  return 0;
}

function eventIn({ words }: Options): string {
  const [id] = words;
  if (id === undefined) throw new WrongUse('Name the event by its id, as "parley events" lists them.');
  return encodeURIComponent(id);
}

/** Lists one's own events. */
export const events: Command = async (args) => {
  const options = optionsOf(args, { ...shared, status: 'text', page: 'text' });
  const query = new URLSearchParams(
    ['status', 'page'].flatMap((name) => (text(options, name) ? [[name, text(options, name)!]] : [])),
  );
  return once<{ count: number; results: EventJson[] }>(
    options,
    (api) => api.ask('GET', `/api/events?${query}`),
    ({ count, results }) => [...results.map(listLine), `${count} in all`],
  );
};

export const show: Command = async (args) => {
  const options = optionsOf(args, shared);
  return once<EventJson>(options, (api) => api.ask('GET', `/api/events/${eventIn(options)}`), eventLines);
};

export const log: Command = async (args) => {
  const options = optionsOf(args, shared);
  return once<LogJson>(options, (api) => api.ask('GET', `/api/events/${eventIn(options)}/log`), logLines);
};

/** `new --title Lunch --party bob@client.test --slot 2026-12-01T12:00 --duration PT1H --zone Europe/London` */
export const create: Command = async (args) => {
  const options = optionsOf(args, {
    ...shared,
    title: 'text',
    party: 'many',
    slot: 'many',
    duration: 'text',
    zone: 'text',
    location: 'text',
    deadline: 'text',
    draft: 'switch',
  });
  const duration = text(options, 'duration') ?? 'PT30M';
  const facts = Object.fromEntries(
    ['title', 'zone', 'location', 'deadline'].flatMap((name) =>
      text(options, name) ? [[name, text(options, name)]] : [],
    ),
  );
  const body = {
    ...facts,
    parties: many(options, 'party'),
    slots: many(options, 'slot').map((begin) => ({ begin, duration })),
    ...(given(options, 'draft') ? { invite: false } : {}),
  };
  return once<EventJson>(options, (api) => api.ask('POST', '/api/events', body), eventLines);
};

/** `patch EVENT --answer 2=yes --answer 3=no`, or any body of the API with `--body '{"title": "Lunch"}'`. */
export const patch: Command = async (args) => {
  const options = optionsOf(args, { ...shared, answer: 'many', body: 'text' });
  const answers = Object.fromEntries(many(options, 'answer').map((one) => one.split('=', 2)));
  const body = text(options, 'body') === undefined ? { answers } : jsonOf(text(options, 'body')!);
  return once<EventJson>(options, (api) => api.ask('PATCH', `/api/events/${eventIn(options)}`, body), eventLines);
};

function jsonOf(said: string): object {
  try {
    return JSON.parse(said) as object;
  } catch {
    throw new WrongUse('What stands behind --body is no JSON.');
  }
}

/** `notify EVENT --party bob@client.test`: tells these parties how things stand. */
export const notify: Command = async (args) => {
  const options = optionsOf(args, { ...shared, party: 'many' });
  return once<EventJson>(
    options,
    (api) => api.ask('POST', `/api/events/${eventIn(options)}/notify`, { parties: many(options, 'party') }),
    () => ['They will be told.'],
  );
};
