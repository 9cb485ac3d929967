// The example of the mailroom, through the whole house: what a newcomer sees after pressing one button.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { silence } from '../../src/log.ts';
import { openHouse, type Running } from '../../src/main.ts';
import { findEvent } from '../../src/store/events.ts';
import { lettersTo } from '../../src/store/mailroom.ts';
import { must } from '../../src/values/result.ts';
import { freePort } from '../support/postgres.ts';
import { scratch } from '../support/scratch.ts';
import { address } from './names.ts';

let running: Running;
let base: string;
const data = scratch('play');

beforeAll(async () => {
  const [smtp, http] = [await freePort(), await freePort()];
  base = `http://127.0.0.1:${http}`;
  const settings = {
    PARLEY_DATA: data,
    PARLEY_SMTP: `127.0.0.1:${smtp}`,
    PARLEY_HTTP: `127.0.0.1:${http}`,
    PARLEY_ZONE: 'Europe/London',
  };
  running = await openHouse(must(readConfig(settings)), silence, { pace: { reading: 0, letter: 0, quiet: 200 } });
});
afterAll(async () => {
  await running?.close();
  rmSync(data, { recursive: true, force: true });
});

const post = (path: string, fields: Record<string, string>): Promise<Response> =>
  fetch(base + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
const page = async (path: string): Promise<string> => (await fetch(base + path)).text();

/** The page that renews itself, until it has come to its end. */
async function watched(path: string, end: string): Promise<string> {
  for (;;) {
    const text = await page(path);
    if (text.includes(end)) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const mailOf = (person: string) => lettersTo(running.house.store, address(person));

describe('the example', () => {
  test('goes from a mail to a settled meeting, and tells which letters came of each mail', async () => {
    expect((await post('/mailroom/example', {})).status).toBe(303);
    const story = await watched('/mailroom/example', 'Play it again');
    expect(story).not.toContain('the story ends here');
    expect(story.match(/<h3>\d\./g)).toHaveLength(5);
    const [last] = await mailOf('ann@example.org');
    expect(last?.text).toMatch(/Settled: “Q3 review” is on Tuesday .*, 10:00–10:30/);
    for (const person of ['ben@example.com', 'carla@example.net'])
      expect((await mailOf(person))[0]?.text).toContain('Settled');
  }, 60_000);

  test('leaves letters whose calendar buttons work', async () => {
    const [letter] = await mailOf('ben@example.com');
    await post(`/mailroom/letters/${letter!.id}/calendar`, { partstat: 'DECLINED' });
    await running.idle();
    const [event] = await running.house.store.db.query.selectFrom('events').select('id').execute();
    const stored = await findEvent(running.house.store, event!.id);
    const ben = [...stored!.people].find(([, contact]) => contact.address === 'ben@example.com')![0];
    expect(stored!.event.answers[ben]?.[stored!.event.settled!.n]?.value).toBe('no');
    expect((await mailOf('ann@example.org'))[0]?.text).toContain('Ben');
  });

  test('leaves links that open the page of the event', async () => {
    const text = await page('/mailroom/of/ben@example.com');
    const link = /href="http:\/\/127\.0\.0\.1:\d+(\/events\/e\w+\?et&#x3D;\w+)"/.exec(text)![1]!.replace('&#x3D;', '=');
    const entered = await fetch(base + link, { redirect: 'manual' });
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
    const shown = await (await fetch(base + entered.headers.get('location')!, { headers: { cookie } })).text();
    expect(shown).toContain('<h1>Q3 review</h1>');
    expect(shown).toContain('Hello Parley,');
  });
});
