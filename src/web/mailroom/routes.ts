// The mailroom: every mailbox of a play in one tab. It exists only while no outbound server is set and we listen on loopback;
// what it sends goes through the bot's own SMTP port.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { letterById } from '../../store/mailroom.ts';
import { type EmailAddress, parseAddress } from '../../values/address.ts';
import { longest } from '../../values/text.ts';
import type { Door } from '../asker.ts';
import { baseOf } from '../base.ts';
import { type Fields, fieldsOf, textIn, zoneIn } from '../fields.ts';
import { frameFor, show } from '../pages/frame.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { bad } from '../trouble.ts';
import { calendarAnswer, calendarMail, newMail } from './drafts.ts';
import { ann, ben, carla } from './example.ts';
import { showMail } from './mime.ts';
import { answerTo, beginPlay, type Play } from './play.ts';
import { post } from './post.ts';
import { mailboxOf, neighbours } from './room.ts';
import { suggestion } from './suggestion.ts';
import { letterView, peopleView } from './view.ts';
import type { Draft } from './write.ts';

interface OfAddress {
  readonly Params: { readonly address: string };
}
interface OfLetter {
  readonly Params: { readonly id: string };
}

const renewSeconds = 3;

const pathOf = (address: EmailAddress): string => `/mailroom/of/${encodeURIComponent(address)}`;

export function mailroomRoutes(app: FastifyInstance, door: Door): void {
  const { hands } = door;
  const { store, config } = hands;
  let play: Play | undefined;

  // Forms of these pages tell where they come from; no link here holds a token.
  app.addHook('onRequest', async (request, reply) => {
    // A proxy in front makes this machine's own page everybody's.
    if (request.headers['x-forwarded-for'] ?? request.headers['forwarded'])
      return sendTrouble(request, reply, onTheWay.lost);
    void reply.header('referrer-policy', 'same-origin');
  });

  app.get('/mailroom', async (request, reply) => {
    const people = await neighbours(store);
    const view = {
      people: peopleView(people),
      compose: suggestion(store),
      bot: store.bot.address,
      playing: play !== undefined && !play.over,
    };
    return show(reply, 'mailroom', view, await frameFor(door, request, 'The mailroom', { wide: true }));
  });

  app.get<OfAddress>('/mailroom/of/:address', async (request, reply) => {
    const address = parseAddress(request.params.address);
    if (!address.ok) return sendTrouble(request, reply, onTheWay.lost);
    const [people, items] = await Promise.all([neighbours(store), mailboxOf(store, address.value)]);
    const newest = items.find(({ kind }) => kind === 'letter')?.id;
    const person = people.find((one) => one.address === address.value);
    const view = {
      address: address.value,
      name: person?.name || address.value,
      people: peopleView(people, address.value),
      letters: items.map((item) =>
        letterView(item, { base: baseOf(config), bot: store.bot, zone: config.zone }, item.id === newest),
      ),
      live: renewSeconds,
      bot: store.bot.address,
    };
    return show(reply, 'mailbox', view, await frameFor(door, request, `Mail of ${view.name}`, { wide: true }));
  });

  // The HTML of a letter, for the frame that shows it: it runs no scripts and loads nothing.
  app.get<OfLetter>('/mailroom/letters/:id/html', async (request, reply) => {
    const letter = await letterById(store, request.params.id);
    const html = letter && showMail(letter.mime).html;
    if (html === undefined) return sendTrouble(request, reply, onTheWay.lost);
    return reply
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
      )
      .header('x-frame-options', 'SAMEORIGIN')
      .type('text/html; charset=utf-8')
      .send(html.replace(/<head>/i, '<head><base target="_blank">'));
  });

  app.post('/mailroom/send', async (request, reply) => {
    const fields = fieldsOf(request.body);
    const draft = newMail(fields, store.bot.address, store.now());
    return draft.ok ? sent(request, reply, draft.value, fields) : sendTrouble(request, reply, draft.error, '/mailroom');
  });

  app.post<OfLetter>('/mailroom/letters/:id/answer', async (request, reply) => {
    const fields = fieldsOf(request.body);
    const letter = await letterById(store, request.params.id);
    if (letter === undefined) return sendTrouble(request, reply, onTheWay.lost);
    const from = await mailboxFor(letter.address as EmailAddress);
    const text = textIn(fields, 'text', longest.description);
    if (text === '') return sendTrouble(request, reply, bad('Please write something.'), pathOf(from.address));
    return sent(request, reply, { from, cc: [], text, at: store.now(), ...answerTo(letter.mime) }, fields);
  });

  app.post<OfLetter>('/mailroom/letters/:id/calendar', async (request, reply) => {
    const fields = fieldsOf(request.body);
    const letter = await letterById(store, request.params.id);
    const invitation = letter && showMail(letter.mime).calendar;
    if (letter === undefined || invitation?.method !== 'REQUEST') return sendTrouble(request, reply, onTheWay.lost);
    const from = await mailboxFor(letter.address as EmailAddress);
    const answer = calendarAnswer(fields, config.zone);
    if (!answer.ok) return sendTrouble(request, reply, answer.error, pathOf(from.address));
    const draft = calendarMail(from, letter.mime, invitation.text, answer.value, store.now());
    return sent(request, reply, draft, fields);
  });

  app.post('/mailroom/example', async (request, reply) => {
    if (play === undefined || play.over) {
      const zone = zoneIn(fieldsOf(request.body), 'browserZone') ?? config.zone;
      play = beginPlay(hands, zone);
    }
    return reply.redirect('/mailroom/example', 303);
  });

  app.get('/mailroom/example', async (request, reply) => {
    if (play === undefined) return reply.redirect('/mailroom', 303);
    const { steps, letters, over, trouble } = play;
    const done = letters.length;
    const nameOf = (address: string): string =>
      [ann, ben, carla].find((one) => one.address === address)?.name ?? address;
    const view = {
      steps: steps.map(({ tells, from, text, outcome }, i) => ({
        n: i + 1,
        tells,
        who: nameOf(from.address),
        text,
        outcome,
        done: i < done,
        now: i === done && !over,
        letters: (letters[i] ?? []).map(({ id, address, subject, text: body }) => ({
          id,
          who: nameOf(address),
          subject,
          text: body,
        })),
      })),
      over,
      trouble: trouble ?? null,
      live: over ? null : 1,
      people: [ann, ben, carla].map(({ address, name }) => ({ address, name: name ?? address })),
    };
    const more = over ? {} : { refresh: 2 };
    return show(reply, 'example', view, await frameFor(door, request, 'An example', more));
  });

  /** Back to the mailbox of whoever wrote. */
  async function sent(
    request: FastifyRequest,
    reply: FastifyReply,
    draft: Draft,
    fields: Fields,
  ): Promise<FastifyReply> {
    const back = pathOf(draft.from.address);
    const posted = await post(hands, draft, zoneIn(fields, 'browserZone'));
    return posted.ok ? reply.redirect(back, 303) : sendTrouble(request, reply, posted.error, back);
  }

  /** With the name that they have used before. */
  async function mailboxFor(address: EmailAddress) {
    const name = (await neighbours(store)).find((one) => one.address === address)?.name ?? '';
    return name === '' ? { address } : { address, name };
  }
}
