// The same request twice, as its Idempotency-Key says: it changes things once, and is answered alike for a day.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answeredSteps, findAnswered } from '../../store/answered.ts';
import type { Step } from '../../store/statement.ts';
import type { Store } from '../../store/store.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import type { Asker } from '../asker.ts';
import { onTheWay } from '../replies.ts';
import { bad, type Trouble } from '../trouble.ts';

export interface Once {
  /** Sends the answer that an earlier request of the same key had; nothing when there was none. */
  readonly replay: (reply: FastifyReply) => Promise<FastifyReply | undefined>;
  /** Stands in the job of the change: of two alike at once one holds. */
  readonly steps: (status: number, body: unknown) => Step[];
  /** Whether somebody with the same key was faster. */
  readonly isDone: () => Promise<boolean>;
}

const never: Once = { replay: async () => undefined, steps: () => [], isDone: async () => false };

const digest = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** @returns what to do about the request's key; a key that belongs to another request is refused */
export async function onceFor(store: Store, request: FastifyRequest, asker: Asker): Promise<Result<Once, Trouble>> {
  const given = request.headers['idempotency-key'];
  if (given === undefined) return ok(never);
  // Idempotency-Key: "8e03978e-40d5-43dd-bc93-6894a57f9324"
  if (typeof given !== 'string' || !/^[\x21-\x7e ]{1,128}$/.test(given))
    return fail(bad('An Idempotency-Key has 1 to 128 characters.'));
  const who =
    asker.kind === 'person'
      ? asker.address.toLowerCase()
      : asker.kind === 'link'
        ? `${asker.place.eventId} ${asker.place.partyId}`
        : '';
  const key = digest(who, given);
  const path = (request.raw.url ?? '').replace(/\?.*$/, '');
  const fingerprint = digest(request.method, path, JSON.stringify(request.body ?? null));
  const earlier = await findAnswered(store, key);
  if (earlier !== undefined && earlier.request !== fingerprint) return fail(onTheWay.keyReused);
  return ok({
    replay: async (reply) => {
      const answer = await findAnswered(store, key);
      if (answer === undefined) return undefined;
      return reply
        .code(answer.status)
        .header('idempotent-replayed', 'true')
        .type('application/json; charset=utf-8')
        .serializer((body: unknown) => String(body))
        .send(answer.body);
    },
    steps: (status, body) => answeredSteps(store, key, { request: fingerprint, status, body: JSON.stringify(body) }),
    isDone: async () => (await findAnswered(store, key)) !== undefined,
  });
}
