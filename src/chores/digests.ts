// On Monday morning, their own, those who asked for it are told what is on in their week.
import type { House } from '../house.ts';
import { dayOn } from '../scheduling/busy.ts';
import { agendaOf } from '../store/agenda.ts';
import { type DueDigest, digestStep, digestsDue } from '../store/digests.ts';
import { owedStep } from '../store/outbox.ts';
import { findPerson } from '../store/people.ts';
import { day, plus } from '../values/instant.ts';
import { addDays, dayIn } from '../values/wall.ts';

const atOnce = 100;
const mostMeetings = 40;
/** A week that is under way is no news: whoever was away on Monday says nothing on Wednesday. */
const stale = day;

export async function sendDigests(house: House): Promise<void> {
  const { store } = house;
  for (;;) {
    const due = await digestsDue(store, atOnce);
    for (const one of due) await send(house, one);
    if (due.length < atOnce) return;
  }
}

async function send({ store, config }: House, digest: DueDigest): Promise<void> {
  const now = store.now();
  const zone = (await findPerson(store, digest.address))?.zone ?? config.zone;
  const moved = digestStep(store, digest, zone);
  if (now > plus(digest.due, stale)) {
    await store.db.write([moved]);
    return;
  }
  const monday = dayIn(digest.due, zone);
  const within = { begin: dayOn(monday, zone).begin, end: dayOn(addDays(monday, 6), zone).end };
  const { entries, next } = await agendaOf(store, digest.address, within, undefined, mostMeetings);
  const letter = owedStep(store, {
    address: digest.address,
    kind: 'person',
    body: {
      says: 'digest',
      zone,
      within,
      events: entries.map(({ stored }) => stored.event.id),
      ...(next === undefined ? {} : { next: dayIn(next.begin, zone) }),
    },
    due: now,
  });
  const { done } = await store.db.write([moved, letter]);
  if (done) store.owed('letter', now);
}
