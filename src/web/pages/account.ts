// What Parley knows of the person who signed in: name, zone, keys, and whether it may write to them.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findDiary } from '../../store/diaries.ts';
import { findPerson, suppression } from '../../store/people.ts';
import { heldBy, issue, mostKeys, revoke } from '../../store/tokens.ts';
import { longest, safeLine } from '../../values/text.ts';
import type { Door, Person } from '../asker.ts';
import { feedAddress } from '../feed-address.ts';
import { sendTrouble } from '../problems.ts';
import { languages, saveSettings } from '../settings.ts';
import { trouble } from '../trouble.ts';
import { readZone } from '../zones.ts';
import { doneText, whenDone } from './done.ts';
import { frameFor, show } from './frame.ts';
import { forPerson } from './signed-in.ts';

interface Query {
  readonly Querystring: { readonly done?: string };
}

const enough = trouble(409, 'Enough keys', `You have ${mostKeys} keys already. End one of them first.`);

export function accountRoutes(app: FastifyInstance, door: Door): void {
  const { store, config } = door.hands;

  app.get<Query>('/account', (request, reply) =>
    forPerson(door, request, reply, (person) => account(request, reply, person)),
  );

  app.post('/account', (request, reply) =>
    forPerson(door, request, reply, async ({ address }, fields) => {
      const { name, zone: typed = '', language = '' } = fields;
      const zone = typed === '' ? undefined : readZone(typed);
      if (zone?.ok === false) return sendTrouble(request, reply, zone.error, '/account');
      const saved = await saveSettings(door.hands, address, {
        ...(name === undefined ? {} : { name }),
        ...(zone === undefined ? {} : { zone: zone.value }),
        ...(language === '' ? {} : { language }),
      });
      if (!saved.ok) return sendTrouble(request, reply, saved.error, '/account');
      return reply.redirect(whenDone('/account', 'saved'), 303);
    }),
  );

  app.post('/account/mail', (request, reply) =>
    forPerson(door, request, reply, async ({ address }, fields) => {
      const { mail } = fields;
      if (mail === 'stop' || mail === 'start') await saveSettings(door.hands, address, { stop: mail === 'stop' });
      return reply.redirect('/account', 303);
    }),
  );

  app.post('/account/digest', (request, reply) =>
    forPerson(door, request, reply, async ({ address }, fields) => {
      const { digest } = fields;
      if (digest === 'on' || digest === 'off') await saveSettings(door.hands, address, { digest: digest === 'on' });
      return reply.redirect('/account', 303);
    }),
  );

  app.post('/account/feed', (request, reply) =>
    forPerson(door, request, reply, async ({ address }, fields) => {
      if (fields['feed'] === 'new') await saveSettings(door.hands, address, { feed: 'new' });
      return reply.redirect('/account', 303);
    }),
  );

  app.post<Query>('/account/keys', (request, reply) =>
    forPerson(door, request, reply, async (person, fields) => {
      if (fields['end'] !== undefined) {
        const keys = await heldBy(store, person.address, 'key');
        const key = keys.find(({ hash }) => hash === fields['end']);
        if (key !== undefined) await revoke(store, person.address, key.hash);
        return reply.redirect('/account', 303);
      }
      if (fields['make'] !== 'yes') return reply.redirect('/account', 303);
      if ((await heldBy(store, person.address, 'key')).length >= mostKeys)
        return sendTrouble(request, reply, enough, '/account');
      const key = await issue(store, 'key', person.address, safeLine(fields['label'] ?? '', longest.name));
      return account(request, reply, person, key);
    }),
  );

  async function account(
    request: FastifyRequest<Query>,
    reply: FastifyReply,
    person: Person,
    fresh?: string,
  ): Promise<FastifyReply> {
    const known = await findPerson(store, person.address);
    const keys = await heldBy(store, person.address, 'key');
    const view = {
      address: person.address,
      name: known?.name ?? '',
      zone: known?.zone ?? config.zone,
      zoneKnown: known?.zone !== undefined,
      languages: Object.entries(languages).map(([code, called]) => ({
        code,
        called,
        chosen: code === known?.language,
      })),
      languageKnown: known?.language !== undefined,
      stopped: (await suppression(store, person.address)) !== undefined,
      digest: (await findDiary(store, person.address)).digestDue !== undefined,
      feed: await feedAddress(door.hands, person.address),
      fresh: fresh ?? null,
      done: doneText(request.query.done),
      keys: keys.map(({ hash, label, created, expires }) => ({
        hash,
        label: label || 'without a name',
        created: created.slice(0, 10),
        expires: expires.slice(0, 10),
      })),
    };
    return show(reply, 'account', view, await frameFor(door, request, 'Your account'));
  }
}
