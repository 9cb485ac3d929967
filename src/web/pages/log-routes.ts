// What one event leaves to take along: its log as a story, its calendar entry, the answers as a table.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { settledEntry } from '../../delivery/calendar/entry.ts';
import { writeCalendar } from '../../delivery/calendar/write.ts';
import { titleOf } from '../../delivery/title.ts';
import { journalOf } from '../../store/events.ts';
import { replyAddress } from '../../store/store.ts';
import { lettersAbout, wordsAbout } from '../../store/story.ts';
import { parseZone } from '../../values/zone.ts';
import { answersTable } from '../answers-table.ts';
import type { Door } from '../asker.ts';
import { partyPath } from '../cookies.ts';
import { sendTrouble } from '../problems.ts';
import { onTheWay } from '../replies.ts';
import { trouble } from '../trouble.ts';
import { type Visit, visitOf } from '../visit.ts';
import { frameFor, show } from './frame.ts';
import { storyItems } from './log-view.ts';
import { sceneFor } from './scene.ts';

interface Place {
  readonly Params: { readonly id: string; readonly p: string };
  readonly Querystring: { readonly et?: string; readonly zone?: string };
}

const noTime = trouble(404, 'Nothing to put into a calendar', 'No time has been settled yet, or it is off again.');

export function logRoutes(app: FastifyInstance, door: Door): void {
  const { store } = door.hands;

  app.get<Place>('/events/:id/p/:p/log', async (request, reply) => {
    const visit = await visitOf(door, request);
    if (!visit.ok) return sendTrouble(request, reply, visit.error);
    const { stored, viewer } = visit.value;
    const zone = parseZone(request.query.zone ?? '');
    const scene = sceneFor(store, stored, viewer.party, zone.ok ? { zone: zone.value } : {});
    const { id } = stored.event;
    const [entries, words, letters] = await Promise.all([
      journalOf(store, id),
      wordsAbout(store, id),
      lettersAbout(store, id),
    ]);
    const title = titleOf(stored.event, stored.people, viewer.party);
    const view = {
      title,
      path: partyPath(id, viewer.party),
      zone: scene.clocks.reader,
      items: storyItems(entries, words, letters, scene),
    };
    return show(reply, 'log', view, await frameFor(door, request, `${title}: the log`, { refresh: 60 }));
  });

  app.get<Place>('/events/:id/p/:p/calendar.ics', async (request, reply) =>
    calendar(request, reply, await visitOf(door, request)),
  );
  // A calendar program asks once and keeps no cookies.
  app.get<Place>('/events/:id/calendar.ics', async (request, reply) =>
    calendar(request, reply, await visitOf(door, request, request.query.et)),
  );

  function calendar(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: Awaited<ReturnType<typeof visitOf>>,
  ): FastifyReply {
    if (!visit.ok) return sendTrouble(request, reply, visit.error);
    const text = calendarFile(visit.value);
    if (text === undefined) return sendTrouble(request, reply, noTime);
    return reply
      .header('content-disposition', 'attachment; filename="meeting.ics"')
      .type('text/calendar; charset=utf-8; method=PUBLISH')
      .send(text);
  }

  /** The entry as one's own: a file that is taken along expects no answer. */
  function calendarFile({ stored, viewer }: Visit): string | undefined {
    const { event, people } = stored;
    if (event.state !== 'confirmed' && event.state !== 'over') return undefined;
    const generation = people.get(viewer.party)?.generation ?? 1;
    const scene = sceneFor(store, stored, viewer.party);
    const own = { ...scene, replyTo: replyAddress(store, event.id, viewer.party, generation) };
    const entry = settledEntry(own, 'CONFIRMED');
    if (entry === undefined) return undefined;
    const { organizer: _, attendee: __, ...published } = entry;
    return writeCalendar('PUBLISH', [published]);
  }

  app.get<Place>('/events/:id/p/:p/answers.csv', async (request, reply) => {
    const visit = await visitOf(door, request);
    if (!visit.ok) return sendTrouble(request, reply, visit.error);
    const { stored, viewer } = visit.value;
    if (viewer.role !== 'organizer') return sendTrouble(request, reply, onTheWay.notYours);
    return reply
      .header('content-disposition', 'attachment; filename="answers.csv"')
      .type('text/csv; charset=utf-8')
      .send(answersTable(stored));
  });
}
