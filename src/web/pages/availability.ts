// When somebody is free: a week as a page, one's own with forms to block it and free it, that of others without reasons.
import type { FastifyInstance } from 'fastify';
import { usualHours } from '../../scheduling/hours.ts';
import { changeTimes, type TimeChange } from '../../store/availability.ts';
import { findDiary } from '../../store/diaries.ts';
import { findPerson } from '../../store/people.ts';
import { type EmailAddress, parseAddress, sameAddress } from '../../values/address.ts';
import { ok, type Result } from '../../values/result.ts';
import { addDays, dayIn as dayAt, parseDay } from '../../values/wall.ts';
import type { ZoneId } from '../../values/zone.ts';
import type { Door } from '../asker.ts';
import type { Fields } from '../fields.ts';
import { sendTrouble } from '../problems.ts';
import { timeTrouble } from '../record-replies.ts';
import { onTheWay } from '../replies.ts';
import { saveSettings } from '../settings.ts';
import { bad, type Trouble } from '../trouble.ts';
import { capital, dayText, emptyWeek, weekdays } from '../week.ts';
import { doneText, whenDone } from './done.ts';
import { frameFor, show } from './frame.ts';
import { forPerson } from './signed-in.ts';
import { dayIn, freeIn, hoursIn, settingsIn, stretchIn } from './time-forms.ts';
import { hourViews, mondayOf, weekView } from './week-view.ts';

interface Query {
  readonly Querystring: { readonly date?: string; readonly user?: string; readonly done?: string };
}

/** A form that is read as changes of somebody's time. */
type TimeForm = (fields: Fields, zone: ZoneId) => Result<readonly TimeChange[], Trouble>;

export function availabilityRoutes(app: FastifyInstance, door: Door): void {
  const { store, config } = door.hands;
  const zoneOf = async (address: EmailAddress): Promise<ZoneId> =>
    (await findPerson(store, address))?.zone ?? config.zone;

  app.get<Query>('/availability', (request, reply) =>
    forPerson(door, request, reply, async (person) => {
      const { date = '', user = '' } = request.query;
      const whose = user.trim() === '' ? ok(person.address) : parseAddress(user.trim());
      if (!whose.ok) return sendTrouble(request, reply, bad(whose.error), '/availability');
      const zone = await zoneOf(whose.value);
      const asked = parseDay(date);
      const day = asked.ok ? asked.value : dayAt(store.now(), zone);
      const first = mondayOf(day);
      const own = sameAddress(whose.value, person.address);
      // An admin looks as its owner does.
      const asker = person.admin ? whose.value : person.address;
      const days = await weekView(store, { asker, whose: whose.value, zone: config.zone }, first);
      if (days === undefined) return sendTrouble(request, reply, onTheWay.strangersTime, '/availability');
      const at = (date: string): string =>
        `/availability?${new URLSearchParams({ ...(own ? {} : { user: whose.value }), date })}`;
      const view = {
        own,
        user: own ? '' : whose.value,
        zone,
        day,
        days: days.map((one) => ({ ...one, at: at(one.day), chosen: own && one.day === day })),
        done: doneText(request.query.done),
        ticks: [0, 6, 12, 18],
        previous: at(addDays(first, -7)),
        next: at(addDays(first, 7)),
        today: at(dayAt(store.now(), zone)),
        hours: own ? await hourViews(store, person.address, day, zone) : [],
        dayName: days.find((one) => one.day === day)?.name ?? '',
        general: own ? await generalOf(person.address) : null,
      };
      const title = own ? 'Your time' : `The time of ${whose.value}`;
      return show(reply, 'availability', { ...view, title }, await frameFor(door, request, title));
    }),
  );

  async function generalOf(address: EmailAddress) {
    const {
      hours = usualHours,
      weekly = emptyWeek,
      buffer,
      noticeMinutes,
      dailyMost,
      calendar,
    } = await findDiary(store, address);
    return {
      weekdays: weekdays.map((day, i) => ({
        day,
        name: capital(day),
        works: dayText(hours[i] ?? []),
        busy: dayText(weekly[i] ?? []),
      })),
      buffer: buffer ?? '',
      notice: noticeMinutes === undefined ? '' : noticeMinutes / 60,
      dailyMost: dailyMost ?? '',
      calendar: calendar?.url ?? '',
      calendarTrouble: calendar?.trouble ?? '',
      calendarRead: calendar?.read !== undefined,
    };
  }

  for (const [path, read] of [
    ['/availability', stretchIn],
    ['/availability/hours', hoursIn],
    ['/availability/free', freeIn],
  ] as const satisfies readonly (readonly [string, TimeForm])[])
    app.post(path, (request, reply) =>
      forPerson(door, request, reply, async ({ address }, fields) => {
        const zone = await zoneOf(address);
        const day = dayIn(fields);
        const back = day === undefined ? '/availability' : `/availability?date=${day}`;
        const changes = read(fields, zone);
        if (!changes.ok) return sendTrouble(request, reply, changes.error, back);
        if (changes.value.length === 0) return reply.redirect(back, 303);
        const kept = await changeTimes(store, address, changes.value, zone);
        if (!kept.ok) return sendTrouble(request, reply, timeTrouble(kept.error, zone, ''), back);
        return reply.redirect(whenDone(back, 'saved'), 303);
      }),
    );

  app.post('/availability/settings', (request, reply) =>
    forPerson(door, request, reply, async ({ address }, fields) => {
      const input = settingsIn(fields, await findDiary(store, address));
      const saved = await saveSettings(door.hands, address, input);
      if (!saved.ok) return sendTrouble(request, reply, saved.error, '/availability');
      return reply.redirect(whenDone('/availability', 'saved'), 303);
    }),
  );
}
