// Pages in a real browser: with scripts and without, by keyboard, and by machines that follow every link.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journalOf } from '../../src/store/events.ts';
import { issue } from '../../src/store/tokens.ts';
import type { EventId } from '../../src/values/ids.ts';
import { openBrowser } from './browser.ts';
import type { TestHouse } from './house.ts';
import { address, p } from './names.ts';
import { type Dom, openStage, type Stage } from './stage.ts';

const browser: Browser | string = await openBrowser();
if (typeof browser === 'string') console.warn(browser);

describe.skipIf(typeof browser === 'string')('in a browser', () => {
  let stage: Stage;
  let house: TestHouse;
  let base: string;
  let id: EventId;

  beforeAll(async () => {
    stage = await openStage(browser as Browser);
    ({ house, base } = stage);
    id = await house.event({
      title: 'Q3 review',
      description: 'Dear both,\nbefore the board does.',
      location: 'Café Uno',
    });
  });
  afterAll(() => stage?.close());

  const visit = <T>(
    options: BrowserContextOptions,
    then: (page: Page, context: BrowserContext) => Promise<T>,
  ): Promise<T> => stage.visit(options, then);
  const link = (party: string, event = id): string => stage.link(party, event);
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

    test('a host adds a contact, deals a seat to them, and blocks the morning after', async () => {
      const guest = `guest${javaScriptEnabled}@client.test`;
      const day = javaScriptEnabled ? '2026-03-20' : '2026-03-21';
      await visit({ javaScriptEnabled }, async (page, context) => {
        await stage.signIn(context, 'ann@org.test');
        await page.goto(`${base}/contacts`);
        if (await page.getByRole('button', { name: 'Add it' }).isHidden())
          await page.getByText('Add a contact').click();
        await page.getByLabel('E-mail address').first().fill(guest);
        await page.getByRole('button', { name: 'Add it' }).click();
        await page.getByRole('status').getByText('Added.').waitFor();
        await page.goto(`${base}/events/new?kind=seats`);
        await page.getByLabel('Title').fill('Dinner for one');
        await page.getByText('Or choose from your contacts').click();
        await page.getByLabel(guest).check();
        await page.getByLabel('Day').fill(day);
        await page.getByLabel('From').fill('19:00');
        await page.getByLabel('Seats', { exact: true }).fill('1');
        await page.getByRole('button', { name: 'Start dealing' }).click();
        await page.getByRole('heading', { name: 'Dinner for one' }).waitFor();
        await page
          .getByRole('row', { name: new RegExp(guest) })
          .getByText('is asked')
          .waitFor();
        await page.goto(`${base}/availability?date=${day}`);
        await page.getByLabel('From').fill('08:00');
        await page.getByLabel('To').fill('10:00');
        await page.getByRole('button', { name: 'I am busy then' }).click();
        await page.getByRole('status').getByText('Saved.').waitFor();
        const free = new RegExp(`08:00–10:00, \\w+ ${day.slice(8)} March`);
        await page.getByRole('button', { name: free }).waitFor();
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
      await visit({ timezoneId: 'Europe/London' }, async (page) => {
        await page.goto(link(party, event));
        const url = page.url();
        const forms = await page.locator('form').count();
        expect(forms).toBeGreaterThan(2);
        for (let i = 0; i < forms; i++) {
          await page.goto(url);
          await Promise.all([
            page.waitForEvent('load'),
            page.evaluate((n) => (globalThis as unknown as Dom).document.forms[n]!.submit(), i),
          ]);
        }
      });
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
});
