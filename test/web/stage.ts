// A house that listens, and a real browser that visits it: for tests of what people see.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { issue } from '../../src/store/tokens.ts';
import type { EventId } from '../../src/values/ids.ts';
import { freePort } from '../support/postgres.ts';
import { openHouse, type TestHouse } from './house.ts';
import { address } from './names.ts';

export interface Stage {
  readonly house: TestHouse;
  readonly base: string;
  /** The personal link of a party. */
  readonly link: (party: string, event: EventId) => string;
  /** Shows pages to somebody in a browser of their own. */
  readonly visit: <T>(
    options: BrowserContextOptions,
    then: (page: Page, context: BrowserContext) => Promise<T>,
  ) => Promise<T>;
  /** Whoever looks has signed in as that person. */
  readonly signIn: (context: BrowserContext, who: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** With the settings of a newcomer: a mailroom, and everybody may arrange. */
export async function openStage(browser: Browser): Promise<Stage> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const house = await openHouse({
    PARLEY_HTTP: `127.0.0.1:${port}`,
    PARLEY_URL: '',
    PARLEY_OUTBOUND: '',
    PARLEY_ORGANIZERS: '',
    PARLEY_SENDER_CHECK: '',
  });
  await house.app.listen({ host: '127.0.0.1', port });
  return {
    house,
    base,
    link: (party, event) => `${base}/events/${event}?et=${house.token(event, party)}`,
    visit: async (options, then) => {
      const context = await browser.newContext({ timezoneId: 'Europe/Berlin', ...options });
      try {
        return await then(await context.newPage(), context);
      } finally {
        await context.close();
      }
    },
    signIn: async (context, who) =>
      context.addCookies([
        { name: 'parley-session', value: await issue(house.store, 'session', address(who)), url: base },
      ]),
    close: async () => {
      await house.close();
      await browser.close();
    },
  };
}

/** As much of a browser's globals as tests touch; the house itself knows none of them. */
export interface Dom {
  readonly document: {
    readonly forms: readonly { submit(): void }[];
    readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
    querySelectorAll(selector: string): Iterable<{ open: boolean }>;
  };
}
