// Pages in a real browser: with scripts and without, by keyboard, light and dark, and axe finds nothing.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journalOf } from '../../src/store/events.ts';
import { issue } from '../../src/store/tokens.ts';
import type { EventId } from '../../src/values/ids.ts';
import { freePort } from '../support/postgres.ts';
import { openBrowser } from './browser.ts';
import { address, openHouse, p, type TestHouse } from './house.ts';

const browser: Browser | string = await openBrowser();
if (typeof browser === 'string') console.warn(browser);

describe.skipIf(typeof browser === 'string')('in a browser', () => {
  let house: TestHouse;
  let base: string;
  let id: EventId;

  beforeAll(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    house = await openHouse({
      PARLEY_HTTP: `127.0.0.1:${port}`,
      PARLEY_URL: '',
      PARLEY_OUTBOUND: '',
      PARLEY_ORGANIZERS: '',
      PARLEY_SENDER_CHECK: '',
    });
    await house.app.listen({ host: '127.0.0.1', port });
    id = await house.event({
      title: 'Q3 review',
      description: 'Dear both,\nbefore the board does.',
      location: 'Café Uno',
    });
  });
  afterAll(async () => {
    await house?.close();
    await (browser as Browser).close();
  });

  async function visit<T>(
    options: BrowserContextOptions,
    then: (page: Page, context: BrowserContext) => Promise<T>,
  ): Promise<T> {
    const context = await (browser as Browser).newContext({ timezoneId: 'Europe/Berlin', ...options });
    try {
      return await then(await context.newPage(), context);
    } finally {
      await context.close();
    }
  }
  const link = (party: string, event = id): string => `${base}/events/${event}?et=${house.token(event, party)}`;
  /** An event whose guests nobody knows anything of yet. */
  let guests = 0;
  const fresh = (): Promise<EventId> =>
    house.event({ parties: [address(`bob${++guests}@client.test`), address(`carol${guests}@other.test`)] });
  const answersOf = async (party: number, event = id) =>
    Object.fromEntries(
      Object.entries((await house.stored(event)).event.answers[p(party)] ?? {}).map(([n, { value }]) => [n, value]),
    );

  describe.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('%s', (_, javaScriptEnabled) => {
    test('a party answers, offers another time, and sees what was noted', async () => {
      const event = await fresh();
      await visit({ javaScriptEnabled }, async (page) => {
        await page.goto(link('p2', event));
        if (javaScriptEnabled) await page.waitForURL(/zone=Europe%2FBerlin/);
        expect(page.url()).not.toContain('et=');
        await page
          .getByText(javaScriptEnabled ? 'Tuesday 10 March 2026, 11:00–11:30' : 'Tuesday 10 March 2026, 10:00–10:30')
          .first()
          .waitFor();
        await page.locator('label[for=yes-1]').click();
        await page.locator('label[for=no-2]').click();
        await page.getByText('Offer another time').click();
        await page.getByLabel('Day', { exact: true }).fill('2026-03-13');
        await page.getByLabel('From', { exact: true }).fill('09:00');
        await page.getByRole('button', { name: 'Save my answers' }).click();
        await page.getByRole('status').getByText('Noted: yes to 1 and 4, no to 2').waitFor();
      });
      expect(await answersOf(2, event)).toEqual({ '1': 'yes', '2': 'no', '4': 'yes' });
      expect((await house.stored(event)).event.slots.at(-1)?.begin).toBe(
        javaScriptEnabled ? '2026-03-13T08:00' : '2026-03-13T09:00',
      );
    });

    test('the organizer settles with a click', async () => {
      const event = await fresh();
      await visit({ javaScriptEnabled }, async (page) => {
        await page.goto(link('p1', event));
        await page.getByRole('button', { name: /^Settle on 2/ }).click();
        await page.locator('.when').waitFor();
      });
      expect((await house.stored(event)).event.settled?.n).toBe(2);
    });

    test('somebody signs in by the mailed link', async () => {
      const token = await issue(house.store, 'login', address('ann@org.test'));
      await visit({ javaScriptEnabled }, async (page) => {
        await page.goto(`${base}/login/${token}`);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await page.getByRole('heading', { name: 'What waits for you' }).waitFor();
      });
    });

    test('the mailroom sends what is typed', async () => {
      house.sent.length = 0;
      await visit({ javaScriptEnabled }, async (page) => {
        await page.goto(`${base}/mailroom`);
        await page.getByLabel('Text').fill('Tuesday 10 March at 10?');
        await page.getByRole('button', { name: 'Send' }).click();
        await page.getByRole('heading', { name: 'Mail of ann@example.org' }).waitFor();
      });
      expect(house.sent).toHaveLength(1);
      expect(house.sent[0]?.envelope).toEqual({ mailFrom: 'ann@example.org', rcptTo: ['parley@parley.test'] });
    });
  });

  test('a party answers by keyboard alone', async () => {
    const event = await fresh();
    await visit({}, async (page) => {
      await page.goto(link('p2', event));
      await page.waitForURL(/zone=/);
      await page.locator('#yes-1').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Save my answers' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').waitFor();
    });
    expect(await answersOf(2, event)).toEqual({ '1': 'maybe', '2': 'yes' });
  });

  test.each([['p1'], ['p2']])(
    'a scanner that opens the page of %s and submits its forms untouched changes nothing',
    async (party) => {
      const event = await fresh();
      const open = <T>(then: (page: Page) => Promise<T>): Promise<T> =>
        visit({ timezoneId: 'Europe/London' }, async (page) => {
          await page.goto(link(party, event));
          return then(page);
        });
      const forms = await open((page) => page.locator('form').count());
      expect(forms).toBeGreaterThan(2);
      for (let i = 0; i < forms; i++)
        await open((page) =>
          Promise.all([
            page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() === 200),
            page.evaluate((n) => (globalThis as unknown as Dom).document.forms[n]!.submit(), i),
          ]),
        );
      const told = (await journalOf(house.store, event)).map(({ occurrence }) => occurrence);
      expect(told.filter((one) => one !== 'VIEW')).toEqual(['CREATE', 'SEND']);
    },
  );

  test('two people share a browser', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(link('p2'));
      await page.goto(link('p3'));
      expect(await page.content()).toContain('carol@other.test (you)');
      await page.goto(`${base}/events/${id}/p/2`);
      expect(await page.content()).toContain('Bob Hay (you)');
    });
  });

  test('a letter in the mailroom can be opened as HTML, and its scripts do not run', async () => {
    await visit({}, async (page) => {
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      await page.goto(`${base}/mailroom`);
      expect(messages).toEqual([]);
    });
  });

  const pages = (): [string, string, string?][] => [
    ['a party’s page', link('p2')],
    ['the organizer’s page', link('p1')],
    ['the log', `${base}/events/${id}/log?et=${house.token(id, 'p1')}`],
    ['the mailroom', `${base}/mailroom`],
    ['a mailbox', `${base}/mailroom/of/ann@example.org`],
    ['the first page', `${base}/`],
    ['the dashboard', `${base}/`, 'ann@org.test'],
    ['a list', `${base}/events`, 'ann@org.test'],
    ['a search', `${base}/search?search_term=review`, 'ann@org.test'],
    ['the account', `${base}/account`, 'ann@org.test'],
    ['a new meeting', `${base}/events/new`, 'ann@org.test'],
    ['the operator’s page', `${base}/operator`, 'root@org.test'],
    ['the API', `${base}/openapi`],
    ['an error', `${base}/nowhere`],
    ['a healthy house', `${base}/healthz`],
  ];

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test('axe finds nothing, whatever is folded out', async () => {
      for (const [name, url, who] of pages()) {
        await visit({ colorScheme, timezoneId: 'Europe/London' }, async (page, context) => {
          if (who !== undefined)
            await context.addCookies([
              { name: 'parley-session', value: await issue(house.store, 'session', address(who)), url: base },
            ]);
          await page.goto(url);
          await page.evaluate(() => {
            for (const one of (globalThis as unknown as Dom).document.querySelectorAll('details')) one.open = true;
          });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`),
            name,
          ).toEqual([]);
        });
      }
    });
  });

  test.each([[320], [1280]])('nothing is cut off at %i pixels', async (width) => {
    for (const [name, url] of pages().filter(([, , who]) => who === undefined))
      await visit({ viewport: { width, height: 800 }, timezoneId: 'Europe/London' }, async (page) => {
        await page.goto(url);
        const wider = await page.evaluate(() => {
          const { documentElement } = (globalThis as unknown as Dom).document;
          return documentElement.scrollWidth - documentElement.clientWidth;
        });
        expect(wider, name).toBe(0);
        expect((await page.screenshot()).length).toBeGreaterThan(3000);
      });
  });
});

/** As much of a browser's globals as these tests touch; the house itself knows none of them. */
interface Dom {
  readonly document: {
    readonly forms: readonly { submit(): void }[];
    readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
    querySelectorAll(selector: string): Iterable<{ open: boolean }>;
  };
}
