// A form for those who would rather click than write a mail: whom, for what, and when.
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { answeredSteps, findAnswered } from '../../store/answered.ts';
import { findPerson } from '../../store/people.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { longest, safeLine } from '../../values/text.ts';
import type { CreateInput } from '../api/create.ts';
import { arrange, type Guard } from '../arrange.ts';
import type { Door, Person } from '../asker.ts';
import { addressesIn, type Fields, fieldsOf, spanIn, textIn } from '../fields.ts';
import { mailboxesIn } from '../mailboxes.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { bad, type Trouble } from '../trouble.ts';
import { readZone } from '../zones.ts';
import { frameFor, show } from './frame.ts';
import { personOf } from './signed-in.ts';

/** How many times the form has room for. */
const rows = [1, 2, 3, 4, 5] as const;

export function newEventRoutes(app: FastifyInstance, door: Door): void {
  const { store, config } = door.hands;

  app.get('/events/new', async (request, reply) => {
    const person = await personOf(door, request);
    if (person === undefined) return sendTrouble(request, reply, onTheWay.who);
    const known = await findPerson(store, person.address);
    const view = {
      rows: rows.map((n) => ({ n, first: n === 1 })),
      zone: known?.zone ?? config.zone,
      once: randomBytes(12).toString('hex'),
    };
    return show(reply, 'new-event', view, await frameFor(door, request, 'A new meeting'));
  });

  app.post('/events/new', async (request, reply) => {
    const person = await personOf(door, request);
    if (person === undefined) return sendTrouble(request, reply, onTheWay.who);
    const fields = fieldsOf(request.body);
    const input = inputOf(fields);
    const made = input.ok ? await arrange(door.hands, 'page', person, input.value, clickedOnce(fields, person)) : input;
    if (!made.ok) return sendTrouble(request, reply, made.error, '/events/new');
    return reply.redirect(made.value === undefined ? '/' : `/events/${made.value.event.id}`, 303);
  });

  /** A second click on the same form makes no second event. */
  function clickedOnce(fields: Fields, { address }: Person): Guard {
    const key = createHash('sha256')
      .update(`form ${address} ${fields['once'] ?? ''}`)
      .digest('hex');
    return {
      isDone: async () => (await findAnswered(store, key)) !== undefined,
      steps: ({ event }) => answeredSteps(store, key, { request: 'form', status: 303, body: event.id }),
    };
  }
}

function inputOf(fields: Fields): Result<CreateInput, Trouble> {
  const who = fields['who'] ?? '';
  const addresses = addressesIn(who);
  if (!addresses.ok) return addresses;
  const names = new Map(mailboxesIn(who).map(({ address, name }) => [address, name]));
  const slots: NonNullable<CreateInput['slots']>[number][] = [];
  for (const n of rows) {
    const { [`day-${n}`]: day = '', [`from-${n}`]: from = '', [`to-${n}`]: to = '' } = fields;
    const span = spanIn({ day, from, to }, usualMinutes);
    if (!span.ok) return fail({ ...span.error, detail: `Time ${n}: ${span.error.detail}` });
    if (span.value !== undefined) slots.push(span.value);
  }
  if (slots.length === 0) return fail(bad('Please name at least one time.'));
  const zone = (fields['zone'] ?? '') === '' ? ok(undefined) : readZone(fields['zone']!);
  if (!zone.ok) return zone;
  const text = (name: keyof typeof most): Partial<CreateInput> => {
    const value = name === 'description' ? textIn(fields, name, most[name]) : safeLine(fields[name] ?? '', most[name]);
    return value === '' ? {} : { [name]: value };
  };
  return ok({
    parties: addresses.value.map((email) => {
      const name = names.get(email);
      return name === undefined ? email : { email, name };
    }),
    slots,
    ...text('title'),
    ...text('location'),
    ...text('description'),
    ...(zone.value === undefined ? {} : { zone: zone.value }),
    ...(fields['deadline'] ? { deadline: fields['deadline'] } : {}),
    ...(fields['send'] === 'later' ? { invite: false } : {}),
  });
}

const usualMinutes = 30;
const most = { title: longest.title, location: longest.place, description: longest.description } as const;
