// Every page, as everybody may need to see it: axe finds nothing in light and dark, and nothing is cut off.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRecord } from '../../src/store/catalogue-changes.ts';
import { addContact } from '../../src/store/contacts.ts';
import { issue } from '../../src/store/tokens.ts';
import type { EventId } from '../../src/values/ids.ts';
import { openBrowser } from './browser.ts';
import type { TestHouse } from './house.ts';
import { address } from './names.ts';
import { type Dom, openStage, type Stage } from './stage.ts';

const browser: Browser | string = await openBrowser();
if (typeof browser === 'string') console.warn(browser);

interface Events {
  readonly poll: EventId;
  readonly settled: EventId;
  readonly draft: EventId;
  readonly dinner: EventId;
}

/** Where each page is; signed in as whom, where that matters. */
type Where = (stage: Stage, events: Events) => string | Promise<string>;
const ann = 'ann@org.test';
const pages: Readonly<Record<string, readonly [Where, who?: string]>> = {
  'a party’s page': [({ link }, { poll }) => link('p2', poll)],
  'the organizer’s page': [({ link }, { poll }) => link('p1', poll)],
  'a settled meeting': [({ link }, { settled }) => link('p2', settled)],
  'a draft': [({ link }, { draft }) => link('p1', draft)],
  'a guest’s page': [({ link }, { dinner }) => link('p2', dinner)],
  'the host’s page': [({ link }, { dinner }) => link('p1', dinner)],
  'the log': [({ base, house }, { poll }) => `${base}/events/${poll}/log?et=${house.token(poll, 'p1')}`],
  'a link that is none': [({ base }, { poll }) => `${base}/events/${poll}?et=nonsense`],
  'the mailroom': [({ base }) => `${base}/mailroom`],
  'a mailbox': [({ base }) => `${base}/mailroom/of/ann@example.org`],
  'the first page': [({ base }) => `${base}/`],
  'a login link': [
    async ({ base, house }) => `${base}/login/${await issue(house.store, 'login', address('ann@org.test'))}`,
  ],
  'the dashboard': [({ base }) => `${base}/`, ann],
  'a list': [({ base }) => `${base}/events?from=2026-03-02`, ann],
  'a search': [({ base }) => `${base}/search?search_term=review`, ann],
  'the account': [({ base }) => `${base}/account`, ann],
  'one’s time': [({ base }) => `${base}/availability?date=2026-03-10`, ann],
  'the time of somebody else': [({ base }) => `${base}/availability?user=bob@client.test`, ann],
  contacts: [({ base }) => `${base}/contacts`, ann],
  locations: [({ base }) => `${base}/locations`, ann],
  categories: [({ base }) => `${base}/categories`, ann],
  'a new meeting': [({ base }) => `${base}/events/new`, ann],
  'a search for times': [({ base }) => `${base}/events/new?kind=find`, ann],
  'a new dinner': [({ base }) => `${base}/events/new?kind=seats`, ann],
  'the operator’s page': [({ base }) => `${base}/operator`, 'root@org.test'],
  'the API': [({ base }) => `${base}/openapi`],
  'all time zones': [({ base }) => `${base}/zones`],
  'an error': [({ base }) => `${base}/nowhere`],
  'a healthy house': [({ base }) => `${base}/healthz`],
};

describe.skipIf(typeof browser === 'string')('page by page', () => {
  let stage: Stage;
  let house: TestHouse;
  let events: Events;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(browser as Browser);
    ({ house } = stage);
    for (const [email, name] of [
      ['bob@client.test', 'Bob Hay'],
      ['carol@other.test', ''],
    ] as const)
      await addContact(house.store, address(ann), { address: address(email), name });
    await addRecord(house.store, 'location', { name: 'Room 4', capacity: 12 });
    await addRecord(house.store, 'category', { name: 'Review', description: 'Looking back' });
    const at = (begin: string) => [{ begin: begin as never, end: `${begin.slice(0, 11)}23:30` as never }];
    events = {
      settled: await house.event({ do: 'book', title: 'Handover', slots: at('2026-03-10T22:00') }),
      poll: await house.event({ description: 'Dear both,\nbefore the board does.', location: 'Café Uno' }),
      draft: await house.event({ draft: true, slots: [] }),
      dinner: await house.event({ do: 'deal', seats: 1, title: 'Dinner', slots: at('2026-03-14T19:00') }),
    };
    const cookie = { headers: { cookie: house.cookie(events.poll, 'p2') } };
    const said = { 'slot-1': 'yes', 'slot-2': 'maybe', 'slot-3': 'no', day: '2026-03-13', from: '10:00' };
    await house.post(`/events/${events.poll}/p/2/answer`, said, cookie);
    // Colours that are on their way from light to dark are neither.
    context = await (browser as Browser).newContext({ timezoneId: 'Europe/London', reducedMotion: 'reduce' });
    page = await context.newPage();
  });
  afterAll(() => stage?.close());

  const violations = async (axe: AxeBuilder): Promise<string[]> =>
    // In the page itself: a second page for the findings would take longer than finding them.
    (await axe.setLegacyMode(true).analyze()).violations.map(
      ({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  const beyondTheEdge = (): Promise<number> =>
    page.evaluate(() => {
      const { documentElement } = (globalThis as unknown as Dom).document;
      return documentElement.scrollWidth - documentElement.clientWidth;
    });

  test.each(Object.entries(pages))('%s can be read by everybody, on any screen', async (_, [where, who]) => {
    await context.clearCookies();
    if (who !== undefined) await stage.signIn(context, who);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(await where(stage, events));
    await page.evaluate(() => {
      for (const one of (globalThis as unknown as Dom).document.querySelectorAll('details')) one.open = true;
    });
    expect(await violations(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }))).toEqual([]);
    expect(await beyondTheEdge()).toBe(0);
    // In the dark only the colours are others; axe itself is in the page by now.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(new AxeBuilder({ page, axeSource: ';' }).withRules(['color-contrast']))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await beyondTheEdge()).toBe(0);
  });
});
