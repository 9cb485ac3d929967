// A person's time over the API: a day in whole hours and in spans, and what its owner blocks or frees. Of others only what is
// taken, never why, and only to those who know them.
import type { FastifyInstance } from 'fastify';
import { StoreAway } from '../../store/database.ts';
import { findDiary, holdDiaryAsRead } from '../../store/diaries.ts';
import { findPerson } from '../../store/people.ts';
import { addressKey, type EmailAddress, parseAddress } from '../../values/address.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { parseDay } from '../../values/wall.ts';
import type { Door } from '../asker.ts';
import { baseOf } from '../base.ts';
import { sendTrouble } from '../problems.ts';
import { timeTrouble } from '../record-replies.ts';
import { onTheWay } from '../replies.ts';
import { type Trouble, trouble } from '../trouble.ts';
import { knownPerson } from './context.ts';
import { dayJson } from './day-json.ts';
import { isMatch } from './etag.ts';
import * as shapes from './shapes.ts';
import { type TimeInput, type TimeWish, timeBody, timeWish } from './time-wish.ts';

const query = {
  type: 'object',
  required: ['date'],
  properties: {
    date: { type: 'string', maxLength: 40, description: 'A day on that person’s own clock: `2026-03-10`.' },
    user: { type: 'string', maxLength: 320, description: 'Whose time, by e-mail address; your own unless said.' },
  },
} as const;

interface Query {
  readonly date: string;
  readonly user?: string;
}

const unreadable = (detail: string): Trouble => trouble(400, 'Cannot be read', detail);

export function availabilityApi(app: FastifyInstance, door: Door): void {
  const { hands } = door;
  const { store, config } = hands;
  const tags = ['Availability'];
  const response = { 200: shapes.availability, '4xx': shapes.problem } as const;

  app.get<{ Querystring: Query }>(
    '/api/availability',
    { schema: { tags, summary: 'A day of somebody’s time', querystring: query, response } },
    async (request, reply) => {
      const person = await knownPerson(door, request);
      if (!person.ok) return sendTrouble(request, reply, person.error);
      const { date, user } = request.query;
      const whose = user === undefined ? ok(person.value.address) : parseAddress(user);
      if (!whose.ok) return sendTrouble(request, reply, unreadable(whose.error));
      const day = parseDay(date);
      if (!day.ok) return sendTrouble(request, reply, unreadable(day.error));
      const shown = await dayJson(hands, person.value, whose.value, day.value);
      if (shown === undefined) return sendTrouble(request, reply, onTheWay.strangersTime);
      if (request.headers['if-none-match'] === shown.etag) return reply.code(304).send();
      return reply.header('etag', shown.etag).send(shown.json);
    },
  );

  app.put<{ Body: TimeInput }>(
    '/api/availability',
    { schema: { tags, summary: 'Block time, or free it', body: timeBody, response } },
    async (request, reply) => {
      const person = await knownPerson(door, request);
      if (!person.ok) return sendTrouble(request, reply, person.error);
      const { address } = person.value;
      const zone = (await findPerson(store, address))?.zone ?? config.zone;
      const wish = timeWish(request.body, zone);
      if (!wish.ok) return sendTrouble(request, reply, wish.error);
      const shown = () => dayJson(hands, person.value, address, wish.value.day);
      const kept = await keep(
        wish.value,
        address,
        request.headers['if-match'],
        async () => (await shown())?.etag ?? '',
      );
      if (!kept.ok) {
        const { error } = kept;
        return sendTrouble(request, reply, 'no' in error ? timeTrouble(error, zone, baseOf(config)) : error);
      }
      const after = (await shown())!;
      return reply.header('etag', after.etag).send(after.json);
    },
  );

  /** What was looked at must still hold when it is written down. @param tag of what stands there now */
  async function keep(
    wish: TimeWish,
    address: EmailAddress,
    header: string | undefined,
    tag: () => Promise<string>,
  ): Promise<Awaited<ReturnType<TimeWish['keep']>> | Result<void, Trouble>> {
    if (header === undefined) return wish.keep(store, address, []);
    const { changes } = await findDiary(store, address);
    if (!isMatch(header, await tag())) return fail(onTheWay.stale);
    // Whoever keeps a time has counted this change already.
    const asRead = holdDiaryAsRead(store, addressKey(address), changes + 1);
    return wish.keep(store, address, [asRead]).catch(async (error: unknown) => {
      const isStale = error instanceof StoreAway && (await findDiary(store, address)).changes !== changes;
      if (isStale) return fail(onTheWay.stale);
      throw error;
    });
  }
}
