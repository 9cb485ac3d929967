// What is done about one event besides changing it: telling the others, taking a seat, reading its log.
import type { FastifyInstance } from 'fastify';
import type { AnswerValue, Reading, Rsvp } from '../../language/reading.ts';
import { participants } from '../../scheduling/parties.ts';
import { openSlots } from '../../scheduling/slots.ts';
import { findEvent, journalOf, type StoredEvent } from '../../store/events.ts';
import { wordsAbout } from '../../store/story.ts';
import { addressKey, type EmailAddress, parseAddress } from '../../values/address.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { answersTable } from '../answers-table.ts';
import type { Door } from '../asker.ts';
import { noteView } from '../noted-view.ts';
import { sceneFor } from '../pages/scene.ts';
import { sendTrouble } from '../problems.ts';
import { refused } from '../refusals.ts';
import { onTheWay } from '../replies.ts';
import { say } from '../say.ts';
import type { Trouble } from '../trouble.ts';
import { jsonFor, lookAt, sendEvent, viewerFor } from './context.ts';
import { onceFor } from './idempotency.ts';
import { logJson } from './log-json.ts';
import type { PersonInput } from './people.ts';
import * as schemas from './schemas.ts';
import * as shapes from './shapes.ts';
import { instantsOf, readSlots, type SlotInput } from './times.ts';

interface Place {
  readonly Params: { readonly id: string };
}
interface NotifyInput {
  readonly parties: readonly PersonInput[];
  readonly slots?: readonly SlotInput[];
  readonly text?: string;
}
interface RsvpInput {
  readonly answer: string;
  readonly places?: number;
}

const tags = ['Events'];
const { withEt } = schemas;

export function actApi(app: FastifyInstance, door: Door): void {
  const { store } = door.hands;
  const told = { 200: shapes.event, '4xx': shapes.problem } as const;

  app.post<Place & { Body: NotifyInput }>(
    '/api/events/:id/notify',
    {
      schema: {
        tags,
        summary: 'Tell parties how things stand',
        querystring: withEt,
        body: schemas.notifyBody,
        response: told,
      },
    },
    async (request, reply) => {
      const { parties, slots, text } = request.body;
      return heard(request, reply, (stored) => {
        const zone = stored.event.zone;
        const who = partiesOf(parties, stored);
        if (!who.ok) return who;
        const expected = slots === undefined ? undefined : readSlots(slots, zone, stored.event.duration);
        if (expected?.ok === false) return expected;
        return ok({
          reading: { actions: [{ do: 'notify', who: who.value, ...(text === undefined ? {} : { text }) }] },
          ...(expected === undefined ? {} : { expects: expected.value.map((span) => instantsOf(span, zone)) }),
        });
      });
    },
  );

  app.post<Place & { Body: RsvpInput }>(
    '/api/events/:id/rsvp',
    { schema: { tags, summary: 'Take a seat, or not', querystring: withEt, body: schemas.rsvpBody, response: told } },
    async (request, reply) =>
      heard(request, reply, ({ event }) => ok({ reading: rsvpReading(request.body, event, store.now()) })),
  );

  async function heard(
    request: Parameters<typeof lookAt>[1],
    reply: Parameters<typeof sendEvent>[0],
    saying: Parameters<typeof say>[3],
  ) {
    const looking = await lookAt(door, request);
    if (!looking.ok) return sendTrouble(request, reply, looking.error);
    const { asker, stored: before, viewer } = looking.value;
    const once = await onceFor(store, request, asker);
    if (!once.ok) return sendTrouble(request, reply, once.error);
    const replayed = await once.value.replay(reply);
    if (replayed !== undefined) return replayed;
    const decided = await say(
      store,
      before.event.id,
      {
        door: door.hands.door ?? 'api',
        viewer: viewerFor(asker),
        isDone: once.value.isDone,
        also: ({ event }, { people }) => once.value.steps(200, jsonFor(door, { event, people }, viewer)),
      },
      saying,
    );
    if (!decided.ok) return sendTrouble(request, reply, decided.error);
    const again = decided.value === undefined ? await once.value.replay(reply) : undefined;
    if (again !== undefined) return again;
    const stored = (await findEvent(store, before.event.id)) ?? before;
    return sendEvent(reply, jsonFor(door, stored, viewer));
  }

  app.get<Place>(
    '/api/events/:id/log',
    {
      schema: {
        tags,
        summary: 'What happened so far',
        querystring: withEt,
        response: { 200: shapes.log, '4xx': shapes.problem },
      },
    },
    async (request, reply) => {
      const looking = await lookAt(door, request);
      if (!looking.ok) return sendTrouble(request, reply, looking.error);
      await noteView(store, looking.value);
      const { stored, viewer } = looking.value;
      const [entries, words] = await Promise.all([
        journalOf(store, stored.event.id),
        wordsAbout(store, stored.event.id),
      ]);
      return logJson(entries, words, sceneFor(store, stored, viewer.party), jsonFor(door, stored, viewer));
    },
  );

  app.get<Place>(
    '/api/events/:id/answers.csv',
    { schema: { tags, summary: 'All answers as a table, for the organizer', querystring: withEt } },
    async (request, reply) => {
      const looking = await lookAt(door, request);
      if (!looking.ok) return sendTrouble(request, reply, looking.error);
      if (looking.value.viewer.role !== 'organizer') return sendTrouble(request, reply, onTheWay.notYours);
      return reply.type('text/csv; charset=utf-8').send(answersTable(looking.value.stored));
    },
  );
}

/** Parties by address, or by the name under which the asker sees them; whoever is none is named back. */
function partiesOf(
  parties: readonly PersonInput[],
  stored: StoredEvent,
): Result<readonly (EmailAddress | 'all')[], Trouble> {
  const names = participants(stored.event).map(({ id }) => ({ id, contact: stored.people.get(id) }));
  const found: (EmailAddress | 'all')[] = [];
  const strangers: string[] = [];
  for (const party of parties) {
    const asked = typeof party === 'string' ? party : party.email;
    if (asked === 'all') {
      found.push('all');
      continue;
    }
    const address = parseAddress(asked);
    const key = address.ok ? addressKey(address.value) : undefined;
    const byAddress = [...stored.people.values()].find((contact) => addressKey(contact.address) === key);
    const byName = names.filter(({ contact }) => contact?.name === asked);
    const one = byAddress ?? (byName.length === 1 ? byName[0]!.contact : undefined);
    if (one === undefined) strangers.push(asked.slice(0, 80));
    else found.push(one.address);
  }
  return strangers.length > 0 ? fail(refused({ no: 'unknown-party', who: strangers }, stored.event.zone)) : ok(found);
}

const asAnswer: Readonly<Record<Rsvp, AnswerValue>> = { yes: 'yes', probably: 'maybe', maybe: 'maybe', no: 'no' };

/** Where no seats are dealt it is an answer to every open time. */
function rsvpReading(
  { answer, places }: RsvpInput,
  event: StoredEvent['event'],
  now: Parameters<typeof openSlots>[1],
): Reading {
  const rsvp = answer.toLowerCase() as Rsvp;
  if (event.seats !== undefined) return { rsvp, ...(places === undefined ? {} : { places }) };
  const slots = event.state === 'confirmed' && event.settled ? [event.settled] : openSlots(event, now);
  return { answers: Object.fromEntries(slots.map(({ n }) => [n, asAnswer[rsvp]])) };
}
