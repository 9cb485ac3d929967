// For admins: what was laid aside and why, which letters wait or came to nothing, who wants no mail; and the one big switch.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decideLetter, decideMail, oversee } from '../../store/operator.ts';
import { type EmailAddress, maskedAddress } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';
import { safeLine } from '../../values/text.ts';
import { toWall } from '../../values/wall.ts';
import type { Door } from '../asker.ts';
import { fieldsOf } from '../fields.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { frameFor, show } from './frame.ts';
import { personOf } from './signed-in.ts';

export function operatorRoutes(app: FastifyInstance, door: Door): void {
  const { hands } = door;
  const { store, letters, config } = hands;

  app.get('/operator', (request, reply) =>
    forAdmin(request, reply, async () => {
      const { aside, stuck, gaveUp, waiting, suppressed } = await oversee(store);
      const clock = (at: Instant): string => toWall(at, config.zone).replace('T', ' ');
      const letter = (one: (typeof stuck)[number]) => ({
        id: one.id,
        kind: one.kind,
        to: maskedAddress(one.address as EmailAddress),
        due: clock(one.due),
        attempts: one.attempts,
        reply: safeLine(one.reply ?? '', 300),
      });
      const view = {
        zone: config.zone,
        troubles: await hands.troubles(),
        aside: aside.map((mail) => ({
          id: mail.id,
          received: clock(mail.received),
          from: mail.mail_from === '' ? 'nobody (a machine)' : mail.mail_from,
          what: mail.class ?? '',
          reason: safeLine(mail.reason ?? mail.outcome ?? '', 300),
        })),
        stuck: stuck.map(letter),
        gaveUp: gaveUp.map(letter),
        waiting,
        suppressed,
        switches: letters !== undefined,
        paused: letters?.paused() ?? false,
      };
      return show(reply, 'operator', view, await frameFor(door, request, 'Operator', { wide: true, refresh: 60 }));
    }),
  );

  app.post('/operator', (request, reply) =>
    forAdmin(request, reply, async () => {
      const { mail, letter, what, all } = fieldsOf(request.body);
      if (all === 'pause') await letters?.pause();
      if (all === 'resume') await letters?.resume();
      if (what === 'retry' || what === 'drop') {
        if (mail !== undefined) await decideMail(store, mail, what);
        if (letter !== undefined) await decideLetter(store, letter, what);
      }
      return reply.redirect('/operator', 303);
    }),
  );

  async function forAdmin(
    request: FastifyRequest,
    reply: FastifyReply,
    then: () => Promise<FastifyReply>,
  ): Promise<FastifyReply> {
    const person = await personOf(door, request);
    if (person === undefined) return sendTrouble(request, reply, onTheWay.who);
    return person.admin ? then() : sendTrouble(request, reply, onTheWay.notYours);
  }
}
