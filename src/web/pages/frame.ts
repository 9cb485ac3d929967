// What stands around every page: who is signed in, and what the line at the top offers.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { holderOf } from '../../store/tokens.ts';
import { sameAddress } from '../../values/address.ts';
import type { Door } from '../asker.ts';
import { sessionIn } from '../cookies.ts';
import { type Frame, page } from '../render.ts';

export async function frameFor(
  { hands }: Door,
  request: FastifyRequest,
  title: string,
  more: Partial<Frame> = {},
): Promise<Frame> {
  const token = sessionIn(request, hands.config);
  const held = token && (await holderOf(hands.store, 'session', token));
  return {
    title,
    mailroom: hands.config.mailroom,
    ...(held === undefined
      ? {}
      : { person: held.address, admin: hands.config.admins.some((admin) => sameAddress(admin, held.address)) }),
    ...more,
  };
}

export const show = (reply: FastifyReply, name: string, view: object, frame: Frame): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(page(name, view, frame));
